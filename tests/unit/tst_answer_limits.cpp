// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/answers.h"
#include "app/api/error_body.h"
#include "app/api/inventory_answers.h"
#include "app/api/json_answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace peerlight::api;

namespace {

const QString uuid = u"1158951c-a6f1-40a0-af88-632817fd24ac"_s;

Answer answerWith(const QJsonObject &body, int status = 200)
{
    return {.status = status,
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .contentType = {},
            .requestId = {},
            .retryAfter = {},
            .date = {}};
}

Answer listOf(const QString &name, const QJsonObject &member)
{
    return answerWith({{name, QJsonArray{member}}});
}

Detection detectionOf(QJsonObject member)
{
    member[u"id"_s] = u"task-1"_s;
    member[u"vif_peer_id"_s] = uuid;
    return parseDetection(answerWith({{u"vif_peer_detection"_s, member}})).value();
}

DirectConnect lineOf(const QJsonObject &member)
{
    return parseDirectConnectPage(listOf(u"direct_connects"_s, member)).value().items.constFirst();
}

Gateway virtualGatewayOf(const QJsonObject &member)
{
    return parseVirtualGatewayPage(listOf(u"virtual_gateways"_s, member)).value().items.constFirst();
}

Gateway globalGatewayOf(const QJsonObject &member)
{
    return parseGlobalGatewayPage(listOf(u"global_dc_gateways"_s, member)).value().items.constFirst();
}

VifPeer peerOf(QJsonObject member)
{
    member[u"id"_s] = uuid;
    return readVifPeer(member).value();
}

using ReadText = std::function<QString(const QJsonObject &)>;
using ReadNumber = std::function<std::optional<qint64>(const QJsonObject &)>;

/// A reader of one member of what `of` makes.
template<typename Of, typename Member>
auto reads(Of of, Member member)
{
    return [of, member](const QJsonObject &object) { return of(object).*member; };
}

} // namespace

Q_DECLARE_METATYPE(ReadText)
Q_DECLARE_METATYPE(ReadNumber)

class TestAnswerLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsAreCut_data();
    void textsAreCut();
    void numbersHaveBounds_data();
    void numbersHaveBounds();
    void statuses_data();
    void statuses();
    void requestIdOfTheBodyIsCut();
};

void TestAnswerLimits::textsAreCut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("most");
    QTest::addColumn<ReadText>("read");
    const auto add = [](const char *what, const char *name, int most, ReadText read) {
        QTest::addRow("%s: %s", what, name) << QString::fromLatin1(name) << most << std::move(read);
    };
    add("task", "project_id", 64, reads(&detectionOf, &Detection::projectId));
    add("task", "status", 64, reads(&detectionOf, &Detection::statusText));
    add("task", "start_time", 64, reads(&detectionOf, &Detection::startTime));
    add("task", "end_time", 64, reads(&detectionOf, &Detection::endTime));
    add("line", "id", 64, reads(&lineOf, &DirectConnect::id));
    add("line", "name", 256, reads(&lineOf, &DirectConnect::name));
    add("line", "type", 64, reads(&lineOf, &DirectConnect::type));
    add("line", "status", 64, reads(&lineOf, &DirectConnect::status));
    add("line", "provider_status", 64, reads(&lineOf, &DirectConnect::providerStatus));
    add("line", "port_type", 32, reads(&lineOf, &DirectConnect::portType));
    add("line", "provider", 256, reads(&lineOf, &DirectConnect::provider));
    add("line", "location", 256, reads(&lineOf, &DirectConnect::location));
    add("line", "peer_location", 256, reads(&lineOf, &DirectConnect::peerLocation));
    add("line", "device_id", 128, reads(&lineOf, &DirectConnect::deviceId));
    add("gateway", "id", 64, reads(&virtualGatewayOf, &Gateway::id));
    add("gateway", "name", 256, reads(&virtualGatewayOf, &Gateway::name));
    add("gateway", "status", 64, reads(&virtualGatewayOf, &Gateway::status));
    add("gateway", "vpc_id", 64, reads(&virtualGatewayOf, &Gateway::vpcId));
    add("gateway", "enterprise_router_id", 64, reads(&virtualGatewayOf, &Gateway::enterpriseRouterId));
    add("global gateway", "location_name", 64, reads(&globalGatewayOf, &Gateway::location));
    add("global gateway", "region_id", 64, reads(&globalGatewayOf, &Gateway::location));
    add("interface", "id", 64, reads(&readVirtualInterface, &VirtualInterface::id));
    add("interface", "name", 256, reads(&readVirtualInterface, &VirtualInterface::name));
    add("interface", "direct_connect_id", 64, reads(&readVirtualInterface, &VirtualInterface::directConnectId));
    add("interface", "vgw_id", 64, reads(&readVirtualInterface, &VirtualInterface::gatewayId));
    add("interface", "gateway_id", 64, reads(&readVirtualInterface, &VirtualInterface::gatewayId));
    add("interface", "lgw_id", 64, reads(&readVirtualInterface, &VirtualInterface::gatewayId));
    add("interface", "device_id", 128, reads(&readVirtualInterface, &VirtualInterface::deviceId));
    add("interface", "status", 64, reads(&readVirtualInterface, &VirtualInterface::status));
    add("interface", "service_type", 32, reads(&readVirtualInterface, &VirtualInterface::serviceType));
    add("peer", "name", 256, reads(&peerOf, &VifPeer::name));
    add("peer", "address_family", 16, reads(&peerOf, &VifPeer::addressFamily));
    add("peer", "local_gateway_ip", 64, reads(&peerOf, &VifPeer::localGatewayIp));
    add("peer", "remote_gateway_ip", 64, reads(&peerOf, &VifPeer::remoteGatewayIp));
    add("peer", "route_mode", 32, reads(&peerOf, &VifPeer::routeMode));
    add("peer", "bgp_status", 32, reads(&peerOf, &VifPeer::bgpStatus));
    add("peer", "status", 64, reads(&peerOf, &VifPeer::status));
    add("peer", "device_id", 128, reads(&peerOf, &VifPeer::deviceId));
}

