// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/comparison.h"
#include "app/insight/verdict.h"

#include "app/report/comparison_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace peerlight;
using namespace peerlight::insight;
using namespace Qt::StringLiterals;

class TestComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoFindingsAreJudged_data();
    void twoFindingsAreJudged();
    void whatOneRunDoesNotHaveIsNotCompared();
    void aRunIsComparedWithItself();
    void theLastOfSeveralCounts();
    void orderIsFaultsFirst();
    void rowBecomesAFinding_data();
    void rowBecomesAFinding();
    void aFindingKeepsWhereItComesFrom();
    void whyNotIsSaid_data();
    void whyNotIsSaid();
    void namesOfTheFormats();
    void sentence_data();
    void sentence();
    void namesComeFromEitherRun();
    void jsonHasEveryPeerOnce();
    void tableLeavesOutWhatIsStillClear();
    void csvDoesNotActInASpreadsheet();
};

namespace {

api::PeerId idOf(int n)
{
    return *api::PeerId::parse(u"%1-1111-4111-8111-111111111111"_s.arg(n, 8, 16, '0'_L1));
}

Finding found(int n, Outcome outcome, std::optional<int> loss = {})
{
    Finding finding;
    finding.peer.id = idOf(n);
    finding.peer.name = u"peer %1"_s.arg(n);
    finding.outcome = outcome;
    finding.lossPercent = loss;
    return finding;
}

const Finding clear = found(0, Outcome::Clear, 0);
const Finding bad5 = found(0, Outcome::Degraded, 5);
const Finding bad40 = found(0, Outcome::Degraded, 40);
const Finding gone = found(0, Outcome::Unreachable, 100);
const Finding failed = found(0, Outcome::TestFailed);
const Finding unknown = found(0, Outcome::Unknown);

QJsonObject jsonOf(const Comparison &comparison)
{
    return QJsonDocument::fromJson(report::comparisonReport({}, {}, comparison, report::Format::Json)).object();
}

} // namespace

void TestComparison::twoFindingsAreJudged_data()
{
    QTest::addColumn<Finding>("before");
    QTest::addColumn<Finding>("after");
    QTest::addColumn<Change>("change");
    QTest::addColumn<NotComparableReason>("why");
    QTest::addColumn<Trend>("trend");
    using enum Change;
    using Why = NotComparableReason;
    QTest::newRow("still clear") << clear << clear << StillClear << Why::None << Trend::Same;
    QTest::newRow("loss begins") << clear << bad5 << NewFault << Why::None << Trend::Worse;
    QTest::newRow("goes down") << clear << gone << NewFault << Why::None << Trend::Worse;
    QTest::newRow("loss ends") << bad40 << clear << Fixed << Why::None << Trend::Better;
    QTest::newRow("comes back") << gone << clear << Fixed << Why::None << Trend::Better;
    QTest::newRow("same loss") << bad5 << bad5 << StillBad << Why::None << Trend::Same;
    QTest::newRow("more loss") << bad5 << bad40 << StillBad << Why::None << Trend::Worse;
    QTest::newRow("less loss") << gone << bad5 << StillBad << Why::None << Trend::Better;
    QTest::newRow("down twice") << gone << gone << StillBad << Why::None << Trend::Same;
    for (const auto &[name, lost] : {std::pair("failed", failed), std::pair("unknown", unknown)}) {
        QTest::addRow("%s after clear", name) << clear << lost << NotComparable << Why::NoResultAfter << Trend::Same;
        QTest::addRow("%s after down", name) << gone << lost << NotComparable << Why::NoResultAfter << Trend::Same;
        QTest::addRow("clear after %s", name) << lost << clear << NotComparable << Why::NoResultBefore << Trend::Same;
        QTest::addRow("down after %s", name) << lost << gone << NotComparable << Why::NoResultBefore << Trend::Same;
        QTest::addRow("%s twice", name) << lost << lost << NotComparable << Why::NoResultInBoth << Trend::Same;
    }
}

