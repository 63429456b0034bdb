// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/inventory/inventory_loader.h"
#include "app/simulator/simulator.h"
#include "tests/support/raw_server.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace peerlight;
using namespace peerlight::inventory;
using namespace peerlight::test;
using namespace Qt::StringLiterals;

namespace {

/// What the service answers to each list: a status for those that are to fail.
struct Lists
{
    QHash<QByteArray, int> failing{};
    int failures = 1000; ///< of each list that fails
    QByteArray serviceType{};
    QByteArray gateway = "g1"_ba;

    QByteArray operator()(const RawRequest &request)
    {
        const QByteArray list = request.target.split('?').constFirst().split('/').constLast();
        if (failing.contains(list) && counts[list]++ < failures)
            return httpAnswer(failing[list], R"({"error_code":"X.1","error_msg":"no"})"_ba, "Retry-After: 0\r\n"_ba);
        if (list == "virtual-interfaces"_ba)
            return httpAnswer(200, R"({"virtual_interfaces":[{"id":"v1","direct_connect_id":"l1","service_type":")" +
                                       serviceType + R"(","vgw_id":")" + gateway + R"(","vif_peers":[
                {"id":"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71","name":"n"}]}]})");
        static const QHash<QByteArray, QByteArray> bodies{
            {"direct-connects"_ba, R"({"direct_connects":[{"id":"l1","name":"line"}]})"_ba},
            {"virtual-gateways"_ba, R"({"virtual_gateways":[{"id":"g1","name":"vgw"}]})"_ba},
            {"global-dc-gateways"_ba, R"({"global_dc_gateways":[{"id":"g2","name":"gdgw"}]})"_ba}};
        return httpAnswer(200, bodies.value(list));
    }

    QHash<QByteArray, int> counts{};
};

struct Load
{
    explicit Load(Lists wanted) : lists(std::move(wanted))
    {
        QObject::connect(&loader, &InventoryLoader::finished, &loader,
                         [this](const api::Result<Inventory> &result) { results.append(result); });
    }
    [[nodiscard]] bool ended() const { return !results.isEmpty(); }

    Lists lists;
    RawServer server{[this](QTcpSocket &socket, const RawRequest &request) { socket.write(lists(request)); }};
    api::Client client{{server.endpoint(), *api::ProjectId::parse(u"p1")}, *auth::Credential::fromToken(u"t")};
    InventoryLoader loader{client};
    QList<api::Result<Inventory>> results;
};

} // namespace

class TestInventoryLoader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeProject();
    void onlyNeededGatewaysAreAskedFor_data();
    void onlyNeededGatewaysAreAskedFor();
    void refusedListsAreTold();
    void aBrokenListIsTold();
    void otherFailuresEndTheLoad_data();
    void otherFailuresEndTheLoad();
    void failuresAreRepeated();
    void cancelEndsOnce();
    void destroyedItSaysNothing();
    void mayBeDestroyedFromItsSignal();
};

void TestInventoryLoader::aWholeProject()
{
    simulator::SimulatorOptions options;
    options.peers = 2000;
    simulator::Simulator service(options);
    const auto port = service.start();
    QVERIFY(port);
    const auto endpoint = api::Endpoint::parse(u"http://127.0.0.1:%1"_s.arg(*port));
    QVERIFY(endpoint);
    api::Client client({*endpoint, *api::ProjectId::parse(options.projectId)},
                       *auth::Credential::fromToken(options.token));
    InventoryLoader loader(client);
    api::Result<Inventory> result;
    connect(&loader, &InventoryLoader::finished, this, [&result](const auto &loaded) { result = loaded; });
    QSignalSpy finished(&loader, &InventoryLoader::finished);
    loader.start();
    loader.start();
    QVERIFY(finished.wait(20000));
    QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().text));
    QCOMPARE(result->peers.size(), 2000);
    QVERIFY(result->refused.isEmpty());
    int global = 0;
    const QList<JoinedPeer> joined = joinInventory(*result);
    for (const JoinedPeer &peer : joined) {
        QVERIFY(peer.interfaceInfo && peer.line && peer.gateway);
        QVERIFY(!peer.line->provider.isEmpty() && !peer.gateway->name.isEmpty());
        global += peer.gateway->kind == GatewayKind::Global ? 1 : 0;
    }
    QVERIFY(global > 0 && global < 2000);
    QVERIFY2(service.requestCount() <= 6, QByteArray::number(service.requestCount()).constData());
    QCOMPARE(finished.size(), 1);
}

void TestInventoryLoader::onlyNeededGatewaysAreAskedFor_data()
{
    QTest::addColumn<QByteArray>("serviceType");
    QTest::addColumn<QByteArray>("gateway");
    QTest::addColumn<QList<QByteArray>>("asked");
    const QByteArray first = "virtual-interfaces"_ba;
    const QByteArray lines = "direct-connects"_ba;
    const QByteArray virtuals = "virtual-gateways"_ba;
    const QByteArray globals = "global-dc-gateways"_ba;
    QTest::newRow("virtual") << "VGW"_ba
                             << "g1"_ba << QList{first, lines, virtuals};
    QTest::newRow("global") << "GDGW"_ba
                            << "g2"_ba << QList{first, lines, globals};
    QTest::newRow("unknown") << ""_ba
                             << "g1"_ba << QList{first, lines, virtuals, globals};
    QTest::newRow("none") << "VGW"_ba
                          << ""_ba << QList{first, lines};
}

