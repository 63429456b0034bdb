// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/answers.h"
#include "app/api/iam_answers.h"
#include "app/api/inventory_answers.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace peerlight::api;
using namespace Qt::StringLiterals;

/// What the parsers make of the member `name` of an object.
using TextOf = std::function<QString(const QString &name, const QJsonValue &value)>;
using NumberOf = std::function<std::optional<qint64>(const QString &name, const QJsonValue &value)>;

Q_DECLARE_METATYPE(TextOf)
Q_DECLARE_METATYPE(NumberOf)
Q_DECLARE_METATYPE(std::optional<peerlight::api::ErrorKind>)

/// How long a text, and how large a number of an answer may be, and where the kinds of HTTP status begin.
class TestAnswerLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void texts_data();
    void texts();
    void numbers_data();
    void numbers();
    void statuses_data();
    void statuses();
    void markersAreNeverCut();
};

static const QString uuid = u"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71"_s;

static Answer answerOf(const QJsonObject &body, int status = 200)
{
    Answer answer;
    answer.status = status;
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

/// Of a list with one object, which has an id and the member.
template<typename Item, typename Parse, typename Value>
static auto inList(const char *list, Parse parse, Value Item::*member)
{
    return [list = QString::fromLatin1(list), parse, member](const QString &name, const QJsonValue &value) {
        QJsonObject object{{u"id"_s, u"x"_s}};
        object.insert(name, value);
        const auto page = parse(answerOf(QJsonObject{{list, QJsonArray{object}}}));
        return page && page->items.size() == 1 ? page->items.constFirst().*member : Value();
    };
}

template<typename Value>
static auto inPeer(Value VifPeer::*member)
{
    return [member](const QString &name, const QJsonValue &value) {
        const auto peer = readVifPeer(QJsonObject{{u"id"_s, uuid}, {name, value}});
        return peer ? *peer.*member : Value();
    };
}

template<typename Value>
static auto inDetection(Value Detection::*member)
{
    return [member](const QString &name, const QJsonValue &value) {
        const QJsonObject task{{u"id"_s, u"t"_s}, {u"vif_peer_id"_s, uuid}, {name, value}};
        const auto detection = parseDetection(answerOf(QJsonObject{{u"vif_peer_detection"_s, task}}));
        return detection ? *detection.*member : Value();
    };
}

static auto inProject(QString IamProject::*member)
{
    return [member](const QString &name, const QJsonValue &value) {
        const QJsonObject project{{u"id"_s, u"p"_s}, {name, value}};
        const auto projects = parseProjects(answerOf(QJsonObject{{u"projects"_s, QJsonArray{project}}}));
        return projects && projects->size() == 1 ? projects->constFirst().*member : QString();
    };
}

static void textRow(const char *object, const char *name, int most, const TextOf &text)
{
    QTest::addRow("%s: %s", object, name) << QString::fromLatin1(name) << most << text;
}

static void textsOfInventory()
{
    const auto line = [](const char *name, int most, QString DirectConnect::*member) {
        textRow("line", name, most, inList("direct_connects", &parseDirectConnectPage, member));
    };
    line("id", 64, &DirectConnect::id);
    line("name", 256, &DirectConnect::name);
    line("type", 64, &DirectConnect::type);
    line("status", 64, &DirectConnect::status);
    line("provider_status", 64, &DirectConnect::providerStatus);
    line("port_type", 32, &DirectConnect::portType);
    line("provider", 256, &DirectConnect::provider);
    line("location", 256, &DirectConnect::location);
    line("peer_location", 256, &DirectConnect::peerLocation);
    line("device_id", 128, &DirectConnect::deviceId);
    const auto gateway = [](const char *name, int most, QString Gateway::*member) {
        textRow("virtual gateway", name, most, inList("virtual_gateways", &parseVirtualGatewayPage, member));
    };
    gateway("id", 64, &Gateway::id);
    gateway("name", 256, &Gateway::name);
    gateway("status", 64, &Gateway::status);
    gateway("vpc_id", 64, &Gateway::vpcId);
    gateway("enterprise_router_id", 64, &Gateway::enterpriseRouterId);
    for (const char *name : {"location_name", "region_id"})
        textRow("global gateway", name, 64, inList("global_dc_gateways", &parseGlobalGatewayPage, &Gateway::location));
    const auto vif = [](const char *name, int most, QString VirtualInterface::*member) {
        textRow("virtual interface", name, most, inList("virtual_interfaces", &parseInterfacePage, member));
    };
    vif("id", 64, &VirtualInterface::id);
    vif("name", 256, &VirtualInterface::name);
    vif("direct_connect_id", 64, &VirtualInterface::directConnectId);
    for (const char *name : {"vgw_id", "gateway_id", "lgw_id"})
        vif(name, 64, &VirtualInterface::gatewayId);
    vif("device_id", 128, &VirtualInterface::deviceId);
    vif("status", 64, &VirtualInterface::status);
    vif("service_type", 32, &VirtualInterface::serviceType);
}

void TestAnswerLimits::texts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("most");
    QTest::addColumn<TextOf>("textOf");
    textsOfInventory();
    const auto peer = [](const char *name, int most, QString VifPeer::*member) {
        textRow("peer", name, most, inPeer(member));
    };
    peer("name", 256, &VifPeer::name);
    peer("address_family", 16, &VifPeer::addressFamily);
    peer("local_gateway_ip", 64, &VifPeer::localGatewayIp);
    peer("remote_gateway_ip", 64, &VifPeer::remoteGatewayIp);
    peer("route_mode", 32, &VifPeer::routeMode);
    peer("bgp_status", 32, &VifPeer::bgpStatus);
    peer("status", 64, &VifPeer::status);
    peer("device_id", 128, &VifPeer::deviceId);
    const auto detection = [](const char *name, int most, QString Detection::*member) {
        textRow("detection", name, most, inDetection(member));
    };
    detection("project_id", 64, &Detection::projectId);
    detection("status", 64, &Detection::statusText);
    detection("start_time", 64, &Detection::startTime);
    detection("end_time", 64, &Detection::endTime);
    textRow("project", "name", 256, inProject(&IamProject::name));
    textRow("project", "domain_id", 256, inProject(&IamProject::accountId));
    textRow("project", "description", 256, inProject(&IamProject::description));
}

