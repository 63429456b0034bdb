// SPDX-License-Identifier: GPL-3.0-or-later
// The judge of a history: what must be true after every step, and at its end.
#include "tests/simulation/history.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace peerlight::detection;

namespace peerlight::simulation {

void History::broken(const QString &promise)
{
    if (m_broken.isEmpty())
        m_broken = u"broken at %1 ms: %2"_s.arg(m_now.count()).arg(promise);
}

void History::judgeRows()
{
    // Rows that were reported, in full; of the others only what time alone, or silence, can break.
    for (const RowId id : std::exchange(m_life.reported, {}))
        judgeRow(m_engine->row(id));
    int ended = 0;
    for (int i = 0; i < m_engine->rowCount(); ++i) {
        const Row &row = m_engine->row(static_cast<RowId>(i));
        judgeSilence(row);
        ended += hasEnded(row.phase);
    }
    if (m_world.journaled)
        judgeDoubts();
    const RunStatus status = m_engine->status(m_now);
    if (status.inFlight != m_onWire)
        broken(u"the engine knows what is on the wire: %1, really %2"_s.arg(status.inFlight).arg(m_onWire));
    if (m_runEnded && ended < m_engine->rowCount())
        broken(u"the run ends with its last row"_s);
}

void History::judgeRow(const Row &row)
{
    const auto name = [&row] { return u"row %1: "_s.arg(static_cast<quint32>(row.id)); };
    if (row.lossPercent.has_value() != (row.phase == Phase::Complete))
        broken(name() + u"a loss is known if and only if the task is complete"_s);
    if ((row.phase == Phase::Unknown) != (row.reason != UnknownReason::None))
        broken(name() + u"an unknown row has a reason, and no other has one"_s);
    if (const auto *kept = m_journal.kept(row.peer);
        m_world.journaled && !m_everStalled && !row.detectionId.isEmpty() && (!kept || kept->taskId != row.detectionId))
        broken(name() + u"a task is on disk before a row shows it"_s);
    if (!row.detectionId.isEmpty())
        judgeTask(row);
    m_last[row.peer] = row;
    const auto before = m_life.ended.find(row.peer);
    if (before != m_life.ended.end() &&
        (before->second.phase != row.phase || before->second.reason != row.reason ||
         before->second.lossPercent != row.lossPercent || before->second.endedAt != row.endedAt))
        broken(name() + u"a row that has ended does not change its outcome"_s);
    if (!hasEnded(row.phase))
        return;
    judgeEndedRow(row);
    if (before == m_life.ended.end()) {
        m_life.ended.emplace(row.peer, row);
        judgeEnd(row);
    }
}

void History::judgeEndedRow(const Row &row)
{
    const auto name = [&row] { return u"row %1: "_s.arg(static_cast<quint32>(row.id)); };
    if (row.phase == Phase::Complete || row.phase == Phase::Error) {
        const TrueTask *task = m_service.task(row.detectionId);
        if (!task)
            broken(name() + u"a result belongs to a task"_s);
        else if (task->endsAt > m_now)
            broken(name() + u"a result comes after the end of its task"_s);
        else if (task->peer != row.peer && !liedTo())
            broken(name() + u"a result belongs to a task of its peer"_s);
        else if (task->fails != (row.phase == Phase::Error) || (!task->fails && task->loss != *row.lossPercent))
            broken(name() + u"a result is what the service measured"_s);
        else if ((task->isOld || (!task->byRun && !m_service.colleagueWasHere())) && !liedTo())
            broken(name() + u"a result is never taken from an older task"_s);
    }
    const bool notSent = row.reason == UnknownReason::NotSent || row.reason == UnknownReason::NotRecorded ||
                         row.reason == UnknownReason::Abandoned;
    if (notSent && m_created[row.peer] != Created::Not)
        broken(name() + u"'not sent' is only said when nothing was sent"_s);
}

/// Worlds in which a task whose create's reply was lost can always be found.
bool History::canRecover() const
{
    // A walk ends after its most pages, and what lies behind them is not seen.
    const bool isWalked = (m_world.peers + m_world.oldTasks) / m_world.pageSize < ListPass::maxPages;
    const bool listIsSound = m_world.list == ListKind::Documented || (m_world.list == ListKind::Paged && isWalked);
    return listIsSound && m_world.options.rowDeadline >= Millis(180000) && m_world.stopAt.count() < 0 &&
           m_world.tokenEndsAt.count() < 0 && m_world.offlineFrom.count() < 0 && m_world.throttleLimit == 0 &&
           m_world.badGateways + m_world.unreadable + m_world.wrongPeer + m_world.colleague + m_world.reusedIds +
                   m_world.liesInList ==
               0 &&
           m_world.sleepFrom.count() < 0 && m_world.stallFrom.count() < 0 && m_world.options.rate.unlimited() &&
           m_world.latencyMax <= 200 && m_world.lostRequests + m_world.lostReplies + m_world.unsentRequests < 0.5;
}

void History::judgePeer(const api::PeerId &peer)
{
    const QStringList tasks = m_service.idsByRun(peer);
    const auto broke = [&](const QString &promise) { broken(u"peer %1: %2"_s.arg(peer.text().left(8), promise)); };
    if (tasks.size() > 1)
        broke(u"at most one task for a peer"_s);
    if (tasks.isEmpty())
        return;
    const auto *kept = m_journal.kept(peer);
    const auto last = m_last.find(peer);
    const QString known = m_world.journaled ? (kept ? kept->taskId : QString())
                                            : (last == m_last.end() ? QString() : last->second.detectionId);
    if (known == tasks.first())
        return;
    if (canRecover())
        broke(u"a task whose create's reply was lost is found"_s);
    if (m_world.journaled)
        judgeDisk(peer, known);
}

/// There is a task of ours, and it is not known: then that must be said, on disk.
void History::judgeDisk(const api::PeerId &peer, const QString &known)
{
    const auto *kept = m_journal.kept(peer);
    const bool honest = kept && (kept->inDoubt || kept->mayHaveBeenSent() || kept->reason == UnknownReason::LostReply ||
                                 kept->reason == UnknownReason::Ambiguous);
    const bool tookAnother = !known.isEmpty() && (m_service.colleagueWasHere() || liedTo());
    if (!honest && !tookAnother)
        broken(u"peer %1: what was sent is never forgotten"_s.arg(peer.text().left(8)));
}

void History::judgeWhole()
{
    if (!m_runEnded)
        broken(u"every row ends: nothing more would ever happen"_s);
    if (m_onWire != 0)
        broken(u"every request comes home"_s);
    const int pages = 1 + (m_world.list == ListKind::Paged ? (m_world.peers + m_world.oldTasks) / m_world.pageSize : 0);
    for (int i = 0; i < m_world.peers; ++i)
        judgePeer(ServiceModel::peerAt(i));
    judgeLooks(pages);
    if (!m_world.isGentle())
        return;
    // Where a look takes many slow pages, one after the other, it can cost more time than there is.
    // Where the list is of no use, the last look before the deadline is a show for each row, at the pace.
    const bool manyPages =
        pages > 1 && (m_world.latencyMax > 200 || pages > 10 || m_world.options.rowDeadline < Millis(60000));
    const bool manyShows = !m_world.calm() && (m_world.latencyMax > 200 || !m_world.options.rate.unlimited() ||
                                               m_world.peers > m_world.options.maxInFlight);
    // That a list never comes whole is known after a few that did not.
    const bool lateToKnow =
        m_world.list == ListKind::CutOff && m_world.options.rowDeadline < Millis(15000) + 3 * m_world.listHangs;
    const bool slow = m_world.latencyMax > 2000 || manyPages || manyShows || lateToKnow;
    for (const auto &[peer, row] : m_last) {
        if (!slow && row.phase != Phase::Complete && row.phase != Phase::Error &&
            Millis(m_world.taskMax + 2 * m_world.latencyMax) * 2 < m_world.options.rowDeadline)
            broken(u"peer %1: in a calm world every row has a result"_s.arg(peer.text().left(8)));
    }
}

/// What looks cost where nothing is wrong with them, or nothing but that the line was down for a while.
void History::judgeLooks(int pages)
{
    const bool outage = m_world.isGentleBesideAnOutage();
    if (!m_world.calm() && !outage)
        return;
    // Whatever the budget says, no row ends unasked: a run much longer than its rows' deadline needs more looks.
    const int lastLooks = 5 + 2 * static_cast<int>(m_now / m_world.options.rowDeadline);
    const int most = 10 + m_world.peers / 10 + 3 * std::min(pages, m_world.peers) + lastLooks;
    const int looks = outage ? m_looksAnswered : m_lookRequests;
    if (looks > most)
        broken(u"polling stays within its budget: %1 requests, at most %2"_s.arg(looks).arg(most));
}

} // namespace peerlight::simulation
