// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/token_keeper.h"

#include <QSignalSpy>
#include <QTest>

using namespace peerlight;
using namespace peerlight::api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(peerlight::api::ErrorKind)

namespace {

const QDateTime kStart(QDate(2026, 3, 4), QTime(8, 0), Qt::UTC);

IssuedToken tokenFor(std::chrono::seconds life, const QString &text = u"token"_s)
{
    IssuedToken token;
    token.credential = *auth::Credential::fromToken(text);
    // The service's clock is another one than ours: only the length counts.
    token.issuedAtUtc = kStart.addDays(-3);
    token.expiresAtUtc = token.issuedAtUtc.addSecs(life.count());
    return token;
}

Error errorOf(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    error.text = u"no"_s;
    return error;
}

/// A sign-in that the test ends itself, and a clock that stands still.
struct FakeIam
{
    QDateTime now = kStart;
    int signIns = 0;
    std::vector<Handler<IssuedToken>> open;

    TokenKeeper::SignInCall call()
    {
        return [this](QObject *, Handler<IssuedToken> done) {
            ++signIns;
            open.push_back(std::move(done));
        };
    }
    TokenKeeper::Now clock()
    {
        return [this] { return now; };
    }
    void end(const Result<IssuedToken> &result)
    {
        const auto done = std::exchange(open, {});
        for (const auto &one : done)
            one(result, {});
    }
};

/// How often somebody who asked was told, and what last.
struct Told
{
    int times = 0;
    std::optional<Result<auth::Credential>> last;

    TokenKeeper::Done handler()
    {
        return [this](const Result<auth::Credential> &result) {
            ++times;
            last = result;
        };
    }
};

} // namespace

class TestTokenKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lives_data();
    void lives();
    void manyAskersOneSignIn();
    void aRefusedSignInIsNotRepeated_data();
    void aRefusedSignInIsNotRepeated();
    void aTokenThatNeverWorkedIsNotReplaced();
    void anExpiredTokenIsReplacedThoughItNeverWorked();
    void aOneTimeCodeIsNotUsedTwice();
    void renewsBeforeTheEndOnce();
    void theTimerRenews();
    void tokensThatEndAtOnceGoRoundOnce();
    void whoIsGoneIsNotTold();
    void destroyedInBetween();
    void destroyedByAHandler();
};

void TestTokenKeeper::lives_data()
{
    QTest::addColumn<int>("issuedBefore"); // seconds; -1: unknown
    QTest::addColumn<int>("expiresAfter");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("untilDue");
    QTest::newRow("a day: half an hour before") << 0 << 86400 << 86400 << 84600;
    QTest::newRow("100 s: 5 % before") << 0 << 100 << 100 << 95;
    QTest::newRow("another clock") << 7200 << -3600 << 3600 << 3420;
    QTest::newRow("no start: by our clock") << -1 << 1000 << 1000 << 950;
    QTest::newRow("no start, over") << -1 << -10 << 0 << 0;
}

void TestTokenKeeper::lives()
{
    QFETCH(int, issuedBefore);
    QFETCH(int, expiresAfter);
    QFETCH(int, left);
    QFETCH(int, untilDue);
    const QDateTime issued = issuedBefore < 0 ? QDateTime() : kStart.addSecs(-issuedBefore);
    const auth::TokenLife life = auth::lifeOf(issued, kStart.addSecs(expiresAfter), kStart);
    QCOMPARE(auth::timeLeft(life, kStart), std::chrono::seconds(left));
    QCOMPARE(auth::timeUntilDue(life, kStart), std::chrono::seconds(untilDue));
    QCOMPARE(auth::timeLeft(life, kStart.addDays(2)), 0ms);
    QCOMPARE(auth::timeLeft({}, kStart), 0ms);
}

