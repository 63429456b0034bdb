// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/redaction.h"
#include "tests/unit/sample_rows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace peerlight::report;

namespace {

const QString requestId = u"0abc0000000000000000000000000001"_s;

NotePeer notePeer()
{
    NotePeer peer;
    peer.result.peerId = tests::samplePeerId().text();
    peer.result.peerName = u"edge-bj-2"_s;
    peer.result.remoteGateway = u"10.1.2.2/30"_s;
    peer.result.detectionId = u"the-task"_s;
    peer.result.reason = u"edge-bj-2 at 192.0.2.9 was refused."_s;
    peer.result.requestId = requestId;
    peer.result.runId = u"the-run"_s;
    peer.result.candidates = {u"the-task"_s, u"another-task"_s};
    peer.result.serviceStartTime = u"2026-03-04 08:15:30"_s;
    peer.result.serviceEndTime = u"edge-bj-2"_s; // whatever the service sends
    peer.result.lossPercent = 7;
    peer.lineName = u"dc-prod"_s;
    peer.carrier = u"Telecom"_s;
    peer.circuitId = u"C-1"_s;
    peer.hotline = u"+86 10 1"_s;
    return peer;
}

HandOverNote sampleNote()
{
    HandOverNote note;
    note.where = u"cn-north-4"_s;
    note.projectId = u"f00d"_s;
    note.peers = {notePeer()};
    note.causes = {u"edge-bj-2 shares line dc-prod with 198.51.100.7."_s};
    return note;
}

RunHeader sampleRun()
{
    RunHeader run;
    run.runId = u"the-run"_s;
    run.endpoint = u"cn-north-4"_s;
    run.projectId = u"f00d"_s;
    run.peers = 3;
    return run;
}

QStringList usesOf(const Redactor &redactor)
{
    QStringList uses;
    for (const AliasUse &use : redactor.aliases())
        uses += use.alias + u"="_s + use.name;
    return uses;
}

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void levelsHaveNames();
    void noneLeavesAllAsItIs();
    void namesLeaveAddressesAndIds();
    void allLeavesTimesAndResults();
    void namelessPeers();
    void aliasesAreListedOnceInOrder();
    void nothingIsListedThatHasNoName();
};

void TestRedaction::levelsHaveNames()
{
    for (const Redaction level : {Redaction::None, Redaction::Names, Redaction::All})
        QVERIFY(redactionFromName(redactionName(level)) == level);
    QCOMPARE(redactionName(Redaction::None), u"none"_s);
    QCOMPARE(redactionName(Redaction::Names), u"names"_s);
    QCOMPARE(redactionName(Redaction::All), u"all"_s);
    for (const QStringView none : {u"", u"None", u"nothing", u"name", u"all "})
        QVERIFY(!redactionFromName(none));
}

void TestRedaction::noneLeavesAllAsItIs()
{
    Redactor redactor(Redaction::None);
    const HandOverNote note = redactor.masked(sampleNote());
    QCOMPARE(note.where, u"cn-north-4"_s);
    QCOMPARE(note.causes, sampleNote().causes);
    QCOMPARE(note.peers[0].lineName, u"dc-prod"_s);
    QCOMPARE(note.peers[0].result.peerName, u"edge-bj-2"_s);
    QCOMPARE(note.peers[0].result.reason, notePeer().result.reason);
    QCOMPARE(redactor.masked(sampleRun()).runId, u"the-run"_s);
    QCOMPARE(redactor.masked(tests::samplePeer()), tests::samplePeer());
    QCOMPARE(redactor.masked(tests::completeRow(7)).detectionId, tests::completeRow(7).detectionId);
    QCOMPARE(redactor.masked(RunSummary{u"the-run"_s, {}, 4, 5}).runId, u"the-run"_s);
    QVERIFY(redactor.aliases().isEmpty());
}

void TestRedaction::namesLeaveAddressesAndIds()
{
    Redactor redactor(Redaction::Names);
    const HandOverNote note = redactor.masked(sampleNote());
    QCOMPARE(note.where, u"cn-north-4"_s);
    QCOMPARE(note.projectId, u"f00d"_s);
    QCOMPARE(note.causes, QStringList{u"peer-1 shares line line-1 with 198.51.100.7."_s});
    const NotePeer &peer = note.peers[0];
    QCOMPARE(peer.lineName, u"line-1"_s);
    QCOMPARE(peer.carrier, u"carrier-1"_s);
    QCOMPARE(peer.circuitId, u"circuit-1"_s);
    QCOMPARE(peer.hotline, u"hotline-1"_s);
    QCOMPARE(peer.result.peerName, u"peer-1"_s);
    QCOMPARE(peer.result.reason, u"peer-1 at 192.0.2.9 was refused."_s);
    QCOMPARE(peer.result.peerId, tests::samplePeerId().text());
    QCOMPARE(peer.result.remoteGateway, u"10.1.2.2/30"_s);
    QCOMPARE(peer.result.detectionId, u"the-task"_s);
    QCOMPARE(peer.result.requestId, requestId);
    inventory::Peer named = tests::samplePeer();
    named.name = u"peer-1"_s;
    QCOMPARE(redactor.masked(tests::samplePeer()), named);
    QCOMPARE(redactor.masked(tests::completeRow(7)).peer, tests::samplePeerId());
    QCOMPARE(redactor.masked(sampleRun()).endpoint, u"cn-north-4"_s);
    QCOMPARE(redactor.masked(RunSummary{u"the-run"_s, {}, 4, 5}).runId, u"the-run"_s);
}

