// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/network_failure.h"

#include <QTest>

using namespace peerlight::api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(peerlight::api::ErrorKind)

class TestNetworkFailure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void completeAnswers_data();
    void completeAnswers();
    void kindsAndPlaces_data();
    void kindsAndPlaces();
    void tlsSaysWhichCheckFailed_data();
    void tlsSaysWhichCheckFailed();
    void aProxyIsNamed();
    void ourOwnEndings();
};

void TestNetworkFailure::completeAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QNetworkReply::NetworkError>("code");
    QTest::addColumn<bool>("complete");
    const auto row = [](int status, QNetworkReply::NetworkError code, bool complete) {
        QTest::addRow("status %d, code %d", status, int(code)) << status << code << complete;
    };
    row(200, QNetworkReply::NoError, true);
    row(302, QNetworkReply::NoError, true);
    row(0, QNetworkReply::NoError, false);
    row(0, QNetworkReply::ConnectionRefusedError, false);
    row(200, QNetworkReply::RemoteHostClosedError, false);
    row(200, QNetworkReply::UnknownContentError, false); // the body could not be unpacked
    row(307, QNetworkReply::ContentReSendError, true);
    row(200, QNetworkReply::ContentReSendError, false);
    row(400, QNetworkReply::ProtocolInvalidOperationError, true);
    row(401, QNetworkReply::AuthenticationRequiredError, true);
    row(403, QNetworkReply::ContentAccessDenied, true);
    row(404, QNetworkReply::ContentNotFoundError, true);
    row(404, QNetworkReply::RemoteHostClosedError, false);
    row(405, QNetworkReply::ContentOperationNotPermittedError, true);
    row(409, QNetworkReply::ContentConflictError, true);
    row(410, QNetworkReply::ContentGoneError, true);
    row(429, QNetworkReply::UnknownContentError, true);
    row(500, QNetworkReply::InternalServerError, true);
    row(500, QNetworkReply::ContentReSendError, false);
    row(501, QNetworkReply::OperationNotImplementedError, true);
    row(502, QNetworkReply::UnknownServerError, true);
    row(503, QNetworkReply::ServiceUnavailableError, true);
    row(504, QNetworkReply::UnknownServerError, true);
    row(504, QNetworkReply::TimeoutError, false);
}

void TestNetworkFailure::completeAnswers()
{
    QFETCH(int, status);
    QFETCH(QNetworkReply::NetworkError, code);
    QFETCH(bool, complete);
    QCOMPARE(isCompleteAnswer(status, code), complete);
}

static Endpoint endpointOf(const QString &text)
{
    return *Endpoint::parse(text);
}

void TestNetworkFailure::kindsAndPlaces_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, QNetworkReply::NetworkError code, ErrorKind kind, const QString &says) {
        QTest::newRow(name) << code << kind << says;
    };
    row("refused", QNetworkReply::ConnectionRefusedError, ErrorKind::Network, u"refused"_s);
    row("closed", QNetworkReply::RemoteHostClosedError, ErrorKind::Network, u"ended before the answer"_s);
    row("would send again", QNetworkReply::ContentReSendError, ErrorKind::Network, u"ended before the answer"_s);
    row("no such host", QNetworkReply::HostNotFoundError, ErrorKind::Network, u"not found"_s);
    row("connect time-out", QNetworkReply::TimeoutError, ErrorKind::Network, u"no answer"_s);
    row("no network", QNetworkReply::TemporaryNetworkFailureError, ErrorKind::Network, u"no network"_s);
    row("unknown", QNetworkReply::UnknownNetworkError, ErrorKind::Network, u"failed"_s);
    row("handshake", QNetworkReply::SslHandshakeFailedError, ErrorKind::Tls, u"secure connection"_s);
    row("not HTTP", QNetworkReply::ProtocolFailure, ErrorKind::Protocol, u"HTTP"_s);
    row("cannot be unpacked", QNetworkReply::UnknownContentError, ErrorKind::Protocol, u"could not be read"_s);
}

