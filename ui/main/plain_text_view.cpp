// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/plain_text_view.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace peerlight::ui {

PlainTextView::PlainTextView(const QString &accessibleName, QWidget *parent) : QPlainTextEdit(parent)
{
    constexpr int longestText = 4000; // the service's words are cut before, this only bounds the layout
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setMaximumBlockCount(longestText / 10);
    viewport()->setAutoFillBackground(false);
    auto colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    setPalette(colors);
}

void PlainTextView::showText(const QString &text)
{
    if (toPlainText() == text)
        return;
    setPlainText(text);
    setAccessibleDescription(text);
    fitHeight();
}

void PlainTextView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void PlainTextView::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    window()->installEventFilter(this); // which is one filter however often it is asked for
    fitHeight();
}

bool PlainTextView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == window())
        fitHeight();
    return QPlainTextEdit::eventFilter(watched, event);
}

void PlainTextView::fitHeight()
{
    constexpr int lowWindow = 600; // points: there the list and what is said of a peer need the place more
    const int mostLines = window()->height() < lowWindow ? 2 : 6;
    // The document's size of a plain text edit is counted in lines.
    const int needed = static_cast<int>(std::ceil(document()->size().height()));
    const int lines = std::clamp(needed, 1, mostLines);
    // As needed alone would leave a bar behind from a moment in which the view was narrower.
    setVerticalScrollBarPolicy(needed > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const auto margins = contentsMargins();
    const int height = lines * fontMetrics().lineSpacing() + static_cast<int>(2 * document()->documentMargin()) +
                       margins.top() + margins.bottom();
    if (height != maximumHeight())
        setFixedHeight(height);
}

} // namespace peerlight::ui
