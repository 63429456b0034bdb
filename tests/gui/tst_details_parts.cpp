// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/find_named.h"
#include "tests/gui/peer_samples.h"
#include "ui/details/details_pane.h"
#include "ui/details/json_text.h"
#include "ui/details/json_view.h"
#include "ui/details/requests_view.h"
#include "ui/details/timeline_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTimeZone>

using namespace peerlight;
using namespace peerlight::ui;
using namespace peerlight::tests;

namespace {

api::Exchange exchangeAt(qint64 ms, api::Method method, const QString &about = {})
{
    api::Exchange exchange;
    exchange.method = method;
    exchange.path = u"/v3/p/dcaas/vif-peer-detections"_s;
    exchange.origin = u"https://dcaas.example.com"_s;
    exchange.about = about;
    exchange.httpStatus = 200;
    exchange.took = std::chrono::milliseconds(45);
    exchange.requestId = u"request-%1"_s.arg(ms);
    exchange.sentAtUtc = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
    return exchange;
}

int visibleLines(const JsonText &text)
{
    int lines = 0;
    for (QTextBlock block = text.document()->firstBlock(); block.isValid(); block = block.next())
        lines += block.isVisible() ? 1 : 0;
    return lines;
}

const QString sampleJson =
    u"{\n    \"a\": [\n        1,\n        2\n    ],\n    \"b\": {\n        \"x\": \"}\"\n    },\n"
    "    \"none\": []\n}"_s;

} // namespace

class TestDetailsParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timelineHasPhasesAndRequestsInOrder();
    void timelineOfARowWithoutRequests();
    void earlierRequestsAreLeftOut();
    void timelineTellsBothClocks();
    void tickSteps_data();
    void tickSteps();
    void axisPlaces_data();
    void axisPlaces();
    void axisIsToldAsText();
    void requestsGrowWithoutReset();
    void returnCopiesCurl();
    void foldsOfJson();
    void foldingHidesLines();
    void foldByKeyboard();
    void findCountsAndReveals();
    void aBigAnswerIsQuick();
};

void TestDetailsParts::timelineHasPhasesAndRequestsInOrder()
{
    detection::Row row = completeRow(1, 100);
    row.acceptedAt = detection::Stamp{detection::Millis(1200), 1200};
    const auto events = timelineOf(row, {exchangeAt(1010, api::Method::Post, row.peer.text()),
                                         exchangeAt(3000, api::Method::Get), exchangeAt(5000, api::Method::Get)});
    QList<TimelineKind> kinds;
    for (const TimelineEvent &event : events)
        kinds += event.kind;
    QCOMPARE(kinds, (QList{TimelineKind::Queued, TimelineKind::Sent, TimelineKind::Accepted, TimelineKind::Poll,
                           TimelineKind::Poll, TimelineKind::Ended}));
    QCOMPARE(events[1].what, u"Sent the create: HTTP 200, 45 ms"_s);
    QCOMPARE(events.last().what, u"Ended: unreachable, 100 percent loss"_s);
}

void TestDetailsParts::timelineOfARowWithoutRequests()
{
    const auto events = timelineOf(rowOf(1, detection::Phase::Sending), {});
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[1].kind, TimelineKind::Sent);
    QVERIFY(timelineOf(detection::Row(), {}).isEmpty());
}

void TestDetailsParts::earlierRequestsAreLeftOut()
{
    const detection::Row row = completeRow(1, 0, 1000000);
    const auto events = timelineOf(row, {exchangeAt(1010, api::Method::Post, row.peer.text())});
    QCOMPARE(events.first().kind, TimelineKind::Queued);
    QCOMPARE(events[1].atMs, 1000010);
}

void TestDetailsParts::timelineTellsBothClocks()
{
    const QString text = timelineText(timelineOf(completeRow(1, 0, 1772612130000), {}));
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].contains(u"08:15:30.000 UTC"_s), qPrintable(lines[0]));
    QVERIFY2(lines[2].contains(u"+8.00 s"_s), qPrintable(lines[2]));
    const QString local = QDateTime::fromMSecsSinceEpoch(1772612130000).toString(u"HH:mm:ss.zzz"_s);
    QVERIFY2(lines[0].startsWith(local), qPrintable(lines[0]));
}

