// SPDX-License-Identifier: GPL-3.0-or-later
// Single stories of the engine, told step by step; the many are in tests/simulation.
#include "tests/unit/engine_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace peerlight::detection;
using namespace peerlight::story;

namespace {

constexpr RowId first{};

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCreatedBeforeTheFenceIsRead();
    void onePeerFromQueuedToItsResult();
    void lossIsNotKnownWhileProcessing();
    void duplicatePeersAreAskedForOnce();
    void emptyRunEndsAtOnce();
    void lostReplyIsLookedForAndAdopted();
    void olderTaskIsNotAdopted();
    void twoCandidatesAreAmbiguous();
    void lostReplyEndsHonestlyAfterTheLastLook();
    void rowsThatAreLostOneAfterAnotherShareTheLooks();
    void withoutTheListALostReplyEndsAtOnce();
    void stopKeepsWhatArrivesLater();
    void refusedCredentialPausesAndTheSameRowsGoOn();
    void withoutANewCredentialEveryRowEnds();
    void refusedListFallsBackToShow();
    void taskOfAnotherPeerIsNotTaken();
    void endedTaskThatGoesBackIsIgnored();
    void completeWithoutLossIsNotUnderstood();
    void unreachableServiceEndsTheQueueAsNotSent();
    void statusTellsWhyNothingIsSent();
};

void TestEngine::nothingIsCreatedBeforeTheFenceIsRead()
{
    Story s;
    s.feed(RunRequested{{peer(1), peer(2)}}, 0);
    QCOMPARE(s.sent<ListTasks>().size(), 1);
    QCOMPARE(s.sent<SendCreate>().size(), 0);
    s.feed(ListEnded{s.sent<ListTasks>().first().ticket, page({})}, 20);
    QCOMPARE(s.sent<SendCreate>().size(), 2);
    QCOMPARE(s.row(0).phase, Phase::Sending);
}

void TestEngine::onePeerFromQueuedToItsResult()
{
    Story s;
    s.start(1);
    s.feed(CreateEnded{first, task(u"t1"_s, peer(1), api::DetectionStatus::Processing), 77}, 30);
    QCOMPARE(s.row(0).phase, Phase::Processing);
    QCOMPARE(s.row(0).detectionId, u"t1"_s);
    QVERIFY(s.timer() > 30);
    s.feed(Tick{}, s.timer());
    QCOMPARE(s.sent<ShowTask>().size(), 1); // one row: its show is cheaper than the list
    QCOMPARE(s.sent<ShowTask>().first().detection.text(), u"t1"_s);
    s.feed(ShowEnded{first, task(u"t1"_s, peer(1), api::DetectionStatus::Complete, 40)}, 2000);
    QCOMPARE(s.row(0).phase, Phase::Complete);
    QCOMPARE(s.row(0).lossPercent, 40);
    QCOMPARE(s.row(0).requests, 2);
    QCOMPARE(s.sent<RunEnded>().size(), 1);
    QVERIFY(s.engine.status(s.now).finished);
}

void TestEngine::lossIsNotKnownWhileProcessing()
{
    Story s;
    s.start(1);
    s.feed(CreateEnded{first, task(u"t1"_s, peer(1), api::DetectionStatus::Processing, 0), 77}, 30);
    QVERIFY(!s.row(0).lossPercent);
    QCOMPARE(s.row(0).detection->lossRatio, 0); // kept as sent, but it is no result
}

void TestEngine::duplicatePeersAreAskedForOnce()
{
    Story s;
    s.feed(RunRequested{{peer(1), peer(2), peer(1)}}, 0);
    QCOMPARE(s.engine.rowCount(), 2);
}

void TestEngine::emptyRunEndsAtOnce()
{
    Story s;
    s.feed(RunRequested{{}}, 0);
    QCOMPARE(s.sent<RunEnded>().size(), 1);
    QCOMPARE(s.sent<ListTasks>().size(), 0);
}

void TestEngine::lostReplyIsLookedForAndAdopted()
{
    Story s;
    s.start(1);
    s.feed(CreateEnded{first, failure(api::ErrorKind::Network, 0), 77}, 30);
    QCOMPARE(s.row(0).phase, Phase::Unconfirmed);
    QCOMPARE(s.sent<SendCreate>().size(), 0);
    s.feed(Tick{}, 1030);
    QCOMPARE(s.sent<ListTasks>().size(), 1);
    s.feed(ListEnded{s.sent<ListTasks>().first().ticket,
                     page({task(u"mine"_s, peer(1), api::DetectionStatus::Complete, 100)})},
           1050);
    QCOMPARE(s.row(0).phase, Phase::Complete);
    QCOMPARE(s.row(0).lossPercent, 100);
    QVERIFY(s.row(0).recovered);
}

