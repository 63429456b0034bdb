// SPDX-License-Identifier: GPL-3.0-or-later
// A day of watching 200 peers in virtual time: the engine, the watch and a history on a real disk. What a process holds
// after that is what it held in the morning, and what it kept is what the service said.
//   PEERLIGHT_LONG: the whole day, 288 rounds; else four hours of it
#include "app/detection/engine.h"
#include "app/insight/watch.h"
#include "tests/unit/history_fixture.h"

#include <QDir>
#include <QTestEventLoop>

#include <algorithm>
#include <atomic>
#include <functional>
#include <map>
#include <utility>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace peerlight::detection;
using history::peerId;
using insight::Outcome;

namespace peerlight::soak {

constexpr qint64 midnight = 1'800'000'000'000; ///< of the virtual day, in UTC

/// Virtual time; read on the history's thread, too.
class VirtualClock
{
public:
    [[nodiscard]] Stamp now() const
    {
        const qint64 ms = m_ms;
        return {Millis(ms), midnight + ms};
    }
    void goOn(Millis to) { m_ms = std::max<qint64>(m_ms, to.count()); }

private:
    std::atomic<qint64> m_ms = 0;
};

} // namespace peerlight::soak

namespace {

using soak::midnight;
using soak::VirtualClock;

constexpr int peers = 200;
constexpr Millis every{300'000};
constexpr qint64 mostGrowth = 1 << 20;

int roundsToRun()
{
    return qEnvironmentVariableIsSet("PEERLIGHT_LONG") ? 288 : 48;
}

/// Rounds until the caches are full: SQLite's holds the pages of the first fifty.
int warmUp()
{
    return roundsToRun() / 4 + 12;
}

/// What the service says of a peer in a round; nothing: the test itself failed.
std::optional<int> lossOf(int peer, int round)
{
    if (peer < 10) // these come and go, the first in each round
        return (round / (peer + 1)) % 2 == 1 ? 100 : 0;
    if (peer < 20)
        return 1 + (round * 7 + peer) % 30;
    if (peer % 50 == 49 && round % 7 == 3)
        return std::nullopt;
    return 0;
}

Outcome outcomeOf(int peer, int round)
{
    const std::optional<int> loss = lossOf(peer, round);
    if (!loss)
        return Outcome::TestFailed;
    if (*loss == 0)
        return Outcome::Clear;
    return *loss == 100 ? Outcome::Unreachable : Outcome::Degraded;
}

/// Bytes of the heap that are in use.
qint64 heapInUse()
{
    const struct mallinfo2 told = mallinfo2();
    return static_cast<qint64>(told.uordblks) + static_cast<qint64>(told.hblkhd);
}

qsizetype entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).size();
}

/// One run of the engine against a service that answers at once and takes some seconds for each task.
class Round
{
public:
    Round(VirtualClock &clock, std::unique_ptr<Journal> journal, int number)
        : m_clock(clock), m_number(number), m_journal(std::move(journal)), m_engine(options(number))
    {
        m_journal->open(
            &m_context,
            [this](JournalSeq upTo) {
                m_written = upTo;
                m_waiting.exitLoop();
            },
            [](const QString &why) { QFAIL(qPrintable(why)); });
    }

    void run()
    {
        feed(RunRequested{history::peerIds(peers)});
        for (;;) {
            settleJournal();
            if (m_ended || QTest::currentTestFailed())
                return;
            Millis next = m_timer.value_or(Millis::max());
            if (!m_due.empty())
                next = std::min(next, m_due.begin()->first);
            QVERIFY2(next < Millis::max(), "the round stands still");
            m_clock.goOn(next);
            if (m_timer && *m_timer <= next) {
                m_timer.reset();
                feed(Tick{});
            }
            while (!m_due.empty() && m_due.begin()->first <= m_clock.now().steady)
                feed(m_due.extract(m_due.begin()).mapped()());
        }
    }

    [[nodiscard]] QList<insight::Finding> findings(const QList<inventory::Peer> &known) const
    {
        QList<insight::Finding> found;
        for (int n = 0; n < peers; ++n)
            found.append(insight::findingOf(m_engine.row(static_cast<RowId>(n)), known.at(n)));
        return found;
    }

private:
    static RunOptions options(int number)
    {
        RunOptions options;
        options.rate = {0, 0, 0};
        options.maxInFlight = 64;
        options.journaled = true;
        options.seed = static_cast<quint64>(number + 1);
        return options;
    }

