// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detection/gate.h"
#include "app/detection/list_pass.h"
#include "app/detection/list_trust.h"
#include "app/detection/poll_plan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace peerlight::detection;

class TestPace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaultRateIsABurstThenATrickle();
    void steadyRateHoldsInEachSecond();
    void readyAtIsWhenTryTakeSucceeds();
    void throttlingSlowsDownAndRecovers();
    void lateThrottlingAfterAnAnswerChangesNothing();
    void gateHonoursTheWaitThatTheServiceNamed();
    void gateGivesUpAfterThrottlesInARow();
    void requestsThatFailTogetherAreOneTrouble();
    void gateTriesAFreshLineThreeTimes();
    void lateRefusalOfAnOldCredentialIsNoNews();
    void pollsSpendTheirBudgetEvenly_data();
    void pollsSpendTheirBudgetEvenly();
    void lookComesWhenTheLastMayHaveEnded();
    void listOrShow();
    void listPassStops_data();
    void listPassStops();
    void listIsGivenUpForItsOwnFaults_data();
    void listIsGivenUpForItsOwnFaults();
    void listThatWasGivenUpIsTriedEverMoreRarely();
    void gateGivesUpAServiceThatNeverAnswers();

private:
    static RunOptions unlimited(int inFlight)
    {
        RunOptions options;
        options.rate = {0, 0, 0};
        options.maxInFlight = inFlight;
        return options;
    }
};

void TestPace::defaultRateIsABurstThenATrickle()
{
    Limiter limiter(RateLimit{}, 16);
    QList<Millis> sent;
    for (Millis now{0}; now < Millis(120000); now += Millis(10)) {
        if (limiter.tryTake(now))
            sent.append(now);
    }
    // 100 of the burst at 10 a second, with what is refilled meanwhile; then 0.6 a second.
    const auto before = [&sent](Millis at) { return std::ranges::count_if(sent, [at](Millis m) { return m < at; }); };
    QCOMPARE(before(Millis(1000)), 10);
    QCOMPARE(before(Millis(10000)), 100);
    const auto inLastMinute = before(Millis(120000)) - before(Millis(60000));
    QVERIFY2(inLastMinute >= 35 && inLastMinute <= 37, qPrintable(QString::number(inLastMinute)));
}

void TestPace::steadyRateHoldsInEachSecond()
{
    Limiter limiter(RateLimit::steady(25), 16);
    QList<Millis> sent;
    for (Millis now{0}; now < Millis(20000); now += Millis(1)) {
        if (limiter.tryTake(now))
            sent.append(now);
    }
    QVERIFY(sent.size() >= 490 && sent.size() <= 501);
    for (qsizetype i = 26; i < sent.size(); ++i)
        QVERIFY(sent[i] - sent[i - 26] >= Millis(1000)); // never 27 in one second
}

void TestPace::readyAtIsWhenTryTakeSucceeds()
{
    Limiter limiter(RateLimit{5, 10, 0.6}, 16);
    Millis now{0};
    for (int i = 0; i < 12; ++i) {
        const Millis at = limiter.readyAt(now);
        if (at > now) {
            Limiter early = limiter;
            QVERIFY(!early.tryTake(at - Millis(2)));
        }
        now = std::max(now, at);
        QVERIFY(limiter.tryTake(now));
    }
}

/// Sent together with the one that was throttled first, and answered after one that was taken. (The undefined behaviour
/// that was in here is for the sanitizers to see.)
void TestPace::lateThrottlingAfterAnAnswerChangesNothing()
{
    Gate gate(unlimited(4));
    gate.throttled(Millis(10), Millis(0), Millis(7000));
    const auto until = gate.wakeAt(Millis(10), Request::Create);
    gate.answered();
    gate.throttled(Millis(20), Millis(0), std::nullopt);
    QCOMPARE(gate.wakeAt(Millis(20), Request::Create), until);
    QVERIFY(!gate.throttleHopeless());
}

