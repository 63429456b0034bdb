// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credential_source.h"
#include "app/cli/peer_source.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

const QByteArray firstId = "1158951c-a6f1-40a0-af88-632817fd24ac";
const QByteArray secondId = "2258951c-a6f1-40a0-af88-632817fd24ac";

} // namespace

/// Tokens and peer lists from the environment and from files.
class TestCliInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokenIsTakenOutOfTheEnvironment();
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

void TestCliInput::tokenIsTakenOutOfTheEnvironment()
{
    QVERIFY(qputenv("PEERLIGHT_TOKEN", "CANARY-environment"));
    const char *original = std::getenv("PEERLIGHT_TOKEN");
    const auth::Secret token = cli::takeTokenFromEnvironment();
    QCOMPARE(token.bytes().toByteArray(), "CANARY-environment"_ba);
    QVERIFY(!qEnvironmentVariableIsSet("PEERLIGHT_TOKEN"));
    QCOMPARE(original[0], '\0'); // the environment block itself still belongs to the process
    QVERIFY(cli::takeTokenFromEnvironment().isEmpty());
    const auto credential = cli::readCredential({}, token);
    QVERIFY(credential);
    QVERIFY(credential->isValid());
}

void TestCliInput::noTokenAtAll()
{
    const auto credential = cli::readCredential({}, {});
    QVERIFY(!credential);
    QCOMPARE(credential.error().lines.size(), 1);
    for (const auto &way : {"PEERLIGHT_TOKEN", "--token-file", "--token-stdin"})
        QVERIFY(credential.error().lines.constFirst().contains(QLatin1StringView(way)));
}

void TestCliInput::tokenOfTheEnvironmentIsChecked()
{
    const auto credential = cli::readCredential({}, auth::Secret("CANARY\r\nX-Injected: yes"_ba));
    QVERIFY(!credential);
    QVERIFY(!credential.error().lines.join(u'\n').contains(u"CANARY"_s));
}

void TestCliInput::tokenFile()
{
    const cli::CredentialOptions options{write("from-file\n"), false};
    const auto credential = cli::readCredential(options, auth::Secret("from-environment"_ba));
    QVERIFY(credential);
    QCOMPARE(credential->headers().constFirst().second, "from-file"_ba); // the file wins, without its line break
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
    const auto credential = cli::readCredential({path, false}, {});
    QVERIFY(!credential);
    const QString line = credential.error().lines.join(u'\n');
    QVERIFY2(line.contains(about), qPrintable(line));
    QVERIFY(!line.contains(u"CANARY"_s));
    QVERIFY(!cli::readCredential({m_folder.path(), false}, {}));
    QVERIFY(!cli::readCredential({u"/dev/zero"_s, false}, {}));
    QVERIFY(!cli::readCredential({m_folder.filePath(u"missing"_s), false}, {}));
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
