// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/simulator_client.h"

#include <QTest>

using namespace peerlight::simulator;
using namespace Qt::StringLiterals;

class TstSimulatorFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameIsKnownAndExplained();
    void anUnknownNameIsNamed();
    void namesAreCombined();
    void theTokenExpires();
    void burstsAreThrottled();
    void retryAfterIsMeant();
    void everyThirdCreateGoesWrong_data();
    void everyThirdCreateGoesWrong();
    void allThreeCreateFaultsTogether();
    void readsAreFlaky();
    void theListIsRefused();
    void answersAreSlow();
    void answersAreCutHalf();
    void theLineIsOfflineOnce();
    void nothingPassesAPortal_data();
    void nothingPassesAPortal();
    void oneDetectionOfFiveIsOdd_data();
    void oneDetectionOfFiveIsOdd();
    void aDetectionIsListedLate();
    void peersFlap();
    void markersLoop();
    void missingThingsAre400();
};

namespace {

QByteArray code(const SimAnswer &answer)
{
    return ModelClient::text(ModelClient::object(answer), "error_code");
}

QByteArray createdId(const SimAnswer &answer)
{
    return ModelClient::text(ModelClient::detection(answer), "id");
}

} // namespace

void TstSimulatorFaults::everyNameIsKnownAndExplained()
{
    FaultSet all;
    for (const auto &[name, sentence] : faultDescriptions()) {
        const auto parsed = parseFaults({name});
        QVERIFY(parsed.has_value());
        QVERIFY2(!(all & *parsed), qPrintable(name)); // each stands for another fault
        all |= *parsed;
        QVERIFY2(sentence.endsWith(u'.') && sentence.size() > 20, qPrintable(name));
    }
    QCOMPARE(all.toInt(), (quint32(1) << faultDescriptions().size()) - 1);
}

void TstSimulatorFaults::anUnknownNameIsNamed()
{
    const auto parsed = parseFaults({u"slow"_s, u"sloww"_s});
    QVERIFY(!parsed.has_value());
    QVERIFY(parsed.error().contains("sloww"_L1));
    QVERIFY(parsed.error().contains("captive-portal"_L1));
}

void TstSimulatorFaults::namesAreCombined()
{
    QCOMPARE(parseFaults({}).value(), FaultSet());
    QCOMPARE(parseFaults({u"slow"_s, u"gone"_s}).value(), Fault::Slow | Fault::Gone);
}

void TstSimulatorFaults::theTokenExpires()
{
    ModelClient client({.faults = Fault::ExpiredToken});
    for (int i = 0; i < 20; ++i)
        QCOMPARE(client.get("vif-peer-detections").status, 200);
    const SimAnswer refused = client.get("vif-peer-detections");
    QCOMPARE(refused.status, 401);
    QCOMPARE(code(refused), "APIGW.0307"_ba);
    SimRequest request = ModelClient::request("GET", "vif-peer-detections");
    request.token += "-renewed";
    QCOMPARE(client.send(request).status, 200);
}

void TstSimulatorFaults::burstsAreThrottled()
{
    ModelClient client({.faults = Fault::Throttle});
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(client.create(i).status, 200);
        client.now += 10;
    }
    const SimAnswer refused = client.create(5);
    QCOMPARE(refused.status, 429);
    QCOMPARE(code(refused), "APIGW.0308"_ba);
    QVERIFY(refused.body.contains("time:1 second"));
    QVERIFY(refused.headers.isEmpty());
    QCOMPARE(client.model().createCount(), 5); // refused before it was carried out
    client.now += 950;                         // the first one is a second old
    QCOMPARE(client.create(5).status, 200);
    QCOMPARE(client.create(6).status, 429);
}

void TstSimulatorFaults::retryAfterIsMeant()
{
    ModelClient client({.faults = Fault::ThrottleRetryAfter});
    for (int i = 0; i < 10; ++i)
        QCOMPARE(client.get("vif-peer-detections").status, 200);
    SimAnswer refused = client.get("vif-peer-detections");
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.value(0), (std::pair{"Retry-After"_ba, "2"_ba}));
    QVERIFY(!refused.body.contains("time:"));
    client.now += 1500; // more than the window, less than the wait
    refused = client.get("vif-peer-detections");
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.value(0).second, "1"_ba);
    client.now += 500;
    QCOMPARE(client.get("vif-peer-detections").status, 200);
}

