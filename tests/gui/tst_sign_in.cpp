// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty window to results with each kind of credential; saved connections, the keychain.
#include "tests/gui/sign_in_rig.h"
#include "ui/connection/connections_window.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace peerlight::test;
using connection::CredentialKind;

Q_DECLARE_METATYPE(peerlight::connection::CredentialKind)

class SignInTest : public QObject
{
    Q_OBJECT

    static void addKinds()
    {
        QTest::addColumn<CredentialKind>("kind");
        QTest::newRow("token") << CredentialKind::Token;
        QTest::newRow("password") << CredentialKind::Password;
        QTest::newRow("access key") << CredentialKind::Keys;
    }

private Q_SLOTS:
    void eachKindLeadsToResults_data() { addKinds(); }
    void eachKindLeadsToResults()
    {
        QFETCH(CredentialKind, kind);
        Rig rig;
        rig.fill(kind);
        QSignalSpy ended(rig.workspace.get(), &ui::Workspace::runFinished);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), peers, patience);
        rig.press(Qt::Key_F5, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(rig.table.counts().unknown, 0);
        QCOMPARE(rig.table.counts().running, 0);
    }

    void whatIsRefusedIsNotTriedAgain_data() { addKinds(); }
    void whatIsRefusedIsNotTriedAgain()
    {
        QFETCH(CredentialKind, kind);
        Rig rig;
        rig.fill(kind);
        const QString secret = kind == CredentialKind::Token      ? u"Token"_s
                               : kind == CredentialKind::Password ? u"Password"_s
                                                                  : u"Secret key"_s;
        rig.type(secret, u"wrong-wrong-wrong"_s);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(rig.find<QLineEdit>(secret)->accessibleDescription().startsWith(u"Wrong:"_s),
                                 patience);
        QCOMPARE(rig.simulator->requestCount(), 1);
        QVERIFY(!rig.message().isEmpty());
        QVERIFY(!rig.message().contains(u"wrong-wrong"_s));
        rig.fill(kind);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), peers, patience);
    }

    void eachSignInFailureHasWordsOfItsOwn_data()
    {
        QTest::addColumn<QStringList>("faults");
        QTest::addColumn<QString>("field"); // which is filled with something else
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const QStringList &faults, const QString &field, const QString &value,
                            const QString &why,
                            const QString &next) { QTest::newRow(name) << faults << field << value << why << next; };
        row("wrong password", {}, u"Password"_s, u"wrong"_s, u"the password is wrong"_s, u"programmatic access"_s);
        row("wrong password, with a code", {u"iam-wrong-password"_s}, {}, {}, u"the password is wrong"_s,
            u"use an IAM user"_s);
        row("locked user", {u"iam-locked"_s}, {}, {}, u"The user is locked"_s, u"wait, or ask"_s);
        row("expired one-time code", {u"iam-mfa"_s}, {}, {}, u"one-time code is wrong or too old"_s,
            u"enter the one that is shown now"_s);
        row("a HUAWEI ID, a user of the console only", {u"iam-console-only"_s}, {}, {}, u"only use the web console"_s,
            u"ask the administrator"_s);
        row("disabled user", {u"iam-disabled"_s}, {}, {}, u"disabled"_s, u"ask the administrator"_s);
        row("wrong project", {}, u"Project ID"_s, QString(32, u'a'), u"not one of this user's"_s,
            u"check the region, or the name or ID"_s);
        row("no token in the answer", {u"iam-no-token"_s}, {}, {}, u"no token"_s, {});
    }
    void eachSignInFailureHasWordsOfItsOwn()
    {
        QFETCH(QStringList, faults);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, why);
        QFETCH(QString, next);
        Rig rig(faults);
        rig.fill(CredentialKind::Password);
        if (!field.isEmpty())
            rig.type(field, value);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY2_WITH_TIMEOUT(rig.message().contains(why), qPrintable(rig.message()), patience);
        QVERIFY2(rig.message().contains(next), qPrintable(rig.message()));
        QVERIFY(!rig.message().contains(rig.simulator->options().password));
        QCOMPARE(rig.simulator->signInCount(), 1); // a second one could lock the user
        QCOMPARE(rig.table.rowCount(), 0);
    }

    void aTokenOfAnotherPlaceHasWordsOfItsOwn_data()
    {
        QTest::addColumn<CredentialKind>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        QTest::newRow("another cloud's token")
            << CredentialKind::Token << u"Token"_s << u"comes from another cloud: get a new one"_s;
        QTest::newRow("another project") << CredentialKind::Token << u"Project ID"_s
                                         << u"may not list virtual interfaces in this project"_s;
        QTest::newRow("another key's secret")
            << CredentialKind::Keys << u"Secret key"_s << u"does not match: check the secret key"_s;
    }
    void aTokenOfAnotherPlaceHasWordsOfItsOwn()
    {
        QFETCH(CredentialKind, kind);
        QFETCH(QString, field);
        QFETCH(QString, words);
        Rig rig;
        rig.fill(kind);
        rig.type(field, QString(32, u'a'));
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY2_WITH_TIMEOUT(rig.message().contains(words), qPrintable(rig.message()), patience);
    }

    void aTemporaryKeyComesWithItsToken()
    {
        simulator::SimulatorOptions options;
        options.securityToken = u"temporary-token-0123456789"_s;
        Rig rig({}, options);
        rig.saveAs(u"Mine"_s, CredentialKind::Keys);
        rig.fill(CredentialKind::Keys);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(rig.find<QLineEdit>(u"Secret key"_s)->accessibleDescription().startsWith(u"Wrong:"_s),
                                 patience);
        rig.type(u"Security token"_s, options.securityToken);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), peers, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->isIdle(), patience);

        rig.window.reset(); // another start: all three parts come from the keychain
        rig.end();
        rig.start(nullptr);
        rig.open();
        rig.press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.find<QLineEdit>(u"Secret key"_s)->placeholderText(), u"Kept in the keychain"_s,
                                  patience);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), peers, patience);
    }

    void theProjectOfAnOwnEndpointIsLookedUp_data() { addKinds(); }
    void theProjectOfAnOwnEndpointIsLookedUp()
    {
        QFETCH(CredentialKind, kind);
        Rig rig;
        rig.fill(kind);
        rig.type(u"Project ID"_s, {});
        rig.press(Qt::Key_R, Qt::ControlModifier);
        if (kind == CredentialKind::Token) {
            QVERIFY(rig.message().startsWith(u"Nothing was sent. Project ID:"_s));
            return;
        }
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), peers, patience);
        QCOMPARE(rig.text(u"Project ID"_s), rig.demo.projectId);
        // A token of no project for the list of projects, then one of the project that was found.
        QCOMPARE(rig.simulator->signInCount(), kind == CredentialKind::Password ? 2 : 0);
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->isIdle(), patience);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->isIdle(), patience);
        QCOMPARE(rig.simulator->signInCount(), kind == CredentialKind::Password ? 2 : 0);
    }

    void oneSignInServesEveryAction()
    {
        Rig rig;
        rig.fill(CredentialKind::Password);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), peers, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->isIdle(), patience);
        const qint64 before = rig.simulator->requestCount();
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.simulator->requestCount(), before + 3, patience); // the lists, and no sign-in
        QVERIFY(rig.find<QLineEdit>(u"Password"_s)->accessibleDescription().startsWith(u"Signed in"_s));
    }

    void gapsAreMarkedAndNothingIsSent()
    {
        Rig rig;
        rig.fill(CredentialKind::Password);
        rig.type(u"Account"_s, {});
        rig.type(u"One-time code"_s, u"123456"_s);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(rig.message().startsWith(u"Nothing was sent. Account:"_s));
        QVERIFY(rig.find<QLineEdit>(u"User ID"_s)->accessibleDescription().startsWith(u"Wrong:"_s));
        QCOMPARE(rig.simulator->requestCount(), 0);
    }

    void theKeychainRemembersForASavedConnection_data() { addKinds(); }
    void theKeychainRemembersForASavedConnection()
    {
        QFETCH(CredentialKind, kind);
        Rig rig;
        rig.saveAs(u"Mine"_s, kind);
        QCOMPARE(rig.text(u"Endpoint"_s), rig.demo.endpoint);
        rig.fill(kind);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), peers, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->isIdle(), patience);

        // Another start of the program: the secret comes from the keychain, the rest from the file.
        rig.window.reset();
        rig.end();
        rig.start(nullptr);
        rig.open();
        rig.press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(rig.text(u"Password"_s), QString());
        QTRY_COMPARE_WITH_TIMEOUT(rig.find<QLineEdit>(kind == CredentialKind::Token      ? u"Token"_s
                                                      : kind == CredentialKind::Password ? u"Password"_s
                                                                                         : u"Secret key"_s)
                                      ->placeholderText(),
                                  u"Kept in the keychain"_s, patience);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), peers, patience);
        QFile file(rig.folder.filePath(u"c.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        for (const QString &secret : {rig.simulator->options().token, rig.simulator->options().password,
                                      rig.simulator->options().secretKey, rig.simulator->options().accessKey})
            QVERIFY(!kept.contains(secret.toUtf8()));
    }

    void connectionsAreEditedTestedAndUndone()
    {
        Rig rig;
        rig.fill(CredentialKind::Token);
        rig.press(Qt::Key_S, Qt::ControlModifier);
        auto *window = rig.window->findChild<ui::ConnectionsWindow *>();
        QVERIFY(window && QTest::qWaitForWindowActive(window));
        QCOMPARE(rig.profiles.profiles().size(), 1);
        test::named<QLineEdit>(*window, u"Connection name"_s)->setText(u"Production, 北京"_s);
        test::named<QComboBox>(*window, u"Environment"_s)->setCurrentIndex(int(connection::Environment::Production));
        test::named<QPushButton>(*window, u"Save connection"_s)->click();
        QCOMPARE(rig.profiles.profiles().constFirst().name, u"Production, 北京"_s);
        test::named<QPushButton>(*window, u"Delete connection"_s)->click();
        QVERIFY(rig.profiles.profiles().isEmpty());
        window->activateWindow();
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::activeWindow(), static_cast<QWidget *>(window), patience);
        QTest::keyClick(test::named<QListWidget>(*window, u"Saved connections"_s), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rig.profiles.profiles().size(), 1);
        QCOMPARE(rig.profiles.profiles().constFirst().name, u"Production, 北京"_s);

        test::named<QPushButton>(*window, u"Use this connection"_s)->click();
        rig.fill(CredentialKind::Token);
        rig.window->activateWindow();
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::activeWindow(), static_cast<QWidget *>(rig.window.get()), patience);
        rig.press(Qt::Key_T, Qt::ControlModifier);
        auto *result = test::named<QLabel>(*window, u"Test result"_s);
        QTRY_VERIFY_WITH_TIMEOUT(result->text().startsWith(u"This connection can be used."_s), patience);
        QCOMPARE(result->text().count(u'✓'), 5); // no TLS on loopback, and the simulator does not tell its time
        QCOMPARE(rig.simulator->createCount(), 0);
    }

    void aLinkFillsInAndSendsNothing()
    {
        Rig rig;
        rig.saveAs(u"Mine"_s, CredentialKind::Token);
        const QString peer = u"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71"_s;
        rig.window->openLink(u"peerlight://detect?profile=mine&peer="_s + peer);
        QCOMPARE(rig.table.rowCount(), 1);
        QVERIFY(rig.message().startsWith(u"A link filled this in."_s));
        rig.window->openLink(u"peerlight://detect?profile=nobody"_s);
        QVERIFY(rig.message().contains(u"nobody"_s));
        rig.window->openLink(u"https://example.com"_s);
        QVERIFY(rig.message().startsWith(u"Nothing was filled in."_s));
        QCOMPARE(rig.simulator->requestCount(), 0);
    }
};

QTEST_MAIN(SignInTest)
#include "tst_sign_in.moc"