    void feed(const Event &event)
    {
        for (const Command &command : m_engine.handle(event, m_clock.now()))
            std::visit([this](const auto &c) { execute(c); }, command);
    }

    /// What was appended is on disk, and the engine knows. Virtual time stands still meanwhile.
    void settleJournal()
    {
        while (m_told < m_appended) {
            while (m_written < m_appended) {
                m_waiting.enterLoopMSecs(history::patienceMs);
                QVERIFY(!m_waiting.timeout());
            }
            m_told = m_written;
            feed(JournalWritten{m_told});
        }
    }

    void execute(const WriteJournal &command)
    {
        m_appended = command.seq;
        m_journal->append(command.seq, *command.entry);
    }
    void execute(const SendCreate &command)
    {
        const int peer = static_cast<int>(command.row);
        later(Millis(40), [this, command, peer] {
            m_tasks[peer] = {m_clock.now().steady + Millis(2000 + 13 * (peer % 100))};
            return CreateEnded{command.row, taskOf(peer), 77};
        });
    }
    void execute(const ListTasks &command)
    {
        later(Millis(30), [this, command] {
            api::DetectionPage page;
            for (const auto &[peer, endsAt] : m_tasks)
                page.items.append(taskOf(peer));
            page.received = static_cast<int>(page.items.size());
            return ListEnded{command.ticket, page};
        });
    }
    void execute(const ShowTask &command)
    {
        later(Millis(20), [this, command] { return ShowEnded{command.row, taskOf(static_cast<int>(command.row))}; });
    }
    void execute(const ArmTimer &command) { m_timer = command.at; }
    void execute(const RunEnded &) { m_ended = true; }
    void execute(const AskCredential &) { QFAIL("nobody refused a credential"); }
    void execute(const DropConnections &) {}
    void execute(const ReportRow &) {}

    void later(Millis after, std::function<Event()> event)
    {
        m_due.emplace(m_clock.now().steady + after, std::move(event));
    }

    [[nodiscard]] api::Detection taskOf(int peer) const
    {
        api::Detection task;
        task.id = *api::DetectionId::parse(u"%1-%2"_s.arg(m_number).arg(peer));
        task.peerId = peerId(peer);
        task.status = api::DetectionStatus::Processing;
        task.statusText = u"processing"_s;
        if (m_clock.now().steady >= m_tasks.at(peer)) {
            task.lossRatio = lossOf(peer, m_number);
            task.status = task.lossRatio ? api::DetectionStatus::Complete : api::DetectionStatus::Error;
            task.statusText = task.lossRatio ? u"complete"_s : u"error"_s;
        }
        return task;
    }

    VirtualClock &m_clock;
    const int m_number;
    QObject m_context;
    std::unique_ptr<Journal> m_journal;
    Engine m_engine;
    std::multimap<Millis, std::function<Event()>> m_due;
    std::map<int, Millis> m_tasks; ///< by peer: when it ends
    std::optional<Millis> m_timer;
    JournalSeq m_appended = 0;
    JournalSeq m_written = 0;
    JournalSeq m_told = 0;
    bool m_ended = false;
    QTestEventLoop m_waiting;
};

QString runIdOf(int round)
{
    return u"%1-2222-4333-8444-555555555555"_s.arg(round, 8, 16, '0'_L1);
}

history::RunPage runsOf(history::History &history, const history::RunQuery &query)
{
    return history::answerTo<history::RunPage>(
               [&](QObject *context, const auto &done) { history.runs(query, context, done); })
        .value();
}

} // namespace

class TestSoak : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void dayOfWatchingHoldsNoMoreThanItsMorning();
    void eachRunIsKeptWithItsCounts();
    void eachPeerHasItsDay();
    void watchKnowsWhoIsFlapping();

private:
    VirtualClock m_clock; // outlives the history, whose thread reads it
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<history::History> m_history;
    std::optional<insight::Watch> m_watch;
};

void TestSoak::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    history::HistoryOptions options;
    options.clock = [this] { return m_clock.now(); };
    m_history = std::make_unique<history::History>(m_folder->path(), options);
    m_watch.emplace(insight::WatchTerms{insight::WatchUntil::Time, every, every * roundsToRun() - Millis(1)},
                    m_clock.now().steady);
}

