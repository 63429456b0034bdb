// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/summary_strip.h"

#include "ui/common/icons.h"
#include "ui/main/plain_text_view.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace peerlight::ui {

SummaryStrip::SummaryStrip(QWidget *parent)
    : QFrame(parent), m_text(new PlainTextView(tr("Summary"), this)), m_show(new QPushButton(tr("Sho&w them"), this)),
      m_close(new QToolButton(this))
{
    m_show->setToolTip(tr("Filter the list to the peers that the summary speaks of, and select them"));
    m_close->setIcon(icon(IconName::Close));
    m_close->setAccessibleName(tr("Close summary"));
    m_close->setToolTip(tr("Close summary"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 3, 8, 3);
    row->addWidget(m_text, 1);
    row->addWidget(m_show, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    setFrameShape(QFrame::StyledPanel);
    m_text->installEventFilter(this);
    m_text->viewport()->installEventFilter(this);
    connect(m_show, &QPushButton::clicked, this, &SummaryStrip::peersWanted);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void SummaryStrip::showSummary(const QString &text, bool hasPeers)
{
    m_text->showText(text);
    m_show->setVisible(hasPeers);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SummaryStrip::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

bool SummaryStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_text) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_show->isHidden()) {
            Q_EMIT peersWanted();
            return true;
        }
    }
    // A click, but not the end of selecting text with the mouse.
    if (event->type() == QEvent::MouseButtonRelease && watched == m_text->viewport() && !m_show->isHidden() &&
        static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton && !m_text->textCursor().hasSelection())
        Q_EMIT peersWanted();
    return QFrame::eventFilter(watched, event);
}

} // namespace peerlight::ui
