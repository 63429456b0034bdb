// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/lock.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace peerlight::auth;

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

/// A lock over a vault with one secret, and a clock that the test sets.
struct Bench
{
    SecretVault vault;
    Secret secret{"CANARY"_ba};
    milliseconds now{1h};
    Lock lock{vault, [this] { return now; }};
    QSignalSpy locked{&lock, &Lock::locked};
    QSignalSpy unlocked{&lock, &Lock::unlocked};

    Bench() { vault.put(u"a"_s, secret); }
    [[nodiscard]] Lock::Reason reason() const { return locked.last().first().value<Lock::Reason>(); }
};

} // namespace

/// When the secrets of a session are taken away, with a clock that the test sets.
class TestLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void left_data();
    void left();
    void locksWhenAsked();
    void locksOnSuspend();
    void locksOnce();
    void locksWhenIdle();
    void activityDefers();
    void activityThatComesTooLateLocks();
    void zeroIsNever();
    void shorterLimitCountsFromTheLastActivity();
    void unlocks();
    void mayBeDestroyedWhenLocked();
    void clockGoesForward();
};

void TestLock::left_data()
{
    QTest::addColumn<int>("limitMinutes");
    QTest::addColumn<qint64>("last");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("left"); // -1: never
    const qint64 minute = 60'000;
    QTest::newRow("just now") << 15 << qint64(1000) << qint64(1000) << 15 * minute;
    QTest::newRow("some time ago") << 15 << qint64(0) << 10 * minute << 5 * minute;
    QTest::newRow("one millisecond short") << 1 << qint64(0) << minute - 1 << qint64(1);
    QTest::newRow("exactly") << 1 << qint64(0) << minute << qint64(0);
    QTest::newRow("long ago") << 1 << qint64(0) << 1000 * minute << qint64(0);
    QTest::newRow("never") << 0 << qint64(0) << 1000 * minute << qint64(-1);
    QTest::newRow("negative is never") << -1 << qint64(0) << 1000 * minute << qint64(-1);
    QTest::newRow("clock that went back") << 2 << 10 * minute << 5 * minute << 2 * minute;
}

void TestLock::left()
{
    QFETCH(int, limitMinutes);
    QFETCH(qint64, last);
    QFETCH(qint64, now);
    QFETCH(qint64, left);
    IdleRule rule{minutes(limitMinutes)};
    rule.activity(milliseconds(last));
    const auto result = rule.left(milliseconds(now));
    QCOMPARE(result ? result->count() : -1, left);
    QCOMPARE(rule.isDue(milliseconds(now)), left == 0);
}

void TestLock::locksWhenAsked()
{
    Bench bench;
    QVERIFY(!bench.lock.isLocked());
    QCOMPARE(bench.lock.idleLimit(), 15min);
    bool emptyWhenTold = false;
    connect(&bench.lock, &Lock::locked, this, [&] { emptyWhenTold = bench.secret.isEmpty(); });
    bench.lock.lockNow();
    QVERIFY(emptyWhenTold);
    QVERIFY(bench.lock.isLocked());
    QVERIFY(bench.vault.isEmpty());
    QCOMPARE(bench.locked.count(), 1);
    QCOMPARE(bench.reason(), Lock::Reason::Asked);
}

void TestLock::locksOnSuspend()
{
    Bench bench;
    bench.lock.setIdleLimit(0min);
    bench.lock.suspended();
    QCOMPARE(bench.reason(), Lock::Reason::Suspended);
    QVERIFY(bench.secret.isEmpty());
}

void TestLock::locksOnce()
{
    Bench bench;
    bench.lock.lockNow();
    bench.lock.suspended();
    bench.lock.lockNow();
    bench.now += 1h;
    bench.lock.activity();
    QCOMPARE(bench.locked.count(), 1);
}

void TestLock::locksWhenIdle()
{
    Bench bench;
    bench.now += 15min;
    bench.lock.setIdleLimit(15min); // looks at the clock again, so the timer is due at once
    QTRY_COMPARE(bench.locked.count(), 1);
    QCOMPARE(bench.reason(), Lock::Reason::Idle);
    QVERIFY(bench.secret.isEmpty());
}

void TestLock::activityDefers()
{
    Bench bench;
    for (int i = 0; i < 10; ++i) {
        bench.now += 14min;
        bench.lock.activity();
    }
    QCOMPARE(bench.locked.count(), 0);
    QVERIFY(!bench.secret.isEmpty());
}

void TestLock::activityThatComesTooLateLocks()
{
    Bench bench;
    bench.now += 16min; // the machine slept, and the timer with it
    bench.lock.activity();
    QCOMPARE(bench.locked.count(), 1);
    QCOMPARE(bench.reason(), Lock::Reason::Idle);
}

void TestLock::zeroIsNever()
{
    Bench bench;
    bench.lock.setIdleLimit(0min);
    bench.now += 1000h;
    bench.lock.activity();
    QCOMPARE(bench.locked.count(), 0);
    bench.lock.lockNow();
    QCOMPARE(bench.locked.count(), 1);
}

void TestLock::shorterLimitCountsFromTheLastActivity()
{
    Bench bench;
    bench.now += 5min;
    bench.lock.setIdleLimit(5min);
    QTRY_COMPARE(bench.locked.count(), 1);
}

void TestLock::unlocks()
{
    Bench bench;
    bench.lock.unlock();
    QCOMPARE(bench.unlocked.count(), 0); // it was not locked
    bench.lock.lockNow();
    bench.now += 1h;
    bench.lock.unlock();
    QCOMPARE(bench.unlocked.count(), 1);
    QVERIFY(!bench.lock.isLocked());
    bench.lock.activity();
    QCOMPARE(bench.locked.count(), 1); // the hour while it was locked does not count
    bench.vault.put(u"a"_s, Secret("again"_ba));
    bench.now += 15min;
    bench.lock.activity();
    QCOMPARE(bench.locked.count(), 2);
    QVERIFY(bench.vault.isEmpty());
}

void TestLock::mayBeDestroyedWhenLocked()
{
    SecretVault vault;
    auto *lock = new Lock(vault);
    connect(lock, &Lock::locked, this, [lock] { delete lock; });
    lock->lockNow();
}

void TestLock::clockGoesForward()
{
    const auto before = peerlight::platform::sinceBoot();
    QVERIFY(before.count() > 0);
    QTRY_VERIFY(peerlight::platform::sinceBoot() > before);
}

QTEST_GUILESS_MAIN(TestLock)
#include "tst_lock.moc"
