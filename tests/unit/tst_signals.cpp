// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signals.h"

#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>

#include <unistd.h>

using namespace peerlight::cli;

/// Built twice, so that what is for systems without signalfd is tested on one that has it, too. Each signal is raised
/// on this thread: Qt Test has one of its own from before, which knows nothing of Signals.
class TestSignals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachIsHeard_data();
    void eachIsHeard();
    void twoAreHeardInTheirOrder();
    void afterwardsTheyDoWhatTheyDidBefore();
    void brokenPipesEndNothing();
};

void TestSignals::eachIsHeard_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("kill") << SIGTERM;
    QTest::newRow("the terminal is closed") << SIGHUP;
}

void TestSignals::eachIsHeard()
{
    QFETCH(int, number);
    for (int round = 0; round < 2; ++round) { // a second one finds nothing of the first
        Signals signals;
        QSignalSpy heard(&signals, &Signals::received);
        QCOMPARE(raise(number), 0);
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(heard[0][0].toInt(), number);
        QCOMPARE(raise(number), 0);
        QTRY_COMPARE(heard.size(), 2);
    }
}

void TestSignals::twoAreHeardInTheirOrder()
{
    Signals signals;
    QSignalSpy heard(&signals, &Signals::received);
    raise(SIGTERM);
    QTRY_COMPARE(heard.size(), 1);
    raise(SIGINT);
    QTRY_COMPARE(heard.size(), 2);
    QCOMPARE(heard[0][0].toInt(), SIGTERM);
    QCOMPARE(heard[1][0].toInt(), SIGINT);
}

void TestSignals::afterwardsTheyDoWhatTheyDidBefore()
{
    static volatile std::sig_atomic_t done = 0;
    auto *const usual = std::signal(SIGTERM, [](int) { done = done + 1; });
    {
        const Signals signals;
        QSignalSpy heard(&signals, &Signals::received);
        raise(SIGTERM);
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(int(done), 0);
    }
    raise(SIGTERM);
    QCOMPARE(int(done), 1);
    std::signal(SIGTERM, usual);
}

void TestSignals::brokenPipesEndNothing()
{
    ignoreBrokenPipes();
    std::array<int, 2> ends{};
    QCOMPARE(pipe(ends.data()), 0);
    close(ends[0]);
    QCOMPARE(write(ends[1], "x", 1), ssize_t{-1});
    QCOMPARE(errno, EPIPE);
    close(ends[1]);
}

QTEST_GUILESS_MAIN(TestSignals)
#include "tst_signals.moc"
