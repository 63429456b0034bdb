// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/metrics_file.h"
#include "app/cli/options.h"
#include "app/cli/output_sink.h"
#include "app/cli/result_output.h"
#include "app/cli/watch_pace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace std::chrono_literals;

namespace {

const QStringList anyDetect{u"detect"_s,       u"--all"_s,
                            u"--endpoint"_s,   u"http://127.0.0.1:9"_s,
                            u"--project-id"_s, u"b197c48159d44a66b32c538c3f8da89a"_s};

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

report::ResultLine lineOf(const QString &peerId)
{
    report::ResultLine line;
    line.peerId = peerId;
    return line;
}

} // namespace

/// Detecting again and again: options, pace, what is written of the rounds.
class TestCliWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void options_data();
    void options();
    void laterRoundsBeginWithWhatIsLeft_data();
    void laterRoundsBeginWithWhatIsLeft();
    void roundsOfAFile_data();
    void roundsOfAFile();
    void metricsReplaceTheLastOnes();
};

void TestCliWatch::options_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<bool>("good");
    QTest::addColumn<int>("every");
    QTest::addColumn<int>("atMost");
    QTest::newRow("once") << QStringList() << true << 0 << 0;
    QTest::newRow("as it is unless it is said")
        << QStringList{u"--repeat-until"_s, u"clear"_s} << true << 60000 << 3600000;
    QTest::newRow("said") << QStringList{u"--repeat-until"_s, u"time"_s, u"--every"_s, u"5"_s, u"--for"_s, u"60"_s}
                          << true << 5000 << 60000;
    QTest::newRow("a word that is none") << QStringList{u"--repeat-until"_s, u"dawn"_s} << false << 0 << 0;
    QTest::newRow("a pause of nothing") << QStringList{u"--repeat-until"_s, u"clear"_s, u"--every"_s, u"0"_s} << false
                                        << 0 << 0;
    QTest::newRow("a pause without rounds") << QStringList{u"--every"_s, u"5"_s} << false << 0 << 0;
}

void TestCliWatch::options()
{
    QFETCH(const QStringList, given);
    QFETCH(const bool, good);
    QFETCH(const int, every);
    QFETCH(const int, atMost);
    const auto parsed = cli::parseOptions(anyDetect + given);
    QCOMPARE(parsed.has_value(), good);
    if (!good)
        return;
    const auto &watch = std::get<cli::DetectOptions>(parsed->command).watch;
    QCOMPARE(watch.has_value(), every > 0);
    if (watch) {
        QCOMPARE(watch->every, detection::Millis(every));
        QCOMPARE(watch->atMost, detection::Millis(atMost));
    }
}

void TestCliWatch::laterRoundsBeginWithWhatIsLeft_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<qint64>("requests");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<double>("burst");
    QTest::newRow("what was used comes back slowly") << 100.0 << qint64(60) << 10 << 46.0;
    QTest::newRow("never more than at first") << 100.0 << qint64(3) << 600 << 100.0;
    QTest::newRow("never nothing") << 20.0 << qint64(400) << 1 << 1.0;
}

void TestCliWatch::laterRoundsBeginWithWhatIsLeft()
{
    QFETCH(const double, before);
    QFETCH(const qint64, requests);
    QFETCH(const int, seconds);
    QFETCH(const double, burst);
    const detection::RateLimit full; // 100 at once, 0.6 a second
    detection::RateLimit last = full;
    last.burst = before;
    const auto next = cli::nextRoundPace(full, last, requests, std::chrono::seconds(seconds));
    QCOMPARE(next.burst, burst);
    QCOMPARE(next.perSecond, full.perSecond);
    QVERIFY(cli::nextRoundPace(detection::RateLimit::steady(0), last, requests, 1s).unlimited());
}

void TestCliWatch::roundsOfAFile_data()
{
    QTest::addColumn<int>("rounds");
    QTest::addColumn<QList<QByteArray>>("there");
    QTest::addColumn<QList<QByteArray>>("gone");
    using List = QList<QByteArray>;
    QTest::newRow("each") << int(cli::RoundsWritten::Each) << List{"run-1", "peer-1", "run-2", "peer-2"} << List{};
    QTest::newRow("last") << int(cli::RoundsWritten::Last) << List{"run-2", "peer-2"} << List{"run-1", "peer-1"};
}

void TestCliWatch::roundsOfAFile()
{
    QFETCH(const int, rounds);
    QFETCH(const QList<QByteArray>, there);
    QFETCH(const QList<QByteArray>, gone);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"results.jsonl"_s);
    auto sink = cli::OutputSink::open(path);
    QVERIFY(sink);
    cli::ResultOutput output(report::Format::JsonLines, std::move(*sink), static_cast<cli::RoundsWritten>(rounds));
    for (const QString &number : {u"1"_s, u"2"_s}) {
        report::RunHeader run;
        run.runId = u"run-"_s + number;
        report::RunSummary summary;
        summary.runId = run.runId;
        output.begin(run, {});
        output.result(0, lineOf(u"peer-"_s + number));
        output.endRound(summary);
        QVERIFY(!QFile::exists(path)); // whole or not at all
    }
    output.close("{\"type\":\"watch\"}\n");
    QVERIFY(!output.failure());
    const QByteArray text = readFile(path);
    QVERIFY(text.endsWith("{\"type\":\"watch\"}\n"));
    for (const QByteArray &part : there)
        QVERIFY2(text.contains('"' + part + '"'), part.constData());
    for (const QByteArray &part : gone)
        QVERIFY2(!text.contains(part), part.constData());
}

void TestCliWatch::metricsReplaceTheLastOnes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"peerlight.prom"_s);
    QVERIFY(!cli::metricsFileProblem(path));
    QVERIFY(!QFile::exists(path)); // only looked
    QVERIFY(cli::writeMetricsFile(path, "first\n"));
    QVERIFY(cli::writeMetricsFile(path, "second\n"));
    QCOMPARE(readFile(path), "second\n"_ba);
    QVERIFY(QFile::permissions(path).testFlag(QFile::ReadOther));
    QVERIFY(!QFile::permissions(path).testFlag(QFile::WriteOther));
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(path, link));
    QVERIFY(cli::metricsFileProblem(link));
    QVERIFY(!cli::writeMetricsFile(link, "third\n"));
    QCOMPARE(readFile(path), "second\n"_ba);
}

QTEST_GUILESS_MAIN(TestCliWatch)
#include "tst_cli_watch.moc"
