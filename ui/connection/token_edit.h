// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QLineEdit>

#include <chrono>
#include <optional>

namespace peerlight::ui {

/// A hidden field for a token: it can be pasted or typed, and replaced, but not taken out again (no copy,
/// no drag, no context menu, no word prediction by an input method). Knows since when it holds its text.
class TokenEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit TokenEdit(QWidget *parent = nullptr);

    /// Since the text last changed; empty when there is no text.
    [[nodiscard]] std::optional<std::chrono::seconds> age() const;

    /// Empties the field, and what it would take back. Memory that Qt frees on the way is for the lock to sweep.
    void wipe();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QElapsedTimer m_since;
};

} // namespace peerlight::ui
