// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_command.h"
#include "app/cli/connections_command.h"
#include "app/cli/exit_code.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using connection::CheckStep;
using What = CheckStep::What;
using State = CheckStep::State;

namespace {

api::Error errorOf(api::ErrorKind kind, int status)
{
    api::Error error;
    error.kind = kind;
    error.httpStatus = status;
    return error;
}

connection::Profile profileOf(const QString &name)
{
    connection::Profile profile;
    profile.id = u"6f1d"_s;
    profile.name = name;
    profile.endpoint = u"https://dcaas.example.com"_s;
    return profile;
}

} // namespace

class TestCliCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theExitCodeSaysWhoseTurnItIs()
    {
        const CheckStep fine{What::Name, State::Good, u"x"_s};
        const CheckStep warned{What::Peers, State::Warning, u"x"_s};
        const CheckStep refused{What::SignIn, State::Bad, u"x"_s};
        const CheckStep project{What::Project, State::Bad, u"x"_s};
        const auto credential = errorOf(api::ErrorKind::Credential, 401);
        QCOMPARE(cli::exitCodeOfCheck({fine, warned}, {}), 0);
        QCOMPARE(cli::exitCodeOfCheck({{What::Name, State::Bad, {}}}, {}), cli::notReachedExitCode);
        QCOMPARE(cli::exitCodeOfCheck({fine, {What::Tls, State::Bad, {}}}, {}), cli::notReachedExitCode);
        QCOMPARE(cli::exitCodeOfCheck({fine, refused}, credential), cli::credentialExitCode);
        QCOMPARE(cli::exitCodeOfCheck({refused}, errorOf(api::ErrorKind::Network, 0)), cli::notReachedExitCode);
        QCOMPARE(cli::exitCodeOfCheck({refused}, errorOf(api::ErrorKind::Server, 503)), cli::notReachedExitCode);
        QCOMPARE(cli::exitCodeOfCheck({refused}, errorOf(api::ErrorKind::InvalidInput, 0)), cli::usageExitCode);
        QCOMPARE(cli::exitCodeOfCheck({fine, project}, errorOf(api::ErrorKind::Timeout, 0)), cli::notReachedExitCode);
        QCOMPARE(cli::exitCodeOfCheck({fine, project}, errorOf(api::ErrorKind::Forbidden, 403)), 1);
        QCOMPARE(cli::exitCodeOfCheck({fine, {What::Clock, State::Bad, {}}}, {}), 1);
    }

    void aLineCannotActOnTheTerminal()
    {
        const QByteArray line = cli::checkLine({What::SignIn, State::Bad, u"no\x1b[2J\n\u202e"_s});
        QVERIFY(line.startsWith("✗ Sign-in: no\\x1b"));
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(!line.contains('\x1b'));
        QVERIFY(cli::checkLine({What::Name, State::Good, {}}).startsWith("✓ "));
        QVERIFY(cli::checkLine({What::Name, State::Warning, {}}).startsWith("! "));
        QVERIFY(cli::checkLine({What::Name, State::Skipped, {}}).startsWith("– "));
    }

    void jsonNamesEachStep()
    {
        const QList<CheckStep> steps{{What::Name, State::Good, u"a"_s},    {What::Tls, State::Skipped, u"b"_s},
                                     {What::SignIn, State::Bad, u"c"_s},   {What::Project, State::Warning, u"d"_s},
                                     {What::Peers, State::Good, u"e"_s},   {What::Clock, State::Good, u"f"_s},
                                     {What::Throttle, State::Good, u"g"_s}};
        const auto object = QJsonDocument::fromJson(cli::checkJson(steps)).object();
        QCOMPARE(object.value(u"good"_s), QJsonValue(false));
        QStringList words;
        for (const auto &step : object.value(u"steps"_s).toArray())
            words +=
                step[u"step"_s].toString() + u'=' + step[u"state"_s].toString() + u'=' + step[u"text"_s].toString();
        QCOMPARE(words.join(u' '), u"name=good=a tls=skipped=b sign_in=bad=c project=warning=d peers=good=e "
                                   "clock=good=f throttle=good=g"_s);
        QCOMPARE(QJsonDocument::fromJson(cli::checkJson(steps.first(2))).object().value(u"good"_s), QJsonValue(true));
    }

    void connectionsAreListed()
    {
        auto lab = profileOf(u"Lab\x1b[31m"_s);
        lab.environment = connection::Environment::Production;
        lab.regionId = u"cn-north-4"_s;
        lab.credential = connection::CredentialKind::Keys;
        const QList<connection::Profile> profiles{lab, profileOf(u"Own"_s)};
        const QByteArray table = cli::profileTable(profiles);
        QVERIFY(!table.contains('\x1b'));
        for (const char *cell : {"PRODUCTION", "cn-north-4", "https://dcaas.example.com", "Access key", "Token"})
            QVERIFY2(table.contains(cell), cell);
        const auto list =
            QJsonDocument::fromJson(cli::profileJson(profiles)).object().value(u"connections"_s).toArray();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(0)[u"name"_s], QJsonValue(lab.name));
        QCOMPARE(list.at(0)[u"environment"_s], QJsonValue(u"production"_s));
        QCOMPARE(list.at(0)[u"credential"_s], QJsonValue(u"keys"_s));
        QCOMPARE(list.at(1)[u"environment"_s], QJsonValue(QJsonValue::Null));
        QCOMPARE(list.at(1)[u"region"_s], QJsonValue(QJsonValue::Null));
        QCOMPARE(QJsonDocument::fromJson(cli::profileJson({})).object().value(u"connections"_s).toArray().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_cli_check.moc"
