// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/peer_list.h"
#include "app/report/peer_report.h"
#include "tests/unit/sample_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using report::Format;

namespace {

QList<inventory::JoinedPeer> twoPeers()
{
    inventory::Peer full = tests::samplePeer();
    full.bgpAsn = 4294967295;
    full.vlan = 100;
    full.lineId = u"line-1"_s;
    inventory::Peer bare;
    bare.id = *api::PeerId::parse(u"2258951c-a6f1-40a0-af88-632817fd24ac");
    inventory::Line line;
    line.id = full.lineId;
    line.name = u"=line, \"one\""_s;
    inventory::Gateway gateway;
    gateway.id = u"gw"_s;
    gateway.kind = inventory::GatewayKind::Global;
    return {{full, {}, line, gateway, {u"core"_s, u"east"_s}, u"-two\r\nlines\t'=3"_s}, {bare, {}, {}, {}, {}, {}}};
}

} // namespace

class TestPeerReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void json();
    void jsonLines();
    void canBeReadAgain_data();
    void canBeReadAgain();
    void changes();
    void tableAndMarkdownHaveALineAPeer();
};

void TestPeerReport::json()
{
    const QJsonArray peers =
        QJsonDocument::fromJson(report::peerReport(twoPeers(), Format::Json)).object().value("peers"_L1).toArray();
    QCOMPARE(peers.size(), 2);
    const QJsonObject full = peers.at(0).toObject();
    QCOMPARE(full.value("peer_id"_L1), QJsonValue(u"1158951c-a6f1-40a0-af88-632817fd24ac"_s));
    QCOMPARE(full.value("bgp_asn"_L1).toInteger(), 4294967295);
    QCOMPARE(full.value("vlan"_L1), QJsonValue(100));
    const QJsonObject bare = peers.at(1).toObject();
    QVERIFY(bare.value("vlan"_L1).isNull());
    QVERIFY(bare.value("peer_name"_L1).isNull());
}

void TestPeerReport::jsonLines()
{
    const QList<QByteArray> lines = report::peerReport(twoPeers(), Format::JsonLines).split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(QJsonDocument::fromJson(lines.at(0)).object().value("peer_name"_L1), QJsonValue(u"edge-bj-2"_s));
}

void TestPeerReport::canBeReadAgain_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<inventory::ListFormat>("readAs");
    QTest::newRow("CSV") << Format::Csv << inventory::ListFormat::Csv;
    QTest::newRow("TSV") << Format::Tsv << inventory::ListFormat::Tsv;
    QTest::newRow("JSON") << Format::Json << inventory::ListFormat::Json;
    QTest::newRow("JSON Lines") << Format::JsonLines << inventory::ListFormat::JsonLines;
}

void TestPeerReport::canBeReadAgain()
{
    QFETCH(Format, format);
    QFETCH(inventory::ListFormat, readAs);
    const auto written = twoPeers();
    const auto list = inventory::parsePeerListBytes(report::peerReport(written, format));
    QVERIFY(list);
    QCOMPARE(list->preview.format, readAs);
    QCOMPARE(list->unreadCount, 0);
    const auto read = inventory::joinedPeers(*list);
    QCOMPARE(read.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QVERIFY(read[i].peer == written[i].peer);
        QCOMPARE(read[i].tags, written[i].tags);
        QCOMPARE(read[i].notes, written[i].notes);
        QCOMPARE(read[i].line.has_value(), written[i].line.has_value());
    }
    QCOMPARE(read[0].line->name, written[0].line->name);
}

void TestPeerReport::changes()
{
    using namespace inventory;
    const QList<InventoryChange> changes{
        {ChangedThing::OfPeer, ChangeKind::New, u"id-1"_s, u"=evil"_s, {}},
        {ChangedThing::OfLine,
         ChangeKind::Changed,
         u"id-2"_s,
         u"two\x1b"_s,
         {{ChangedField::Status, {}, u"DOWN"_s}, {ChangedField::Name, u"a"_s, u"b"_s}}}};
    QCOMPARE(report::changeReport(changes, Format::Csv).split('\n').size(), 5);
    QVERIFY(report::changeReport(changes, Format::Csv).contains("peer,new,id-1,'=evil,,,\r\n"));
    QVERIFY(report::changeReport(changes, Format::Tsv).contains("line\tchanged\tid-2\ttwo\\x1b\tStatus\t\tDOWN"));
    QCOMPARE(report::changeReport(changes, Format::Table).count('\n'), 2);
    QVERIFY(!report::changeReport(changes, Format::Table).contains('\x1b'));
    const QJsonArray json =
        QJsonDocument::fromJson(report::changeReport(changes, Format::Json)).object().value("changes"_L1).toArray();
    QCOMPARE(json.size(), 2);
    QCOMPARE(json[1].toObject().value("fields"_L1).toArray().size(), 2);
    QCOMPARE(report::changeReport(changes, Format::JsonLines).count('\n'), 2);
    QCOMPARE(report::changeReport(changes, Format::Markdown).count('\n'), 5);
}

void TestPeerReport::tableAndMarkdownHaveALineAPeer()
{
    QCOMPARE(report::peerReport(twoPeers(), Format::Table).count('\n'), 3);
    QCOMPARE(report::peerReport(twoPeers(), Format::Markdown).count('\n'), 4);
    QVERIFY(report::peerReport({}, Format::Table).startsWith("Peer id"));
}

QTEST_GUILESS_MAIN(TestPeerReport)
#include "tst_peer_report.moc"
