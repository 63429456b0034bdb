// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_values.h"
#include "app/cli/options.h"

#include <QTest>

#include <clocale>

using namespace Qt::StringLiterals;
using namespace peerlight;
using cli::CheckOptions;
using cli::ConnectionsOptions;
using cli::DetectOptions;
using cli::PeersOptions;
using cli::ResumeOptions;
using cli::ShowText;
using cli::SimulateOptions;

namespace {

const QString firstId = u"1158951c-a6f1-40a0-af88-632817fd24ac"_s;
const QString secondId = u"2258951c-a6f1-40a0-af88-632817fd24ac"_s;

/// A `detect` that is right, with more options behind it.
QStringList detect(const QString &more)
{
    return u"detect --endpoint https://dcaas.example.com --project-id abc123 "_s.append(more).split(u' ',
                                                                                                    Qt::SkipEmptyParts);
}

template<typename Command>
Command commandOf(const QStringList &arguments)
{
    const auto options = cli::parseOptions(arguments);
    if (!options)
        qFatal("%s", qPrintable(options.error().lines.join(u'\n')));
    return std::get<Command>(options->command);
}

QString refusalOf(const QStringList &arguments)
{
    const auto options = cli::parseOptions(arguments);
    return options ? QString() : options.error().lines.join(u'\n');
}

} // namespace

class TestCliOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void helpAndVersion();
    void simulateHelpNamesWhatItTakes();
    void detectDefaults();
    void detectEverything();
    void regionInsteadOfEndpoint();
    void peersAreCountedOnce();
    void severalPeersBehindOneOption();
    void noLimit();
    void decimalsInEveryLocale();
    void dataDirBehindTheCommand();
    void peersCommand();
    void profileInsteadOfAConnection();
    void checkCommand();
    void connectionsCommand();
    void simulateOptions();
    void refused_data();
    void refused();
    void manyBadIdsAreSummedUp();
    void tenThousandPeersOnOneLine();
    void refusalNeverRepeatsASecret_data();
    void refusalNeverRepeatsASecret();
};

void TestCliOptions::helpAndVersion()
{
    QVERIFY(commandOf<ShowText>({u"--version"_s}).text.startsWith(u"peerlight-cli " PEERLIGHT_VERSION ""_s));
    QVERIFY(commandOf<ShowText>({u"--help"_s}).text.contains(u"simulate"_s));
    const QString help = commandOf<ShowText>({u"detect"_s, u"--help"_s}).text;
    for (const auto &word : {"--all", "--peer", "--peers-from", "--format", "--deadline", "--rate", "PEERLIGHT_TOKEN"})
        QVERIFY2(help.contains(QLatin1StringView(word)), word);
    QVERIFY2(!help.contains(u"--token "_s), "what is refused is not offered");
}

void TestCliOptions::simulateHelpNamesWhatItTakes()
{
    const QString help = commandOf<ShowText>({u"simulate"_s, u"--help"_s}).text;
    QVERIFY(help.contains(u"demo-token"_s));
    QVERIFY(help.contains(u"b197c48159d44a66b32c538c3f8da89a"_s));
    for (const auto &[name, sentence] : simulator::Simulator::faultNames()) {
        QVERIFY2(help.contains(name), qPrintable(name));
        QVERIFY2(help.contains(sentence), qPrintable(sentence));
    }
}

void TestCliOptions::detectDefaults()
{
    const auto options = commandOf<DetectOptions>(detect(u"--all"_s));
    QCOMPARE(options.connection.endpoint.display(), u"https://dcaas.example.com"_s);
    QCOMPARE(options.connection.project.text(), u"abc123"_s);
    QVERIFY(options.peers.all);
    QCOMPARE(options.output.format, report::Format::Table);
    QCOMPARE(options.output.file, QString());
    QCOMPARE(options.run.rowDeadline, detection::Millis(180000));
    QCOMPARE(options.run.maxInFlight, 16);
    QCOMPARE(options.run.rate.perSecond, detection::RateLimit().perSecond);
    QCOMPARE(options.run.rate.refillPerSecond, detection::RateLimit().refillPerSecond);
    QVERIFY(!options.yes);
    QVERIFY(!options.credential.fromStandardInput);
}

