// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/paging.h"
#include "tests/unit/simulator_client.h"

#include <QTest>

#include <algorithm>

using namespace peerlight::simulator;
using namespace Qt::StringLiterals;

class TstSimulatorPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsPages_data();
    void cutsPages();
    void refusesParametersOutsideTheirRange_data();
    void refusesParametersOutsideTheirRange();
    void walksAllInterfacesByNextMarker_data();
    void walksAllInterfacesByNextMarker();
    void walksAllDetectionsByTheLastId();
    void detectionsHaveNoPageInfo();
    void emptyListIsAnEmptyArray();
    void filtersInterfaces();
};

namespace {

struct Item
{
    SimId id;
};

/// Ids 10, 20, ... 90.
std::vector<Item> nineItems()
{
    std::vector<Item> items;
    for (quint64 i = 1; i <= 9; ++i)
        items.push_back({{0, 10 * i}});
    return items;
}

QByteArrayList idsOf(const QJsonArray &array)
{
    QByteArrayList ids;
    for (const QJsonValue value : array)
        ids << value["id"_L1].toString().toLatin1();
    return ids;
}

} // namespace

void TstSimulatorPaging::cutsPages_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("marker"); // 0: none
    QTest::addColumn<int>("offset");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<bool>("reverse");
    QTest::addColumn<QList<int>>("expected");
    QTest::addColumn<bool>("more");
    using L = QList<int>;
    QTest::newRow("all") << 2000 << 0 << 0 << false << false << L{10, 20, 30, 40, 50, 60, 70, 80, 90} << false;
    QTest::newRow("first page") << 3 << 0 << 0 << false << false << L{10, 20, 30} << true;
    QTest::newRow("after a marker") << 3 << 30 << 0 << false << false << L{40, 50, 60} << true;
    QTest::newRow("exactly the last page") << 3 << 60 << 0 << false << false << L{70, 80, 90} << false;
    QTest::newRow("past the end") << 3 << 90 << 0 << false << false << L{} << false;
    QTest::newRow("a marker that is gone") << 2 << 35 << 0 << false << false << L{40, 50} << true;
    QTest::newRow("descending") << 2 << 0 << 0 << true << false << L{90, 80} << true;
    QTest::newRow("descending after a marker") << 2 << 80 << 0 << true << false << L{70, 60} << true;
    QTest::newRow("descending, marker is gone") << 2 << 75 << 0 << true << false << L{70, 60} << true;
    QTest::newRow("offset") << 2 << 0 << 4 << false << false << L{50, 60} << true;
    QTest::newRow("offset past the end") << 2 << 0 << 40 << false << false << L{} << false;
    QTest::newRow("page before a marker") << 2 << 60 << 0 << false << true << L{40, 50} << true;
    QTest::newRow("page before the first") << 2 << 10 << 0 << false << true << L{} << true;
    QTest::newRow("last page from behind") << 2 << 0 << 0 << false << true << L{80, 90} << false;
}

void TstSimulatorPaging::cutsPages()
{
    QFETCH(int, limit);
    QFETCH(int, marker);
    QFETCH(int, offset);
    QFETCH(bool, descending);
    QFETCH(bool, reverse);
    const std::vector<Item> items = nineItems();
    std::vector<const Item *> pointers;
    for (const Item &item : items)
        pointers.push_back(&item);
    ListQuery query{limit, offset, std::nullopt, descending, reverse};
    if (marker > 0)
        query.marker = SimId{0, quint64(marker)};

    const auto page = pageOf(pointers, query);
    QList<int> got;
    for (const Item *item : page.items)
        got << int(item->id.low);
    QTEST(got, "expected");
    QTEST(page.more, "more");
}

void TstSimulatorPaging::refusesParametersOutsideTheirRange_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << ""_ba << 200;
    QTest::newRow("smallest limit") << "limit=1"_ba << 200;
    QTest::newRow("largest limit") << "limit=2000"_ba << 200;
    QTest::newRow("limit 0") << "limit=0"_ba << 400;
    QTest::newRow("limit 2001") << "limit=2001"_ba << 400;
    QTest::newRow("negative limit") << "limit=-1"_ba << 400;
    QTest::newRow("limit is a word") << "limit=all"_ba << 400;
    QTest::newRow("limit is empty") << "limit="_ba << 400;
    QTest::newRow("offset 0") << "offset=0"_ba << 400;
    QTest::newRow("offset 1001") << "offset=1001"_ba << 400;
    QTest::newRow("empty marker is the first page") << "limit=5&marker="_ba << 200;
    QTest::newRow("marker is no UUID") << "limit=5&marker=abc"_ba << 400;
    QTest::newRow("sort by id") << "sort_key=id&sort_dir=desc"_ba << 200;
    QTest::newRow("sort by something undocumented") << "sort_key=start_time"_ba << 400;
    QTest::newRow("unknown direction") << "sort_dir=down"_ba << 400;
    QTest::newRow("directions as one list") << "sort_dir=asc,desc"_ba << 400;
    QTest::newRow("page_reverse is no boolean") << "page_reverse=1"_ba << 400;
    QTest::newRow("unknown parameter is ignored") << "vif_peer_id=x&colour=blue"_ba << 200;
}

