// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/plain_fact_text.h"

#include <QPlainTextEdit>
#include <QScrollBar>

namespace peerlight::ui {

void makeFactText(QPlainTextEdit &text, const QString &accessibleName)
{
    text.setAccessibleName(accessibleName);
    text.setReadOnly(true);
    text.setUndoRedoEnabled(false);
    text.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text.setTabChangesFocus(true);
    text.setFrameShape(QFrame::NoFrame);
    text.document()->setDocumentMargin(10);
}

QPlainTextEdit *makeFactText(const QString &accessibleName, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    makeFactText(*text, accessibleName);
    return text;
}

void setFactText(QPlainTextEdit &view, const QString &text)
{
    const QString before = view.toPlainText();
    if (before == text)
        return;
    const int scrolled = view.verticalScrollBar()->value();
    const QTextCursor cursor = view.textCursor();
    const qsizetype end = qMax(cursor.anchor(), cursor.position());
    const bool keeps = cursor.hasSelection() && QStringView(text).startsWith(QStringView(before).left(end));
    view.setPlainText(text);
    if (keeps) {
        QTextCursor again(view.document());
        again.setPosition(cursor.anchor());
        again.setPosition(cursor.position(), QTextCursor::KeepAnchor);
        view.setTextCursor(again);
    }
    view.verticalScrollBar()->setValue(scrolled);
}

} // namespace peerlight::ui