void TestCliOptions::detectEverything()
{
    const auto options = commandOf<DetectOptions>(
        detect(u"--peers-from p.csv --format jsonl --output r.jsonl --deadline 30 --rate 5 --max-in-flight 128 "
               "--yes --token-file t"_s));
    QVERIFY(!options.peers.all);
    QCOMPARE(options.peers.file, u"p.csv"_s);
    QCOMPARE(options.output.format, report::Format::JsonLines);
    QCOMPARE(options.output.file, u"r.jsonl"_s);
    QCOMPARE(options.run.rowDeadline, detection::Millis(30000));
    QCOMPARE(options.run.rate.perSecond, 5.0);
    QCOMPARE(options.run.maxInFlight, 128);
    QVERIFY(options.yes);
    QCOMPARE(options.credential.tokenFile, u"t"_s);
}

void TestCliOptions::regionInsteadOfEndpoint()
{
    const auto options =
        commandOf<DetectOptions>({u"detect"_s, u"--all"_s, u"--region"_s, u"cn-north-4"_s, u"--project-id"_s, u"a"_s});
    QCOMPARE(options.connection.endpoint.display(), u"https://dcaas.cn-north-4.myhuaweicloud.com"_s);
}

void TestCliOptions::peersAreCountedOnce()
{
    const auto options =
        commandOf<DetectOptions>(detect(u"--peer %1 --peer %2 --peer %3"_s.arg(firstId, secondId, firstId.toUpper())));
    QCOMPARE(options.peers.listed.size(), 2);
    QCOMPARE(options.peers.listed.at(0).id.text(), firstId);
    QCOMPARE(options.peers.listed.at(0).name, QString());
    QCOMPARE(options.peers.listed.at(1).id.text(), secondId);
    QCOMPARE(options.peers.duplicates, 1);
}

void TestCliOptions::severalPeersBehindOneOption()
{
    const auto options = commandOf<DetectOptions>(detect(u"--peer %1 %2 --yes"_s.arg(firstId, secondId)));
    QCOMPARE(options.peers.listed.size(), 2);
    QVERIFY(options.yes);
}

void TestCliOptions::noLimit()
{
    QVERIFY(commandOf<DetectOptions>(detect(u"--all --rate 0"_s)).run.rate.unlimited());
    QVERIFY(!commandOf<DetectOptions>(detect(u"--all --rate 0.5"_s)).run.rate.unlimited());
}

void TestCliOptions::decimalsInEveryLocale()
{
    for (const char *locale : {"C", "de_DE.UTF-8", ""}) {
        (void)std::setlocale(LC_ALL, locale); // one that is not installed leaves things as they are
        QCOMPARE(commandOf<DetectOptions>(detect(u"--all --rate 0.5"_s)).run.rate.perSecond, 0.5);
    }
    (void)std::setlocale(LC_ALL, "C");
}

void TestCliOptions::dataDirBehindTheCommand()
{
    for (const QStringList &arguments :
         {detect(u"--all --data-dir /data"_s), QStringList{u"--data-dir"_s, u"/data"_s} + detect(u"--all"_s)}) {
        const auto options = cli::parseOptions(arguments);
        QVERIFY(options);
        QCOMPARE(options->dataDir, u"/data"_s);
    }
}