void TstSimulatorPaging::refusesParametersOutsideTheirRange()
{
    QFETCH(QByteArray, query);
    ModelClient client;
    for (const char *list : {"vif-peer-detections", "virtual-interfaces"}) {
        const SimAnswer answer = client.get(list, query);
        QTEST(answer.status, "status");
        if (answer.status == 400)
            QCOMPARE(ModelClient::text(ModelClient::object(answer), "error_code"), "DC.0001"_ba);
    }
}

void TstSimulatorPaging::walksAllInterfacesByNextMarker_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("pages");
    QTest::newRow("one at a time") << 1 << 30;
    QTest::newRow("a part is left") << 7 << 5;
    QTest::newRow("nothing is left") << 15 << 2;
    QTest::newRow("all at once") << 2000 << 1;
}

void TstSimulatorPaging::walksAllInterfacesByNextMarker()
{
    QFETCH(int, limit);
    QFETCH(int, pages);
    ModelClient client({.peers = 40}); // 30 interfaces
    QByteArrayList ids;
    QByteArray marker;
    for (int page = 1; page <= pages; ++page) {
        const SimAnswer answer =
            client.get("virtual-interfaces", "limit=" + QByteArray::number(limit) + "&marker=" + marker);
        const QByteArrayList got = idsOf(ModelClient::array(answer, "virtual_interfaces"));
        const QJsonObject info = ModelClient::object(answer).value("page_info"_L1).toObject();
        QCOMPARE(info.value("current_count"_L1).toInt(), int(got.size()));
        QCOMPARE(info.contains("next_marker"_L1), page < pages);
        marker = ModelClient::text(info, "next_marker");
        ids += got;
    }
    QCOMPARE(ids.size(), 30);
    QVERIFY(std::is_sorted(ids.begin(), ids.end()));
    QVERIFY(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
}

void TstSimulatorPaging::walksAllDetectionsByTheLastId()
{
    ModelClient client({.peers = 25});
    QByteArrayList created;
    for (int peer = 0; peer < 25; ++peer)
        created << ModelClient::text(ModelClient::detection(client.create(peer)), "id");
    std::sort(created.begin(), created.end());

    QByteArrayList ids;
    QByteArrayList got;
    do {
        const QByteArray marker = ids.isEmpty() ? QByteArray() : "&marker=" + ids.last();
        got = idsOf(ModelClient::array(client.get("vif-peer-detections", "limit=10" + marker), "vif_peer_detections"));
        ids += got;
    } while (got.size() == 10);
    QCOMPARE(ids, created);

    std::reverse(created.begin(), created.end());
    QCOMPARE(idsOf(ModelClient::array(client.get("vif-peer-detections", "sort_dir=desc"), "vif_peer_detections")),
             created);
}

void TstSimulatorPaging::detectionsHaveNoPageInfo()
{
    ModelClient plain;
    QVERIFY(!ModelClient::object(plain.get("vif-peer-detections")).contains("page_info"_L1));
    ModelClient other({.faults = Fault::PageInfo});
    QVERIFY(ModelClient::object(other.get("vif-peer-detections")).contains("page_info"_L1));
}

void TstSimulatorPaging::emptyListIsAnEmptyArray()
{
    ModelClient client;
    const QJsonObject answer = ModelClient::object(client.get("vif-peer-detections"));
    QVERIFY(answer.value("vif_peer_detections"_L1).isArray());
    QCOMPARE(answer.size(), 2); // and request_id
}

void TstSimulatorPaging::filtersInterfaces()
{
    ModelClient client;
    const QJsonArray all = ModelClient::array(client.get("virtual-interfaces"), "virtual_interfaces");
    const QByteArray first = all[0]["id"_L1].toString().toLatin1();
    const QByteArray second = all[1]["id"_L1].toString().toLatin1();
    const QByteArrayList got = idsOf(
        ModelClient::array(client.get("virtual-interfaces", "id=" + second + "&id=" + first), "virtual_interfaces"));
    QCOMPARE(got, (QByteArrayList{first, second}));

    const QJsonArray down = ModelClient::array(client.get("virtual-interfaces", "status=DOWN"), "virtual_interfaces");
    QVERIFY(!down.isEmpty());
    QVERIFY(down.size() < all.size());
    for (const QJsonValue vif : down)
        QCOMPARE(vif["status"_L1].toString(), u"DOWN"_s);
}

QTEST_GUILESS_MAIN(TstSimulatorPaging)
#include "tst_simulator_paging.moc"
