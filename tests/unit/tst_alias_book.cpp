// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/alias_book.h"
#include "tests/unit/sample_rows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using report::AliasBook;
using Kind = AliasBook::Kind;

namespace {

inventory::Peer fullPeer()
{
    inventory::Peer peer = tests::samplePeer();
    peer.localGateway = u"10.1.2.1/30"_s;
    peer.interfaceId = u"vif-id"_s;
    peer.interfaceName = u"vif-prod"_s;
    peer.lineId = u"line-id"_s;
    peer.gatewayId = u"gateway-id"_s;
    peer.deviceId = u"device-id"_s;
    peer.bgpAsn = 64512;
    peer.status = u"ACTIVE"_s;
    return peer;
}

/// A book that knows "edge", "edge-bj-2" and "10.1.2.2".
AliasBook sampleBook()
{
    AliasBook book;
    book.aliasOf(Kind::Peer, u"edge"_s);
    book.aliasOf(Kind::Peer, u"Edge-BJ-2"_s);
    book.aliasOf(Kind::Gateway, u"10.1.2.2"_s);
    return book;
}

} // namespace

class TestAliasBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void numbersComeInOrder();
    void otherNamesOfAThing();
    void aPeerIsKnownByAllItHas_data();
    void aPeerIsKnownByAllItHas();
    void peerUnderItsAlias();
    void aPeerOfWhichLittleIsKnown();
    void rowUnderItsAliases();
    void textWithKnownNames_data();
    void textWithKnownNames();
    void whatLooksLikeAnIdOrAnAddress_data();
    void whatLooksLikeAnIdOrAnAddress();
};

void TestAliasBook::words_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("alias");
    const std::pair<Kind, const char *> words[] = {
        {Kind::Peer, "peer"},         {Kind::Gateway, "gw"},      {Kind::LocalAddress, "local"},
        {Kind::Interface, "vif"},     {Kind::Line, "line"},       {Kind::VirtualGateway, "vgw"},
        {Kind::Device, "device"},     {Kind::Task, "task"},       {Kind::Connection, "connection"},
        {Kind::Place, "place"},       {Kind::Address, "address"}, {Kind::Id, "id"},
        {Kind::Run, "run"},           {Kind::Project, "project"}, {Kind::Endpoint, "endpoint"},
        {Kind::Group, "group"},       {Kind::Tag, "tag"},         {Kind::View, "view"},
        {Kind::Carrier, "carrier"},   {Kind::Circuit, "circuit"}, {Kind::Hotline, "hotline"},
        {Kind::Contract, "contract"}, {Kind::Note, "note"}};
    for (const auto &[kind, word] : words)
        QTest::newRow(word) << kind << QString::fromLatin1(word) + u"-1"_s;
}

void TestAliasBook::words()
{
    QFETCH(Kind, kind);
    QTEST(AliasBook().aliasOf(kind, u"x"_s), "alias");
}

void TestAliasBook::numbersComeInOrder()
{
    AliasBook book;
    QCOMPARE(book.aliasOf(Kind::Line, u"a"_s), u"line-1"_s);
    QCOMPARE(book.aliasOf(Kind::Line, u"b"_s), u"line-2"_s);
    QCOMPARE(book.aliasOf(Kind::Device, u"c"_s), u"device-1"_s); // each kind counts for itself
    QCOMPARE(book.aliasOf(Kind::Line, u"A"_s), u"line-1"_s);     // whatever its case
    QCOMPARE(book.aliasOf(Kind::Device, u"a"_s), u"line-1"_s);   // and whatever it is taken for
    QCOMPARE(book.aliasOf(Kind::Line, QString()), QString());
    QCOMPARE(book.aliasOf(Kind::Line, u"d"_s), u"line-3"_s);
}

void TestAliasBook::otherNamesOfAThing()
{
    AliasBook book;
    book.learn(Kind::Line, u"id-1"_s, u"Carrier A"_s);
    QCOMPARE(book.aliasOf(Kind::Line, u"carrier a"_s), u"line-1"_s);
    book.learn(Kind::Line, u"id-2"_s, QString());
    QCOMPARE(book.aliasOf(Kind::Line, u"id-2"_s), u"line-2"_s);
    book.learn(Kind::Line, QString(), u"nobody's"_s);
    QCOMPARE(book.aliasOf(Kind::Line, u"nobody's"_s), u"line-3"_s);
    book.learn(Kind::Line, u"id-2"_s, u"Carrier A"_s); // the first alias stays
    QCOMPARE(book.aliasOf(Kind::Line, u"Carrier A"_s), u"line-1"_s);
}

