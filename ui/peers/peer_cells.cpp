// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/peer_cells.h"

#include "app/insight/verdict.h"
#include "ui/common/age_text.h"
#include "ui/common/display_text.h"
#include "ui/peers/cell_text.h"

#include <QBrush>
#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>
#include <QPalette>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

struct PeerCellWords
{
    Q_DECLARE_TR_FUNCTIONS(PeerTable)
};

Qt::Alignment alignmentOf(PeerColumn column)
{
    switch (column) {
    case PeerColumn::Loss:
    case PeerColumn::Vlan:
    case PeerColumn::BgpAsn:
        return Qt::AlignRight | Qt::AlignVCenter;
    case PeerColumn::Outcome:
    case PeerColumn::Peer:
    case PeerColumn::Pair:
    case PeerColumn::RemoteGateway:
    case PeerColumn::LastTen:
    case PeerColumn::Age:
    case PeerColumn::Task:
    case PeerColumn::AddressFamily:
    case PeerColumn::LocalGateway:
    case PeerColumn::BgpStatus:
    case PeerColumn::Line:
    case PeerColumn::Gateway:
    case PeerColumn::DetectionId:
    case PeerColumn::Started:
    case PeerColumn::Ended:
    case PeerColumn::Interface:
    case PeerColumn::Tags:
    case PeerColumn::Notes:
    case PeerColumn::Count:
        break;
    }
    return Qt::AlignLeft | Qt::AlignVCenter;
}

QString ageToolTip(const PeerEntry &entry, qint64 now)
{
    const auto ended = resultTime(entry);
    if (!ended)
        return {};
    const QString utc = QDateTime::fromMSecsSinceEpoch(*ended, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    QString text = PeerCellWords::tr("Result known since %1 UTC.").arg(utc);
    if (isStale(entry, now))
        text += u'\n' + PeerCellWords::tr("This is more than 15 minutes ago. Detect again to see how the line is now.");
    return text;
}

QString taskToolTip(const PeerEntry &entry)
{
    if (!entry.row)
        return {};
    QStringList lines;
    if (const QString reason = insight::reasonText(*entry.row); !reason.isEmpty())
        lines.append(reason);
    if (!entry.row->detectionId.isEmpty())
        lines.append(PeerCellWords::tr("Task %1").arg(entry.row->detectionId));
    if (entry.row->recovered)
        lines.append(PeerCellWords::tr("The reply of the create was lost; the task was found by looking for it."));
    return lines.join(u'\n');
}

QString lossToolTip(const PeerEntry &entry)
{
    if (entry.row && entry.row->lossPercent)
        return {};
    return PeerCellWords::tr("Not known: the service tells a loss only when a task is complete.");
}

QString nameAndId(const QString &name, const QString &id)
{
    return name.isEmpty() || id.isEmpty() ? name + id : name + u'\n' + id;
}

QString toolTipText(const PeerEntry &entry, PeerColumn column, qint64 now)
{
    switch (column) {
    case PeerColumn::Outcome:
        return rowSentence(entry, now);
    case PeerColumn::Peer:
        return entry.peer.name.isEmpty() ? entry.peer.id.text() : entry.peer.name + u'\n' + entry.peer.id.text();
    case PeerColumn::Pair:
        return entry.peer.interfaceName.isEmpty()
                   ? entry.peer.lineId
                   : PeerCellWords::tr("Virtual interface %1").arg(entry.peer.interfaceName);
    case PeerColumn::RemoteGateway:
        return entry.peer.remoteGateway;
    case PeerColumn::LocalGateway:
        return entry.peer.localGateway;
    case PeerColumn::Loss:
        return lossToolTip(entry);
    case PeerColumn::LastTen:
        return entry.history.isEmpty() ? QString()
                                       : PeerCellWords::tr("Oldest first: %1").arg(cellText(entry, column, now));
    case PeerColumn::Age:
        return ageToolTip(entry, now);
    case PeerColumn::Task:
        return taskToolTip(entry);
    case PeerColumn::Started:
    case PeerColumn::Ended:
        if (!entry.row || !entry.row->detection)
            return {};
        return PeerCellWords::tr("By this computer's clock. The service says: %1")
            .arg(column == PeerColumn::Started ? entry.row->detection->startTime : entry.row->detection->endTime);
    case PeerColumn::AddressFamily:
    case PeerColumn::Vlan:
    case PeerColumn::BgpAsn:
    case PeerColumn::BgpStatus:
        return {};
    case PeerColumn::Line:
        return nameAndId(entry.extras.lineName, entry.peer.lineId);
    case PeerColumn::Gateway:
        return nameAndId(entry.extras.gatewayName, entry.peer.gatewayId);
    case PeerColumn::Interface:
        return nameAndId(entry.peer.interfaceName, entry.peer.interfaceId);
    case PeerColumn::Tags:
    case PeerColumn::Notes:
    case PeerColumn::DetectionId:
        return cellText(entry, column, now);
    case PeerColumn::Count:
        break;
    }
    return {};
}

bool fades(const PeerEntry &entry, PeerColumn column, qint64 now)
{
    if (!entry.row)
        return column == PeerColumn::Outcome || column == PeerColumn::Loss;
    return (column == PeerColumn::Age || column == PeerColumn::Loss || column == PeerColumn::Task) &&
           isStale(entry, now);
}

/// Our own new lines stay; at most twenty lines of whatever the text holds.
QString toolTipOf(const QString &text)
{
    QStringList lines = text.left(8192).split(u'\n').mid(0, 20);
    for (QString &line : lines)
        line = displayText(line);
    return toolTipHtml(lines.join(u'\n'));
}

QString accessibleText(const PeerEntry &entry, PeerColumn column, qint64 now)
{
    if (column == PeerColumn::Outcome)
        return rowSentence(entry, now);
    return cellText(entry, column, now);
}

} // namespace

QVariant cellData(const PeerEntry &entry, PeerColumn column, int role, qint64 now)
{
    switch (role) {
    case Qt::DisplayRole:
        return isolatedText(cellText(entry, column, now));
    case Qt::ToolTipRole:
        return toolTipOf(toolTipText(entry, column, now));
    case Qt::TextAlignmentRole:
        return QVariant(alignmentOf(column));
    case Qt::ForegroundRole:
        return fades(entry, column, now) ? QVariant(QGuiApplication::palette().placeholderText()) : QVariant();
    case Qt::AccessibleTextRole:
        return displayText(accessibleText(entry, column, now));
    case PeerIdRole:
        return entry.peer.id.text();
    case OutcomeRole:
        return entry.outcome ? QVariant(static_cast<int>(*entry.outcome)) : QVariant();
    case SortRole:
        return cellSortKey(entry, column);
    case CopyRole:
        return cellText(entry, column, now);
    case RowRole:
        return QVariant::fromValue(entry.row ? &*entry.row : nullptr);
    case HistoryRole:
        return QVariant::fromValue(entry.history);
    case ProgressRole:
        return entry.row ? QVariant(phaseProgress(entry.row->phase)) : QVariant();
    case AccessibleSentenceRole:
        return displayText(rowSentence(entry, now));
    default: // the role is an open set of numbers
        return {};
    }
}

} // namespace peerlight::ui
