// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/history_fixture.h"

using namespace peerlight;
using namespace peerlight::history;
using namespace peerlight::detection;

class TestHistoryBaselines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void runsAreNewestFirstWithTheirCounts();
    void runsComeInPages();
    void runsCanBeOfOneProject();
    void runIsFoundByItsName_data();
    void runIsFoundByItsName();
    void wrongNameIsAnError_data();
    void wrongNameIsAnError();
    void baselineLeadsToItsRun();
    void wrongBaselineChangesNothing();
    void emptyHistoryHasNoLastRun();

private:
    void keepRun(const QString &runId, const QList<int> &losses, const QString &project);
    [[nodiscard]] Expected<KeptRun> found(const QString &reference);
    [[nodiscard]] Expected<RunPage> runsOf(const RunQuery &query);
    [[nodiscard]] Expected<QList<Baseline>> set(const QString &name, const QString &reference);

    Place m_folder;
    std::unique_ptr<History> m_history;
};

namespace {

// The first two begin alike.
const QStringList runIds{u"aaaa1111-0000-4000-8000-000000000001"_s, u"aaaa2222-0000-4000-8000-000000000002"_s,
                         u"bbbb0000-0000-4000-8000-000000000003"_s};

constexpr int stillOpen = -1;

} // namespace

void TestHistoryBaselines::keepRun(const QString &runId, const QList<int> &losses, const QString &project)
{
    const int peers = static_cast<int>(losses.size());
    RunContext context = contextOf(peers, runId);
    context.project = project;
    Told run(m_history->beginRun(context));
    run.put(RowsPlanned{RowId{}, peerIds(peers), at(1)});
    for (int n = 0; n < peers; ++n) {
        run.put(RowSending{RowId(static_cast<quint32>(n)), at(2)});
        run.put(RowAccepted{RowId(static_cast<quint32>(n)), u"task-%1"_s.arg(n), false, at(3)});
        if (losses[n] == stillOpen)
            continue;
        Row row = endedRow(n, Phase::Complete);
        row.lossPercent = losses[n];
        row.detectionId = u"task-%1"_s.arg(n);
        run.put(RowEnded{row, false});
    }
    QVERIFY(run.waitWritten());
}

void TestHistoryBaselines::initTestCase()
{
    m_history = std::make_unique<History>(m_folder.path(), m_folder.options());
    keepRun(runIds[0], {0, 0, 100}, u"p1"_s);
    keepRun(runIds[1], {0, 30, 100, 99, 100, stillOpen}, u"p1"_s);
    keepRun(runIds[2], {0}, u"p2"_s);
}

Expected<KeptRun> TestHistoryBaselines::found(const QString &reference)
{
    return answerTo<KeptRun>([&](QObject *context, const auto &done) { m_history->findRun(reference, context, done); });
}

Expected<RunPage> TestHistoryBaselines::runsOf(const RunQuery &query)
{
    return answerTo<RunPage>([&](QObject *context, const auto &done) { m_history->runs(query, context, done); });
}

Expected<QList<Baseline>> TestHistoryBaselines::set(const QString &name, const QString &reference)
{
    return answerTo<QList<Baseline>>(
        [&](QObject *context, const auto &done) { m_history->setBaseline(name, reference, context, done); });
}

void TestHistoryBaselines::runsAreNewestFirstWithTheirCounts()
{
    const auto page = runsOf({});
    QVERIFY(page);
    QCOMPARE(page->items.size(), 3);
    QCOMPARE(page->items[0].runId, runIds[2]);
    QCOMPARE(page->items[2].runId, runIds[0]);
    QCOMPARE(page->items[2].counts, (insight::OutcomeCounts{2, 0, 1, 0, 0, 0}));
    QCOMPARE(page->items[1].counts, (insight::OutcomeCounts{1, 2, 2, 0, 0, 1}));
    QCOMPARE(page->items[1].detections(), 6);
    QVERIFY(!page->next);
}

void TestHistoryBaselines::runsComeInPages()
{
    RunQuery query;
    query.limit = 2;
    const auto first = runsOf(query);
    QVERIFY(first && first->next);
    query.before = first->next;
    const auto second = runsOf(query);
    QVERIFY(second);
    QCOMPARE(second->items.size(), 1);
    QCOMPARE(second->items[0].runId, runIds[0]);
    QVERIFY(!second->next);
}

