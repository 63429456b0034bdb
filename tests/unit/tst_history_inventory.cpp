// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/database_file.h"
#include "tests/unit/history_fixture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace peerlight;
using namespace peerlight::history;

/// Looks at projects and the person's own data, as they are kept.
class TestHistoryInventory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aLookComesBackAsItWas();
    void twoLooksAreKept();
    void eachProjectHasItsOwn();
    void ownDataComesBackAsItWas();
    void anEditThatCannotBeDoneChangesNothing();
    void twoProgramsEditTheSame();
    void theFileIsItsOwnersAlone();
    void aHistoryOfTheFirstVersionIsTakenOver();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"data"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

static inventory::Look lookAt(qint64 time, int peers, const QString &project = u"p1"_s)
{
    inventory::Look look{u"https://dcaas.example.com"_s, project, time, {}};
    for (int n = 0; n < peers; ++n) {
        inventory::Peer peer;
        peer.id = peerId(n);
        peer.name = n == 0 ? u"\u5317\u4eac'); DROP TABLE look_peer; --"_s : QString();
        peer.remoteGateway = u"10.0.0.%1/30"_s.arg(n);
        peer.localGateway = u"l"_s;
        peer.addressFamily = u"ipv4"_s;
        peer.routeMode = u"bgp"_s;
        if (n % 2 == 0)
            peer.bgpAsn = 4294967295;
        peer.bgpStatus = u"ACTIVE"_s;
        peer.status = u"DOWN"_s;
        if (n % 2 == 1)
            peer.vlan = n;
        peer.interfaceId = u"v"_s;
        peer.interfaceName = u"vif"_s;
        peer.lineId = u"l1"_s;
        peer.gatewayId = u"g1"_s;
        peer.deviceId = u"d"_s;
        look.inventory.peers.append(peer);
    }
    look.inventory.interfaces = {{u"v"_s, u"vif"_s, u"ACTIVE"_s, u"VGW"_s, u"l1"_s, u"g1"_s, 7, 100}};
    inventory::Line line;
    line.id = u"l1"_s;
    line.name = u"line"_s;
    line.type = u"hosted"_s;
    line.status = u"ACTIVE"_s;
    line.providerStatus = u"DOWN"_s;
    line.portType = u"10G"_s;
    line.provider = u"p"_s;
    line.location = u"here"_s;
    line.peerLocation = u"there"_s;
    line.deviceId = u"d"_s;
    line.bandwidthMbit = 1000;
    look.inventory.lines = {line};
    inventory::Gateway gateway;
    gateway.kind = inventory::GatewayKind::Global;
    gateway.id = u"g1"_s;
    gateway.name = u"gw"_s;
    gateway.status = u"ACTIVE"_s;
    gateway.location = u"x"_s;
    gateway.bgpAsn = 4294967295;
    look.inventory.gateways = {gateway, inventory::Gateway()};
    api::Error refused;
    refused.kind = api::ErrorKind::NotFound;
    refused.httpStatus = 404;
    refused.apiCode = u"APIGW.0101"_s;
    refused.text = u"no"_s;
    look.inventory.refused = {{inventory::InventoryPart::GlobalGateways, refused}};
    return look;
}

static QList<inventory::Look> keep(History &history, const inventory::Look &look)
{
    return answerTo<QList<inventory::Look>>(
               [&](QObject *context, const auto &done) { history.keepLook(look, context, done); })
        .value_or(QList<inventory::Look>());
}

static QList<inventory::Look> looksOf(History &history, const QString &project = u"p1"_s)
{
    return answerTo<QList<inventory::Look>>([&](QObject *context, const auto &done) {
               history.looks(u"https://dcaas.example.com"_s, project, context, done);
           })
        .value_or(QList<inventory::Look>());
}

static Expected<inventory::OwnData> edit(History &history, const inventory::OwnEdit &edit)
{
    return answerTo<inventory::OwnData>(
        [&](QObject *context, const auto &done) { history.editOwnData(edit, context, done); });
}

static inventory::OwnData ownDataOf(History &history)
{
    return answerTo<inventory::OwnData>([&](QObject *context, const auto &done) { history.ownData(context, done); })
        .value_or(inventory::OwnData());
}

void TestHistoryInventory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHistoryInventory::aLookComesBackAsItWas()
{
    const inventory::Look look = lookAt(1000, 5);
    {
        History history(folder());
        QVERIFY(looksOf(history).isEmpty());
        QVERIFY(keep(history, look) == QList{look});
    }
    History again(folder());
    QVERIFY(looksOf(again) == QList{look});
}

void TestHistoryInventory::twoLooksAreKept()
{
    History history(folder());
    QVERIFY(keep(history, lookAt(1, 1)) == QList{lookAt(1, 1)});
    QVERIFY(keep(history, lookAt(2, 2)) == QList({lookAt(2, 2), lookAt(1, 1)}));
    QVERIFY(keep(history, lookAt(3, 3)) == QList({lookAt(3, 3), lookAt(2, 2)}));
    QVERIFY(keep(history, lookAt(2, 0)) == QList({lookAt(2, 0), lookAt(3, 3)})); // a clock may go back
}

