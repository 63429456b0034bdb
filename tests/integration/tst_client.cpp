// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"

#include "tests/support/raw_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace peerlight;
using namespace peerlight::api;
using namespace peerlight::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(peerlight::api::ErrorKind)

/// The calls of the API end to end, against a server that says what the test wants.
class TestClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createSendsAndReads();
    void aCreateOfUnclearOutcomeIsProtocol_data();
    void aCreateOfUnclearOutcomeIsProtocol();
    void showListAndDelete();
    void interfacesAreRead();
    void errorsOfTheServiceArrive();
    void destructionEndsOpenCalls();
    void abortAndNewCredential();

private:
    [[nodiscard]] std::unique_ptr<Client> client(const RawServer &server) const;
    const PeerId m_peer = *PeerId::parse(u"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71"_s);
};

namespace {

template<typename T>
struct Taken
{
    int calls = 0;
    std::optional<Result<T>> result;
    Exchange exchange;

    Handler<T> handler()
    {
        return [this](const Result<T> &value, const Exchange &seen) {
            ++calls;
            result = value;
            exchange = seen;
        };
    }
};

QByteArray taskBody(const QByteArray &peer)
{
    return R"({"request_id":"r","vif_peer_detection":{"id":"task-1","status":"processing","loss_ratio":0,"vif_peer_id":")"_ba +
           peer + "\"}}"_ba;
}

} // namespace

std::unique_ptr<Client> TestClient::client(const RawServer &server) const
{
    return std::make_unique<Client>(Connection{server.endpoint(), *ProjectId::parse(u"p1"_s)},
                                    *auth::Credential::fromToken(u"token-1"_s));
}

void TestClient::createSendsAndReads()
{
    RawServer server(answering(200, taskBody(m_peer.text().toUpper().toLatin1()), "X-Request-Id: req-1\r\n"_ba));
    const auto api = client(server);
    QSignalSpy exchanged(api.get(), &Client::exchanged);
    Taken<Detection> taken;
    api->createDetection(m_peer, this, taken.handler());
    QTRY_COMPARE(taken.calls, 1);
    QVERIFY(*taken.result);
    QCOMPARE((*taken.result)->id.text(), u"task-1"_s);
    QVERIFY((*taken.result)->peerId == m_peer);
    QCOMPARE(taken.exchange.requestId, u"req-1"_s);
    QCOMPARE(exchanged.size(), 1);
    QCOMPARE(server.requests().constFirst().target, "/v3/p1/dcaas/vif-peer-detections"_ba);
    QCOMPARE(server.requests().constFirst().body,
             R"({"vif_peer_detection":{"vif_peer_id":"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71"}})"_ba);
}

void TestClient::aCreateOfUnclearOutcomeIsProtocol_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    QTest::newRow("another peer") << 200 << taskBody("7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f72"_ba) << u"does not match"_s;
    QTest::newRow("no task") << 200 << "{}"_ba << u"no task"_s;
    QTest::newRow("no content") << 204 << ""_ba << u"empty"_s;
    QTest::newRow("captive portal") << 200 << "<html>Sign in</html>"_ba << u"between you and the service"_s;
    QTest::newRow("redirect") << 302 << ""_ba << u"redirect"_s;
}

void TestClient::aCreateOfUnclearOutcomeIsProtocol()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    RawServer server(answering(status, body));
    const auto api = client(server);
    Taken<Detection> taken;
    api->createDetection(m_peer, this, taken.handler());
    QTRY_COMPARE(taken.calls, 1);
    QVERIFY(!*taken.result);
    QCOMPARE(taken.result->error().kind, ErrorKind::Protocol);
    QVERIFY2(taken.result->error().text.contains(says), qPrintable(taken.result->error().text));
    QCOMPARE(taken.exchange.httpStatus, status);
    QVERIFY(taken.exchange.bodyBytesSent > 0);
    QCOMPARE(taken.exchange.about, m_peer.text());
    QVERIFY(!taken.exchange.failure); // the answer was whole
    QCOMPARE(taken.exchange.answerBytes, body.size());
    QCOMPARE(server.count("POST"_ba), 1);
}

