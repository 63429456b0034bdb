// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/database_file.h"
#include "app/history/file_check.h"
#include "app/history/owner_lock.h"
#include "tests/unit/history_fixture.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace peerlight;
using namespace peerlight::history;
using namespace peerlight::detection;

/// What is left of a history whose pages were overwritten, or whose end is missing: every row that can be read.
class TestHistoryRecovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatCanBeReadIsKept_data();
    void whatCanBeReadIsKept();
    void openRowsAreStillFollowed();
    void ownDataIsKept();
    void fileThatAnotherHasOpenIsLeftAlone();
    void mendedFileIsTakenUpAfterAKill();
    void wholeFileIsWhole();
    void damagedIndexIsFoundAndMended();
    void rowThatNamesNobodyIsFoundAndMended();

private:
    QByteArray m_whole;
    QHash<qint64, KeptDetection> m_rows;
};

namespace {

constexpr int runs = 6;
constexpr int rowsOfRun = 400;
constexpr int pageBytes = 4096;

QString runIdOf(int run)
{
    return u"%1-2222-4333-8444-555555555555"_s.arg(run, 8, 16, '0'_L1);
}

Row measuredRow(int n)
{
    Row row = endedRow(n, Phase::Complete);
    row.lossPercent = n % 101;
    row.detectionId = u"%1-aaaa-4333-8444-555555555555"_s.arg(n, 8, 16, '0'_L1);
    return row;
}

/// The numbers of the pages of a table or an index, from 1.
QList<int> pagesOf(const QByteArray &content, const QString &name, const QString &kind)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"look.db"_s);
    replaceContent(file, content);
    QList<int> pages;
    Database db;
    [&] { QVERIFY(db.openUntouched(file)); }();
    const Done read = db.check([&] {
        db.each(u"SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ? ORDER BY pageno"_s, {name, kind},
                [&pages](const QSqlQuery &query) { pages.append(query.value(0).toInt()); });
    });
    [&] { QVERIFY2(read && !pages.isEmpty(), qPrintable(name)); }();
    return pages;
}

QByteArray withNonsense(QByteArray file, const QList<int> &pages)
{
    QRandomGenerator random(67);
    for (const int page : pages) {
        for (qsizetype at = qsizetype(page - 1) * pageBytes; at < qsizetype(page) * pageBytes; ++at)
            file[at] = char(random.bounded(256));
    }
    return file;
}

QHash<qint64, KeptDetection> rowsOf(History &history)
{
    DetectionQuery all;
    all.limit = -1;
    QHash<qint64, KeptDetection> rows;
    const auto page = pageOf(history, all);
    [&] { QVERIFY2(page, qPrintable(page ? QString() : page.error())); }();
    for (const KeptDetection &kept : page ? page->items : QList<KeptDetection>())
        rows.insert(kept.no, kept);
    return rows;
}

/// Numbers as they stand in a sentence.
QList<qint64> numbersOf(const QString &sentence)
{
    static const QRegularExpression number(u"\\b[0-9]+\\b"_s);
    QList<qint64> numbers;
    for (auto match = number.globalMatch(sentence.section(u". "_s, 0, 0)); match.hasNext();)
        numbers.append(match.next().captured().toLongLong());
    return numbers;
}

/// Copies of a file that has been closed well: its log is in it.
struct Damaged
{
    explicit Damaged(const QByteArray &content) { replaceContent(file(), content); }
    [[nodiscard]] QString file() const { return databaseFileIn(folder.path()); }
    [[nodiscard]] QStringList aside() const
    {
        return QDir(folder.path()).entryList({u"history.db.damaged-????????T??????"_s});
    }
    QTemporaryDir folder;
};

} // namespace

void TestHistoryRecovery::initTestCase()
{
    const QTemporaryDir folder;
    {
        History history(folder.path());
        for (int n = 0; n < runs; ++n) {
            Told run(history.beginRun(contextOf(rowsOfRun, runIdOf(n))));
            run.put(RowsPlanned{RowId{}, peerIds(rowsOfRun), at(1)});
            for (int row = 0; row < rowsOfRun; ++row)
                run.put(RowEnded{measuredRow(row), {}});
            run.put(RunClosed{3 * rowsOfRun, at(99)});
            QVERIFY(run.waitWritten());
        }
        m_rows = rowsOf(history);
    }
    QCOMPARE(m_rows.size(), runs * rowsOfRun);
    m_whole = contentOf(databaseFileIn(folder.path()));
}

