// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demo_rig.h"
#include "ui/main/desktop_bus.h"
#include "ui/main/main_window.h"
#include "ui/main/notifier.h"
#include "ui/preferences/preference_store.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;

/// The desktop's part, in place of a real one: keeps what it was asked to show.
class StandIn : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != "Notify"_L1)
            return false;
        shown += message.arguments();
        connection.send(message.createReply(QVariant::fromValue(uint(7))));
        return true;
    }

    QList<QVariantList> shown;
};

class TestNotifier : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void takeProgress(const QString &application, const QVariantMap &properties)
    {
        m_applications += application;
        m_progress += properties.value(u"progress"_s).toDouble();
        m_visible += properties.value(u"progress-visible"_s).toBool();
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void saysCountsAndNothingElse_data();
    void saysCountsAndNothingElse();
    void aRunThatEndsUnseenIsTold();
    void aNewOneTakesThePlaceAndCanBePressed();
    void withoutADesktopNothingHappens();

private:
    QProcess m_daemon;
    StandIn m_desktop;
    QStringList m_applications;
    QList<double> m_progress;
    QList<bool> m_visible;
};

void TestNotifier::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon of the package dbus is needed");
    QTRY_VERIFY(m_daemon.canReadLine());
    const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    QVERIFY(QDBusConnection::connectToBus(address, u"ours"_s).isConnected());
    auto desktop = QDBusConnection::connectToBus(address, u"desktop"_s);
    QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));
    QVERIFY(desktop.registerVirtualObject(u"/org/freedesktop/Notifications"_s, &m_desktop));
    QVERIFY(desktop.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, this,
                            SLOT(takeProgress(QString, QVariantMap))));
}

void TestNotifier::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"ours"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void TestNotifier::saysCountsAndNothingElse_data()
{
    QTest::addColumn<detection::PauseReason>("pause");
    QTest::addColumn<bool>("finished");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    using detection::PauseReason;
    QTest::newRow("goes on") << PauseReason::None << false << QString() << QString();
    QTest::newRow("waits for the pace") << PauseReason::Pace << false << QString() << QString();
    QTest::newRow("waits for a token") << PauseReason::Credential << false << u"Detection paused"_s
                                       << u"It waits for a new token. 3 of 4 ended."_s;
    QTest::newRow("ended") << PauseReason::None << true << u"Detection ended"_s << u"1 unreachable, 2 clear"_s;
}

void TestNotifier::saysCountsAndNothingElse()
{
    QFETCH(const detection::PauseReason, pause);
    QFETCH(const bool, finished);
    ui::StatusFacts facts;
    facts.counts.add(insight::Outcome::Clear);
    facts.counts.add(insight::Outcome::Clear);
    facts.counts.add(insight::Outcome::Unreachable);
    detection::RunStatus run;
    run.rows = 4;
    run.ended = 3;
    run.pause = pause;
    run.finished = finished;
    facts.run = run;
    const auto news = ui::runNews(facts);
    QTEST(news.title, "title");
    QTEST(news.body, "body");
    QVERIFY(ui::runNews({}).isEmpty());
}

void TestNotifier::aRunThatEndsUnseenIsTold()
{
    test::DemoRig rig;
    ui::DesktopBus bus(u"ours"_s);
    ui::PreferenceStore preferences({});
    m_desktop.shown.clear();
    {
        ui::MainWindow window(*rig.workspace, {}, {}, {&preferences, nullptr, &bus});
        QVERIFY(!window.isActiveWindow());
        rig.workspace->startDemo();
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.shown.size(), 1, 30000);
        const auto shown = m_desktop.shown.first();
        QCOMPARE(shown.at(0).toString(), u"Peerlight"_s);
        QCOMPARE(shown.at(3).toString(), u"Detection ended"_s);
        const QString body = shown.at(4).toString();
        QVERIFY2(body.contains(u"clear"_s) && body.contains(u"unreachable"_s), qPrintable(body));
        for (const auto &peer : rig.table.peers())
            QVERIFY(!body.contains(peer.name));
        QTRY_VERIFY(!m_visible.isEmpty() && !m_visible.last());
        QVERIFY(m_visible.contains(true));
        QVERIFY(std::ranges::is_sorted(m_progress.cbegin(), m_progress.cend() - 1));
        QCOMPARE(m_applications.first(), u"application://org.peerlight.Peerlight.desktop"_s);
        QVERIFY(m_progress.size() <= 102); // a step a percent, not one a row and tick
        // In front, it is seen: nothing is told. Nor where it is not wanted.
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(rig.workspace->startDemo());
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->isRunning(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->isIdle(), 30000);
        QCOMPARE(m_desktop.shown.size(), 1);
    }
}

void TestNotifier::aNewOneTakesThePlaceAndCanBePressed()
{
    ui::DesktopBus bus(u"ours"_s);
    const QSignalSpy pressed(&bus, &ui::DesktopBus::activated);
    m_desktop.shown.clear();
    bus.notify(u"one"_s, u"a <b>c</b>"_s, false);
    QTRY_COMPARE(m_desktop.shown.size(), 1);
    QCOMPARE(m_desktop.shown.first().at(1).toUInt(), 0U);
    QCOMPARE(m_desktop.shown.first().at(4).toString(), u"a &lt;b&gt;c&lt;/b&gt;"_s); // no markup of ours
    const auto press = [](uint id) {
        auto signal = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                                 u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
        signal << id << u"default"_s;
        QVERIFY(QDBusConnection(u"desktop"_s).send(signal));
    };
    QTRY_VERIFY((press(7), pressed.size() > 0)); // the id arrives with the reply
    bus.notify(u"two"_s, u"d"_s, true);
    QTRY_COMPARE(m_desktop.shown.size(), 2);
    QCOMPARE(m_desktop.shown.last().at(1).toUInt(), 7U);
    const auto before = pressed.size();
    press(99); // somebody else's
    bus.notify(u"three"_s, u"e"_s, true);
    QTRY_COMPARE(m_desktop.shown.size(), 3); // so that the signal has had its time
    QVERIFY(pressed.size() >= before);
}

void TestNotifier::withoutADesktopNothingHappens()
{
    ui::DesktopBus none(u"no such bus"_s);
    none.notify(u"one"_s, u"a"_s, true);
    none.showProgress(0.5);
    ui::DesktopBus unheard(u"ours"_s);
    QDBusConnection(u"desktop"_s).unregisterService(u"org.freedesktop.Notifications"_s);
    unheard.notify(u"one"_s, u"a"_s, true);
    unheard.showProgress(0.5);
    QVERIFY(QDBusConnection(u"desktop"_s).registerService(u"org.freedesktop.Notifications"_s));
}

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
