// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/iam_answers.h"
#include "app/api/iam_requests.h"
#include "app/api/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace peerlight;
using namespace peerlight::api;
using namespace Qt::StringLiterals;

namespace {

constexpr char kBody[] = R"({"token":{"expires_at":"2020-01-05T09:05:22.701000Z","methods":["password"],
 "issued_at":"2020-01-04T09:05:22.701999Z",
 "project":{"domain":{"id":"d","name":"acme"},"id":"0123456789abcdef0123456789abcdef","name":"cn-north-4"},
 "user":{"domain":{"id":"d","name":"acme"},"id":"u1","name":"operator","password_expires_at":""},
 "roles":[{"id":"0","name":"te_admin"}],"catalog":[]}})";

SignIn someone(const QByteArray &password = "secret"_ba)
{
    SignIn signIn;
    signIn.account = u"acme"_s;
    signIn.user = u"operator"_s;
    signIn.password = auth::Secret(password);
    signIn.projectName = u"cn-north-4"_s;
    return signIn;
}

Answer issuing(const QByteArray &body = kBody, const QByteArray &token = "MIItoken"_ba)
{
    Answer answer;
    answer.status = 201;
    answer.body = body;
    answer.proof = Proof::Password;
    answer.subjectToken = auth::Secret(token);
    return answer;
}

QJsonObject jsonOf(const SignIn &signIn)
{
    return QJsonDocument::fromJson(signInRequest(signIn)->body).object();
}

} // namespace

/// "Obtaining a User Token Through Password Authentication" and the lists of projects, as values.
class TestIam : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForATokenOfAProject();
    void asksByProjectId();
    void asksWithASecondFactor();
    void aPasswordIsSentExactly_data();
    void aPasswordIsSentExactly();
    void withoutAProjectThereIsNoScope();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
    void readsAToken();
    void readsTimes_data();
    void readsTimes();
    void refusesATokenThatCannotBeUsed_data();
    void refusesATokenThatCannotBeUsed();
    void readsProjects();
    void findsTheProjectsOfARegion();
    void asksForProjects();
};

void TestIam::asksForATokenOfAProject()
{
    const auto request = signInRequest(someone());
    QVERIFY(request.has_value());
    QCOMPARE(request->method, Method::Post);
    QCOMPARE(requestTarget(*request), "/v3/auth/tokens?nocatalog=true"_ba);
    QVERIFY(request->isSignIn);
    QCOMPARE(request->body,
             R"({"auth":{"identity":{"methods":["password"],"password":{"user":{"name":"operator","password":"secret",)"
             R"("domain":{"name":"acme"}}}},"scope":{"project":{"name":"cn-north-4"}}}})"_ba);
}

void TestIam::asksByProjectId()
{
    SignIn signIn = someone();
    signIn.projectId = *ProjectId::parse(u"0123456789abcdef0123456789abcdef");
    const QJsonObject project = jsonOf(signIn)["auth"_L1]["scope"_L1]["project"_L1].toObject();
    QCOMPARE(project, (QJsonObject{{u"id"_s, u"0123456789abcdef0123456789abcdef"_s}}));
}

void TestIam::asksWithASecondFactor()
{
    SignIn signIn = someone();
    QVERIFY(signIn.isRepeatable());
    signIn.mfaUserId = u"5ee2a5cf0bbd4f6a8e7b5d6c01f2a3b4"_s;
    signIn.passcode = auth::Secret("012345"_ba);
    QVERIFY(!signIn.isRepeatable());
    const QJsonObject identity = jsonOf(signIn)["auth"_L1]["identity"_L1].toObject();
    QCOMPARE(identity["methods"_L1].toArray(), (QJsonArray{u"password"_s, u"totp"_s}));
    QCOMPARE(identity["totp"_L1]["user"_L1].toObject(),
             (QJsonObject{{u"id"_s, signIn.mfaUserId}, {u"passcode"_s, u"012345"_s}}));
    QCOMPARE(identity["password"_L1]["user"_L1]["name"_L1].toString(), u"operator"_s);
    QVERIFY(jsonOf(signIn)["auth"_L1]["scope"_L1]["project"_L1].isObject());
}

void TestIam::aPasswordIsSentExactly_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("quotation marks and backslashes") << R"(a"b\c\"d\\)"_ba;
    QTest::newRow("control characters") << "\b\f\n\r\t\x01\x1f\x7f"_ba;
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("two to four bytes of UTF-8") << u"ä一😀"_s.toUtf8();
    QTest::newRow("looks like JSON") << R"("},"domain":{"name":"x)"_ba;
    QTest::newRow("spaces around") << "  a  "_ba;
    QTest::newRow("longest") << QByteArray(4096, 'x');
    QTest::newRow("longest, all escaped") << QByteArray(4096, '\0');
}

