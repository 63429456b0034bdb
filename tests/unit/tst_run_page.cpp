// SPDX-License-Identifier: GPL-3.0-or-later
// The printable page of a run and its drawings; and what evidence says of itself before it is handed out.
#include "app/report/evidence_bundle.h"
#include "app/report/loss_chart.h"
#include "app/report/run_page.h"

#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace peerlight::report;
using insight::LossPoint;
using insight::Outcome;

namespace {

const QString badId = u"1158951c-a6f1-40a0-af88-632817fd24ac"_s;
const QString goodId = u"2258951c-a6f1-40a0-af88-632817fd24ac"_s;
const QString badName = u"北京 <b>edge</b> canaryname"_s;

QDateTime at(int second)
{
    return {QDate(2026, 3, 4), QTime(8, 15, second), QTimeZone::utc()};
}

NotePeer peerOf(const QString &id, const QString &name, Outcome outcome, std::optional<int> loss)
{
    NotePeer peer;
    peer.result.peerId = id;
    peer.result.peerName = name;
    peer.result.remoteGateway = u"10.77.1.2/30"_s;
    peer.result.outcome = outcome;
    peer.result.lossPercent = loss;
    peer.result.endedAt = at(9);
    return peer;
}

EvidenceSource sample(bool demo = false)
{
    EvidenceSource source;
    source.note =
        noteOf({peerOf(badId, badName, Outcome::Unreachable, 100), peerOf(goodId, u"sh-1"_s, Outcome::Clear, 0)});
    source.note.demo = demo;
    source.run = {u"55cc951c-a6f1-40a0-af88-632817fd24ac"_s, 2, u"https://dcaas.example"_s,
                  u"b197c48159d44a66b32c538c3f8da89a"_s, at(0)};
    source.run.demo = demo;
    source.summary.counts.add(Outcome::Unreachable);
    source.summary.counts.add(Outcome::Clear);
    source.endedAt = at(10);
    return source;
}

LossesByPeer losses()
{
    return {{badId,
             {{1'700'000'000'000, Outcome::Clear, 0},
              {1'700'000'060'000, Outcome::TestFailed, {}},
              {1'700'000'120'000, Outcome::Unreachable, 100}}}};
}

bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

} // namespace

class TestRunPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChartHasAShapeAResultAndNoLineOverWhatIsNotKnown();
    void oneResultIsAChart();
    void barsNameTheirPeersAndEndAtTheirNumber();
    void thePageHasFactsDrawingsAndResults_data();
    void thePageHasFactsDrawingsAndResults();
    void nothingOnThePageActsOrLoads();
    void aDemoSaysSo();
    void hiddenNamesAreNowhere_data();
    void hiddenNamesAreNowhere();
    void aSecretIsRefused();
    void evidenceTellsItsFilesAndAliases();
};

void TestRunPage::aChartHasAShapeAResultAndNoLineOverWhatIsNotKnown()
{
    const QByteArray svg = lossChart(u"a & b"_s, losses().value(badId));
    QVERIFY2(isWellFormed(svg), svg.constData());
    QCOMPARE(svg.count("transform=\"translate("), 3);
    QCOMPARE(svg.count("<polyline"), 0); // the result between them was not measured
    QVERIFY(svg.contains("<title>a &amp; b</title>"));
    QVERIFY2(svg.contains("2023-11-14 22:13"), svg.constData());
    const QByteArray joined =
        lossChart({}, {{1'700'000'000'000, Outcome::Clear, 0}, {1'700'000'060'000, Outcome::Degraded, 40}});
    QCOMPARE(joined.count("<polyline"), 1);
    QVERIFY(lossChart({}, {}).isEmpty());
}

void TestRunPage::oneResultIsAChart()
{
    const QByteArray svg = lossChart({}, {{1'700'000'000'000, Outcome::Unreachable, 100}});
    QVERIFY(isWellFormed(svg));
    QVERIFY(!svg.contains("nan") && !svg.contains("inf"));
    QCOMPARE(svg.count("2023-11-14"), 1);
}

void TestRunPage::barsNameTheirPeersAndEndAtTheirNumber()
{
    QList<LossBar> bars{{badName, Outcome::Unreachable, 100}, {u"n"_s, Outcome::Unknown, {}}};
    const QByteArray svg = lossBars(u"t"_s, bars);
    QVERIFY2(isWellFormed(svg), svg.constData());
    QVERIFY(svg.contains("北京 &lt;b&gt;edge") && svg.contains("100 %") && svg.contains("Unknown"));
    QCOMPARE(svg.count("<rect"), 1);
    bars.resize(mostLossBars + 5, {u"many"_s, Outcome::Unreachable, 100});
    QCOMPARE(lossBars(u"t"_s, bars).count("transform="), mostLossBars);
}

void TestRunPage::thePageHasFactsDrawingsAndResults_data()
{
    QTest::addColumn<PageFor>("where");
    QTest::newRow("browser") << PageFor::Browser;
    QTest::newRow("paper") << PageFor::Paper;
}

