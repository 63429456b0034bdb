// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/json_text.h"
#include "app/report/result_writer.h"
#include "app/report/text_safety.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace peerlight;
using report::Format;

namespace {

report::RunHeader header()
{
    return {.runId = u"1f0c"_s,
            .peers = 2,
            .endpoint = u"https://dcaas.example.com"_s,
            .projectId = u"0123456789abcdef"_s,
            .startedAt = QDateTime(QDate(2026, 3, 4), QTime(8, 15, 30, 123), QTimeZone::utc())};
}

report::ResultLine unreachable()
{
    report::ResultLine line;
    line.peerId = u"1158951c-a6f1-40a0-af88-632817fd24ac"_s;
    line.peerName = u"北京 \"2\", =A1 | \x1b[2J\u202e"_s;
    line.remoteGateway = u"10.1.2.2/30"_s;
    line.detectionId = u"e4a9d1c3"_s;
    line.outcome = insight::Outcome::Unreachable;
    line.lossPercent = 100;
    line.startedAt = header().startedAt;
    line.endedAt = header().startedAt.addSecs(2);
    line.serviceStartTime = u"2026-03-04 08:15:30"_s;
    line.requests = 2;
    return line;
}

report::ResultLine unknown()
{
    report::ResultLine line;
    line.peerId = u"2258951c-a6f1-40a0-af88-632817fd24ac"_s;
    line.outcome = insight::Outcome::Unknown;
    line.reason = u"The reply was lost: the task may or may not have been created."_s;
    line.reasonCode = u"lost_reply"_s;
    line.requests = 1;
    return line;
}

report::RunSummary summary()
{
    return {.runId = u"1f0c"_s, .counts = {.unreachable = 1, .unknown = 1}, .requests = 5, .wallMs = 2345};
}

QByteArray written(Format format)
{
    const auto writer = report::makeResultWriter(format);
    QByteArray bytes = writer->begin(header());
    bytes += writer->result(unreachable());
    bytes += writer->result(unknown());
    return bytes + writer->end(summary());
}

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        qWarning("%s: %s", qPrintable(error.errorString()), json.constData());
    return object;
}

} // namespace

class TestResultWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formatNames();
    void jsonLinesMembers();
    void jsonLinesComeAsTheyAreWritten();
    void jsonHasTheSameMembers();
    void emptyRunIsStillJson();
    void jsonTextIsReadBackAsItWas();
    void csvHasAHeaderAndDisarmedCells();
    void tableAlignsWideCharacters();
    void markdownHasOneRowAPeer();
    void htmlIsOnePageOfPlainText();
    void htmlIsNotLeftByAText_data();
    void htmlIsNotLeftByAText();
    void nothingATerminalObeys_data();
    void nothingATerminalObeys();
};

void TestResultWriter::formatNames()
{
    QCOMPARE(report::formatFromName(u"table"), Format::Table);
    QCOMPARE(report::formatFromName(u"json"), Format::Json);
    QCOMPARE(report::formatFromName(u"jsonl"), Format::JsonLines);
    QCOMPARE(report::formatFromName(u"csv"), Format::Csv);
    QCOMPARE(report::formatFromName(u"tsv"), Format::Tsv);
    QCOMPARE(report::formatFromName(u"markdown"), Format::Markdown);
    QCOMPARE(report::formatFromName(u"html"), Format::Html);
    QVERIFY(!report::formatFromName(u"JSON"));
    QVERIFY(!report::formatFromName(u""));
}

void TestResultWriter::jsonLinesMembers()
{
    const QList<QByteArray> lines = written(Format::JsonLines).split('\n');
    QCOMPARE(lines.size(), 5); // run, two results, summary, and the end of the last line
    QVERIFY(lines.at(0).startsWith(R"({"type":"run","run_id":"1f0c","peers":2,)"));
    QCOMPARE(parsed(lines.at(1)), (QJsonObject{{u"type"_s, u"result"_s},
                                               {u"peer_id"_s, u"1158951c-a6f1-40a0-af88-632817fd24ac"_s},
                                               {u"peer_name"_s, unreachable().peerName},
                                               {u"detection_id"_s, u"e4a9d1c3"_s},
                                               {u"outcome"_s, u"unreachable"_s},
                                               {u"reason"_s, QJsonValue::Null},
                                               {u"loss_percent"_s, 100},
                                               {u"started_at"_s, u"2026-03-04T08:15:30.123Z"_s},
                                               {u"ended_at"_s, u"2026-03-04T08:15:32.123Z"_s},
                                               {u"requests"_s, 2},
                                               {u"reason_code"_s, QJsonValue::Null},
                                               {u"service_start_time"_s, u"2026-03-04 08:15:30"_s},
                                               {u"service_end_time"_s, QJsonValue::Null},
                                               {u"remote_gateway"_s, u"10.1.2.2/30"_s},
                                               {u"request_id"_s, QJsonValue::Null},
                                               {u"recovered"_s, false},
                                               {u"run_id"_s, QJsonValue::Null},
                                               {u"candidates"_s, QJsonValue::Null}}));
    const QJsonObject second = parsed(lines.at(2));
    QCOMPARE(second.value("loss_percent"_L1), QJsonValue(QJsonValue::Null));
    QCOMPARE(second.value("peer_name"_L1), QJsonValue(QJsonValue::Null));
    QCOMPARE(second.value("reason_code"_L1), QJsonValue(u"lost_reply"_s));
    QCOMPARE(lines.at(3), R"({"type":"summary","run_id":"1f0c","counts":)"
                          R"({"clear":0,"degraded":0,"test_failed":0,"unknown":1,"unreachable":1},)"
                          R"("requests":5,"wall_ms":2345})"_ba);
}