void TestCliOptions::peersCommand()
{
    const auto look = commandOf<PeersOptions>(
        u"peers --endpoint https://e.example --project-id a --offline --changes --format tsv"_s.split(u' '));
    QVERIFY(look.offline && look.changes && look.keepLook);
    QCOMPARE(look.output.format, report::Format::Tsv);
    const auto group = commandOf<PeersOptions>(u"peers --peers-from f --save-group g"_s.split(u' '));
    QCOMPARE(group.fromFile, u"f"_s);
    QCOMPARE(group.saveGroup, u"g"_s);
    QCOMPARE(commandOf<PeersOptions>(u"peers --from f --encoding gb18030"_s.split(u' ')).encoding,
             inventory::ListEncoding::Gb18030);
    QCOMPARE(commandOf<DetectOptions>(detect(u"--tag core"_s)).peers.tag, u"core"_s);
    const auto convert = commandOf<PeersOptions>({u"peers"_s, u"--from"_s, u"-"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(convert.fromFile, u"-"_s);
    QCOMPARE(convert.output.format, report::Format::Csv);
    QVERIFY(!convert.connection);
    const auto list = commandOf<PeersOptions>(
        {u"peers"_s, u"--endpoint"_s, u"http://127.0.0.1:8080"_s, u"--project-id"_s, u"a"_s, u"--token-stdin"_s});
    QVERIFY(list.connection);
    QCOMPARE(list.connection->endpoint.display(), u"http://127.0.0.1:8080"_s);
    QVERIFY(list.credential.fromStandardInput);
}

void TestCliOptions::profileInsteadOfAConnection()
{
    const auto plain = commandOf<DetectOptions>(u"detect --all --profile Lab"_s.split(u' '));
    QCOMPARE(plain.profile.nameOrId, u"Lab"_s);
    QVERIFY(!plain.profile.project);
    QVERIFY(!plain.profile.ownDeadline && !plain.profile.ownRate && !plain.profile.ownMaxInFlight);
    const auto own = commandOf<DetectOptions>(
        u"detect --all --profile Lab --project-id abc --deadline 9 --rate 0 --max-in-flight 2"_s.split(u' '));
    QCOMPARE(own.profile.project->text(), u"abc"_s);
    QVERIFY(own.profile.ownDeadline && own.profile.ownRate && own.profile.ownMaxInFlight);
    QCOMPARE(own.run.maxInFlight, 2);
    QVERIFY(!commandOf<DetectOptions>(detect(u"--all"_s)).profile.isGiven());
    QCOMPARE(commandOf<ResumeOptions>({u"resume"_s, u"--profile"_s, u"a b"_s}).profile.nameOrId, u"a b"_s);
    const auto peers = commandOf<PeersOptions>({u"peers"_s, u"--profile"_s, u"Lab"_s});
    QVERIFY(peers.profile.isGiven());
    QVERIFY(!peers.connection);
}

void TestCliOptions::checkCommand()
{
    const auto check = commandOf<CheckOptions>(
        u"check --endpoint https://e.example --project-id a --format json --token-stdin"_s.split(u' '));
    QCOMPARE(check.connection.endpoint.display(), u"https://e.example"_s);
    QVERIFY(check.json);
    QVERIFY(check.credential.fromStandardInput);
    const auto profile = commandOf<CheckOptions>(u"check --profile Lab"_s.split(u' '));
    QCOMPARE(profile.profile.nameOrId, u"Lab"_s);
    QVERIFY(!profile.json);
}

void TestCliOptions::connectionsCommand()
{
    using Task = ConnectionsOptions::Task;
    QCOMPARE(commandOf<ConnectionsOptions>({u"connections"_s}).task, Task::List);
    QVERIFY(commandOf<ConnectionsOptions>(u"connections --format json"_s.split(u' ')).json);
    const auto import = commandOf<ConnectionsOptions>(u"connections import in.json"_s.split(u' '));
    QCOMPARE(import.task, Task::Import);
    QCOMPARE(import.file, u"in.json"_s);
    const auto options = cli::parseOptions(u"connections export out.json --data-dir /data"_s.split(u' '));
    QVERIFY(options);
    QCOMPARE(options->dataDir, u"/data"_s);
    QCOMPARE(std::get<ConnectionsOptions>(options->command).task, Task::Export);
}

void TestCliOptions::simulateOptions()
{
    const auto plain = commandOf<SimulateOptions>({u"simulate"_s}).simulator;
    QCOMPARE(plain.token, simulator::SimulatorOptions().token);
    QCOMPARE(plain.peers, 40);
    const auto full = commandOf<SimulateOptions>(
                          u"simulate --port 8081 --peers 5000 --seed 7 --detect-ms 500 --spread-ms 100 --latency-ms 20 "
                          "--token other --project-id p1 --fault slow --fault no-list"_s.split(u' '))
                          .simulator;
    QCOMPARE(full.port, 8081);
    QCOMPARE(full.peers, 5000);
    QCOMPARE(full.seed, 7U);
    QCOMPARE(full.detectMs, 500);
    QCOMPARE(full.spreadMs, 100);
    QCOMPARE(full.latencyMs, 20);
    QCOMPARE(full.token, u"other"_s);
    QCOMPARE(full.projectId, u"p1"_s);
    QCOMPARE(full.faults, (QStringList{u"slow"_s, u"no-list"_s}));
}

void TestCliOptions::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("about");
    QTest::newRow("no command") << QStringList{} << u"Give a command"_s;
    QTest::newRow("unknown command") << QStringList{u"detekt"_s} << u"unknown command"_s;
    QTest::newRow("empty argument") << detect(u"--all"_s) + QStringList{QString()} << u"too many"_s;
    QTest::newRow("empty value") << detect(u"--peer"_s) + QStringList{QString()} << u"--peer"_s;
    QTest::newRow("option in the place of a value") << detect(u"--all --format --yes"_s) << u"--format"_s;
    QTest::newRow("value that starts with a dash") << detect(u"--all --deadline -5"_s) << u"--deadline"_s;
    QTest::newRow("behind two dashes") << detect(u"--all -- --yes"_s) << u"--yes"_s;
    QTest::newRow("unknown option") << detect(u"--all --colour=red"_s) << u"no option --colour."_s;
    QTest::newRow("argument too many") << detect(u"--all now"_s) << u"too many"_s;
    QTest::newRow("second command") << detect(u"--all peers"_s) << u"too many"_s;
    QTest::newRow("no peers") << detect({}) << u"--all"_s;
    QTest::newRow("two kinds of peers") << detect(u"--all --peer "_s + firstId) << u"one of"_s;
    QTest::newRow("bad peer id") << detect(u"--peer 1234"_s) << u"--peer 1234"_s;
    QTest::newRow("peer without a value") << detect(u"--peer"_s) << u"--peer"_s;
    QTest::newRow("token as an argument") << detect(u"--all --token abc"_s) << u"--token-file"_s;
    QTest::newRow("token with an equals sign") << detect(u"--all --token=abc"_s) << u"PEERLIGHT_TOKEN"_s;
    QTest::newRow("token before the command") << QStringList{u"--token"_s, u"abc"_s, u"peers"_s} << u"--token-stdin"_s;
    QTest::newRow("token without a value") << detect(u"--all --token"_s) << u"never taken from an argument"_s;
    QTest::newRow("two places for the token") << detect(u"--all --token-file f --token-stdin"_s) << u"either"_s;
    QTest::newRow("standard input twice") << detect(u"--peers-from - --token-stdin"_s) << u"standard input"_s;
    QTest::newRow("format") << detect(u"--all --format xml"_s) << u"--format"_s;
    QTest::newRow("rate below 0") << detect(u"--all --rate=-1"_s) << u"--rate: give a number from 0 to 10000."_s;
    QTest::newRow("rate with an exponent") << detect(u"--all --rate 1e2"_s) << u"--rate"_s;
    QTest::newRow("rate, not a number") << detect(u"--all --rate nan"_s) << u"--rate"_s;
    QTest::newRow("rate twice") << detect(u"--all --rate 1 --rate 2"_s) << u"--rate"_s;
    QTest::newRow("deadline 0") << detect(u"--all --deadline 0"_s) << u"--deadline"_s;
    QTest::newRow("deadline over a day") << detect(u"--all --deadline 86401"_s) << u"--deadline"_s;
    QTest::newRow("nothing in flight") << detect(u"--all --max-in-flight 0"_s) << u"--max-in-flight"_s;
    QTest::newRow("half a request in flight") << detect(u"--all --max-in-flight 1.5"_s) << u"--max-in-flight"_s;
    QTest::newRow("far too many in flight")
        << detect(u"--all --max-in-flight 99999999999999999999"_s) << u"--max-in-flight"_s;
    QTest::newRow("flag with a value") << detect(u"--all=no"_s) << u"all was given"_s;
    QTest::newRow("unknown region") << u"detect --all --region mars-1 --project-id a"_s.split(u' ') << u"--region"_s;
    QTest::newRow("region and endpoint") << detect(u"--all --region cn-north-4"_s) << u"either"_s;
    QTest::newRow("endpoint is missing") << u"detect --all --project-id a"_s.split(u' ') << u"--endpoint URL"_s;
    QTest::newRow("endpoint not https") << u"peers --endpoint http://e.example --project-id a"_s.split(u' ')
                                        << u"--endpoint: "_s;
    QTest::newRow("project is missing") << u"peers --endpoint https://e.example"_s.split(u' ') << u"--project-id ID"_s;
    QTest::newRow("bad project") << u"peers --endpoint https://e.example --project-id a_b"_s.split(u' ')
                                 << u"--project-id: "_s;
    QTest::newRow("no such encoding") << u"peers --from f --encoding ebcdic"_s.split(u' ') << u"gb18030"_s;
    QTest::newRow("group and tag") << detect(u"--group a --tag b"_s) << u"one of"_s;
    QTest::newRow("a list is no look") << u"peers --from f --changes"_s.split(u' ') << u"--changes"_s;
    QTest::newRow("nothing kept, and offline")
        << u"peers --endpoint https://e.example --project-id a --no-history --offline"_s.split(u' ') << u"--offline"_s;
    QTest::newRow("converting needs no service") << u"peers --from f --project-id a"_s.split(u' ') << u"--from"_s;
    QTest::newRow("profile and endpoint") << detect(u"--all --profile Lab"_s) << u"--endpoint"_s;
    QTest::newRow("profile and region") << u"resume --profile Lab --region cn-north-4"_s.split(u' ') << u"--region"_s;
    QTest::newRow("profile without a name") << QStringList{u"check"_s, u"--profile"_s, u" "_s} << u"--profile"_s;
    QTest::newRow("profile and bad project")
        << u"check --profile Lab --project-id a_b"_s.split(u' ') << u"--project-id: "_s;
    QTest::newRow("converting needs no profile") << u"peers --from f --profile Lab"_s.split(u' ') << u"--from"_s;
    QTest::newRow("check of nothing") << QStringList{u"check"_s} << u"--endpoint URL"_s;
    QTest::newRow("format of a check") << u"check --profile Lab --format csv"_s.split(u' ') << u"table or json"_s;
    QTest::newRow("format of connections") << u"connections --format csv"_s.split(u' ') << u"table or json"_s;
    QTest::newRow("import of nothing") << u"connections import"_s.split(u' ') << u"FILE"_s;
    QTest::newRow("what connections cannot do") << u"connections remove f"_s.split(u' ') << u"too many"_s;
    QTest::newRow("port") << u"simulate --port 65536"_s.split(u' ') << u"--port"_s;
    QTest::newRow("peers of the simulator") << u"simulate --peers 5001"_s.split(u' ') << u"--peers"_s;
    QTest::newRow("spread over the time")
        << u"simulate --detect-ms 10 --spread-ms 11"_s.split(u' ') << u"--spread-ms"_s;
    QTest::newRow("fault") << u"simulate --fault nonsense"_s.split(u' ') << u"--fault"_s;
}

void TestCliOptions::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, about);
    const QString line = refusalOf(arguments);
    QVERIFY2(line.contains(about), qPrintable(line));
    QVERIFY2(!line.contains(u'\n'), qPrintable(line));
}

