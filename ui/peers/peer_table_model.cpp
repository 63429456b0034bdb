// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/peer_table_model.h"

#include "ui/peers/peer_cells.h"
#include "ui/peers/row_ranges.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace peerlight::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto paintInterval = 100ms;
constexpr auto youngAgeInterval = 5s;
constexpr auto oldAgeInterval = 20s;
constexpr int lastColumn = peerColumnCount - 1;

const QList<int> &changedRoles()
{
    static const QList<int> roles{
        Qt::DisplayRole, Qt::ToolTipRole, Qt::ForegroundRole, Qt::AccessibleTextRole, OutcomeRole,           SortRole,
        CopyRole,        RowRole,         HistoryRole,        ProgressRole,           AccessibleSentenceRole};
    return roles;
}

/// What a person gets to see, hear or copy. The others are for the program: order, look, identity.
bool isText(int role)
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole || role == CopyRole ||
           role == AccessibleSentenceRole;
}

const QList<int> &agedRoles()
{
    static const QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, Qt::ForegroundRole, CopyRole};
    return roles;
}

} // namespace

PeerTableModel::PeerTableModel(QObject *parent) : PeerTableModel(&QDateTime::currentMSecsSinceEpoch, parent) {}

PeerTableModel::PeerTableModel(WallClock wallClock, QObject *parent)
    : QAbstractTableModel(parent), m_wallClock(std::move(wallClock))
{
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(paintInterval);
    connect(&m_changeTimer, &QTimer::timeout, this, &PeerTableModel::flushChanges);
    m_ageTimer.setSingleShot(true);
    m_ageTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_ageTimer, &QTimer::timeout, this, &PeerTableModel::refreshAges);
}

int PeerTableModel::addPeers(const QList<inventory::Peer> &peers)
{
    QList<inventory::Peer> fresh;
    QHash<api::PeerId, qsizetype> freshIndex;
    for (const inventory::Peer &peer : peers) {
        if (const auto known = indexOf(peer.id)) {
            enrich(*known, peer);
        } else if (const auto again = freshIndex.constFind(peer.id); again != freshIndex.cend()) {
            mergePeer(fresh[*again], peer);
        } else {
            freshIndex.insert(peer.id, fresh.size());
            fresh.append(peer);
        }
    }
    if (!fresh.isEmpty())
        append(fresh);
    return static_cast<int>(fresh.size());
}

void PeerTableModel::enrich(int row, const inventory::Peer &peer)
{
    PeerEntry &entry = m_lines[static_cast<std::size_t>(row)].entry;
    if (!mergePeer(entry.peer, peer))
        return;
    if (m_extras)
        entry.extras = m_extras(entry.peer);
    ++m_structure;
    markDirty(row);
}

void PeerTableModel::setExtrasSource(ExtrasSource source)
{
    m_extras = std::move(source);
    refreshExtras();
}

void PeerTableModel::refreshExtras()
{
    for (int row = 0; row < rowCount(); ++row) {
        PeerEntry &entry = m_lines[static_cast<std::size_t>(row)].entry;
        auto extras = m_extras ? m_extras(entry.peer) : inventory::PeerExtras();
        if (extras == entry.extras)
            continue;
        entry.extras = std::move(extras);
        ++m_structure;
        markDirty(row);
    }
}

void PeerTableModel::append(const QList<inventory::Peer> &peers)
{
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(peers.size()) - 1);
    for (const inventory::Peer &peer : peers) {
        m_index.insert(peer.id, static_cast<int>(m_lines.size()));
        Line line;
        line.entry.peer = peer;
        line.entry.timesInUtc = m_timesInUtc;
        if (m_extras)
            line.entry.extras = m_extras(peer);
        m_lines.push_back(std::move(line));
    }
    ++m_structure;
    endInsertRows();
    Q_EMIT countsChanged();
}

void PeerTableModel::removePeers(const QList<api::PeerId> &ids)
{
    flushChanges(); // the gathered rows are told by numbers that are about to change
    std::vector<int> rows;
    for (const api::PeerId &id : ids) {
        const auto row = indexOf(id);
        if (row && std::find(rows.cbegin(), rows.cend(), *row) == rows.cend())
            rows.push_back(*row);
    }
    std::vector<RowRange> ranges = exactRanges(std::move(rows));
    if (ranges.empty())
        return;
    std::reverse(ranges.begin(), ranges.end());
    for (const RowRange &range : ranges) {
        beginRemoveRows({}, range.first, range.last);
        ++m_structure;
        m_lines.erase(m_lines.begin() + range.first, m_lines.begin() + range.last + 1);
        reindex();
        endRemoveRows();
    }
    Q_EMIT countsChanged();
    scheduleAges();
}

void PeerTableModel::reindex()
{
    m_index.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_index.insert(m_lines[i].entry.peer.id, static_cast<int>(i));
}

QList<inventory::Peer> PeerTableModel::peers() const
{
    QList<inventory::Peer> all;
    all.reserve(rowCount());
    for (const Line &line : m_lines)
        all.append(line.entry.peer);
    return all;
}

std::optional<inventory::Peer> PeerTableModel::peer(const api::PeerId &id) const
{
    const auto row = indexOf(id);
    return row ? std::optional(entryAt(*row).peer) : std::nullopt;
}

void PeerTableModel::applyRow(const detection::Row &row)
{
    const auto at = indexOf(row.peer);
    if (!at)
        return;
    takeRow(m_lines[static_cast<std::size_t>(*at)].entry, row);
    markDirty(*at);
}