void TestHistoryBaselines::runsCanBeOfOneProject()
{
    RunQuery query;
    query.project = u"p2"_s;
    const auto page = runsOf(query);
    QVERIFY(page);
    QCOMPARE(page->items.size(), 1);
    query.endpoint = u"https://other.example.com"_s;
    QVERIFY(runsOf(query)->items.isEmpty());
}

void TestHistoryBaselines::runIsFoundByItsName_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<int>("run");
    QTest::newRow("whole id") << runIds[0] << 0;
    QTest::newRow("first characters") << u"aaaa2"_s << 1;
    QTest::newRow("four characters") << u"bbbb"_s << 2;
    QTest::newRow("spaces") << u"  bbbb0000 "_s << 2;
    QTest::newRow("last") << u"last"_s << 2;
    QTest::newRow("last~0") << u"last~0"_s << 2;
    QTest::newRow("last~2") << u"last~2"_s << 0;
}

void TestHistoryBaselines::runIsFoundByItsName()
{
    QFETCH(QString, reference);
    QFETCH(int, run);
    const auto kept = found(reference);
    QVERIFY2(kept, qPrintable(kept ? QString() : kept.error()));
    QCOMPARE(kept->runId, runIds[run]);
}

void TestHistoryBaselines::wrongNameIsAnError_data()
{
    QTest::addColumn<QString>("reference");
    QTest::newRow("ambiguous") << u"aaaa"_s;
    QTest::newRow("too short") << u"bbb"_s;
    QTest::newRow("unknown") << u"cccc"_s;
    QTest::newRow("too far back") << u"last~3"_s;
    QTest::newRow("no number") << u"last~x"_s;
    QTest::newRow("number without an end") << u"last~99999999999999999999"_s;
    QTest::newRow("no baseline") << u"baseline:nothing"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("wildcard") << u"%%%%"_s;
    QTest::newRow("quote") << u"' OR 1=1 --"_s;
}

void TestHistoryBaselines::wrongNameIsAnError()
{
    QFETCH(QString, reference);
    const auto kept = found(reference);
    QVERIFY(!kept);
    QVERIFY(!kept.error().isEmpty());
}

void TestHistoryBaselines::baselineLeadsToItsRun()
{
    const QString name = u"before the change; 变更前"_s;
    auto all = set(name, u"last~1"_s);
    QVERIFY2(all, qPrintable(all ? QString() : all.error()));
    QCOMPARE(all->size(), 1);
    QCOMPARE(found(u"baseline:"_s + name)->runId, runIds[1]);
    QCOMPARE(found(u"baseline:"_s + name)->baselines, QStringList{name});
    // The name leads elsewhere now.
    all = set(name, runIds[0]);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().runId, runIds[0]);
    const auto removed = answerTo<QList<Baseline>>(
        [&](QObject *context, const auto &done) { m_history->removeBaseline(name, context, done); });
    QVERIFY(removed && removed->isEmpty());
    QVERIFY(found(runIds[0]));
}

void TestHistoryBaselines::wrongBaselineChangesNothing()
{
    QVERIFY(set(u"kept"_s, u"last"_s));
    QVERIFY(!set(u"kept"_s, u"cccc"_s)); // it is not lost because the new run is not there
    QVERIFY(!set(QString(), u"last"_s));
    QVERIFY(!set(QString(65, u'x'), u"last"_s));
    QVERIFY(!set(u"two\nlines"_s, u"last"_s));
    QCOMPARE(found(u"baseline:kept"_s)->runId, runIds[2]);
    const auto removed = answerTo<QList<Baseline>>(
        [&](QObject *context, const auto &done) { m_history->removeBaseline(u"other"_s, context, done); });
    QVERIFY(!removed);
}

void TestHistoryBaselines::emptyHistoryHasNoLastRun()
{
    const Place folder;
    History history(folder.path(), folder.options());
    const auto none =
        answerTo<KeptRun>([&](QObject *context, const auto &done) { history.findRun(u"last"_s, context, done); });
    QVERIFY(!none);
    QCOMPARE(none.error(), u"No run is kept yet."_s);
}

QTEST_GUILESS_MAIN(TestHistoryBaselines)
#include "tst_history_baselines.moc"