void TestResultWriter::jsonLinesComeAsTheyAreWritten()
{
    const auto writer = report::makeResultWriter(Format::JsonLines);
    QVERIFY(writer->begin(header()).endsWith("}\n"));
    const QByteArray line = writer->result(unreachable());
    QVERIFY(line.endsWith("}\n"));
    QCOMPARE(line.count('\n'), 1);
}

void TestResultWriter::jsonHasTheSameMembers()
{
    const QJsonObject whole = parsed(written(Format::Json));
    QCOMPARE(whole.keys(), (QStringList{u"results"_s, u"run"_s, u"summary"_s}));
    const QList<QByteArray> lines = written(Format::JsonLines).split('\n');
    QCOMPARE(whole.value("run"_L1).toObject(), parsed(lines.at(0)));
    QCOMPARE(whole.value("results"_L1).toArray(), (QJsonArray{parsed(lines.at(1)), parsed(lines.at(2))}));
    QCOMPARE(whole.value("summary"_L1).toObject(), parsed(lines.at(3)));
}

void TestResultWriter::emptyRunIsStillJson()
{
    const auto writer = report::makeResultWriter(Format::Json);
    QByteArray json = writer->begin(header());
    json += writer->end(summary());
    const QJsonObject whole = parsed(json);
    QVERIFY(whole.value("results"_L1).isArray());
    QVERIFY(whole.value("results"_L1).toArray().isEmpty());
}

void TestResultWriter::jsonTextIsReadBackAsItWas()
{
    QString all;
    for (char32_t c = 1; c < 0x3000; ++c)
        all += QStringView(QChar::fromUcs4(c));
    all += u"一😀\U000E0041"_s; // the last is a tag, which nobody sees
    const QJsonObject nested{{u"b"_s, all}, {u"c"_s, QJsonArray{1, -2.5, true, QJsonValue(), all}}};
    const QByteArray json = report::jsonObject({{u"z\"\n"_s, all}, {u"n"_s, qint64(12345678901)}, {u"o"_s, nested}});
    const QJsonObject read = QJsonDocument::fromJson(json).object();
    QCOMPARE(read.size(), 3);
    QCOMPARE(read.value(u"z\"\n"_s).toString(), all);
    QCOMPARE(read.value(u"n"_s).toInteger(), qint64(12345678901));
    QCOMPARE(read.value(u"o"_s).toObject(), nested);
    for (const char32_t c : QString::fromUtf8(json).toUcs4())
        QVERIFY2(!report::isUnsafe(c), qPrintable(QString::number(c, 16)));
    QCOMPARE(report::jsonObject({{u"a"_s, QString(QChar(0xd800))}}), "{\"a\":\"\xef\xbf\xbd\"}"_ba);
    QCOMPARE(report::jsonObject({}), "{}"_ba);
    QCOMPARE(report::jsonList("peers"_ba, {}), "{\"peers\":[\n]}\n"_ba);
    QCOMPARE(report::jsonList("peers"_ba, {"{}"_ba, "{\"a\":1}"_ba}), "{\"peers\":[\n{},\n{\"a\":1}\n]}\n"_ba);
}

void TestResultWriter::csvHasAHeaderAndDisarmedCells()
{
    const QString csv = QString::fromUtf8(written(Format::Csv));
    const QStringList lines = csv.split("\r\n"_L1);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), u"peer_id,peer_name,detection_id,outcome,reason,loss_percent,started_at,ended_at,requests,"
                          "reason_code,service_start_time,service_end_time,remote_gateway,request_id,recovered,"
                          "run_id,candidates"_s);
    QCOMPARE(lines.at(1), u"1158951c-a6f1-40a0-af88-632817fd24ac,\"北京 \"\"2\"\", =A1 | \\x1b[2J\\u202e\",e4a9d1c3,"
                          "unreachable,,100,2026-03-04T08:15:30.123Z,2026-03-04T08:15:32.123Z,2,,"
                          "2026-03-04 08:15:30,,10.1.2.2/30,,false,,"_s);
    QVERIFY(lines.at(2).contains(u",unknown,The reply was lost: the task may or may not have been created.,,,,1,"_s));
}