void TestAliasBook::aPeerIsKnownByAllItHas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("alias");
    QTest::newRow("id") << tests::samplePeerId().text() << u"peer-1"_s;
    QTest::newRow("name") << u"edge-bj-2"_s << u"peer-1"_s;
    QTest::newRow("remote address") << u"10.1.2.2"_s << u"gw-1"_s;
    QTest::newRow("local address") << u"10.1.2.1"_s << u"local-1"_s;
    QTest::newRow("interface") << u"vif-id"_s << u"vif-1"_s;
    QTest::newRow("name of the interface") << u"vif-prod"_s << u"vif-1"_s;
    QTest::newRow("line") << u"line-id"_s << u"line-1"_s;
    QTest::newRow("gateway") << u"gateway-id"_s << u"vgw-1"_s;
    QTest::newRow("device") << u"device-id"_s << u"device-1"_s;
}

void TestAliasBook::aPeerIsKnownByAllItHas()
{
    QFETCH(QString, name);
    QFETCH(QString, alias);
    AliasBook book;
    book.learn(fullPeer());
    QCOMPARE(book.masked(name), alias);
    QCOMPARE(book.masked(u"see %1!"_s.arg(name)), u"see %1!"_s.arg(alias));
    QCOMPARE(book.masked(u"see %1!"_s.arg(name), AliasBook::Scope::KnownNames), u"see %1!"_s.arg(alias));
}

void TestAliasBook::peerUnderItsAlias()
{
    AliasBook book;
    book.aliasOf(Kind::Peer, u"another"_s);
    const inventory::Peer peer = book.masked(fullPeer());
    QCOMPARE(peer.id.text(), u"00000000-0000-0000-0000-000000000002"_s);
    QCOMPARE(peer.name, u"peer-2"_s);
    QCOMPARE(peer.remoteGateway, u"gw-1"_s);
    QCOMPARE(peer.localGateway, u"local-1"_s);
    QCOMPARE(peer.interfaceId, u"vif-1"_s);
    QCOMPARE(peer.interfaceName, u"vif-1"_s);
    QCOMPARE(peer.lineId, u"line-1"_s);
    QCOMPARE(peer.gatewayId, u"vgw-1"_s);
    QCOMPARE(peer.deviceId, u"device-1"_s);
    QVERIFY(!peer.bgpAsn);
    QCOMPARE(peer.status, u"ACTIVE"_s);
    QCOMPARE(book.maskedId(fullPeer().id), peer.id);
}

void TestAliasBook::aPeerOfWhichLittleIsKnown()
{
    AliasBook book;
    inventory::Peer peer;
    peer.id = tests::samplePeerId();
    peer.interfaceName = u"vif-prod"_s;
    const inventory::Peer masked = book.masked(peer);
    QCOMPARE(masked.name, u"peer-1"_s);
    QCOMPARE(masked.interfaceName, u"vif-1"_s);
    for (const QString &none : {masked.remoteGateway, masked.localGateway, masked.interfaceId, masked.lineId,
                                masked.gatewayId, masked.deviceId})
        QCOMPARE(none, QString());
}

void TestAliasBook::rowUnderItsAliases()
{
    AliasBook book;
    book.learn(fullPeer());
    detection::Row row = tests::completeRow(7);
    row.candidates = {u"task-b"_s, row.detectionId};
    row.error = tests::errorOf(api::ErrorKind::NotFound, 404, u"DC.0002"_s);
    row.error->text = u"edge-bj-2 is not there."_s;
    row.error->detail = u"no peer at 192.0.2.9"_s;
    row.detection->projectId = u"f00d"_s;
    row.detection->raw = QJsonObject{{u"name"_s, u"edge-bj-2"_s}, {u"loss_ratio"_s, 7}};
    const detection::Row masked = book.masked(row);
    QCOMPARE(masked.peer.text(), u"00000000-0000-0000-0000-000000000001"_s);
    QCOMPARE(masked.detectionId, u"task-1"_s);
    QCOMPARE(masked.candidates, QStringList({u"task-2"_s, u"task-1"_s}));
    QCOMPARE(masked.error->text, u"peer-1 is not there."_s);
    QCOMPARE(masked.error->detail, u"no peer at address-1"_s);
    QCOMPARE(masked.error->requestId, u"id-1"_s);
    QCOMPARE(masked.error->apiCode, u"DC.0002"_s);
    QCOMPARE(masked.detection->id.text(), u"task-1"_s);
    QCOMPARE(masked.detection->peerId, masked.peer);
    QCOMPARE(masked.detection->projectId, u"place-1"_s);
    QCOMPARE(masked.detection->raw.toObject(), (QJsonObject{{u"name"_s, u"peer-1"_s}, {u"loss_ratio"_s, 7}}));
    QCOMPARE(masked.lossPercent, std::optional(7));
    // What there is nothing of stays nothing.
    const detection::Row bare = book.masked(tests::rowIn(detection::Phase::Queued));
    QVERIFY(!bare.error && !bare.detection);
    QCOMPARE(bare.detectionId, QString());
}

