// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"
#include "tests/unit/sample_rows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using api::ErrorKind;
using detection::Phase;
using detection::Row;
using detection::UnknownReason;

namespace {

Row withError(UnknownReason reason, ErrorKind kind, int httpStatus = 0)
{
    Row row = tests::unknownRow(reason);
    row.error = tests::errorOf(kind, httpStatus);
    return row;
}

Row sentRow(UnknownReason reason)
{
    Row row = tests::unknownRow(reason);
    row.sentAt = detection::Stamp{};
    return row;
}

} // namespace

class TestExitCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofRun_data();
    void ofRun();
    void ofLoading_data();
    void ofLoading();
};

void TestExitCode::ofRun_data()
{
    QTest::addColumn<QList<Row>>("rows");
    QTest::addColumn<int>("expected");
    const Row clear = tests::completeRow(0);
    const Row failed = tests::rowIn(Phase::Error);
    const Row refusedToken = withError(UnknownReason::Credential, ErrorKind::Credential, 401);
    const Row notSent = withError(UnknownReason::NotSent, ErrorKind::Network);
    QTest::newRow("no rows") << QList<Row>{} << 0;
    QTest::newRow("all clear") << QList{clear, clear} << 0;
    QTest::newRow("one degraded") << QList{clear, tests::completeRow(1)} << 1;
    QTest::newRow("one unreachable, one unknown") << QList{tests::completeRow(100), notSent} << 1;
    QTest::newRow("one failed test, one unknown") << QList{failed, notSent} << 2;
    QTest::newRow("one unknown") << QList{clear, notSent} << 4;
    QTest::newRow("token refused for all") << QList{refusedToken, refusedToken} << 3;
    QTest::newRow("token refused, others not sent") << QList{refusedToken, notSent} << 3;
    QTest::newRow("token refused after a result") << QList{clear, refusedToken} << 4;
    QTest::newRow("token refused after a failed test") << QList{failed, refusedToken} << 2;
    QTest::newRow("nothing reached") << QList{notSent, withError(UnknownReason::NotSent, ErrorKind::Tls)} << 5;
    QTest::newRow("nothing reached until the deadline") << QList{tests::unknownRow(UnknownReason::Deadline)} << 5;
    QTest::newRow("reached, no result by the deadline") << QList{sentRow(UnknownReason::Deadline)} << 4;
    QTest::newRow("reply lost: it was reached") << QList{notSent, sentRow(UnknownReason::LostReply)} << 4;
    QTest::newRow("answered with a refusal") << QList{withError(UnknownReason::Refused, ErrorKind::NotFound, 404)} << 4;
    QTest::newRow("stopped by the person") << QList{tests::unknownRow(UnknownReason::Stopped)} << 4;
    QTest::newRow("not sent, since the service was ill")
        << QList{withError(UnknownReason::NotSent, ErrorKind::Server, 503)} << 4;
}

void TestExitCode::ofRun()
{
    QFETCH(QList<Row>, rows);
    QTEST(cli::exitCodeOfRun(rows), "expected");
}

void TestExitCode::ofLoading_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("expected");
    QTest::newRow("token refused") << ErrorKind::Credential << 3;
    QTest::newRow("network") << ErrorKind::Network << 5;
    QTest::newRow("TLS") << ErrorKind::Tls << 5;
    QTest::newRow("time-out") << ErrorKind::Timeout << 5;
    QTest::newRow("server error") << ErrorKind::Server << 5;
    QTest::newRow("not the service") << ErrorKind::Protocol << 5;
    QTest::newRow("not allowed") << ErrorKind::Forbidden << 5;
}

void TestExitCode::ofLoading()
{
    QFETCH(ErrorKind, kind);
    QTEST(cli::exitCodeOfLoading(tests::errorOf(kind)), "expected");
}

QTEST_GUILESS_MAIN(TestExitCode)
#include "tst_exit_code.moc"
