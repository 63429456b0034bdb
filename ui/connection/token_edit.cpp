// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/token_edit.h"

#include <QContextMenuEvent>

namespace peerlight::ui {

TokenEdit::TokenEdit(QWidget *parent) : QLineEdit(parent)
{
    // In this mode Qt itself refuses copy and cut, and tells assistive technology only dots.
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhHiddenText);
    setDragEnabled(false);
    setMaxLength(20480); // twice the documented limit, so that a longer one is refused with its reason, not cut unseen
    connect(this, &QLineEdit::textChanged, this, [this] { m_since.start(); });
}

std::optional<std::chrono::seconds> TokenEdit::age() const
{
    if (text().isEmpty() || !m_since.isValid())
        return std::nullopt;
    return std::chrono::seconds(m_since.elapsed() / 1000);
}

void TokenEdit::wipe()
{
    setText(QString(text().size(), u' ')); // setText() forgets what could be undone; clear() would keep it
    setText({});
}

void TokenEdit::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

} // namespace peerlight::ui
