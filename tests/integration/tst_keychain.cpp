// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/keychain.h"
#include "app/auth/plain_text_leftover.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <memory>
#include <optional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace peerlight::auth;

namespace {

using Kind = StoreError::Kind;

/// What a call ended with, and how often.
template<typename T>
struct Ended
{
    std::optional<tl::expected<T, StoreError>> result;
    int times = 0;

    StoreHandler<T> handler()
    {
        return [this](tl::expected<T, StoreError> ended) {
            result = std::move(ended);
            ++times;
        };
    }
    [[nodiscard]] bool worked() const { return result && result->has_value(); }
    [[nodiscard]] std::optional<Kind> failure() const
    {
        return result && !*result ? std::optional(result->error().kind) : std::nullopt;
    }
};

/// The process of the keychain, told by keychain_session.py; 0 where there is none.
pid_t keychainProcess()
{
    return static_cast<pid_t>(qEnvironmentVariableIntValue("PEERLIGHT_TEST_KEYCHAIN_PID"));
}

} // namespace

/// Against a keychain that really keeps, or with none at all: keychain_session.py makes either, and looks afterwards
/// for the secrets in what was written.
class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keeps_data();
    void keeps();
    void overwrites();
    void keepsKeysApart();
    void whatIsNotThere();
    void manyCallsAtOnce();
    void refusesBadInput();
    void plainTextIsNeitherReadNorLeft();
    void withoutKeychain();
    void endsWhenDestroyed();
    void contextThatIsGoneHearsNothing();
    void silentKeychain();
    void killedKeychain();

private:
    void write(const QString &keyId, const QByteArray &bytes);
    [[nodiscard]] QByteArray read(const QString &keyId);

    Keychain m_keychain;
    bool m_present = false;
};

void TestKeychain::initTestCase()
{
    m_present = keychainProcess() != 0;
    Ended<void> checked;
    m_keychain.check(this, checked.handler());
    QCOMPARE(checked.times, 0); // never before the call has returned
    QTRY_COMPARE_WITH_TIMEOUT(checked.times, 1, 12000);
    QCOMPARE(checked.worked(), m_present);
    QVERIFY(m_keychain.outlivesSession());
}

void TestKeychain::write(const QString &keyId, const QByteArray &bytes)
{
    Ended<void> written;
    m_keychain.write(keyId, Secret(bytes), this, written.handler());
    QTRY_COMPARE(written.times, 1);
    QVERIFY2(written.worked(), qPrintable(written.worked() ? QString() : written.result->error().detail));
}

QByteArray TestKeychain::read(const QString &keyId)
{
    Ended<Secret> ended;
    m_keychain.read(keyId, this, ended.handler());
    if (!QTest::qWaitFor([&ended] { return ended.times == 1; }) || !ended.worked())
        return {};
    return ended.result->value().bytes().toByteArray();
}

void TestKeychain::keeps_data()
{
    QTest::addColumn<QString>("keyId");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("token") << u"profile-1/token"_s << "CANARY-MIIabc+/=="_ba;
    QTest::newRow("one byte") << u"one"_s << "x"_ba;
    QTest::newRow("not ASCII") << u"password"_s << u"CANARY-Gr\u00fc\u00dfe-\u4e2d\u6587-\U0001F600"_s.toUtf8();
    QTest::newRow("key id not ASCII") << u"\u4e2d\u6587 / Gr\u00fc\u00dfe"_s << "CANARY-key"_ba;
    QTest::newRow("10 KB") << u"long"_s << "CANARY-"_ba + QByteArray(10233, 'a');
    QTest::newRow("64 KB") << u"longer"_s << "CANARY-"_ba + QByteArray(65529, 'b');
    QTest::newRow("zero bytes and no text") << u"bytes"_s << QByteArray("CANARY-\0\xff\xfe\0", 11);
    QTest::newRow("line breaks") << u"lines"_s << "CANARY-a\r\nb\n"_ba;
}

void TestKeychain::keeps()
{
    if (!m_present)
        QSKIP("needs a keychain");
    QFETCH(QString, keyId);
    QFETCH(QByteArray, bytes);
    write(keyId, bytes);
    QCOMPARE(read(keyId), bytes);

    Ended<void> removed;
    m_keychain.remove(keyId, this, removed.handler());
    QTRY_COMPARE(removed.times, 1);
    QVERIFY(removed.worked());
    Ended<Secret> again;
    m_keychain.read(keyId, this, again.handler());
    QTRY_COMPARE(again.times, 1);
    QCOMPARE(again.failure(), Kind::NotFound);
}

