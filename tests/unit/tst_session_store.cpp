// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/session_store.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace peerlight::auth;
using Kind = StoreError::Kind;

/// The store that forgets: the same promises as the keychain's, without a keychain.
class TestSessionStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAndForgets();
    void givesACopyOfItsOwn();
    void wipes();
    void refuses_data();
    void refuses();
    void endsWhenDestroyed();
    void contextThatIsGoneHearsNothing();
    void mayBeDestroyedFromAHandler();
};

void TestSessionStore::keepsAndForgets()
{
    SessionStore store;
    QVERIFY(!store.outlivesSession());
    QStringList ended;
    store.write(u"a"_s, Secret("first"_ba), this, [&](const auto &r) { ended << (r ? u"written"_s : r.error().text); });
    store.write(u"a"_s, Secret("second"_ba), this, [&](const auto &r) { ended << (r ? u"again"_s : r.error().text); });
    store.read(u"a"_s, this, [&](const auto &r) { ended << (r ? QString::fromUtf8(r->bytes()) : r.error().text); });
    QVERIFY2(ended.isEmpty(), "a handler was called before the call had returned");
    QTRY_COMPARE(ended, QStringList({u"written"_s, u"again"_s, u"second"_s}));

    ended.clear();
    store.remove(u"a"_s, this, [&](const auto &r) { ended << (r ? u"removed"_s : r.error().text); });
    store.remove(u"a"_s, this, [&](const auto &r) { ended << (r ? u"twice"_s : u"not found"_s); });
    store.read(u"a"_s, this, [&](const auto &r) { ended << (r ? u"there"_s : u"gone"_s); });
    QTRY_COMPARE(ended, QStringList({u"removed"_s, u"not found"_s, u"gone"_s}));
}

void TestSessionStore::givesACopyOfItsOwn()
{
    SessionStore store;
    Secret mine("secret"_ba);
    store.write(u"a"_s, mine, this, [](const auto &) {});
    mine.wipe();
    std::optional<Secret> taken;
    store.read(u"a"_s, this, [&](const auto &r) { taken = r.value(); });
    QTRY_VERIFY(taken);
    QCOMPARE(taken->bytes().toByteArray(), "secret"_ba);
}

void TestSessionStore::wipes()
{
    SessionStore store;
    store.write(u"a"_s, Secret("secret"_ba), this, [](const auto &) {});
    std::optional<Secret> taken;
    store.read(u"a"_s, this, [&](const auto &r) { taken = r.value(); });
    QTRY_VERIFY(taken);
    std::optional<Kind> after;
    store.read(u"a"_s, this, [&](const auto &r) { after = r.error().kind; });
    store.wipe(); // before the second one has ended
    QVERIFY(taken->isEmpty());
    QTRY_COMPARE(after, Kind::NotFound);
}

void TestSessionStore::refuses_data()
{
    QTest::addColumn<QString>("keyId");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty key") << u""_s << "secret"_ba;
    QTest::newRow("long key") << QString(201, u'a') << "secret"_ba;
    QTest::newRow("empty secret") << u"a"_s << ""_ba;
}

void TestSessionStore::refuses()
{
    QFETCH(QString, keyId);
    QFETCH(QByteArray, bytes);
    SessionStore store;
    std::optional<StoreError> error;
    store.write(keyId, Secret(bytes), this, [&](const auto &r) { error = r.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Kind::InvalidInput);
    QVERIFY(!error->text.isEmpty());
}

void TestSessionStore::endsWhenDestroyed()
{
    QList<Kind> ended;
    {
        SessionStore store;
        store.write(u"a"_s, Secret("secret"_ba), this, [&](const auto &r) { ended << r.error().kind; });
        store.read(u"a"_s, this, [&](const auto &r) { ended << r.error().kind; });
        store.remove(u"a"_s, this, [&](const auto &r) { ended << r.error().kind; });
    }
    QCOMPARE(ended, QList<Kind>({Kind::Cancelled, Kind::Cancelled, Kind::Cancelled}));
}

void TestSessionStore::contextThatIsGoneHearsNothing()
{
    SessionStore store;
    auto context = std::make_unique<QObject>();
    int heard = 0;
    bool later = false;
    store.read(u"a"_s, context.get(), [&](const auto &) { ++heard; });
    store.read(u"a"_s, this, [&](const auto &) { later = true; });
    context.reset();
    QTRY_VERIFY(later);
    QCOMPARE(heard, 0);
}

void TestSessionStore::mayBeDestroyedFromAHandler()
{
    auto *store = new SessionStore;
    std::optional<Kind> second;
    store->read(u"a"_s, this, [store](const auto &) { delete store; });
    store->read(u"a"_s, this, [&](const auto &r) { second = r.error().kind; });
    QTRY_COMPARE(second, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_session_store.moc"
