// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/simulator.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

using namespace peerlight::simulator;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kProject = "b197c48159d44a66b32c538c3f8da89a"_L1;

QByteArray rawRequest(const QByteArray &method, const QByteArray &rest, const QByteArray &headers = {},
                      const QByteArray &body = {})
{
    return method + " /v3/" + QByteArray(kProject.data(), kProject.size()) + "/dcaas/" + rest +
           " HTTP/1.1\r\nHost: localhost\r\nx-auth-token: demo-token\r\n" + headers +
           (body.isNull() ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + "\r\n" +
           body;
}

qsizetype answersIn(const QByteArray &bytes)
{
    return bytes.count("HTTP/1.1 ");
}

} // namespace

/// The service over real sockets: what the model says must reach real clients, and broken connections must
/// be broken in the way that their fault promises.
class TstSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void runsADetection();
    void keepsConnectionsAlive();
    void answersInOrderOnOneConnection();
    void closesWhenAsked();
    void sendsNoBodyWith204();
    void waitsForTheLatency();
    void servesManyConnectionsAtOnce();
    void survivesClientsThatLeave();
    void cutsTheConnectionOfALostReply();
    void cutsTheBodyHalfWay();
    void sendsTheHeadersOfAThrottle();
    void refusesToStart_data();
    void refusesToStart();
    void refusesATakenPort();
    void listensOnLoopbackOnly();

private:
    void start(SimulatorOptions options);
    QUrl url(const QString &rest) const;
    QNetworkReply *await(QNetworkReply *reply);
    QNetworkReply *get(const QString &rest);
    QNetworkReply *create(const QString &peerId);
    QStringList peerIds();
    std::unique_ptr<QTcpSocket> connected();
    static QByteArray readUntil(QTcpSocket &socket, const std::function<bool(const QByteArray &)> &enough);

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    quint16 m_port = 0;
};

void TstSimulator::initTestCase()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

void TstSimulator::init()
{
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_simulator.reset();
}

void TstSimulator::start(SimulatorOptions options)
{
    m_simulator = std::make_unique<Simulator>(std::move(options));
    const auto port = m_simulator->start();
    QVERIFY2(port.has_value(), port ? "" : qPrintable(port.error()));
    m_port = *port;
}

QUrl TstSimulator::url(const QString &rest) const
{
    return QUrl(u"http://127.0.0.1:%1/v3/%2/dcaas/%3"_s.arg(m_port).arg(kProject, rest));
}

