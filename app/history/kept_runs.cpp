// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/kept_runs.h"

#include "app/history/cells.h"
#include "app/history/codes.h"
#include "app/history/kept_detections.h"
#include "app/history/kept_looks.h"
#include "app/history/kept_own_data.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

struct KeptRunsWords
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr QStringView runColumns = u"no, id, endpoint, project, started_at, ended_at, requests, operator";
constexpr int longestBaselineName = 64;

/// One group for each state and loss.
void addGroup(insight::OutcomeCounts &counts, Cells &cells)
{
    const State state = stateOf(cells.small());
    const std::optional<int> loss = cells.maybeSmall();
    counts.add(outcomeOf(state, loss), cells.small());
}

/// Of runs that have ended the counts are kept; of the others they are counted.
void readCounts(Database &db, QList<KeptRun> &runs)
{
    if (runs.isEmpty())
        return;
    QHash<qint64, KeptRun *> byNo;
    for (KeptRun &run : runs)
        byNo.insert(run.no, &run);
    const auto [first, last] =
        std::minmax_element(runs.begin(), runs.end(), [](const KeptRun &a, const KeptRun &b) { return a.no < b.no; });
    db.each(u"SELECT run_no, state, CASE WHEN loss >= 0 THEN loss END, detections FROM run_count "
            "WHERE run_no BETWEEN ? AND ?"_s,
            {first->no, last->no}, [&byNo](const QSqlQuery &query) {
                Cells cells(query);
                if (KeptRun *run = byNo.value(cells.number()))
                    addGroup(run->counts, cells);
            });
    for (KeptRun &run : runs) {
        if (run.counts.all() > 0)
            continue;
        db.each(u"SELECT state, loss, COUNT(*) FROM detection WHERE run_no = ? GROUP BY state, loss"_s, {run.no},
                [&run](const QSqlQuery &query) {
                    Cells cells(query);
                    addGroup(run.counts, cells);
                });
    }
    db.each(u"SELECT run_no, name FROM baseline WHERE run_no BETWEEN ? AND ? ORDER BY name"_s, {first->no, last->no},
            [&byNo](const QSqlQuery &query) {
                if (KeptRun *run = byNo.value(query.value(0).toLongLong()))
                    run->baselines.append(query.value(1).toString());
            });
}

KeptRun runOf(const QSqlQuery &query)
{
    Cells cells(query);
    KeptRun run;
    run.no = cells.number();
    run.runId = cells.text();
    run.endpoint = cells.text();
    run.project = cells.text();
    run.startedAtMs = cells.number();
    run.endedAtMs = cells.maybeNumber();
    run.requests = cells.number();
    run.operatorName = cells.text();
    return run;
}

/// `tail`: what stands behind FROM run.
QList<KeptRun> runsWhere(Database &db, const QString &tail, const QVariantList &values)
{
    QList<KeptRun> runs;
    db.each(u"SELECT %1 FROM run %2"_s.arg(runColumns, tail), values,
            [&runs](const QSqlQuery &query) { runs.append(runOf(query)); });
    readCounts(db, runs);
    return runs;
}

KeptRun only(Database &db, const QList<KeptRun> &found, const QString &none)
{
    if (found.size() == 1)
        return found.first();
    db.fail(found.isEmpty() ? none
                            : KeptRunsWords::tr("Several runs begin like that. Give more characters of the run's id."));
    return {};
}

KeptRun nthLast(Database &db, const QString &back)
{
    bool isNumber = true;
    const qint64 places = back.isEmpty() ? 0 : back.toLongLong(&isNumber);
    if (!isNumber) {
        db.fail(KeptRunsWords::tr("After last~ comes a whole number: last~1 is the run before the last."));
        return {};
    }
    return only(db, runsWhere(db, u"ORDER BY no DESC LIMIT 1 OFFSET ?"_s, {places}),
                places == 0 ? KeptRunsWords::tr("No run is kept yet.")
                            : KeptRunsWords::tr("There are not so many runs in the history."));
}

} // namespace