void TestEngine::olderTaskIsNotAdopted()
{
    Story s;
    const auto old = task(u"old"_s, peer(1), api::DetectionStatus::Complete, 0);
    s.start(1, {old});
    s.feed(CreateEnded{first, failure(api::ErrorKind::Network, 0), 77}, 30);
    s.feed(Tick{}, 1030);
    s.feed(ListEnded{s.sent<ListTasks>().first().ticket, page({old})}, 1050);
    QCOMPARE(s.row(0).phase, Phase::Unconfirmed);
}

void TestEngine::twoCandidatesAreAmbiguous()
{
    Story s;
    s.start(1);
    s.feed(CreateEnded{first, failure(api::ErrorKind::Server, 504), 77}, 30);
    s.feed(Tick{}, 1030);
    s.feed(
        ListEnded{s.sent<ListTasks>().first().ticket, page({task(u"a"_s, peer(1), api::DetectionStatus::Processing),
                                                            task(u"b"_s, peer(1), api::DetectionStatus::Processing)})},
        1050);
    QCOMPARE(s.row(0).phase, Phase::Unknown);
    QCOMPARE(s.row(0).reason, UnknownReason::Ambiguous);
}

void TestEngine::lostReplyEndsHonestlyAfterTheLastLook()
{
    Story s;
    s.start(1);
    s.feed(CreateEnded{first, failure(api::ErrorKind::Network, 0), 77}, 30);
    QCOMPARE(s.lookInVain(), 6);
    QCOMPARE(s.row(0).requests, 1); // the create
    QCOMPARE(s.row(0).reason, UnknownReason::LostReply);
    QVERIFY(s.now >= Millis(40000) && s.now < Millis(42000));
}

void TestEngine::rowsThatAreLostOneAfterAnotherShareTheLooks()
{
    constexpr int rows = 16;
    Story s;
    s.start(rows);
    for (int i = 0; i < rows; ++i)
        s.feed(CreateEnded{static_cast<RowId>(i), failure(api::ErrorKind::Network, 0), 77}, 30 + 60 * i);
    const int looks = s.lookInVain();
    QVERIFY2(looks > 0 && looks <= 12, qPrintable(QString::number(looks))); // 6 for each of two that are a second apart
    QVERIFY(s.now >= Millis(40000) && s.now < Millis(43000));
}

void TestEngine::withoutTheListALostReplyEndsAtOnce()
{
    Story s;
    s.feed(RunRequested{{peer(1)}}, 0);
    s.feed(ListEnded{s.sent<ListTasks>().first().ticket, failure(api::ErrorKind::Forbidden, 403)}, 10);
    QCOMPARE(s.sent<SendCreate>().size(), 1);
    s.feed(CreateEnded{first, failure(api::ErrorKind::Network, 0), 77}, 30);
    QCOMPARE(s.row(0).reason, UnknownReason::LostReply);
}

void TestEngine::stopKeepsWhatArrivesLater()
{
    Story s;
    s.start(2);
    s.feed(StopRequested{}, 20);
    QCOMPARE(s.sent<RunEnded>().size(), 1);
    QCOMPARE(s.row(0).reason, UnknownReason::Stopped);
    QVERIFY(s.row(0).detectionId.isEmpty());
    s.feed(CreateEnded{first, task(u"late"_s, peer(1), api::DetectionStatus::Complete, 0), 77}, 40);
    QCOMPARE(s.row(0).detectionId, u"late"_s);
    QCOMPARE(s.row(0).phase, Phase::Unknown); // its outcome stays
    QVERIFY(!s.row(0).lossPercent);
    QCOMPARE(s.sent<RunEnded>().size(), 0);
}

void TestEngine::refusedCredentialPausesAndTheSameRowsGoOn()
{
    RunOptions options;
    options.maxInFlight = 2;
    Story s(options);
    s.start(4);
    QCOMPARE(s.sent<SendCreate>().size(), 2);
    s.feed(CreateEnded{first, failure(api::ErrorKind::Credential, 401), 77}, 30);
    QCOMPARE(s.sent<AskCredential>().size(), 1);
    QCOMPARE(s.sent<SendCreate>().size(), 0);
    s.feed(CreateEnded{RowId(1), failure(api::ErrorKind::Credential, 401), 77}, 31);
    QCOMPARE(s.sent<AskCredential>().size(), 0); // asked for once
    QCOMPARE(s.engine.status(s.now).pause, PauseReason::Credential);
    s.feed(CredentialRenewed{}, 5000);
    QCOMPARE(s.sent<SendCreate>().size(), 2);
    QCOMPARE(s.row(2).phase, Phase::Queued);
    QCOMPARE(s.row(0).phase, Phase::Sending);
}