void TstSimulatorFaults::everyThirdCreateGoesWrong_data()
{
    QTest::addColumn<FaultSet>("faults");
    QTest::addColumn<QByteArray>("fates"); // of seven creates
    QTest::addColumn<int>("created");
    // a: answered, c: cut, g: bad gateway
    QTest::newRow("reply lost") << FaultSet(Fault::LostReply) << "aacaaca"_ba << 7;
    QTest::newRow("request lost") << FaultSet(Fault::LostRequest) << "acaacaa"_ba << 5;
    QTest::newRow("bad gateway") << FaultSet(Fault::BadGateway) << "gaagaag"_ba << 5; // the fourth was carried out
}

void TstSimulatorFaults::everyThirdCreateGoesWrong()
{
    QFETCH(FaultSet, faults);
    ModelClient client({.faults = faults});
    QByteArray fates;
    for (int peer = 0; peer < 7; ++peer) {
        (void)client.get("vif-peer-detections"); // reads are not counted
        const SimAnswer answer = client.create(peer);
        if (answer.delivery == Delivery::CutBefore)
            fates += 'c';
        else
            fates += answer.status == 502 && answer.contentType == "text/html" ? 'g' : 'a';
    }
    QTEST(fates, "fates");
    QTEST(int(client.model().createCount()), "created");
    QTEST(int(ModelClient::array(client.get("vif-peer-detections"), "vif_peer_detections").size()), "created");
}

void TstSimulatorFaults::allThreeCreateFaultsTogether()
{
    ModelClient client({.faults = Fault::LostReply | Fault::LostRequest | Fault::BadGateway});
    for (int peer = 0; peer < 6; ++peer) {
        const SimAnswer answer = client.create(peer);
        QVERIFY(answer.status == 502 || answer.delivery == Delivery::CutBefore);
    }
    QCOMPARE(client.model().createCount(), 3); // two lost replies, and the second bad gateway
}

void TstSimulatorFaults::readsAreFlaky()
{
    ModelClient client({.faults = Fault::FlakyReads});
    QList<int> statuses;
    for (int i = 0; i < 8; ++i)
        statuses << client.get("virtual-interfaces").status;
    QCOMPARE(statuses, (QList<int>{200, 200, 200, 503, 200, 200, 200, 503}));
    QCOMPARE(client.create(0).status, 200);
}

void TstSimulatorFaults::theListIsRefused()
{
    ModelClient client({.faults = Fault::NoList});
    const SimAnswer created = client.create(0);
    QCOMPARE(created.status, 200);
    QCOMPARE(client.get("vif-peer-detections").status, 403);
    QCOMPARE(client.get("vif-peer-detections/" + createdId(created)).status, 200);
    QCOMPARE(client.get("virtual-interfaces").status, 200);
}

void TstSimulatorFaults::answersAreSlow()
{
    ModelClient slow({.faults = Fault::Slow});
    QCOMPARE(slow.get("virtual-interfaces").extraDelayMs, 3000);
    ModelClient plain;
    QCOMPARE(plain.get("virtual-interfaces").extraDelayMs, 0);
}

void TstSimulatorFaults::answersAreCutHalf()
{
    ModelClient client({.faults = Fault::HalfBody});
    for (int i = 1; i <= 15; ++i)
        QCOMPARE(client.get("virtual-interfaces").delivery, i % 5 == 0 ? Delivery::CutHalf : Delivery::Whole);
}

void TstSimulatorFaults::theLineIsOfflineOnce()
{
    ModelClient client({.faults = Fault::Offline});
    for (int i = 0; i < 30; ++i)
        QCOMPARE(client.get("vif-peer-detections").delivery, Delivery::Whole);
    QCOMPARE(client.create(0).delivery, Delivery::CutBefore);
    client.now += 9999;
    QCOMPARE(client.create(0).delivery, Delivery::CutBefore);
    QCOMPARE(client.model().createCount(), 0);
    client.now += 1;
    for (int i = 0; i < 40; ++i)
        QCOMPARE(client.create(0).delivery, Delivery::Whole);
}

void TstSimulatorFaults::nothingPassesAPortal_data()
{
    QTest::addColumn<FaultSet>("faults");
    QTest::addColumn<int>("status");
    QTest::newRow("captive portal") << FaultSet(Fault::CaptivePortal) << 200;
    QTest::newRow("redirect") << FaultSet(Fault::Redirect) << 302;
}

void TstSimulatorFaults::nothingPassesAPortal()
{
    QFETCH(FaultSet, faults);
    ModelClient client({.faults = faults});
    for (const SimAnswer &answer : {client.create(0), client.get("virtual-interfaces"), client.get("x")}) {
        QTEST(answer.status, "status");
        QCOMPARE(answer.contentType, "text/html"_ba);
        QVERIFY(answer.requestId.isEmpty());
        QCOMPARE(answer.headers.value(0).first == "Location", answer.status == 302);
    }
    QCOMPARE(client.model().createCount(), 0);
}

