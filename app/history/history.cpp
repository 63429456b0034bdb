// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history.h"

#include "app/history/kept_detections.h"
#include "app/history/kept_outcomes.h"
#include "app/history/kept_runs.h"
#include "app/history/run_journal.h"
#include "app/history/team.h"
#include "app/history/team_prune.h"
#include "app/history/writer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPointer>
#include <QSysInfo>
#include <QThread>

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// What a handler needs on its way from thread to thread. It is moved, so that what it holds is not destroyed on
/// another thread than that of the history.
template<typename T>
struct Asked
{
    History *history = nullptr;
    QPointer<QObject> context;
    Handler<T> handler;

    void answer(const Expected<T> &given)
    {
        auto answerNow = [context = std::move(context), handler = std::move(handler), given] {
            if (context)
                handler(given);
        };
        QMetaObject::invokeMethod(history, std::move(answerNow), Qt::QueuedConnection);
    }
    /// Asks on the writer's thread, answers on that of the history.
    void ask(Writer &writer, std::function<Expected<T>(Writer &)> question)
    {
        auto askNow = [asked = std::move(*this), question = std::move(question), &writer]() mutable {
            asked.answer(question(writer));
        };
        QMetaObject::invokeMethod(&writer, std::move(askNow), Qt::QueuedConnection);
    }
};

/// What the team's history is asked, what this workstation's file adds to the answer, and what is asked of the file
/// while the server is away.
template<typename T, typename FromTeam>
struct TeamQuestions
{
    std::function<Expected<FromTeam>(Team &)> team;
    std::function<Expected<T>(Writer &, const FromTeam &)> then;
    std::function<Expected<T>(Writer &)> away;
};

template<typename T, typename FromTeam>
class AskedOfTeam final : public Team::Question
{
public:
    AskedOfTeam(Writer &writer, Asked<T> asked, TeamQuestions<T, FromTeam> questions)
        : m_writer(writer), m_asked(std::move(asked)), m_questions(std::move(questions))
    {}

    void put(Team *team) override
    {
        if (team) {
            const Expected<FromTeam> given = m_questions.team(*team);
            if (team->isReached()) {
                m_asked.ask(m_writer, [given, then = m_questions.then](Writer &writer) -> Expected<T> {
                    return given.and_then([&](const FromTeam &found) { return then(writer, found); });
                });
                return;
            }
        }
        m_asked.ask(m_writer, m_questions.away);
    }

private:
    Writer &m_writer;
    Asked<T> m_asked;
    TeamQuestions<T, FromTeam> m_questions;
};

} // namespace

class History::Private
{
public:
    Private(const QString &folder, const HistoryOptions &options) : writer(folder, options)
    {
        if (options.team)
            team = std::make_unique<Team>(writer, folder, options);
    }

    std::unique_ptr<detection::Journal> journal(const std::shared_ptr<const RunRecord> &run, bool isNew)
    {
        return std::make_unique<RunJournal>(writer, ++lastKey, run, isNew);
    }

    template<typename T>
    void ask(History *q, QObject *context, Handler<T> handler, std::function<Expected<T>(Writer &)> question)
    {
        Asked<T>{q, context, std::move(handler)}.ask(writer, std::move(question));
    }

    template<typename T, typename FromTeam>
    void ask(History *q, QObject *context, Handler<T> handler, TeamQuestions<T, FromTeam> questions)
    {
        if (!team) {
            ask<T>(q, context, std::move(handler), std::move(questions.away));
            return;
        }
        auto asked = std::make_unique<AskedOfTeam<T, FromTeam>>(writer, Asked<T>{q, context, std::move(handler)},
                                                                std::move(questions));
        auto askNow = [to = team.get(), asked = std::move(asked)]() mutable { to->ask(std::move(asked)); };
        QMetaObject::invokeMethod(team.get(), std::move(askNow), Qt::QueuedConnection);
    }

    /// The same question to the database of either; what changes something waits for the server.
    template<typename T>
    void askBoth(History *q, QObject *context, Handler<T> handler, Access access,
                 const std::function<T(Database &)> &question, const std::function<Expected<T>(Writer &)> &local)
    {
        TeamQuestions<T, T> questions;
        questions.team = [access, question](Team &to) { return to.answer<T>(access, question); };
        questions.then = [](Writer &, const T &found) -> Expected<T> { return found; };
        questions.away = local;
        if (team && access != Access::Read)
            questions.away = [](Writer &) -> Expected<T> {
                return tl::unexpected(HistoryWords::tr("This has to wait: the team's history cannot be reached."));
            };
        ask<T, T>(q, context, std::move(handler), std::move(questions));
    }

    Writer writer;              ///< on `thread` while that runs
    std::unique_ptr<Team> team; ///< on `teamThread` while that runs
    QThread thread;
    QThread teamThread;
    Writer::Key lastKey = 0;
};

