// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/run_report.h"

#include "app/report/member_rows.h"
#include "app/report/result_fields.h"
#include "app/report/text_table.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace peerlight::report {

using namespace Qt::StringLiterals;
using insight::Outcome;

namespace {

struct RunReportWords
{
    Q_DECLARE_TR_FUNCTIONS(RunReport)
};

/// Of the files: what has not ended is "open" there.
QString countKey(Outcome outcome)
{
    return outcome == Outcome::Running ? u"open"_s : insight::outcomeKey(outcome);
}

JsonMembers runLineMembers(const RunLine &run)
{
    JsonMembers members{{u"run_id"_s, run.runId},
                        {u"started_at"_s, textOrNull(rfc3339(run.startedAt))},
                        {u"ended_at"_s, textOrNull(rfc3339(run.endedAt))},
                        {u"endpoint"_s, textOrNull(run.endpoint)},
                        {u"project_id"_s, textOrNull(run.projectId)},
                        {u"detections"_s, run.counts.all()}};
    for (const Outcome outcome : insight::allOutcomes)
        members.append({countKey(outcome), run.counts.of(outcome)});
    members.append({u"requests"_s, run.requests});
    members.append({u"baselines"_s, QJsonArray::fromStringList(run.baselines)});
    members.append({u"operator"_s, textOrNull(run.operatorName)});
    return members;
}

QByteArray runsAsTable(const QList<RunLine> &runs)
{
    TextTable table({{RunReportWords::tr("Run")},
                     {RunReportWords::tr("Started (UTC)")},
                     {RunReportWords::tr("Peers"), 9, true},
                     {RunReportWords::tr("Clear"), 11, true},
                     {RunReportWords::tr("Degraded"), 11, true},
                     {RunReportWords::tr("Unreachable"), 13, true},
                     {RunReportWords::tr("Failed"), 11, true},
                     {RunReportWords::tr("Unknown"), 11, true},
                     {RunReportWords::tr("Open"), 9, true},
                     {RunReportWords::tr("Baseline"), 64},
                     {RunReportWords::tr("Operator"), 64}});
    for (const RunLine &run : runs) {
        QStringList cells{run.runId, run.startedAt.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                          QString::number(run.counts.all())};
        for (const Outcome outcome : insight::allOutcomes)
            cells.append(QString::number(run.counts.of(outcome)));
        table.addRow(cells + QStringList{run.baselines.join(u", "_s), run.operatorName});
    }
    return table.toUtf8();
}

QByteArray runsAsJson(const QList<RunLine> &runs)
{
    QList<QByteArray> objects;
    for (const RunLine &run : runs)
        objects += jsonObject(runLineMembers(run));
    return jsonList("runs"_ba, objects);
}

QByteArray runsAsCsv(const QList<RunLine> &runs, QChar separator)
{
    QByteArray csv = csvHead(runLineMembers({}), separator);
    for (const RunLine &run : runs)
        csv += csvRecord(runLineMembers(run), separator);
    return csv;
}

} // namespace

QByteArray runReport(const QList<RunLine> &runs, Format format)
{
    QByteArray text;
    switch (format) {
    case Format::Table:
        return runsAsTable(runs);
    case Format::Json:
        return runsAsJson(runs);
    case Format::JsonLines:
        for (const RunLine &run : runs)
            text += jsonObject(runLineMembers(run)) + '\n';
        return text;
    case Format::Csv:
        return runsAsCsv(runs, u',');
    case Format::Tsv:
        return runsAsCsv(runs, u'\t');
    case Format::Markdown:
        text = markdownHead(memberNames(runLineMembers({})));
        for (const RunLine &run : runs)
            text += markdownRow(memberCells(runLineMembers(run)));
        return text;
    case Format::Html: // of results only
        break;
    }
    return {};
}

} // namespace peerlight::report
