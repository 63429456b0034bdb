// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credential_source.h"
#include "app/cli/peer_source.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

const QByteArray firstId = "1158951c-a6f1-40a0-af88-632817fd24ac";
const QByteArray secondId = "2258951c-a6f1-40a0-af88-632817fd24ac";

constexpr std::array secretVariables{"PEERLIGHT_TOKEN",          "PEERLIGHT_AK",          "PEERLIGHT_SK",
                                     "PEERLIGHT_SECURITY_TOKEN", "PEERLIGHT_IAM_USER",    "PEERLIGHT_IAM_ACCOUNT",
                                     "PEERLIGHT_IAM_PASSWORD",   "PEERLIGHT_IAM_USER_ID", "PEERLIGHT_IAM_PASSCODE"};

cli::EnvironmentSecrets withToken(const QByteArray &token)
{
    cli::EnvironmentSecrets secrets;
    secrets.token = auth::Secret(token);
    return secrets;
}

} // namespace

/// Tokens and peer lists from the environment and from files.
class TestCliInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsAreTakenOutOfTheEnvironment();
    void keysAndSignIns_data();
    void keysAndSignIns();
    void oneWayOnly();
    void noTokenAtAll();
    void tokenOfTheEnvironmentIsChecked();
    void tokenFile();
    void tokenFileRefused_data();
    void tokenFileRefused();
    void peerList();
    void peerListInAnotherEncoding();
    void peerListRefused_data();
    void peerListRefused();

private:
    [[nodiscard]] QString write(const QByteArray &bytes, QFile::Permissions permissions = ownerOnly) const;

    static constexpr QFile::Permissions ownerOnly{QFile::ReadOwner | QFile::WriteOwner};
    QTemporaryDir m_folder;
};

QString TestCliInput::write(const QByteArray &bytes, QFile::Permissions permissions) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.setPermissions(permissions))
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

void TestCliInput::secretsAreTakenOutOfTheEnvironment()
{
    for (const char *name : secretVariables) {
        QVERIFY(qputenv(name, QByteArray("CANARY-") + name));
        const char *original = std::getenv(name);
        const cli::EnvironmentSecrets secrets = cli::takeSecretsFromEnvironment();
        int found = 0;
        for (const auth::Secret &secret :
             {secrets.token, secrets.accessKey, secrets.secretKey, secrets.securityToken, secrets.iamUser,
              secrets.iamAccount, secrets.iamPassword, secrets.iamUserId, secrets.iamPasscode})
            found += secret.bytes() == QByteArrayView(QByteArray("CANARY-") + name) ? 1 : 0;
        QCOMPARE(found, 1);
        QVERIFY(!qEnvironmentVariableIsSet(name));
        QCOMPARE(original[0], '\0'); // the environment block itself still belongs to the process
    }
    QVERIFY(cli::takeSecretsFromEnvironment().token.isEmpty());
    const auto credential = cli::readCredential({}, withToken("CANARY-environment"));
    QVERIFY(credential);
    QCOMPARE(std::get<auth::Credential>(*credential).kind(), auth::Credential::Kind::Token);
}

