// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/suspend_watch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight::auth;

/// What the system says when the person goes away, on a bus of the test's own: run in dbus-run-session.
class TestSuspendWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hears_data();
    void hears();
    void onlyLogindTellsOfSleep();
    void withoutABus();

private:
    /// Sent by logind, or whom the connection is.
    static bool send(QDBusConnection from, const QString &path, const QString &interface, const QString &name,
                     bool value);

    QDBusConnection m_logind = QDBusConnection(u"none"_s);
    QDBusConnection m_other = QDBusConnection(u"none"_s);
};

namespace {

const QString logindPath = u"/org/freedesktop/login1"_s;
const QString logindInterface = u"org.freedesktop.login1.Manager"_s;

} // namespace

void TestSuspendWatch::initTestCase()
{
    // The bus that is the machine's and the session's here, and two senders on it.
    QVERIFY(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"ours"_s).isConnected());
    m_logind = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"logind"_s);
    m_other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"other"_s);
    QVERIFY(m_logind.registerService(u"org.freedesktop.login1"_s));
}

bool TestSuspendWatch::send(QDBusConnection from, const QString &path, const QString &interface, const QString &name,
                            bool value)
{
    QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
    message << value;
    return from.send(message);
}

void TestSuspendWatch::hears_data()
{
    QTest::addColumn<bool>("fromLogind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("name");
    QTest::newRow("sleep") << true << logindPath << logindInterface << u"PrepareForSleep"_s;
    QTest::newRow("screen lock of freedesktop.org")
        << false << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s << u"ActiveChanged"_s;
    QTest::newRow("screen lock of KDE") << false << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s
                                        << u"ActiveChanged"_s;
    QTest::newRow("screen lock of GNOME")
        << false << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s << u"ActiveChanged"_s;
}

void TestSuspendWatch::hears()
{
    QFETCH(bool, fromLogind);
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, name);
    const SuspendWatch watch(u"ours"_s, u"ours"_s);
    QVERIFY(watch.hearsSleep());
    QVERIFY(watch.hearsScreenLock());
    QSignalSpy away(&watch, &SuspendWatch::away);
    const QDBusConnection &from = fromLogind ? m_logind : m_other;
    QVERIFY(send(from, path, interface, name, false)); // the end of it is no news
    QVERIFY(send(from, path, interface, name, true));
    QTRY_COMPARE(away.count(), 1);
}

void TestSuspendWatch::onlyLogindTellsOfSleep()
{
    const SuspendWatch watch(u"ours"_s, u"ours"_s);
    QSignalSpy away(&watch, &SuspendWatch::away);
    QVERIFY(send(m_other, logindPath, logindInterface, u"PrepareForSleep"_s, true));
    QVERIFY(send(m_other, u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, true));
    QTRY_VERIFY(away.count() > 0); // the second came after the first
    QCOMPARE(away.count(), 1);
}

void TestSuspendWatch::withoutABus()
{
    const SuspendWatch watch(u"no such bus"_s, u"no such bus"_s);
    QVERIFY(!watch.hearsSleep());
    QVERIFY(!watch.hearsScreenLock());
    const SuspendWatch usual; // whatever there is
    Q_UNUSED(usual)
}

QTEST_GUILESS_MAIN(TestSuspendWatch)
#include "tst_suspend_watch.moc"
