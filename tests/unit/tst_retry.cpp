// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/retry.h"
#include "app/api/retry_after.h"

#include <QTest>

#include <ctime>

using namespace peerlight::api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(peerlight::api::ErrorKind)

/// The waits that the service asks for, and ours (D28 in tests/README.md).
class TestRetry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void header_data();
    void header();
    void aDateNeedsAClock();
    void message_data();
    void message();
    void readsAreRepeatedFor_data();
    void readsAreRepeatedFor();
    void backOffGrowsAndHasAFloor();
    void theServicesWaitIsKept();
};

constexpr qint64 none = -1;

static qint64 inMs(const std::optional<milliseconds> &wait)
{
    return wait ? wait->count() : none;
}

/// The dates of HTTP are of UTC, wherever the program runs.
void TestRetry::initTestCase()
{
    qputenv("TZ", "Asia/Shanghai");
    tzset();
    QVERIFY(QDateTime(QDate(2026, 3, 4), QTime(8, 0)).offsetFromUtc() == 8 * 60 * 60);
}

void TestRetry::header_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("absent") << ""_ba << none;
    QTest::newRow("seconds") << "7"_ba << 7000LL;
    QTest::newRow("seconds in spaces") << " 120 "_ba << 120000LL;
    QTest::newRow("zero") << "0"_ba << 0LL;
    QTest::newRow("one day") << "86400"_ba << 86400000LL;
    QTest::newRow("more than a day") << "86401"_ba << none;
    QTest::newRow("negative") << "-1"_ba << none;
    QTest::newRow("huge") << "1000000000000"_ba << none;
    QTest::newRow("beyond 64 bits") << "99999999999999999999999"_ba << none;
    QTest::newRow("not a number") << "NaN"_ba << none;
    QTest::newRow("exponent") << "1e3"_ba << none;
    QTest::newRow("text") << "soon"_ba << none;
    QTest::newRow("date in 90 seconds") << "Wed, 04 Mar 2026 08:01:30 GMT"_ba << 90000LL;
    QTest::newRow("date now") << "Wed, 04 Mar 2026 08:00:00 GMT"_ba << 0LL;
    QTest::newRow("date in the past") << "Thu, 01 Jan 1970 00:00:00 GMT"_ba << none;
    QTest::newRow("date one second ago") << "Wed, 04 Mar 2026 07:59:59 GMT"_ba << none;
    QTest::newRow("date in a day") << "Thu, 05 Mar 2026 08:00:00 GMT"_ba << 86400000LL;
    QTest::newRow("date in more than a day") << "Thu, 05 Mar 2026 08:00:01 GMT"_ba << none;
    QTest::newRow("a character below the digits") << "1/2"_ba << none;
    QTest::newRow("a character above the digits") << "1:2"_ba << none;
    QTest::newRow("smallest and largest digit") << "090"_ba << 90000LL;
    QTest::newRow("date in a year") << "Thu, 04 Mar 2027 08:00:00 GMT"_ba << none;
    QTest::newRow("date that does not exist") << "Mon, 30 Feb 2026 08:00:00 GMT"_ba << none;
}

void TestRetry::header()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, ms);
    const QDateTime now = httpDate("Wed, 04 Mar 2026 08:00:00 GMT");
    QCOMPARE(now, QDateTime(QDate(2026, 3, 4), QTime(8, 0), Qt::UTC));
    QCOMPARE(now.timeSpec(), Qt::UTC); // wherever the person is
    QCOMPARE(inMs(retryAfterHeader(value, now)), ms);
}

void TestRetry::aDateNeedsAClock()
{
    QCOMPARE(inMs(retryAfterHeader("Wed, 04 Mar 2026 08:01:30 GMT", QDateTime())), none);
    QCOMPARE(inMs(retryAfterHeader("5", QDateTime())), 5000LL);
}