void TestKeychain::overwrites()
{
    if (!m_present)
        QSKIP("needs a keychain");
    write(u"again"_s, "CANARY-first-and-longer"_ba);
    write(u"again"_s, "CANARY-second"_ba);
    QCOMPARE(read(u"again"_s), "CANARY-second"_ba);
    Ended<void> removed;
    m_keychain.remove(u"again"_s, this, removed.handler());
    QTRY_COMPARE(removed.times, 1);
    QVERIFY(read(u"again"_s).isEmpty()); // the first one is not there, either
}

void TestKeychain::keepsKeysApart()
{
    if (!m_present)
        QSKIP("needs a keychain");
    write(u"a"_s, "CANARY-a"_ba);
    write(u"a/b"_s, "CANARY-a-b"_ba);
    write(u"A"_s, "CANARY-capital"_ba);
    QCOMPARE(read(u"a"_s), "CANARY-a"_ba);
    QCOMPARE(read(u"a/b"_s), "CANARY-a-b"_ba);
    QCOMPARE(read(u"A"_s), "CANARY-capital"_ba);
}

void TestKeychain::whatIsNotThere()
{
    if (!m_present)
        QSKIP("needs a keychain");
    Ended<Secret> ended;
    m_keychain.read(u"never-written"_s, this, ended.handler());
    QTRY_COMPARE(ended.times, 1);
    QCOMPARE(ended.failure(), Kind::NotFound);
}

void TestKeychain::manyCallsAtOnce()
{
    if (!m_present)
        QSKIP("needs a keychain");
    constexpr int count = 20;
    std::array<Ended<void>, count> written;
    std::array<Ended<Secret>, count> taken;
    for (int i = 0; i < count; ++i) {
        const QString keyId = u"many-%1"_s.arg(i);
        const QByteArray bytes = "CANARY-many-" + QByteArray::number(i);
        m_keychain.write(keyId, Secret(bytes), this, written.at(static_cast<std::size_t>(i)).handler());
        m_keychain.read(keyId, this, taken.at(static_cast<std::size_t>(i)).handler());
    }
    for (std::size_t i = 0; i < count; ++i) {
        QTRY_COMPARE(taken.at(i).times, 1);
        QCOMPARE(written.at(i).times, 1);
        QCOMPARE(taken.at(i).result->value().bytes().toByteArray(), "CANARY-many-" + QByteArray::number(i));
    }
}

void TestKeychain::refusesBadInput()
{
    Ended<void> empty;
    Ended<void> noKey;
    Ended<Secret> longKey;
    Ended<void> removed;
    m_keychain.write(u"a"_s, Secret(), this, empty.handler());
    m_keychain.write({}, Secret("CANARY"_ba), this, noKey.handler());
    m_keychain.read(QString(201, u'a'), this, longKey.handler());
    m_keychain.remove({}, this, removed.handler());
    QCOMPARE(empty.times + noKey.times + longKey.times + removed.times, 0);
    QTRY_COMPARE(empty.times + noKey.times + longKey.times + removed.times, 4);
    QCOMPARE(empty.failure(), Kind::InvalidInput);
    QCOMPARE(noKey.failure(), Kind::InvalidInput);
    QCOMPARE(longKey.failure(), Kind::InvalidInput);
    QCOMPARE(removed.failure(), Kind::InvalidInput);
}

void TestKeychain::plainTextIsNeitherReadNorLeft()
{
    QVERIFY(plainTextLeftover().isEmpty());
    QVERIFY(removePlainTextLeftover());
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/org.peerlight.Peerlight.conf"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[leftover]\ntype=Text\ndata=@ByteArray(CANARY-leftover)\n");
    file.close();

    QCOMPARE(plainTextLeftover(), file.fileName());
    Ended<Secret> ended;
    m_keychain.read(u"leftover"_s, this, ended.handler());
    QTRY_COMPARE_WITH_TIMEOUT(ended.times, 1, 12000);
    QCOMPARE(ended.failure(), m_present ? Kind::NotFound : Kind::NoKeychain);
    QVERIFY(file.exists()); // reported, not touched behind the person's back

    QVERIFY(file.open(QIODevice::ReadOnly)); // still there for us once it has no name
    QVERIFY(removePlainTextLeftover());
    QVERIFY(plainTextLeftover().isEmpty());
    QVERIFY(!file.readAll().contains("CANARY"));

    // Of a link only itself goes: what it points to may be anything.
    QFile other(folder + u"/other"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("kept");
    other.close();
    QVERIFY(QFile::link(other.fileName(), file.fileName()));
    QCOMPARE(plainTextLeftover(), file.fileName());
    QVERIFY(removePlainTextLeftover());
    QVERIFY(plainTextLeftover().isEmpty());
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), "kept"_ba);
}