void TestDetailsParts::tickSteps_data()
{
    QTest::addColumn<qint64>("span");
    QTest::addColumn<int>("marks");
    QTest::addColumn<qint64>("step");
    QTest::newRow("nothing") << qint64(0) << 5 << qint64(1);
    QTest::newRow("a second") << qint64(1000) << 5 << qint64(200);
    QTest::newRow("8 s") << qint64(8000) << 6 << qint64(2000);
    QTest::newRow("3 min") << qint64(180000) << 6 << qint64(30000);
    QTest::newRow("a day") << qint64(86400000) << 4 << qint64(21600000);
    QTest::newRow("no room") << qint64(1000) << 0 << qint64(1000);
}

void TestDetailsParts::tickSteps()
{
    QFETCH(qint64, span);
    QFETCH(int, marks);
    QTEST(tickStep(span, marks), "step");
}

void TestDetailsParts::axisPlaces_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("place");
    QTest::newRow("begin") << qint64(1000) << Qt::LeftToRight << 0;
    QTest::newRow("middle") << qint64(2000) << Qt::LeftToRight << 100;
    QTest::newRow("end") << qint64(3000) << Qt::LeftToRight << 200;
    QTest::newRow("before") << qint64(1) << Qt::LeftToRight << 0;
    QTest::newRow("after") << qint64(9000) << Qt::LeftToRight << 200;
    QTest::newRow("begin, right to left") << qint64(1000) << Qt::RightToLeft << 200;
}

void TestDetailsParts::axisPlaces()
{
    QFETCH(qint64, at);
    QFETCH(Qt::LayoutDirection, direction);
    QTEST(axisPlace(at, 1000, 3000, 200, direction), "place");
    QCOMPARE(axisPlace(5, 5, 5, 200, Qt::LeftToRight), 0); // no time at all has passed
}

void TestDetailsParts::axisIsToldAsText()
{
    TimelineView view;
    view.resize(600, 200);
    view.QWidget::show();
    const detection::Row row = completeRow(1, 100);
    view.show(&row, {exchangeAt(3000, api::Method::Get)});
    auto *axis = test::named<TimelineAxis>(view, u"Time axis"_s);
    auto *text = test::named<QPlainTextEdit>(view, u"Timeline"_s);
    QVERIFY(axis->isVisible());
    QVERIFY(text->toPlainText().contains(u"unreachable"_s));
    QCOMPARE(axis->accessibleDescription(), text->toPlainText());
    const QImage drawn = axis->grab().toImage();
    QImage blank(drawn.size(), drawn.format());
    blank.fill(drawn.pixelColor(0, 0));
    QVERIFY(drawn != blank);
    view.show(nullptr, {});
    QVERIFY(!axis->isVisible());
    QVERIFY(text->toPlainText().isEmpty());
}

void TestDetailsParts::requestsGrowWithoutReset()
{
    RequestsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<api::Exchange> exchanges{exchangeAt(1, api::Method::Post), exchangeAt(2, api::Method::Get)};
    model.setExchanges(exchanges);
    const QPersistentModelIndex first = model.index(0, RequestsModel::Status);
    exchanges += exchangeAt(3, api::Method::Get);
    model.setExchanges(exchanges);
    QVERIFY(first.isValid());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(first.data().toString(), u"HTTP 200"_s);
    QCOMPARE(model.index(0, RequestsModel::Method).data().toString(), u"POST"_s);
    exchanges.removeFirst();
    model.setExchanges(exchanges);
    QCOMPARE(model.rowCount(), 2);
    exchanges[0].httpStatus = 0;
    exchanges[0].failure = api::ErrorKind::Timeout;
    exchanges[0].requestId.clear();
    model.setExchanges(exchanges);
    QCOMPARE(model.index(0, RequestsModel::Status).data().toString(), u"timed out"_s);
    model.setExchanges({});
    QCOMPARE(model.rowCount(), 0);
}

void TestDetailsParts::returnCopiesCurl()
{
    RequestsView view;
    view.resize(900, 200);
    view.QWidget::show();
    view.show({exchangeAt(1, api::Method::Post, peerId(1).text()), exchangeAt(2, api::Method::Get)});
    auto *table = test::named<QTableView>(view, u"Requests"_s);
    auto *button = view.findChild<QPushButton *>();
    QVERIFY(!button->isEnabled());
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::keyClick(table, Qt::Key_Return); // nothing is selected
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    table->selectRow(0);
    QVERIFY(button->isEnabled());
    QTest::keyClick(table, Qt::Key_Return);
    const QString one = QGuiApplication::clipboard()->text();
    QVERIFY2(one.startsWith(u"curl "_s) && one.contains(u"$TOKEN"_s) && one.contains(peerId(1).text()),
             qPrintable(one));
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 2);
}

