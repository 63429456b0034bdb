// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/requests.h"

#include <QCryptographicHash>
#include <QTest>

using namespace peerlight::api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createHasTheDocumentedBody();
    void deadlinesAndLimits();
    void listQuery_data();
    void listQuery();
    void aMarkerIsEncoded();
    void anAddressNeverLeavesTheOrigin_data();
    void anAddressNeverLeavesTheOrigin();

private:
    const ProjectId m_project = *ProjectId::parse(u"0123456789abcdef0123456789abcdef"_s);
    const PeerId m_peer = *PeerId::parse(u"11111111-2222-4333-8444-555555555555"_s);
    const DetectionId m_task = *DetectionId::parse(u"e4a9d1c3-0b52-4c67-8f10-3d6a5b2c1e90"_s);
};

/// The same bytes as in the worked example of the signature: 77 of them, with this SHA-256.
void TestRequests::createHasTheDocumentedBody()
{
    const Request request = createDetectionRequest(m_project, m_peer);
    QCOMPARE(request.method, Method::Post);
    QCOMPARE(requestTarget(request), "/v3/0123456789abcdef0123456789abcdef/dcaas/vif-peer-detections"_ba);
    QCOMPARE(request.body, R"({"vif_peer_detection":{"vif_peer_id":"11111111-2222-4333-8444-555555555555"}})"_ba);
    QCOMPARE(request.body.size(), 77);
    QCOMPARE(QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex(),
             "7a97dd22affbbd7849e7e8d32c3976e19a190276055092a22c51b4f1d9835ecf"_ba);
}

void TestRequests::deadlinesAndLimits()
{
    constexpr qint64 megabyte = 1024 * 1024;
    const Request create = createDetectionRequest(m_project, m_peer);
    QCOMPARE(create.deadline, 30s);
    QCOMPARE(create.maxAnswerBytes, megabyte);
    const Request show = showDetectionRequest(m_project, m_task);
    QCOMPARE(show.deadline, 20s);
    QCOMPARE(show.maxAnswerBytes, megabyte);
    QVERIFY(show.body.isEmpty());
    const Request list = listDetectionsRequest(m_project, {});
    QCOMPARE(list.deadline, 20s);
    QCOMPARE(list.maxAnswerBytes, 16 * megabyte);
    QCOMPARE(listVirtualInterfacesRequest(m_project, {}).maxAnswerBytes, 16 * megabyte);
    QCOMPARE(deleteDetectionRequest(m_project, m_task).method, Method::Delete);
}

void TestRequests::listQuery_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("marker");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("default") << PageRequest{}.limit << u""_s << "?limit=2000"_ba;
    QTest::newRow("limit") << 50 << u""_s << "?limit=50"_ba;
    QTest::newRow("too small") << 0 << u""_s << "?limit=1"_ba;
    QTest::newRow("too large") << 100000 << u""_s << "?limit=2000"_ba;
    QTest::newRow("marker") << 2 << u"abc-1"_s << "?limit=2&marker=abc-1"_ba;
}

void TestRequests::listQuery()
{
    QFETCH(int, limit);
    QFETCH(QString, marker);
    QFETCH(QByteArray, query);
    const PageRequest page{marker, limit};
    QVERIFY(requestTarget(listDetectionsRequest(m_project, page)).endsWith("/dcaas/vif-peer-detections"_ba + query));
    QVERIFY(
        requestTarget(listVirtualInterfacesRequest(m_project, page)).endsWith("/dcaas/virtual-interfaces"_ba + query));
}

void TestRequests::aMarkerIsEncoded()
{
    const Request request = listDetectionsRequest(m_project, {u"a b&c=d/\u4e00#?"_s, 1});
    QVERIFY(requestTarget(request).endsWith("?limit=1&marker=a%20b%26c%3Dd%2F%E4%B8%80%23%3F"));
    const QUrl url = requestUrl(*Endpoint::parse(u"https://host.example"_s), request);
    QVERIFY(url.isValid());
    QCOMPARE(url.toEncoded(), "https://host.example"_ba + requestTarget(request));
}

void TestRequests::anAddressNeverLeavesTheOrigin_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << "/v3/x"_ba << true;
    QTest::newRow("two slashes stay a path") << "//evil.example/v3"_ba << true;
    QTest::newRow("no slash") << "@evil.example/"_ba << false;
    QTest::newRow("no slash, port") << ":8080/"_ba << false;
    QTest::newRow("empty") << ""_ba << false;
    QTest::newRow("request splitting") << "/v3 HTTP/1.1\r\nHost: evil"_ba << false;
    QTest::newRow("NUL") << QByteArray("/v3\0", 4) << false;
    QTest::newRow("not ASCII") << "/v3/\xc3\xa4"_ba << false;
}

void TestRequests::anAddressNeverLeavesTheOrigin()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, valid);
    Request request;
    request.path = path;
    const QUrl url = requestUrl(*Endpoint::parse(u"https://host.example:8443"_s), request);
    QCOMPARE(url.isValid(), valid);
    if (valid)
        QCOMPARE(url.authority(), u"host.example:8443"_s);
    QVERIFY(!requestUrl(Endpoint(), request).isValid());
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