void TestKeychain::withoutKeychain()
{
    if (m_present)
        QSKIP("needs that there is no keychain");
    Ended<void> checked;
    Ended<void> written;
    Ended<Secret> taken;
    Ended<void> removed;
    m_keychain.check(this, checked.handler());
    m_keychain.write(u"a"_s, Secret("CANARY-nowhere"_ba), this, written.handler());
    m_keychain.read(u"a"_s, this, taken.handler());
    m_keychain.remove(u"a"_s, this, removed.handler());
    QTRY_COMPARE_WITH_TIMEOUT(checked.times + written.times + taken.times + removed.times, 4, 12000);
    for (const auto &kind : {checked.failure(), written.failure(), taken.failure(), removed.failure()})
        QCOMPARE(kind, Kind::NoKeychain);
    QVERIFY(checked.result->error().text.contains(u"no keychain here"_s));
    QVERIFY(written.result->error().nextStep.contains(u"this session only"_s));
    QVERIFY(!written.result->error().detail.contains(u"CANARY"_s));
}

void TestKeychain::endsWhenDestroyed()
{
    auto keychain = std::make_unique<Keychain>();
    Ended<void> written;
    Ended<Secret> taken;
    Ended<void> refused;
    keychain->write(u"destroyed"_s, Secret("CANARY-destroyed"_ba), this, written.handler());
    keychain->read(u"destroyed"_s, this, taken.handler());
    keychain->write({}, Secret(), this, refused.handler());
    keychain.reset();
    QCOMPARE(written.failure(), Kind::Cancelled);
    QCOMPARE(taken.failure(), Kind::Cancelled);
    QCOMPARE(refused.failure(), Kind::Cancelled);
    // The jobs are still on their way: this one comes behind them.
    Ended<void> checked;
    m_keychain.check(this, checked.handler());
    QTRY_COMPARE_WITH_TIMEOUT(checked.times, 1, 12000);
    QCOMPARE(written.times + taken.times + refused.times, 3);

    // From its own handler, too.
    auto *suicidal = new Keychain;
    Ended<void> after;
    suicidal->check(this, [suicidal](const auto &) { delete suicidal; });
    suicidal->check(this, after.handler());
    QTRY_COMPARE_WITH_TIMEOUT(after.times, 1, 12000);
    QCOMPARE(after.failure(), Kind::Cancelled);
}

void TestKeychain::contextThatIsGoneHearsNothing()
{
    auto context = std::make_unique<QObject>();
    Ended<Secret> taken;
    Ended<void> checked;
    m_keychain.read(u"a"_s, context.get(), taken.handler());
    m_keychain.check(this, checked.handler());
    context.reset();
    QTRY_COMPARE_WITH_TIMEOUT(checked.times, 1, 12000);
    QCOMPARE(taken.times, 0);
}

void TestKeychain::silentKeychain()
{
    if (!m_present)
        QSKIP("needs a keychain");
    QCOMPARE(kill(keychainProcess(), SIGSTOP), 0);
    Keychain impatient(300ms);
    Ended<void> written;
    Ended<Secret> taken;
    impatient.write(u"silent"_s, Secret("CANARY-silent"_ba), this, written.handler());
    impatient.read(u"silent"_s, this, taken.handler());
    QTRY_COMPARE(written.times + taken.times, 2);
    QCOMPARE(written.failure(), Kind::TooLate);
    QCOMPARE(taken.failure(), Kind::TooLate);
    QVERIFY(written.result->error().nextStep.contains(u"this session only"_s));
    QCOMPARE(kill(keychainProcess(), SIGCONT), 0);
    // Late answers are dropped, and the next call is answered as ever.
    QCOMPARE(read(u"silent"_s), "CANARY-silent"_ba);
    QCOMPARE(written.times + taken.times, 2);
}

void TestKeychain::killedKeychain()
{
    if (!m_present)
        QSKIP("needs a keychain");
    QCOMPARE(kill(keychainProcess(), SIGSTOP), 0); // so that the call is under way for sure
    Keychain keychain(3s);
    Ended<void> written;
    keychain.write(u"killed"_s, Secret("CANARY-killed"_ba), this, written.handler());
    QVERIFY2(!QTest::qWaitFor([&written] { return written.times > 0; }, 200), "a stopped keychain has answered");
    QCOMPARE(kill(keychainProcess(), SIGKILL), 0);
    QTRY_COMPARE(written.times, 1);
    QVERIFY(!written.worked());
    QVERIFY(written.failure() != Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
