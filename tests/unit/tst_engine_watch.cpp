// SPDX-License-Identifier: GPL-3.0-or-later
// How the engine spends its looks at tasks that are under way.
#include "tests/unit/engine_story.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace peerlight::detection;
using namespace peerlight::test;

namespace {

/// Goes on until `untilMs`, or until nothing is planned, with a service whose list is `tasks`; gives the shows sent.
int goOn(Story &s, int untilMs, const QList<api::Detection> &tasks)
{
    int shows = 0;
    while (s.timer() > 0 && s.timer() <= untilMs) {
        s.feed(Tick{}, s.timer());
        if (const auto lists = s.sent<ListTasks>(); !lists.isEmpty())
            s.feed(ListEnded{lists.first().ticket, page(tasks)}, static_cast<int>(s.now.count()) + 10);
        shows += static_cast<int>(s.sent<ShowTask>().size());
    }
    return shows;
}

/// What a service answers to lists and shows, and after how long. Drives a story until every row has ended.
struct Service
{
    std::function<api::Result<api::DetectionPage>(Millis)> list;
    std::function<api::Result<api::Detection>(RowId, Millis)> show;
    Millis listTakes{10};
    int lists = 0;
    int shows = 0;

    void drive(Story &s)
    {
        std::multimap<Millis, std::function<Event()>> due;
        while (!s.engine.status(s.now).finished && s.now < Millis(400000)) {
            for (const ListTasks &asked : s.sent<ListTasks>()) {
                ++lists;
                due.emplace(s.now + listTakes, [this, &s, asked] { return ListEnded{asked.ticket, list(s.now)}; });
            }
            for (const ShowTask &asked : s.sent<ShowTask>()) {
                ++shows;
                due.emplace(s.now + Millis(5), [this, &s, asked] {
                    return ShowEnded{asked.row, show(asked.row, s.now)};
                });
            }
            const int timer = s.timer();
            QVERIFY(timer >= 0 || !due.empty());
            if (due.empty() || (timer >= 0 && Millis(timer) < due.begin()->first)) {
                s.feed(Tick{}, timer);
                continue;
            }
            s.now = std::max(s.now, due.begin()->first);
            const Event event = due.extract(due.begin()).mapped()();
            s.feed(event, static_cast<int>(s.now.count()));
        }
    }
};

/// Creates for `rows` peers, whose tasks are named t0, t1, ...
QList<api::Detection> created(Story &s, int rows, api::DetectionStatus later)
{
    QList<api::Detection> tasks;
    s.start(rows);
    for (int i = 0; i < rows; ++i) {
        const QString id = u"t%1"_s.arg(i);
        tasks.append(task(id, peer(i + 1), later));
        s.feed(CreateEnded{static_cast<RowId>(i), task(id, peer(i + 1), api::DetectionStatus::Processing), 77}, 30);
    }
    return tasks;
}

} // namespace

class TestEngineWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void taskThatTheListNamesLateIsWaitedFor();
    void looksForLostRowsLeaveThePollBudgetAlone();
    void listThatNeverComesWholeLeavesTheLooksToShows_data();
    void listThatNeverComesWholeLeavesTheLooksToShows();
    void lineThatIsDownIsNoBrokenList();
    void serviceThatNeverAnswersIsGivenUpAtTheDeadline();
};

void TestEngineWatch::taskThatTheListNamesLateIsWaitedFor()
{
    constexpr int rows = 16;
    Story s;
    s.start(rows);
    QList<api::Detection> ended;
    for (int i = 0; i < rows; ++i) {
        const QString id = u"task-%1"_s.arg(i);
        ended.append(task(id, peer(i + 1), api::DetectionStatus::Complete));
        s.feed(CreateEnded{static_cast<RowId>(i), task(id, peer(i + 1), api::DetectionStatus::Processing), 77}, 30);
    }
    // A show for each of them would spend what there is for looks, and the rows would wait for their deadline.
    QCOMPARE(goOn(s, 5000, {}), 0);
    goOn(s, 30000, ended);
    QCOMPARE(s.engine.status(s.now).ended, rows);
}