void TestCliInput::keysAndSignIns_data()
{
    QTest::addColumn<QByteArrayList>("set");
    QTest::addColumn<QString>("about"); // empty: it is taken
    const auto row = [](const char *name, const QByteArrayList &set, const QString &about) {
        QTest::newRow(name) << set << about;
    };
    row("keys", {"AK", "SK"}, {});
    row("temporary keys", {"AK", "SK", "SECURITY_TOKEN"}, {});
    row("sign-in", {"IAM_USER", "IAM_ACCOUNT", "IAM_PASSWORD"}, {});
    row("second factor", {"IAM_USER", "IAM_ACCOUNT", "IAM_PASSWORD", "IAM_USER_ID", "IAM_PASSCODE"}, {});
    row("no SK", {"AK"}, u"PEERLIGHT_SK"_s);
    row("no AK", {"SK"}, u"PEERLIGHT_AK"_s);
    row("only a security token", {"SECURITY_TOKEN"}, u"PEERLIGHT_AK, PEERLIGHT_SK"_s);
    row("no account", {"IAM_USER", "IAM_PASSWORD"}, u"PEERLIGHT_IAM_ACCOUNT"_s);
    row("only an account", {"IAM_ACCOUNT"}, u"PEERLIGHT_IAM_USER, PEERLIGHT_IAM_PASSWORD"_s);
    row("no passcode", {"IAM_USER", "IAM_ACCOUNT", "IAM_PASSWORD", "IAM_USER_ID"}, u"PEERLIGHT_IAM_PASSCODE"_s);
    row("no user id", {"IAM_USER", "IAM_ACCOUNT", "IAM_PASSWORD", "IAM_PASSCODE"}, u"PEERLIGHT_IAM_USER_ID"_s);
    row("token and keys", {"TOKEN", "AK", "SK"}, u"one way"_s);
    row("token and half of the keys", {"TOKEN", "AK"}, u"one way"_s);
    row("keys and sign-in", {"AK", "SK", "IAM_USER", "IAM_ACCOUNT", "IAM_PASSWORD"}, u"one way"_s);
    row("token and sign-in", {"TOKEN", "IAM_USER", "IAM_ACCOUNT", "IAM_PASSWORD"}, u"one way"_s);
}

void TestCliInput::keysAndSignIns()
{
    QFETCH(QByteArrayList, set);
    QFETCH(QString, about);
    for (const QByteArray &name : set)
        QVERIFY(qputenv(QByteArray("PEERLIGHT_" + name).constData(), "CANARY"));
    const auto choice = cli::readCredential({}, cli::takeSecretsFromEnvironment());
    QCOMPARE(choice.has_value(), about.isEmpty());
    if (!choice) {
        const QString lines = choice.error().lines.join(u'\n');
        QVERIFY2(lines.contains(about), qPrintable(lines));
        QVERIFY(!lines.contains(u"CANARY"_s));
        return;
    }
    QCOMPARE(std::holds_alternative<auth::Credential>(*choice), set.contains("AK"));
    if (const auto *signIn = std::get_if<cli::PasswordSignIn>(&*choice))
        QCOMPARE(signIn->who.isRepeatable(), !set.contains("IAM_PASSCODE"));
}

void TestCliInput::oneWayOnly()
{
    cli::EnvironmentSecrets keys;
    keys.accessKey = auth::Secret("AK"_ba);
    keys.secretKey = auth::Secret("CANARY"_ba);
    QVERIFY(!cli::readCredential({write("from-file\n"), false, {}}, keys));
    cli::CredentialOptions elsewhere;
    elsewhere.iamEndpoint = *api::Endpoint::parse(u"https://iam.example.com");
    QVERIFY(!cli::readCredential(elsewhere, keys));
    QVERIFY(!cli::readCredential(elsewhere, withToken("token")));
    keys.secretKey = auth::Secret("CANARY CANARY"_ba);
    const auto bad = cli::readCredential({}, keys);
    QVERIFY(!bad);
    QVERIFY(!bad.error().lines.join(u'\n').contains(u"CANARY"_s));
}

void TestCliInput::noTokenAtAll()
{
    const auto credential = cli::readCredential({}, {});
    QVERIFY(!credential);
    QCOMPARE(credential.error().lines.size(), 1);
    for (const auto &way : {"PEERLIGHT_TOKEN", "--token-file", "--token-stdin", "PEERLIGHT_AK", "PEERLIGHT_IAM_USER"})
        QVERIFY(credential.error().lines.constFirst().contains(QLatin1StringView(way)));
}

void TestCliInput::tokenOfTheEnvironmentIsChecked()
{
    const auto credential = cli::readCredential({}, withToken("CANARY\r\nX-Injected: yes"_ba));
    QVERIFY(!credential);
    QVERIFY(!credential.error().lines.join(u'\n').contains(u"CANARY"_s));
}