void TestAnswerLimits::textsAreCut()
{
    QFETCH(QString, name);
    QFETCH(int, most);
    QFETCH(ReadText, read);
    const QString longest(most, u'x');
    QCOMPARE(read({{name, longest}}), longest);
    QCOMPARE(read({{name, longest + u'x'}}), longest);
    QCOMPARE(read({}), QString());
    QCOMPARE(read({{name, QJsonValue::Null}}), QString());
}

void TestAnswerLimits::numbersHaveBounds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<ReadNumber>("read");
    const auto add = [](const char *what, const char *name, qint64 most, ReadNumber read) {
        QTest::addRow("%s: %s", what, name) << QString::fromLatin1(name) << most << std::move(read);
    };
    add("task", "loss_ratio", 100, reads(&detectionOf, &Detection::lossRatio));
    add("line", "bandwidth", 2147483647, reads(&lineOf, &DirectConnect::bandwidthMbit));
    add("gateway", "bgp_asn", 4294967295, reads(&virtualGatewayOf, &Gateway::bgpAsn));
    add("global gateway", "bgp_asn", 4294967295, reads(&globalGatewayOf, &Gateway::bgpAsn));
    add("interface", "bandwidth", 2147483647, reads(&readVirtualInterface, &VirtualInterface::bandwidthMbit));
    add("interface", "vlan", 4095, reads(&readVirtualInterface, &VirtualInterface::vlan));
    add("peer", "bgp_asn", 4294967295, reads(&peerOf, &VifPeer::bgpAsn));
}

void TestAnswerLimits::numbersHaveBounds()
{
    QFETCH(QString, name);
    QFETCH(qint64, most);
    QFETCH(ReadNumber, read);
    for (const qint64 fits : {qint64(0), qint64(1), most - 1, most})
        QCOMPARE(read({{name, fits}}), std::optional(fits));
    QVERIFY(!read({{name, most + 1}}));
    QVERIFY(!read({{name, -1}}));
    QVERIFY(!read({{name, 1.5}}));
    QVERIFY(!read({{name, u"1"_s}}));
    QVERIFY(!read({}));
}

void TestAnswerLimits::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("100") << 100 << true << ErrorKind::Protocol;
    QTest::newRow("199") << 199 << true << ErrorKind::Protocol;
    QTest::newRow("200") << 200 << false << ErrorKind::Protocol;
    QTest::newRow("299") << 299 << false << ErrorKind::Protocol;
    QTest::newRow("300") << 300 << true << ErrorKind::Protocol;
    QTest::newRow("399") << 399 << true << ErrorKind::Protocol;
    QTest::newRow("400") << 400 << true << ErrorKind::Rejected;
    QTest::newRow("499") << 499 << true << ErrorKind::Rejected;
    QTest::newRow("500") << 500 << true << ErrorKind::Server;
}

void TestAnswerLimits::statuses()
{
    QFETCH(int, status);
    QFETCH(bool, refused);
    const auto error = refusedByStatus(answerWith({}, status));
    QCOMPARE(error.has_value(), refused);
    if (error) {
        QTEST(error->kind, "kind");
        QCOMPARE(error->httpStatus, status);
    }
}

void TestAnswerLimits::requestIdOfTheBodyIsCut()
{
    const QString longest(128, u'r');
    Answer answer = answerWith({{u"request_id"_s, longest + u'r'}}, 404);
    QCOMPARE(errorFromAnswer(answer).requestId, longest);
    answer.requestId = "of-the-header";
    QCOMPARE(errorFromAnswer(answer).requestId, u"of-the-header"_s);
}

QTEST_GUILESS_MAIN(TestAnswerLimits)
#include "tst_answer_limits.moc"
