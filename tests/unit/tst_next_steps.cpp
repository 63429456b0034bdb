// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/verdict_parts.h"
#include "tests/unit/sample_rows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using api::ErrorKind;
using detection::Phase;
using detection::Row;
using detection::UnknownReason;

namespace {

const QString again = u"Detect again."_s;
const QString second = u"Detect again only if a second task for this peer does no harm."_s;
const QString threeMore = u"Detect 3 more times, to see whether it stays: one test is a sample."_s;
const QString bgp =
    u"Look at the BGP session on the customer's router: if it is up and carries traffic, the router may "
    "only drop the test packets."_s;
const QString filter =
    u"Check whether a filter on the customer's router drops the test packets. They may be ICMP echo; "
    "the service does not document what it sends."_s;
const QString interfaceUp =
    u"Check on the customer's router that the interface is up and has the address 10.1.2.2/30."_s;
const QString carrier = u"Call the carrier of the line with the times below, since it can see the line itself."_s;

Row withTask(Row row)
{
    row.detectionId = u"task-1"_s;
    return row;
}

Row sent(Row row)
{
    row.sentAt = detection::Stamp{.wallMs = 1772612130123};
    return row;
}

Row refused(ErrorKind kind)
{
    Row row = tests::unknownRow(UnknownReason::Refused);
    row.error = tests::errorOf(kind, 400);
    return row;
}

inventory::Peer peerWith(const QString &routeMode, const QString &remoteGateway)
{
    inventory::Peer peer = tests::samplePeer();
    peer.routeMode = routeMode;
    peer.remoteGateway = remoteGateway;
    return peer;
}

} // namespace

class TestNextSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofAResult_data();
    void ofAResult();
    void ofAnUnreachablePeer_data();
    void ofAnUnreachablePeer();
    void withoutAResult_data();
    void withoutAResult();
    void ofATaskThatMayExist_data();
    void ofATaskThatMayExist();
    void ofARefusal_data();
    void ofARefusal();
};

void TestNextSteps::ofAResult_data()
{
    QTest::addColumn<Row>("row");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("clear") << tests::completeRow(0)
                           << QStringList{u"Nothing to do for this peer. If users still see a fault, look behind the "
                                          "remote gateway: routes, firewalls and hosts."_s};
    const QStringList lossy{
        u"Detect again: a loss that stays is a fault, one that goes may have been a moment of load."_s,
        u"Look at the load of the line and at the error counters of the interfaces on both ends: a full line and a bad "
        "one lose packets alike."_s,
        u"If the loss stays, call the carrier of the line with the task id and the times below."_s};
    QTest::newRow("one percent") << tests::completeRow(1) << lossy;
    QTest::newRow("99 percent") << tests::completeRow(99) << lossy;
    QTest::newRow("test failed") << tests::rowIn(Phase::Error)
                                 << QStringList{u"Detect again: a test that failed may not fail twice."_s,
                                                u"If the test fails again, open a ticket with the cloud provider and "
                                                "give the task id below."_s};
    // Who waits is told to do nothing.
    for (const Phase phase : {Phase::Queued, Phase::Sending, Phase::Unconfirmed, Phase::Processing})
        QTest::addRow("running, phase %d", static_cast<int>(phase)) << tests::rowIn(phase) << QStringList();
    QTest::newRow("complete without a number")
        << tests::completeRow(std::nullopt)
        << QStringList{again, u"If it stays, look at what the service sent, below."_s};
}

void TestNextSteps::ofAResult()
{
    QFETCH(Row, row);
    QTEST(insight::nextSteps(row, tests::samplePeer()), "steps");
}

void TestNextSteps::ofAnUnreachablePeer_data()
{
    QTest::addColumn<QString>("routeMode");
    QTest::addColumn<QString>("remoteGateway");
    QTest::addColumn<QStringList>("steps");
    const QString address = u"10.1.2.2/30"_s;
    QTest::newRow("static routes") << u"static"_s << address << QStringList{threeMore, filter, interfaceUp, carrier};
    QTest::newRow("BGP") << u"bgp"_s << address << QStringList{threeMore, bgp, filter, interfaceUp, carrier};
    QTest::newRow("BGP, in capitals") << u"BGP"_s << address
                                      << QStringList{threeMore, bgp, filter, interfaceUp, carrier};
    QTest::newRow("nothing known of it") << QString() << QString() << QStringList{threeMore, filter, carrier};
    QTest::newRow("BGP, no address") << u"bgp"_s << QString() << QStringList{threeMore, bgp, filter, carrier};
}

