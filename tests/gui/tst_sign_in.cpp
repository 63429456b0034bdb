// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty window to results with each kind of credential; saved connections, the keychain and the lock.
#include "app/auth/session_store.h"
#include "tests/gui/demo_rig.h"
#include "tests/gui/find_named.h"
#include "ui/connection/connections_window.h"
#include "ui/main/main_window.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using connection::CredentialKind;

namespace {

constexpr int patience = 30000;
constexpr int peers = 6;

struct Rig : test::DemoRig
{
    explicit Rig(const QStringList &faults = {}) : DemoRig(faults, peers), profiles(folder.filePath(u"c.json"_s))
    {
        (void)profiles.load();
        open();
    }
    void open()
    {
        window = std::make_unique<ui::MainWindow>(*workspace, QString(),
                                                  ui::ConnectionServices{&profiles, &keychain, &lock});
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return test::named<T>(*window, name);
    }
    void type(const QString &field, const QString &text) const { find<QLineEdit>(field)->setText(text); }
    [[nodiscard]] QString text(const QString &field) const { return find<QLineEdit>(field)->text(); }
    [[nodiscard]] QString message() const { return find<QPlainTextEdit>(u"Message"_s)->toPlainText(); }

    /// The place, and who signs in with what.
    void fill(CredentialKind kind) const
    {
        const simulator::SimulatorOptions &options = simulator->options();
        type(u"Endpoint"_s, demo.endpoint);
        type(u"Project ID"_s, demo.projectId);
        find<QComboBox>(u"Sign in with"_s)->setCurrentIndex(int(kind));
        type(u"Token"_s, options.token);
        type(u"Account"_s, options.account);
        type(u"IAM user"_s, options.user);
        type(u"Password"_s, options.password);
        type(u"Access key"_s, options.accessKey);
        type(u"Secret key"_s, options.secretKey);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window.get(), key, modifiers);
    }
    /// Saves what the form holds under this name, to be kept in the keychain, and chooses it.
    void saveAs(const QString &name, CredentialKind kind)
    {
        connection::Profile profile;
        profile.id = connection::newProfileId();
        profile.name = name;
        profile.endpoint = demo.endpoint;
        profile.projectId = demo.projectId;
        profile.credential = kind;
        profile.account = simulator->options().account;
        profile.userName = simulator->options().user;
        profile.keeping = connection::Keeping::Keychain;
        profile.proxy.kind = connection::Proxy::Kind::None;
        QVERIFY(profiles.put(profile));
        press(Qt::Key_1, Qt::ControlModifier);
    }

    QTemporaryDir folder;
    connection::ProfileStore profiles;
    auth::SessionStore keychain;
    auth::SecretVault vault;
    auth::Lock lock{vault};
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

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

    void oneSignInServesEveryAction()
    {
        Rig rig;
        rig.fill(CredentialKind::Password);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), peers, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->isIdle(), patience);
        const qint64 before = rig.simulator->requestCount();
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.simulator->requestCount(), before + 4, patience); // the lists, and no sign-in
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
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->wantsCredential() || ended.size() == 1, patience);
        rig.fill(CredentialKind::Token);
        if (rig.workspace->wantsCredential())
            rig.press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(rig.table.counts().unknown, 0);
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