void TestClient::showListAndDelete()
{
    RawServer server([this](QTcpSocket &socket, const RawRequest &request) {
        if (request.method == "DELETE")
            socket.write("HTTP/1.1 204 No Content\r\n\r\n");
        else if (request.target.contains("/task-1"))
            socket.write(httpAnswer(200, taskBody(m_peer.text().toLatin1())));
        else
            socket.write(httpAnswer(200, R"({"vif_peer_detections":[]})"_ba));
    });
    const auto api = client(server);
    const DetectionId id = *DetectionId::parse(u"task-1"_s);
    Taken<Detection> shown;
    Taken<DetectionPage> listed;
    Taken<std::monostate> deleted;
    api->showDetection(id, this, shown.handler());
    QTRY_COMPARE(shown.calls, 1);
    QVERIFY(*shown.result);
    api->listDetections({u"m1"_s, 5}, this, listed.handler());
    QTRY_COMPARE(listed.calls, 1);
    QCOMPARE((*listed.result)->received, 0);
    api->deleteDetection(id, this, deleted.handler());
    QTRY_COMPARE(deleted.calls, 1);
    QVERIFY(*deleted.result);
    QCOMPARE(server.requests()[0].target, "/v3/p1/dcaas/vif-peer-detections/task-1"_ba);
    QCOMPARE(server.requests()[1].target, "/v3/p1/dcaas/vif-peer-detections?limit=5&marker=m1"_ba);
    QCOMPARE(server.requests()[2].method, "DELETE"_ba);
}

void TestClient::interfacesAreRead()
{
    RawServer server(answering(200, R"({"virtual_interfaces":[{"id":"v1"}],"page_info":{"next_marker":"v1"}})"_ba));
    const auto api = client(server);
    Taken<InterfacePage> taken;
    api->listVirtualInterfaces({}, this, taken.handler());
    QTRY_COMPARE(taken.calls, 1);
    QCOMPARE((*taken.result)->nextMarker, u"v1"_s);
    QCOMPARE(server.requests().constFirst().target, "/v3/p1/dcaas/virtual-interfaces?limit=2000"_ba);
}

void TestClient::errorsOfTheServiceArrive()
{
    RawServer server(answering(
        429, R"({"error_code":"APIGW.0308","error_msg":"policy user over ratelimit,limit:200,time:5 minute"})"_ba));
    const auto api = client(server);
    Taken<Detection> taken;
    api->createDetection(m_peer, this, taken.handler());
    QTRY_COMPARE(taken.calls, 1);
    const Error error = taken.result->error();
    QCOMPARE(error.kind, ErrorKind::Throttled);
    QCOMPARE(error.apiCode, u"APIGW.0308"_s);
    QCOMPARE(error.retryAfter, std::optional<std::chrono::milliseconds>(std::chrono::minutes(5)));
    QCOMPARE(taken.exchange.httpStatus, 429);
}

void TestClient::destructionEndsOpenCalls()
{
    RawServer server(silent());
    auto api = client(server);
    QSignalSpy exchanged(api.get(), &Client::exchanged);
    Taken<Detection> taken;
    api->createDetection(m_peer, this, taken.handler());
    QTRY_COMPARE(server.requests().size(), 1);
    api.reset();
    QCOMPARE(taken.calls, 1);
    QCOMPARE(taken.result->error().kind, ErrorKind::Cancelled);
    QCOMPARE(exchanged.size(), 1);
}

void TestClient::abortAndNewCredential()
{
    RawServer server(silent());
    const auto api = client(server);
    Taken<Detection> first;
    api->createDetection(m_peer, this, first.handler());
    QTRY_COMPARE(server.requests().size(), 1);
    api->setCredential(*auth::Credential::fromToken(u"token-2"_s));
    Taken<Detection> second;
    api->createDetection(m_peer, this, second.handler());
    QTRY_COMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests()[0].header("X-Auth-Token"_ba), "token-1"_ba);
    QCOMPARE(server.requests()[1].header("X-Auth-Token"_ba), "token-2"_ba);
    api->abortAll();
    QTRY_COMPARE(first.calls + second.calls, 2);
    QCOMPARE(second.result->error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