void TestAliasBook::textWithKnownNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("alone") << u"edge"_s << u"peer-1"_s;
    QTest::newRow("in a sentence") << u"The peer edge is down."_s << u"The peer peer-1 is down."_s;
    QTest::newRow("in capitals") << u"EDGE"_s << u"peer-1"_s;
    QTest::newRow("the longer one wins") << u"edge-bj-2"_s << u"peer-2"_s;
    QTest::newRow("one after the other") << u"edge,edge-bj-2"_s << u"peer-1,peer-2"_s;
    QTest::newRow("at the end") << u"to 10.1.2.2"_s << u"to gw-1"_s;
    QTest::newRow("with its prefix") << u"10.1.2.2/30"_s << u"gw-1/30"_s;
    QTest::newRow("in a longer word") << u"hedge edges edge7 _edge edge_"_s << u"hedge edges edge7 _edge edge_"_s;
    QTest::newRow("beside signs") << u"(edge) \"edge\" edge:edge"_s << u"(peer-1) \"peer-1\" peer-1:peer-1"_s;
    QTest::newRow("between letters that write no spaces") << u"\u4e2dedge\u6587"_s << u"\u4e2dpeer-1\u6587"_s;
    QTest::newRow("letters of other scripts that do") << u"\u00e9edge edge\u044f"_s << u"\u00e9edge edge\u044f"_s;
    QTest::newRow("a letter that gets longer in lower case")
        << u"\u0130 Edge"_s << u"\u0130 Edge"_s.toLower().replace(u"edge"_s, u"peer-1"_s);
}

void TestAliasBook::textWithKnownNames()
{
    QFETCH(QString, text);
    QTEST(sampleBook().masked(text, AliasBook::Scope::KnownNames), "masked");
    QTEST(sampleBook().masked(text), "masked");
}

void TestAliasBook::whatLooksLikeAnIdOrAnAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("an id") << u"see 1158951C-a6f1-40a0-af88-632817fd24ac."_s << u"see id-1."_s;
    QTest::newRow("an id without dashes") << u"see 0abc0000000000000000000000000001."_s << u"see id-1."_s;
    QTest::newRow("one digit more") << u"0abc00000000000000000000000000012"_s << u"0abc00000000000000000000000000012"_s;
    QTest::newRow("one digit less") << u"0abc000000000000000000000000001"_s << u"0abc000000000000000000000000001"_s;
    QTest::newRow("IPv4") << u"from 192.0.2.9 to 192.0.2.10"_s << u"from address-1 to address-2"_s;
    QTest::newRow("IPv4 with a prefix") << u"192.0.2.9/30 and 192.0.2.9"_s << u"address-1 and address-1"_s;
    QTest::newRow("IPv6") << u"at 2001:db8::2/126"_s << u"at address-1"_s;
    QTest::newRow("IPv6 in full") << u"1:2:3:4:5:6:7:8"_s << u"address-1"_s;
    QTest::newRow("IPv6, the end of nothing") << u"::1"_s << u"address-1"_s;
    QTest::newRow("two colons") << u"a::b is, std:: and :: are"_s << u"address-1 is, std:: and :: are"_s;
    QTest::newRow("a time") << u"at 12:30:05"_s << u"at 12:30:05"_s;
    QTest::newRow("five parts") << u"1:2:3:4:5"_s << u"1:2:3:4:5"_s;
    QTest::newRow("a version of three") << u"1.2.3"_s << u"1.2.3"_s;
    QTest::newRow("within a word") << u"x192.0.2.9"_s << u"x192.0.2.9"_s;
}

void TestAliasBook::whatLooksLikeAnIdOrAnAddress()
{
    QFETCH(QString, text);
    QTEST(AliasBook().masked(text), "masked");
    QCOMPARE(AliasBook().masked(text, AliasBook::Scope::KnownNames), text);
}

QTEST_GUILESS_MAIN(TestAliasBook)
#include "tst_alias_book.moc"
