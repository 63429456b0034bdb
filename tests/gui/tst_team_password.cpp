// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/lock.h"
#include "app/auth/session_store.h"
#include "tests/gui/find_named.h"
#include "ui/main/team_password.h"
#include "ui/main/team_password_place.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using State = ui::TeamPassword::State;

namespace {

const auto keyId = u"team-history/peerlight@127.0.0.1:1/peerlight"_s;

history::HistoryOptions teamThatIsAway()
{
    history::HistoryOptions options;
    options.retryEvery = detection::Millis(50);
    options.team =
        history::TeamAccess{history::TeamPlace::parse(u"postgresql://peerlight@127.0.0.1:1/peerlight"_s).value()};
    options.team->passwordIsGiven = true;
    return options;
}

/// A store that refuses, and counts how often it was asked.
class LockedStore final : public auth::SecretStore
{
public:
    [[nodiscard]] bool outlivesSession() const override { return true; }
    void read(const QString &, QObject *context, auth::StoreHandler<auth::Secret> done) override
    {
        ++asked;
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(tl::unexpected(denied())); }, Qt::QueuedConnection);
    }
    void write(const QString &, const auth::Secret &, QObject *context, auth::StoreHandler<void> done) override
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(tl::unexpected(denied())); }, Qt::QueuedConnection);
    }
    void remove(const QString &, QObject *context, auth::StoreHandler<void> done) override
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(tl::unexpected(denied())); }, Qt::QueuedConnection);
    }
    int asked = 0;

private:
    static auth::StoreError denied()
    {
        return {auth::StoreError::Kind::Denied, u"The keychain is locked."_s, u"Unlock it."_s, {}};
    }
};

struct Desk
{
    explicit Desk(auth::SecretStore &store)
        : history(folder.path(), teamThatIsAway()), password(history, store, teamThatIsAway().team->place),
          place(password, &lock, window)
    {
        history.open();
    }
    QDialog *page()
    {
        place.action()->trigger();
        return window.findChild<QDialog *>();
    }
    [[nodiscard]] QPushButton *button(const QString &text)
    {
        for (auto *found : page()->findChildren<QPushButton *>()) {
            if (found->text() == text)
                return found;
        }
        qFatal("no button %s", qPrintable(text));
    }
    [[nodiscard]] QStringList labels()
    {
        QStringList texts;
        for (const auto *label : page()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }
    QTemporaryDir folder;
    auth::SecretVault vault;
    auth::Lock lock{vault};
    history::History history;
    ui::TeamPassword password;
    QWidget window;
    ui::TeamPasswordPlace place;
};

tl::expected<QByteArray, auth::StoreError> keptIn(auth::SecretStore &store)
{
    std::optional<tl::expected<QByteArray, auth::StoreError>> answer;
    QObject context;
    store.read(keyId, &context, [&answer](const tl::expected<auth::Secret, auth::StoreError> &found) {
        answer = found.map([](const auth::Secret &secret) { return secret.bytes().toByteArray(); });
    });
    [&] { QTRY_VERIFY(answer); }();
    return *answer;
}

} // namespace

class TestTeamPassword : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isStoredAndForgotten()
    {
        auth::SessionStore store;
        Desk desk(store);
        QTRY_COMPARE(desk.password.state(), State::None); // it was asked for by the history
        QVERIFY(desk.labels().contains(u"Server: peerlight@127.0.0.1:1/peerlight"_s));
        QVERIFY(desk.labels().contains(u"No password is in the keychain."_s));
        QVERIFY(!desk.button(u"&Store in the keychain"_s)->isEnabled());
        QVERIFY(!desk.button(u"&Forget"_s)->isEnabled());
        auto *edit = test::named<QLineEdit>(*desk.page(), u"Password of the team's history"_s);
        QTest::keyClicks(edit, u"s3cret-of-the-team"_s);
        desk.button(u"&Store in the keychain"_s)->click();
        QVERIFY(edit->text().isEmpty());
        QTRY_COMPARE(desk.password.state(), State::Kept);
        QCOMPARE(keptIn(store).value(), QByteArray("s3cret-of-the-team"));
        QVERIFY(desk.labels().contains(u"The password is in the keychain of this system."_s));
        desk.button(u"&Forget"_s)->click();
        QTRY_COMPARE(desk.password.state(), State::None);
        QVERIFY(!keptIn(store));
    }

    void isReadFromTheKeychainForEachConnection()
    {
        auth::SessionStore store;
        std::optional<bool> written;
        QObject context;
        store.write(keyId, auth::Secret("kept"), &context,
                    [&written](const tl::expected<void, auth::StoreError> &done) { written = done.has_value(); });
        QTRY_VERIFY(written);
        Desk desk(store);
        QSignalSpy wanted(&desk.history, &history::History::teamPasswordWanted);
        QTRY_COMPARE(desk.password.state(), State::Kept);
        QTRY_VERIFY(wanted.size() >= 2); // nobody is at that port: it is tried again, and asked for again
    }

    void lockedKeychainIsAskedOnce()
    {
        LockedStore store;
        Desk desk(store);
        QSignalSpy wanted(&desk.history, &history::History::teamPasswordWanted);
        QTRY_COMPARE(desk.password.state(), State::Refused);
        QTRY_VERIFY(wanted.size() >= 3);
        QCOMPARE(store.asked, 1);
        QVERIFY(desk.labels().contains(u"The keychain is locked. Unlock it."_s));
    }

    void whatIsTypedGoesWithTheLock()
    {
        auth::SessionStore store;
        Desk desk(store);
        auto *edit = test::named<QLineEdit>(*desk.page(), u"Password of the team's history"_s);
        QTest::keyClicks(edit, u"typed"_s);
        desk.lock.lockNow();
        QVERIFY(edit->text().isEmpty());
    }
};

QTEST_MAIN(TestTeamPassword)
#include "tst_team_password.moc"