void TestIam::withoutAProjectThereIsNoScope()
{
    SignIn signIn = someone("CANARY"_ba);
    signIn.projectName.clear();
    const QJsonObject auth = jsonOf(signIn)["auth"_L1].toObject();
    QVERIFY(!auth.contains("scope"_L1));
    QVERIFY(auth["identity"_L1]["password"_L1]["user"_L1].isObject());
}

void TestIam::aPasswordIsSentExactly()
{
    QFETCH(QByteArray, password);
    const QJsonObject user = jsonOf(someone(password))["auth"_L1]["identity"_L1]["password"_L1]["user"_L1].toObject();
    QCOMPARE(user["password"_L1].toString().toUtf8(), password);
    QCOMPARE(user["domain"_L1]["name"_L1].toString(), u"acme"_s);
    QVERIFY(signInRequest(someone(password))->body.capacity() > 6 * password.size()); // it has never grown
}

void TestIam::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("userId");
    QTest::addColumn<QByteArray>("passcode");
    QTest::addColumn<QString>("says");
    const QString a = u"acme"_s;
    const QString u = u"operator"_s;
    const QString p = u"cn-north-4"_s;
    const QString id = u"5ee2a5cf0bbd4f6a8e7b5d6c01f2a3b4"_s;
    const QByteArray canary = "CANARY"_ba;
    QTest::newRow("no account") << u""_s << u << canary << p << u""_s << ""_ba << u"account"_s;
    QTest::newRow("line break in the account") << u"a\nb"_s << u << canary << p << u""_s << ""_ba << u"account"_s;
    QTest::newRow("no user") << a << u""_s << canary << p << u""_s << ""_ba << u"user name"_s;
    QTest::newRow("long user") << a << QString(129, u'x') << canary << p << u""_s << ""_ba << u"user name"_s;
    QTest::newRow("no password") << a << u << ""_ba << p << u""_s << ""_ba << u"password is empty"_s;
    QTest::newRow("1 MB") << a << u << QByteArray(1 << 20, 'x') << p << u""_s << ""_ba << u"too long"_s;
    QTest::newRow("4,097 bytes") << a << u << QByteArray(4097, 'x') << p << u""_s << ""_ba << u"too long"_s;
    QTest::newRow("not UTF-8") << a << u << canary + "\xff" << p << u""_s << ""_ba << u"UTF-8"_s;
    QTest::newRow("cut UTF-8") << a << u << canary + "\xf0\x9f" << p << u""_s << ""_ba << u"UTF-8"_s;
    QTest::newRow("line break in the project") << a << u << canary << u"a\nb"_s << u""_s << ""_ba << u"project"_s;
    QTest::newRow("five digits") << a << u << canary << p << id << "12345"_ba << u"six digits"_s;
    QTest::newRow("letters") << a << u << canary << p << id << "12345a"_ba << u"six digits"_s;
    QTest::newRow("code without the user's id") << a << u << canary << p << u""_s << "123456"_ba << u"ID of the user"_s;
    QTest::newRow("a name for the id") << a << u << canary << p << u"op erator"_s << "123456"_ba << u"ID of the user"_s;
}

void TestIam::refusesWhatCannotBeSent()
{
    QFETCH(QString, account);
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    QFETCH(QString, project);
    QFETCH(QString, userId);
    QFETCH(QByteArray, passcode);
    QFETCH(QString, says);
    const auto request =
        signInRequest({account, user, auth::Secret(password), project, {}, userId, auth::Secret(passcode)});
    QVERIFY(!request);
    QVERIFY2(request.error().contains(says), qPrintable(request.error()));
    QVERIFY(!request.error().contains(u"CANARY"_s));
}

void TestIam::readsAToken()
{
    const auto token = parseIssuedToken(issuing());
    QVERIFY2(token.has_value(), token ? "" : qPrintable(token.error().text));
    QCOMPARE(token->credential.headersFor({}, {}).front().second, "MIItoken"_ba);
    QCOMPARE(token->expiresAtUtc, QDateTime(QDate(2020, 1, 5), QTime(9, 5, 22, 701), Qt::UTC));
    QVERIFY(token->issuedAtUtc.isValid());
    QCOMPARE(token->userId, u"u1"_s);
    QCOMPARE(token->userName, u"operator"_s);
    QCOMPARE(token->accountName, u"acme"_s);
    QCOMPARE(token->projectId, u"0123456789abcdef0123456789abcdef"_s);
    QCOMPARE(token->projectName, u"cn-north-4"_s);
    QVERIFY(!token->passwordExpiresAtUtc.isValid());
}

