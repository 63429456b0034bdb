// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/credential.h"
#include "app/auth/secret_vault.h"

#include <QTest>

#include <algorithm>
#include <type_traits>

using namespace peerlight::auth;
using namespace Qt::StringLiterals;

static_assert(!std::is_copy_constructible_v<SecretBuffer> && !std::is_move_constructible_v<SecretBuffer>);
static_assert(!std::is_copy_constructible_v<SecretVault>);

/// Bytes that are in one place, can be taken from everybody at once, and leave nothing behind.
class TestSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wipeReachesEveryCopy();
    void aViewFromBeforeSeesZeros();
    void equality_data();
    void equality();
    void vaultHandsOutWhatWasPutIn();
    void vaultWipesWhatItHandedOut();
    void vaultWipesWhatIsReplaced();
    void vaultKeepsASecretThatIsPutAgain();
    void vaultIsWipedAtItsEnd();
    void vaultWipesWhatIsLinkedAndKeepsItNot();
    void vaultWipesLinkedCredentials();
    void aWipedSecretMakesNoCredential();
    void scrubOfNothing();
};

void TestSecret::wipeReachesEveryCopy()
{
    Secret first("CANARY"_ba);
    const Secret second = first;
    first.wipe();
    QVERIFY(first.isEmpty());
    QVERIFY(second.isEmpty());
    QVERIFY(second.bytes().isEmpty());
    first.wipe(); // again does nothing
    Secret none;
    none.wipe();
    QVERIFY(none.isEmpty());
}

void TestSecret::aViewFromBeforeSeesZeros()
{
    Secret secret("CANARY"_ba);
    const Secret holder = secret;
    const QByteArrayView view = secret.bytes();
    secret.wipe();
    QVERIFY(std::all_of(view.begin(), view.end(), [](char c) { return c == '\0'; }));
}

void TestSecret::equality_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::newRow("none") << ""_ba
                          << ""_ba;
    QTest::newRow("same") << "abc"_ba
                          << "abc"_ba;
    QTest::newRow("first differs") << "xbc"_ba
                                   << "abc"_ba;
    QTest::newRow("last differs") << "abx"_ba
                                  << "abc"_ba;
    QTest::newRow("two differences that cancel in a sum") << "bac"_ba
                                                          << "abc"_ba;
    QTest::newRow("begins alike") << "abcd"_ba
                                  << "abc"_ba;
    QTest::newRow("none and some") << ""_ba
                                   << "abc"_ba;
    QTest::newRow("high bit") << "ab\xe3"_ba
                              << "abc"_ba;
    QTest::newRow("zero bytes") << QByteArray(3, '\0') << QByteArray(3, '\0');
    QTest::newRow("more than a page") << QByteArray(10000, 'x') << QByteArray(10000, 'x');
}

void TestSecret::equality()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QCOMPARE(Secret(a) == Secret(b), a == b);
    QCOMPARE(Secret(b) == Secret(a), a == b);
    QCOMPARE(Secret(a).bytes().toByteArray(), a);
}

void TestSecret::vaultHandsOutWhatWasPutIn()
{
    SecretVault vault;
    QVERIFY(vault.isEmpty());
    QVERIFY(vault.get(u"a"_s).isEmpty());
    vault.put(u"a"_s, Secret("first"_ba));
    vault.put(u"b"_s, Secret("second"_ba));
    QCOMPARE(vault.get(u"a"_s).bytes().toByteArray(), "first"_ba);
    QCOMPARE(vault.get(u"b"_s).bytes().toByteArray(), "second"_ba);
    vault.put(u"a"_s, Secret());
    QVERIFY(!vault.contains(u"a"_s));
    QVERIFY(vault.contains(u"b"_s));
}

void TestSecret::vaultWipesWhatItHandedOut()
{
    SecretVault vault;
    const Secret given("first"_ba);
    vault.put(u"a"_s, given);
    const Secret taken = vault.get(u"a"_s);
    const Secret other("other"_ba);
    vault.wipe();
    QVERIFY(given.isEmpty());
    QVERIFY(taken.isEmpty());
    QVERIFY(vault.isEmpty());
    QVERIFY(vault.get(u"a"_s).isEmpty());
    QVERIFY(!other.isEmpty());
    vault.put(u"a"_s, Secret("again"_ba));
    QVERIFY(vault.contains(u"a"_s));
}

void TestSecret::vaultWipesWhatIsReplaced()
{
    SecretVault vault;
    vault.put(u"a"_s, Secret("first"_ba));
    vault.put(u"b"_s, Secret("kept"_ba));
    const Secret old = vault.get(u"a"_s);
    vault.put(u"a"_s, Secret("second"_ba));
    QVERIFY(old.isEmpty());
    QCOMPARE(vault.get(u"a"_s).bytes().toByteArray(), "second"_ba);
    const Secret second = vault.get(u"a"_s);
    vault.wipe(u"a"_s);
    QVERIFY(second.isEmpty());
    QVERIFY(vault.contains(u"b"_s));
}

void TestSecret::vaultKeepsASecretThatIsPutAgain()
{
    SecretVault vault;
    vault.put(u"a"_s, Secret("first"_ba));
    vault.put(u"a"_s, vault.get(u"a"_s));
    QCOMPARE(vault.get(u"a"_s).bytes().toByteArray(), "first"_ba);
}

void TestSecret::vaultIsWipedAtItsEnd()
{
    const Secret secret("first"_ba);
    {
        SecretVault vault;
        vault.put(u"a"_s, secret);
    }
    QVERIFY(secret.isEmpty());
}

void TestSecret::vaultWipesWhatIsLinkedAndKeepsItNot()
{
    SecretVault vault;
    const Secret secret("first"_ba);
    const Secret copy = secret;
    vault.link(secret);
    vault.link({}); // nothing
    for (int i = 0; i < 3; ++i)
        vault.link(Secret("gone at once"_ba));
    QVERIFY(vault.isEmpty());
    vault.wipe();
    QVERIFY(secret.isEmpty());
    QVERIFY(copy.isEmpty());
    const Secret later("second"_ba);
    vault.wipe();
    QCOMPARE(later.bytes().toByteArray(), "second"_ba);
}

void TestSecret::vaultWipesLinkedCredentials()
{
    SecretVault vault;
    const auto token = Credential::fromToken(u"token");
    const auto keys = Credential::fromKeys(u"AK", Secret("SK"_ba), Secret("session"_ba));
    const Credential copy = *token;
    token->linkTo(vault);
    keys->linkTo(vault);
    Credential().linkTo(vault);
    QVERIFY(copy.isValid() && keys->isValid());
    vault.wipe();
    QVERIFY(!token->isValid() && !copy.isValid() && !keys->isValid());
}

void TestSecret::aWipedSecretMakesNoCredential()
{
    Secret secret("token"_ba);
    QVERIFY(Credential::fromToken(QString::fromLatin1(secret.bytes())));
    secret.wipe();
    QVERIFY(!Credential::fromToken(QString::fromLatin1(secret.bytes())));
}

void TestSecret::scrubOfNothing()
{
    scrub(nullptr, 0);
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
