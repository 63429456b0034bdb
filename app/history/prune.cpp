// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/prune.h"

#include "app/history/sqlite.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>
#include <limits>

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

/// What a detection takes with its indices. Of a server nobody can say how much is in use: what was removed is in its
/// files until it has been cleaned up, and mostly after that.
constexpr qint64 bytesOnServer = 300;

/// What a rule never removes, as a condition on the table `run r`.
QString sparedRuns(const PruneRule &rule)
{
    QStringList conditions{u"r.ended_at IS NULL"_s,
                           u"EXISTS (SELECT 1 FROM detection d WHERE d.run_no = r.no AND d.state < 5)"_s,
                           u"EXISTS (SELECT 1 FROM baseline b WHERE b.run_no = r.no)"_s,
                           u"EXISTS (SELECT 1 FROM unsent u WHERE u.run_no = r.no)"_s};
    for (const QString &id : rule.noted) // of hexadecimal figures only, so it may stand in the text
        conditions.append(u"(r.id >= '%1' AND r.id < '%1g')"_s.arg(id));
    return u'(' + conditions.join(u" OR "_s) + u')';
}

qint64 bytesInUse(Database &db, qint64 detections)
{
    return db.engine() == Database::Engine::Postgres ? detections * bytesOnServer : sqlite::bytesInUse(db);
}

/// The runs that a rule fits. The oldest first: they are numbered as they come.
class Oldest
{
public:
    Oldest(Database &db, const PruneRule &rule, qint64 detections)
        : m_db(db), m_rule(rule), m_bytes(bytesInUse(db, detections)),
          m_perDetection(detections > 0 ? static_cast<double>(m_bytes) / static_cast<double>(detections) : 0),
          m_tooMany(rule.keepBytes ? m_bytes - *rule.keepBytes : 0)
    {}

    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] qint64 bytesOf(qint64 detections) const
    {
        return static_cast<qint64>(m_perDetection * static_cast<double>(detections));
    }

    struct Run
    {
        qint64 no = 0;
        qint64 startedAtMs = 0;
        qint64 detections = 0;
        bool spared = false;
    };
    /// At most `limit`, with those that are spared or without.
    [[nodiscard]] QList<Run> runs(qint64 limit, bool withSpared)
    {
        const QString spared = sparedRuns(m_rule);
        QString sql = u"SELECT r.no, r.started_at, COALESCE((SELECT SUM(detections) FROM run_count c "
                      "WHERE c.run_no = r.no), (SELECT COUNT(*) FROM detection d WHERE d.run_no = r.no)), "
                      "CASE WHEN %1 THEN 1 ELSE 0 END FROM run r WHERE (r.started_at < ? OR ? > 0)"_s.arg(spared);
        if (!withSpared)
            sql += u" AND NOT "_s + spared;
        QList<Run> found;
        qint64 before = 0;
        m_db.each(sql + u" ORDER BY r.no LIMIT ?"_s, {startedBefore(), m_tooMany, limit}, [&](const QSqlQuery &query) {
            const Run run{query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong(),
                          query.value(3).toInt() != 0};
            if (run.startedAtMs >= startedBefore() && bytesOf(before) >= m_tooMany)
                return;
            found.append(run);
            if (!run.spared)
                before += run.detections;
        });
        return found;
    }

private:
    [[nodiscard]] qint64 startedBefore() const
    {
        return m_rule.startedBeforeMs.value_or(std::numeric_limits<qint64>::min());
    }

    Database &m_db;
    const PruneRule &m_rule;
    const qint64 m_bytes;
    const double m_perDetection;
    const qint64 m_tooMany; ///< bytes
};

void removeRun(Database &db, qint64 no)
{
    db.run(u"DELETE FROM detection_more WHERE detection_no IN (SELECT no FROM detection WHERE run_no = ?)"_s, {no});
    for (const auto *const table : {"fence", "run_count", "detection"})
        db.run(u"DELETE FROM %1 WHERE run_no = ?"_s.arg(QLatin1StringView(table)), {no});
    db.run(u"DELETE FROM run WHERE no = ?"_s, {no});
}

} // namespace