void TestTokenKeeper::manyAskersOneSignIn()
{
    FakeIam iam;
    Told told; // before the keeper, which tells who still waits when it goes
    TokenKeeper keeper(iam.call(), true, nullptr, iam.clock());
    QSignalSpy renewed(&keeper, &TokenKeeper::renewed);
    QCOMPARE(keeper.timeLeft(), 0ms);
    for (int i = 0; i < 50; ++i)
        keeper.renew(this, told.handler());
    QCOMPARE(iam.signIns, 1);
    QCOMPARE(told.times, 0);
    iam.end(tokenFor(86400s));
    QCOMPARE(told.times, 50);
    QVERIFY(told.last->has_value());
    QCOMPARE(renewed.size(), 1);
    QCOMPARE(keeper.timeLeft(), 24h);
    keeper.noteAccepted();
    iam.now = iam.now.addSecs(600);
    keeper.renew(this, told.handler()); // it worked, and was refused later
    QCOMPARE(iam.signIns, 2);
}

void TestTokenKeeper::aRefusedSignInIsNotRepeated_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("forGood");
    QTest::newRow("password") << ErrorKind::Credential << true;
    QTest::newRow("not allowed") << ErrorKind::Forbidden << true;
    QTest::newRow("no such project") << ErrorKind::NotFound << true;
    QTest::newRow("rejected") << ErrorKind::Rejected << true;
    QTest::newRow("not understood") << ErrorKind::Protocol << true;
    QTest::newRow("certificate") << ErrorKind::Tls << true;
    QTest::newRow("network") << ErrorKind::Network << false;
    QTest::newRow("time-out") << ErrorKind::Timeout << false;
    QTest::newRow("throttled") << ErrorKind::Throttled << false;
    QTest::newRow("server") << ErrorKind::Server << false;
}

void TestTokenKeeper::aRefusedSignInIsNotRepeated()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, forGood);
    FakeIam iam;
    Told told; // before the keeper, which tells who still waits when it goes
    TokenKeeper keeper(iam.call(), true, nullptr, iam.clock());
    QSignalSpy failed(&keeper, &TokenKeeper::failed);
    keeper.renew(this, told.handler());
    iam.end(tl::unexpected(errorOf(kind)));
    QCOMPARE(told.times, 1);
    QCOMPARE(told.last->error().kind, kind);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(iam.signIns, 1); // never by itself
    keeper.renewIfDue();
    QCOMPARE(iam.signIns, 1);
    keeper.renew(this, told.handler());
    QCOMPARE(told.times, 1); // not before the call has returned
    QCOMPARE(iam.signIns, forGood ? 1 : 2);
    if (forGood) {
        QTRY_COMPARE(told.times, 2);
        QCOMPARE(told.last->error().kind, kind);
    }
}

void TestTokenKeeper::aTokenThatNeverWorkedIsNotReplaced()
{
    FakeIam iam;
    Told told; // before the keeper, which tells who still waits when it goes
    TokenKeeper keeper(iam.call(), true, nullptr, iam.clock());
    keeper.renew(this, told.handler());
    iam.end(tokenFor(86400s));
    keeper.renew(this, told.handler()); // the service refused it at once
    QTRY_COMPARE(told.times, 2);
    QCOMPARE(told.last->error().kind, ErrorKind::Credential);
    QCOMPARE(iam.signIns, 1);
}

void TestTokenKeeper::anExpiredTokenIsReplacedThoughItNeverWorked()
{
    FakeIam iam;
    Told told; // before the keeper, which tells who still waits when it goes
    TokenKeeper keeper(iam.call(), true, nullptr, iam.clock());
    keeper.renew(this, told.handler());
    iam.end(tokenFor(100s));
    iam.now = iam.now.addSecs(96);
    keeper.renew(this, told.handler());
    QCOMPARE(iam.signIns, 2);
}

void TestTokenKeeper::aOneTimeCodeIsNotUsedTwice()
{
    FakeIam iam;
    Told told; // before the keeper, which tells who still waits when it goes
    TokenKeeper keeper(iam.call(), false, nullptr, iam.clock());
    keeper.renew(this, told.handler());
    iam.end(tokenFor(100s));
    keeper.noteAccepted();
    iam.now = iam.now.addSecs(99);
    keeper.renewIfDue();
    keeper.renew(this, told.handler());
    QTRY_COMPARE(told.times, 2);
    QCOMPARE(told.last->error().kind, ErrorKind::Credential);
    QVERIFY(told.last->error().text.contains(u"one-time code"_s));
    QCOMPARE(iam.signIns, 1);
}

