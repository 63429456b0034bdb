// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/requests_view.h"

#include "app/api/exchange_log.h"
#include "ui/common/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace peerlight::ui {

namespace {

QTableView *makeTable(RequestsModel &model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setAccessibleName(RequestsView::tr("Requests"));
    table->setAccessibleDescription(
        RequestsView::tr("Requests about the current peer. Return copies the selected ones as curl commands."));
    table->setModel(&model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    auto *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setMinimumSectionSize(40);
    header->setSectionResizeMode(RequestsModel::Path, QHeaderView::Stretch);
    const auto fit = [table, header](int column, const QString &widest) {
        header->resizeSection(column, table->fontMetrics().horizontalAdvance(widest) + 20);
    };
    fit(RequestsModel::Time, QStringLiteral("00:00:00.000"));
    fit(RequestsModel::Method, QStringLiteral("DELETE"));
    fit(RequestsModel::Status, QStringLiteral("no connection"));
    fit(RequestsModel::Took, QStringLiteral("000000"));
    fit(RequestsModel::Bytes, QStringLiteral("0000000"));
    fit(RequestsModel::RequestId, QStringLiteral("00000000000000000000000000000000"));
    return table;
}

} // namespace

RequestsView::RequestsView(QWidget *parent)
    : QWidget(parent), m_table(makeTable(m_model, this)),
      m_copy(new QPushButton(icon(IconName::Copy), tr("Copy as c&url"), this)), m_note(new QLabel(this))
{
    m_copy->setToolTip(tr("The token is not in it: it stands as $TOKEN. A create that is run again creates a task."));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 2, 8, 4);
    row->setSpacing(10);
    row->addWidget(m_copy);
    row->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    m_table->installEventFilter(this);
    connect(m_copy, &QPushButton::clicked, this, &RequestsView::copyAsCurl);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RequestsView::followSelection);
    connect(m_table, &QTableView::doubleClicked, this, &RequestsView::copyAsCurl);
    followSelection();
}

void RequestsView::show(const QList<api::Exchange> &exchanges)
{
    const int before = m_model.rowCount();
    m_model.setExchanges(exchanges);
    if (m_model.rowCount() != before)
        followSelection();
}

void RequestsView::followSelection()
{
    m_copy->setEnabled(m_table->selectionModel()->hasSelection());
    m_note->setText(m_model.rowCount() == 0
                        ? tr("No request about this peer is known of this session.")
                        : tr("Those about this peer, and the lists of tasks that were asked for meanwhile."));
}

bool RequestsView::eventFilter(QObject *watched, QEvent *event)
{
    // The table's own copy would take one cell, and the window's the rows of the peer list.
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_table || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool copies = key->matches(QKeySequence::Copy) ||
                        ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == 0);
    if (!copies)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        copyAsCurl();
    event->accept();
    return true;
}

void RequestsView::copyAsCurl()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList commands;
    for (const QModelIndex &index : std::as_const(rows))
        commands += api::curlCommand(m_model.at(index.row()));
    if (commands.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(commands.join(u'\n'));
    m_note->setText(tr("%n commands copied. Set TOKEN before you run them.", nullptr, int(commands.size())));
}

} // namespace peerlight::ui