void TestPace::throttlingSlowsDownAndRecovers()
{
    Limiter limiter(RateLimit::steady(10), 16);
    QVERIFY(limiter.tryTake(Millis(0)));
    limiter.throttled(Millis(0));
    QCOMPARE(limiter.window(), 8);
    QVERIFY(limiter.tryTake(Millis(1000)));
    QCOMPARE(limiter.readyAt(Millis(1000)), Millis(1123)); // 1000 ms / (10 * 0.7), less the grace of a late timer
    for (int i = 0; i < 200; ++i)
        limiter.answered();
    QCOMPARE(limiter.window(), 16);
    const Millis later(10 * 60000); // 5 % a minute: back at full pace
    QVERIFY(limiter.tryTake(later));
    QCOMPARE(limiter.readyAt(later), later + Millis(80));
}

void TestPace::gateHonoursTheWaitThatTheServiceNamed()
{
    Gate gate(unlimited(4));
    QVERIFY(gate.take(Request::Create, Millis(0)));
    gate.requestEnded();
    gate.throttled(Millis(10), Millis(0), Millis(7000));
    QCOMPARE(gate.reason(Millis(10)), PauseReason::Throttled);
    QVERIFY(!gate.take(Request::List, Millis(7009)));
    const auto wake = gate.wakeAt(Millis(10), Request::Create);
    QVERIFY(wake && *wake >= Millis(7010) && *wake <= Millis(7711)); // jitter only lengthens, by a tenth at most
    QVERIFY(gate.take(Request::List, *wake));
}

void TestPace::gateGivesUpAfterThrottlesInARow()
{
    Gate gate(unlimited(4));
    Millis now{0};
    for (int i = 0; i < 4; ++i) {
        QVERIFY(!gate.throttleHopeless());
        QVERIFY(gate.take(Request::Create, now));
        gate.requestEnded();
        gate.throttled(now, now, std::nullopt);
        now = *gate.wakeAt(now, Request::Create);
    }
    QVERIFY(gate.throttleHopeless());
    gate.answered();
    QVERIFY(!gate.throttleHopeless());
}

void TestPace::requestsThatFailTogetherAreOneTrouble()
{
    Gate gate(unlimited(64));
    gate.answered();
    for (int i = 0; i < 64; ++i)
        QVERIFY(gate.take(Request::Create, Millis(0)));
    for (int i = 0; i < 64; ++i) {
        gate.requestEnded();
        gate.lineTrouble(Millis(100), Millis(0));
    }
    const auto wake = gate.wakeAt(Millis(100), Request::Create);
    QVERIFY(wake && *wake <= Millis(100 + 600)); // the first pause, not the sixty-second
    QVERIFY(gate.take(Request::Create, *wake));
    QVERIFY(!gate.take(Request::Create, *wake)); // one request tries the line
    gate.answered();
    QVERIFY(gate.take(Request::Create, *wake));
}

void TestPace::gateTriesAFreshLineThreeTimes()
{
    Gate gate(unlimited(4));
    Millis now{0};
    int tries = 0;
    while (!gate.lineHopeless(now)) {
        QVERIFY(gate.take(Request::List, now));
        ++tries;
        gate.requestEnded();
        gate.lineTrouble(now, now);
        now = *gate.wakeAt(now, Request::List);
    }
    QCOMPARE(tries, 3);
    QVERIFY(now < Millis(5000));
}

void TestPace::lateRefusalOfAnOldCredentialIsNoNews()
{
    Gate gate(unlimited(4));
    const quint32 old = gate.credentialGeneration();
    QVERIFY(gate.credentialRefused(old, Millis(0)));
    QVERIFY(!gate.credentialRefused(old, Millis(1)));
    QVERIFY(!gate.take(Request::List, Millis(1)));
    gate.credentialRenewed();
    QVERIFY(!gate.credentialRefused(old, Millis(2)));
    QVERIFY(gate.take(Request::List, Millis(2)));
}

void TestPace::pollsSpendTheirBudgetEvenly_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("unlimited");
    QTest::addColumn<int>("taskEndsMs");
    QTest::addColumn<int>("seenAtMostMs");
    QTest::newRow("one peer, 2 s") << 1 << false << 2000 << 4000;
    QTest::newRow("one peer, 11 s") << 1 << false << 11000 << 20000;
    QTest::newRow("one peer, never ends") << 1 << false << 1000000 << 180000;
    QTest::newRow("40 peers, 8 s") << 40 << false << 8000 << 12000;
    QTest::newRow("1000 peers without a limit, 2 s") << 1000 << true << 2000 << 2250;
    QTest::newRow("1000 peers without a limit, 30 s") << 1000 << true << 30000 << 32000;
    QTest::newRow("1000 peers, never end") << 1000 << true << 1000000 << 180000;
}