void TestHistoryRecovery::whatCanBeReadIsKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("leastKept"); ///< rows
    QTest::addColumn<int>("lost");      ///< -1: some
    const int all = runs * rowsOfRun;
    const QList<int> leaves = pagesOf(m_whole, u"detection"_s, u"leaf"_s);
    QVERIFY(leaves.size() > 20);
    const int ofAPage = all / int(leaves.size()) + 10;
    QTest::newRow("a page in the middle of the detections")
        << withNonsense(m_whole, {leaves[leaves.size() / 2]}) << all - ofAPage << -1;
    QTest::newRow("pages here and there")
        << withNonsense(m_whole, {leaves[0], leaves[7], leaves[8], leaves[10], leaves.last()}) << all - 5 * ofAPage
        << -1;
    QByteArray zeros = m_whole;
    zeros.replace(qsizetype(leaves[3] - 1) * pageBytes, pageBytes, QByteArray(pageBytes, '\0'));
    QTest::newRow("a page of zeros") << zeros << all - ofAPage << -1;
    QTest::newRow("the root of the detections")
        << withNonsense(m_whole, pagesOf(m_whole, u"detection"_s, u"internal"_s).first(1)) << 0 << all;
    for (const QString &index : {u"detection_peer"_s, u"detection_place"_s, u"detection_time"_s})
        QTest::newRow(qPrintable(index + u" alone"_s))
            << withNonsense(m_whole, pagesOf(m_whole, index, u"leaf"_s)) << all << 0;
    QTest::newRow("the peers") << withNonsense(m_whole, pagesOf(m_whole, u"peer"_s, u"leaf"_s).first(2)) << all << 0;
    QTest::newRow("the names") << withNonsense(m_whole, pagesOf(m_whole, u"naming"_s, u"leaf"_s).first(2)) << all << 0;
    QTest::newRow("the runs") << withNonsense(m_whole, pagesOf(m_whole, u"run"_s, u"leaf"_s)) << all << 0;
    QTest::newRow("cut to 70 %") << m_whole.first(m_whole.size() * 7 / 10 / pageBytes * pageBytes) << all / 3 << -1;
    QTest::newRow("cut within a page") << m_whole.first(m_whole.size() * 8 / 10 + 77) << all / 3 << -1;
    QTest::newRow("the head") << QByteArray(100, '\xff') + m_whole.mid(100) << all << 0;
    QTest::newRow("the first page") << withNonsense(m_whole, {1}) << all << 0;
}

void TestHistoryRecovery::whatCanBeReadIsKept()
{
    QFETCH(QByteArray, content);
    QFETCH(int, leastKept);
    QFETCH(int, lost);
    const Damaged damaged(content);
    {
        History history(damaged.folder.path());
        QSignalSpy warned(&history, &History::warned);
        const QHash<qint64, KeptDetection> kept = rowsOf(history);
        QCOMPARE(warned.size(), 1);
        const QString sentence = warned[0][0].toString();
        QCOMPARE(damaged.aside().size(), 1);
        QVERIFY(sentence.contains(damaged.aside().first()));
        QCOMPARE(contentOf(damaged.folder.filePath(damaged.aside().first())), content); // not a byte was changed

        QVERIFY2(kept.size() >= leastKept, qPrintable(sentence));
        if (lost >= 0)
            QCOMPARE(kept.size(), m_rows.size() - lost);
        else
            QVERIFY2(kept.size() < m_rows.size(), qPrintable(sentence));
        const QList<qint64> told = numbersOf(sentence);
        QCOMPARE(told.value(0), kept.size());
        // Where the indices are gone as well, what is known is what the runs say of themselves.
        const bool isCounted = !sentence.contains(u"at least"_s) && !sentence.contains(u"is not known"_s);
        QCOMPARE(isCounted, !QByteArray(QTest::currentDataTag()).startsWith("cut"));
        if (isCounted && kept.size() < m_rows.size())
            QCOMPARE(told.value(2), m_rows.size() - kept.size());
        else
            QVERIFY(told.value(2) <= m_rows.size() - kept.size());
        for (auto at = kept.begin(); at != kept.end(); ++at) {
            const KeptDetection &before = m_rows[at.key()];
            QCOMPARE(at->row.id, before.row.id);
            QCOMPARE(at->peer.id, before.peer.id);
            QCOMPARE(at->row.lossPercent, before.row.lossPercent);
            QCOMPARE(at->row.detectionId, before.row.detectionId);
        }
        // It can be written into, and what is counted is what is there.
        Told run(history.beginRun(contextOf(1, runIdOf(99))));
        run.put(RowsPlanned{RowId{}, peerIds(1), at(200)});
        QVERIFY(run.waitWritten());
    }
    const Expected<FileCheck> check = checkFile(damaged.folder.path());
    QVERIFY(check && check->isWhole());
}