void TestRedaction::allLeavesTimesAndResults()
{
    Redactor redactor(Redaction::All);
    const HandOverNote note = redactor.masked(sampleNote());
    QCOMPARE(note.where, u"endpoint-1"_s);
    QCOMPARE(note.projectId, u"project-1"_s);
    QCOMPARE(note.causes, QStringList{u"peer-1 shares line line-1 with address-2."_s});
    const NotePeer &peer = note.peers[0];
    QCOMPARE(peer.lineName, u"line-1"_s);
    QCOMPARE(peer.hotline, u"hotline-1"_s);
    QCOMPARE(peer.result.peerName, u"peer-1"_s);
    QCOMPARE(peer.result.peerId, u"00000000-0000-0000-0000-000000000001"_s);
    QCOMPARE(peer.result.reason, u"peer-1 at address-1 was refused."_s);
    QCOMPARE(peer.result.remoteGateway, u"gw-1"_s);
    QCOMPARE(peer.result.detectionId, u"task-1"_s);
    QCOMPARE(peer.result.requestId, u"id-1"_s);
    QCOMPARE(peer.result.runId, u"run-1"_s);
    QCOMPARE(peer.result.candidates, QStringList({u"task-1"_s, u"task-2"_s}));
    QCOMPARE(peer.result.serviceStartTime, u"2026-03-04 08:15:30"_s);
    QCOMPARE(peer.result.serviceEndTime, u"peer-1"_s);
    QCOMPARE(peer.result.lossPercent, std::optional(7));
    // The same things elsewhere, under the same aliases.
    const RunHeader run = redactor.masked(sampleRun());
    QCOMPARE(run.runId, u"run-1"_s);
    QCOMPARE(run.endpoint, u"endpoint-1"_s);
    QCOMPARE(run.projectId, u"project-1"_s);
    QCOMPARE(run.peers, 3);
    const RunSummary summary = redactor.masked(RunSummary{u"the-run"_s, {}, 4, 5});
    QCOMPARE(summary.runId, u"run-1"_s);
    QCOMPARE(summary.requests, 4);
    QCOMPARE(redactor.masked(tests::samplePeer()).name, u"peer-1"_s);
    QCOMPARE(redactor.masked(tests::samplePeer()).remoteGateway, u"gw-1"_s);
    QCOMPARE(redactor.masked(tests::completeRow(7)).peer.text(), peer.result.peerId);
}

void TestRedaction::namelessPeers()
{
    HandOverNote note = sampleNote();
    note.peers[0].result.peerName.clear();
    note.peers[0].result.remoteGateway.clear();
    note.peers[0].lineName.clear();
    Redactor names(Redaction::Names);
    QCOMPARE(names.masked(note).peers[0].result.peerName, QString());
    QCOMPARE(names.masked(note).peers[0].lineName, QString());
    Redactor all(Redaction::All);
    QCOMPARE(all.masked(note).peers[0].result.peerName, u"peer-1"_s); // its id had a name, too
    QCOMPARE(all.masked(note).peers[0].result.remoteGateway, QString());
}

void TestRedaction::aliasesAreListedOnceInOrder()
{
    Redactor names(Redaction::Names);
    (void)names.masked(sampleNote());
    (void)names.masked(sampleNote());
    QCOMPARE(usesOf(names), QStringList({u"line-1=dc-prod"_s, u"carrier-1=Telecom"_s, u"circuit-1=C-1"_s,
                                         u"hotline-1=+86 10 1"_s, u"peer-1=edge-bj-2"_s}));
    Redactor all(Redaction::All);
    (void)all.masked(sampleNote());
    (void)all.masked(sampleRun());
    QCOMPARE(usesOf(all),
             QStringList({u"endpoint-1=cn-north-4"_s, u"project-1=f00d"_s, u"line-1=dc-prod"_s, u"carrier-1=Telecom"_s,
                          u"circuit-1=C-1"_s, u"hotline-1=+86 10 1"_s, u"peer-1="_s + tests::samplePeerId().text(),
                          u"peer-1=edge-bj-2"_s, u"gw-1=10.1.2.2"_s, u"task-1=the-task"_s, u"id-1="_s + requestId,
                          u"run-1=the-run"_s, u"task-2=another-task"_s}));
}

void TestRedaction::nothingIsListedThatHasNoName()
{
    HandOverNote note;
    note.peers = {NotePeer()};
    note.peers[0].result.peerId = tests::samplePeerId().text();
    Redactor names(Redaction::Names);
    (void)names.masked(note);
    QVERIFY(names.aliases().isEmpty());
    Redactor all(Redaction::All);
    (void)all.masked(note);
    QCOMPARE(usesOf(all), QStringList{u"peer-1="_s + tests::samplePeerId().text()});
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
