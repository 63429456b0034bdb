// SPDX-License-Identifier: GPL-3.0-or-later
// Stories of what is written down before something happens, and of runs that were cut off.
#include "tests/unit/engine_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace peerlight::detection;
using namespace peerlight::test;

namespace {

RunOptions journaled()
{
    RunOptions options;
    options.journaled = true;
    return options;
}

/// The entries of one kind that the last step wrote.
template<typename Entry>
QList<Entry> written(const Story &story)
{
    QList<Entry> found;
    for (const WriteJournal &command : story.sent<WriteJournal>()) {
        if (const Entry *entry = std::get_if<Entry>(command.entry.get()))
            found.append(*entry);
    }
    return found;
}

JournalSeq lastSeq(const Story &story)
{
    const auto commands = story.sent<WriteJournal>();
    return commands.isEmpty() ? 0 : commands.last().seq;
}

RunResumed cutOff(ResumedRow::Was was, const QString &taskId = {}, Millis sentAgo = Millis(1000))
{
    RunResumed run;
    run.fenceKnown = true;
    run.fenceIds = {u"old"_s};
    run.rows.append({peer(1), was, taskId, false, 1, sentAgo});
    return run;
}

api::Detection processing(const QString &id)
{
    return task(id, peer(1), api::DetectionStatus::Processing);
}

} // namespace

class TestEngineJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createWaitsForTheDisk();
    void taskIsShownWhenItIsOnDisk();
    void waitingCreateIsHeldBackByA429();
    void stoppedBeforeTheDiskWasReadyIsNotSent();
    void fullDiskHoldsCreatesAndShowsTasks();
    void fullDiskForTooLongEndsTheQueue();
    void endIsToldWhenEverythingIsOnDisk();
    void stopLeavesALostReplyInDoubt();
    void lateReplySettlesTheDoubt();
    void refusedCredentialLeavesTheRunOpen();
    void acceptedRowIsFollowedAfterAKill();
    void lostRowIsLookedForAfterAKill_data();
    void lostRowIsLookedForAfterAKill();
    void withoutTheOldFenceNothingIsAdopted();
    void plannedRowsOfADeadRunAreNotSent();
    void plannedRowsGoOnBehindANewFence();
    void ambiguousRowNamesItsCandidates();
    void aTaskNamedTwiceIsOneCandidate();
    void networkBackEndsTheWait();
    void wakingUpGivesOneMoreLook();
};

void TestEngineJournal::createWaitsForTheDisk()
{
    Story s(journaled());
    s.start(1);
    QCOMPARE(written<RowSending>(s).size(), 1);
    QCOMPARE(s.sent<SendCreate>().size(), 0);
    QVERIFY(!s.row(0).sentAt);
    s.feed(JournalWritten{lastSeq(s)}, 20);
    QCOMPARE(s.sent<SendCreate>().size(), 1);
    QCOMPARE(s.row(0).sentAt->steady, Millis(20));
}

void TestEngineJournal::taskIsShownWhenItIsOnDisk()
{
    Story s(journaled());
    s.start(1);
    s.feed(JournalWritten{lastSeq(s)}, 20);
    s.feed(CreateEnded{first, processing(u"t1"_s), 77}, 30);
    QCOMPARE(written<RowAccepted>(s).first().taskId, u"t1"_s);
    QVERIFY(s.row(0).detectionId.isEmpty());
    QCOMPARE(s.row(0).phase, Phase::Sending);
    s.feed(JournalWritten{lastSeq(s)}, 40);
    QCOMPARE(s.row(0).detectionId, u"t1"_s);
    QCOMPARE(s.row(0).phase, Phase::Processing);
}

void TestEngineJournal::waitingCreateIsHeldBackByA429()
{
    Story s(journaled());
    s.start(2);
    const JournalSeq both = lastSeq(s);
    s.feed(JournalWritten{both - 1}, 20);
    QCOMPARE(s.sent<SendCreate>().size(), 1);
    s.feed(CreateEnded{first, failure(api::ErrorKind::Throttled, 429), 77}, 30);
    s.feed(JournalWritten{both}, 40);
    QCOMPARE(s.sent<SendCreate>().size(), 0);
    QCOMPARE(s.row(1).phase, Phase::Queued);
    QCOMPARE(written<RowReturned>(s).size(), 1);
}

void TestEngineJournal::stoppedBeforeTheDiskWasReadyIsNotSent()
{
    Story s(journaled());
    s.start(1);
    const JournalSeq intent = lastSeq(s);
    s.feed(StopRequested{}, 15);
    QCOMPARE(written<RowEnded>(s).first().inDoubt, false);
    s.feed(JournalWritten{intent}, 20);
    QCOMPARE(s.sent<SendCreate>().size(), 0);
    QCOMPARE(s.engine.status(s.now).inFlight, 0);
}