void TestNetworkFailure::kindsAndPlaces()
{
    QFETCH(QNetworkReply::NetworkError, code);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    NetworkFailure failure;
    failure.code = code;
    failure.qtText = u"Qt says why"_s;
    const Error error = failureError(failure, endpointOf(u"https://host.example"_s));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, 0);
    QCOMPARE(error.detail, u"Qt says why"_s);
    QVERIFY2(error.text.contains(says), qPrintable(error.text));
    QVERIFY2(error.text.contains(u"host.example:443"_s), qPrintable(error.text));
    QVERIFY(failureError(failure, endpointOf(u"http://[::1]:8080"_s)).text.contains(u"[::1]:8080"_s));
}

void TestNetworkFailure::tlsSaysWhichCheckFailed_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("expired") << int(QSslError::CertificateExpired) << u"has expired"_s;
    QTest::newRow("not yet valid") << int(QSslError::CertificateNotYetValid) << u"clock"_s;
    QTest::newRow("wrong name") << int(QSslError::HostNameMismatch) << u"another host name"_s;
    QTest::newRow("self-signed") << int(QSslError::SelfSignedCertificate) << u"signed by itself"_s;
    QTest::newRow("unknown authority") << int(QSslError::UnableToGetLocalIssuerCertificate) << u"does not trust"_s;
    QTest::newRow("anything else") << int(QSslError::CertificateRevoked) << u"certificate"_s;
}

void TestNetworkFailure::tlsSaysWhichCheckFailed()
{
    QFETCH(int, code);
    QFETCH(QString, says);
    NetworkFailure failure;
    failure.code = QNetworkReply::SslHandshakeFailedError;
    failure.tlsErrors = {QSslError(static_cast<QSslError::SslError>(code))};
    const Error error = failureError(failure, endpointOf(u"https://host.example:8443"_s));
    QCOMPARE(error.kind, ErrorKind::Tls);
    QVERIFY2(error.text.contains(says, Qt::CaseInsensitive), qPrintable(error.text));
    QVERIFY(error.text.contains(u"host.example:8443"_s));
}

void TestNetworkFailure::aProxyIsNamed()
{
    NetworkFailure failure;
    failure.code = QNetworkReply::ProxyConnectionRefusedError;
    failure.proxy = u"proxy.example:3128"_s;
    const Error error = failureError(failure, endpointOf(u"https://host.example"_s));
    QCOMPARE(error.kind, ErrorKind::Network);
    QVERIFY2(error.text.contains(u"proxy.example:3128"_s), qPrintable(error.text));
    failure.code = QNetworkReply::RemoteHostClosedError;
    const QString cut = failureError(failure, endpointOf(u"https://host.example"_s)).text;
    QVERIFY2(cut.contains(u"host.example:443 (through the proxy proxy.example:3128)"_s), qPrintable(cut));
    failure.code = QNetworkReply::UnknownNetworkError;
    QVERIFY(failureError(failure, endpointOf(u"https://host.example"_s)).text.contains(u"The proxy"_s));
    failure.code = QNetworkReply::ProxyAuthenticationRequiredError;
    QVERIFY(failureError(failure, endpointOf(u"https://host.example"_s)).text.contains(u"sign-in"_s));
}

void TestNetworkFailure::ourOwnEndings()
{
    const Error timeout = timeoutError(endpointOf(u"https://host.example"_s), 1500ms);
    QCOMPARE(timeout.kind, ErrorKind::Timeout);
    QVERIFY2(timeout.text.contains(u"host.example:443 did not answer within 1.5 seconds"_s), qPrintable(timeout.text));
    QCOMPARE(tooLargeError(1024).kind, ErrorKind::Protocol);
    QVERIFY(tooLargeError(1024).text.contains(u"1024"_s));
    QCOMPARE(cancelledError().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestNetworkFailure)
#include "tst_network_failure.moc"