void TestCliOptions::manyBadIdsAreSummedUp()
{
    QStringList arguments = detect({});
    for (int i = 0; i < 25; ++i)
        arguments << u"--peer"_s << QString::number(i);
    const QStringList lines = refusalOf(arguments).split(u'\n');
    QCOMPARE(lines.size(), 11);
    QVERIFY(lines.constLast().contains(u"15 more"_s));
}

void TestCliOptions::tenThousandPeersOnOneLine()
{
    QStringList arguments = detect(u"--peer"_s);
    for (int n = 0; n < 10'000; ++n)
        arguments += firstId.chopped(8) + QString::number(n).rightJustified(8, u'0');
    QCOMPARE(commandOf<DetectOptions>(arguments).peers.listed.size(), 10'000);
}

void TestCliOptions::refusalNeverRepeatsASecret_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("--token") << detect(u"--all --token CANARY"_s);
    QTest::newRow("--token=") << detect(u"--all --token=CANARY"_s);
    QTest::newRow("an option that is not there") << detect(u"--all --password CANARY"_s);
    QTest::newRow("and with an equals sign") << detect(u"--all --password=CANARY"_s);
    QTest::newRow("behind a flag") << detect(u"--all --token-stdin CANARY"_s);
    QTest::newRow("behind a flag, joined") << detect(u"--all --token-stdin=CANARY"_s);
}

void TestCliOptions::refusalNeverRepeatsASecret()
{
    QFETCH(QStringList, arguments);
    const QString line = refusalOf(arguments);
    QVERIFY(!line.isEmpty());
    QVERIFY2(!line.contains(u"CANARY"_s), qPrintable(line));
}

QTEST_GUILESS_MAIN(TestCliOptions)
#include "tst_cli_options.moc"