void TestDetailsParts::foldsOfJson()
{
    QCOMPARE(jsonFolds(sampleJson), (QList<JsonFold>{{0, 9}, {1, 4}, {5, 7}}));
    QCOMPARE(jsonFolds(u"{}"_s), QList<JsonFold>());
    QCOMPARE(jsonFolds(u"{\n\"a\": \"\\\"{\"\n}"_s), (QList<JsonFold>{{0, 2}}));
    QCOMPARE(jsonFolds(u"]\n}"_s), QList<JsonFold>());
    QCOMPARE(placesIn(u"aXaxA"_s, u"ax"_s), (QList<int>{0, 2}));
    QVERIFY(placesIn(u"abc"_s, {}).isEmpty());
}

void TestDetailsParts::foldingHidesLines()
{
    JsonText text;
    text.resize(400, 300);
    text.show();
    text.showJson(sampleJson);
    QCOMPARE(visibleLines(text), 10);
    text.setFolded(1, true);
    QCOMPARE(visibleLines(text), 7);
    text.setFolded(0, true);
    QCOMPARE(visibleLines(text), 1);
    text.setFolded(0, false);
    QCOMPARE(visibleLines(text), 7); // the inner one is still folded
    text.setFolded(2, true);         // no fold begins there
    QCOMPARE(visibleLines(text), 7);
    text.setAllFolded(true);
    QCOMPARE(visibleLines(text), 5);
    text.showJson(sampleJson); // the same: nothing opens
    QCOMPARE(visibleLines(text), 5);
    text.setAllFolded(false);
    QCOMPARE(visibleLines(text), 10);
    QCOMPARE(text.toPlainText(), sampleJson);
}

void TestDetailsParts::foldByKeyboard()
{
    JsonText text;
    text.resize(400, 300);
    text.show();
    text.showJson(sampleJson);
    QTextCursor cursor(text.document()->findBlockByNumber(3));
    text.setTextCursor(cursor);
    QTest::keyClick(&text, Qt::Key_BraceLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(text.isFolded(1));
    QCOMPARE(text.textCursor().blockNumber(), 1);
    QTest::keyClick(&text, Qt::Key_BraceRight, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!text.isFolded(1));
}

void TestDetailsParts::findCountsAndReveals()
{
    JsonView view;
    view.resize(600, 300);
    view.show();
    view.showJson(sampleJson);
    auto *text = view.findChild<JsonText *>();
    auto *find = test::named<QLineEdit>(view, u"Find in JSON"_s);
    text->setAllFolded(true);
    find->setText(u"x"_s);
    QCOMPARE(find->accessibleDescription(), u"1 of 1"_s);
    QVERIFY(!text->isFolded(5));
    QVERIFY(text->isFolded(1));
    find->setText(u"\""_s);
    QCOMPARE(find->accessibleDescription(), u"1 of 10"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(find->accessibleDescription(), u"2 of 10"_s);
    QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(find->accessibleDescription(), u"10 of 10"_s);
    find->setText(u"nowhere"_s);
    QCOMPARE(find->accessibleDescription(), u"Not found"_s);
    QTest::keyClick(find, Qt::Key_Escape);
    QVERIFY(find->text().isEmpty());
    QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(view.focusWidget(), find);
}

void TestDetailsParts::aBigAnswerIsQuick()
{
    QString big = u"{\n"_s;
    for (int i = 0; big.size() < 200000; ++i)
        big += u"    \"member-%1\": [\n        \"value\"\n    ],\n"_s.arg(i);
    big += u"    \"end\": 1\n}"_s;
    JsonView view;
    view.resize(600, 300);
    view.show();
    QElapsedTimer timer;
    timer.start();
    view.showJson(big);
    view.findChild<JsonText *>()->setAllFolded(true);
    test::named<QLineEdit>(view, u"Find in JSON"_s)->setText(u"member"_s);
    const qint64 took = timer.elapsed();
    qInfo("200 KB shown, folded and searched: %lld ms", took);
    QVERIFY(took < 5000); // catches what grows with the square
    view.showJson(big);
    timer.restart();
    view.showJson(big); // a refresh that changes nothing
    QVERIFY(timer.elapsed() < 1000);
}

QTEST_MAIN(TestDetailsParts)
#include "tst_details_parts.moc"