void TestNextSteps::ofAnUnreachablePeer()
{
    QFETCH(QString, routeMode);
    QFETCH(QString, remoteGateway);
    QTEST(insight::nextSteps(tests::completeRow(100), peerWith(routeMode, remoteGateway)), "steps");
}

void TestNextSteps::withoutAResult_data()
{
    QTest::addColumn<UnknownReason>("reason");
    QTest::addColumn<QStringList>("steps");
    const QStringList lookAtWords{again, u"If it stays, look at what the service sent, below."_s};
    QTest::newRow("none") << UnknownReason::None << lookAtWords;
    QTest::newRow("not understood") << UnknownReason::NotUnderstood << lookAtWords;
    QTest::newRow("task gone") << UnknownReason::TaskGone << lookAtWords;
    QTest::newRow("not sent") << UnknownReason::NotSent
                              << QStringList{u"Check the network, the name of the endpoint and the proxy, then detect "
                                             "again."_s};
    QTest::newRow("not recorded") << UnknownReason::NotRecorded
                                  << QStringList{u"Make room on the disk, or choose another data folder, then detect "
                                                 "again."_s};
    QTest::newRow("abandoned") << UnknownReason::Abandoned << QStringList{again};
    QTest::newRow("credential") << UnknownReason::Credential
                                << QStringList{u"Get a new token for this project and region, then detect again."_s};
    QTest::newRow("throttled") << UnknownReason::Throttled
                               << QStringList{u"Detect again later, with fewer peers or at a lower rate."_s};
}

void TestNextSteps::withoutAResult()
{
    QFETCH(UnknownReason, reason);
    QFETCH(QStringList, steps);
    const Row row = tests::unknownRow(reason);
    QCOMPARE(insight::nextSteps(row, tests::samplePeer()), steps);
    // What is known of a task changes nothing of it: these say why themselves.
    QCOMPARE(insight::nextSteps(withTask(sent(row)), {}), steps);
}

void TestNextSteps::ofATaskThatMayExist_data()
{
    QTest::addColumn<UnknownReason>("reason");
    QTest::newRow("lost reply") << UnknownReason::LostReply;
    QTest::newRow("ambiguous") << UnknownReason::Ambiguous;
    QTest::newRow("deadline") << UnknownReason::Deadline;
    QTest::newRow("stopped") << UnknownReason::Stopped;
}

/// Nobody is told to detect again without a word, where that might be a second task.
void TestNextSteps::ofATaskThatMayExist()
{
    QFETCH(UnknownReason, reason);
    const Row row = tests::unknownRow(reason);
    const QStringList byId{u"Look at the task again later, by the task id below."_s, second};
    QCOMPARE(insight::nextSteps(row, {}), QStringList{again});
    QCOMPARE(insight::nextSteps(withTask(row), {}), byId);
    QCOMPARE(insight::nextSteps(withTask(sent(row)), {}), byId);
    QCOMPARE(insight::nextSteps(sent(row), {}),
             QStringList({u"Look at the service's list of detections for a task of this peer."_s, second}));
}

void TestNextSteps::ofARefusal_data()
{
    QTest::addColumn<Row>("row");
    QTest::addColumn<QStringList>("steps");
    const QStringList ticket{u"Look at the code and the service's words below."_s,
                             u"If it stays, open a ticket with the cloud provider and give the request id below."_s};
    QTest::newRow("no error kept") << tests::unknownRow(UnknownReason::Refused) << ticket;
    for (const ErrorKind kind : {ErrorKind::InvalidInput, ErrorKind::Credential, ErrorKind::Throttled,
                                 ErrorKind::Rejected, ErrorKind::Server, ErrorKind::Protocol})
        QTest::addRow("kind %d", static_cast<int>(kind)) << refused(kind) << ticket;
    QTest::newRow("not allowed")
        << refused(ErrorKind::Forbidden)
        << QStringList{
               u"Asking again will not help until the permission is there. Ask the administrator of the account: "
               "Direct Connect Administrator or DCAAS FullAccess may be needed."_s};
    QTest::newRow("not there") << refused(ErrorKind::NotFound)
                               << QStringList{u"Check that the endpoint's region and the project are those of the "
                                              "peer."_s,
                                              u"Load the peers again: the peer may have been deleted."_s};
}

void TestNextSteps::ofARefusal()
{
    QFETCH(Row, row);
    QTEST(insight::nextSteps(row, tests::samplePeer()), "steps");
}

QTEST_GUILESS_MAIN(TestNextSteps)
#include "tst_next_steps.moc"