void TestEngineJournal::fullDiskHoldsCreatesAndShowsTasks()
{
    Story s(journaled());
    s.start(1);
    s.feed(JournalWritten{lastSeq(s)}, 20);
    s.feed(CreateEnded{first, processing(u"t1"_s), 77}, 30);
    const JournalSeq accepted = lastSeq(s);
    s.feed(JournalStalled{u"full"_s}, 40);
    QCOMPARE(s.row(0).detectionId, u"t1"_s); // the person can write it down
    QCOMPARE(s.engine.status(s.now).pause, PauseReason::Storage);
    s.feed(RunRequested{{peer(2)}}, 50);
    QCOMPARE(s.sent<SendCreate>().size() + written<RowSending>(s).size(), 0);
    s.feed(JournalWritten{accepted + 1}, 60);
    QCOMPARE(written<RowSending>(s).size(), 1);
}

void TestEngineJournal::fullDiskForTooLongEndsTheQueue()
{
    Story s(journaled());
    s.feed(RunRequested{{peer(1)}}, 0);
    const quint32 ticket = s.sent<ListTasks>().first().ticket;
    s.feed(JournalStalled{u"full"_s}, 5);
    s.feed(ListEnded{ticket, page({})}, 10);
    QCOMPARE(s.timer(), 180005);
    s.feed(Tick{}, s.timer());
    QCOMPARE(s.row(0).reason, UnknownReason::NotRecorded);
    QCOMPARE(s.sent<RunEnded>().size(), 1); // it does not wait for a disk that may never come back
}

void TestEngineJournal::endIsToldWhenEverythingIsOnDisk()
{
    Story s(journaled());
    s.start(1);
    s.feed(JournalWritten{lastSeq(s)}, 20);
    s.feed(CreateEnded{first, failure(api::ErrorKind::NotFound, 404), 77}, 30);
    QCOMPARE(s.row(0).reason, UnknownReason::Refused);
    QCOMPARE(written<RunClosed>(s).size(), 1);
    QCOMPARE(s.sent<RunEnded>().size(), 0);
    s.feed(JournalWritten{lastSeq(s)}, 40);
    QCOMPARE(s.sent<RunEnded>().size(), 1);
}

void TestEngineJournal::stopLeavesALostReplyInDoubt()
{
    Story s(journaled());
    s.start(1);
    s.feed(JournalWritten{lastSeq(s)}, 20);
    s.feed(StopRequested{}, 30);
    QCOMPARE(written<RowEnded>(s).first().inDoubt, true);
    s.feed(CreateEnded{first, failure(api::ErrorKind::Network, 0), 77}, 40);
    QCOMPARE(written<RowEnded>(s).size(), 0); // nobody knows: it stays in doubt
}

void TestEngineJournal::lateReplySettlesTheDoubt()
{
    Story s(journaled());
    s.start(1);
    s.feed(JournalWritten{lastSeq(s)}, 20);
    s.feed(StopRequested{}, 30);
    s.feed(CreateEnded{first, processing(u"t1"_s), 77}, 40);
    QCOMPARE(written<RowAccepted>(s).first().taskId, u"t1"_s);
    QCOMPARE(written<RowEnded>(s).first().inDoubt, false);
    s.feed(JournalWritten{lastSeq(s)}, 50);
    QCOMPARE(s.row(0).detectionId, u"t1"_s);
    QCOMPARE(s.row(0).reason, UnknownReason::Stopped);
}

void TestEngineJournal::refusedCredentialLeavesTheRunOpen()
{
    Story s(journaled());
    s.start(2);
    s.feed(JournalWritten{lastSeq(s) - 1}, 20);
    s.feed(CreateEnded{first, failure(api::ErrorKind::Credential, 401), 77}, 30);
    QCOMPARE(s.sent<AskCredential>().size(), 1);
    s.feed(CredentialUnavailable{}, 40);
    QCOMPARE(written<RowEnded>(s).size(), 0);
    QCOMPARE(written<RunLeftOpen>(s).size(), 1);
    QCOMPARE(s.row(0).reason, UnknownReason::Credential);
    s.feed(JournalWritten{lastSeq(s)}, 50); // the intent of the second row, too: it has not left
    QCOMPARE(s.sent<SendCreate>().size(), 0);
    QCOMPARE(written<RowReturned>(s).size(), 1);
}

void TestEngineJournal::acceptedRowIsFollowedAfterAKill()
{
    Story s(journaled());
    s.feed(cutOff(ResumedRow::Was::Accepted, u"t1"_s), 1000);
    QCOMPARE(s.row(0).phase, Phase::Processing);
    QCOMPARE(s.row(0).sentAt->steady, Millis(0));
    QCOMPARE(s.sent<ListTasks>().size(), 0); // nothing is created: no fence is needed
    s.feed(Tick{}, s.timer());
    QCOMPARE(s.sent<ShowTask>().size(), 1);
    s.feed(ShowEnded{first, task(u"t1"_s, peer(1), api::DetectionStatus::Complete, 3)}, 3000);
    QCOMPARE(s.row(0).lossPercent, 3);
}

