// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/regions.h"
#include "app/auth/session_store.h"
#include "app/cli/caller_access.h"
#include "app/cli/caller_opening.h"
#include "app/cli/exit_code.h"
#include "app/connection/profile_secret.h"
#include "app/connection/profile_store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using cli::Caller;
using cli::CallerOpening;
using connection::CredentialKind;
using connection::Profile;

namespace {

Profile labProfile()
{
    Profile profile;
    profile.id = u"6f1d"_s;
    profile.name = u"Lab"_s;
    profile.endpoint = u"https://dcaas.example.com"_s;
    profile.projectId = u"p1"_s;
    profile.keeping = connection::Keeping::Keychain;
    profile.proxy.kind = connection::Proxy::Kind::None;
    return profile;
}

cli::ProfileChoice choiceOf(const QString &nameOrId)
{
    cli::ProfileChoice choice;
    choice.nameOrId = nameOrId;
    return choice;
}

Caller callerOf(const Profile &profile)
{
    Caller caller;
    caller.connection = *connection::connectionOf(profile);
    caller.profile = profile;
    return caller;
}

auth::Credential::Kind kindOf(const Caller &caller)
{
    return caller.credential ? std::get<auth::Credential>(*caller.credential).kind() : auth::Credential::Kind::None;
}

} // namespace

class TestCliCaller : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aProfileIsFoundByNameAndById();
    void whatTheCommandLineSaysGoesFirst();
    void anUnknownProfileIsToldWithTheNames();
    void aFileThatCannotBeReadIsTold();
    void aSecretOfASessionHasToBeGiven();
    void thePaceIsThatOfTheProfile();
    void theSecretIsReadAndTheRouteOpened();
    void theProxyPasswordOfTheEnvironmentGoesFirst();
    void withoutASecretNothingBegins();
    void aGivenTokenNeedsNoKeychain();
    void aKeptPasswordIsForTheUserOfTheProfile();
    void aCheckAsksForTheProjectItself();
    void whatIsKeptMayBeNoCredential();
    void interruptedItEndsOnce();

private:
    void keep(const QList<Profile> &profiles);
    void keepSecret(const QString &key, const char *bytes);
    int open(Caller &caller, CallerOpening::Until until = CallerOpening::Until::Project);
    tl::expected<Caller, cli::UsageError> find(const cli::ProfileChoice &choice, const QByteArray &token = {});

    QTemporaryDir m_folder;
    auth::SessionStore m_store;
};

void TestCliCaller::keep(const QList<Profile> &profiles)
{
    connection::ProfileFile file;
    file.profiles = profiles;
    QVERIFY(connection::writeProfileFile(cli::connectionsFile(m_folder.path()), file));
}

void TestCliCaller::keepSecret(const QString &key, const char *bytes)
{
    bool kept = false;
    m_store.write(key, auth::Secret(QByteArrayView(bytes)), this,
                  [&kept](const auto &done) { kept = done.has_value(); });
    QTRY_VERIFY(kept);
}

int TestCliCaller::open(Caller &caller, CallerOpening::Until until)
{
    CallerOpening opening(caller, m_store, until);
    QSignalSpy finished(&opening, &CallerOpening::finished);
    opening.start();
    if (finished.isEmpty())
        finished.wait();
    return finished.size() == 1 ? finished.at(0).at(0).toInt() : -1;
}

tl::expected<Caller, cli::UsageError> TestCliCaller::find(const cli::ProfileChoice &choice, const QByteArray &token)
{
    cli::EnvironmentSecrets environment;
    environment.token = auth::Secret(token);
    return cli::callerOf(choice, {}, {}, environment, m_folder.path());
}

void TestCliCaller::aProfileIsFoundByNameAndById()
{
    keep({labProfile()});
    for (const QString &word : {u"Lab"_s, u"lAB"_s, u"6f1d"_s}) {
        const auto caller = find(choiceOf(word));
        QVERIFY2(caller, qPrintable(word));
        QCOMPARE(caller->profile->id, u"6f1d"_s);
        QCOMPARE(caller->connection.endpoint.display(), u"https://dcaas.example.com"_s);
        QCOMPARE(caller->connection.project.text(), u"p1"_s);
        QVERIFY(!caller->credential);
    }
}

void TestCliCaller::whatTheCommandLineSaysGoesFirst()
{
    keep({labProfile()});
    cli::ProfileChoice choice = choiceOf(u"Lab"_s);
    choice.project = *api::ProjectId::parse(u"other"_s);
    const auto caller = find(choice, "token");
    QVERIFY(caller);
    QCOMPARE(caller->connection.project.text(), u"other"_s);
    QVERIFY(caller->credential);
}

