// SPDX-License-Identifier: GPL-3.0-or-later
// How the engine spends its looks at tasks that are under way.
#include "tests/unit/engine_story.h"

#include <QTest>

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

} // namespace

class TestEngineWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void taskThatTheListNamesLateIsWaitedFor();
    void looksForLostRowsLeaveThePollBudgetAlone();
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

QTEST_GUILESS_MAIN(TestEngineWatch)
#include "tst_engine_watch.moc"
