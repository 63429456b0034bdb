// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/watch.h"

#include <QTest>

using namespace peerlight;
using namespace peerlight::insight;
using namespace Qt::StringLiterals;

class TestWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsWhenItMay_data();
    void endsWhenItMay();
    void firstRunIsAtOnce();
    void runsNeverOverlap();
    void runsKeepTheirPace();
    void noRunBeginsWhenTimeIsUp();
    void emptyRunIsNotClear();
    void flappingIsNamed_data();
    void flappingIsNamed();
    void namesOfEnds();
};

namespace {

Finding letterFinding(int n, QChar letter)
{
    Finding finding;
    finding.peer.id = *api::PeerId::parse(u"%1-1111-4111-8111-111111111111"_s.arg(n, 8, 16, '0'_L1));
    finding.peer.name = u"edge-%1"_s.arg(n);
    switch (letter.unicode()) {
    case 'c':
        finding.outcome = Outcome::Clear;
        break;
    case 'd':
        finding.outcome = Outcome::Degraded;
        break;
    case 'u':
        finding.outcome = Outcome::Unreachable;
        break;
    case 'f':
        finding.outcome = Outcome::TestFailed;
        break;
    default:
        finding.outcome = Outcome::Unknown;
    }
    return finding;
}

/// A letter a peer.
QList<Finding> findingsOf(const QString &letters)
{
    QList<Finding> findings;
    for (int n = 0; n < letters.size(); ++n)
        findings.append(letterFinding(n, letters[n]));
    return findings;
}

/// A word a run; runs of 10 s, a minute apart.
Watch watchOver(const QString &runs, const WatchTerms &terms)
{
    Watch watch(terms, Millis(1000));
    Millis at(1000);
    for (const QString &run : runs.split(u' ', Qt::SkipEmptyParts)) {
        watch.takeRun(findingsOf(run), at, at + Millis(10'000));
        at += Millis(60'000);
    }
    return watch;
}

} // namespace

void TestWatch::endsWhenItMay_data()
{
    QTest::addColumn<WatchUntil>("until");
    QTest::addColumn<QString>("runs");
    QTest::addColumn<QString>("end"); // empty: it goes on
    using enum WatchUntil;
    QTest::newRow("clear at once") << Clear << u"cc"_s << u"clear"_s;
    QTest::newRow("clear in the end") << Clear << u"cu cd cc"_s << u"clear"_s;
    QTest::newRow("not clear yet") << Clear << u"cu cd"_s << QString();
    QTest::newRow("a failed test is not clear") << Clear << u"cf"_s << QString();
    QTest::newRow("unknown is not clear") << Clear << u"c?"_s << QString();
    QTest::newRow("each was clear, but not at once") << Clear << u"cu uc"_s << QString();
    QTest::newRow("no change") << Change << u"cu cu cu"_s << QString();
    QTest::newRow("goes down") << Change << u"cc cu"_s << u"change"_s;
    QTest::newRow("comes back") << Change << u"uu uc"_s << u"change"_s;
    QTest::newRow("degraded to unreachable is no change") << Change << u"d u"_s << QString();
    QTest::newRow("unknown between is no change") << Change << u"c ? f c"_s << QString();
    QTest::newRow("known late") << Change << u"? c u"_s << u"change"_s;
    QTest::newRow("first result is no change") << Change << u"? c"_s << QString();
    QTest::newRow("for a time") << Time << u"cc cu cc"_s << QString();
}

void TestWatch::endsWhenItMay()
{
    QFETCH(WatchUntil, until);
    QFETCH(QString, runs);
    const Watch watch = watchOver(runs, {until, Millis(60'000), Millis(3'600'000)});
    const auto next = watch.next();
    const auto *end = std::get_if<WatchEnd>(&next);
    QTEST(end ? watchEndKey(*end) : QString(), "end");
}

void TestWatch::firstRunIsAtOnce()
{
    const Watch watch({}, Millis(77));
    QCOMPARE(std::get<RunAgain>(watch.next()).at, Millis(77));
}

void TestWatch::runsNeverOverlap()
{
    Watch watch({WatchUntil::Clear, Millis(60'000), Millis(3'600'000)}, Millis(0));
    watch.takeRun(findingsOf(u"u"_s), Millis(0), Millis(200'000));
    QCOMPARE(std::get<RunAgain>(watch.next()).at, Millis(200'000));
}

void TestWatch::runsKeepTheirPace()
{
    Watch watch({WatchUntil::Clear, Millis(60'000), Millis(3'600'000)}, Millis(0));
    watch.takeRun(findingsOf(u"u"_s), Millis(5'000), Millis(15'000));
    QCOMPARE(std::get<RunAgain>(watch.next()).at, Millis(65'000));
}

void TestWatch::noRunBeginsWhenTimeIsUp()
{
    Watch watch({WatchUntil::Time, Millis(60'000), Millis(100'000)}, Millis(0));
    watch.takeRun(findingsOf(u"u"_s), Millis(0), Millis(10'000));
    QCOMPARE(std::get<RunAgain>(watch.next()).at, Millis(60'000));
    watch.takeRun(findingsOf(u"u"_s), Millis(60'000), Millis(70'000));
    QCOMPARE(std::get<WatchEnd>(watch.next()), WatchEnd::TimeIsUp);
    QCOMPARE(watch.runs(), 2);
}

void TestWatch::emptyRunIsNotClear()
{
    Watch watch({}, Millis(0));
    watch.takeRun({}, Millis(0), Millis(1));
    QVERIFY(std::holds_alternative<RunAgain>(watch.next()));
}

void TestWatch::flappingIsNamed_data()
{
    QTest::addColumn<QString>("runs");
    QTest::addColumn<int>("changes"); // 0: it is not
    QTest::newRow("steady") << u"c c c"_s << 0;
    QTest::newRow("went down") << u"c c u u"_s << 0;
    QTest::newRow("down and back") << u"c u c"_s << 2;
    QTest::newRow("up and down again") << u"d c u"_s << 2;
    QTest::newRow("more or less loss") << u"d u d u"_s << 0;
    QTest::newRow("unknown between") << u"c ? u f c ?"_s << 2;
    QTest::newRow("all the time") << u"c u c u c"_s << 4;
}

void TestWatch::flappingIsNamed()
{
    QFETCH(QString, runs);
    QFETCH(int, changes);
    const QList<FlappingPeer> flapping = watchOver(runs, {WatchUntil::Time, {}, {}}).flapping();
    QCOMPARE(flapping.size(), changes > 0 ? 1 : 0);
    if (changes == 0)
        return;
    QCOMPARE(flapping.first().changes, changes);
    QVERIFY(flappingText(flapping.first()).startsWith(u"edge-0 is flapping"_s));
}

void TestWatch::namesOfEnds()
{
    QVERIFY(watchUntilFromName(u"clear") == WatchUntil::Clear);
    QVERIFY(watchUntilFromName(u"change") == WatchUntil::Change);
    QVERIFY(watchUntilFromName(u"time") == WatchUntil::Time);
    for (const QStringView none : {u"", u"Clear", u"times", u" time"})
        QVERIFY(!watchUntilFromName(none));
    QCOMPARE(watchEndKey(WatchEnd::Cleared), u"clear"_s);
    QCOMPARE(watchEndKey(WatchEnd::Changed), u"change"_s);
    QCOMPARE(watchEndKey(WatchEnd::TimeIsUp), u"time"_s);
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
