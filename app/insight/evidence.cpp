// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/verdict_parts.h"

#include "app/api/plain_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace peerlight::insight {

using namespace Qt::StringLiterals;

namespace {

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

QString ownTime(const detection::Stamp &stamp)
{
    return QDateTime::fromMSecsSinceEpoch(stamp.wallMs, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

void addTask(QStringList &facts, const detection::Row &row)
{
    if (!row.detectionId.isEmpty())
        facts += Facts::tr("Task: %1").arg(row.detectionId);
    if (row.recovered)
        facts += Facts::tr("The reply to the create was lost; this task was found by looking for it.");
    if (!row.detection)
        return;
    if (!row.detection->statusText.isEmpty())
        facts += Facts::tr("Status as sent: %1").arg(row.detection->statusText);
}

void addLoss(QStringList &facts, const detection::Row &row)
{
    if (row.phase == detection::Phase::Complete && row.lossPercent) {
        facts += Facts::tr("Loss: %1 percent").arg(*row.lossPercent);
        return;
    }
    // Of a complete task that was not understood, the raw value is what a ticket needs.
    if (row.phase != detection::Phase::Unknown || !row.detection ||
        row.detection->status != api::DetectionStatus::Complete)
        return;
    const QJsonValue raw = row.detection->raw.toObject().value("loss_ratio"_L1);
    if (raw.isUndefined()) {
        facts += Facts::tr("Loss as sent: nothing");
        return;
    }
    const QByteArray json = QJsonDocument(QJsonObject{{u"loss_ratio"_s, raw}}).toJson(QJsonDocument::Compact);
    facts += Facts::tr("Loss as sent, not understood: %1").arg(api::cutText(QString::fromUtf8(json), 200));
}

void addTimes(QStringList &facts, const detection::Row &row)
{
    // The zone of the service's times is not documented: they are shown as sent and never converted.
    if (row.detection && !row.detection->startTime.isEmpty())
        facts += Facts::tr("Started: %1 (server time)").arg(row.detection->startTime);
    if (row.detection && !row.detection->endTime.isEmpty())
        facts += Facts::tr("Ended: %1 (server time)").arg(row.detection->endTime);
    if (row.sentAt && row.sentAt->wallMs > 0)
        facts += Facts::tr("Sent: %1 UTC (this computer's clock)").arg(ownTime(*row.sentAt));
}

void addPeer(QStringList &facts, const inventory::Peer &peer)
{
    if (!peer.remoteGateway.isEmpty())
        facts += Facts::tr("Remote gateway: %1").arg(peer.remoteGateway);
    if (!peer.bgpStatus.isEmpty())
        facts += Facts::tr("BGP status when the peers were loaded: %1").arg(peer.bgpStatus);
}

void addError(QStringList &facts, const detection::Row &row)
{
    if (!row.error)
        return;
    const api::Error &error = *row.error;
    if (error.httpStatus > 0)
        facts += Facts::tr("Last error: HTTP %1 %2").arg(QString::number(error.httpStatus), error.apiCode).trimmed();
    if (!error.text.isEmpty())
        facts += error.text;
    if (!error.detail.isEmpty())
        facts += Facts::tr("The service's words: %1").arg(error.detail);
    if (!error.requestId.isEmpty())
        facts += Facts::tr("Request id: %1").arg(error.requestId);
}

} // namespace

QStringList evidenceOf(const detection::Row &row, const inventory::Peer &peer)
{
    QStringList facts;
    addTask(facts, row);
    addLoss(facts, row);
    addTimes(facts, row);
    addPeer(facts, peer);
    addError(facts, row);
    return facts;
}

} // namespace peerlight::insight
