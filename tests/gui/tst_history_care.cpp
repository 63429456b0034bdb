// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/history_fixture.h"
#include "ui/main/history_care.h"
#include "ui/preferences/preference_store.h"

#include <QDateTime>
#include <QSignalSpy>

using namespace peerlight;
using namespace peerlight::history;
using namespace peerlight::detection;

/// What the preferences do not keep goes, by itself; nothing does unless it was chosen.
class TestHistoryCare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingGoesByItself();
    void oldRunsGoAfterAWhile();
    void choiceThatIsTakenBackRemovesNothing();
    void waitsWhileARunIsUnderWay();
};

namespace {

constexpr qint64 day = 86'400'000;

ui::HistoryCare::Delays quick()
{
    return {Millis(20), Millis(20), std::chrono::hours(6), Millis(20), Millis(1)};
}

void putOldRun(History &history, int n, qint64 days)
{
    RunContext context = contextOf(3, u"%1-2222-4333-8444-555555555555"_s.arg(n, 8, 16, '0'_L1));
    context.startedAtMs = QDateTime::currentMSecsSinceEpoch() - days * day;
    Told run(history.beginRun(context));
    run.put(RowsPlanned{RowId{}, peerIds(3), at(1)});
    for (int row = 0; row < 3; ++row)
        run.put(RowEnded{endedRow(row, Phase::Error), {}});
    run.put(RunClosed{3, at(99)});
    [&] { QVERIFY(run.waitWritten()); }();
}

qsizetype runsIn(History &history)
{
    const auto page = answerTo<RunPage>([&](QObject *context, const auto &done) { history.runs({}, context, done); });
    return page ? page->items.size() : -1;
}

void forgetAfter(ui::PreferenceStore &store, int days)
{
    ui::Preferences values = store.values();
    values.forgetAfterDays = days;
    store.set(values);
}

} // namespace

void TestHistoryCare::nothingGoesByItself()
{
    const QTemporaryDir folder;
    History history(folder.path());
    putOldRun(history, 1, 4000);
    ui::PreferenceStore store({});
    ui::HistoryCare care(history, store, quick());
    QSignalSpy rested(&care, &ui::HistoryCare::rested);
    QVERIFY(rested.wait());
    QCOMPARE(runsIn(history), 1);
}

void TestHistoryCare::oldRunsGoAfterAWhile()
{
    const QTemporaryDir folder;
    History history(folder.path());
    putOldRun(history, 1, 400);
    putOldRun(history, 2, 366);
    putOldRun(history, 3, 1);
    ui::PreferenceStore store({});
    ui::HistoryCare care(history, store, quick());
    QSignalSpy rested(&care, &ui::HistoryCare::rested);
    QVERIFY(rested.wait());
    forgetAfter(store, 365);
    QVERIFY(rested.wait());
    QCOMPARE(runsIn(history), 1);
}

void TestHistoryCare::choiceThatIsTakenBackRemovesNothing()
{
    const QTemporaryDir folder;
    History history(folder.path());
    putOldRun(history, 1, 400);
    ui::PreferenceStore store({});
    ui::HistoryCare care(history, store, quick());
    QSignalSpy rested(&care, &ui::HistoryCare::rested);
    forgetAfter(store, 365);
    forgetAfter(store, 0);
    QVERIFY(rested.wait());
    QCOMPARE(runsIn(history), 1);
}

void TestHistoryCare::waitsWhileARunIsUnderWay()
{
    const QTemporaryDir folder;
    History history(folder.path());
    putOldRun(history, 1, 400);
    ui::PreferenceStore store({});
    forgetAfter(store, 365);
    ui::HistoryCare care(history, store, quick());
    QSignalSpy rested(&care, &ui::HistoryCare::rested);
    {
        Told run(history.beginRun(contextOf(1, u"99999999-2222-4333-8444-555555555555"_s)));
        run.put(RowsPlanned{RowId{}, peerIds(1), at(1)});
        QVERIFY(run.waitWritten());
        QVERIFY(!rested.wait(200));
        QCOMPARE(runsIn(history), 2);
        run.put(RunClosed{0, at(99)});
        QVERIFY(run.waitWritten());
    }
    QVERIFY(rested.wait());
    QCOMPARE(runsIn(history), 1);
}

QTEST_MAIN(TestHistoryCare)
#include "tst_history_care.moc"
