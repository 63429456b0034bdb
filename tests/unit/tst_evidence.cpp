// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detection/evidence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using api::ErrorKind;
using detection::CreateEvidence;

Q_DECLARE_METATYPE(peerlight::api::ErrorKind)
Q_DECLARE_METATYPE(peerlight::detection::CreateEvidence)

class TestEvidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptedWhenAnswered();
    void judgesFailures_data();
    void judgesFailures();
};

void TestEvidence::acceptedWhenAnswered()
{
    QCOMPARE(detection::judgeCreate(api::Detection{}, 77), CreateEvidence::Accepted);
}

void TestEvidence::judgesFailures_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<qint64>("bodyBytesSent");
    QTest::addColumn<CreateEvidence>("evidence");

    const auto row = [](const char *name, ErrorKind kind, int status, qint64 bytes, CreateEvidence evidence) {
        QTest::newRow(name) << kind << status << bytes << evidence;
    };
    row("connection refused", ErrorKind::Network, 0, 0, CreateEvidence::NotSent);
    row("certificate not trusted", ErrorKind::Tls, 0, 0, CreateEvidence::NotSent);
    row("name lookup hung", ErrorKind::Timeout, 0, 0, CreateEvidence::NotSent);
    row("cancelled before it left", ErrorKind::Cancelled, 0, 0, CreateEvidence::NotSent);
    row("refused by ourselves", ErrorKind::InvalidInput, 0, 0, CreateEvidence::Rejected);
    row("cut after one byte", ErrorKind::Network, 0, 1, CreateEvidence::Unknown);
    row("cut after the body", ErrorKind::Network, 0, 77, CreateEvidence::Unknown);
    row("deadline after the body", ErrorKind::Timeout, 0, 77, CreateEvidence::Unknown);
    row("cancelled after the body", ErrorKind::Cancelled, 0, 77, CreateEvidence::Unknown);
    row("bad parameter", ErrorKind::Rejected, 400, 77, CreateEvidence::Rejected);
    row("peer unknown", ErrorKind::NotFound, 404, 77, CreateEvidence::Rejected);
    row("forbidden", ErrorKind::Forbidden, 403, 77, CreateEvidence::Rejected);
    row("system error as 400", ErrorKind::Server, 400, 77, CreateEvidence::Rejected);
    row("token refused", ErrorKind::Credential, 401, 77, CreateEvidence::CredentialRefused);
    row("no token any more, nothing sent", ErrorKind::Credential, 0, 0, CreateEvidence::CredentialRefused);
    row("no token any more, but something was sent", ErrorKind::Credential, 0, 77, CreateEvidence::Unknown);
    row("throttled", ErrorKind::Throttled, 429, 77, CreateEvidence::Throttled);
    row("request timeout of a gateway", ErrorKind::Rejected, 408, 77, CreateEvidence::Unknown);
    row("system error", ErrorKind::Server, 500, 77, CreateEvidence::Unknown);
    row("bad gateway", ErrorKind::Server, 502, 77, CreateEvidence::Unknown);
    row("gateway timeout", ErrorKind::Server, 504, 77, CreateEvidence::Unknown);
    row("redirect", ErrorKind::Protocol, 302, 77, CreateEvidence::Unknown);
    row("captive portal", ErrorKind::Protocol, 200, 77, CreateEvidence::Unknown);
    row("status, then cut", ErrorKind::Network, 400, 77, CreateEvidence::Unknown);
}

void TestEvidence::judgesFailures()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, httpStatus);
    QFETCH(qint64, bodyBytesSent);
    QFETCH(CreateEvidence, evidence);
    api::Error error;
    error.kind = kind;
    error.httpStatus = httpStatus;
    QCOMPARE(detection::judgeCreate(tl::unexpected(error), bodyBytesSent), evidence);
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