void TestCliCaller::anUnknownProfileIsToldWithTheNames()
{
    Profile second = labProfile();
    second.id = u"7"_s;
    second.name = u"Second"_s;
    keep({labProfile(), second});
    const auto caller = find(choiceOf(u"Third"_s));
    QVERIFY(!caller);
    QVERIFY(caller.error().lines.at(0).contains(u"Third"_s));
    QVERIFY(caller.error().lines.at(1).contains(u"Lab, Second"_s));
    QList<Profile> many;
    for (int i = 0; i < 30; ++i) {
        second.name = u"Connection %1"_s.arg(i);
        many += second;
    }
    keep(many);
    const QString names = find(choiceOf(u"Third"_s)).error().lines.at(1);
    QVERIFY2(names.contains(u"20 of 30"_s) && !names.contains(u"Connection 20"_s), qPrintable(names));
}

void TestCliCaller::aFileThatCannotBeReadIsTold()
{
    QFile file(cli::connectionsFile(m_folder.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"peerlight_connections\": 1, ");
    file.close();
    const auto damaged = find(choiceOf(u"Lab"_s));
    QVERIFY(!damaged);
    QVERIFY(damaged.error().lines.at(0).contains(u"connections.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"peerlight_connections": 9, "connections": [{"name": "Lab", "keep": "keychain", "project_id": "p1",
                   "endpoint": "https://dcaas.example.com"}]})");
    file.close();
    QVERIFY2(find(choiceOf(u"Lab"_s)), "what a newer version wrote is used");
}

void TestCliCaller::aSecretOfASessionHasToBeGiven()
{
    Profile profile = labProfile();
    profile.keeping = connection::Keeping::Session;
    keep({profile});
    const auto caller = find(choiceOf(u"Lab"_s));
    QVERIFY(!caller);
    QVERIFY(caller.error().lines.at(0).contains(u"PEERLIGHT_TOKEN"_s));
    QVERIFY(find(choiceOf(u"Lab"_s), "token"));
}

void TestCliCaller::thePaceIsThatOfTheProfile()
{
    Profile profile = labProfile();
    detection::RunOptions run;
    cli::applyPace(choiceOf(u"Lab"_s), profile, run);
    QCOMPARE(run.maxInFlight, detection::RunOptions().maxInFlight);
    QCOMPARE(run.rowDeadline, detection::RunOptions().rowDeadline);
    QCOMPARE(run.rate.perSecond, detection::RateLimit().perSecond);
    profile.deadlineSeconds = 30;
    profile.requestsPerSecond = 0;
    profile.maxInFlight = 3;
    cli::applyPace(choiceOf(u"Lab"_s), profile, run);
    QCOMPARE(run.maxInFlight, 3);
    QCOMPARE(run.rowDeadline, detection::Millis(30000));
    QVERIFY(run.rate.unlimited());
    run = {};
    cli::ProfileChoice own = choiceOf(u"Lab"_s);
    own.ownDeadline = own.ownRate = own.ownMaxInFlight = true;
    cli::applyPace(own, profile, run);
    QCOMPARE(run.maxInFlight, detection::RunOptions().maxInFlight);
    QCOMPARE(run.rowDeadline, detection::RunOptions().rowDeadline);
    QVERIFY(!run.rate.unlimited());
}

void TestCliCaller::theSecretIsReadAndTheRouteOpened()
{
    Profile profile = labProfile();
    profile.proxy = {connection::Proxy::Kind::Socks5, u"proxy.example.com"_s, 1080, u"me"_s};
    keepSecret(connection::secretKeyOf(profile), "token");
    keepSecret(connection::proxyKeyOf(profile), "pw");
    Caller caller = callerOf(profile);
    QCOMPARE(open(caller), 0);
    QCOMPARE(kindOf(caller), auth::Credential::Kind::Token);
    QCOMPARE(caller.connection.route.proxy.password(), u"pw"_s);

    profile.credential = CredentialKind::Keys;
    keepSecret(connection::secretKeyOf(profile), "AK\nSK");
    Caller withKeys = callerOf(profile);
    QCOMPARE(open(withKeys), 0);
    QCOMPARE(kindOf(withKeys), auth::Credential::Kind::Keys);
    m_store.wipe();
}

