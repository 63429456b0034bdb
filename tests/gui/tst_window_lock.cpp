// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does when its secrets are taken away, and how one goes on; the password of a proxy.
#include "app/connection/profile_secret.h"
#include "tests/gui/sign_in_rig.h"
#include "ui/connection/connection_form.h"
#include "ui/main/lock_notice.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace peerlight::test;

class WindowLockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lockTakesEverySecret()
    {
        Rig rig;
        rig.fill(CredentialKind::Password);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), peers, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->isIdle(), patience);
        rig.press(Qt::Key_L, Qt::ControlModifier);
        for (const QString &field : {u"Token"_s, u"Password"_s, u"Secret key"_s, u"Access key"_s})
            QVERIFY2(rig.text(field).isEmpty(), qPrintable(field));
        QCOMPARE(rig.table.rowCount(), peers); // what was learnt stays
        QVERIFY(rig.message().startsWith(u"Locked"_s));
        const qint64 before = rig.simulator->requestCount();
        rig.press(Qt::Key_F5, Qt::ShiftModifier);
        QCOMPARE(rig.simulator->requestCount(), before);
        QSignalSpy ended(rig.workspace.get(), &ui::Workspace::runFinished);
        rig.fill(CredentialKind::Password);
        rig.press(Qt::Key_F5, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    }

    void everythingThatHoldsASecretIsEmptyAfterLock()
    {
        Rig rig;
        rig.saveAs(u"Mine"_s, CredentialKind::Password);
        rig.fill(CredentialKind::Password);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), peers, patience);
        // What another part of the window would still hold when Lock is pressed.
        const auto password = rig.find<QLineEdit>(u"Password"_s);
        auto *form = rig.window->findChild<ui::ConnectionForm *>();
        std::optional<ui::CheckedConnection> held;
        ui::ConnectionPlace place({&rig.profiles, &rig.keychain, &rig.lock}, *form, *rig.workspace, *rig.window);
        QVERIFY(place.withConnection([&held](const ui::CheckedConnection &checked) { held = checked; }));
        QTRY_VERIFY_WITH_TIMEOUT(held, patience);
        QVERIFY(held->credential.isValid() && !held->signIn->password.isEmpty());
        rig.lock.lockNow();
        QVERIFY(!held->credential.isValid());
        QVERIFY(held->signIn->password.isEmpty());
        QVERIFY(password->text().isEmpty());
    }

    void lockSaysWhyAndHowToGoOn_data()
    {
        QTest::addColumn<auth::Lock::Reason>("reason");
        QTest::addColumn<bool>("paused");
        QTest::addColumn<bool>("kept");
        QTest::addColumn<QString>("begins");
        QTest::addColumn<QString>("has");
        using Reason = auth::Lock::Reason;
        QTest::newRow("asked") << Reason::Asked << false << false << u"Locked:"_s << u"Enter the secret again"_s;
        QTest::newRow("idle") << Reason::Idle << false << false << u"Locked, since nothing was pressed for 15"_s
                              << u"Enter the secret again"_s;
        QTest::newRow("sleep") << Reason::Suspended << false << true << u"Locked, since the machine went to sleep"_s
                               << u"Choose the connection again"_s;
        QTest::newRow("paused") << Reason::Asked << true << false << u"Locked:"_s << u"The run is paused."_s;
        QTest::newRow("paused, kept") << Reason::Idle << true << true << u"Locked,"_s << u"or enter the secret, and"_s;
    }
    void lockSaysWhyAndHowToGoOn()
    {
        QFETCH(auth::Lock::Reason, reason);
        QFETCH(bool, paused);
        QFETCH(bool, kept);
        QFETCH(QString, begins);
        QFETCH(QString, has);
        const ui::Notice notice = ui::lockNotice(reason, std::chrono::minutes(15), paused, kept);
        QVERIFY2(notice.text.startsWith(begins), qPrintable(notice.text));
        QVERIFY2(notice.text.contains(has), qPrintable(notice.text));
        QCOMPARE(notice.kind, paused ? ui::Notice::Kind::Blocking : ui::Notice::Kind::Info);
    }

    void idleAndSleepLockTheWindow()
    {
        Rig rig;
        rig.fill(CredentialKind::Token);
        rig.lock.suspended();
        QVERIFY(rig.text(u"Token"_s).isEmpty());
        QVERIFY(rig.message().startsWith(u"Locked, since the machine went to sleep"_s));
        rig.fill(CredentialKind::Token);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), peers, patience);
        QVERIFY(!rig.lock.isLocked());
    }

    void aConnectionThatIsChosenAgainUnlocksAPausedRun()
    {
        Rig rig;
        rig.saveAs(u"Mine"_s, CredentialKind::Keys);
        rig.fill(CredentialKind::Keys);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), peers, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->isIdle(), patience);
        QSignalSpy ended(rig.workspace.get(), &ui::Workspace::runFinished);
        rig.press(Qt::Key_F5, Qt::ShiftModifier);
        rig.press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->wantsCredential(), patience);
        QVERIFY2(rig.message().contains(u"The run is paused. Choose the connection again"_s),
                 qPrintable(rig.message()));
        const qint64 before = rig.simulator->requestCount();
        rig.press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.find<QLineEdit>(u"Secret key"_s)->placeholderText(), u"Kept in the keychain"_s,
                                  patience);
        QCOMPARE(rig.simulator->requestCount(), before); // choosing sends nothing
        rig.press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(rig.table.counts().unknown, 0);
    }

    void lockPausesARunThatGoesOnAfterwards()
    {
        Rig rig;
        rig.fill(CredentialKind::Token);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), peers, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->isIdle(), patience);
        QSignalSpy ended(rig.workspace.get(), &ui::Workspace::runFinished);
        rig.press(Qt::Key_F5, Qt::ShiftModifier);
        rig.press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->wantsCredential(), patience);
        QVERIFY2(rig.message().startsWith(u"Locked"_s), qPrintable(rig.message()));
        rig.fill(CredentialKind::Token);
        rig.press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(rig.table.counts().unknown, 0);
    }

    void aProxyPasswordIsAskedForAndKept()
    {
        Rig rig;
        rig.saveAs(u"Mine"_s, CredentialKind::Token);
        auto *field = rig.find<QLineEdit>(u"Proxy password"_s);
        QVERIFY(!field->isVisible());
        connection::Profile profile = rig.profiles.profiles().constFirst();
        profile.proxy = {connection::Proxy::Kind::Http, u"127.0.0.1"_s, 9, u"me"_s};
        QVERIFY(rig.profiles.put(profile));
        QVERIFY(rig.keep(connection::proxyKeyOf(profile), "CANARY-proxy"));
        rig.press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(field->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(field->placeholderText(), u"Kept in the keychain"_s, patience);
        rig.fill(CredentialKind::Token);
        auto *form = rig.window->findChild<ui::ConnectionForm *>();
        QCOMPARE(form->check()->proxyPassword, auth::Secret("CANARY-proxy"));
        field->setText(u"CANARY-typed"_s);
        QCOMPARE(form->check()->proxyPassword, auth::Secret("CANARY-typed"));
        rig.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(field->text().isEmpty());
        rig.fill(CredentialKind::Token);
        QVERIFY(form->check()->proxyPassword.isEmpty());
    }
};

QTEST_MAIN(WindowLockTest)
#include "tst_window_lock.moc"
