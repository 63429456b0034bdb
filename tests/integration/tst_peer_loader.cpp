// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/inventory/peer_loader.h"

#include "tests/support/raw_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace peerlight;
using namespace peerlight::inventory;
using namespace peerlight::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(peerlight::api::ErrorKind)

namespace {

QString peerId(int number)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 16, QChar(u'0'));
}

/// A service with `total` interfaces of one peer each, and its ways.
struct Service
{
    int total = 0;
    bool pageInfo = true;
    bool ignoresLimit = false;
    bool ignoresMarker = false;
    bool endless = false;
    bool repeatsMarker = false; ///< new interfaces, but always the same next marker
    int served = 0;
    int failures = 0; ///< answers of `failure` before the first good one
    int failure = 503;
    QByteArray failureHeaders;

    QByteArray operator()(const RawRequest &request);
};

QByteArray Service::operator()(const RawRequest &request)
{
    if (failures > 0) {
        --failures;
        return httpAnswer(failure, R"({"error_code":"X.1","error_msg":"not now"})"_ba, failureHeaders);
    }
    const QUrlQuery query(QUrl::fromEncoded(request.target));
    const int limit = query.queryItemValue(u"limit"_s).toInt();
    const int from = repeatsMarker   ? served++
                     : ignoresMarker ? 0
                                     : query.queryItemValue(u"marker"_s).section(u'-', 1).toInt();
    const int to = ignoresLimit ? total : std::min(from + limit, endless ? from + 1 : total);
    QJsonArray interfaces;
    for (int i = from + 1; i <= to; ++i) {
        const QJsonObject peer{{u"id"_s, peerId(i)}, {u"name"_s, u"peer %1"_s.arg(i)}, {u"bgp_md5"_s, u"secret"_s}};
        interfaces.append(QJsonObject{{u"id"_s, u"vif-%1"_s.arg(i)}, {u"vif_peers"_s, QJsonArray{peer}}});
    }
    QJsonObject body{{u"virtual_interfaces"_s, interfaces}};
    if (pageInfo) {
        const bool more = endless || to < total || ignoresMarker;
        if (repeatsMarker)
            body.insert(u"page_info"_s, QJsonObject{{u"next_marker"_s, u"again"_s}});
        else
            body.insert(u"page_info"_s, more ? QJsonObject{{u"next_marker"_s, u"vif-%1"_s.arg(to)}} : QJsonObject());
    }
    return httpAnswer(200, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

/// One loader against one service.
struct Load
{
    explicit Load(Service behaviour) : service(behaviour)
    {
        QObject::connect(&loader, &PeerLoader::finished, &loader,
                         [this](const api::Result<QList<Peer>> &result) { results.append(result); });
    }
    [[nodiscard]] bool ended() const { return !results.isEmpty(); }

    Service service;
    RawServer server{[this](QTcpSocket &socket, const RawRequest &request) { socket.write(service(request)); }};
    api::Client client{{server.endpoint(), *api::ProjectId::parse(u"p1")}, *auth::Credential::fromToken(u"t")};
    PeerLoader loader{client};
    QList<api::Result<QList<Peer>>> results;
};

} // namespace

class TestPeerLoader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loadsAllPages_data();
    void loadsAllPages();
    void listsWithoutEndAreRefused_data();
    void listsWithoutEndAreRefused();
    void membersOfAPeer();
    void failuresAreRepeated_data();
    void failuresAreRepeated();
    void cancelEndsOnce();
    void destroyedItSaysNothing();
};

void TestPeerLoader::loadsAllPages_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<bool>("pageInfo");
    QTest::addColumn<bool>("ignoresLimit");
    QTest::addColumn<bool>("ignoresMarker");
    QTest::addColumn<int>("requests");
    QTest::newRow("none") << 0 << true << false << false << 1;
    QTest::newRow("one page") << 40 << true << false << false << 1;
    QTest::newRow("exactly one page") << 2000 << true << false << false << 1;
    QTest::newRow("three pages") << 4100 << true << false << false << 3;
    QTest::newRow("no page_info, one page") << 40 << false << false << false << 1;
    QTest::newRow("no page_info, exactly one page") << 2000 << false << false << false << 2;
    QTest::newRow("no page_info, two pages") << 2100 << false << false << false << 2;
    QTest::newRow("limit ignored, no page_info") << 3000 << false << true << false << 2;
    QTest::newRow("marker ignored, no page_info") << 2000 << false << false << true << 2;
    QTest::newRow("marker ignored, and always a next page") << 100 << true << false << true << 2;
}

void TestPeerLoader::loadsAllPages()
{
    QFETCH(int, total);
    QFETCH(bool, pageInfo);
    QFETCH(bool, ignoresLimit);
    QFETCH(bool, ignoresMarker);
    QFETCH(int, requests);
    Service service;
    service.total = total;
    service.pageInfo = pageInfo;
    service.ignoresLimit = ignoresLimit;
    service.ignoresMarker = ignoresMarker;
    Load load(service);
    QSignalSpy progressed(&load.loader, &PeerLoader::progressed);
    load.loader.start();
    load.loader.start();
    QTRY_VERIFY_WITH_TIMEOUT(load.ended(), 10000);
    QVERIFY(load.results[0]);
    const QList<Peer> peers = *load.results[0];
    QCOMPARE(peers.size(), total);
    for (int i = 0; i < total; i += 100)
        QCOMPARE(peers[i].id.text(), peerId(i + 1));
    QCOMPARE(load.server.requests().size(), requests);
    QCOMPARE(progressed.constLast().at(0).toInt(), total);
    QCOMPARE(load.results.size(), 1);
}