void TestPace::pollsSpendTheirBudgetEvenly()
{
    QFETCH(int, rows);
    QFETCH(bool, unlimited);
    QFETCH(int, taskEndsMs);
    QFETCH(int, seenAtMostMs);
    PollSituation s;
    s.deadline = Millis(180000);
    s.openRows = s.rowsCreated = rows;
    s.unlimited = unlimited;
    int polls = 0;
    while (s.oldestAge < Millis(taskEndsMs) && s.oldestAge < s.deadline) {
        s.oldestAge += nextPollDelay(s);
        ++polls;
        s.requestsUsed = polls;
    }
    QVERIFY2(polls <= 10 + rows / 10 + 1, qPrintable(QString::number(polls)));
    QVERIFY2(s.oldestAge <= Millis(seenAtMostMs) + Millis(6000) * (taskEndsMs > 180000),
             qPrintable(QString::number(s.oldestAge.count())));
}

void TestPace::lookComesWhenTheLastMayHaveEnded()
{
    PollSituation s;
    s.deadline = Millis(180000);
    s.openRows = s.rowsCreated = 1000;
    s.unlimited = true;
    s.oldestAge = Millis(2000);
    const Millis planned = nextPollDelay(s);
    QVERIFY(planned > Millis(100));
    s.allMayEndIn = Millis(100);
    QCOMPARE(nextPollDelay(s), Millis(100));
    s.allMayEndIn = Millis(1); // not one look after the other
    QCOMPARE(nextPollDelay(s), Millis(50));
    s.allMayEndIn = planned + Millis(1000);
    QCOMPARE(nextPollDelay(s), planned);
    s.allMayEndIn = Millis(100);
    s.requestsUsed = pollBudget(s.rowsCreated, false) - 1; // the last look is kept for the deadline
    QVERIFY(nextPollDelay(s) > Millis(100000));
}

void TestPace::listOrShow()
{
    QVERIFY(!listIsCheaper(1, 1)); // one task: its show is the smaller answer
    QVERIFY(listIsCheaper(1, 2));
    QVERIFY(!listIsCheaper(9, 5));
    QCOMPARE(pollBudget(1000, false), 110);
    QCOMPARE(pollBudget(1, false), 10);
    QCOMPARE(pollBudget(4, true), 22); // each of a few may be asked about three times more
    QCOMPARE(pollBudget(1000, true), 170);
}

void TestPace::listPassStops_data()
{
    QTest::addColumn<QStringList>("nextMarkers"); // of the pages as they come; "-" for none
    QTest::addColumn<bool>("pageInfo");
    QTest::addColumn<int>("received");
    QTest::addColumn<int>("pagesTaken");
    QTest::addColumn<bool>("cutShort");
    const QString none = u"-"_s;
    QTest::newRow("one page, as documented") << QStringList{none} << false << 3 << 1 << false;
    QTest::newRow("page_info, two pages") << QStringList{u"a"_s, none} << true << 2 << 2 << false;
    QTest::newRow("full page without page_info goes on") << QStringList{none, none} << false << 2000 << 2 << true;
    QTest::newRow("full last page with page_info") << QStringList{none} << true << 2000 << 1 << false;
    QTest::newRow("marker repeats") << QStringList{u"a"_s, u"a"_s} << true << 2 << 2 << true;
    QTest::newRow("markers in a circle") << QStringList{u"a"_s, u"b"_s, u"a"_s} << true << 2 << 3 << true;
}

void TestPace::listPassStops()
{
    QFETCH(QStringList, nextMarkers);
    QFETCH(bool, pageInfo);
    QFETCH(int, received);
    QFETCH(int, pagesTaken);
    QFETCH(bool, cutShort);
    ListPass pass(ListPass::Purpose::Watch, Millis(0));
    QCOMPARE(pass.nextRequest().marker, QString());
    bool more = true;
    for (const QString &marker : nextMarkers) {
        QVERIFY(more);
        api::DetectionPage page;
        page.received = received;
        page.hasPageInfo = pageInfo;
        page.lastId = u"same"_s;
        if (marker != "-"_L1)
            page.nextMarker = marker;
        more = pass.take(page);
        if (more && !page.nextMarker.isEmpty())
            QCOMPARE(pass.nextRequest().marker, page.nextMarker);
    }
    QVERIFY(!more);
    QCOMPARE(pass.pages(), pagesTaken);
    QCOMPARE(pass.cutShort(), cutShort);
}