void TestRetry::message_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    const QString throttled = u"The throttling threshold has been reached: policy user over ratelimit,"_s;
    QTest::newRow("five minutes") << throttled + u"limit:200,time:5 minute"_s << 300000LL;
    QTest::newRow("one second") << throttled + u"limit:10,time:1 second"_s << 1000LL;
    QTest::newRow("plural") << throttled + u"limit:10,time:30 seconds"_s << 30000LL;
    QTest::newRow("hour") << throttled + u"limit:10,time:2 hour"_s << 7200000LL;
    QTest::newRow("one day") << throttled + u"limit:10,time:1 day"_s << 86400000LL;
    QTest::newRow("two days") << throttled + u"limit:10,time:2 day"_s << none;
    QTest::newRow("spaces and upper case") << u"Time: 3 Minute"_s << 180000LL;
    QTest::newRow("zero") << u"time:0 minute"_s << none;
    QTest::newRow("negative") << u"time:-5 minute"_s << none;
    QTest::newRow("24 hours") << u"time:24 hours"_s << 86400000LL;
    QTest::newRow("25 hours") << u"time:25 hours"_s << none;
    QTest::newRow("one minute") << u"time:1 minute"_s << 60000LL;
    QTest::newRow("one second more than a day") << u"time:86401 second"_s << none;
    QTest::newRow("the first 1000 characters are read") << QString(987, u' ') + u"time:1 second"_s << 1000LL;
    QTest::newRow("what is behind them is not") << QString(988, u' ') + u"time:1 second"_s << none;
    QTest::newRow("huge") << u"time:99999999999 minute"_s << none;
    QTest::newRow("no unit") << u"time:5"_s << none;
    QTest::newRow("another unit") << u"time:5 fortnight"_s << none;
    QTest::newRow("part of another word") << u"runtime:5 minute"_s << none;
    QTest::newRow("empty") << u""_s << none;
}

void TestRetry::message()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QCOMPARE(inMs(waitInMessage(text)), ms);
}

void TestRetry::readsAreRepeatedFor_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("repeated");
    QTest::newRow("network") << ErrorKind::Network << true;
    QTest::newRow("timeout") << ErrorKind::Timeout << true;
    QTest::newRow("throttled") << ErrorKind::Throttled << true;
    QTest::newRow("server") << ErrorKind::Server << true;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << false;
    QTest::newRow("invalid input") << ErrorKind::InvalidInput << false;
    QTest::newRow("tls") << ErrorKind::Tls << false;
    QTest::newRow("credential") << ErrorKind::Credential << false;
    QTest::newRow("forbidden") << ErrorKind::Forbidden << false;
    QTest::newRow("not found") << ErrorKind::NotFound << false;
    QTest::newRow("rejected") << ErrorKind::Rejected << false;
    QTest::newRow("protocol") << ErrorKind::Protocol << false;
}

static Error errorOf(ErrorKind kind, std::optional<milliseconds> retryAfter = {})
{
    Error error;
    error.kind = kind;
    error.retryAfter = retryAfter;
    return error;
}

void TestRetry::readsAreRepeatedFor()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, repeated);
    QCOMPARE(readRetryDelay(errorOf(kind), 1, 0.5).has_value(), repeated);
    QCOMPARE(readRetryDelay(errorOf(kind), 2, 0.5).has_value(), repeated);
    QVERIFY(!readRetryDelay(errorOf(kind), 3, 0.5));
}

void TestRetry::backOffGrowsAndHasAFloor()
{
    const Error error = errorOf(ErrorKind::Network);
    QCOMPARE(inMs(readRetryDelay(error, 1, 1.0)), 1000LL);
    QCOMPARE(inMs(readRetryDelay(error, 2, 1.0)), 2000LL);
    QCOMPARE(inMs(readRetryDelay(error, 1, 0.0)), 200LL);
    QCOMPARE(inMs(readRetryDelay(error, 2, 0.25)), 500LL);
    QCOMPARE(inMs(readRetryDelay(error, 0, 1.0)), 1000LL);
    QCOMPARE(inMs(readRetryDelay(error, 1, 0.2)), 200LL);
    QCOMPARE(inMs(readRetryDelay(error, 1, 0.199)), 200LL);
    QCOMPARE(inMs(readRetryDelay(error, 1, 0.201)), 201LL);
}

void TestRetry::theServicesWaitIsKept()
{
    QCOMPARE(inMs(readRetryDelay(errorOf(ErrorKind::Throttled, 7s), 1, 0.0)), 7000LL);
    QCOMPARE(inMs(readRetryDelay(errorOf(ErrorKind::Throttled, 7s), 1, 1.0)), 7700LL);
    QCOMPARE(inMs(readRetryDelay(errorOf(ErrorKind::Throttled, 300s), 1, 0.0)), 300000LL);
    QCOMPARE(inMs(readRetryDelay(errorOf(ErrorKind::Throttled, 300s), 1, 1.0)), 330000LL);
    QCOMPARE(inMs(readRetryDelay(errorOf(ErrorKind::Throttled, 300001ms), 1, 0.0)), none);
    QCOMPARE(inMs(readRetryDelay(errorOf(ErrorKind::Throttled, 301s), 1, 0.0)), none);
    QCOMPARE(inMs(readRetryDelay(errorOf(ErrorKind::Server, 0s), 1, 1.0)), 0LL);
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
