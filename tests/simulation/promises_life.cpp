// SPDX-License-Identifier: GPL-3.0-or-later
// The judge of one life of the program: what is said of a row when it ends, whose task it shows, what is on disk.
#include "tests/simulation/history.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace peerlight::detection;

namespace peerlight::simulation {

namespace {

QString nameOf(const Row &row)
{
    return u"row %1: "_s.arg(static_cast<quint32>(row.id));
}

} // namespace

/// What a row is when it ends, looked at once.
void History::judgeEnd(const Row &row)
{
    const auto *kept = m_journal.kept(row.peer);
    if (row.reason == UnknownReason::LostReply && kept && !kept->taskId.isEmpty() && !liedTo())
        broken(nameOf(row) + u"a task whose id is on disk is not lost"_s);
    const bool sentBeforeSleep = row.sentAt && row.sentAt->steady < m_world.sleepFrom;
    if (row.reason == UnknownReason::Deadline && m_life.overslept && sentBeforeSleep &&
        m_lifeBegan <= m_world.sleepFrom && m_now < m_wokeAt + Millis(15000))
        broken(nameOf(row) + u"after a sleep a row is looked at before it ends"_s);
    judgeReason(row);
}

void History::judgeReason(const Row &row)
{
    const auto says = [this, &row](UnknownReason reason, bool holds, const QString &promise) {
        if (row.reason == reason && !holds)
            broken(nameOf(row) + promise);
    };
    says(UnknownReason::Refused, m_life.refused.contains(row.peer), u"'refused' is what the service said for good"_s);
    says(UnknownReason::Abandoned, !m_life.maySend, u"what the person lets go on is not abandoned"_s);
    says(UnknownReason::Throttled, m_patience->throttlesInARow() >= 4, u"waits are obeyed before rows are given up"_s);
    says(UnknownReason::NotSent,
         liedTo() || !m_life.acceptedAt || m_now - *m_life.acceptedAt >= m_world.options.rowDeadline,
         u"a service that takes creates is not given up"_s);
    const bool listNamesAll = m_world.list == ListKind::Documented && m_world.visibleAfter.count() == 0;
    if ((listNamesAll || m_world.list == ListKind::Refused) && m_world.liesInList + m_world.reusedIds == 0)
        says(UnknownReason::TaskGone, m_life.notFound[row.peer] >= 3,
             u"a task is gone when it was missed three times"_s);
}

/// Of a row that shows a task.
void History::judgeTask(const Row &row)
{
    if (m_life.owners.try_emplace(row.detectionId, row.peer).first->second != row.peer)
        broken(nameOf(row) + u"a task belongs to one row"_s);
    const TrueTask *task = m_service.task(row.detectionId);
    const bool listIsSound = m_world.list == ListKind::Documented || m_world.list == ListKind::Paged;
    if (task && task->isOld && m_world.journaled && m_journal.fenceKnown() && listIsSound && m_world.liesInList == 0)
        broken(nameOf(row) + u"a task from before the run is not taken"_s);
}

/// Each row against what was told of it, and against the time.
void History::judgeSilence(const Row &row)
{
    const auto index = static_cast<size_t>(row.id);
    const Row *shown = index < m_life.shown.size() && m_life.shown[index] ? &*m_life.shown[index] : nullptr;
    if (!shown || shown->phase != row.phase || shown->reason != row.reason || shown->lossPercent != row.lossPercent ||
        shown->endedAt != row.endedAt || shown->detectionId != row.detectionId)
        broken(nameOf(row) + u"every change of a row is reported"_s);
    const bool waits = row.phase == Phase::Sending || row.phase == Phase::Unconfirmed || row.phase == Phase::Processing;
    const Millis began = row.sentAt ? std::max(row.sentAt->steady, m_lifeBegan) : m_now;
    if (waits && m_now > std::max(began + m_world.options.rowDeadline, m_wokeAt + Millis(15000)))
        broken(nameOf(row) + u"no row outlives its deadline"_s);
    const bool onlyTimePasses = m_wokeAt.count() < 0 && !m_world.tellsNetworkBack;
    if (row.phase == Phase::Queued && onlyTimePasses && !m_patience->everAnswered() &&
        m_now > m_lifeBegan + m_world.options.rowDeadline)
        broken(nameOf(row) + u"a service that never answers is given up at the deadline"_s);
    if (!m_stalled)
        return;
    if (row.phase == Phase::Sending && m_created[row.peer] == Created::Known)
        broken(nameOf(row) + u"a task that exists is shown even if it cannot be written down"_s);
    if (row.phase == Phase::Queued && m_now > m_life.stalledSince + m_world.options.rowDeadline)
        broken(nameOf(row) + u"a row that cannot be written down ends"_s);
}

void History::judgeDoubts()
{
    if (m_journal.waits() || m_life.newsDue > 0)
        return;
    for (const api::PeerId &peer : m_life.returned) {
        if (const auto *kept = m_journal.kept(peer); m_created[peer] == Created::Not && kept && kept->mayHaveBeenSent())
            broken(u"peer %1: what was certainly not carried out is not in doubt on disk"_s.arg(peer.text().left(8)));
    }
}

void History::judgeEntry(const JournalEntry &entry)
{
    if (m_stalled && std::holds_alternative<RowSending>(entry))
        broken(u"nothing is about to be sent while that cannot be written down"_s);
    const auto *accepted = std::get_if<RowAccepted>(&entry);
    const bool listIsSound = m_world.list == ListKind::Documented || m_world.list == ListKind::Paged;
    if (!accepted || !accepted->recovered || !listIsSound || liedTo())
        return;
    const TrueTask *task = m_service.task(accepted->taskId);
    if (!task || task->byRun)
        return;
    const QStringList ours = m_service.idsByRun(task->peer);
    if (std::ranges::any_of(ours, [this](const QString &id) { return m_service.task(id)->listed; }))
        broken(u"of two tasks that may be the one none is adopted"_s);
}

void History::judgeRunEnd()
{
    if (!m_journal.closed() && !m_journal.leftOpen())
        broken(u"a run that has ended has ended on disk"_s);
    for (int i = 0; i < m_engine->rowCount(); ++i) {
        const auto *kept = m_journal.kept(m_engine->row(static_cast<RowId>(i)).peer);
        if (!m_journal.leftOpen() && (!kept || kept->state != JournalModel::Kept::State::Ended))
            broken(u"row %1: a row that has ended has ended on disk"_s.arg(i));
    }
}

} // namespace peerlight::simulation
