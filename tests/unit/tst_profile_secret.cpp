// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/profile_route.h"
#include "app/connection/profile_secret.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace peerlight::connection;

namespace {

Profile sample(CredentialKind kind = CredentialKind::Token)
{
    Profile profile;
    profile.id = u"6f1d"_s;
    profile.name = u"Lab"_s;
    profile.credential = kind;
    profile.proxy = {Proxy::Kind::Http, u"proxy.example.com"_s, 3128, u"me"_s};
    return profile;
}

auth::Secret secret(const char *bytes)
{
    return auth::Secret(QByteArrayView(bytes));
}

} // namespace

class TestProfileSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySecretHasAKeyOfItsOwn()
    {
        QCOMPARE(secretKeyOf(sample()), u"6f1d/secret"_s);
        QCOMPARE(proxyKeyOf(sample()), u"6f1d/proxy"_s);
    }

    void aCredentialComesOutOfWhatIsKept_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<int>("expected");
        constexpr int token = int(CredentialKind::Token);
        constexpr int keys = int(CredentialKind::Keys);
        constexpr int none = int(auth::Credential::Kind::None);
        QTest::newRow("token") << token << "abc"_ba << int(auth::Credential::Kind::Token);
        QTest::newRow("token of two lines") << token << "a\nb"_ba << none;
        QTest::newRow("nothing") << token << ""_ba << none;
        QTest::newRow("key") << keys << "AK\nSK"_ba << int(auth::Credential::Kind::Keys);
        QTest::newRow("key with an end of line") << keys << "AK\nSK\n"_ba << int(auth::Credential::Kind::Keys);
        QTest::newRow("temporary key") << keys << "AK\nSK\nST"_ba << int(auth::Credential::Kind::Keys);
        QTest::newRow("half a key") << keys << "AK"_ba << none;
        QTest::newRow("no secret key") << keys << "AK\n"_ba << none;
        QTest::newRow("a line too many") << keys << "AK\nSK\nST\nmore"_ba << none;
        QTest::newRow("no key at all") << keys << ""_ba << none;
        QTest::newRow("password") << int(CredentialKind::Password) << "abc"_ba << none;
    }
    void aCredentialComesOutOfWhatIsKept()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, kept);
        QFETCH(int, expected);
        const auto credential = credentialOf(sample(CredentialKind(kind)), auth::Secret(kept));
        QCOMPARE(int(credential.value_or(auth::Credential()).kind()), expected);
        if (!credential)
            QVERIFY(!credential.error().isEmpty());
    }

    void theSecurityTokenIsSentAndTheSecretKeyIsNot()
    {
        const auto credential = credentialOf(sample(CredentialKind::Keys), secret("AKID\nSECRETKEY\nSESSION"));
        QVERIFY(credential);
        QByteArray sent;
        for (const auto &[name, value] : credential->headersFor({}, QDateTime::currentDateTimeUtc()))
            sent += name + value;
        QVERIFY(sent.contains("AKID"));
        QVERIFY(sent.contains("SESSION"));
        QVERIFY(!sent.contains("SECRETKEY"));
    }

    void aPasswordIsForAProxyOfOnesOwnWithAUser()
    {
        Profile profile = sample();
        QVERIFY(wantsProxyPassword(profile));
        profile.proxy.kind = Proxy::Kind::Socks5;
        QVERIFY(wantsProxyPassword(profile));
        profile.proxy.kind = Proxy::Kind::System;
        QVERIFY(!wantsProxyPassword(profile));
        profile = sample();
        profile.proxy.user.clear();
        QVERIFY(!wantsProxyPassword(profile));
    }

    void theRouteIsThatOfTheProfile()
    {
        Profile profile = sample();
        const auto http = routeOf(profile, secret("pw"));
        QVERIFY(http);
        QCOMPARE(http->proxy, QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example.com"_s, 3128, u"me"_s, u"pw"_s));
        QVERIFY(http->authorities.isEmpty());
        profile.proxy.kind = Proxy::Kind::Socks5;
        QCOMPARE(routeOf(profile, {})->proxy.type(), QNetworkProxy::Socks5Proxy);
        QCOMPARE(routeOf(profile, {})->proxy.password(), QString());
        // The password goes to the proxy that it was entered for, and to no other.
        profile.proxy.kind = Proxy::Kind::System;
        QCOMPARE(routeOf(profile, secret("pw"))->proxy, QNetworkProxy(QNetworkProxy::DefaultProxy));
        profile.proxy.kind = Proxy::Kind::None;
        QCOMPARE(routeOf(profile, secret("pw"))->proxy, QNetworkProxy(QNetworkProxy::NoProxy));
    }

    void authoritiesThatCannotBeReadEndInASentence()
    {
        const QTemporaryDir folder;
        Profile profile = sample();
        profile.caFile = folder.filePath(u"missing.pem"_s);
        QVERIFY(!routeOf(profile, {}));
        profile.caFile = folder.filePath(u"empty.pem"_s);
        QFile file(profile.caFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto route = routeOf(profile, {});
        QVERIFY(!route);
        QVERIFY(route.error().contains(profile.caFile));
    }
};

QTEST_GUILESS_MAIN(TestProfileSecret)
#include "tst_profile_secret.moc"
