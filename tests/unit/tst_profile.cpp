// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/profile_store.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight::connection;

namespace {

Profile sample(const QString &name = u"Beijing, night shift"_s)
{
    Profile p;
    p.id = newProfileId();
    p.name = name;
    p.environment = Environment::Production;
    p.regionId = u"cn-north-4"_s;
    p.endpoint = u"https://dcaas.cn-north-4.myhuaweicloud.com"_s;
    p.projectId = u"0123456789abcdef0123456789abcdef"_s;
    p.credential = CredentialKind::Password;
    p.account = u"carrier-一"_s;
    p.userName = u"on call"_s;
    p.keeping = Keeping::Keychain;
    p.requestsPerSecond = 2.5;
    p.maxInFlight = 8;
    p.deadlineSeconds = 90;
    p.proxy = {Proxy::Kind::Socks5, u"proxy.example.com"_s, 1080, u"me"_s};
    p.caFile = u"/etc/ssl/own.pem"_s;
    return p;
}

const char *const secretsEverywhere = R"({"peerlight_connections": 1, "MEMBER": "CANARY", "connections": [
    {"name": "n", "MEMBER": "CANARY", "proxy": {"kind": "http", "MEMBER": "CANARY"}, "more": [{"MEMBER": ["CANARY"]}]}]})";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWritten_isRead()
    {
        ProfileFile file;
        file.profiles = {sample(), Profile{}};
        file.profiles[1].id = u"x"_s;
        file.profiles[1].name = u"Lab"_s;
        const auto back = parseProfiles(profilesToJson(file));
        QVERIFY2(back, "what was written must be readable");
        QCOMPARE(back->profiles, file.profiles);
        QVERIFY(back->unread.isEmpty());
    }

    void whatIsNotRightIsReadAsItWasWritten_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::newRow("a proxy without a host") << R"("proxy": {"kind": "http", "port": 3128, "user": "u"})"_ba;
        QTest::newRow("half a pair in a proxy")
            << R"("proxy": {"kind": "http", "host": "\ud800", "user": "\udc00"})"_ba;
        QTest::newRow("fewer than no requests at once") << R"("max_in_flight": -5)"_ba;
        QTest::newRow("a deadline in the past") << R"("deadline_seconds": -90)"_ba;
        QTest::newRow("another negative pace") << R"("requests_per_second": -7.5)"_ba;
    }
    void whatIsNotRightIsReadAsItWasWritten()
    {
        QFETCH(QByteArray, member);
        const QByteArray json = R"({"peerlight_connections": 1, "connections": [{"id": "1", "name": "n", )"_ba + member;
        const auto file = parseProfiles(json + "}]}");
        QVERIFY2(file, qPrintable(file ? QString() : file.error()));
        QCOMPARE(file->profiles.size(), 1);
        const auto again = parseProfiles(profilesToJson(*file));
        QVERIFY(again);
        QCOMPARE(again->profiles, file->profiles);
    }

    void whatANewerVersionWroteIsKept()
    {
        const auto file = parseProfiles(R"({"peerlight_connections": 7, "theme": {"a": 1}, "connections": [
            {"id": "1", "name": "n", "environment": "disaster", "keep": "tpm", "colour": [1, 2]}]})");
        QVERIFY(file);
        QVERIFY(file->isNewer());
        QCOMPARE(file->profiles.constFirst().environment, Environment::Unmarked);
        const QByteArray again = profilesToJson(*file);
        for (const char *kept : {"\"disaster\"", "\"tpm\"", "\"colour\"", "\"theme\"", ": 7"})
            QVERIFY2(again.contains(kept), kept);
    }

    void secretsAreDropped_data()
    {
        QTest::addColumn<QByteArray>("member");
        for (const char *name :
             {"token", "Password", "sk", "SK", "secret_key", "passcode", "proxyPassword", "bgp_md5", "private_key"})
            QTest::newRow(name) << QByteArray(name);
    }
    void secretsAreDropped()
    {
        QFETCH(QByteArray, member);
        QByteArray json = secretsEverywhere;
        json.replace("MEMBER", member);
        const auto file = parseProfiles(json);
        QVERIFY(file);
        QVERIFY(!profilesToJson(*file).contains("CANARY"));
        QCOMPARE(file->unread.size(), 2);
        QVERIFY(!file->unread.join(u' ').contains(u"CANARY"));
    }

    void whatIsNoFileOfConnections_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("name,endpoint\n");
        QTest::newRow("another JSON") << QByteArray("{\"virtual_interfaces\": []}");
        QTest::newRow("an array") << QByteArray("[1]");
        QTest::newRow("version zero") << QByteArray(R"({"peerlight_connections": 0, "connections": []})");
        QTest::newRow("no list") << QByteArray(R"({"peerlight_connections": 1, "connections": {}})");
        QTest::newRow("too large") << QByteArray((1 << 20) + 1, ' ');
        QTest::newRow("too deep") << QByteArray(5000, '[');
        QByteArray many = R"({"peerlight_connections": 1, "connections": [)";
        for (int i = 0; i <= 1000; ++i)
            many += R"({"name": "n"},)";
        many.chop(1);
        QTest::newRow("too many") << many + "]}";
    }
    void whatIsNoFileOfConnections()
    {
        QFETCH(QByteArray, bytes);
        const auto file = parseProfiles(bytes);
        QVERIFY(!file);
        QVERIFY(!file.error().isEmpty());
    }

    void asMuchAsAllowed()
    {
        QByteArray most = R"({"peerlight_connections": 1, "connections": [)";
        for (int i = 0; i < 1000; ++i)
            most += R"({"name": "n"},)";
        most.chop(1);
        const auto whole = parseProfiles(most + "]}" + QByteArray((1 << 20) - most.size() - 2, ' '));
        QVERIFY2(whole, qPrintable(whole ? QString() : whole.error()));
        QCOMPARE(whole->profiles.size(), 1000);
        const auto more = parseProfiles(most + R"(,{"name": "n"}]})");
        QVERIFY(!more);
        QVERIFY2(more.error().contains(u"more than 1000"_s), qPrintable(more.error()));
        const QByteArray longest(2048, 'n');
        for (const QByteArray &name : {longest, longest + 'n'}) {
            const auto file = parseProfiles(R"({"peerlight_connections": 1, "connections": [{"name": ")" + name +
                                            R"(", "proxy": {"host": ")" + name + R"(", "user": ")" + name + R"("}}]})");
            QVERIFY(file);
            QCOMPARE(file->profiles.constFirst().name.toLatin1(), longest);
            QCOMPARE(file->profiles.constFirst().proxy.host.toLatin1(), longest);
            QCOMPARE(file->profiles.constFirst().proxy.user.toLatin1(), longest);
        }
    }

    void paceAndTimes_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<double>("requestsPerSecond"); // -1: not said
        QTest::addColumn<int>("maxInFlight");          // 0: not said
        QTest::newRow("nothing") << R"("x": 1)"_ba << -1.0 << 0;
        QTest::newRow("no limit") << R"("requests_per_second": 0)"_ba << 0.0 << 0;
        QTest::newRow("one in two seconds") << R"("requests_per_second": 0.5, "max_in_flight": 1)"_ba << 0.5 << 1;
        QTest::newRow("below none") << R"("requests_per_second": -0.5, "max_in_flight": 128)"_ba << -1.0 << 128;
        QTest::newRow("words") << R"("requests_per_second": "2", "max_in_flight": "2")"_ba << -1.0 << 0;
    }
    void paceAndTimes()
    {
        QFETCH(QByteArray, members);
        QFETCH(double, requestsPerSecond);
        QFETCH(int, maxInFlight);
        const auto file =
            parseProfiles(R"({"peerlight_connections": 1, "connections": [{"name": "n", )" + members + "}]}");
        QVERIFY2(file, qPrintable(file ? QString() : file.error()));
        const auto again = parseProfiles(profilesToJson(*file));
        QVERIFY(again);
        for (const ProfileFile &one : {*file, *again}) {
            QCOMPARE(one.profiles.constFirst().requestsPerSecond, requestsPerSecond);
            QCOMPARE(one.profiles.constFirst().maxInFlight, maxInFlight);
        }
    }

    void secretsThatWereLeftOutAreCounted()
    {
        const auto file = parseProfiles(R"({"peerlight_connections": 1, "token": 1, "a": {"sk": 1, "b": 2},
            "c": [{"passwd": 1}, 5], "connections": [{"name": "a"}, {"name": "b", "secret": 1}]})");
        QVERIFY(file);
        QCOMPARE(file->profiles.size(), 2);
        QCOMPARE(file->unread.size(), 2);
        QVERIFY2(file->unread[0].contains(u"left out: 3."_s), qPrintable(file->unread[0]));
        QVERIFY2(file->unread[1].contains(u"Connection 2:"_s), qPrintable(file->unread[1]));
    }

    void aConnectionWithoutANameIsLeftOut()
    {
        const auto file =
            parseProfiles(R"({"peerlight_connections": 1, "connections": [{"name": " "}, 5, {"name": "b"}]})");
        QVERIFY(file);
        QCOMPARE(file->profiles.size(), 1);
        QCOMPARE(file->unread.size(), 2);
        QVERIFY2(file->unread[0].contains(u"Connection 1 has no name"_s), qPrintable(file->unread[0]));
        QVERIFY2(file->unread[1].contains(u"Connection 2 has no name"_s), qPrintable(file->unread[1]));
    }

    void problemsAreTold_data()
    {
        QTest::addColumn<Profile>("profile");
        QTest::addColumn<int>("part"); // -1: none
        const auto with = [](auto edit) {
            Profile p = sample();
            edit(p);
            return p;
        };
        using Part = ProfileProblem::Part;
        QTest::newRow("fine") << sample() << -1;
        QTest::newRow("no name") << with([](Profile &p) { p.name = u"  "_s; }) << int(Part::Name);
        QTest::newRow("long name") << with([](Profile &p) { p.name = QString(101, u'n'); }) << int(Part::Name);
        QTest::newRow("right-to-left override in the name")
            << with([](Profile &p) { p.name = u"a\u202Eb"_s; }) << int(Part::Name);
        QTest::newRow("endpoint") << with([](Profile &p) { p.endpoint = u"http://example.com"_s; })
                                  << int(Part::Endpoint);
        QTest::newRow("IAM endpoint") << with([](Profile &p) { p.iamEndpoint = u"ftp://x"_s; })
                                      << int(Part::IamEndpoint);
        QTest::newRow("project") << with([](Profile &p) { p.projectId = u"../x"_s; }) << int(Part::Project);
        QTest::newRow("project to be looked up") << with([](Profile &p) { p.projectId.clear(); }) << -1;
        QTest::newRow("a token needs a project") << with([](Profile &p) {
            p.projectId.clear();
            p.credential = CredentialKind::Token;
        }) << int(Part::Project);
        QTest::newRow("in flight") << with([](Profile &p) { p.maxInFlight = 129; }) << int(Part::Pace);
        QTest::newRow("deadline") << with([](Profile &p) { p.deadlineSeconds = 4; }) << int(Part::Pace);
        QTest::newRow("proxy host") << with([](Profile &p) { p.proxy.host = u"me:pw@proxy"_s; }) << int(Part::Proxy);
        QTest::newRow("proxy port") << with([](Profile &p) { p.proxy.port = 65536; }) << int(Part::Proxy);
        QTest::newRow("system proxy needs no host") << with([](Profile &p) {
            p.proxy = {Proxy::Kind::System, {}, 0, {}};
        }) << -1;
        QTest::newRow("no account") << with([](Profile &p) { p.account.clear(); }) << int(Part::User);
        QTest::newRow("no user") << with([](Profile &p) { p.userName.clear(); }) << int(Part::User);
    }
    void problemsAreTold()
    {
        QFETCH(Profile, profile);
        QFETCH(int, part);
        const auto problem = problemOf(profile);
        QCOMPARE(problem ? int(problem->part) : -1, part);
        QCOMPARE(connectionOf(profile).has_value(), part == -1);
    }

    void aProxyIsShownWithoutItsPassword()
    {
        QCOMPARE(proxyText(sample().proxy), u"proxy.example.com:1080 (me)"_s);
        QCOMPARE(proxyText({Proxy::Kind::Http, u"p"_s, 3128, {}}), u"p:3128"_s);
        QVERIFY(proxyText({}).isEmpty());
    }

    void profilesAreFoundByNameThenId()
    {
        const Profile a = sample(u"A"_s);
        Profile b = sample(a.id);
        b.id = u"b"_s;
        QCOMPARE(findProfile({a, b}, u"a")->id, a.id);
        QCOMPARE(findProfile({a, b}, a.id)->id, u"b"_s);
        QCOMPARE(findProfile({a}, a.id)->id, a.id);
        QVERIFY(!findProfile({a, b}, u"c"));
        QCOMPARE(freeName({a, sample(u"a 2"_s)}, u"A"_s), u"A 3"_s);
    }

    void storeKeepsWhatOthersWrote()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"connections.json"_s);
        ProfileStore one(path);
        ProfileStore two(path);
        QVERIFY(one.load() && two.load());
        Profile a = sample(u"A"_s);
        QVERIFY(one.put(a));
        QVERIFY(two.put(sample(u"B"_s)));
        QCOMPARE(two.profiles().size(), 2);
        a.name = u"A2"_s;
        QVERIFY(one.put(a));
        QCOMPARE(one.profiles().size(), 2);
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), 0);
        QVERIFY(two.remove(a.id));
        QCOMPARE(two.profiles().size(), 1);
    }

    void whatIsImportedGetsIdsAndNamesOfItsOwn()
    {
        QTemporaryDir folder;
        ProfileStore store(folder.filePath(u"c.json"_s));
        QVERIFY(store.load());
        const Profile mine = sample(u"A"_s);
        QVERIFY(store.put(mine));
        QCOMPARE(*store.add({mine, mine}), 2);
        QCOMPARE(store.profiles().at(1).name, u"A 2"_s);
        QCOMPARE(store.profiles().at(2).name, u"A 3"_s);
        QVERIFY(store.profiles().at(1).id != mine.id);
    }

    void aFileThatIsNotUnderstoodIsNeverWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("usable");
        QTest::newRow("newer") << QByteArray(R"({"peerlight_connections": 2, "connections": [{"name": "n"}]})") << 1;
        QTest::newRow("broken") << QByteArray("{\"peerlight_connections\": 1, ") << 0;
    }
    void aFileThatIsNotUnderstoodIsNeverWritten()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, usable);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"c.json"_s);
        write(path, bytes);
        ProfileStore store(path);
        (void)store.load();
        QCOMPARE(store.profiles().size(), usable);
        QVERIFY(!store.readOnlyBecause().isEmpty());
        QVERIFY(!store.put(sample()));
        QVERIFY(!store.remove(u"n"_s));
        QCOMPARE(read(path), bytes);
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        QTemporaryDir folder;
        ProfileStore store(folder.filePath(u"gone/c.json"_s));
        QVERIFY(store.load());
        const Stored stored = store.put(sample());
        QVERIFY(!stored);
        QVERIFY(!stored.error().isEmpty());
        QVERIFY(store.profiles().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
