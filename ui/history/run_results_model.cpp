// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/run_results_model.h"

#include "ui/common/display_names.h"
#include "ui/common/display_text.h"
#include "ui/common/local_text.h"
#include "ui/common/outcome_look.h"
#include "ui/history/run_list_model.h"

#include <QGuiApplication>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

void RunResultsModel::setNames(DisplayNames *names)
{
    if (m_names)
        m_names->disconnect(this);
    m_names = names;
    const auto retell = [this] {
        if (!m_findings.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    };
    if (names)
        connect(names, &DisplayNames::changed, this, retell);
    retell();
}

void RunResultsModel::setDetections(const QList<history::KeptDetection> &detections)
{
    beginResetModel();
    m_findings.clear();
    QHash<api::PeerId, qsizetype> places;
    for (const history::KeptDetection &kept : detections) {
        const auto finding = insight::findingOf(kept.row, kept.peer);
        const auto place = places.constFind(finding.peer.id);
        if (place != places.constEnd()) {
            m_findings[*place] = finding;
        } else {
            places.insert(finding.peer.id, m_findings.size());
            m_findings += finding;
        }
    }
    endResetModel();
}

int RunResultsModel::rowOf(const api::PeerId &peer) const
{
    for (int row = 0; row < m_findings.size(); ++row) {
        if (m_findings[row].peer.id == peer)
            return row;
    }
    return -1;
}

int RunResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int RunResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunResultsModel::text(const insight::Finding &finding, int column) const
{
    const inventory::Peer peer = m_names ? m_names->peer(finding.peer) : finding.peer;
    switch (column) {
    case Result:
        return insight::outcomeWord(finding.outcome);
    case Peer:
        return displayText(peer.name.isEmpty() ? peer.id.text() : peer.name);
    case RemoteGateway:
        return displayText(peer.remoteGateway);
    case Loss:
        return finding.lossPercent ? tr("%1 %").arg(*finding.lossPercent) : u"–"_s;
    case Ended:
        return finding.endedAtMs ? localTimeText(*finding.endedAtMs) : u"–"_s;
    case Reason:
        return displayText(m_names ? m_names->text(finding.reason) : finding.reason);
    default:
        return {};
    }
}

QVariant RunResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const insight::Finding &finding = m_findings[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(finding, index.column());
    case Qt::ToolTipRole:
        return toolTipHtml(text(finding, index.column()));
    case Qt::DecorationRole:
        return index.column() == Result ? QVariant(outcomeIcon(finding.outcome, QGuiApplication::palette()))
                                        : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Loss ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                                      : QVariant();
    case SortKeyRole:
        if (index.column() == Result)
            return insight::urgencyOf(finding.outcome);
        if (index.column() == Loss)
            return finding.lossPercent.value_or(-1);
        return text(finding, index.column());
    default:
        return {};
    }
}

QVariant RunResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Result:
        return tr("Outcome");
    case Peer:
        return tr("Peer");
    case RemoteGateway:
        return tr("Remote gateway");
    case Loss:
        return tr("Loss");
    case Ended:
        return tr("Ended");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace peerlight::ui
