// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/database_file.h"
#include "tests/unit/history_fixture.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace peerlight;
using namespace peerlight::history;
using namespace peerlight::detection;

/// A history whose bytes are not what was written (D67 in tests/README.md): never a crash, never a row that
/// cannot be, never a file that is deleted; what cannot be read or written is said.
class TestHistoryDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void somethingIsWrong_data();
    void somethingIsWrong();
    void cleanupTestCase();

private:
    QByteArray m_whole; ///< a history of `rows` rows that are complete, its log written back
    int m_setAside = 0;
    int m_unreadable = 0;
    int m_read = 0;
};

namespace {

constexpr int rows = 60;
constexpr int pageBytes = 4096;

Row completeRow(int n)
{
    Row row = endedRow(n, Phase::Complete);
    row.lossPercent = n % 101;
    row.detectionId = u"task-%1"_s.arg(n);
    api::Detection task;
    task.id = *api::DetectionId::parse(row.detectionId);
    task.peerId = row.peer;
    task.status = api::DetectionStatus::Complete;
    task.statusText = u"complete"_s;
    task.lossRatio = row.lossPercent;
    row.detection = task;
    return row;
}

DetectionQuery everything()
{
    DetectionQuery all;
    all.limit = 2 * rows;
    return all;
}

bool canBe(const KeptDetection &kept)
{
    const Row &row = kept.row;
    const bool complete = row.phase == Phase::Complete;
    return complete == row.lossPercent.has_value() &&
           (!complete || (*row.lossPercent >= 0 && *row.lossPercent <= 100)) &&
           (row.phase == Phase::Unknown || row.reason == UnknownReason::None);
}

/// A byte of the file at random, or of a page's head, where it does more.
qsizetype placeIn(const QByteArray &file, QRandomGenerator &random)
{
    const auto page = qsizetype(random.bounded(int(file.size() / pageBytes))) * pageBytes;
    return page + random.bounded(random.bounded(2) ? 100 : pageBytes);
}

} // namespace

void TestHistoryDamage::initTestCase()
{
    const QTemporaryDir folder;
    {
        History history(folder.path());
        Told run(history.beginRun(contextOf(rows)));
        run.put(RowsPlanned{RowId{}, peerIds(rows), at(1)});
        for (int n = 0; n < rows; ++n)
            run.put(RowEnded{completeRow(n), {}});
        run.put(RunClosed{3 * rows, at(99)});
        QVERIFY(run.waitWritten());
        QCOMPARE(pageOf(history, everything()).value().items.size(), rows);
    }
    m_whole = contentOf(databaseFileIn(folder.path()));
    QVERIFY(m_whole.size() > 10 * pageBytes);
}

void TestHistoryDamage::somethingIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("log");
    QRandomGenerator random(67);
    for (int n = 0; n < 32; ++n) {
        QByteArray file = m_whole;
        for (int flips = 1 + n % 4; flips > 0; --flips) {
            const qsizetype place = placeIn(file, random);
            file[place] = char(file.at(place) ^ (1 << random.bounded(8)));
        }
        QTest::addRow("bits flipped, %d", n) << file << QByteArray();
    }
    for (const int byte : {0, 16, 20, 24, 28, 32, 36, 44, 52, 56, 60, 64, 96}) { // what the header says
        QByteArray file = m_whole;
        file.replace(byte, 4, "\xff\xff\xff\xff");
        QTest::addRow("header at %d", byte) << file << QByteArray();
    }
    for (const double part : {0.1, 0.5, 0.9})
        QTest::addRow("cut to %d %%", int(part * 100))
            << m_whole.first(qsizetype(double(m_whole.size()) * part)) << QByteArray();
    QByteArray zeros = m_whole;
    zeros.replace(3 * pageBytes, 2 * pageBytes, QByteArray(2 * pageBytes, '\0'));
    QTest::newRow("pages of zeros") << zeros << QByteArray();
    QTest::newRow("a log of nonsense") << m_whole << QByteArray(5000, '\x37');
    QTest::newRow("the head of a log alone") << m_whole << QByteArray("\x37\x7f\x06\x82\0\x2d\xe2\x18", 8);
}

void TestHistoryDamage::somethingIsWrong()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, log);
    const QTemporaryDir folder;
    const QString path = databaseFileIn(folder.path());
    replaceContent(path, file);
    if (!log.isEmpty())
        replaceContent(path + u"-wal"_s, log);
    {
        History history(folder.path());
        QSignalSpy warned(&history, &History::warned);
        const auto page = pageOf(history, everything());
        if (page) {
            for (const KeptDetection &kept : page->items)
                QVERIFY2(canBe(kept), qPrintable(kept.row.detectionId));
            QVERIFY(page->items.size() <= rows);
        } else {
            QVERIFY(!page.error().isEmpty());
            QVERIFY2(page.error() != u"no answer"_s, "it waits for ever");
        }
        Told run(history.beginRun(contextOf(1, u"22222222-2222-4333-8444-555555555555"_s)));
        run.put(RowsPlanned{RowId{}, peerIds(1), at(200)});
        QVERIFY2(QTest::qWaitFor([&] { return run.written == run.appended || !run.stalls.isEmpty(); }, patienceMs),
                 "neither written nor said");
        for (const QList<QVariant> &warning : warned) {
            // What only shows when that part is read is mended by who opens the file the next time.
            if (warning[0].toString().startsWith(u"The history is damaged: a part"_s)) {
                QVERIFY(QFile::exists(path + u".suspect"_s));
                continue;
            }
            const QStringList aside = QDir(folder.path()).entryList({u"history.db.damaged-????????T??????"_s});
            QCOMPARE(aside.size(), 1);
            QVERIFY(warning[0].toString().contains(aside[0]));
            QCOMPARE(contentOf(folder.filePath(aside[0])), file);
        }
        m_setAside += warned.isEmpty() ? 0 : 1;
        m_unreadable += page ? 0 : 1;
        m_read += page && warned.isEmpty() ? 1 : 0;
    }
    QVERIFY(QFile::exists(path));
}

/// The rows above are worth something only if all three happen.
void TestHistoryDamage::cleanupTestCase()
{
    qInfo("%d read, %d set aside, %d not readable", m_read, m_setAside, m_unreadable);
    QVERIFY(m_setAside > 0 && m_read > 0);
}

QTEST_GUILESS_MAIN(TestHistoryDamage)
#include "tst_history_damage.moc"
