// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace peerlight::cli {

/// Somebody looks at what is written there, or types what is read there.
[[nodiscard]] bool isTerminal(int descriptor);

/// What is typed comes to this process: its shell has not put it into the background.
[[nodiscard]] bool hasTheKeys();

/// For the beginning of main: the terminal understands UTF-8 and the codes that the bar of a run is drawn with. All but
/// those of Windows do by themselves.
void prepareTerminals();

/// While it lives, what is typed is not shown and comes key by key: in its usual mode a terminal would cut a line at
/// 4,095 characters, and tokens are longer. Ctrl+C keeps its meaning. Drops what was typed before, and at its end what
/// was not read.
class UnseenTyping
{
public:
    UnseenTyping();
    ~UnseenTyping(); ///< the terminal is as it was
    Q_DISABLE_COPY_MOVE(UnseenTyping)

    [[nodiscard]] bool isOn() const { return m_before != nullptr; } ///< false: standard input is no terminal

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

} // namespace peerlight::cli