void TestCliCaller::theProxyPasswordOfTheEnvironmentGoesFirst()
{
    qputenv("PEERLIGHT_PROXY_PASSWORD", "of the environment");
    const cli::EnvironmentSecrets environment = cli::takeSecretsFromEnvironment();
    QVERIFY(!qEnvironmentVariableIsSet("PEERLIGHT_PROXY_PASSWORD"));
    Profile profile = labProfile();
    profile.proxy = {connection::Proxy::Kind::Http, u"proxy.example.com"_s, 3128, u"me"_s};
    keep({profile});
    keepSecret(connection::secretKeyOf(profile), "token");
    keepSecret(connection::proxyKeyOf(profile), "of the keychain");
    auto caller = cli::callerOf(choiceOf(u"Lab"_s), {}, {}, environment, m_folder.path());
    QVERIFY(caller); // it is no credential: that still comes from the keychain
    QCOMPARE(open(*caller), 0);
    QCOMPARE(caller->connection.route.proxy.password(), u"of the environment"_s);

    profile.proxy.user.clear(); // a proxy without a user gets none
    keep({profile});
    caller = cli::callerOf(choiceOf(u"Lab"_s), {}, {}, environment, m_folder.path());
    QCOMPARE(open(*caller), 0);
    QVERIFY(caller->connection.route.proxy.password().isEmpty());
    m_store.wipe();
}

void TestCliCaller::withoutASecretNothingBegins()
{
    Caller caller = callerOf(labProfile());
    QCOMPARE(open(caller), cli::usageExitCode);
    QVERIFY(!caller.credential);
}

void TestCliCaller::aGivenTokenNeedsNoKeychain()
{
    Caller caller = callerOf(labProfile());
    caller.credential = *auth::Credential::fromToken(u"given");
    QCOMPARE(open(caller), 0);
    QCOMPARE(caller.connection.route.proxy.type(), QNetworkProxy::NoProxy);
}

void TestCliCaller::aKeptPasswordIsForTheUserOfTheProfile()
{
    Profile profile = labProfile();
    profile.credential = CredentialKind::Password;
    profile.account = u"carrier"_s;
    profile.userName = u"on call"_s;
    keepSecret(connection::secretKeyOf(profile), "pass word");
    Caller caller = callerOf(profile);
    QCOMPARE(open(caller), 0);
    const auto signIn = std::get<cli::PasswordSignIn>(*caller.credential);
    QCOMPARE(signIn.who.account, u"carrier"_s);
    QCOMPARE(signIn.who.user, u"on call"_s);
    QCOMPARE(signIn.who.password, auth::Secret("pass word"));
    QVERIFY(!signIn.iamEndpoint);
    QVERIFY2(!cli::accessOf(caller), "a password goes to no address that was only guessed");

    caller.profile->iamEndpoint = u"https://iam.example.com"_s;
    QCOMPARE(cli::accessOf(caller)->iam.display(), u"https://iam.example.com"_s);
    caller.profile->iamEndpoint.clear();
    caller.connection.endpoint = *api::endpointForRegion(u"cn-north-4");
    QCOMPARE(cli::accessOf(caller)->iam, api::iamEndpointForRegion(u"cn-north-4"));
    QCOMPARE(cli::accessOf(caller)->regionId, u"cn-north-4"_s);
    m_store.wipe();
}

void TestCliCaller::aCheckAsksForTheProjectItself()
{
    Profile profile = labProfile();
    profile.credential = CredentialKind::Keys;
    profile.projectId.clear();
    keepSecret(connection::secretKeyOf(profile), "AK\nSK");
    Caller caller = callerOf(profile);
    QCOMPARE(open(caller, CallerOpening::Until::Secrets), 0);
    QCOMPARE(kindOf(caller), auth::Credential::Kind::Keys);
    QVERIFY(caller.connection.project.isEmpty());
    // Others need it first, and where to ask is not known here.
    Caller other = callerOf(profile);
    QCOMPARE(open(other), cli::usageExitCode);
    m_store.wipe();
}

void TestCliCaller::whatIsKeptMayBeNoCredential()
{
    keepSecret(connection::secretKeyOf(labProfile()), "two words");
    Caller caller = callerOf(labProfile());
    QCOMPARE(open(caller), cli::usageExitCode);
    m_store.wipe();
}

void TestCliCaller::interruptedItEndsOnce()
{
    keepSecret(connection::secretKeyOf(labProfile()), "token");
    Caller caller = callerOf(labProfile());
    CallerOpening opening(caller, m_store, CallerOpening::Until::Project);
    QSignalSpy finished(&opening, &CallerOpening::finished);
    opening.start();
    opening.interrupt();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0).at(0).toInt(), cli::interruptedExitCode);
    // The store answers in the order in which it was asked: when this one has come, that one has, too.
    bool answered = false;
    m_store.read(connection::secretKeyOf(labProfile()), this, [&answered](const auto &) { answered = true; });
    QTRY_VERIFY(answered);
    QCOMPARE(finished.size(), 1);
    m_store.wipe();
}

QTEST_GUILESS_MAIN(TestCliCaller)
#include "tst_cli_caller.moc"
