// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/verdict_text.h"

#include "ui/common/outcome_look.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>
#include <utility>

namespace peerlight::ui {

namespace {

bool same(const insight::Verdict &a, const insight::Verdict &b)
{
    return a.headline == b.headline && a.meaning == b.meaning && a.next == b.next && a.evidence == b.evidence;
}

/// Writes one document from its beginning.
class Writer
{
public:
    Writer(QTextDocument &document, const QPalette &palette) : m_cursor(&document), m_palette(palette) {}

    void headline(const QString &text, const QColor &color)
    {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setProperty(QTextFormat::FontSizeAdjustment, 1);
        format.setForeground(color);
        paragraph(text, format, 14);
    }

    void text(const QString &text) { paragraph(text, {}, 6); }

    void list(const QString &title, const QStringList &items, QTextListFormat::Style style)
    {
        if (items.isEmpty())
            return;
        QTextCharFormat faded;
        faded.setForeground(m_palette.placeholderText());
        paragraph(title, faded, 10);
        QTextListFormat format;
        format.setStyle(style);
        format.setIndent(1);
        QTextList *list = nullptr;
        for (const QString &item : items) {
            paragraph(item, {}, 2);
            if (list)
                list->add(m_cursor.block());
            else
                list = m_cursor.createList(format);
        }
    }

private:
    void paragraph(const QString &text, const QTextCharFormat &format, int above)
    {
        if (text.isEmpty())
            return;
        QTextBlockFormat block;
        block.setTopMargin(m_first ? 0 : above);
        if (m_first)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block, format);
        m_first = false;
        m_cursor.insertText(text, format);
    }

    QTextCursor m_cursor;
    QPalette m_palette;
    bool m_first = true;
};

} // namespace

VerdictText::VerdictText(QWidget *parent) : QTextEdit(parent)
{
    setAccessibleName(tr("Verdict"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(10);
    document()->setIndentWidth(20);
}

void VerdictText::setVerdicts(const QList<insight::Verdict> &verdicts, std::optional<insight::Outcome> outcome)
{
    if (std::ranges::equal(verdicts, m_verdicts, same) && outcome == m_outcome)
        return;
    m_verdicts = verdicts;
    m_outcome = outcome;
    write();
}

void VerdictText::write()
{
    const int scrolled = verticalScrollBar()->value();
    setUpdatesEnabled(false);
    document()->clear();
    Writer writer(*document(), palette());
    std::optional<insight::Outcome> outcome = m_outcome;
    QStringList next;
    QStringList evidence;
    // What is said comes first, all of it; a pair must not stand below the last fact of the peer.
    for (const insight::Verdict &verdict : std::as_const(m_verdicts)) {
        writer.headline(verdict.headline,
                        outcome ? outcomeColor(*outcome, palette()) : palette().color(QPalette::Text));
        writer.text(verdict.meaning);
        next += verdict.next;
        evidence += verdict.evidence;
        outcome.reset(); // its colour is the peer's own
    }
    writer.list(tr("What to check next"), next, QTextListFormat::ListDecimal);
    writer.list(tr("This rests on"), evidence, QTextListFormat::ListDisc);
    verticalScrollBar()->setValue(scrolled);
    setUpdatesEnabled(true);
}

void VerdictText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

void VerdictText::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    viewport()->update();
}

void VerdictText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    viewport()->update();
}

/// It has no frame that could tell, and its caret may be out of sight.
void VerdictText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = viewport()->rect().adjusted(1, 1, -1, -1);
    option.state |= QStyle::State_KeyboardFocusChange;
    option.backgroundColor = palette().color(QPalette::Base);
    QPainter painter(viewport());
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace peerlight::ui