QString systemBootId()
{
    return QString::fromLatin1(QSysInfo::bootUniqueId());
}

History::History(const QString &folder, const HistoryOptions &options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(folder, options))
{
    connect(&d->writer, &Writer::opened, this, &History::opened);
    connect(&d->writer, &Writer::failed, this, &History::failed);
    connect(&d->writer, &Writer::warned, this, &History::warned);
    d->thread.setObjectName(u"history"_s);
    d->writer.moveToThread(&d->thread);
    d->thread.start();
    if (!d->team)
        return;
    connect(d->team.get(), &Team::reached, this, &History::teamReached);
    connect(d->team.get(), &Team::lost, this, [this](const QString &why) {
        Q_EMIT warned(HistoryWords::tr("%1 What is written here waits, and is sent later.").arg(why));
        Q_EMIT teamLost(why);
    });
    connect(d->team.get(), &Team::passwordWanted, this, &History::teamPasswordWanted);
    d->teamThread.setObjectName(u"team history"_s);
    d->team->moveToThread(&d->teamThread);
    d->teamThread.start();
}

History::~History()
{
    // The last in the queue: whatever was appended or asked before comes first.
    const auto finish = [writer = &d->writer] {
        writer->finish();
        writer->thread()->quit();
    };
    if (d->team) {
        connect(d->team.get(), &Team::finished, d->team.get(), [team = d->team.get()] { team->thread()->quit(); });
        QMetaObject::invokeMethod(d->team.get(), &Team::finish, Qt::QueuedConnection);
        d->teamThread.wait();
    }
    QMetaObject::invokeMethod(&d->writer, finish, Qt::QueuedConnection);
    d->thread.wait();
}

void History::open()
{
    QMetaObject::invokeMethod(&d->writer, &Writer::open, Qt::QueuedConnection);
    if (d->team)
        QMetaObject::invokeMethod(d->team.get(), &Team::pump, Qt::QueuedConnection);
}

void History::giveTeamPassword(const QString &password)
{
    if (d->team)
        QMetaObject::invokeMethod(
            d->team.get(), [team = d->team.get(), password] { team->givePassword(password); }, Qt::QueuedConnection);
}

std::unique_ptr<detection::Journal> History::beginRun(const RunContext &context)
{
    return d->journal(std::make_shared<RunRecord>(context), true);
}

std::unique_ptr<detection::Journal> History::continueRun(const OpenRun &run)
{
    return d->journal(std::make_shared<RunRecord>(run), false);
}

void History::findOpenRuns(QObject *context, Handler<QList<OpenRun>> handler)
{
    using Runs = QList<OpenRun>;
    d->ask<Runs, Runs>(this, context, std::move(handler),
                       {&Team::findOpenRuns, [](Writer &, const Runs &runs) -> Expected<Runs> { return runs; },
                        &Writer::findOpenRuns});
}

void History::claim(const QString &runId, QObject *context, Handler<OpenRun> handler)
{
    const auto take = [](Writer &writer, const Claimed &claimed) {
        return writer.import(claimed.image).map([&claimed] { return claimed.run; });
    };
    d->ask<OpenRun, Claimed>(this, context, std::move(handler),
                             {[runId](Team &team) { return team.claim(runId); }, take,
                              [runId](Writer &writer) { return writer.claim(runId); }});
}

void History::detections(const DetectionQuery &query, QObject *context, Handler<DetectionPage> handler)
{
    d->askBoth<DetectionPage>(
        this, context, std::move(handler), Access::Read, [query](Database &db) { return readDetections(db, query); },
        [query](Writer &writer) { return writer.detections(query); });
}

void History::runs(const RunQuery &query, QObject *context, Handler<RunPage> handler)
{
    d->askBoth<RunPage>(
        this, context, std::move(handler), Access::Read, [query](Database &db) { return readRuns(db, query); },
        [query](Writer &writer) { return writer.runs(query); });
}

void History::findRun(const QString &reference, QObject *context, Handler<KeptRun> handler)
{
    d->askBoth<KeptRun>(
        this, context, std::move(handler), Access::Read,
        [reference](Database &db) { return history::findRun(db, reference); },
        [reference](Writer &writer) { return writer.findRun(reference); });
}

void History::wholeRun(const QString &reference, QObject *context, Handler<WholeRun> handler)
{
    d->ask<WholeRun, WholeRun>(this, context, std::move(handler),
                               {[reference](Team &team) {
                                    return team.answer<WholeRun>(
                                        Access::Read, [&](Database &db) { return readWholeRun(db, reference); });
                                },
                                [](Writer &writer, const WholeRun &whole) { return writer.withOwn(whole); },
                                [reference](Writer &writer) { return writer.wholeRun(reference); }});
}

