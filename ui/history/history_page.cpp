// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "ui/common/display_names.h"
#include "ui/common/display_text.h"
#include "ui/common/local_text.h"
#include "ui/history/outcome_strip.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int runsAPage = 100;
constexpr int mostOfAPeer = 2000;
constexpr int widestColumn = 240; // a long name is in its tool tip
constexpr qint64 dayMs = 24LL * 3600 * 1000;

} // namespace

HistoryPage::HistoryPage(history::History *history, QWidget *parent) : QWidget(parent), m_history(history)
{
    setAccessibleName(tr("History"));
    m_sorted.setSourceModel(&m_results);
    m_sorted.setSortRole(RunResultsModel::SortKeyRole);
    m_sorted.setSortLocaleAware(true);
    build();
    connectParts();
    tellNothing();
}

void HistoryPage::setNames(DisplayNames *names)
{
    if (m_names)
        m_names->disconnect(this);
    m_names = names;
    m_runs.setNames(names);
    m_results.setNames(names);
    if (names) {
        connect(names, &DisplayNames::changed, this, [this] {
            showPeer();
            m_stale = true; // the names of the connections in the filter
            refresh();
        });
    }
}

void HistoryPage::setActions(const QList<QAction *> &runActions, const QList<QAction *> &resultActions)
{
    m_runTable->addActions(runActions);
    m_resultTable->addActions(resultActions);
    for (QTableView *table : {m_runTable, m_resultTable})
        table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QList<insight::Finding> HistoryPage::shownFindings() const
{
    QList<insight::Finding> findings;
    for (int row = 0; row < m_sorted.rowCount(); ++row)
        findings += m_results.findingAt(m_sorted.mapToSource(m_sorted.index(row, 0)).row());
    return findings;
}

void HistoryPage::connectParts()
{
    connect(&m_runs, &RunListModel::moreWanted, this, &HistoryPage::readPage);
    connect(m_runTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::takeSelection);
    connect(m_resultTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::takePeer);
    connect(m_connection, &QComboBox::activated, this, &HistoryPage::readRuns);
    connect(m_since, &QComboBox::activated, this, &HistoryPage::readRuns);
    connect(m_strip, &OutcomeStrip::currentChanged, m_plot, &LossPlot::setCurrent);
    connect(m_plot, &LossPlot::currentChanged, m_strip, &OutcomeStrip::setCurrent);
    connect(m_strip, &OutcomeStrip::activated, this, &HistoryPage::goToPoint);
    connect(m_plot, &LossPlot::activated, this, &HistoryPage::goToPoint);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        readRuns();
}

void HistoryPage::refresh()
{
    m_stale = true;
    if (isVisible())
        readRuns();
}

std::optional<history::KeptRun> HistoryPage::selectedRun() const
{
    const QModelIndex current = m_runTable->currentIndex();
    return current.isValid() ? std::optional(m_runs.runAt(current.row())) : std::nullopt;
}

void HistoryPage::readRuns()
{
    m_stale = false;
    ++m_generation;
    const QString keep = m_runId;
    m_runs.clear();
    m_next.reset();
    m_runId = keep;
    readPage();
}

void HistoryPage::readPage()
{
    if (!m_history) {
        tellNothing();
        return;
    }
    history::RunQuery query;
    query.before = m_next;
    query.limit = runsAPage;
    const auto at = m_connection->currentData().toStringList();
    query.endpoint = at.value(0);
    query.project = at.value(1);
    m_history->runs(query, this, [this, generation = m_generation](const history::Expected<history::RunPage> &page) {
        if (generation != m_generation)
            return;
        if (page) {
            takePage(*page);
            return;
        }
        m_runs.append({}, false);
        m_note->setText(page.error());
        Q_EMIT failed(page.error());
    });
}

void HistoryPage::takePage(const history::RunPage &page)
{
    QList<history::KeptRun> runs;
    const int days = m_since->currentData().toInt();
    const qint64 since = days > 0 ? QDateTime::currentMSecsSinceEpoch() - days * dayMs : 0;
    bool more = page.next.has_value();
    for (const history::KeptRun &run : page.items) {
        if (run.startedAtMs >= since)
            runs += run;
        else
            more = false; // the newest come first: what follows is older still
    }
    m_next = page.next;
    const bool first = m_runs.rowCount() == 0;
    noteConnections(page.items);
    m_runs.append(runs, more);
    tellNothing();
    if (!first || m_runs.rowCount() == 0)
        return;
    m_runTable->resizeColumnToContents(RunListModel::Started);
    m_runTable->resizeColumnToContents(RunListModel::Utc);
    m_runTable->resizeColumnToContents(RunListModel::Results);
    m_runTable->setCurrentIndex(m_runs.index(std::max(0, m_runs.rowOf(m_runId)), 0));
}

/// The filter offers what there is; a run of a connection that is gone can still be found.
void HistoryPage::noteConnections(const QList<history::KeptRun> &runs)
{
    for (const history::KeptRun &run : runs) {
        const QStringList at{run.endpoint, run.project};
        const int known = m_connection->findData(at);
        if (known < 0)
            m_connection->addItem(runPlaceText(run, m_names), at);
        else
            m_connection->setItemText(known, runPlaceText(run, m_names));
    }
}

void HistoryPage::takeSelection()
{
    if (const auto run = selectedRun())
        readRun(run->runId);
}

void HistoryPage::readRun(const QString &runId)
{
    m_wantedRun = runId;
    m_history->wholeRun(runId, this, [this, runId](const history::Expected<history::WholeRun> &whole) {
        if (m_wantedRun != runId)
            return;
        if (whole)
            takeRun(*whole);
        else
            m_note->setText(whole.error());
    });
}

void HistoryPage::takeRun(const history::WholeRun &whole)
{
    m_runId = whole.run.runId;
    m_shown = whole.run;
    if (m_names) {
        QList<inventory::Peer> peers;
        for (const auto &kept : whole.detections)
            peers += kept.peer;
        m_names->learn(peers);
    }
    m_results.setDetections(whole.detections);
    m_runTitle->setText(
        tr("Results of the run of %1 — %2").arg(localTimeText(whole.run.startedAtMs), runCountsText(whole.run.counts)));
    m_resultTable->resizeColumnsToContents();
    for (const auto column : {RunResultsModel::Peer, RunResultsModel::RemoteGateway})
        m_resultTable->setColumnWidth(column, std::min(m_resultTable->columnWidth(column), widestColumn));
    if (m_peer)
        selectPeer(m_peer->id);
    else if (m_sorted.rowCount() > 0)
        m_resultTable->setCurrentIndex(m_sorted.index(0, 0));
}

void HistoryPage::selectPeer(const api::PeerId &peer)
{
    const int row = m_results.rowOf(peer);
    if (row >= 0)
        m_resultTable->setCurrentIndex(m_sorted.mapFromSource(m_results.index(row, 0)));
    else
        m_resultTable->setCurrentIndex({});
}

void HistoryPage::takePeer()
{
    const QModelIndex current = m_sorted.mapToSource(m_resultTable->currentIndex());
    if (!current.isValid())
        return; // the plot keeps the peer of which it was asked
    m_peer = m_results.findingAt(current.row()).peer;
    readPeer(m_peer->id);
}

void HistoryPage::readPeer(const api::PeerId &peer)
{
    history::DetectionQuery query;
    query.peer = peer;
    query.limit = mostOfAPeer;
    m_history->detections(query, this, [this, peer](const history::Expected<history::DetectionPage> &page) {
        if (!m_peer || m_peer->id != peer)
            return;
        m_points = page ? lossPoints(page->items) : QList<LossPoint>();
        if (!page)
            m_note->setText(page.error());
        showPeer();
    });
}

QString HistoryPage::plotName() const
{
    if (!m_peer)
        return {};
    const inventory::Peer shown = m_names ? m_names->peer(*m_peer) : *m_peer;
    return displayText(shown.name.isEmpty() ? shown.id.text() : shown.name);
}

void HistoryPage::showPeer()
{
    m_peerTitle->setText(m_peer ? plotText(plotName(), m_points) : plotText({}, {}));
    m_strip->showPoints(plotName(), m_points);
    m_plot->showPoints(plotName(), m_points);
    for (int i = static_cast<int>(m_points.size()) - 1; i >= 0; --i) {
        if (m_points[i].runId != m_runId)
            continue;
        m_strip->setCurrent(i);
        m_plot->setCurrent(i);
        break;
    }
}

/// The run of a point, and in it the row of the peer.
void HistoryPage::goToPoint(int point)
{
    if (point < 0 || point >= m_points.size())
        return;
    const QString runId = m_points[point].runId;
    const int row = m_runs.rowOf(runId);
    if (row >= 0) {
        m_runTable->setCurrentIndex(m_runs.index(row, 0));
    } else {
        m_runTable->setCurrentIndex({}); // not in what the filter shows: its results are shown all the same
        readRun(runId);
    }
    m_resultTable->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::tellNothing()
{
    const bool none = m_runs.rowCount() == 0;
    m_note->setVisible(none);
    if (!none)
        return;
    const bool filtered = m_connection->currentIndex() > 0 || m_since->currentIndex() > 0;
    m_note->setText(filtered ? tr("No run passes the filter.")
                             : tr("No run is kept yet. Each run is, except those of the demo."));
}

} // namespace peerlight::ui