void TestHistoryInventory::eachProjectHasItsOwn()
{
    History history(folder());
    for (int time = 1; time <= 3; ++time) {
        QCOMPARE(keep(history, lookAt(time, 1, u"p1"_s)).size(), std::min(time, 2));
        QCOMPARE(keep(history, lookAt(time, 2, u"p2"_s)).size(), std::min(time, 2));
    }
    QCOMPARE(looksOf(history, u"p1"_s).value(0).inventory.peers.size(), 1);
    QCOMPARE(looksOf(history, u"p2"_s).value(1).inventory.peers.size(), 2);
    QVERIFY(looksOf(history, u"p3"_s).isEmpty());
}

void TestHistoryInventory::ownDataComesBackAsItWas()
{
    using namespace inventory;
    CircuitCard card{u"c"_s, u"id"_s, u"+86 10"_s, u"k"_s, u"a\nb"_s, {{1, 2, u"w"_s}, {3, 4, {}}}};
    const std::vector<OwnEdit> edits{{SetGroup{u"east"_s, QList{peerId(2), peerId(1)}}},
                                     {SetGroup{u"none"_s, QList<api::PeerId>()}},
                                     {SetTags{peerId(1), {u"b"_s, u"a"_s}}},
                                     {SetCard{u"l1"_s, card}},
                                     {RenameGroup{u"east"_s, u"orient"_s}},
                                     {SetGroup{u"none"_s, std::nullopt}},
                                     {SetCard{u"l2"_s, card}},
                                     {SetCard{u"l2"_s, std::nullopt}},
                                     {SetTags{peerId(2), {u"x"_s}}},
                                     {SetTags{peerId(2), {}}}};
    OwnData expected;
    {
        History history(folder());
        QVERIFY(ownDataOf(history) == expected);
        for (const OwnEdit &one : edits) {
            QVERIFY(applyEdit(expected, one));
            const auto kept = edit(history, one);
            QVERIFY(kept && *kept == expected);
        }
    }
    History again(folder());
    QVERIFY(ownDataOf(again) == expected);
    QCOMPARE(expected.groups.value(u"orient"_s).size(), 2);
}

void TestHistoryInventory::anEditThatCannotBeDoneChangesNothing()
{
    using namespace inventory;
    History history(folder());
    const auto first = edit(history, {SetTags{peerId(1), {u"a"_s}}});
    QVERIFY(first);
    const auto wrong = edit(history, {SeveralEdits{{{SetTags{peerId(1), {}}}, {RenameGroup{u"x"_s, u"y"_s}}}}});
    QVERIFY(!wrong);
    QVERIFY2(wrong.error().contains(u"\"x\""_s), qPrintable(wrong.error()));
    QVERIFY(ownDataOf(history) == *first);
}

void TestHistoryInventory::twoProgramsEditTheSame()
{
    using namespace inventory;
    History window(folder());
    History twin(folder());
    QVERIFY(edit(window, {SetTags{peerId(1), {u"a"_s}}}));
    QVERIFY(edit(twin, {SetTags{peerId(2), {u"b"_s}}}));
    const auto last = edit(window, {SetGroup{u"g"_s, QList{peerId(1)}}});
    QVERIFY(last);
    QCOMPARE(last->tags.size(), 2);
}

void TestHistoryInventory::theFileIsItsOwnersAlone()
{
    History history(folder());
    QVERIFY(edit(history, {inventory::SetTags{peerId(1), {u"a"_s}}}));
    for (const QString &name : {u"history.db"_s, u"history.db-wal"_s}) {
        const auto rights = QFile::permissions(folder() + u'/' + name);
        QVERIFY(!(rights & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    }
}

void TestHistoryInventory::aHistoryOfTheFirstVersionIsTakenOver()
{
    {
        Database db;
        QVERIFY(openDatabase(db, folder(), detection::Millis(1000), schemaSteps().first(1)));
        QVERIFY(db.transaction(Database::Access::Write, [&db] { db.run(u"INSERT INTO peer VALUES (1, 'kept')"_s); }));
    }
    {
        History history(folder());
        QCOMPARE(keep(history, lookAt(1, 1)).size(), 1);
    }
    QVERIFY(QFile::exists(folder() + u"/history-before-v%1.db"_s.arg(schemaSteps().size())));
    Database db;
    QVERIFY(openDatabase(db, folder(), detection::Millis(1000)));
    QVERIFY(db.check([&db] { QCOMPARE(db.value(u"SELECT id FROM peer WHERE no = 1"_s).toString(), u"kept"_s); }));
}

QTEST_GUILESS_MAIN(TestHistoryInventory)
#include "tst_history_inventory.moc"
