// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/clock.h"
#include "app/detection/journal.h"
#include "app/history/kept.h"
#include "app/history/prune.h"
#include "app/history/team_place.h"
#include "app/inventory/look.h"
#include "app/inventory/own_data.h"

#include <QObject>

#include <memory>

class QSqlDatabase;

namespace peerlight::history {

/// The id of the machine's present boot; empty where the system does not tell.
[[nodiscard]] QString systemBootId();

/// What the composition root and tests set. The functions are called on the history's thread.
struct HistoryOptions
{
    /// The clock that the stamps of the journals' entries come from.
    detection::Clock clock = detection::systemClock();
    QString bootId = systemBootId();
    detection::Millis retryEvery{5000};                   ///< after a write that failed
    detection::Millis busyTimeout{5000};                  ///< how long another process may keep the database locked
    std::function<void(QSqlDatabase &)> beforeGroup = {}; ///< before each transaction that writes entries
    /// Runs, their detections and baselines are shared on this server.
    std::optional<TeamAccess> team = {};
    QString operatorName = {}; ///< kept with each run: who ran it
};

/// What was asked for, sent and found, kept in the file history.db of a folder that only this user can enter.
///
/// Lives on the thread that made it and never blocks it: the database is used on a thread of its own. Handlers are
/// called once, from the event loop, never within the call, and not after their context is gone. Several processes
/// may use one folder at once.
///
/// With a team's history, each entry is in this file first, and from there sent on to the server, in the order in which
/// it was written: what the server misses while it cannot be reached is sent later, once. Runs, detections and
/// baselines are then read from the server; while that is away, from this file. Looks and what the person adds stay
/// here.
///
/// Destroying it writes what was appended, waits for that, and frees its runs for others; what cannot be written
/// then is lost. What was asked and not answered yet is not answered any more. Its journals may be destroyed later,
/// but what is appended to them then goes nowhere.
class History : public QObject
{
    Q_OBJECT
public:
    /// `folder` is made if need be, and then closed to everybody else; the files in it always are.
    explicit History(const QString &folder, const HistoryOptions &options = {}, QObject *parent = nullptr);
    ~History() override;

    /// Ends with opened() or failed(). After a failure it is tried again every `retryEvery`. What a newer Peerlight
    /// wrote fails, too, but can be read.
    void open();

    /// The answer to teamPasswordWanted(); empty: libpq looks into ~/.pgpass. It is used for one connection, and not
    /// kept. Given without having been asked for, it is tried at once if the server is not reached.
    void giveTeamPassword(const QString &password);

    /// The journal of a new run. Nothing has to wait for opened(): entries are kept until they can be written.
    [[nodiscard]] std::unique_ptr<detection::Journal> beginRun(const RunContext &context);
    /// The journal of a run that claim() gave. The row with the id n is run.rows[n].
    [[nodiscard]] std::unique_ptr<detection::Journal> continueRun(const OpenRun &run);

    /// The runs with open rows that nobody follows: their process is gone, or their journal, which came from here.
    void findOpenRuns(QObject *context, Handler<QList<OpenRun>> handler);
    /// Takes a run over, so that no other process can. Its planned rows have ended as not sent, unless it was left
    /// open. No rows: nothing is open any more. An error when somebody follows it.
    void claim(const QString &runId, QObject *context, Handler<OpenRun> handler);
    /// Newest first.
    void detections(const DetectionQuery &query, QObject *context, Handler<DetectionPage> handler);

    /// Newest first.
    void runs(const RunQuery &query, QObject *context, Handler<RunPage> handler);
    /// The run that `reference` names: the id of a run or the first characters of one, "last", "last~2" (the one two
    /// before it), or "baseline:NAME". The error says that there is none, or that there are several.
    void findRun(const QString &reference, QObject *context, Handler<KeptRun> handler);

    /// All that is kept of such a run.
    void wholeRun(const QString &reference, QObject *context, Handler<WholeRun> handler);

    /// The last outcomes of many peers at once; of a peer that was never detected there is none.
    void strips(const StripQuery &query, QObject *context, Handler<QList<Strip>> handler);
    /// One peer's outcomes and losses over time.
    void series(const SeriesQuery &query, QObject *context, Handler<SeriesPage> handler);

    /// By name.
    void baselines(QObject *context, Handler<QList<Baseline>> handler);
    /// Keeps the run `reference` names under a name; a name that was there leads to it from now on. Gives all.
    void setBaseline(const QString &name, const QString &reference, QObject *context, Handler<QList<Baseline>> handler);
    /// The run itself stays. A name that is not there is an error.
    void removeBaseline(const QString &name, QObject *context, Handler<QList<Baseline>> handler);

    /// Keeps a look at what a project has, and gives the looks that are kept of that endpoint and project then, the
    /// newest first: this one, and the one before it if there was one.
    void keepLook(const inventory::Look &look, QObject *context, Handler<QList<inventory::Look>> handler);
    /// The same without a new one; none if nobody has looked yet.
    void looks(const QString &endpoint, const QString &project, QObject *context,
               Handler<QList<inventory::Look>> handler);

    /// Groups, tags and cards of the person, which belong to no endpoint.
    void ownData(QObject *context, Handler<inventory::OwnData> handler);
    /// Does an edit on what is kept at that moment, all of it or nothing, and gives what is kept then: what another
    /// process edited meanwhile is not lost. An edit that cannot be done is an error.
    void editOwnData(const inventory::OwnEdit &edit, QObject *context, Handler<inventory::OwnData> handler);

    /// What the rule would remove now. Removes nothing.
    void planPrune(const PruneRule &rule, QObject *context, Handler<PrunePlan> handler);
    /// Removes a part of it: ask again while there is more. What else is to be read or written comes between.
    void prune(const PruneRule &rule, QObject *context, Handler<Pruned> handler);
    /// Gives room in the file that nothing is in any more back to the disk, a part of it; ask again while there is
    /// more. A file that an older Peerlight has begun has to be written anew once: if `wholeFile` allows it, and there
    /// is room for that. With a run under way nothing is done.
    enum class Rewrite { IfSmall, IfThereIsRoom };
    void shrink(Rewrite wholeFile, QObject *context, Handler<Pruned> handler);

Q_SIGNALS:
    void opened();
    void failed(const QString &why);
    /// The history was opened, but the person has to know something: where a damaged file was put.
    void warned(const QString &what);
    /// The team's history answers, at first or again; or it does not, and what is asked is answered from this file.
    void teamReached();
    void teamLost(const QString &why);
    /// For the next connection, where TeamAccess says that the password is given so.
    void teamPasswordWanted();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace peerlight::history