void TestHistoryRecovery::openRowsAreStillFollowed()
{
    const QTemporaryDir folder;
    {
        History history(folder.path());
        Told ended(history.beginRun(contextOf(rowsOfRun, runIdOf(0))));
        ended.put(RowsPlanned{RowId{}, peerIds(rowsOfRun), at(1)});
        for (int row = 0; row < rowsOfRun; ++row)
            ended.put(RowEnded{measuredRow(row), {}});
        ended.put(RunClosed{1, at(99)});
        Told open(history.beginRun(contextOf(2, runIdOf(1))));
        open.put(RowsPlanned{RowId{}, peerIds(2), at(1)});
        open.put(FenceStored{true, {u"old-task-1"_s, u"old-task-2"_s}});
        open.put(RowSending{RowId{0}, at(2)});
        open.put(RowSending{RowId{1}, at(2)});
        open.put(RowAccepted{RowId{1}, u"task-of-row-1"_s, false, at(3)});
        QVERIFY(ended.waitWritten() && open.waitWritten());
    }
    const QByteArray content = contentOf(databaseFileIn(folder.path()));
    const Damaged damaged(withNonsense(content, {pagesOf(content, u"detection"_s, u"leaf"_s)[1]}));
    History history(damaged.folder.path());
    const auto found = openRunsOf(history);
    QVERIFY2(found, qPrintable(found ? QString() : found.error()));
    QCOMPARE(found->size(), 1);
    const OpenRun &run = found->first();
    QCOMPARE(run.runId, runIdOf(1));
    QVERIFY(run.fenceKnown);
    QCOMPARE(run.fenceIds, QStringList({u"old-task-1"_s, u"old-task-2"_s}));
    QCOMPARE(run.rows.size(), 2);
    QCOMPARE(run.rows[0].was, OpenRow::Was::InDoubt);
    QCOMPARE(run.rows[1].taskId, u"task-of-row-1"_s);
}

void TestHistoryRecovery::ownDataIsKept()
{
    QByteArray content;
    {
        const Damaged whole(m_whole);
        {
            Database db;
            QVERIFY(openDatabase(db, whole.folder.path(), Millis(1000)));
            QVERIFY(db.check([&] {
                db.run(u"INSERT INTO own_group VALUES ('night')"_s);
                db.run(u"INSERT INTO own_member VALUES ('night', 0, 'p')"_s);
                db.run(u"INSERT INTO own_card VALUES ('line', 'carrier', 'c-1', '110', 'k', 'notes')"_s);
                db.run(u"INSERT INTO baseline VALUES ('before', 2, 5)"_s);
            }));
        }
        content = contentOf(whole.file());
    }
    const Damaged damaged(withNonsense(content, pagesOf(content, u"detection_peer"_s, u"leaf"_s)));
    Database db;
    const auto opened = openDatabase(db, damaged.folder.path(), Millis(1000));
    QVERIFY(opened);
    QVERIFY(!opened->isEmpty());
    QStringList found;
    QVERIFY(db.check([&] {
        for (const char *sql : {"SELECT group_name || peer_id FROM own_member", "SELECT carrier FROM own_card",
                                "SELECT name || run_no FROM baseline"})
            found.append(db.value(QLatin1StringView(sql)).toString());
    }));
    QCOMPARE(found, QStringList({u"nightp"_s, u"carrier"_s, u"before2"_s}));
}