void TestEngineWatch::looksForLostRowsLeaveThePollBudgetAlone()
{
    constexpr int rows = 30;
    RunOptions options;
    options.maxInFlight = rows;
    Story s(options);
    s.start(rows);
    QList<api::Detection> running; // two: of one, the engine would ask by itself
    QList<api::Detection> ended;
    for (int i = 0; i < 2; ++i) {
        running.append(task(u"task-%1"_s.arg(i), peer(i + 1), api::DetectionStatus::Processing));
        ended.append(task(u"task-%1"_s.arg(i), peer(i + 1), api::DetectionStatus::Complete));
        s.feed(CreateEnded{static_cast<RowId>(i), running.last(), 77}, 30);
    }
    for (int i = 2; i < rows; ++i) {
        goOn(s, 1000 * i, running);
        s.feed(CreateEnded{static_cast<RowId>(i), failure(api::ErrorKind::Network, 0), 77}, 1000 * i);
    }
    goOn(s, 80000, running);
    QCOMPARE(s.row(0).phase, Phase::Processing);
    goOn(s, 120000, ended);
    QCOMPARE(s.row(0).phase, Phase::Complete);
}

void TestEngineWatch::listThatNeverComesWholeLeavesTheLooksToShows_data()
{
    QTest::addColumn<api::ErrorKind>("how");
    QTest::addColumn<int>("takesMs");
    QTest::addColumn<int>("endsBeforeMs");
    QTest::newRow("it is cut off") << api::ErrorKind::Network << 10 << 8000;
    QTest::newRow("it hangs") << api::ErrorKind::Timeout << 20000 << 50000;
}

void TestEngineWatch::listThatNeverComesWholeLeavesTheLooksToShows()
{
    QFETCH(api::ErrorKind, how);
    QFETCH(int, takesMs);
    QFETCH(int, endsBeforeMs);
    constexpr int rows = 4;
    Story s;
    const QList<api::Detection> ended = created(s, rows, api::DetectionStatus::Complete);
    Service service;
    service.list = [how](Millis) { return failure(how, 0); };
    service.show = [&ended](RowId id, Millis) { return ended.at(static_cast<int>(id)); };
    service.listTakes = Millis(takesMs);
    service.drive(s);
    QCOMPARE(s.engine.status(s.now).ended, rows);
    QCOMPARE(s.row(rows - 1).phase, Phase::Complete);
    QVERIFY2(s.now < Millis(endsBeforeMs), qPrintable(QString::number(s.now.count())));
    QVERIFY2(service.lists <= 3, qPrintable(QString::number(service.lists)));
}

/// Nothing is answered for a minute: then the list, which costs one request, is asked for, and no task by itself.
void TestEngineWatch::lineThatIsDownIsNoBrokenList()
{
    constexpr int rows = 16;
    Story s;
    const QList<api::Detection> ended = created(s, rows, api::DetectionStatus::Complete);
    const auto isDown = [](Millis now) { return now < Millis(60000); };
    int answeredShows = 0;
    Service service;
    service.list = [&](Millis now) -> api::Result<api::DetectionPage> {
        if (isDown(now))
            return failure(api::ErrorKind::Network, 0);
        return page(ended);
    };
    service.show = [&](RowId id, Millis now) -> api::Result<api::Detection> {
        if (isDown(now))
            return failure(api::ErrorKind::Network, 0);
        ++answeredShows;
        return ended.at(static_cast<int>(id));
    };
    service.drive(s);
    QCOMPARE(s.engine.status(s.now).ended, rows);
    QCOMPARE(s.row(rows - 1).phase, Phase::Complete);
    QVERIFY2(answeredShows <= 1, qPrintable(QString::number(answeredShows)));
    QVERIFY2(service.lists + service.shows < 20, qPrintable(QString::number(service.lists + service.shows)));
}

/// Its first request is on the wire for longer than a row may take.
void TestEngineWatch::serviceThatNeverAnswersIsGivenUpAtTheDeadline()
{
    RunOptions options;
    options.rowDeadline = Millis(5000);
    Story s(options);
    s.feed(RunRequested{{peer(1), peer(2)}}, 0);
    QCOMPARE(s.timer(), 5000);
    s.feed(Tick{}, 5000);
    QCOMPARE(s.row(0).reason, UnknownReason::NotSent);
    QCOMPARE(s.row(1).reason, UnknownReason::NotSent);
    QCOMPARE(s.sent<RunEnded>().size(), 1);
}

QTEST_GUILESS_MAIN(TestEngineWatch)
#include "tst_engine_watch.moc"