void TestSoak::dayOfWatchingHoldsNoMoreThanItsMorning()
{
    qint64 heap = 0;
    qsizetype descriptors = 0;
    qsizetype threads = 0;
    history::RunContext context = history::contextOf(peers);
    int round = 0;
    for (;; ++round) {
        const auto next = m_watch->next();
        const auto *again = std::get_if<insight::RunAgain>(&next);
        if (!again) {
            QCOMPARE(std::get<insight::WatchEnd>(next), insight::WatchEnd::TimeIsUp);
            break;
        }
        m_clock.goOn(again->at);
        const Millis started = m_clock.now().steady;
        context.runId = runIdOf(round);
        context.startedAtMs = m_clock.now().wallMs;
        {
            Round one(m_clock, m_history->beginRun(context), round);
            one.run();
            if (QTest::currentTestFailed())
                return;
            m_watch->takeRun(one.findings(context.peers), started, m_clock.now().steady);
        }
        history::RunQuery newest;
        newest.limit = 1;
        QCOMPARE(runsOf(*m_history, newest).items.value(0).runId, context.runId); // and the history is idle
        if (round == warmUp()) {
            heap = heapInUse();
            descriptors = entries(u"/proc/self/fd"_s);
            threads = entries(u"/proc/self/task"_s);
        }
    }
    QCOMPARE(round, roundsToRun());
    QCOMPARE(entries(u"/proc/self/fd"_s), descriptors);
    QCOMPARE(entries(u"/proc/self/task"_s), threads);
    const qint64 growth = heapInUse() - heap;
    qInfo("%d rounds of %d peers: after the first %d the heap grew by %lld bytes", round, peers, warmUp(),
          static_cast<long long>(growth));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // these have a heap of their own
    QVERIFY(heap > 0);
    QVERIFY(growth < mostGrowth);
#endif
}

void TestSoak::eachRunIsKeptWithItsCounts()
{
    int round = roundsToRun();
    history::RunQuery query;
    do {
        const history::RunPage page = runsOf(*m_history, query);
        for (const history::KeptRun &run : page.items) {
            --round;
            QCOMPARE(run.runId, runIdOf(round));
            QVERIFY(run.endedAtMs && *run.endedAtMs > run.startedAtMs);
            QCOMPARE(run.startedAtMs, midnight + round * every.count());
            insight::OutcomeCounts counts;
            for (int n = 0; n < peers; ++n)
                counts.add(outcomeOf(n, round));
            QCOMPARE(run.counts, counts);
        }
        query.before = page.next;
    } while (query.before);
    QCOMPARE(round, 0);
}

void TestSoak::eachPeerHasItsDay()
{
    for (int n = 0; n < peers; ++n) {
        const auto page = history::answerTo<history::SeriesPage>([&](QObject *context, const auto &done) {
            m_history->series({peerId(n), midnight, midnight + every.count() * roundsToRun(), 1000}, context, done);
        });
        QVERIFY(page && !page->next);
        QCOMPARE(page->points.size(), roundsToRun());
        for (int round = 0; round < roundsToRun(); ++round) {
            QCOMPARE(page->points.at(round).at.outcome, outcomeOf(n, round));
            QCOMPARE(page->points.at(round).at.lossPercent, lossOf(n, round));
        }
    }
}

void TestSoak::watchKnowsWhoIsFlapping()
{
    QMap<QString, int> expected;
    for (int n = 0; n < peers; ++n) {
        QList<bool> clear; // of the last ten rounds in which the peer was measured, the newest first
        for (int round = roundsToRun() - 1; round >= 0 && clear.size() < 10; --round) {
            if (const auto loss = lossOf(n, round))
                clear.append(*loss == 0);
        }
        int changes = 0;
        for (qsizetype i = 1; i < clear.size(); ++i)
            changes += clear[i] != clear[i - 1] ? 1 : 0;
        if (changes >= 2)
            expected.insert(u"peer %1"_s.arg(n), changes);
    }
    QVERIFY(!expected.isEmpty());
    QMap<QString, int> told;
    for (const insight::FlappingPeer &peer : m_watch->flapping()) {
        told.insert(peer.name, peer.changes);
        QCOMPARE(peer.results, 10);
    }
    QCOMPARE(told, expected);
}

int main(int argc, char *argv[])
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // a whole day takes longer than the five minutes that Qt Test allows
    QCoreApplication application(argc, argv);
    TestSoak test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_soak.moc"
