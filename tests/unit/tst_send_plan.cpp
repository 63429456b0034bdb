// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detection/limiter.h"
#include "app/detection/send_plan.h"

#include <QTest>

using namespace peerlight::detection;

class TestSendPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheLimiterDoes_data();
    void saysWhatTheLimiterDoes();
    void tellsOfTheSlowPartOnlyIfThereIsOne();
    void withoutALimitThereIsNoTime();
};

void TestSendPlan::saysWhatTheLimiterDoes_data()
{
    QTest::addColumn<int>("peers");
    QTest::addColumn<RateLimit>("rate");
    QTest::newRow("none") << 0 << RateLimit();
    QTest::newRow("one") << 1 << RateLimit();
    QTest::newRow("within the burst") << 60 << RateLimit();
    QTest::newRow("the burst and no more") << 100 << RateLimit();
    QTest::newRow("beyond the burst") << 400 << RateLimit();
    QTest::newRow("steady, two a second") << 50 << RateLimit::steady(2);
    QTest::newRow("steady, one in two seconds") << 10 << RateLimit::steady(0.5);
}

/// Against the limiter itself, when nothing else is asked for.
void TestSendPlan::saysWhatTheLimiterDoes()
{
    QFETCH(const int, peers);
    QFETCH(const RateLimit, rate);
    RunOptions options;
    options.rate = rate;
    Limiter limiter(rate, options.maxInFlight);
    Millis now{0};
    for (int sent = 0; sent < peers;) {
        if (limiter.tryTake(now))
            ++sent;
        else
            now = std::max(now + Millis(1), limiter.readyAt(now));
    }
    const auto plan = sendPlan(peers, options);
    QCOMPARE(plan.creates, peers);
    const double real = static_cast<double>(now.count());
    const double told = static_cast<double>(plan.atLeast.count());
    QVERIFY2(std::abs(real - told) <= 200 + real * 0.03, qPrintable(QStringLiteral("%1 %2").arg(real).arg(told)));
}

void TestSendPlan::tellsOfTheSlowPartOnlyIfThereIsOne()
{
    QCOMPARE(sendPlan(60, {}).laterPerSecond, 10.0);
    QCOMPARE(sendPlan(400, {}).laterPerSecond, 0.6);
    QCOMPARE(sendPlan(400, {}).perSecond, 10.0);
}

void TestSendPlan::withoutALimitThereIsNoTime()
{
    RunOptions options;
    options.rate.perSecond = 0;
    options.maxInFlight = 32;
    const auto plan = sendPlan(5000, options);
    QCOMPARE(plan.atLeast, Millis(0));
    QCOMPARE(plan.perSecond, 0.0);
    QCOMPARE(plan.maxInFlight, 32);
}

QTEST_GUILESS_MAIN(TestSendPlan)
#include "tst_send_plan.moc"