void TestComparison::twoFindingsAreJudged()
{
    QFETCH(Finding, before);
    QFETCH(Finding, after);
    const Comparison comparison = compare({before}, {after});
    QCOMPARE(comparison.peers.size(), 1);
    const ComparedPeer &peer = comparison.peers.first();
    QTEST(peer.change, "change");
    QTEST(peer.why, "why");
    QTEST(peer.trend, "trend");
    QCOMPARE(notComparableText(peer).isEmpty(), peer.why == NotComparableReason::None);
    for (const Change change : allChanges)
        QCOMPARE(comparison.counts.of(change), change == peer.change ? 1 : 0);
}

void TestComparison::whatOneRunDoesNotHaveIsNotCompared()
{
    const Comparison comparison = compare({found(1, Outcome::Clear, 0)}, {found(2, Outcome::Unreachable, 100)});
    QCOMPARE(comparison.peers.size(), 2);
    QCOMPARE(comparison.peers[0].peer, idOf(2));
    QCOMPARE(comparison.peers[0].why, NotComparableReason::NotInBefore);
    QCOMPARE(comparison.peers[1].peer, idOf(1));
    QCOMPARE(comparison.peers[1].why, NotComparableReason::NotInAfter);
    QCOMPARE(comparison.counts.newFault, 0);
    QCOMPARE(comparison.counts.notComparable, 2);
}

void TestComparison::aRunIsComparedWithItself()
{
    const QList<Finding> run{found(1, Outcome::Clear, 0), found(2, Outcome::Degraded, 7),
                             found(3, Outcome::Unreachable, 100), found(4, Outcome::TestFailed)};
    const ChangeCounts counts = compare(run, run).counts;
    QCOMPARE(counts, (ChangeCounts{0, 2, 0, 1, 1}));
    QCOMPARE(compare({}, {}).peers.size(), 0);
}

void TestComparison::theLastOfSeveralCounts()
{
    const Comparison comparison = compare({clear, gone}, {unknown, clear});
    QCOMPARE(comparison.peers.size(), 1);
    QCOMPARE(comparison.peers.first().change, Change::Fixed);
}

void TestComparison::orderIsFaultsFirst()
{
    const QList<Finding> before{found(1, Outcome::Clear, 0),    found(2, Outcome::Degraded, 5),
                                found(3, Outcome::Degraded, 5), found(4, Outcome::Clear, 0),
                                found(5, Outcome::Clear, 0),    found(6, Outcome::Clear, 0)};
    const QList<Finding> after{found(6, Outcome::Unreachable, 100), found(5, Outcome::Clear, 0),
                               found(4, Outcome::Degraded, 1), found(3, Outcome::Clear, 0),
                               found(2, Outcome::Unreachable, 100)};
    QList<api::PeerId> order;
    for (const ComparedPeer &peer : compare(before, after).peers)
        order.append(peer.peer);
    QCOMPARE(order, (QList<api::PeerId>{idOf(6), idOf(4), idOf(2), idOf(3), idOf(1), idOf(5)}));
}

void TestComparison::rowBecomesAFinding_data()
{
    QTest::addColumn<detection::Phase>("phase");
    QTest::addColumn<std::optional<int>>("loss");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("hasLoss");
    using detection::Phase;
    QTest::newRow("clear") << Phase::Complete << std::optional(0) << Outcome::Clear << true;
    QTest::newRow("down") << Phase::Complete << std::optional(100) << Outcome::Unreachable << true;
    QTest::newRow("no number") << Phase::Complete << std::optional<int>() << Outcome::Unknown << false;
    QTest::newRow("not a number") << Phase::Complete << std::optional(101) << Outcome::Unknown << false;
    // The service answers a loss of 0 while a task is still processing: no number then.
    QTest::newRow("processing") << Phase::Processing << std::optional(0) << Outcome::Unknown << false;
    QTest::newRow("planned") << Phase::Queued << std::optional<int>() << Outcome::Unknown << false;
    QTest::newRow("test failed") << Phase::Error << std::optional(0) << Outcome::TestFailed << false;
}

