// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/peer_samples.h"
#include "ui/details/details_pane.h"
#include "ui/details/json_text.h"
#include "ui/details/task_json.h"
#include "ui/details/verdict_text.h"

#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace peerlight;
using namespace peerlight::ui;
using namespace peerlight::tests;

namespace {

struct PaneBench
{
    DetailsPane pane;
    VerdictText &verdict = *pane.findChild<VerdictText *>();
    JsonText &json = *pane.findChild<JsonText *>();
    QLabel &facts = *pane.findChild<QLabel *>();

    PaneBench()
    {
        pane.resize(500, 120);
        pane.show();
    }
};

QString jsonOf(const QJsonObject &raw)
{
    api::Detection task;
    task.raw = raw;
    return taskJson(task);
}

} // namespace

class TestDetails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsVerdictTaskAndFacts();
    void namesForAssistiveTechnology();
    void peerWithoutDetection();
    void clears();
    void sameTextChangesNothing();
    void changedTextKeepsTheScroll();
    void remoteTextStaysText();
    void jsonHidesSecrets();
    void jsonIsWhole();
    void jsonIsCut();
};

void TestDetails::showsVerdictTaskAndFacts()
{
    PaneBench bench;
    const detection::Row row = completeRow(2, 100);
    bench.pane.show(peerNumber(2), &row);
    const insight::Verdict expected = insight::verdictOf(row, peerNumber(2));
    const QString text = bench.verdict.toPlainText();
    QVERIFY(text.startsWith(expected.headline));
    QVERIFY(text.contains(expected.meaning));
    QVERIFY(!expected.next.isEmpty() && !expected.evidence.isEmpty());
    for (const QString &line : expected.next + expected.evidence)
        QVERIFY2(text.contains(line), qPrintable(line));
    QCOMPARE(QJsonDocument::fromJson(bench.json.toPlainText().toUtf8()).object(), row.detection->raw.toObject());
    for (const QString &fact : {peerId(2).text(), row.detectionId, u"10.1.2.2/30"_s, u"dc-line-1"_s})
        QVERIFY2(bench.facts.text().contains(fact), qPrintable(fact));
}

void TestDetails::namesForAssistiveTechnology()
{
    PaneBench bench;
    QCOMPARE(bench.verdict.accessibleName(), u"Verdict"_s);
    QCOMPARE(bench.json.accessibleName(), u"Task JSON"_s);
    const auto selectable = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    QCOMPARE(bench.verdict.textInteractionFlags(), selectable);
    QCOMPARE(bench.json.textInteractionFlags(), selectable);
    QCOMPARE(bench.facts.textInteractionFlags(), selectable);
    QCOMPARE(bench.facts.textFormat(), Qt::PlainText);
    QCOMPARE(bench.json.font().family(), QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
}

void TestDetails::peerWithoutDetection()
{
    PaneBench bench;
    const detection::Row row = completeRow(2, 100);
    bench.pane.show(peerNumber(2), &row);
    bench.pane.show(peerNumber(3), nullptr);
    QVERIFY(bench.verdict.toPlainText().startsWith(u"Not tested yet."_s));
    QVERIFY(bench.json.toPlainText().isEmpty());
    QVERIFY(bench.facts.text().contains(peerId(3).text()));
    QVERIFY(!bench.facts.text().contains(row.detectionId));
}

void TestDetails::clears()
{
    PaneBench bench;
    const detection::Row row = completeRow(2, 100);
    bench.pane.show(peerNumber(2), &row);
    bench.pane.clear();
    QVERIFY(bench.facts.text().isEmpty());
    QVERIFY(bench.json.toPlainText().isEmpty());
    QVERIFY(bench.verdict.toPlainText().startsWith(u"Select a peer"_s));
}

void TestDetails::sameTextChangesNothing()
{
    PaneBench bench;
    const detection::Row row = completeRow(2, 100);
    bench.pane.show(peerNumber(2), &row);
    QSignalSpy verdict(&bench.verdict, &QTextEdit::textChanged);
    QSignalSpy json(&bench.json, &QPlainTextEdit::textChanged);
    QTextCursor cursor = bench.verdict.textCursor();
    cursor.select(QTextCursor::WordUnderCursor);
    bench.verdict.setTextCursor(cursor);
    const QString selected = cursor.selectedText();
    QVERIFY(!selected.isEmpty());
    bench.pane.show(peerNumber(2), &row);
    QVERIFY(verdict.isEmpty());
    QVERIFY(json.isEmpty());
    QCOMPARE(bench.verdict.textCursor().selectedText(), selected);
}

void TestDetails::changedTextKeepsTheScroll()
{
    PaneBench bench;
    detection::Row row = completeRow(2, 100);
    bench.pane.show(peerNumber(2), &row);
    QScrollBar *bar = bench.verdict.verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 20);
    bar->setValue(20);
    row.requests += 1;
    row.detectionId = u"another"_s; // another line of evidence
    bench.pane.show(peerNumber(2), &row);
    QCOMPARE(bar->value(), 20);
}

void TestDetails::remoteTextStaysText()
{
    PaneBench bench;
    inventory::Peer peer = peerNumber(2);
    peer.name = u"<h1>x</h1>"_s;
    peer.remoteGateway = u"<img src='/etc/passwd'>"_s;
    detection::Row row = completeRow(2, 100);
    row.detection->raw = QJsonObject{{u"note"_s, u"<b>\u202eb"_s}};
    bench.pane.show(peer, &row);
    QVERIFY(bench.verdict.toPlainText().contains(u"<img"_s));
    QVERIFY(bench.facts.text().contains(u"<h1>x</h1>"_s));
    QVERIFY(bench.json.toPlainText().contains(u"<b>\\u202eb"_s));
}

void TestDetails::jsonHidesSecrets()
{
    const QJsonObject nested{{u"bgp_md5"_s, u"hunter2"_s}, {u"name"_s, u"edge"_s}};
    const QString text = jsonOf({{u"BGP_MD5"_s, u"hunter2"_s},
                                 {u"peers"_s, QJsonArray{nested, u"plain"_s}},
                                 {u"x_auth_token"_s, QJsonObject{{u"value"_s, u"hunter2"_s}}},
                                 {u"password"_s, QJsonValue::Null}});
    QVERIFY(!text.contains(u"hunter2"_s));
    QVERIFY(text.contains(u"edge"_s));
    QVERIFY(text.contains(u"plain"_s));
    QCOMPARE(text.count(u"(hidden)"_s), 3);
}

void TestDetails::jsonIsWhole()
{
    const QJsonObject raw{{u"id"_s, u"x"_s},
                          {u"loss_ratio"_s, 0},
                          {u"list"_s, QJsonArray{1, QJsonObject{{u"a"_s, true}}}},
                          {u"end_time"_s, QJsonValue::Null}};
    QCOMPARE(QJsonDocument::fromJson(jsonOf(raw).toUtf8()).object(), raw);
}

void TestDetails::jsonIsCut()
{
    const QString text = jsonOf({{u"long"_s, QString(1 << 20, u'x')}});
    QVERIFY(text.size() < 200100);
    QVERIFY(text.endsWith(u"not shown"_s));
}

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
