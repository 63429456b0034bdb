// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/comparison_report.h"

#include "app/report/member_rows.h"
#include "app/report/result_fields.h"
#include "app/report/text_table.h"

#include <QCoreApplication>

namespace peerlight::report {

using namespace Qt::StringLiterals;
using insight::ComparedPeer;
using insight::Comparison;
using insight::Finding;

namespace {

struct ComparisonReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonReport)
};

QJsonValue outcomeOrNull(const std::optional<Finding> &finding)
{
    return finding ? QJsonValue(insight::outcomeKey(finding->outcome)) : QJsonValue();
}

QJsonValue lossOrNull(const std::optional<Finding> &finding)
{
    return finding && finding->lossPercent ? QJsonValue(*finding->lossPercent) : QJsonValue();
}

QString endedAt(const std::optional<Finding> &finding)
{
    return finding && finding->endedAtMs ? rfc3339(QDateTime::fromMSecsSinceEpoch(*finding->endedAtMs, Qt::UTC))
                                         : QString();
}

QString taskOf(const std::optional<Finding> &finding)
{
    return finding ? finding->detectionId : QString();
}

/// Words of files: an interface, not translated; add, never change.
JsonMembers comparedMembers(const ComparedPeer &peer)
{
    return {
        {u"peer_id"_s, peer.peer.text()},
        {u"peer_name"_s, textOrNull(peer.name)},
        {u"remote_gateway"_s, textOrNull(peer.remoteGateway)},
        {u"change"_s, insight::changeKey(peer.change)},
        {u"trend"_s, insight::trendKey(peer.trend)},
        {u"reason_code"_s, textOrNull(insight::notComparableKey(peer.why))},
        {u"reason"_s, textOrNull(insight::notComparableText(peer))},
        {u"before_outcome"_s, outcomeOrNull(peer.before)},
        {u"before_loss_percent"_s, lossOrNull(peer.before)},
        {u"before_detection_id"_s, textOrNull(taskOf(peer.before))},
        {u"before_ended_at"_s, textOrNull(endedAt(peer.before))},
        {u"after_outcome"_s, outcomeOrNull(peer.after)},
        {u"after_loss_percent"_s, lossOrNull(peer.after)},
        {u"after_detection_id"_s, textOrNull(taskOf(peer.after))},
        {u"after_ended_at"_s, textOrNull(endedAt(peer.after))},
    };
}

JsonMembers comparedRunMembers(const ComparedRun &run)
{
    return {{u"run_id"_s, run.runId},
            {u"started_at"_s, textOrNull(rfc3339(run.startedAt))},
            {u"endpoint"_s, textOrNull(run.endpoint)},
            {u"project_id"_s, textOrNull(run.projectId)}};
}

JsonMembers comparisonSummary(const insight::ChangeCounts &counts)
{
    JsonMembers members;
    for (const insight::Change change : insight::allChanges)
        members.append({insight::changeKey(change), counts.of(change)});
    return members;
}

QByteArray withType(const char *type, const JsonMembers &members)
{
    return jsonObject(JsonMembers{{u"type"_s, QString::fromLatin1(type)}} + members) + '\n';
}

QByteArray comparisonAsJson(const ComparedRun &before, const ComparedRun &after, const Comparison &comparison)
{
    QByteArray json = "{\"before\":"_ba + jsonObject(comparedRunMembers(before)) + ",\n\"after\":"_ba +
                      jsonObject(comparedRunMembers(after)) + ",\n\"peers\":["_ba;
    for (qsizetype i = 0; i < comparison.peers.size(); ++i)
        json += (i == 0 ? "\n"_ba : ",\n"_ba) + jsonObject(comparedMembers(comparison.peers.at(i)));
    return json + "\n],\n\"summary\":"_ba + jsonObject(comparisonSummary(comparison.counts)) + "}\n"_ba;
}

QByteArray comparisonAsJsonLines(const ComparedRun &before, const ComparedRun &after, const Comparison &comparison)
{
    QByteArray lines = withType("comparison", {{u"before_run_id"_s, before.runId}, {u"after_run_id"_s, after.runId}});
    for (const ComparedPeer &peer : comparison.peers)
        lines += withType("compared", comparedMembers(peer));
    return lines + withType("summary", comparisonSummary(comparison.counts));
}

QByteArray comparisonAsCsv(const Comparison &comparison, QChar separator)
{
    QByteArray csv = csvHead(comparedMembers({}), separator);
    for (const ComparedPeer &peer : comparison.peers)
        csv += csvRecord(comparedMembers(peer), separator);
    return csv;
}

/// "Degraded, 12 %"; a dash where a run does not have the peer.
QString foundText(const std::optional<Finding> &finding)
{
    if (!finding)
        return u"–"_s;
    const QString word = insight::outcomeWord(finding->outcome);
    return finding->lossPercent && finding->outcome == insight::Outcome::Degraded
               ? ComparisonReportWords::tr("%1, %2 %").arg(word).arg(*finding->lossPercent)
               : word;
}

QByteArray comparisonAsTable(const Comparison &comparison)
{
    TextTable table({{ComparisonReportWords::tr("Change")},
                     {ComparisonReportWords::tr("Peer")},
                     {ComparisonReportWords::tr("Remote gateway"), 45},
                     {ComparisonReportWords::tr("Before")},
                     {ComparisonReportWords::tr("After")},
                     {ComparisonReportWords::tr("Reason"), 120}});
    bool any = false;
    for (const ComparedPeer &peer : comparison.peers) {
        if (peer.change == insight::Change::StillClear)
            continue;
        any = true;
        table.addRow({insight::changeWord(peer.change), peer.name.isEmpty() ? peer.peer.text() : peer.name,
                      peer.remoteGateway, foundText(peer.before), foundText(peer.after),
                      insight::notComparableText(peer)});
    }
    const QByteArray sentence = insight::comparisonSentence(comparison.counts).toUtf8() + '\n';
    return any ? table.toUtf8() + '\n' + sentence : sentence;
}

QByteArray comparisonAsMarkdown(const Comparison &comparison)
{
    QByteArray text = markdownHead(memberNames(comparedMembers({})));
    for (const ComparedPeer &peer : comparison.peers)
        text += markdownRow(memberCells(comparedMembers(peer)));
    return text + '\n' + markdownText(insight::comparisonSentence(comparison.counts)).toUtf8() + '\n';
}

} // namespace

QByteArray comparisonReport(const ComparedRun &before, const ComparedRun &after, const Comparison &comparison,
                            Format format)
{
    switch (format) {
    case Format::Table:
        return comparisonAsTable(comparison);
    case Format::Json:
        return comparisonAsJson(before, after, comparison);
    case Format::JsonLines:
        return comparisonAsJsonLines(before, after, comparison);
    case Format::Csv:
        return comparisonAsCsv(comparison, u',');
    case Format::Tsv:
        return comparisonAsCsv(comparison, u'\t');
    case Format::Markdown:
        return comparisonAsMarkdown(comparison);
    case Format::Html: // of results only
        break;
    }
    return {};
}

} // namespace peerlight::report
