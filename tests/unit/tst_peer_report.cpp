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

QList<inventory::Peer> twoPeers()
{
    inventory::Peer full = tests::samplePeer();
    full.bgpAsn = 4294967295;
    full.vlan = 100;
    full.lineId = u"line-1"_s;
    inventory::Peer bare;
    bare.id = *api::PeerId::parse(u"2258951c-a6f1-40a0-af88-632817fd24ac");
    return {full, bare};
}

} // namespace

class TestPeerReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void json();
    void jsonLines();
    void csvCanBeReadAgain();
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

void TestPeerReport::csvCanBeReadAgain()
{
    const auto list = inventory::parsePeerListBytes(report::peerReport(twoPeers(), Format::Csv));
    QVERIFY(list);
    QCOMPARE(list->unreadCount, 0);
    QCOMPARE(list->peers.size(), 2);
    QCOMPARE(list->peers.at(0).id, twoPeers().at(0).id);
    QCOMPARE(list->peers.at(0).name, u"edge-bj-2"_s);
    QCOMPARE(list->peers.at(1).id, twoPeers().at(1).id);
}

void TestPeerReport::tableAndMarkdownHaveALineAPeer()
{
    QCOMPARE(report::peerReport(twoPeers(), Format::Table).count('\n'), 3);
    QCOMPARE(report::peerReport(twoPeers(), Format::Markdown).count('\n'), 4);
    QVERIFY(report::peerReport({}, Format::Table).startsWith("Peer id"));
}

QTEST_GUILESS_MAIN(TestPeerReport)
#include "tst_peer_report.moc"