void TestRunPage::thePageHasFactsDrawingsAndResults()
{
    QFETCH(const PageFor, where);
    const auto page = makeRunPage(sample(), Redaction::None, losses(), where);
    QVERIFY(page);
    const QString html = QString::fromUtf8(page->html + page->charts.join());
    for (const QString &text : {u"55cc951c-a6f1"_s, u"https://dcaas.example"_s, u"2026-03-04T08:15:00.000Z"_s, goodId,
                                u"10.77.1.2/30"_s, u"Unreachable"_s, u"Loss over time"_s, u"3 results"_s})
        QVERIFY2(html.contains(text), qPrintable(text));
    QVERIFY(!html.contains(u"aliases"_s));
    const bool paper = where == PageFor::Paper;
    QCOMPARE(page->charts.size(), paper ? 2 : 0);
    QCOMPARE(page->html.count("<svg"), paper ? 0 : 2);
    QCOMPARE(html.contains(u"src=\"chart:1\""_s), paper);
}

void TestRunPage::nothingOnThePageActsOrLoads()
{
    const auto page = makeRunPage(sample(), Redaction::None, losses(), PageFor::Browser);
    QVERIFY(page);
    QVERIFY(!page->html.contains("<b>edge"));
    QVERIFY(!page->html.contains("<script") && !page->html.contains("src="));
    QVERIFY(page->html.contains("default-src 'none'"));
}

void TestRunPage::aDemoSaysSo()
{
    for (const bool demo : {true, false}) {
        const auto page = makeRunPage(sample(demo), Redaction::None, {}, PageFor::Paper);
        QVERIFY(page);
        QCOMPARE(page->html.contains("DEMO"), demo);
        QCOMPARE(page->title.startsWith(u"DEMO – Conn"_s), demo);
    }
}

void TestRunPage::hiddenNamesAreNowhere_data()
{
    QTest::addColumn<Redaction>("level");
    QTest::addColumn<QStringList>("hidden");
    QTest::newRow("names") << Redaction::Names << QStringList{u"canaryname"_s, u"sh-1"_s};
    QTest::newRow("all") << Redaction::All << QStringList{u"canaryname"_s, u"sh-1"_s,
                                                          badId,           goodId,
                                                          u"10.77.1.2"_s,  u"dcaas.example"_s,
                                                          u"55cc951c"_s,   u"b197c48159d44a66b32c538c3f8da89a"_s};
}

void TestRunPage::hiddenNamesAreNowhere()
{
    QFETCH(const Redaction, level);
    QFETCH(const QStringList, hidden);
    for (const PageFor where : {PageFor::Browser, PageFor::Paper}) {
        const auto page = makeRunPage(sample(), level, losses(), where);
        QVERIFY(page);
        const QString all = QString::fromUtf8(page->html + page->charts.join());
        for (const QString &text : hidden)
            QVERIFY2(!all.contains(text), qPrintable(text));
        QVERIFY(all.contains(u"peer-1"_s) && all.contains(u"3 results"_s)); // what it stands for is drawn all the same
        QVERIFY(page->aliases.contains(AliasUse{u"peer-1"_s, badName}));
    }
}

void TestRunPage::aSecretIsRefused()
{
    EvidenceSource source = sample();
    source.note.peers[1].result.reason = u"said hush-hush-99 to us"_s;
    const auto page = makeRunPage(source, Redaction::None, {}, PageFor::Browser, {"hush-hush-99"_ba});
    QVERIFY(!page);
    QVERIFY(!page.error().secrets.isEmpty());
    QVERIFY(makeRunPage(source, Redaction::None, {}, PageFor::Browser, {"another-one"_ba}));
    // The name of a peer that looks like one, in a drawing alone: there is no other place for it on paper's page.
    QVERIFY(!makeRunPage(sample(), Redaction::None, {}, PageFor::Paper, {"canaryname"_ba}));
}

void TestRunPage::evidenceTellsItsFilesAndAliases()
{
    const auto evidence = makeEvidence(sample(), Redaction::Names);
    QVERIFY(evidence);
    QStringList names;
    for (const EvidenceFile &file : evidence->files) {
        names += file.name;
        QVERIFY(file.bytes > 0);
    }
    QCOMPARE(names, (QStringList{u"summary.md"_s, u"results.csv"_s, u"results.json"_s, u"requests.jsonl"_s,
                                 u"environment.json"_s, u"SHA256SUMS"_s}));
    QCOMPARE(evidence->aliases, (QList<AliasUse>{{u"peer-1"_s, badName}, {u"peer-2"_s, u"sh-1"_s}}));
    QCOMPARE(evidence->zip, *evidenceBundle(sample(), Redaction::Names));
    QVERIFY(makeEvidence(sample(), Redaction::None)->aliases.isEmpty());
}

QTEST_GUILESS_MAIN(TestRunPage)
#include "tst_run_page.moc"