void PeerTableModel::markDirty(int row)
{
    Line &line = m_lines[static_cast<std::size_t>(row)];
    if (!line.dirty) {
        line.dirty = true;
        m_dirty.push_back(row);
    }
    if (!m_changeTimer.isActive())
        m_changeTimer.start();
}

void PeerTableModel::flushChanges()
{
    m_changeTimer.stop();
    if (m_dirty.empty())
        return;
    const qint64 now = m_wallClock();
    for (const int row : m_dirty) {
        Line &line = m_lines[static_cast<std::size_t>(row)];
        line.dirty = false;
        line.shownAge = ageAt(row, now);
    }
    const std::vector<RowRange> ranges = mergedRanges(std::exchange(m_dirty, {}), rowCount());
    for (const RowRange &range : ranges)
        Q_EMIT dataChanged(index(range.first, 0), index(range.last, lastColumn), changedRoles());
    Q_EMIT countsChanged();
    scheduleAges();
}

QList<insight::Outcome> PeerTableModel::lastOutcomes(const api::PeerId &id) const
{
    QList<insight::Outcome> outcomes;
    if (const auto row = indexOf(id)) {
        for (const int outcome : entryAt(*row).history)
            outcomes.append(static_cast<insight::Outcome>(outcome));
    }
    return outcomes;
}

const detection::Row *PeerTableModel::rowFor(const api::PeerId &id) const
{
    const auto row = indexOf(id);
    if (!row)
        return nullptr;
    const PeerEntry &entry = entryAt(*row);
    return entry.row ? &*entry.row : nullptr;
}

insight::OutcomeCounts PeerTableModel::counts() const
{
    insight::OutcomeCounts counts;
    for (const Line &line : m_lines) {
        if (line.entry.outcome)
            counts.add(*line.entry.outcome);
    }
    return counts;
}

const PeerEntry &PeerTableModel::entryAt(int row) const
{
    Q_ASSERT(row >= 0 && row < rowCount());
    return m_lines[static_cast<std::size_t>(row)].entry;
}

std::optional<int> PeerTableModel::indexOf(const api::PeerId &id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Age> PeerTableModel::ageAt(int row, qint64 now) const
{
    const auto ended = resultTime(entryAt(row));
    return ended ? std::optional(ageOf(now - *ended)) : std::nullopt;
}

void PeerTableModel::setNames(DisplayNames *names)
{
    if (m_names)
        disconnect(m_names, nullptr, this, nullptr);
    m_names = names;
    if (names) {
        connect(names, &DisplayNames::changed, this, [this] {
            if (m_names && m_names->areHidden())
                m_names->learn(peers()); // so that messages hide those that were never painted, too
            retell();
        });
    }
    retell();
}

void PeerTableModel::setTimesInUtc(bool utc)
{
    if (m_timesInUtc == utc)
        return;
    m_timesInUtc = utc;
    for (Line &line : m_lines)
        line.entry.timesInUtc = utc;
    retell();
}

/// Everything is told anew, in other words.
void PeerTableModel::retell()
{
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, lastColumn), changedRoles());
}

void PeerTableModel::setAgesShown(bool shown)
{
    if (m_agesShown == shown)
        return;
    m_agesShown = shown;
    if (shown)
        refreshAges();
    else
        m_ageTimer.stop();
}

void PeerTableModel::refreshAges()
{
    const qint64 now = m_wallClock();
    std::vector<int> aged;
    for (int row = 0; row < rowCount(); ++row) {
        Line &line = m_lines[static_cast<std::size_t>(row)];
        const auto age = ageAt(row, now);
        if (age == line.shownAge)
            continue;
        line.shownAge = age;
        aged.push_back(row);
    }
    constexpr int column = static_cast<int>(PeerColumn::Age);
    const std::vector<RowRange> ranges = mergedRanges(std::move(aged), rowCount());
    for (const RowRange &range : ranges)
        Q_EMIT dataChanged(index(range.first, column), index(range.last, column), agedRoles());
    scheduleAges();
}

void PeerTableModel::scheduleAges()
{
    bool any = false;
    bool young = false;
    for (const Line &line : m_lines) {
        any = any || line.shownAge;
        young = young || (line.shownAge && line.shownAge->unit <= Age::Unit::Seconds);
    }
    if (!any || !m_agesShown) {
        m_ageTimer.stop();
        return;
    }
    const auto interval = young ? youngAgeInterval : oldAgeInterval;
    // Results that keep coming must not put the next look off for ever.
    if (!m_ageTimer.isActive() || m_ageTimer.remainingTimeAsDuration() > interval)
        m_ageTimer.start(interval);
}

int PeerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PeerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : peerColumnCount;
}

QVariant PeerTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const PeerEntry &entry = entryAt(index.row());
    const auto column = static_cast<PeerColumn>(index.column());
    if (!m_names || !m_names->areHidden() || !isText(role))
        return cellData(entry, column, role, m_wallClock());
    PeerEntry alias = entry;
    alias.peer = m_names->peer(entry.peer);
    alias.extras = m_names->extras(entry.peer, entry.extras);
    if (entry.row)
        alias.row = m_names->row(*entry.row);
    return cellData(alias, column, role, m_wallClock());
}

QVariant PeerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= peerColumnCount)
        return {};
    return columnHeader(static_cast<PeerColumn>(section), role);
}

} // namespace peerlight::ui