void TestResultWriter::tableAlignsWideCharacters()
{
    const auto writer = report::makeResultWriter(Format::Table);
    report::ResultLine wide = unreachable();
    wide.peerName = u"北京"_s;
    report::ResultLine narrow = unreachable();
    narrow.peerName = u"abcd"_s;
    QByteArray bytes = writer->begin(header());
    bytes += writer->result(wide);
    bytes += writer->result(narrow);
    bytes += writer->end(summary());
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    QCOMPARE(lines.at(1), u"Unreachable  100 %  北京  10.1.2.2/30     e4a9d1c3"_s);
    QCOMPARE(lines.at(2), u"Unreachable  100 %  abcd  10.1.2.2/30     e4a9d1c3"_s);
    QVERIFY(bytes.contains("1 unreachable"));
}

void TestResultWriter::markdownHasOneRowAPeer()
{
    const QStringList lines = QString::fromUtf8(written(Format::Markdown)).split(u'\n');
    QCOMPARE(lines.filter(QRegularExpression(u"^\\| "_s)).size(), 4); // head, rule, two peers
    for (const QString &line : lines.filter(QRegularExpression(u"^\\| "_s)))
        QCOMPARE(QString(line).replace("\\|"_L1, ""_L1).count(u'|'), 10);
    QVERIFY(lines.contains(u"- Endpoint: https\\://dcaas.example.com"_s));
}

void TestResultWriter::htmlIsOnePageOfPlainText()
{
    report::ResultLine line = unreachable();
    line.peerName = u"<script>alert('x')</script><img src=\"http://elsewhere/\">"_s;
    const auto writer = report::makeResultWriter(Format::Html);
    report::RunHeader run = header();
    run.demo = true;
    const QString page = QString::fromUtf8(writer->begin(run) + writer->result(line) + writer->result(unknown()) +
                                           writer->end(summary()));
    QVERIFY(page.startsWith("<!DOCTYPE html>"_L1) && page.endsWith("</html>\n"_L1));
    QVERIFY(!page.contains("<script"_L1) && !page.contains("<img"_L1) && !page.contains("src=\""_L1));
    QVERIFY(page.contains("&lt;script&gt;alert("_L1));
    QVERIFY(page.contains("default-src 'none'"_L1));
    QCOMPARE(page.count("<tr class="_L1), 2);
    QVERIFY(page.contains("<td class=\"n\">100 %</td>"_L1) && page.contains(u"<td class=\"n\">–</td>"_s));
    QVERIFY(page.contains("DEMO"_L1));
    QVERIFY(!QString::fromUtf8(written(Format::Html)).contains("DEMO"_L1));
}

void TestResultWriter::htmlIsNotLeftByAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("end of a script") << u"</script>"_s;
    QTest::newRow("end of a cell and the table") << u"</td></tr></table>"_s;
    QTest::newRow("end of character data") << u"]]>"_s;
    QTest::newRow("comment") << u"--><!--"_s;
    QTest::newRow("end of an attribute") << u"\" onmouseover=\"x"_s;
    QTest::newRow("other quotation mark") << u"' onmouseover='x"_s;
    QTest::newRow("entity") << u"&lt;b&gt;"_s;
    QTest::newRow("end of the style") << u"</style><b>"_s;
}

/// Wherever a text of the service stands on the page, it is read there as it was, and the page around it is the same.
void TestResultWriter::htmlIsNotLeftByAText()
{
    QFETCH(QString, text);
    const auto page = [](const QString &name) {
        report::ResultLine line = unreachable();
        line.peerName = line.peerId = line.remoteGateway = line.detectionId = line.reason = name;
        report::RunHeader run = header();
        run.runId = run.endpoint = run.projectId = name;
        const auto writer = report::makeResultWriter(Format::Html);
        return QString::fromUtf8(writer->begin(run) + writer->result(line) + writer->end(summary()));
    };
    const QString escaped = text.toHtmlEscaped();
    QVERIFY(!escaped.contains(u'<') && !escaped.contains(u'>') && !escaped.contains(u'"'));
    QCOMPARE(page(text).count(escaped), 8);
    QCOMPARE(page(text).replace(escaped, "PLAIN"_L1), page(u"PLAIN"_s));
}

void TestResultWriter::nothingATerminalObeys_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("table") << Format::Table;
    QTest::newRow("json") << Format::Json;
    QTest::newRow("jsonl") << Format::JsonLines;
    QTest::newRow("csv") << Format::Csv;
    QTest::newRow("markdown") << Format::Markdown;
    QTest::newRow("html") << Format::Html;
}

void TestResultWriter::nothingATerminalObeys()
{
    QFETCH(Format, format);
    const QString text = QString::fromUtf8(written(format));
    QVERIFY(text.contains(u"北京"_s));
    QVERIFY(!text.contains(u'\x1b'));
    QVERIFY(!text.contains(QChar(0x202e)));
}

QTEST_GUILESS_MAIN(TestResultWriter)
#include "tst_result_writer.moc"