void TestTokenKeeper::renewsBeforeTheEndOnce()
{
    FakeIam iam;
    Told told; // before the keeper, which tells who still waits when it goes
    TokenKeeper keeper(iam.call(), true, nullptr, iam.clock());
    keeper.renew(this, told.handler());
    iam.end(tokenFor(86400s));
    keeper.noteAccepted();
    iam.now = kStart.addSecs(84599);
    keeper.renewIfDue();
    QCOMPARE(iam.signIns, 1);
    iam.now = kStart.addSecs(84600);
    keeper.renewIfDue();
    keeper.renewIfDue();
    QCOMPARE(iam.signIns, 2);
    keeper.renew(this, told.handler()); // joins it
    QCOMPARE(iam.signIns, 2);
    iam.end(tl::unexpected(errorOf(ErrorKind::Network)));
    QCOMPARE(told.times, 2);
    keeper.renewIfDue();
    QCOMPARE(iam.signIns, 2); // nobody asked
    keeper.renew(this, told.handler());
    QCOMPARE(iam.signIns, 3);
    iam.end(tokenFor(86400s));
    QCOMPARE(keeper.timeLeft(), 24h);
    iam.now = iam.now.addSecs(84600);
    keeper.renewIfDue();
    QCOMPARE(iam.signIns, 3); // nothing was done with this one
    keeper.noteAccepted();
    keeper.renewIfDue(); // the next token has its turn
    QCOMPARE(iam.signIns, 4);
}

void TestTokenKeeper::theTimerRenews()
{
    FakeIam iam;
    Told told; // before the keeper, which tells who still waits when it goes
    TokenKeeper keeper(iam.call(), true, nullptr, iam.clock());
    keeper.renew(this, told.handler());
    iam.end(tokenFor(0s)); // due at once: an answer whose end is its beginning
    keeper.noteAccepted();
    QTRY_COMPARE(iam.signIns, 2);
}

void TestTokenKeeper::tokensThatEndAtOnceGoRoundOnce()
{
    FakeIam iam;
    Told told; // before the keeper, which tells who still waits when it goes
    TokenKeeper keeper(iam.call(), true, nullptr, iam.clock());
    keeper.renew(this, told.handler());
    iam.end(tokenFor(0s));
    keeper.renew(this, told.handler()); // refused, of course
    QTRY_COMPARE(told.times, 2);
    QCOMPARE(told.last->error().kind, ErrorKind::Credential);
    QCOMPARE(iam.signIns, 1);
}

void TestTokenKeeper::whoIsGoneIsNotTold()
{
    FakeIam iam;
    Told told; // before the keeper, which tells who still waits when it goes
    TokenKeeper keeper(iam.call(), true, nullptr, iam.clock());
    auto context = std::make_unique<QObject>();
    keeper.renew(context.get(), told.handler());
    context.reset();
    iam.end(tokenFor(100s));
    QCOMPARE(told.times, 0);
    QVERIFY(keeper.token().has_value());
}

void TestTokenKeeper::destroyedInBetween()
{
    FakeIam iam;
    Told told; // before the keeper, which tells who still waits when it goes
    auto keeper = std::make_unique<TokenKeeper>(iam.call(), true, nullptr, iam.clock());
    keeper->renew(this, told.handler());
    keeper.reset();
    QCOMPARE(told.times, 1);
    QCOMPARE(told.last->error().kind, ErrorKind::Cancelled);
}

void TestTokenKeeper::destroyedByAHandler()
{
    FakeIam iam;
    Told told; // before the keeper, which tells who still waits when it goes
    auto keeper = std::make_unique<TokenKeeper>(iam.call(), true, nullptr, iam.clock());
    keeper->renew(this, [&keeper](const Result<auth::Credential> &) { keeper.reset(); });
    keeper->renew(this, told.handler());
    iam.end(tokenFor(100s));
    QVERIFY(!keeper);
    QCOMPARE(told.times, 1);
}

QTEST_GUILESS_MAIN(TestTokenKeeper)
#include "tst_token_keeper.moc"
