// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/metrics_text.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace peerlight::report;
using peerlight::insight::Outcome;
using namespace Qt::StringLiterals;

class TestMetricsText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lossIsThereOnlyWhenMeasured();
    void everyLineIsOfTheFormat();
    void labelsAreEscaped();
    void runIsSummedUp();
    void flappingIsMarked();
};

namespace {

ResultLine lineWith(const QString &id, const QString &name, Outcome outcome, std::optional<int> loss = {})
{
    ResultLine line;
    line.peerId = id;
    line.peerName = name;
    line.outcome = outcome;
    line.lossPercent = loss;
    return line;
}

QString textOf(const QList<ResultLine> &results, const QSet<QString> &flapping = {})
{
    RunHeader run;
    run.endpoint = u"https://dcaas.example.com"_s;
    run.projectId = u"p1"_s;
    run.startedAt = QDateTime(QDate(2026, 3, 4), QTime(2, 14), QTimeZone::utc());
    RunSummary summary;
    for (const ResultLine &line : results)
        summary.counts.add(line.outcome);
    summary.wallMs = 1500;
    summary.requests = 12;
    return QString::fromUtf8(metricsText(run, results, summary, flapping));
}

} // namespace

void TestMetricsText::lossIsThereOnlyWhenMeasured()
{
    const QString text =
        textOf({lineWith(u"a"_s, u"edge-1"_s, Outcome::Degraded, 7), lineWith(u"b"_s, u"edge-2"_s, Outcome::TestFailed),
                lineWith(u"c"_s, u"edge-3"_s, Outcome::Clear, 0)});
    QVERIFY2(text.contains(u"\npeerlight_peer_loss_ratio{peer_id=\"a\",peer_name=\"edge-1\"} 0.07\n"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"\npeerlight_peer_loss_ratio{peer_id=\"c\",peer_name=\"edge-3\"} 0\n"_s));
    QVERIFY(!text.contains(u"peerlight_peer_loss_ratio{peer_id=\"b\""_s));
    QVERIFY(
        text.contains(u"\npeerlight_peer_outcome{peer_id=\"b\",peer_name=\"edge-2\",outcome=\"test_failed\"} 1\n"_s));
    QVERIFY(
        text.contains(u"\npeerlight_peer_outcome{peer_id=\"b\",peer_name=\"edge-2\",outcome=\"unreachable\"} 0\n"_s));
}

void TestMetricsText::everyLineIsOfTheFormat()
{
    static const QRegularExpression line(
        u"^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{([a-z_]+=\"([^\"\\\\]|\\\\[\\\\\"n])*\",?)+\\})? [0-9.e+-]+)$"_s);
    const QString text = textOf({lineWith(u"a"_s, u"quote \" back \\ line\nfeed\x1b[2J"_s, Outcome::Unreachable, 100)});
    QVERIFY(text.endsWith(u'\n'));
    for (const QString &one : text.chopped(1).split(u'\n'))
        QVERIFY2(line.match(one).hasMatch(), qPrintable(one));
}

void TestMetricsText::labelsAreEscaped()
{
    const QString text = textOf({lineWith(u"a"_s, u"q\"b\\n\nx"_s, Outcome::Clear, 0)});
    QVERIFY2(text.contains(u"peer_name=\"q\\\"b\\\\n\\nx\""_s), qPrintable(text));
}

void TestMetricsText::runIsSummedUp()
{
    const QString text = textOf({lineWith(u"a"_s, {}, Outcome::Clear, 0), lineWith(u"b"_s, {}, Outcome::Clear, 0)});
    const QString where = u"endpoint=\"https://dcaas.example.com\",project_id=\"p1\""_s;
    QVERIFY2(text.contains(u"\npeerlight_run_peers{%1,outcome=\"clear\"} 2\n"_s.arg(where)), qPrintable(text));
    QVERIFY(text.contains(u"\npeerlight_run_duration_seconds{%1} 1.5\n"_s.arg(where)));
    QVERIFY2(text.contains(u"\npeerlight_run_start_timestamp_seconds{%1} 1772590440\n"_s.arg(where)), qPrintable(text));
}

void TestMetricsText::flappingIsMarked()
{
    const QString text =
        textOf({lineWith(u"a"_s, {}, Outcome::Clear, 0), lineWith(u"b"_s, {}, Outcome::Clear, 0)}, {u"b"_s});
    QVERIFY(text.contains(u"peerlight_peer_flapping{peer_id=\"a\",peer_name=\"\"} 0\n"_s));
    QVERIFY(text.contains(u"peerlight_peer_flapping{peer_id=\"b\",peer_name=\"\"} 1\n"_s));
}

QTEST_GUILESS_MAIN(TestMetricsText)
#include "tst_metrics_text.moc"
