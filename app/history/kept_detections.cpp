// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/kept_detections.h"

#include "app/history/cells.h"
#include "app/history/codes.h"

#include <QJsonDocument>

#include <limits>

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView keptColumns =
    u"d.no, d.place, d.state, d.reason, d.recovered, d.requests, d.loss, d.task_id, d.queued_at, d.sent_at, "
    "d.accepted_at, d.ended_at, d.status, d.start_time, d.end_time, r.id, r.endpoint, r.project, p.id, n.name, "
    "n.gateway, m.status_text, m.raw, m.error_kind, m.http_status, m.api_code, m.request_id, m.error_text, "
    "m.error_detail, m.candidates";

void readRow(Cells &cells, KeptDetection &kept)
{
    detection::Row &row = kept.row;
    kept.no = cells.number();
    row.id = detection::RowId(static_cast<quint32>(cells.small()));
    const State state = stateOf(cells.small());
    kept.open = state < State::Complete;
    row.phase = phaseOf(state);
    row.reason = reasonOf(cells.small());
    row.recovered = cells.small() != 0;
    row.requests = cells.small();
    row.lossPercent = cells.maybeSmall();
    row.detectionId = cells.text();
    row.queuedAt = cells.maybeStamp().value_or(detection::Stamp{});
    row.sentAt = cells.maybeStamp();
    row.acceptedAt = cells.maybeStamp();
    row.endedAt = cells.maybeStamp();
}

std::optional<api::Detection> readTask(Cells &cells)
{
    api::Detection task;
    const std::optional<int> status = cells.maybeSmall();
    task.startTime = cells.text();
    task.endTime = cells.text();
    if (!status)
        return {};
    task.status = statusOf(*status);
    task.statusText = wordOf(task.status);
    return task;
}

void readContext(Cells &cells, KeptDetection &kept)
{
    kept.runId = cells.text();
    kept.endpoint = cells.text();
    kept.project = cells.text();
    kept.row.peer = api::PeerId::parse(cells.text()).value_or(api::PeerId());
    kept.peer.id = kept.row.peer;
    kept.peer.name = cells.text();
    kept.peer.remoteGateway = cells.text();
    if (std::optional<api::Detection> &task = kept.row.detection) {
        task->id = api::DetectionId::parse(kept.row.detectionId).value_or(api::DetectionId());
        task->peerId = kept.row.peer;
        task->projectId = kept.project;
        task->lossRatio = kept.row.lossPercent;
    }
}

void readMore(Cells &cells, detection::Row &row)
{
    const QString word = cells.text();
    const QString raw = cells.text();
    if (row.detection && !word.isNull())
        row.detection->statusText = word;
    if (row.detection && !raw.isEmpty())
        row.detection->raw = QJsonDocument::fromJson(raw.toUtf8()).object();
    const std::optional<int> kind = cells.maybeSmall();
    api::Error error;
    error.httpStatus = cells.small();
    error.apiCode = cells.text();
    error.requestId = cells.text();
    error.text = cells.text();
    error.detail = cells.text();
    row.candidates = cells.text().split(u' ', Qt::SkipEmptyParts);
    if (!kind)
        return;
    error.kind = errorKindOf(*kind);
    row.error = error;
}

} // namespace

DetectionPage readDetections(Database &db, const DetectionQuery &query)
{
    QStringList where{u"1 = 1"_s};
    QVariantList values;
    const auto restrict = [&](const QString &condition, const QVariant &value) {
        where.append(condition);
        values.append(value);
    };
    if (query.before)
        restrict(u"no < ?"_s, *query.before);
    if (!query.runId.isEmpty())
        restrict(u"run_no = (SELECT no FROM run WHERE id = ?)"_s, query.runId);
    if (!query.peer.isEmpty())
        restrict(u"peer_no = (SELECT no FROM peer WHERE id = ?)"_s, query.peer.text());
    values.append(query.limit < 0 ? std::numeric_limits<qint64>::max() : query.limit);

    // The page is found first, by an index alone; then its rows are dressed.
    const QString sql = uR"(SELECT %1 FROM (SELECT * FROM detection WHERE %2 ORDER BY no DESC LIMIT ?) d
        JOIN run r ON r.no = d.run_no JOIN peer p ON p.no = d.peer_no JOIN naming n ON n.no = d.naming_no
        LEFT JOIN detection_more m ON m.detection_no = d.no ORDER BY d.no DESC)"_s.arg(keptColumns,
                                                                                       where.join(u" AND "_s));
    DetectionPage page;
    db.each(sql, values, [&page](const QSqlQuery &found) {
        Cells cells(found);
        KeptDetection kept;
        readRow(cells, kept);
        kept.row.detection = readTask(cells);
        readContext(cells, kept);
        readMore(cells, kept.row);
        page.items.append(kept);
    });
    if (query.limit > 0 && page.items.size() == query.limit)
        page.next = page.items.last().no;
    return page;
}

} // namespace peerlight::history
