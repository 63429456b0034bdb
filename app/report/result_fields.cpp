// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/result_fields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace peerlight::report {

using namespace Qt::StringLiterals;

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

JsonMembers runMembers(const RunHeader &run)
{
    JsonMembers members{
        {u"type"_s, u"run"_s},
        {u"run_id"_s, run.runId},
        {u"peers"_s, run.peers},
        {u"endpoint"_s, textOrNull(run.endpoint)},
        {u"project_id"_s, textOrNull(run.projectId)},
        {u"started_at"_s, textOrNull(rfc3339(run.startedAt))},
    };
    if (run.demo)
        members.append({u"demo"_s, true});
    return members;
}

JsonMembers resultMembers(const ResultLine &line)
{
    return {
        {u"type"_s, u"result"_s},
        {u"peer_id"_s, line.peerId},
        {u"peer_name"_s, textOrNull(line.peerName)},
        {u"detection_id"_s, textOrNull(line.detectionId)},
        {u"outcome"_s, insight::outcomeKey(line.outcome)},
        {u"reason"_s, textOrNull(line.reason)},
        {u"loss_percent"_s, line.lossPercent ? QJsonValue(*line.lossPercent) : QJsonValue(QJsonValue::Null)},
        {u"started_at"_s, textOrNull(rfc3339(line.startedAt))},
        {u"ended_at"_s, textOrNull(rfc3339(line.endedAt))},
        {u"requests"_s, line.requests},
        {u"reason_code"_s, textOrNull(line.reasonCode)},
        {u"service_start_time"_s, textOrNull(line.serviceStartTime)},
        {u"service_end_time"_s, textOrNull(line.serviceEndTime)},
        {u"remote_gateway"_s, textOrNull(line.remoteGateway)},
        {u"request_id"_s, textOrNull(line.requestId)},
        {u"recovered"_s, line.recovered},
        {u"run_id"_s, textOrNull(line.runId)},
        {u"candidates"_s, line.candidates.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                    : QJsonValue(QJsonArray::fromStringList(line.candidates))},
    };
}

JsonMembers summaryMembers(const RunSummary &summary)
{
    QJsonObject counts;
    for (const insight::Outcome outcome : insight::allOutcomes) {
        if (outcome != insight::Outcome::Running) // a summary is written when every row has ended
            counts.insert(insight::outcomeKey(outcome), summary.counts.of(outcome));
    }
    return {
        {u"type"_s, u"summary"_s},         {u"run_id"_s, summary.runId},   {u"counts"_s, counts},
        {u"requests"_s, summary.requests}, {u"wall_ms"_s, summary.wallMs},
    };
}

QString rfc3339(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString summarySentence(const RunSummary &summary)
{
    const insight::OutcomeCounts &counts = summary.counts;
    const int peers = counts.clear + counts.degraded + counts.unreachable + counts.testFailed + counts.unknown;
    const QString parts =
        Sentences::tr("%1 clear, %2 degraded, %3 unreachable, %4 test failed, %5 unknown")
            .arg(QString::number(counts.clear), QString::number(counts.degraded), QString::number(counts.unreachable),
                 QString::number(counts.testFailed), QString::number(counts.unknown));
    return Sentences::tr("%1: %2. %3 in %4 s.")
        .arg(peers == 1 ? Sentences::tr("1 peer") : Sentences::tr("%1 peers").arg(peers), parts,
             summary.requests == 1 ? Sentences::tr("1 request") : Sentences::tr("%1 requests").arg(summary.requests),
             QString::number(static_cast<double>(summary.wallMs) / 1000.0, 'f', 1));
}

} // namespace peerlight::report
