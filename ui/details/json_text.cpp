// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/json_text.h"

#include "ui/details/plain_fact_text.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace peerlight::ui {

/// The strip before the lines that holds the triangles.
class JsonText::Gutter : public QWidget
{
public:
    explicit Gutter(JsonText &text) : QWidget(&text), m_text(text) { setCursor(Qt::PointingHandCursor); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_text.paintGutter(painter);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        const int line = m_text.lineAt(event->position().toPoint().y());
        m_text.setFolded(line, !m_text.isFolded(line));
    }

private:
    JsonText &m_text;
};

JsonText::JsonText(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new Gutter(*this))
{
    makeFactText(*this, tr("Task JSON"));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setPlaceholderText(tr("There is no task to show."));
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this] { m_gutter->update(); });
    placeGutter();
}

void JsonText::showJson(const QString &json)
{
    if (toPlainText() == json)
        return;
    m_folded.clear();
    m_folds = jsonFolds(json);
    setFactText(*this, json);
    m_gutter->update();
}

void JsonText::setFolded(int line, bool folded)
{
    const bool begins = std::ranges::any_of(m_folds, [line](const JsonFold &fold) { return fold.first == line; });
    if (!begins || isFolded(line) == folded)
        return;
    if (folded)
        m_folded.insert(line);
    else
        m_folded.remove(line);
    applyFolds();
}

void JsonText::setAllFolded(bool folded)
{
    m_folded.clear();
    for (const JsonFold &fold : std::as_const(m_folds)) {
        if (folded && fold.first > 0)
            m_folded.insert(fold.first);
    }
    applyFolds();
}

void JsonText::applyFolds()
{
    // One walk over lines and folds together: both are in order.
    int hiddenTo = -1;
    qsizetype next = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber();
        const bool visible = line > hiddenTo;
        for (; next < m_folds.size() && m_folds[next].first == line; ++next) {
            if (visible && m_folded.contains(line))
                hiddenTo = std::max(hiddenTo, m_folds[next].last);
        }
        if (block.isVisible() == visible)
            continue;
        block.setVisible(visible);
        block.setLineCount(visible ? 1 : 0);
    }
    document()->markContentsDirty(0, document()->characterCount());
    auto *layout = document()->documentLayout();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
    viewport()->update();
    m_gutter->update();
}

void JsonText::reveal(int position)
{
    const int line = document()->findBlock(position).blockNumber();
    bool changed = false;
    for (const JsonFold &fold : std::as_const(m_folds)) {
        if (fold.first < line && line <= fold.last)
            changed |= m_folded.remove(fold.first);
    }
    if (changed)
        applyFolds();
    QTextCursor cursor(document());
    cursor.setPosition(position);
    setTextCursor(cursor);
    centerCursor();
}

void JsonText::foldAtCursor(bool fold)
{
    const int line = textCursor().blockNumber();
    // The innermost that is around the cursor and not yet as wanted.
    for (auto it = m_folds.crbegin(); it != m_folds.crend(); ++it) {
        if (it->first <= line && line <= it->last && isFolded(it->first) != fold) {
            setFolded(it->first, fold);
            if (!fold)
                return;
            QTextCursor cursor(document()->findBlockByNumber(it->first));
            setTextCursor(cursor); // not in a line that cannot be seen
            return;
        }
    }
}

bool JsonText::event(QEvent *event)
{
    // The window has Ctrl+F for the peer list; in here it means the text.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void JsonText::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::Find))
        Q_EMIT findRequested();
    else if (control && (event->key() == Qt::Key_BracketLeft || event->key() == Qt::Key_BraceLeft))
        foldAtCursor(true);
    else if (control && (event->key() == Qt::Key_BracketRight || event->key() == Qt::Key_BraceRight))
        foldAtCursor(false);
    else
        return QPlainTextEdit::keyPressEvent(event);
    event->accept();
}

int JsonText::gutterWidth() const
{
    return fontMetrics().height() + 2;
}

void JsonText::placeGutter()
{
    const int width = gutterWidth();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(mirrored ? 0 : width, 0, mirrored ? width : 0, 0);
    const QRect area = contentsRect();
    m_gutter->setGeometry(mirrored ? area.right() - width + 1 : area.left(), area.top(), width, area.height());
}

void JsonText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void JsonText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        placeGutter();
}

int JsonText::lineAt(int y) const
{
    return cursorForPosition({0, y}).blockNumber();
}

void JsonText::paintGutter(QPainter &painter)
{
    painter.fillRect(m_gutter->rect(), palette().base());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Text));
    auto fold = m_folds.cbegin();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > m_gutter->height())
            break;
        const int line = block.blockNumber();
        fold = std::find_if(fold, m_folds.cend(), [line](const JsonFold &one) { return one.first >= line; });
        if (!block.isVisible() || fold == m_folds.cend() || fold->first != line)
            continue;
        const qreal side = m_gutter->width() * 0.4;
        const QPointF middle(m_gutter->width() / 2.0, place.center().y());
        const QPointF along = isFolded(line) ? QPointF(side / 2, 0) : QPointF(0, side / 2);
        const QPointF across = isFolded(line) ? QPointF(0, side / 2) : QPointF(side / 2, 0);
        painter.drawPolygon(QPolygonF({middle - along - across, middle - along + across, middle + along}));
    }
}

} // namespace peerlight::ui