void TestComparison::rowBecomesAFinding()
{
    QFETCH(detection::Phase, phase);
    QFETCH(std::optional<int>, loss);
    QFETCH(bool, hasLoss);
    detection::Row row;
    row.phase = phase;
    row.lossPercent = loss;
    const Finding finding = findingOf(row, {});
    QTEST(finding.outcome, "outcome");
    QCOMPARE(finding.lossPercent.has_value(), hasLoss);
    if (!detection::hasEnded(phase))
        QVERIFY(!finding.reason.isEmpty());
}

void TestComparison::aFindingKeepsWhereItComesFrom()
{
    detection::Row row;
    row.phase = detection::Phase::Unknown;
    row.reason = detection::UnknownReason::Deadline;
    row.detectionId = u"task-1"_s;
    Finding finding = findingOf(row, found(3, Outcome::Clear).peer);
    QCOMPARE(finding.peer.id, idOf(3));
    QCOMPARE(finding.detectionId, u"task-1"_s);
    QCOMPARE(finding.reason, reasonText(row));
    QVERIFY(!finding.endedAtMs);
    row.phase = detection::Phase::Complete;
    row.lossPercent = 7;
    row.endedAt = detection::Stamp{.wallMs = 1772612130123};
    finding = findingOf(row, {});
    QCOMPARE(finding.lossPercent, std::optional(7));
    QCOMPARE(finding.endedAtMs, std::optional(qint64(1772612130123)));
    row.phase = detection::Phase::Processing;
    QCOMPARE(findingOf(row, {}).reason, u"It has not ended."_s);
}

void TestComparison::whyNotIsSaid_data()
{
    QTest::addColumn<NotComparableReason>("why");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("withoutReasons");
    using enum NotComparableReason;
    QTest::newRow("comparable") << None << QString() << QString();
    QTest::newRow("not before") << NotInBefore << u"It is not in the earlier run."_s
                                << u"It is not in the earlier run."_s;
    QTest::newRow("not after") << NotInAfter << u"It is not in the later run."_s << u"It is not in the later run."_s;
    QTest::newRow("no result before") << NoResultBefore << u"It has no result in the earlier run. Was lost."_s
                                      << u"It has no result in the earlier run."_s;
    QTest::newRow("no result after") << NoResultAfter << u"It has no result in the later run. Was refused."_s
                                     << u"It has no result in the later run."_s;
    QTest::newRow("neither") << NoResultInBoth << u"It has no result in either run. Was refused."_s
                             << u"It has no result in either run."_s;
}

void TestComparison::whyNotIsSaid()
{
    QFETCH(NotComparableReason, why);
    QFETCH(QString, withoutReasons);
    ComparedPeer peer;
    peer.why = why;
    QCOMPARE(notComparableText(peer), withoutReasons); // neither run has a finding
    peer.before = unknown;
    peer.after = unknown;
    QCOMPARE(notComparableText(peer), withoutReasons);
    peer.before->reason = u"Was lost."_s;
    peer.after->reason = u"Was refused."_s;
    QTEST(notComparableText(peer), "text");
}

void TestComparison::namesOfTheFormats()
{
    QStringList keys;
    QStringList words;
    for (const Change change : allChanges) {
        keys += changeKey(change);
        words += changeWord(change);
    }
    QCOMPARE(keys.join(u' '), u"new_fault still_bad fixed not_comparable still_clear"_s);
    QCOMPARE(words.join(u','), u"New fault,Still bad,Fixed,Not comparable,Still clear"_s);
    QCOMPARE(notComparableKey(NotComparableReason::None), QString());
    QCOMPARE(notComparableKey(NotComparableReason::NotInBefore), u"not_in_before"_s);
    QCOMPARE(notComparableKey(NotComparableReason::NotInAfter), u"not_in_after"_s);
    QCOMPARE(notComparableKey(NotComparableReason::NoResultBefore), u"no_result_before"_s);
    QCOMPARE(notComparableKey(NotComparableReason::NoResultAfter), u"no_result_after"_s);
    QCOMPARE(notComparableKey(NotComparableReason::NoResultInBoth), u"no_result_in_both"_s);
    QCOMPARE(trendKey(Trend::Same), u"same"_s);
    QCOMPARE(trendKey(Trend::Worse), u"worse"_s);
    QCOMPARE(trendKey(Trend::Better), u"better"_s);
}

