// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messages.h"
#include "app/cli/output_sink.h"
#include "app/cli/progress_line.h"
#include "app/cli/question.h"
#include "app/cli/result_stream.h"
#include "app/platform/descriptors.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace peerlight;
using cli::OutputSink;

namespace {

report::ResultLine lineOf(const QString &peerId)
{
    report::ResultLine line;
    line.peerId = peerId;
    return line;
}

} // namespace

/// Where results and words go, and in which order.
class TestCliOutput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvKeepsTheOrderOfTheInput();
    void jsonLinesComeAsPeersEnd();
    void fileIsThereCompleteOrNotAtAll();
    void fileIsForItsOwnerAlone();
    void refusedFiles();
    void readerThatIsGone();
    void progressLine_data();
    void progressLine();
    void errorSentence();
    void onlyAYesIsAYes();
};

void TestCliOutput::csvKeepsTheOrderOfTheInput()
{
    cli::ResultStream stream(report::Format::Csv);
    QCOMPARE(stream.result(1, lineOf(u"b"_s)), QByteArray());
    QCOMPARE(stream.result(3, lineOf(u"d"_s)), QByteArray());
    const QByteArray two = stream.result(0, lineOf(u"a"_s));
    QVERIFY(two.startsWith("a,") && two.contains("\r\nb,"));
    QCOMPARE(two.count('\n'), 2);
    QCOMPARE(stream.result(0, lineOf(u"a"_s)), QByteArray()); // told again
    const QByteArray rest = stream.result(2, lineOf(u"c"_s));
    QVERIFY(rest.startsWith("c,") && rest.contains("\r\nd,"));
}

void TestCliOutput::jsonLinesComeAsPeersEnd()
{
    cli::ResultStream stream(report::Format::JsonLines);
    QVERIFY(stream.result(7, lineOf(u"h"_s)).contains("\"peer_id\":\"h\""));
    QCOMPARE(stream.result(7, lineOf(u"h"_s)), QByteArray());
    QVERIFY(stream.result(0, lineOf(u"a"_s)).contains("\"peer_id\":\"a\""));
}

void TestCliOutput::fileIsThereCompleteOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"results.csv"_s);
    {
        auto sink = OutputSink::open(path);
        QVERIFY(sink);
        QVERIFY((*sink)->write("half"));
    }
    QVERIFY(!QFile::exists(path));
    auto sink = OutputSink::open(path);
    QVERIFY(sink);
    QVERIFY((*sink)->write("whole"));
    QVERIFY((*sink)->commit());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "whole"_ba);
}

void TestCliOutput::fileIsForItsOwnerAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"results.csv"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    old.close();
    auto sink = OutputSink::open(path);
    QVERIFY(sink);
    QVERIFY((*sink)->commit());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
}

void TestCliOutput::refusedFiles()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), link));
    for (const QString &path : {folder.path(), link, u"/dev/null"_s, folder.filePath(u"no/such/folder/file"_s)}) {
        const auto sink = OutputSink::open(path);
        QVERIFY2(!sink, qPrintable(path));
        QVERIFY(sink.error().lines.constFirst().startsWith("--output "_L1 + path));
    }
    QVERIFY(!QFile::exists(folder.filePath(u"elsewhere"_s)));
}

void TestCliOutput::readerThatIsGone()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::array<int, 2> ends{};
    QCOMPARE(pipe(ends.data()), 0);
    QVERIFY(platform::writeAll(ends[1], "heard\n"));
    close(ends[0]);
    QVERIFY(!platform::writeAll(ends[1], "not heard\n"));
    QCOMPARE(errno, EPIPE);
    close(ends[1]);
}

void TestCliOutput::progressLine_data()
{
    QTest::addColumn<detection::RunStatus>("status");
    QTest::addColumn<QString>("expected");
    detection::RunStatus status;
    status.rows = 40;
    QTest::newRow("start") << status << u"[........................] 0 of 40 peers"_s;
    status.ended = 20;
    QTest::newRow("half") << status << u"[############............] 20 of 40 peers"_s;
    status.pause = detection::PauseReason::Throttled;
    status.pauseLeft = detection::Millis(7001);
    QTest::newRow("throttled") << status
                               << u"[############............] 20 of 40 peers  (the service asked to slow down: 8 s)"_s;
    status.pause = detection::PauseReason::Offline;
    status.pauseLeft.reset();
    QTest::newRow("offline") << status
                             << u"[############............] 20 of 40 peers  (the service cannot be reached)"_s;
    status = {};
    QTest::newRow("nothing to do") << status << u"[........................] 0 of 0 peers"_s;
    status.rows = 1;
    status.ended = 1;
    QTest::newRow("done") << status << u"[########################] 1 of 1 peers"_s;
}

void TestCliOutput::progressLine()
{
    QFETCH(detection::RunStatus, status);
    QTEST(cli::progressLine(status), "expected");
}

void TestCliOutput::errorSentence()
{
    api::Error error;
    error.text = u"The token is damaged."_s;
    QCOMPARE(cli::errorSentence(error), u"The token is damaged."_s);
    error.httpStatus = 401;
    error.apiCode = u"APIGW.0301"_s;
    error.requestId = u"%1abc"_s;
    QCOMPARE(cli::errorSentence(error), u"The token is damaged. (HTTP 401, APIGW.0301, request id %1abc)"_s);
}

void TestCliOutput::onlyAYesIsAYes()
{
    for (const QString &yes : {u"y"_s, u"Y\n"_s, u" yes\n"_s, u"YES"_s})
        QVERIFY(cli::Question::isYes(yes));
    for (const QString &no : {QString(), u"\n"_s, u"n"_s, u"no\n"_s, u"yesterday"_s, u"1"_s})
        QVERIFY(!cli::Question::isYes(no));
}

QTEST_GUILESS_MAIN(TestCliOutput)
#include "tst_cli_output.moc"