void TestInventoryLoader::onlyNeededGatewaysAreAskedFor()
{
    QFETCH(QByteArray, serviceType);
    QFETCH(QByteArray, gateway);
    QFETCH(QList<QByteArray>, asked);
    Load load({.serviceType = serviceType, .gateway = gateway});
    load.loader.start();
    QTRY_VERIFY_WITH_TIMEOUT(load.ended(), 10000);
    QVERIFY(load.results[0]);
    QCOMPARE(load.results[0]->gateways.size(), asked.size() - 2);
    QList<QByteArray> lists;
    for (const RawRequest &request : load.server.requests())
        lists += request.target.split('?').constFirst().split('/').constLast();
    std::sort(lists.begin(), lists.end());
    std::sort(asked.begin(), asked.end());
    QCOMPARE(lists, asked);
}

void TestInventoryLoader::refusedListsAreTold()
{
    Load load({{{"direct-connects"_ba, 403}, {"global-dc-gateways"_ba, 404}}});
    load.loader.start();
    QTRY_VERIFY_WITH_TIMEOUT(load.ended(), 10000);
    QVERIFY(load.results[0]);
    const Inventory inventory = *load.results[0];
    QCOMPARE(inventory.peers.size(), 1);
    QVERIFY(inventory.lines.isEmpty());
    QCOMPARE(inventory.gateways.size(), 1);
    QCOMPARE(inventory.refused.size(), 2);
    QCOMPARE(inventory.refused[0].part, InventoryPart::Lines);
    QCOMPARE(inventory.refused[0].error.kind, api::ErrorKind::Forbidden);
    QCOMPARE(inventory.refused[1].part, InventoryPart::GlobalGateways);
    QCOMPARE(load.server.requests().size(), 4);
}

void TestInventoryLoader::aBrokenListIsTold()
{
    Load load({{{"virtual-gateways"_ba, 500}}});
    load.loader.start();
    QTRY_VERIFY_WITH_TIMEOUT(load.ended(), 10000);
    QVERIFY(load.results[0]);
    QCOMPARE(load.results[0]->peers.size(), 1);
    QCOMPARE(load.results[0]->refused.size(), 1);
    QCOMPARE(load.results[0]->refused[0].part, InventoryPart::VirtualGateways);
    QVERIFY(refusedNote(load.results[0]->refused[0]).contains(u"could not be read"_s));
}

void TestInventoryLoader::otherFailuresEndTheLoad_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("status");
    QTest::newRow("interfaces forbidden") << "virtual-interfaces"_ba << 403;
    QTest::newRow("interfaces missing") << "virtual-interfaces"_ba << 404;
    QTest::newRow("credential refused for lines") << "direct-connects"_ba << 401;
    QTest::newRow("interfaces broken") << "virtual-interfaces"_ba << 500;
}

void TestInventoryLoader::otherFailuresEndTheLoad()
{
    QFETCH(QByteArray, list);
    QFETCH(int, status);
    Load load({{{list, status}}});
    load.loader.start();
    QTRY_VERIFY_WITH_TIMEOUT(load.ended(), 10000);
    QVERIFY(!load.results[0]);
    QCOMPARE(load.results[0].error().httpStatus, status);
    QCOMPARE(load.results.size(), 1);
}

void TestInventoryLoader::failuresAreRepeated()
{
    Load load({{{"direct-connects"_ba, 503}, {"virtual-interfaces"_ba, 429}}, 2});
    load.loader.start();
    QTRY_VERIFY_WITH_TIMEOUT(load.ended(), 10000);
    QVERIFY(load.results[0]);
    QCOMPARE(load.results[0]->lines.size(), 1);
    QCOMPARE(load.server.requests().size(), 8);
}

void TestInventoryLoader::cancelEndsOnce()
{
    Load load({{{"direct-connects"_ba, 500}}});
    load.loader.cancel(); // before the start: nothing
    QVERIFY(!load.ended());
    load.loader.start();
    load.loader.cancel();
    load.loader.cancel();
    QCOMPARE(load.results.size(), 1);
    QCOMPARE(load.results[0].error().kind, api::ErrorKind::Cancelled);
    QTRY_COMPARE(load.server.requests().size(), 1); // what is on its way ends by itself
    QSignalSpy again(&load.loader, &InventoryLoader::finished);
    QVERIFY(!again.wait(200));
}

void TestInventoryLoader::destroyedItSaysNothing()
{
    RawServer server(answering(200, R"({"virtual_interfaces":[]})"_ba));
    api::Client client({server.endpoint(), *api::ProjectId::parse(u"p1")}, *auth::Credential::fromToken(u"t"));
    QSignalSpy exchanged(&client, &api::Client::exchanged);
    auto loader = std::make_unique<InventoryLoader>(client);
    bool said = false;
    connect(loader.get(), &InventoryLoader::finished, this, [&said] { said = true; });
    loader->start();
    loader.reset();
    QTRY_COMPARE(exchanged.size(), 1);
    QVERIFY(!said);
}

void TestInventoryLoader::mayBeDestroyedFromItsSignal()
{
    RawServer server(answering(401, R"({"error_code":"APIGW.0301"})"_ba));
    api::Client client({server.endpoint(), *api::ProjectId::parse(u"p1")}, *auth::Credential::fromToken(u"t"));
    QSignalSpy exchanged(&client, &api::Client::exchanged);
    auto *loader = new InventoryLoader(client, this);
    int said = 0;
    connect(loader, &InventoryLoader::finished, this, [&said, loader] {
        ++said;
        loader->deleteLater();
    });
    loader->start();
    QTRY_COMPARE(said, 1);
    QCOMPARE(exchanged.size(), 1); // a credential that is refused is tried once, not for each list
}

QTEST_GUILESS_MAIN(TestInventoryLoader)
#include "tst_inventory_loader.moc"