/// What is as long as allowed stays whole; what is longer is cut to that.
void TestAnswerLimits::texts()
{
    QFETCH(QString, name);
    QFETCH(int, most);
    QFETCH(TextOf, textOf);
    const QString whole = u"t"_s + QString(most - 2, u'e') + u"x"_s;
    QCOMPARE(textOf(name, whole), whole);
    QCOMPARE(textOf(name, QString(whole + u'y')), whole);
    QCOMPARE(textOf(name, u"w"_s), u"w"_s);
    QCOMPARE(textOf(name, QJsonValue::Null), QString());
}

void TestAnswerLimits::numbers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<NumberOf>("numberOf");
    const auto row = [](const char *object, const char *name, qint64 most, const NumberOf &numberOf) {
        QTest::addRow("%s: %s", object, name) << QString::fromLatin1(name) << most << numberOf;
    };
    constexpr qint64 largestAsn = 4294967295;
    constexpr qint64 largestBandwidth = 2147483647;
    row("line", "bandwidth", largestBandwidth,
        inList("direct_connects", &parseDirectConnectPage, &DirectConnect::bandwidthMbit));
    row("virtual interface", "bandwidth", largestBandwidth,
        inList("virtual_interfaces", &parseInterfacePage, &VirtualInterface::bandwidthMbit));
    row("virtual interface", "vlan", 4095, inList("virtual_interfaces", &parseInterfacePage, &VirtualInterface::vlan));
    row("virtual gateway", "bgp_asn", largestAsn,
        inList("virtual_gateways", &parseVirtualGatewayPage, &Gateway::bgpAsn));
    row("global gateway", "bgp_asn", largestAsn,
        inList("global_dc_gateways", &parseGlobalGatewayPage, &Gateway::bgpAsn));
    row("peer", "bgp_asn", largestAsn, inPeer(&VifPeer::bgpAsn));
    row("detection", "loss_ratio", 100, inDetection(&Detection::lossRatio));
}

void TestAnswerLimits::numbers()
{
    QFETCH(QString, name);
    QFETCH(qint64, most);
    QFETCH(NumberOf, numberOf);
    const std::optional<qint64> none;
    QCOMPARE(numberOf(name, 0), std::optional<qint64>(0));
    QCOMPARE(numberOf(name, 1), std::optional<qint64>(1));
    QCOMPARE(numberOf(name, double(most)), std::optional(most));
    QCOMPARE(numberOf(name, double(most) + 1), none);
    QCOMPARE(numberOf(name, -1), none);
    QCOMPARE(numberOf(name, 0.5), none);
    QCOMPARE(numberOf(name, QString::number(most)), none);
}

void TestAnswerLimits::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<std::optional<ErrorKind>>("kind");
    QTest::addColumn<QString>("says");
    using Kind = std::optional<ErrorKind>;
    QTest::newRow("199") << 199 << Kind(ErrorKind::Protocol) << u"HTTP 199, which is not understood"_s;
    QTest::newRow("200") << 200 << Kind() << u""_s;
    QTest::newRow("299") << 299 << Kind() << u""_s;
    QTest::newRow("300") << 300 << Kind(ErrorKind::Protocol) << u"redirect (HTTP 300)"_s;
    QTest::newRow("399") << 399 << Kind(ErrorKind::Protocol) << u"redirect (HTTP 399)"_s;
    QTest::newRow("400") << 400 << Kind(ErrorKind::Rejected) << u"refused the request (HTTP 400)"_s;
    QTest::newRow("499") << 499 << Kind(ErrorKind::Rejected) << u"refused the request (HTTP 499)"_s;
    QTest::newRow("500") << 500 << Kind(ErrorKind::Server) << u"internal error (HTTP 500)"_s;
}

void TestAnswerLimits::statuses()
{
    QFETCH(int, status);
    QFETCH(std::optional<ErrorKind>, kind);
    QFETCH(QString, says);
    const auto answer = parseEmpty(answerOf(QJsonObject(), status));
    QCOMPARE(answer.has_value(), !kind.has_value());
    if (!kind)
        return;
    QCOMPARE(answer.error().kind, *kind);
    QCOMPARE(answer.error().httpStatus, status);
    QVERIFY2(answer.error().text.contains(says), qPrintable(answer.error().text));
}

/// It goes back to the service as it came, or not at all.
void TestAnswerLimits::markersAreNeverCut()
{
    const auto page = [](const QString &marker) {
        return parseDirectConnectPage(answerOf(QJsonObject{{u"direct_connects"_s, QJsonArray()},
                                                           {u"page_info"_s, QJsonObject{{u"next_marker"_s, marker}}}}));
    };
    const QString longest(128, u'm');
    QVERIFY(page(longest));
    QCOMPARE(page(longest)->nextMarker, longest);
    QVERIFY(!page(longest + u'm'));
    QCOMPARE(page(longest + u'm').error().kind, ErrorKind::Protocol);
}

QTEST_GUILESS_MAIN(TestAnswerLimits)
#include "tst_answer_limits.moc"