void TstSimulatorFaults::oneDetectionOfFiveIsOdd_data()
{
    QTest::addColumn<FaultSet>("faults");
    QTest::addColumn<int>("odd"); // of 40 peers
    QTest::newRow("none") << FaultSet() << 0;
    QTest::newRow("stuck") << FaultSet(Fault::Stuck) << 8;
    QTest::newRow("unknown status") << FaultSet(Fault::UnknownStatus) << 8;
    QTest::newRow("gone") << FaultSet(Fault::Gone) << 8;
    QTest::newRow("wrong peer") << FaultSet(Fault::WrongPeer) << 8;
    QTest::newRow("bad loss") << FaultSet(Fault::BadLoss) << 8;
    QTest::newRow("two hit different peers") << (Fault::BadLoss | Fault::Gone) << 16;
    QTest::newRow("all five hit all peers")
        << (Fault::Stuck | Fault::UnknownStatus | Fault::Gone | Fault::WrongPeer | Fault::BadLoss) << 40;
}

void TstSimulatorFaults::oneDetectionOfFiveIsOdd()
{
    QFETCH(FaultSet, faults);
    ModelClient client({.peers = 40, .faults = faults});
    QList<QJsonObject> created;
    for (int peer = 0; peer < 40; ++peer)
        created << ModelClient::detection(client.create(peer));
    client.now += 1'000'000;
    int odd = 0;
    for (int peer = 0; peer < 40; ++peer) {
        const QByteArray id = ModelClient::text(created[peer], "id");
        const SimAnswer shown = client.get("vif-peer-detections/" + id);
        const QByteArray status = ModelClient::text(ModelClient::detection(shown), "status");
        const QJsonValue loss = ModelClient::detection(shown).value("loss_ratio"_L1);
        const bool wholePercent = loss.toInt(-1) >= 0 && loss.toInt(-1) <= 100;
        const bool usual = shown.status == 200 && (status == "complete" || status == "error") && wholePercent &&
                           ModelClient::text(created[peer], "vif_peer_id") == client.peerId(peer);
        odd += usual ? 0 : 1;
        if (peer == 0) // so that a population of one meets a single fault, too
            QCOMPARE(usual, !faults);
    }
    QTEST(odd, "odd");
    // What is listed is what is shown: a detection that is gone is in neither.
    const qsizetype listed = ModelClient::array(client.get("vif-peer-detections"), "vif_peer_detections").size();
    QCOMPARE(listed, faults.testFlag(Fault::Gone) ? 32 : 40);
}

void TstSimulatorFaults::aDetectionIsListedLate()
{
    ModelClient client({.faults = Fault::LateList});
    const SimAnswer created = client.create(0);
    const auto listed = [&client] {
        return ModelClient::array(client.get("vif-peer-detections"), "vif_peer_detections").size();
    };
    QCOMPARE(listed(), 0);
    QCOMPARE(client.get("vif-peer-detections/" + createdId(created)).status, 200);
    client.now += 2999;
    QCOMPARE(listed(), 0);
    client.now += 1;
    QCOMPARE(listed(), 1);
}

void TstSimulatorFaults::peersFlap()
{
    ModelClient client({.faults = Fault::Flapping});
    int peer = 0;
    while (client.model().plan().of(peer).ending != Ending::Unreachable)
        ++peer;
    QList<int> losses;
    for (int round = 0; round < 4; ++round) {
        const QByteArray id = createdId(client.create(peer));
        client.now += 8000;
        losses << client.show(id).value("loss_ratio"_L1).toInt(-1);
    }
    QCOMPARE(losses, (QList<int>{100, 0, 100, 0}));
}

void TstSimulatorFaults::markersLoop()
{
    ModelClient client({.faults = Fault::MarkerLoop});
    const SimAnswer first = client.get("virtual-interfaces", "limit=10");
    const QByteArray marker =
        ModelClient::text(ModelClient::object(first).value("page_info"_L1).toObject(), "next_marker");
    const SimAnswer next = client.get("virtual-interfaces", "limit=10&marker=" + marker);
    const QJsonArray items = ModelClient::array(next, "virtual_interfaces");
    QCOMPARE(items.size(), 10);
    QCOMPARE(items, ModelClient::array(first, "virtual_interfaces"));
}

void TstSimulatorFaults::missingThingsAre400()
{
    ModelClient client({.faults = Fault::Documented400});
    const SimAnswer answer = client.get("vif-peer-detections/7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71");
    QCOMPARE(answer.status, 400);
    QCOMPARE(code(answer), "DC.0002"_ba);
}

QTEST_GUILESS_MAIN(TstSimulatorFaults)
#include "tst_simulator_faults.moc"
