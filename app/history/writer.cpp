// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/writer.h"

#include "app/history/database_file.h"
#include "app/history/kept_detections.h"
#include "app/history/kept_looks.h"
#include "app/history/kept_outcomes.h"
#include "app/history/kept_own_data.h"
#include "app/history/kept_runs.h"
#include "app/history/sqlite.h"

#include <algorithm>
#include <map>

namespace peerlight::history {

using namespace Qt::StringLiterals;

Writer::Writer(const QString &folder, const HistoryOptions &options)
    : m_folder(folder), m_options(options), m_owner(folder), m_soon(this), m_retry(this)
{
    // An interval of 0 comes after all that is in the event queue already: that is the group.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Writer::writeGroup);
    m_retry.setSingleShot(true);
    m_retry.setInterval(options.retryEvery);
    connect(&m_retry, &QTimer::timeout, this, &Writer::writeGroup);
}

void Writer::open()
{
    if (!m_open && !m_stall)
        writeGroup();
}

void Writer::begin(Key key, const std::shared_ptr<const RunRecord> &run, bool isNew)
{
    m_runs.insert(key, run);
    if (isNew)
        enqueue({key, run, 0, {}});
}

void Writer::append(Key key, detection::JournalSeq seq, const detection::JournalEntry &entry)
{
    if (const std::shared_ptr<const RunRecord> run = m_runs.value(key))
        enqueue({key, run, seq, entry});
}

void Writer::release(Key key)
{
    m_runs.remove(key);
}

void Writer::finish()
{
    writeGroup();
    m_retry.stop();
    m_db.close();
    m_owner.release();
}

void Writer::enqueue(Pending pending)
{
    m_pending.push_back(std::move(pending));
    if (m_stall)
        tellStalled(m_pending.back());
    else if (m_pending.size() >= mostInGroup)
        writeGroup();
    else if (!m_soon.isActive())
        m_soon.start();
}

void Writer::writeGroup()
{
    m_soon.stop();
    const Expected<void> done = ensureOpen().and_then([this] { return writePending(); });
    if (!done) {
        stall(done.error());
        return;
    }
    m_retry.stop();
    m_stall.reset();
    m_told.clear();
    std::map<Key, detection::JournalSeq> upTo;
    for (const Pending &pending : m_pending)
        upTo[pending.key] = std::max(upTo[pending.key], pending.seq);
    m_pending.clear();
    for (const auto &[key, seq] : upTo) {
        if (seq > 0)
            Q_EMIT written(key, seq);
    }
}

Expected<void> Writer::ensureOpen()
{
    if (m_open)
        return {};
    const Expected<QString> notice = openDatabase(m_db, m_folder, m_options.busyTimeout);
    Expected<void> ready = notice.map([](const QString &) {});
    if (ready && m_db.isReadOnly()) {
        m_open = true;
        m_readOnly = *notice;
        Q_EMIT failed(*notice);
        return {};
    }
    if (ready)
        ready = answer<Expected<void>>(Database::Access::Write, [this] {
                    return m_owner.take();
                }).and_then([](const Expected<void> &taken) { return taken; });
    if (!ready) {
        m_db.close();
        return ready;
    }
    m_open = true;
    if (!notice->isEmpty())
        Q_EMIT warned(*notice);
    Q_EMIT opened();
    return {};
}

Expected<void> Writer::writePending()
{
    if (m_pending.empty())
        return {};
    if (m_db.isReadOnly())
        return tl::unexpected(m_readOnly);
    if (m_options.beforeGroup)
        m_options.beforeGroup(m_db.connection());
    const RunRecord::Pen pen = this->pen();
    const bool isMuch = m_pending.size() >= 500;
    if (isMuch)
        static_cast<void>(m_db.check([this] { sqlite::expectMuch(m_db, true); }));
    std::map<const RunRecord *, RunRecord::Group> groups;
    const Done done = m_db.transaction(Database::Access::Write, [&] {
        for (const Pending &pending : m_pending) {
            if (pending.seq == 0)
                pending.run->begin(m_db, pen);
            else
                pending.run->write(m_db, pending.entry, pen, groups[pending.run.get()]);
        }
    });
    if (isMuch)
        static_cast<void>(m_db.check([this] { sqlite::expectMuch(m_db, false); }));
    if (done && pen.marks)
        Q_EMIT wroteForTeam();
    if (!done)
        noteDamage(done.error());
    return done.map_error([](const Failure &failure) { return failure.sentence; });
}

void Writer::noteDamage(const Failure &failure)
{
    if (!failure.damaged || std::exchange(m_damageSeen, true))
        return;
    // Not mended under the runs that are written at the moment: what they have on disk is all that is known of them.
    markSuspect(m_folder);
    Q_EMIT warned(tr("The history is damaged: a part of it cannot be read. When Peerlight is started the next time, "
                     "what can be read is copied into a new one."));
}

RunRecord::Pen Writer::pen() const
{
    return {m_owner.name(), m_options.operatorName, m_options.bootId, m_options.team.has_value()};
}

Moment Writer::moment() const
{
    return {m_options.clock(), m_options.bootId, m_options.team.has_value()};
}

Expected<void> Writer::settle()
{
    if (!m_stall)
        writeGroup();
    if (!m_open)
        return tl::unexpected(*m_stall);
    return {};
}

void Writer::stall(const QString &why)
{
    const bool isNew = !m_stall;
    m_stall = why;
    if (isNew && !m_open)
        Q_EMIT failed(why);
    for (const Pending &pending : m_pending)
        tellStalled(pending);
    m_retry.start();
}

void Writer::tellStalled(const Pending &pending)
{
    // Before its first entry nobody may listen to the journal yet.
    if (pending.seq == 0 || m_told.contains(pending.key))
        return;
    m_told.insert(pending.key);
    Q_EMIT stalled(pending.key, *m_stall);
}

bool Writer::isOrphan(const QString &owner, const QString &runId) const
{
    if (owner != m_owner.name())
        return m_owner.isGone(owner);
    return std::none_of(m_runs.begin(), m_runs.end(), [&](const auto &run) { return run->runId() == runId; });
}

template<typename T>
Expected<T> Writer::answer(Database::Access access, const std::function<T()> &question)
{
    if (access != Database::Access::Read && m_db.isReadOnly())
        return tl::unexpected(m_readOnly);
    T found{};
    const Done done = m_db.transaction(access, [&] { found = question(); });
    if (done)
        return found;
    noteDamage(done.error());
    return tl::unexpected(done.error().sentence);
}

Expected<Batch> Writer::nextBatch()
{
    constexpr int most = 1000;
    return settle().and_then([this] {
        return answer<Batch>(Database::Access::Write, [this] {
            Batch batch = takeBatch(m_db, most);
            for (const auto &run : std::as_const(m_runs))
                batch.followed.append(run->runId());
            return batch;
        });
    });
}

void Writer::dropBatch(const QList<QVariantList> &marks)
{
    // A failure costs nothing but that the batch is sent again.
    static_cast<void>(m_db.transaction(Database::Access::Write, [&] { history::dropBatch(m_db, marks); }));
}

Expected<void> Writer::import(const RunImage &image)
{
    const auto work = [&] {
        writeImage(m_db, image);
        m_db.run(u"UPDATE run SET owner = ?, shared = 1 WHERE id = ?"_s, {m_owner.name(), image.id});
        return true;
    };
    return settle().and_then([&] { return answer<bool>(Database::Access::Write, work); }).map([](bool) {});
}

Expected<QList<OpenRun>> Writer::findOpenRuns()
{
    const auto question = [this] {
        const auto orphan = [this](const QString &owner, const QString &runId) { return isOrphan(owner, runId); };
        return history::findOpenRuns(m_db, orphan, moment());
    };
    return settle().and_then([&] { return answer<QList<OpenRun>>(Database::Access::Write, question); });
}

Expected<OpenRun> Writer::claim(const QString &runId)
{
    const auto question = [this, &runId] {
        const auto orphan = [this](const QString &owner, const QString &id) { return isOrphan(owner, id); };
        return claimRun(m_db, runId, m_owner.name(), orphan, moment());
    };
    return settle().and_then([&] { return answer<OpenRun>(Database::Access::Write, question); });
}

Expected<DetectionPage> Writer::detections(const DetectionQuery &query)
{
    return settle().and_then(
        [&] { return answer<DetectionPage>(Database::Access::Read, [&] { return readDetections(m_db, query); }); });
}

Expected<RunPage> Writer::runs(const RunQuery &query)
{
    return settle().and_then(
        [&] { return answer<RunPage>(Database::Access::Read, [&] { return readRuns(m_db, query); }); });
}

Expected<KeptRun> Writer::findRun(const QString &reference)
{
    return settle().and_then(
        [&] { return answer<KeptRun>(Database::Access::Read, [&] { return history::findRun(m_db, reference); }); });
}

Expected<WholeRun> Writer::wholeRun(const QString &reference)
{
    return settle().and_then(
        [&] { return answer<WholeRun>(Database::Access::Read, [&] { return readWholeRun(m_db, reference); }); });
}

Expected<WholeRun> Writer::withOwn(WholeRun whole)
{
    const auto question = [&] {
        const QList<inventory::Look> looks = readLooks(m_db, whole.run.endpoint, whole.run.project);
        whole.look = looks.isEmpty() ? std::nullopt : std::optional(looks.first());
        whole.own = readOwnData(m_db);
        return whole;
    };
    return settle().and_then([&] { return answer<WholeRun>(Database::Access::Read, question); });
}

Expected<QList<Strip>> Writer::strips(const StripQuery &query)
{
    return settle().and_then(
        [&] { return answer<QList<Strip>>(Database::Access::Read, [&] { return readStrips(m_db, query); }); });
}

Expected<SeriesPage> Writer::series(const SeriesQuery &query)
{
    return settle().and_then(
        [&] { return answer<SeriesPage>(Database::Access::Read, [&] { return readSeries(m_db, query); }); });
}

Expected<QList<Baseline>> Writer::baselines()
{
    return settle().and_then(
        [&] { return answer<QList<Baseline>>(Database::Access::Read, [&] { return readBaselines(m_db); }); });
}

Expected<QList<Baseline>> Writer::setBaseline(const QString &name, const QString &reference)
{
    const auto question = [&] {
        history::setBaseline(m_db, name, reference, m_options.clock().wallMs);
        return readBaselines(m_db);
    };
    return settle().and_then([&] { return answer<QList<Baseline>>(Database::Access::Write, question); });
}

Expected<QList<Baseline>> Writer::removeBaseline(const QString &name)
{
    const auto question = [&] {
        history::removeBaseline(m_db, name);
        return readBaselines(m_db);
    };
    return settle().and_then([&] { return answer<QList<Baseline>>(Database::Access::Write, question); });
}

Expected<QList<inventory::Look>> Writer::keepLook(const inventory::Look &look)
{
    const auto question = [this, &look] {
        history::keepLook(m_db, look);
        return readLooks(m_db, look.endpoint, look.project);
    };
    return settle().and_then([&] { return answer<QList<inventory::Look>>(Database::Access::Write, question); });
}

Expected<QList<inventory::Look>> Writer::looks(const QString &endpoint, const QString &project)
{
    const auto question = [&] { return readLooks(m_db, endpoint, project); };
    return settle().and_then([&] { return answer<QList<inventory::Look>>(Database::Access::Read, question); });
}

Expected<inventory::OwnData> Writer::ownData()
{
    const auto question = [this] { return readOwnData(m_db); };
    return settle().and_then([&] { return answer<inventory::OwnData>(Database::Access::Read, question); });
}

Expected<inventory::OwnData> Writer::editOwnData(const inventory::OwnEdit &edit)
{
    const auto question = [&] { return history::editOwnData(m_db, edit); };
    return settle().and_then([&] { return answer<inventory::OwnData>(Database::Access::Write, question); });
}

Expected<QStringList> Writer::notedRuns()
{
    return settle().and_then(
        [&] { return answer<QStringList>(Database::Access::Read, [&] { return history::notedRuns(m_db); }); });
}

Expected<PrunePlan> Writer::planPrune(const PruneRule &rule)
{
    return settle().and_then(
        [&] { return answer<PrunePlan>(Database::Access::Read, [&] { return history::planPrune(m_db, rule); }); });
}

Expected<Pruned> Writer::prune(const PruneRule &rule)
{
    if (rule.onlyIdle && !m_runs.isEmpty())
        return Pruned{.more = true};
    const auto question = [&] { return pruneSome(m_db, rule, prunedAtOnce); };
    return settle().and_then([&] { return answer<Pruned>(Database::Access::Write, question); });
}

Expected<Pruned> Writer::shrink(History::Rewrite wholeFile)
{
    return settle().and_then([&]() -> Expected<Pruned> {
        if (m_db.isReadOnly() || !m_runs.isEmpty())
            return Pruned{};
        return shrinkSome(m_db, databaseFileIn(m_folder), wholeFile == History::Rewrite::IfThereIsRoom)
            .map_error([](const Failure &failure) { return failure.sentence; });
    });
}

} // namespace peerlight::history