QNetworkReply *TstSimulator::await(QNetworkReply *reply)
{
    reply->setParent(m_manager.get());
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(10'000);
    return reply;
}

QNetworkReply *TstSimulator::get(const QString &rest)
{
    QNetworkRequest request(url(rest));
    request.setRawHeader("X-Auth-Token"_ba, "demo-token"_ba);
    return await(m_manager->get(request));
}

QNetworkReply *TstSimulator::create(const QString &peerId)
{
    QNetworkRequest request(url(u"vif-peer-detections"_s));
    request.setRawHeader("X-Auth-Token"_ba, "demo-token"_ba);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QJsonObject body{{u"vif_peer_detection"_s, QJsonObject{{u"vif_peer_id"_s, peerId}}}};
    return await(m_manager->post(request, QJsonDocument(body).toJson(QJsonDocument::Compact)));
}

QStringList TstSimulator::peerIds()
{
    QStringList ids;
    const QJsonObject answer = QJsonDocument::fromJson(get(u"virtual-interfaces"_s)->readAll()).object();
    for (const QJsonValue vif : answer["virtual_interfaces"_L1].toArray()) {
        for (const QJsonValue peer : vif["vif_peers"_L1].toArray())
            ids << peer["id"_L1].toString();
    }
    return ids;
}

std::unique_ptr<QTcpSocket> TstSimulator::connected()
{
    auto socket = std::make_unique<QTcpSocket>();
    QSignalSpy spy(socket.get(), &QTcpSocket::connected);
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    spy.wait();
    return socket;
}

QByteArray TstSimulator::readUntil(QTcpSocket &socket, const std::function<bool(const QByteArray &)> &enough)
{
    QByteArray bytes;
    (void)QTest::qWaitFor(
        [&] {
            bytes += socket.readAll();
            return enough(bytes);
        },
        10'000);
    return bytes;
}

void TstSimulator::runsADetection()
{
    start({.detectMs = 300});
    const QStringList ids = peerIds();
    QCOMPARE(ids.size(), 40);
    QNetworkReply *created = create(ids.first());
    QCOMPARE(created->error(), QNetworkReply::NoError);
    QCOMPARE(created->rawHeader("X-Request-Id").size(), 32);
    const QJsonObject task = QJsonDocument::fromJson(created->readAll())["vif_peer_detection"_L1].toObject();
    QCOMPARE(task["status"_L1].toString(), u"processing"_s);
    const QString path = u"vif-peer-detections/"_s + task["id"_L1].toString();
    QTRY_VERIFY(QJsonDocument::fromJson(get(path)->readAll())["vif_peer_detection"_L1]["status"_L1].toString() !=
                "processing"_L1);
    QCOMPARE(m_simulator->createCount(), 1);
    QVERIFY(m_simulator->requestCount() >= 3);
}

void TstSimulator::keepsConnectionsAlive()
{
    start({});
    const auto socket = connected();
    for (int i = 0; i < 3; ++i) {
        socket->write(rawRequest("GET", "vif-peer-detections"));
        const QByteArray answer = readUntil(*socket, [](const QByteArray &bytes) { return bytes.endsWith("[]}"); });
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
    }
    QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
    QCOMPARE(m_simulator->requestCount(), 3);
}

void TstSimulator::answersInOrderOnOneConnection()
{
    start({.latencyMs = 30});
    const auto socket = connected();
    socket->write(rawRequest("GET", "vif-peer-detections"));
    QTRY_COMPARE(m_simulator->requestCount(), 1); // the next request comes while the first is unanswered
    socket->write(rawRequest("GET", "unknown"));
    const QByteArray answers =
        readUntil(*socket, [](const QByteArray &b) { return answersIn(b) == 2 && b.endsWith('}'); });
    QVERIFY(answers.startsWith("HTTP/1.1 200 "));
    QVERIFY(answers.lastIndexOf("HTTP/1.1 404 ") > 0);
}

void TstSimulator::closesWhenAsked()
{
    start({});
    const auto socket = connected();
    QSignalSpy closed(socket.get(), &QTcpSocket::disconnected);
    socket->write(rawRequest("GET", "vif-peer-detections", "Connection: close\r\n"));
    QVERIFY(closed.wait());
    QVERIFY(socket->readAll().contains("Connection: close"));
}

void TstSimulator::sendsNoBodyWith204()
{
    start({});
    const QJsonObject created = QJsonDocument::fromJson(create(peerIds().first())->readAll()).object();
    const QByteArray id = created["vif_peer_detection"_L1]["id"_L1].toString().toLatin1();
    const auto socket = connected();
    socket->write(rawRequest("DELETE", "vif-peer-detections/" + id));
    const QByteArray answer = readUntil(*socket, [](const QByteArray &bytes) { return bytes.contains("\r\n\r\n"); });
    QVERIFY2(answer.startsWith("HTTP/1.1 204 No Content\r\n"), answer.constData());
    QVERIFY(!answer.contains("Content-Length"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
    socket->write(rawRequest("DELETE", "vif-peer-detections/" + id)); // the connection is still in step
    QVERIFY(readUntil(*socket, [](const QByteArray &bytes) {
                return bytes.contains("DC.0002");
            }).startsWith("HTTP/1.1 404"));
}

void TstSimulator::waitsForTheLatency()
{
    start({.latencyMs = 50});
    const auto socket = connected();
    QElapsedTimer timer;
    timer.start();
    socket->write(rawRequest("GET", "vif-peer-detections"));
    QVERIFY(!readUntil(*socket, [](const QByteArray &bytes) { return !bytes.isEmpty(); }).isEmpty());
    QVERIFY2(timer.elapsed() >= 49, qPrintable(QString::number(timer.elapsed())));
}

void TstSimulator::servesManyConnectionsAtOnce()
{
    start({.latencyMs = 20});
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    std::vector<QByteArray> answers(200);
    for (size_t i = 0; i < answers.size(); ++i) {
        auto &socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
        connect(socket.get(), &QTcpSocket::readyRead, this,
                [&answers, i, s = socket.get()] { answers[i] += s->readAll(); });
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        socket->write(rawRequest("GET", "vif-peer-detections"));
    }
    const auto isAnswered = [](const QByteArray &answer) { return answer.endsWith("[]}"); };
    QTRY_VERIFY(std::all_of(answers.begin(), answers.end(), isAnswered));
    QCOMPARE(m_simulator->requestCount(), 200);
}

void TstSimulator::survivesClientsThatLeave()
{
    start({.latencyMs = 50});
    for (int i = 0; i < 20; ++i) {
        const auto socket = connected();
        socket->write(rawRequest("GET", "vif-peer-detections"));
        QTRY_COMPARE(m_simulator->requestCount(), i + 1);
        socket->abort(); // its answer is still on the way
    }
    QCOMPARE(get(u"vif-peer-detections"_s)->error(), QNetworkReply::NoError);
    const auto waiting = connected();
    waiting->write(rawRequest("GET", "vif-peer-detections"));
    QTRY_COMPARE(m_simulator->requestCount(), 22);
    m_simulator.reset(); // and now the service leaves, with an answer on the way
    QTRY_COMPARE(waiting->state(), QAbstractSocket::UnconnectedState);
}

void TstSimulator::cutsTheConnectionOfALostReply()
{
    start({.faults = {u"lost-reply"_s}});
    const QByteArray peer = peerIds().first().toLatin1();
    const QByteArray body = R"({"vif_peer_detection":{"vif_peer_id":")" + peer + R"("}})";
    const QByteArray request = rawRequest("POST", "vif-peer-detections", "Content-Type: application/json\r\n", body);
    for (int i = 1; i <= 3; ++i) {
        const auto socket = connected();
        QSignalSpy closed(socket.get(), &QTcpSocket::disconnected);
        socket->write(request);
        if (i < 3) {
            QVERIFY(!readUntil(*socket, [](const QByteArray &bytes) { return bytes.endsWith("}}"); }).isEmpty());
            continue;
        }
        QVERIFY(closed.wait());
        QCOMPARE(socket->readAll(), QByteArray());
    }
    QCOMPARE(m_simulator->createCount(), 3);
}

void TstSimulator::cutsTheBodyHalfWay()
{
    start({.faults = {u"half-body"_s}});
    for (int i = 0; i < 4; ++i)
        QCOMPARE(get(u"virtual-interfaces?limit=1"_s)->error(), QNetworkReply::NoError);
    const auto socket = connected();
    QSignalSpy closed(socket.get(), &QTcpSocket::disconnected);
    socket->write(rawRequest("GET", "virtual-interfaces?limit=1"));
    QVERIFY(closed.wait());
    const QByteArray answer = socket->readAll();
    const qsizetype announced =
        QRegularExpression(u"Content-Length: (\\d+)"_s).match(QString::fromLatin1(answer)).captured(1).toLongLong();
    QVERIFY(announced > 1000);
    QCOMPARE(answer.size() - answer.indexOf("\r\n\r\n") - 4, announced / 2);
}

void TstSimulator::sendsTheHeadersOfAThrottle()
{
    start({.faults = {u"throttle-retry-after"_s}});
    QNetworkReply *reply = nullptr;
    for (int i = 0; i < 11; ++i)
        reply = get(u"vif-peer-detections"_s);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 429);
    QCOMPARE(reply->rawHeader("Retry-After"), "2"_ba);
}

void TstSimulator::refusesToStart_data()
{
    QTest::addColumn<SimulatorOptions>("options");
    QTest::addColumn<QString>("text");
    QTest::newRow("no peers") << SimulatorOptions{.peers = 0} << u"5000"_s;
    QTest::newRow("too many peers") << SimulatorOptions{.peers = 5001} << u"5000"_s;
    QTest::newRow("unknown fault") << SimulatorOptions{.faults = {u"gremlins"_s}} << u"gremlins"_s;
    QTest::newRow("negative time") << SimulatorOptions{.detectMs = -1} << u"negative"_s;
    QTest::newRow("spread over the whole") << SimulatorOptions{.detectMs = 5, .spreadMs = 6} << u"spread"_s;
    QTest::newRow("empty token") << SimulatorOptions{.token = {}} << u"token"_s;
}

void TstSimulator::refusesToStart()
{
    QFETCH(SimulatorOptions, options);
    QFETCH(QString, text);
    Simulator simulator(options);
    const auto port = simulator.start();
    QVERIFY(!port.has_value());
    QVERIFY2(port.error().contains(text), qPrintable(port.error()));
    QCOMPARE(simulator.requestCount(), 0);
    QCOMPARE(simulator.createCount(), 0);
}

void TstSimulator::refusesATakenPort()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    Simulator simulator({.port = taken.serverPort()});
    const auto port = simulator.start();
    QVERIFY(!port.has_value());
    QVERIFY(port.error().contains(QString::number(taken.serverPort())));
}

void TstSimulator::listensOnLoopbackOnly()
{
    start({});
    QTcpSocket other; // 127.0.0.2 reaches a server that listens on every address, but not one on 127.0.0.1
    QSignalSpy failed(&other, &QTcpSocket::errorOccurred);
    other.connectToHost(QHostAddress(u"127.0.0.2"_s), m_port);
    QVERIFY(failed.wait());
    QCOMPARE(other.error(), QAbstractSocket::ConnectionRefusedError);
}

QTEST_GUILESS_MAIN(TstSimulator)
#include "tst_simulator.moc"