void TestPeerLoader::listsWithoutEndAreRefused_data()
{
    QTest::addColumn<bool>("repeatsMarker");
    QTest::addColumn<int>("requests");
    QTest::newRow("one interface a page, for ever") << false << 50;
    QTest::newRow("the same next marker for ever") << true << 2;
}

void TestPeerLoader::listsWithoutEndAreRefused()
{
    QFETCH(bool, repeatsMarker);
    QFETCH(int, requests);
    Service service;
    service.endless = true;
    service.repeatsMarker = repeatsMarker;
    Load load(service);
    load.loader.start();
    QTRY_VERIFY_WITH_TIMEOUT(load.ended(), 10000);
    QVERIFY(!load.results[0]);
    QCOMPARE(load.results[0].error().kind, api::ErrorKind::Protocol);
    QCOMPARE(load.server.requests().size(), requests);
}

void TestPeerLoader::membersOfAPeer()
{
    RawServer server(answering(200, R"({"virtual_interfaces":[{"id":"v1","name":"vif","direct_connect_id":"line",
        "vgw_id":"gw","device_id":"dev","vlan":101,"vif_peers":[
        {"id":"7C2E4B10-58D1-4F3A-9A06-2B1C0D9E8F71","name":"n","address_family":"IPv4","remote_gateway_ip":"203.0.113.2/30",
         "local_gateway_ip":"203.0.113.1/30","route_mode":"bgp","bgp_asn":4200000123,"bgp_status":"ACTIVE"},
        {"id":"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71","name":"again"},{"id":"bad"}]}]})"_ba));
    api::Client client({server.endpoint(), *api::ProjectId::parse(u"p1")}, *auth::Credential::fromToken(u"t"));
    PeerLoader loader(client);
    QList<Peer> peers;
    connect(&loader, &PeerLoader::finished, this,
            [&peers](const api::Result<QList<Peer>> &r) { peers = r.value_or(peers); });
    loader.start();
    QTRY_COMPARE(peers.size(), 1);
    Peer expected;
    expected.id = *api::PeerId::parse(u"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71"_s);
    expected.name = u"n"_s;
    expected.remoteGateway = u"203.0.113.2/30"_s;
    expected.localGateway = u"203.0.113.1/30"_s;
    expected.addressFamily = u"ipv4"_s;
    expected.routeMode = u"bgp"_s;
    expected.bgpAsn = 4200000123;
    expected.bgpStatus = u"ACTIVE"_s;
    expected.vlan = 101;
    expected.interfaceId = u"v1"_s;
    expected.interfaceName = u"vif"_s;
    expected.lineId = u"line"_s;
    expected.gatewayId = u"gw"_s;
    expected.deviceId = u"dev"_s;
    QVERIFY(peers[0] == expected);
}

void TestPeerLoader::failuresAreRepeated_data()
{
    QTest::addColumn<int>("failure");
    QTest::addColumn<int>("failures");
    QTest::addColumn<bool>("loads");
    QTest::addColumn<int>("requests");
    QTest::newRow("503 once") << 503 << 1 << true << 2;
    QTest::newRow("429 twice") << 429 << 2 << true << 3;
    QTest::newRow("500 three times") << 500 << 3 << false << 3;
    QTest::newRow("401 is not repeated") << 401 << 1 << false << 1;
    QTest::newRow("403 is not repeated") << 403 << 1 << false << 1;
    QTest::newRow("a redirect is not repeated") << 302 << 1 << false << 1;
}

void TestPeerLoader::failuresAreRepeated()
{
    QFETCH(int, failure);
    QFETCH(int, failures);
    QFETCH(bool, loads);
    QFETCH(int, requests);
    Service service;
    service.total = 3;
    service.failure = failure;
    service.failures = failures;
    service.failureHeaders = "Retry-After: 0\r\n"_ba; // so that the test need not wait
    Load load(service);
    load.loader.start();
    QTRY_VERIFY_WITH_TIMEOUT(load.ended(), 10000);
    QCOMPARE(load.results[0].has_value(), loads);
    QCOMPARE(load.server.requests().size(), requests);
}

void TestPeerLoader::cancelEndsOnce()
{
    Service service;
    service.failures = 1;
    service.failureHeaders = "Retry-After: 60\r\n"_ba;
    Load load(service);
    load.loader.cancel(); // before the start: nothing
    QVERIFY(!load.ended());
    load.loader.start();
    QTRY_COMPARE(load.server.requests().size(), 1);
    load.loader.cancel();
    load.loader.cancel();
    QCOMPARE(load.results.size(), 1);
    QCOMPARE(load.results[0].error().kind, api::ErrorKind::Cancelled);
    QSignalSpy again(&load.loader, &PeerLoader::finished);
    QVERIFY(!again.wait(200));
}

void TestPeerLoader::destroyedItSaysNothing()
{
    RawServer server(answering(200, R"({"virtual_interfaces":[]})"_ba));
    api::Client client({server.endpoint(), *api::ProjectId::parse(u"p1")}, *auth::Credential::fromToken(u"t"));
    QSignalSpy exchanged(&client, &api::Client::exchanged);
    auto loader = std::make_unique<PeerLoader>(client);
    bool said = false;
    connect(loader.get(), &PeerLoader::finished, this, [&said] { said = true; });
    loader->start();
    loader.reset();
    QTRY_COMPARE(exchanged.size(), 1);
    QVERIFY(!said);
}

QTEST_GUILESS_MAIN(TestPeerLoader)
#include "tst_peer_loader.moc"