void TestCliInput::tokenFile()
{
    const cli::CredentialOptions options{write("from-file\n"), false, {}};
    const auto credential = cli::readCredential(options, withToken("from-environment"_ba));
    QVERIFY(credential);
    QCOMPARE(std::get<auth::Credential>(*credential).headersFor({}, {}).constFirst().second,
             "from-file"_ba); // the file wins, without its line break
}

void TestCliInput::tokenFileRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("readableByAll");
    QTest::addColumn<QString>("about");
    QTest::newRow("everybody can read it") << "CANARY"_ba << true << u"chmod 600"_s;
    QTest::newRow("empty") << ""_ba << false << u"empty"_s;
    QTest::newRow("larger than any token") << QByteArray(65537, 'C') << false << u"larger than 65536"_s;
    QTest::newRow("two lines") << "CANARY\nCANARY"_ba << false << u"--token-file"_s;
}

void TestCliInput::tokenFileRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, readableByAll);
    QFETCH(QString, about);
    const QString path = write(bytes, readableByAll ? ownerOnly | QFile::ReadOther : ownerOnly);
    const auto credential = cli::readCredential({path, false, {}}, {});
    QVERIFY(!credential);
    const QString line = credential.error().lines.join(u'\n');
    QVERIFY2(line.contains(about), qPrintable(line));
    QVERIFY(!line.contains(u"CANARY"_s));
    QVERIFY(!cli::readCredential({m_folder.path(), false, {}}, {}));
    QVERIFY(!cli::readCredential({u"/dev/zero"_s, false, {}}, {}));
    QVERIFY(!cli::readCredential({m_folder.filePath(u"missing"_s), false, {}}, {}));
}

void TestCliInput::peerList()
{
    const QString path = write("id,name\n" + firstId + ",one\n" + secondId + ",two\n" + firstId + ",again\n");
    const auto list = cli::readPeerList(path, u"--peers-from"_s);
    QVERIFY(list);
    QCOMPARE(list->peers.size(), 2);
    QCOMPARE(list->peers.at(1).name, u"two"_s);
    QCOMPARE(list->duplicates, 1);
}

void TestCliInput::peerListInAnotherEncoding()
{
    const QString path = write("id,name\n" + firstId + ",Z\xfcrich\n");
    QVERIFY(!cli::readPeerList(path, u"--peers-from"_s));
    const auto list = cli::readPeerList(path, u"--peers-from"_s, inventory::ListEncoding::Latin1);
    QVERIFY(list);
    QCOMPARE(list->peers.at(0).name, u"Z\u00fcrich"_s);
}

void TestCliInput::peerListRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("about");
    QTest::newRow("bad id, with its line") << firstId + "\n\nnot-an-id\n" << u"line 3: "_s;
    QTest::newRow("nothing in it") << "# only a comment\n"_ba << u"no peer id"_s;
    QTest::newRow("empty") << ""_ba << u"no peer id"_s;
    QTest::newRow("large, and nothing in it") << QByteArray(2'000'000, '\n') << u"no peer id"_s;
    QTest::newRow("half a document") << "{\"vif_peers\":["_ba << u"Line 1"_s;
}

void TestCliInput::peerListRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, about);
    const auto list = cli::readPeerList(write(bytes), u"--peers-from"_s);
    QVERIFY(!list);
    QCOMPARE(list.error().lines.size(), 1);
    QVERIFY2(list.error().lines.constFirst().contains(about), qPrintable(list.error().lines.constFirst()));
    QVERIFY(!cli::readPeerList(m_folder.filePath(u"missing"_s), u"--peers-from"_s));
    QVERIFY(!cli::readPeerList(m_folder.path(), u"--peers-from"_s));
}

QTEST_GUILESS_MAIN(TestCliInput)
#include "tst_cli_input.moc"