void TestComparison::sentence_data()
{
    QTest::addColumn<ChangeCounts>("counts");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << ChangeCounts{}
                          << u"0 peers: 0 new faults, 0 still bad, 0 fixed, 0 not comparable, 0 still clear."_s;
    QTest::newRow("one") << ChangeCounts{1, 0, 0, 0, 0}
                         << u"1 peer: 1 new fault, 0 still bad, 0 fixed, 0 not comparable, 0 still clear."_s;
    QTest::newRow("many") << ChangeCounts{2, 3, 4, 5, 6}
                          << u"20 peers: 2 new faults, 3 still bad, 4 fixed, 5 not comparable, 6 still clear."_s;
}

void TestComparison::sentence()
{
    QFETCH(ChangeCounts, counts);
    QTEST(comparisonSentence(counts), "text");
}

void TestComparison::namesComeFromEitherRun()
{
    Finding before = clear;
    before.peer.name = u"old"_s;
    before.peer.remoteGateway = u"10.0.0.1/30"_s;
    Finding after = gone;
    after.peer.name = u"new"_s;
    after.peer.remoteGateway.clear();
    const ComparedPeer peer = compare({before}, {after}).peers.first();
    QCOMPARE(peer.name, u"new"_s);
    QCOMPARE(peer.remoteGateway, u"10.0.0.1/30"_s);
}

void TestComparison::jsonHasEveryPeerOnce()
{
    const QJsonObject json = jsonOf(compare({clear}, {bad5, found(1, Outcome::TestFailed)}));
    const QJsonArray peers = json["peers"_L1].toArray();
    QCOMPARE(peers.size(), 2);
    QCOMPARE(peers[0].toObject()["change"_L1].toString(), u"new_fault"_s);
    QCOMPARE(peers[0].toObject()["before_loss_percent"_L1].toInt(-1), 0);
    QCOMPARE(peers[0].toObject()["after_loss_percent"_L1].toInt(-1), 5);
    QCOMPARE(peers[1].toObject()["reason_code"_L1].toString(), u"not_in_before"_s);
    QVERIFY(peers[1].toObject()["before_outcome"_L1].isNull());
    QVERIFY(peers[1].toObject()["after_loss_percent"_L1].isNull());
    QCOMPARE(json["summary"_L1].toObject()["new_fault"_L1].toInt(), 1);
    QCOMPARE(json["summary"_L1].toObject()["not_comparable"_L1].toInt(), 1);
}

void TestComparison::tableLeavesOutWhatIsStillClear()
{
    const QString text = QString::fromUtf8(report::comparisonReport(
        {}, {}, compare({clear, found(1, Outcome::Clear, 0)}, {clear, found(1, Outcome::Degraded, 12)}),
        report::Format::Table));
    QVERIFY2(text.contains(u"Degraded, 12 %"_s), qPrintable(text));
    QVERIFY(!text.contains(u"peer 0"_s));
    QVERIFY2(text.endsWith(u"2 peers: 1 new fault, 0 still bad, 0 fixed, 0 not comparable, 1 still clear.\n"_s),
             qPrintable(text));
}

void TestComparison::csvDoesNotActInASpreadsheet()
{
    Finding evil = gone;
    evil.peer.name = u"=cmd|'/c calc'!A0"_s;
    const QByteArray csv = report::comparisonReport({}, {}, compare({clear}, {evil}), report::Format::Csv);
    QVERIFY2(csv.contains("'=cmd"), csv.constData());
    QCOMPARE(csv.count("\r\n"), 2);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
