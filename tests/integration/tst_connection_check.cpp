// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/ca_file.h"
#include "app/connection/connection_check.h"
#include "tests/support/raw_server.h"
#include "tests/support/tls_files.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace peerlight::connection;
using What = CheckStep::What;
using State = CheckStep::State;

Q_DECLARE_METATYPE(peerlight::connection::CheckStep::State)

namespace {

constexpr int checkPatience = 20000;

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " x\r\nContent-Type: application/json\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray nowHeader(int minutesOff = 0)
{
    const auto at = QDateTime::currentDateTimeUtc().addSecs(60 * minutesOff);
    return "Date: " + QLocale::c().toString(at, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1() + "\r\n";
}

const QByteArray tasks = R"({"request_id": "r", "vif_peer_detections": []})";
const QByteArray interfaces = R"({"request_id": "r", "virtual_interfaces": []})";

/// Answers both lists, each with a status of its own.
test::RawServer::Script service(int tasksStatus = 200, int interfacesStatus = 200, int minutesOff = 0)
{
    return [=](QTcpSocket &socket, const test::RawRequest &request) {
        const bool isTasks = request.target.contains("vif-peer-detections");
        const int status = isTasks ? tasksStatus : interfacesStatus;
        const QByteArray code = status == 401 ? "APIGW.0301" : status == 429 ? "APIGW.0308" : "IAM.0003";
        const QByteArray refused = "{\"error_code\": \"" + code + "\", \"error_msg\": \"no\"}";
        socket.write(
            httpAnswer(status, status == 200 ? (isTasks ? tasks : interfaces) : refused, nowHeader(minutesOff)));
    };
}

ConnectionCheck::SignIn tokenSignIn()
{
    return [](QObject *, const ConnectionCheck::SignedIn &done) { done(*auth::Credential::fromToken(u"t")); };
}

api::Connection connectionTo(const api::Endpoint &endpoint, const api::Route &route = {})
{
    return {endpoint, *api::ProjectId::parse(u"p1"), route};
}

State stateOf(const ConnectionCheck &check, What what)
{
    const auto found = std::ranges::find(check.steps(), what, &CheckStep::what);
    return found == check.steps().end() ? State::Skipped : found->state;
}

} // namespace

class ConnectionCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsOverPlainHttp_data()
    {
        QTest::addColumn<int>("tasksStatus");
        QTest::addColumn<int>("interfacesStatus");
        QTest::addColumn<int>("minutesOff");
        QTest::addColumn<State>("signIn");
        QTest::addColumn<State>("project");
        QTest::addColumn<State>("peers");
        QTest::addColumn<State>("clock");
        QTest::addColumn<State>("throttle");
        QTest::addColumn<int>("failed"); // the status; 200: nothing did
        constexpr auto good = State::Good;
        constexpr auto warn = State::Warning;
        constexpr auto bad = State::Bad;
        // A project without an interface is a warning: it may be the wrong one.
        QTest::newRow("all is well") << 200 << 200 << 0 << good << good << warn << good << good << 200;
        QTest::newRow("token refused") << 401 << 401 << 0 << bad << bad << bad << good << good << 401;
        QTest::newRow("may not list") << 403 << 403 << 0 << good << bad << bad << good << good << 403;
        QTest::newRow("may not list interfaces") << 200 << 403 << 0 << good << good << bad << good << good << 403;
        QTest::newRow("throttled") << 429 << 200 << 0 << warn << warn << warn << good << warn << 200;
        QTest::newRow("clock 3 min off") << 200 << 200 << 3 << good << good << warn << warn << good << 200;
        QTest::newRow("clock 20 min off") << 200 << 200 << -20 << good << good << warn << bad << good << 200;
    }
    void stepsOverPlainHttp()
    {
        QFETCH(int, tasksStatus);
        QFETCH(int, interfacesStatus);
        QFETCH(int, minutesOff);
        QFETCH(int, failed);
        test::RawServer server(service(tasksStatus, interfacesStatus, minutesOff));
        ConnectionCheck check(connectionTo(server.endpoint()), tokenSignIn());
        QSignalSpy finished(&check, &ConnectionCheck::finished);
        check.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, checkPatience);
        QCOMPARE(check.steps().size(), 7);
        QTEST(stateOf(check, What::SignIn), "signIn");
        QTEST(stateOf(check, What::Project), "project");
        QTEST(stateOf(check, What::Peers), "peers");
        QTEST(stateOf(check, What::Clock), "clock");
        QTEST(stateOf(check, What::Throttle), "throttle");
        QCOMPARE(check.failure() ? check.failure()->httpStatus : 200, failed);
        QCOMPARE(server.count("POST"), 0); // nothing is created
        QCOMPARE(server.count("GET"), 2);
        for (const CheckStep &step : check.steps())
            QVERIFY(!step.text.isEmpty());
    }

    void tlsTellsWhoIssuedIt()
    {
        const auto identity = test::makeTlsIdentity(u"DNS:localhost"_s);
        QVERIFY(identity);
        test::RawServer server(service(), identity->server);
        api::Route route;
        route.authorities = {identity->certificate};
        ConnectionCheck check(connectionTo(server.endpoint(), route), tokenSignIn());
        QSignalSpy finished(&check, &ConnectionCheck::finished);
        check.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, checkPatience);
        QCOMPARE(stateOf(check, What::Tls), State::Good);
        QVERIFY(check.steps().at(1).text.contains(identity->certificate.expiryDate().toUTC().toString(u"yyyy-MM-dd")));
        QVERIFY(check.isGood());
    }

    void tlsThatCannotBeTrustedIsToldAndNothingIsSent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<bool>("expired");
        QTest::newRow("unknown issuer") << u"DNS:localhost"_s << false << false;
        QTest::newRow("wrong name") << u"DNS:other.example.com"_s << true << false;
        QTest::newRow("expired") << u"DNS:localhost"_s << true << true;
    }
    void tlsThatCannotBeTrustedIsToldAndNothingIsSent()
    {
        QFETCH(QString, name);
        QFETCH(bool, trusted);
        QFETCH(bool, expired);
        const auto identity = test::makeTlsIdentity(name, expired ? test::Validity::Expired : test::Validity::Now);
        QVERIFY(identity);
        test::RawServer server(service(), identity->server);
        api::Route route;
        if (trusted)
            route.authorities = {identity->certificate};
        const auto endpoint = *api::Endpoint::parse(u"https://localhost:%1"_s.arg(server.port()));
        ConnectionCheck check(connectionTo(endpoint, route), tokenSignIn());
        QSignalSpy finished(&check, &ConnectionCheck::finished);
        check.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, checkPatience);
        QCOMPARE(stateOf(check, What::Tls), State::Bad);
        QCOMPARE(stateOf(check, What::Project), State::Skipped);
        QCOMPARE(server.requests().size(), 0);
        QVERIFY(!check.isGood());
    }

    void nobodyThere()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const auto endpoint = *api::Endpoint::parse(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
        closed.close();
        ConnectionCheck check(connectionTo(endpoint), tokenSignIn());
        QSignalSpy finished(&check, &ConnectionCheck::finished);
        check.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, checkPatience);
        QCOMPARE(stateOf(check, What::SignIn), State::Bad);
        QCOMPARE(stateOf(check, What::Peers), State::Skipped);
    }

    void signInThatFailsEndsTheCheck()
    {
        test::RawServer server(service());
        ConnectionCheck check(connectionTo(server.endpoint()), [](QObject *, const ConnectionCheck::SignedIn &done) {
            api::Error wrong;
            wrong.kind = api::ErrorKind::Credential;
            wrong.text = u"wrong password"_s;
            done(tl::unexpected(wrong));
        });
        QSignalSpy finished(&check, &ConnectionCheck::finished);
        check.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, checkPatience);
        QCOMPARE(stateOf(check, What::SignIn), State::Bad);
        QCOMPARE(server.requests().size(), 0);
    }

    void destroyedItSaysNothing()
    {
        test::RawServer server([](QTcpSocket &, const test::RawRequest &) {});
        auto check = std::make_unique<ConnectionCheck>(connectionTo(server.endpoint()), tokenSignIn());
        QSignalSpy finished(check.get(), &ConnectionCheck::finished);
        check->start();
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, checkPatience);
        check.reset();
        QCOMPARE(finished.size(), 0);
    }

    void ownProxyIsUsedAndSeesNoToken()
    {
        // Over plain HTTP a proxy would see everything: an https service goes by CONNECT.
        QByteArray seen;
        test::RawServer proxy([&seen](QTcpSocket &socket, const test::RawRequest &request) {
            seen += request.head;
            socket.write("HTTP/1.1 407 x\r\nContent-Length: 0\r\n\r\n");
        });
        api::Route route;
        route.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port());
        const auto endpoint = *api::Endpoint::parse(u"https://dcaas.example.com"_s);
        api::Client client(connectionTo(endpoint, route), *auth::Credential::fromToken(u"CANARY-token"));
        std::optional<api::Error> error;
        client.listDetections({}, this, [&error](const api::Result<api::DetectionPage> &page, const api::Exchange &) {
            error = page.error();
        });
        QTRY_VERIFY_WITH_TIMEOUT(error.has_value(), checkPatience);
        QVERIFY2(error->text.contains(u"127.0.0.1:%1"_s.arg(proxy.port())), qPrintable(error->text));
        QVERIFY(seen.startsWith("CONNECT dcaas.example.com:443"));
        QVERIFY(!proxy.received().contains("CANARY"));
    }

    void caFiles()
    {
        const auto identity = test::makeTlsIdentity(u"DNS:localhost"_s);
        QVERIFY(identity);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"ca.pem"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(identity->certificate.toPem());
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        const auto ca = readCaFile(path);
        QVERIFY2(ca, qPrintable(ca ? QString() : ca.error()));
        QCOMPARE(ca->authorities, QList{identity->certificate});
        QCOMPARE(ca->fingerprints.constFirst().size(), 32 * 3 - 1);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
        QVERIFY(!readCaFile(path));
        QVERIFY(!readCaFile(folder.path()));
        QVERIFY(!readCaFile(folder.filePath(u"none"_s)));
        QVERIFY(!parseCaFile("no PEM"));
        QVERIFY(!parseCaFile("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"));
    }
};

QTEST_GUILESS_MAIN(ConnectionCheckTest)
#include "tst_connection_check.moc"