void TestIam::readsTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("time"); // invalid: the answer is refused
    const QDate day(2020, 1, 5);
    QTest::newRow("six digits") << "2020-01-05T09:05:22.701000Z"_ba << QDateTime(day, QTime(9, 5, 22, 701), Qt::UTC);
    QTest::newRow("six digits, all used")
        << "2020-01-05T09:05:22.123456Z"_ba << QDateTime(day, QTime(9, 5, 22, 123), Qt::UTC);
    QTest::newRow("no fraction") << "2020-01-05T09:05:22Z"_ba << QDateTime(day, QTime(9, 5, 22), Qt::UTC);
    QTest::newRow("no zone") << "2020-01-05T09:05:22.701000"_ba << QDateTime();
    QTest::newRow("no such day") << "2020-02-30T09:05:22.701000Z"_ba << QDateTime();
    QTest::newRow("words") << "tomorrow"_ba << QDateTime();
    QTest::newRow("empty") << ""_ba << QDateTime();
}

void TestIam::readsTimes()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, time);
    const auto token = parseIssuedToken(issuing(QByteArray(kBody).replace("2020-01-05T09:05:22.701000Z", text)));
    QCOMPARE(token.has_value(), time.isValid());
    if (token)
        QCOMPARE(token->expiresAtUtc, time);
    else
        QCOMPARE(token.error().kind, ErrorKind::Protocol);
}

void TestIam::refusesATokenThatCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    const QByteArray body = kBody;
    QTest::newRow("none") << ""_ba << body << u"no token"_s;
    QTest::newRow("40 KB") << QByteArray(40'000, 'x') << body << u"too long"_s;
    QTest::newRow("line break") << "CANARY\r\nX: y"_ba << body << u"line break"_s;
    QTest::newRow("twice") << "CANARY, CANARY"_ba << body << u"space"_s;
    QTest::newRow("not ASCII") << "CANARY\xff"_ba << body << u"character"_s;
    QTest::newRow("no JSON") << "CANARY"_ba
                             << "<html>"_ba << u"not from the sign-in service"_s;
    QTest::newRow("another object") << "CANARY"_ba
                                    << R"({"tokens":[]})"_ba << u"not from the sign-in service"_s;
    QTest::newRow("without an end") << "CANARY"_ba
                                    << R"({"token":{}})"_ba << u"until when"_s;
}

void TestIam::refusesATokenThatCannotBeUsed()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    const auto issued = parseIssuedToken(issuing(body, token));
    QVERIFY(!issued);
    QCOMPARE(issued.error().kind, ErrorKind::Protocol);
    QVERIFY2(issued.error().text.contains(says), qPrintable(issued.error().text));
    QVERIFY(!issued.error().text.contains(u"CANARY"_s) && !issued.error().detail.contains(u"CANARY"_s));
}

void TestIam::readsProjects()
{
    Answer answer;
    answer.status = 200;
    answer.body = R"({"links":{},"projects":[
        {"id":"0123456789abcdef0123456789abcdef","name":"cn-north-4","domain_id":"d","enabled":true,"is_domain":false},
        {"id":"d","name":"acme","is_domain":true}, {"id":"../x","name":"odd"}, 7,
        {"id":"fedcba98","name":"cn-north-4_b","enabled":false,"description":"x"}]})";
    const auto projects = parseProjects(answer);
    QVERIFY(projects.has_value());
    QCOMPARE(projects->size(), 2);
    QCOMPARE(projects->at(0).id.text(), u"0123456789abcdef0123456789abcdef"_s);
    QCOMPARE(projects->at(0).accountId, u"d"_s);
    QVERIFY(projects->at(0).isEnabled && !projects->at(1).isEnabled);
    answer.body = "{}";
    QCOMPARE(parseProjects(answer).error().kind, ErrorKind::Protocol);
    answer.status = 401;
    QCOMPARE(parseProjects(answer).error().kind, ErrorKind::Credential);
}

void TestIam::findsTheProjectsOfARegion()
{
    const auto project = [](const QString &name, bool enabled = true) {
        return IamProject{*ProjectId::parse(u"0123456789abcdef0123456789abcdef"), name, {}, {}, enabled};
    };
    const QList<IamProject> all{project(u"cn-north-4_b"_s), project(u"cn-north-4"_s), project(u"cn-north-40"_s),
                                project(u"MOS"_s), project(u"cn-north-4_a"_s, false)};
    QStringList names;
    QStringList own;
    for (const IamProject &one : ownProjects(all))
        own += one.name;
    QCOMPARE(own, (QStringList{u"cn-north-4"_s, u"cn-north-40"_s}));
    for (const IamProject &one : projectsOfRegion(all, u"cn-north-4"_s))
        names += one.name;
    QCOMPARE(names, (QStringList{u"cn-north-4"_s, u"cn-north-4_b"_s}));
}

void TestIam::asksForProjects()
{
    QCOMPARE(requestTarget(accessibleProjectsRequest()), "/v3/auth/projects"_ba);
    QCOMPARE(requestTarget(projectsRequest({})), "/v3/projects"_ba);
    QCOMPARE(requestTarget(projectsRequest(u"a b&c"_s)), "/v3/projects?name=a%20b%26c"_ba);
    QVERIFY(!accessibleProjectsRequest().isSignIn);
}

QTEST_GUILESS_MAIN(TestIam)
#include "tst_iam.moc"