QStringList notedRuns(Database &db)
{
    // As `history --runs` and the window show them, and parts of that.
    static const QRegularExpression id(u"(?<![0-9a-f-])[0-9a-f]{8}(?:-[0-9a-f]{1,4}){0,3}(?:-[0-9a-f]{1,12})?"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    QStringList ids;
    const auto look = [&ids](const QSqlQuery &query) {
        for (auto match = id.globalMatch(query.value(0).toString()); match.hasNext();)
            ids.append(match.next().captured().toLower());
    };
    db.each(u"SELECT notes FROM own_card"_s, {}, look);
    db.each(u"SELECT note FROM own_window"_s, {}, look);
    return ids;
}

PrunePlan planPrune(Database &db, const PruneRule &rule)
{
    PrunePlan plan;
    plan.allRuns = db.value(u"SELECT COUNT(*) FROM run"_s).toLongLong();
    plan.allDetections = db.value(u"SELECT COUNT(*) FROM detection"_s).toLongLong();
    Oldest oldest(db, rule, plan.allDetections);
    plan.allBytes = oldest.bytes();
    for (const Oldest::Run &run : oldest.runs(std::numeric_limits<int>::max(), true)) {
        if (run.spared) {
            ++plan.spared;
            continue;
        }
        ++plan.runs;
        plan.detections += run.detections;
        plan.oldestMs = std::min(plan.oldestMs.value_or(run.startedAtMs), run.startedAtMs);
        plan.newestMs = std::max(plan.newestMs.value_or(run.startedAtMs), run.startedAtMs);
    }
    plan.bytes = oldest.bytesOf(plan.detections);
    return plan;
}

Pruned pruneSome(Database &db, const PruneRule &rule, qint64 detections)
{
    Pruned pruned;
    constexpr int mostRuns = 200;
    // Of ended runs, which are counted already: to count ten million each time would take longer than to remove some.
    const qint64 counted =
        rule.keepBytes ? db.value(u"SELECT CAST(SUM(detections) AS BIGINT) FROM run_count"_s).toLongLong() : 0;
    const QList<Oldest::Run> runs = Oldest(db, rule, counted).runs(mostRuns, false);
    for (const Oldest::Run &run : runs) {
        pruned.more = pruned.runs > 0 && pruned.detections + run.detections > detections;
        if (pruned.more)
            break;
        removeRun(db, run.no);
        ++pruned.runs;
        pruned.detections += run.detections;
    }
    // Pages of indices that are not empty yet are not free: then it takes more than was thought.
    const bool isTooLarge = rule.keepBytes && bytesInUse(db, counted - pruned.detections) > *rule.keepBytes;
    pruned.more = pruned.more || runs.size() == mostRuns || (isTooLarge && pruned.runs > 0);
    return pruned;
}

tl::expected<Pruned, Failure> shrinkSome(Database &db, const QString &file, bool takeTheTime)
{
    constexpr int pagesAtOnce = 256;               // a MB, some ten ms
    constexpr qint64 writtenAnewAtOnce = 32 << 20; // a second or less
    Pruned shrunk;
    const Done done = db.check([&] {
        const qint64 unused = sqlite::bytesFree(db);
        if (unused == 0)
            return;
        if (sqlite::canGiveBack(db)) {
            shrunk.bytes = sqlite::giveBack(db, pagesAtOnce);
            shrunk.more = shrunk.bytes > 0 && sqlite::bytesFree(db) > 0;
            return;
        }
        // What is free is used again by what is written later; it is only not given back.
        const qint64 used = sqlite::bytesInUse(db);
        const bool hasRoom = QStorageInfo(QFileInfo(file).path()).bytesAvailable() > 2 * used + writtenAnewAtOnce;
        if (!hasRoom || (!takeTheTime && used > writtenAnewAtOnce))
            return;
        sqlite::writeAnew(db);
        shrunk.bytes = used + unused - sqlite::bytesInUse(db);
    });
    if (!done)
        return tl::unexpected(done.error());
    return shrunk;
}

} // namespace peerlight::history
