// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/peer_table_view.h"

#include "ui/peers/row_delegate.h"
#include "ui/peers/table_style.h"

#include <QDrag>
#include <QEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace peerlight::ui {

namespace {

constexpr int denseRow = 24;
constexpr int comfort = 10;

} // namespace

int denseRowHeight(const QFontMetrics &metrics)
{
    return std::max(denseRow, metrics.height() + 6);
}

PeerTableView::PeerTableView(QWidget *parent) : QTableView(parent)
{
    setAccessibleName(tr("Peers"));
    auto *roomy = new TableStyle;
    roomy->setParent(this);
    setStyle(roomy);
    horizontalHeader()->setStyle(roomy);
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragDropMode(QAbstractItemView::DragOnly);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(32);
    header->setMinimumHeight(denseRow + 2);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    fitRows();
}

void PeerTableView::setEmptyText(const QString &text)
{
    if (m_emptyText == text)
        return;
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void PeerTableView::setComfortable(bool comfortable)
{
    m_comfortable = comfortable;
    fitRows();
}

void PeerTableView::startDrag(Qt::DropActions)
{
    QMimeData *carried = m_dragData ? m_dragData() : nullptr;
    if (!carried)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->exec(Qt::CopyAction); // Qt knows no drag without it
}

void PeerTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect room = viewport()->rect().adjusted(24, 24, -24, -24);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void PeerTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void PeerTableView::fitRows()
{
    const int height = denseRowHeight(fontMetrics()) + (m_comfortable ? comfort : 0);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

} // namespace peerlight::ui
