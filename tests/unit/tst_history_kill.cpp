// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/history_fixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace peerlight;
using namespace peerlight::history;
using namespace peerlight::detection;

namespace {

constexpr int rows = 3000;
constexpr JournalSeq entries = 1 + 2 * rows;
constexpr char childFlag[] = "--be-killed";

/// After the plan, which is entry 1, each row has two entries: sending, accepted.
JournalEntry entryAt(JournalSeq seq)
{
    if (seq == 1)
        return RowsPlanned{RowId{}, peerIds(rows), at(1)};
    const auto row = static_cast<RowId>((seq - 2) / 2);
    if (seq % 2 == 0)
        return RowSending{row, at(5)};
    return RowAccepted{row, u"t%1"_s.arg(static_cast<quint32>(row)), false, at(6)};
}

/// How many entries the rows in the database account for; nothing when they are not what the first n entries make.
std::optional<JournalSeq> entriesBehind(const QList<KeptDetection> &newestFirst)
{
    if (newestFirst.isEmpty())
        return 0;
    if (newestFirst.size() != rows)
        return {};
    JournalSeq found = 1;
    bool partial = false; // behind the last row that was touched
    for (auto kept = newestFirst.crbegin(); kept != newestFirst.crend(); ++kept) {
        const Phase phase = kept->row.phase;
        if (partial && phase != Phase::Queued)
            return {};
        partial = partial || phase != Phase::Processing;
        found += phase == Phase::Processing ? 2U : phase == Phase::Sending ? 1U : 0U;
        if ((phase == Phase::Processing) == kept->row.detectionId.isEmpty())
            return {};
    }
    return found;
}

/// The child: appends for as long as it lives, and acknowledges on standard output what is on disk.
int beKilled(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    HistoryOptions options;
    options.team = testServer(QString::fromLocal8Bit(argv[3]));
    History history(QString::fromLocal8Bit(argv[2]), options);
    const std::unique_ptr<Journal> journal = history.beginRun(contextOf(rows));
    JournalSeq last = 0;
    JournalSeq acknowledged = 0;
    QObject context;
    journal->open(
        &context,
        [&](JournalSeq upTo) {
            acknowledged = upTo;
            std::printf("%llu\n", static_cast<unsigned long long>(upTo));
            std::fflush(stdout);
        },
        [](const QString &) {});
    QTimer more; // there is always something on its way to the disk
    QObject::connect(&more, &QTimer::timeout, &context, [&] {
        if (last - acknowledged >= 100 || last == entries)
            return;
        ++last;
        journal->append(last, entryAt(last));
    });
    more.start(0);
    return QCoreApplication::exec();
}

} // namespace

class TestHistoryKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasAcknowledgedIsThereAfterAKill_data();
    void whatWasAcknowledgedIsThereAfterAKill();
};

void TestHistoryKill::whatWasAcknowledgedIsThereAfterAKill_data()
{
    QTest::addColumn<quint32>("seed");
    for (int n = 0; n < 6; ++n) {
        const quint32 seed = QRandomGenerator::global()->generate();
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestHistoryKill::whatWasAcknowledgedIsThereAfterAKill()
{
    QFETCH(quint32, seed);
    const Place folder;
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QLatin1StringView(childFlag), folder.path(), folder.database()});
    const int enough = QRandomGenerator(seed).bounded(1, 4000);
    QByteArray output;
    const auto acknowledged = [&output, &child] {
        output += child.readAllStandardOutput();
        const QByteArray whole = output.left(output.lastIndexOf('\n'));
        return whole.mid(whole.lastIndexOf('\n') + 1).toInt();
    };
    while (acknowledged() < enough)
        QVERIFY(child.waitForReadyRead(patienceMs));
    child.kill();
    QVERIFY(child.waitForFinished(patienceMs));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);

    History history(folder.path(), folder.options());
    // A server on a busy machine may not answer in the time that a connection is given.
    QList<OpenRun> runs;
    QVERIFY(QTest::qWaitFor([&] { return openRunsOf(history).map([&](const auto &open) { runs = open; }).has_value(); },
                            patienceMs));
    DetectionQuery all;
    all.limit = rows + 1;
    const auto page = pageOf(history, all);
    QVERIFY2(page, qPrintable(page ? QString() : page.error()));
    const std::optional<JournalSeq> present = entriesBehind(page->items);
    QVERIFY(present);
    qInfo("acknowledged %d, present %d", acknowledged(), static_cast<int>(*present));
    QVERIFY(*present >= static_cast<JournalSeq>(acknowledged()));
    // Rows that were touched are open; the run can be taken over at once.
    QCOMPARE(runs.size(), *present > 1 ? 1 : 0);
    QCOMPARE(runs.value(0).rows.size(), static_cast<qsizetype>(*present / 2));
    if (!runs.isEmpty())
        QVERIFY(claimOf(history, runs[0].runId));
}

int main(int argc, char **argv)
{
    if (argc == 4 && qstrcmp(argv[1], childFlag) == 0)
        return beKilled(argc, argv);
    QCoreApplication app(argc, argv);
    TestHistoryKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_history_kill.moc"
