// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/maintenance_list.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace peerlight::ui {

namespace {

enum MaintenanceColumn { StateColumn, StartColumn, EndColumn, NoteColumn, MaintenanceColumns };

constexpr qint64 hourMs = 3'600'000;

QTableWidgetItem *timeItem(qint64 ms)
{
    auto *item = new QTableWidgetItem;
    item->setData(Qt::EditRole, QDateTime::fromMSecsSinceEpoch(ms));
    return item;
}

QString stateWord(const inventory::MaintenanceWindow &window, qint64 nowMs)
{
    if (nowMs < window.startsAtMs)
        return MaintenanceList::tr("to come");
    return nowMs < window.endsAtMs ? MaintenanceList::tr("NOW") : MaintenanceList::tr("over");
}

} // namespace

MaintenanceList::MaintenanceList(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, MaintenanceColumns, this)),
      m_add(new QPushButton(tr("Add &window"), this)), m_remove(new QPushButton(tr("Remo&ve window"), this))
{
    m_table->setAccessibleName(tr("Maintenance windows"));
    m_table->setHorizontalHeaderLabels({tr("State"), tr("Starts (local)"), tr("Ends (local)"), tr("Note")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(NoteColumn, QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 5);
    m_add->setAccessibleName(tr("Add window"));
    m_remove->setAccessibleName(tr("Remove window"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &MaintenanceList::addNew);
    connect(m_remove, &QPushButton::clicked, this, &MaintenanceList::removeCurrent);
    // After the editor has closed: what follows fills the table anew.
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (!m_filling)
            QMetaObject::invokeMethod(this, &MaintenanceList::edited, Qt::QueuedConnection);
    });
}

void MaintenanceList::showWindows(const QList<inventory::MaintenanceWindow> &windows, qint64 nowMs)
{
    m_filling = true;
    const int current = m_table->currentRow();
    const int column = m_table->currentColumn();
    m_table->setRowCount(0);
    for (const inventory::MaintenanceWindow &window : windows)
        addRow(window, nowMs);
    m_table->setCurrentCell(std::min(current, m_table->rowCount() - 1), column);
    m_remove->setEnabled(m_table->rowCount() > 0);
    m_filling = false;
}

void MaintenanceList::addRow(const inventory::MaintenanceWindow &window, qint64 nowMs)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *state = new QTableWidgetItem(stateWord(window, nowMs));
    state->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (nowMs >= window.startsAtMs && nowMs < window.endsAtMs) {
        QFont bold = m_table->font();
        bold.setBold(true);
        state->setFont(bold);
    }
    m_table->setItem(row, StateColumn, state);
    m_table->setItem(row, StartColumn, timeItem(window.startsAtMs));
    m_table->setItem(row, EndColumn, timeItem(window.endsAtMs));
    m_table->setItem(row, NoteColumn, new QTableWidgetItem(window.note));
}

QList<inventory::MaintenanceWindow> MaintenanceList::windows() const
{
    QList<inventory::MaintenanceWindow> all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto ms = [this, row](int column) {
            return m_table->item(row, column)->data(Qt::EditRole).toDateTime().toMSecsSinceEpoch();
        };
        all.append({ms(StartColumn), ms(EndColumn), m_table->item(row, NoteColumn)->text()});
    }
    return all;
}

/// The next full hour, for two hours: it is changed in place.
void MaintenanceList::addNew()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 start = (now / hourMs + 1) * hourMs;
    m_filling = true;
    addRow({start, start + 2 * hourMs, {}}, now);
    m_filling = false;
    m_remove->setEnabled(true);
    m_table->setCurrentCell(m_table->rowCount() - 1, StartColumn);
    m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void MaintenanceList::removeCurrent()
{
    const int row = std::max(0, m_table->currentRow());
    if (row >= m_table->rowCount())
        return;
    m_filling = true;
    m_table->removeRow(row);
    m_filling = false;
    m_remove->setEnabled(m_table->rowCount() > 0);
    Q_EMIT edited();
}

} // namespace peerlight::ui
