// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret.h"

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
    ~TokenEdit() override;

    /// Since the text last changed; empty when there is no text.
    [[nodiscard]] std::optional<std::chrono::seconds> age() const;

    /// The text as UTF-8, as it is; makes no other copy that stays.
    [[nodiscard]] auth::Secret secret() const;

    /// Empties the field, and overwrites what it held: the text, also for who keeps a copy of text(), and each
    /// character in its list of edits. What the field freed while it was filled was overwritten then:
    /// app/auth/freed_memory.cpp. Emits textChanged() once.
    void wipe();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void overwrite();

    QElapsedTimer m_since;
};

} // namespace peerlight::ui