void TestHistoryRecovery::fileThatAnotherHasOpenIsLeftAlone()
{
    const QByteArray content = withNonsense(m_whole, {pagesOf(m_whole, u"detection"_s, u"leaf"_s)[5]});
    const Damaged damaged(content);
    OwnerLock other(damaged.folder.path());
    QVERIFY(other.take());
    HistoryOptions options;
    options.retryEvery = Millis(50);
    History history(damaged.folder.path(), options);
    QSignalSpy failed(&history, &History::failed);
    QSignalSpy opened(&history, &History::opened);
    history.open();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(u"another window or program has it open"_s));
    QCOMPARE(contentOf(damaged.file()), content);
    QVERIFY(damaged.aside().isEmpty());
    other.release();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(damaged.aside().size(), 1);
}

/// Between the two renames.
void TestHistoryRecovery::mendedFileIsTakenUpAfterAKill()
{
    const Damaged folder(m_whole);
    QVERIFY(QFile::rename(folder.file(), folder.file() + u".mended"_s));
    History history(folder.folder.path());
    QCOMPARE(rowsOf(history).size(), m_rows.size());
    QVERIFY(!QFile::exists(folder.file() + u".mended"_s));
}

void TestHistoryRecovery::wholeFileIsWhole()
{
    const QTemporaryDir nothing;
    const auto none = checkFile(nothing.path());
    QVERIFY(none && !none->exists && none->isWhole());
    QVERIFY(QDir(nothing.path()).isEmpty());

    const Damaged folder(m_whole);
    const auto check = checkFile(folder.folder.path());
    QVERIFY(check && check->exists && check->isWhole());
    QCOMPARE(check->runs, runs);
    QCOMPARE(check->detections, runs * rowsOfRun);
    QVERIFY(!QFile::exists(folder.file() + u".suspect"_s));
}

/// An index that only does not fit its table: no short look finds that.
void TestHistoryRecovery::damagedIndexIsFoundAndMended()
{
    QByteArray content = m_whole;
    const QList<int> pages = pagesOf(content, u"detection_peer"_s, u"leaf"_s);
    const qsizetype page = qsizetype(pages.first() - 1) * pageBytes;
    const auto byte = [&](qsizetype at) { return quint8(content.at(page + at)); };
    const int cell =
        byte(8) << 8 | byte(9); // the first cell: its length, then a record that ends with the row's number
    const qsizetype last = cell + byte(cell);
    content[page + last] = char(byte(last) ^ 1);

    const Damaged damaged(content);
    {
        History history(damaged.folder.path());
        QSignalSpy warned(&history, &History::warned);
        QVERIFY(pageOf(history));
        QVERIFY(warned.isEmpty());
    }
    const auto check = checkFile(damaged.folder.path());
    QVERIFY(check && !check->isWhole());
    QVERIFY2(check->damage.isEmpty(), qPrintable(check->damage.join(u'\n')));
    QVERIFY(!check->indices.isEmpty());
    QVERIFY(QFile::exists(damaged.file() + u".suspect"_s));
    {
        History history(damaged.folder.path());
        QSignalSpy warned(&history, &History::warned);
        QCOMPARE(rowsOf(history).size(), m_rows.size());
        QCOMPARE(warned.size(), 1);
        QVERIFY(warned[0][0].toString().contains(u"all its 2400 detections"_s));
    }
    QVERIFY(!QFile::exists(damaged.file() + u".suspect"_s));
    const auto again = checkFile(damaged.folder.path());
    QVERIFY(again && again->isWhole());
}

void TestHistoryRecovery::rowThatNamesNobodyIsFoundAndMended()
{
    const Damaged damaged(m_whole);
    {
        Database db;
        QVERIFY(openDatabase(db, damaged.folder.path(), Millis(1000)));
        QVERIFY(db.check([&] {
            db.run(u"PRAGMA foreign_keys = OFF"_s);
            db.run(u"DELETE FROM run WHERE no = 3"_s);
        }));
    }
    const auto check = checkFile(damaged.folder.path());
    QVERIFY(check && !check->isWhole());
    QVERIFY2(check->broken.contains(u"detection -> run: 400"_s), qPrintable(check->broken.join(u' ')));
    History history(damaged.folder.path());
    QCOMPARE(rowsOf(history).size(), m_rows.size());
    const auto again = checkFile(damaged.folder.path());
    QVERIFY(again && again->isWhole());
}

QTEST_GUILESS_MAIN(TestHistoryRecovery)
#include "tst_history_recovery.moc"