void History::strips(const StripQuery &query, QObject *context, Handler<QList<Strip>> handler)
{
    d->askBoth<QList<Strip>>(
        this, context, std::move(handler), Access::Read, [query](Database &db) { return readStrips(db, query); },
        [query](Writer &writer) { return writer.strips(query); });
}

void History::series(const SeriesQuery &query, QObject *context, Handler<SeriesPage> handler)
{
    d->askBoth<SeriesPage>(
        this, context, std::move(handler), Access::Read, [query](Database &db) { return readSeries(db, query); },
        [query](Writer &writer) { return writer.series(query); });
}

void History::baselines(QObject *context, Handler<QList<Baseline>> handler)
{
    d->askBoth<QList<Baseline>>(this, context, std::move(handler), Access::Read, &readBaselines, &Writer::baselines);
}

void History::setBaseline(const QString &name, const QString &reference, QObject *context,
                          Handler<QList<Baseline>> handler)
{
    d->askBoth<QList<Baseline>>(
        this, context, std::move(handler), Access::Write,
        [name, reference](Database &db) {
            history::setBaseline(db, name, reference, QDateTime::currentMSecsSinceEpoch());
            return readBaselines(db);
        },
        [name, reference](Writer &writer) { return writer.setBaseline(name, reference); });
}

void History::removeBaseline(const QString &name, QObject *context, Handler<QList<Baseline>> handler)
{
    d->askBoth<QList<Baseline>>(
        this, context, std::move(handler), Access::Write,
        [name](Database &db) {
            history::removeBaseline(db, name);
            return readBaselines(db);
        },
        [name](Writer &writer) { return writer.removeBaseline(name); });
}

void History::keepLook(const inventory::Look &look, QObject *context, Handler<QList<inventory::Look>> handler)
{
    d->ask<QList<inventory::Look>>(this, context, std::move(handler),
                                   [look](Writer &writer) { return writer.keepLook(look); });
}

void History::looks(const QString &endpoint, const QString &project, QObject *context,
                    Handler<QList<inventory::Look>> handler)
{
    d->ask<QList<inventory::Look>>(this, context, std::move(handler),
                                   [endpoint, project](Writer &writer) { return writer.looks(endpoint, project); });
}

void History::ownData(QObject *context, Handler<inventory::OwnData> handler)
{
    d->ask<inventory::OwnData>(this, context, std::move(handler), &Writer::ownData);
}

void History::editOwnData(const inventory::OwnEdit &edit, QObject *context, Handler<inventory::OwnData> handler)
{
    d->ask<inventory::OwnData>(this, context, std::move(handler),
                               [edit](Writer &writer) { return writer.editOwnData(edit); });
}

void History::planPrune(const PruneRule &rule, QObject *context, Handler<PrunePlan> handler)
{
    const auto plan = [this, rule, context, handler = std::move(handler)](const Expected<QStringList> &noted) {
        PruneRule known = rule;
        known.noted = noted.value_or(QStringList());
        const auto local = [known](Writer &writer) { return writer.planPrune(known); };
        if (!known.ofTeam || !noted)
            d->ask<PrunePlan>(this, context, handler, local);
        else
            d->askBoth<PrunePlan>(
                this, context, handler, Access::Read, [known](Database &db) { return history::planPrune(db, known); },
                local);
    };
    d->ask<QStringList>(this, context, plan, &Writer::notedRuns);
}

void History::prune(const PruneRule &rule, QObject *context, Handler<Pruned> handler)
{
    const auto remove = [this, rule, context, handler = std::move(handler)](const Expected<QStringList> &noted) {
        PruneRule known = rule;
        known.noted = noted.value_or(QStringList());
        const auto local = [known, noted](Writer &writer) -> Expected<Pruned> {
            return noted ? writer.prune(known) : tl::unexpected(noted.error());
        };
        if (!known.ofTeam || !noted || !d->team) {
            d->ask<Pruned>(this, context, handler, local);
            return;
        }
        const auto away = [](Writer &) -> Expected<Pruned> {
            return tl::unexpected(HistoryWords::tr("This has to wait: the team's history cannot be reached."));
        };
        d->ask<Pruned, PrunedOfTeam>(
            this, context, handler,
            {[known](Team &team) { return pruneOfTeam(team, known); },
             [known](Writer &writer, const PrunedOfTeam &ofTeam) { return pruneHere(writer, known, ofTeam); }, away});
    };
    d->ask<QStringList>(this, context, remove, &Writer::notedRuns);
}

void History::shrink(Rewrite wholeFile, QObject *context, Handler<Pruned> handler)
{
    d->ask<Pruned>(this, context, std::move(handler), [wholeFile](Writer &writer) { return writer.shrink(wholeFile); });
}

} // namespace peerlight::history
