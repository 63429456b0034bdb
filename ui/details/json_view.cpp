// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/json_view.h"

#include "ui/details/json_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace peerlight::ui {

namespace {

/// More places than these are counted, and not painted.
constexpr qsizetype mostMarked = 500;

} // namespace

JsonView::JsonView(QWidget *parent)
    : QWidget(parent), m_text(new JsonText(this)), m_find(new QLineEdit(this)), m_count(new QLabel(this)),
      m_fold(new QToolButton(this))
{
    m_find->setAccessibleName(tr("Find in JSON"));
    m_find->setPlaceholderText(tr("Find in JSON (Ctrl+F)"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(280);
    m_find->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_fold->setText(tr("Fold a&ll"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setToolTip(tr("Ctrl+Shift+[ folds what the cursor is in, Ctrl+Shift+] unfolds it"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 2, 8, 4);
    row->addWidget(m_find, 1);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_fold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    column->addLayout(row);
    connect(m_find, &QLineEdit::textChanged, this, &JsonView::search);
    connect(m_fold, &QToolButton::toggled, m_text, &JsonText::setAllFolded);
    connect(m_text, &JsonText::findRequested, this, &JsonView::focusFind);
}

void JsonView::showJson(const QString &json)
{
    if (m_text->toPlainText() == json)
        return;
    m_text->showJson(json);
    if (m_fold->isChecked())
        m_text->setAllFolded(true);
    search();
}

void JsonView::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void JsonView::search()
{
    m_places = placesIn(m_text->toPlainText(), m_find->text());
    m_at = 0;
    mark();
    if (!m_places.isEmpty())
        m_text->reveal(m_places.first());
}

void JsonView::step(int by)
{
    if (m_places.isEmpty())
        return;
    const int count = int(m_places.size());
    m_at = (m_at + by + count) % count;
    mark();
    m_text->reveal(m_places[m_at]);
}

void JsonView::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < qMin(m_places.size(), mostMarked); ++i) {
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(m_text->document());
        one.cursor.setPosition(m_places[i]);
        one.cursor.setPosition(m_places[i] + int(m_find->text().size()), QTextCursor::KeepAnchor);
        // The current one by the selection's colours, the others by an underline: not by colour alone.
        if (i == m_at) {
            one.format.setBackground(palette().highlight());
            one.format.setForeground(palette().highlightedText());
        } else {
            one.format.setFontUnderline(true);
        }
        marks += one;
    }
    m_text->setExtraSelections(marks);
    QString count;
    if (!m_find->text().isEmpty())
        count = m_places.isEmpty() ? tr("Not found") : tr("%1 of %2").arg(m_at + 1).arg(m_places.size());
    m_count->setText(count);
    m_find->setAccessibleDescription(count);
}

bool JsonView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_find || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool leave = key->key() == Qt::Key_Escape && !m_find->text().isEmpty();
    if (!enter && !leave && !key->matches(QKeySequence::Find))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (enter)
        step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (leave)
        m_find->clear();
    else
        m_find->selectAll();
    return true;
}

void JsonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace peerlight::ui
