// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/token_edit.h"

#include <QContextMenuEvent>
#include <QSignalBlocker>

namespace peerlight::ui {

TokenEdit::TokenEdit(QWidget *parent) : QLineEdit(parent)
{
    // In this mode Qt itself refuses copy and cut, and tells assistive technology only dots.
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhHiddenText);
    setDragEnabled(false);
    setMaxLength(20480); // twice the documented limit, so that a longer one is refused with its reason, not cut unseen
    // Makes the list of edits as long as it will be: while it grows it would leave copies of its start behind.
    overwrite();
    connect(this, &QLineEdit::textChanged, this, [this] { m_since.start(); });
}

std::optional<std::chrono::seconds> TokenEdit::age() const
{
    if (text().isEmpty() || !m_since.isValid())
        return std::nullopt;
    return std::chrono::seconds(m_since.elapsed() / 1000);
}

TokenEdit::~TokenEdit()
{
    overwrite();
}

auth::Secret TokenEdit::secret() const
{
    QByteArray bytes = text().toUtf8();
    auth::Secret secret(bytes);
    auth::scrub(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

void TokenEdit::wipe()
{
    if (text().isEmpty())
        return overwrite(); // the list of edits may still hold what was deleted
    overwrite();
    Q_EMIT textChanged(QString());
}

void TokenEdit::overwrite()
{
    const QSignalBlocker silent(this); // nobody is to see what is written over it
    {
        // The same memory that the field has, unless it is a literal of the program, which holds no secret.
        const QString shared = text();
        if (shared.data_ptr().isMutable())
            auth::scrub(const_cast<QChar *>(shared.constData()),
                        static_cast<std::size_t>(shared.size()) * sizeof(QChar));
    }
    setText({}); // forgets the list of edits, but leaves them in its memory, from the front
    insert(QString(maxLength(), u'x'));
    setText({});
}

void TokenEdit::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

} // namespace peerlight::ui