void TestEngineJournal::lostRowIsLookedForAfterAKill_data()
{
    QTest::addColumn<int>("sentAgoMs");
    QTest::addColumn<int>("looks"); // until nothing was found
    QTest::newRow("just now") << 100 << 6;
    QTest::newRow("3 s ago: one look for those that were missed") << 3000 << 5;
    QTest::newRow("an hour ago") << 3600000 << 1;
}

void TestEngineJournal::lostRowIsLookedForAfterAKill()
{
    QFETCH(int, sentAgoMs);
    QFETCH(int, looks);
    Story s(journaled());
    s.feed(cutOff(ResumedRow::Was::InDoubt, {}, Millis(sentAgoMs)), 10000);
    QCOMPARE(s.row(0).phase, Phase::Unconfirmed);
    int made = 0;
    while (!hasEnded(s.row(0).phase)) {
        if (s.sent<ListTasks>().isEmpty()) {
            s.feed(Tick{}, s.timer());
            continue;
        }
        ++made;
        const auto old = task(u"old"_s, peer(1), api::DetectionStatus::Complete, 0);
        s.feed(ListEnded{s.sent<ListTasks>().first().ticket, page({old})}, static_cast<int>(s.now.count()) + 5);
    }
    QCOMPARE(made, looks);
    QCOMPARE(s.row(0).reason, UnknownReason::LostReply);
    QCOMPARE(written<RowEnded>(s).first().inDoubt, false);
}

void TestEngineJournal::withoutTheOldFenceNothingIsAdopted()
{
    Story s(journaled());
    RunResumed run = cutOff(ResumedRow::Was::InDoubt);
    run.fenceKnown = false;
    s.feed(run, 1000);
    QCOMPARE(s.row(0).reason, UnknownReason::LostReply);
}

void TestEngineJournal::plannedRowsOfADeadRunAreNotSent()
{
    Story s(journaled());
    s.feed(cutOff(ResumedRow::Was::Planned), 1000);
    QCOMPARE(s.row(0).reason, UnknownReason::Abandoned);
    QCOMPARE(written<RowEnded>(s).first().inDoubt, false);
}

void TestEngineJournal::plannedRowsGoOnBehindANewFence()
{
    Story s(journaled());
    RunResumed run = cutOff(ResumedRow::Was::Planned);
    run.sendPlanned = true;
    s.feed(run, 1000);
    QCOMPARE(s.row(0).phase, Phase::Queued);
    QCOMPARE(s.sent<ListTasks>().size(), 1);
    s.feed(ListEnded{s.sent<ListTasks>().first().ticket, page({processing(u"meanwhile"_s)})}, 1010);
    QVERIFY(written<FenceStored>(s).first().taskIds.contains(u"meanwhile"_s));
    QCOMPARE(written<RowSending>(s).size(), 1);
}

void TestEngineJournal::ambiguousRowNamesItsCandidates()
{
    Story s(journaled());
    s.feed(cutOff(ResumedRow::Was::InDoubt, {}, Millis(3600000)), 1000);
    s.feed(ListEnded{s.sent<ListTasks>().first().ticket, page({processing(u"a"_s), processing(u"b"_s)})}, 1010);
    QCOMPARE(s.row(0).reason, UnknownReason::Ambiguous);
    QCOMPARE(s.row(0).candidates, (QStringList{u"a"_s, u"b"_s}));
}

void TestEngineJournal::aTaskNamedTwiceIsOneCandidate()
{
    Story s(journaled());
    s.feed(cutOff(ResumedRow::Was::InDoubt, {}, Millis(3600000)), 1000);
    s.feed(ListEnded{s.sent<ListTasks>().first().ticket, page({processing(u"a"_s), processing(u"a"_s)})}, 1010);
    s.feed(JournalWritten{lastSeq(s)}, 1020);
    QCOMPARE(s.row(0).detectionId, u"a"_s);
    QVERIFY(s.row(0).recovered);
}

void TestEngineJournal::networkBackEndsTheWait()
{
    Story s;
    s.feed(RunRequested{{peer(1)}}, 0);
    s.feed(ListEnded{s.sent<ListTasks>().first().ticket, failure(api::ErrorKind::Network, 0)}, 10);
    QCOMPARE(s.sent<ListTasks>().size(), 0);
    s.feed(NetworkBack{}, 20);
    QCOMPARE(s.sent<ListTasks>().size(), 1);
}

void TestEngineJournal::wakingUpGivesOneMoreLook()
{
    Story s;
    s.start(1);
    s.feed(CreateEnded{first, processing(u"t1"_s), 77}, 30);
    s.feed(Tick{}, 8 * 3600 * 1000); // the machine slept for eight hours, past the row's deadline
    QCOMPARE(s.sent<DropConnections>().size(), 1);
    QCOMPARE(s.row(0).phase, Phase::Processing);
    QCOMPARE(s.sent<ShowTask>().size(), 1);
    s.feed(ShowEnded{first, task(u"t1"_s, peer(1), api::DetectionStatus::Complete, 0)}, 8 * 3600 * 1000 + 100);
    QCOMPARE(s.row(0).phase, Phase::Complete);
}

QTEST_GUILESS_MAIN(TestEngineJournal)
#include "tst_engine_journal.moc"