void TestEngine::withoutANewCredentialEveryRowEnds()
{
    Story s;
    s.start(2);
    s.feed(CreateEnded{first, task(u"t1"_s, peer(1), api::DetectionStatus::Processing), 77}, 30);
    s.feed(CreateEnded{RowId(1), failure(api::ErrorKind::Credential, 401), 77}, 31);
    s.feed(CredentialUnavailable{}, 40);
    QCOMPARE(s.row(0).reason, UnknownReason::Credential);
    QCOMPARE(s.row(0).detectionId, u"t1"_s);
    QCOMPARE(s.row(1).reason, UnknownReason::Credential);
    QCOMPARE(s.sent<RunEnded>().size(), 1);
}

void TestEngine::refusedListFallsBackToShow()
{
    Story s;
    s.start(2);
    s.feed(CreateEnded{first, task(u"t1"_s, peer(1), api::DetectionStatus::Processing), 77}, 30);
    s.feed(CreateEnded{RowId(1), task(u"t2"_s, peer(2), api::DetectionStatus::Processing), 77}, 30);
    s.feed(Tick{}, s.timer());
    QCOMPARE(s.sent<ListTasks>().size(), 1);
    s.feed(ListEnded{s.sent<ListTasks>().first().ticket, failure(api::ErrorKind::Forbidden, 403)}, 2000);
    s.feed(Tick{}, s.timer());
    QCOMPARE(s.sent<ListTasks>().size(), 0);
    QCOMPARE(s.sent<ShowTask>().size(), 2);
}

void TestEngine::taskOfAnotherPeerIsNotTaken()
{
    Story s;
    s.start(2);
    s.feed(CreateEnded{first, task(u"t1"_s, peer(1), api::DetectionStatus::Processing), 77}, 30);
    s.feed(CreateEnded{RowId(1), task(u"t2"_s, peer(2), api::DetectionStatus::Processing), 77}, 30);
    s.feed(Tick{}, s.timer());
    s.feed(ListEnded{s.sent<ListTasks>().first().ticket,
                     page({task(u"t1"_s, peer(2), api::DetectionStatus::Complete, 100),
                           task(u"t2"_s, peer(2), api::DetectionStatus::Complete, 3)})},
           2000);
    QCOMPARE(s.row(0).phase, Phase::Processing);
    QCOMPARE(s.row(1).lossPercent, 3);
}

void TestEngine::endedTaskThatGoesBackIsIgnored()
{
    Story s;
    s.start(1);
    s.feed(CreateEnded{first, task(u"t1"_s, peer(1), api::DetectionStatus::Complete, 7), 77}, 30);
    QCOMPARE(s.row(0).phase, Phase::Complete);
    s.feed(ShowEnded{first, task(u"t1"_s, peer(1), api::DetectionStatus::Processing)}, 40);
    QCOMPARE(s.row(0).phase, Phase::Complete);
    QCOMPARE(s.row(0).lossPercent, 7);
}

void TestEngine::completeWithoutLossIsNotUnderstood()
{
    Story s;
    s.start(1);
    s.feed(CreateEnded{first, task(u"t1"_s, peer(1), api::DetectionStatus::Complete, std::nullopt), 77}, 30);
    QCOMPARE(s.row(0).reason, UnknownReason::NotUnderstood);
}

void TestEngine::unreachableServiceEndsTheQueueAsNotSent()
{
    Story s;
    s.feed(RunRequested{{peer(1), peer(2)}}, 0);
    int tries = 0;
    while (!s.engine.status(s.now).finished) {
        const auto lists = s.sent<ListTasks>();
        if (lists.isEmpty()) {
            s.feed(Tick{}, s.timer());
            continue;
        }
        ++tries;
        s.feed(ListEnded{lists.first().ticket, failure(api::ErrorKind::Network, 0)},
               static_cast<int>(s.now.count()) + 5);
    }
    QCOMPARE(tries, 3);
    QCOMPARE(s.row(0).reason, UnknownReason::NotSent);
    QCOMPARE(s.row(1).reason, UnknownReason::NotSent);
    QVERIFY(s.row(0).error);
}

void TestEngine::statusTellsWhyNothingIsSent()
{
    Story s;
    s.start(3);
    s.feed(CreateEnded{first, task(u"t1"_s, peer(1), api::DetectionStatus::Processing), 77}, 30);
    auto throttled = failure(api::ErrorKind::Throttled, 429);
    throttled.value().retryAfter = Millis(8000);
    s.feed(CreateEnded{RowId(1), throttled, 77}, 40);
    const RunStatus status = s.engine.status(s.now);
    QCOMPARE(status.pause, PauseReason::Throttled);
    QVERIFY(status.pauseLeft && *status.pauseLeft >= Millis(8000) && *status.pauseLeft <= Millis(8800));
    QCOMPARE(status.queued, 1);
    QCOMPARE(status.inFlight, 1);
    QCOMPARE(status.open, 2);
    QCOMPARE(status.requests, 4);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