RunPage readRuns(Database &db, const RunQuery &query)
{
    QStringList where{u"1 = 1"_s};
    QVariantList values;
    const auto restrict = [&](const QString &condition, const QVariant &value) {
        where.append(condition);
        values.append(value);
    };
    if (query.before)
        restrict(u"no < ?"_s, *query.before);
    if (!query.endpoint.isEmpty())
        restrict(u"endpoint = ?"_s, query.endpoint);
    if (!query.project.isEmpty())
        restrict(u"project = ?"_s, query.project);
    values.append(query.limit);
    RunPage page;
    page.items = runsWhere(db, u"WHERE %1 ORDER BY no DESC LIMIT ?"_s.arg(where.join(u" AND "_s)), values);
    if (query.limit > 0 && page.items.size() == query.limit)
        page.next = page.items.last().no;
    return page;
}

KeptRun findRun(Database &db, const QString &reference)
{
    static const QRegularExpression last(u"^last(?:~([0-9]{1,9}|.*))?$"_s);
    static const QRegularExpression startOfId(u"^[0-9a-f-]{4,36}$"_s);
    const QString text = reference.trimmed();
    if (const auto match = last.match(text); match.hasMatch())
        return nthLast(db, match.captured(1));
    if (text.startsWith("baseline:"_L1)) {
        const QString name = text.mid(9);
        return only(db, runsWhere(db, u"WHERE no = (SELECT run_no FROM baseline WHERE name = ?)"_s, {name}),
                    KeptRunsWords::tr("There is no baseline with the name \"%1\".").arg(name));
    }
    if (!startOfId.match(text).hasMatch()) {
        db.fail(KeptRunsWords::tr("A run is named by the first characters of its id (4 or more), by last, by last~1, "
                                  "or by baseline:NAME."));
        return {};
    }
    // By the index on the id: no text that begins so comes after "…g".
    return only(db, runsWhere(db, u"WHERE id >= ? AND id < ? ORDER BY no LIMIT 2"_s, {text, QString(text + u'g')}),
                KeptRunsWords::tr("There is no run with the id %1.").arg(text));
}

WholeRun readWholeRun(Database &db, const QString &reference)
{
    WholeRun whole;
    whole.run = findRun(db, reference);
    DetectionQuery query;
    query.limit = -1;
    query.runId = whole.run.runId;
    whole.detections = readDetections(db, query).items;
    std::sort(whole.detections.begin(), whole.detections.end(),
              [](const KeptDetection &a, const KeptDetection &b) { return a.row.id < b.row.id; });
    const QList<inventory::Look> looks = readLooks(db, whole.run.endpoint, whole.run.project);
    if (!looks.isEmpty())
        whole.look = looks.first();
    whole.own = readOwnData(db);
    return whole;
}

QList<Baseline> readBaselines(Database &db)
{
    QList<Baseline> baselines;
    db.each(u"SELECT b.name, r.id FROM baseline b JOIN run r ON r.no = b.run_no ORDER BY b.name"_s, {},
            [&baselines](const QSqlQuery &query) {
                Cells cells(query);
                const QString name = cells.text();
                const QString runId = cells.text();
                baselines.append({name, runId});
            });
    return baselines;
}

void setBaseline(Database &db, const QString &name, const QString &reference, qint64 nowMs)
{
    const bool readable = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
    if (name.trimmed().isEmpty() || name.size() > longestBaselineName || !readable) {
        db.fail(KeptRunsWords::tr("The name of a baseline has 1 to %1 characters.").arg(longestBaselineName));
        return;
    }
    const KeptRun run = findRun(db, reference);
    db.run(u"DELETE FROM baseline WHERE name = ?"_s, {name});
    db.run(u"INSERT INTO baseline (name, run_no, set_at) VALUES (?, ?, ?)"_s, {name, run.no, nowMs});
}

void removeBaseline(Database &db, const QString &name)
{
    if (!db.value(u"SELECT run_no FROM baseline WHERE name = ?"_s, {name}).isValid())
        db.fail(KeptRunsWords::tr("There is no baseline with the name \"%1\".").arg(name));
    db.run(u"DELETE FROM baseline WHERE name = ?"_s, {name});
}

} // namespace peerlight::history