/// What happened, one letter each: a page came (p); the list failed with an answer (a), without one (s), or hung (h);
/// something else was answered (o).
void TestPace::listIsGivenUpForItsOwnFaults_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<bool>("givenUp");
    QTest::addColumn<bool>("wantsProof");
    QTest::newRow("it answers with faults") << u"aaa"_s << true << false;
    QTest::newRow("twice is not enough") << u"aa"_s << false << false;
    QTest::newRow("a page makes up for it") << u"aapaa"_s << false << false;
    QTest::newRow("it breaks, and the line works") << u"ososos"_s << true << false;
    QTest::newRow("it broke twice, and the line works") << u"oosos"_s << false << true;
    QTest::newRow("nothing is answered at all") << u"ssssssssss"_s << false << true;
    QTest::newRow("the line broke after the creates") << u"osssssssss"_s << false << true;
    QTest::newRow("the line works again") << u"osssssssso"_s << false << false;
    QTest::newRow("it hangs, and the line works") << u"ohoh"_s << true << false;
    QTest::newRow("it hung once") << u"oh"_s << false << true;
    QTest::newRow("everything hangs") << u"ohhhhhh"_s << false << true;
    QTest::newRow("faults of both kinds") << u"aosa"_s << true << false;
}

void TestPace::listIsGivenUpForItsOwnFaults()
{
    QFETCH(QString, story);
    QFETCH(bool, givenUp);
    QFETCH(bool, wantsProof);
    ListTrust trust;
    for (const QChar what : story) {
        if (what == u'p')
            trust.pageCame();
        else if (what == u'o')
            trust.othersAnswered();
        else
            trust.failed(what == u'a'   ? ListTrust::Failure::Answered
                         : what == u'h' ? ListTrust::Failure::Hung
                                        : ListTrust::Failure::Silent,
                         Millis(10));
    }
    QCOMPARE(trust.isSpent(), givenUp);
    QCOMPARE(trust.wantsProof(), wantsProof);
}

void TestPace::listThatWasGivenUpIsTriedEverMoreRarely()
{
    ListTrust trust;
    Millis now{0};
    for (const int rest : {10000, 20000, 40000, 40000}) {
        while (!trust.isSpent())
            trust.failed(ListTrust::Failure::Answered, Millis(2000));
        trust.giveUp(now);
        QCOMPARE(trust.restsUntil() - now, Millis(rest));
        now = trust.restsUntil();
        QVERIFY(!trust.mayBeAsked(now - Millis(1), Millis(60000)));
        QVERIFY(trust.mayBeAsked(now, Millis(60000)));
        QVERIFY(!trust.mayBeAsked(now, Millis(4000))); // if it failed again, there would be no time for a show
        QVERIFY(!trust.isSpent());
        trust.failed(ListTrust::Failure::Answered, Millis(2000));
        QVERIFY(trust.isSpent()); // once more is enough
    }
    trust.pageCame();
    QVERIFY(!trust.isSpent());
    QVERIFY(trust.mayBeAsked(now, Millis(1)));
}

void TestPace::gateGivesUpAServiceThatNeverAnswers()
{
    RunOptions options = unlimited(4);
    options.rowDeadline = Millis(5000);
    Gate gate(options);
    QVERIFY(!gate.neverReachedAt()); // nothing was tried
    QVERIFY(gate.take(Request::List, Millis(100)));
    QCOMPARE(gate.neverReachedAt(), std::optional(Millis(5100)));
    QVERIFY(!gate.lineHopeless(Millis(5099)));
    QVERIFY(gate.lineHopeless(Millis(5100)));
    gate.tryNow(Millis(3000)); // the machine woke up
    QCOMPARE(gate.neverReachedAt(), std::optional(Millis(8000)));
    gate.answered();
    QVERIFY(!gate.neverReachedAt());
    QVERIFY(!gate.lineHopeless(Millis(9000)));
}

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"
