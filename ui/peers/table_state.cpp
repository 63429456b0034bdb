// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/table_state.h"

#include "app/insight/outcome.h"
#include "ui/common/age_text.h"
#include "ui/peers/history_delegate.h"
#include "ui/peers/peer_cells.h"
#include "ui/peers/peer_entry.h"
#include "ui/peers/peer_table_view.h"
#include "ui/peers/table_style.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

#include <algorithm>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateVersion = 1;
constexpr int narrowest = 24;
constexpr int widest = 2000;
constexpr int padding = 2 * cellMargin + 2;
constexpr int sortMarkRoom = 14; // in a header

QString columnId(PeerColumn column)
{
    return QString::fromLatin1(QMetaEnum::fromType<PeerColumn>().valueToKey(static_cast<int>(column)));
}

std::optional<PeerColumn> columnFromId(const QString &id)
{
    bool ok = false;
    const int value = QMetaEnum::fromType<PeerColumn>().keyToValue(id.toLatin1().constData(), &ok);
    if (!ok || value < 0 || value >= peerColumnCount)
        return std::nullopt;
    return static_cast<PeerColumn>(value);
}

/// Of the words of this language.
QString longestOutcome()
{
    QString longest;
    for (const insight::Outcome outcome : insight::allOutcomes) {
        if (const QString word = insight::outcomeWord(outcome); word.size() > longest.size())
            longest = word;
    }
    return longest;
}

/// A text as wide as most that the column will hold.
QString sampleText(PeerColumn column)
{
    switch (column) {
    case PeerColumn::Outcome:
        return longestOutcome();
    case PeerColumn::Pair:
        return u"vif-dublin-12"_s;
    case PeerColumn::RemoteGateway:
    case PeerColumn::LocalGateway:
        return u"255.255.255.255"_s;
    case PeerColumn::Loss:
        return u"100 %"_s;
    case PeerColumn::Age:
        return ageText({Age::Unit::Minutes, 59});
    case PeerColumn::Task:
        return u"No result in time"_s;
    case PeerColumn::BgpAsn:
        return u"4294967295"_s;
    case PeerColumn::Peer: // where a name is not known, the id stands
    case PeerColumn::Line:
    case PeerColumn::Gateway:
    case PeerColumn::DetectionId:
        return u"00000000-0000-0000-0000-000000000000"_s;
    case PeerColumn::Interface:
    case PeerColumn::Tags:
        return u"vif-dublin-12-core"_s;
    case PeerColumn::Notes:
        return u"Ring the night desk before anything else"_s;
    case PeerColumn::Started:
    case PeerColumn::Ended:
        return u"2026-12-24 23:59:59"_s;
    case PeerColumn::LastTen:
    case PeerColumn::AddressFamily:
    case PeerColumn::Vlan:
    case PeerColumn::BgpStatus:
    case PeerColumn::Count:
        break;
    }
    return {};
}

int defaultWidth(PeerColumn column, const QFontMetrics &metrics)
{
    const int header = metrics.horizontalAdvance(columnTitle(column)) + padding + sortMarkRoom;
    const int text = metrics.horizontalAdvance(sampleText(column)) + padding;
    switch (column) {
    case PeerColumn::Outcome:
        return std::max(header, text + metrics.height() + 10); // the shape and the space behind it
    case PeerColumn::LastTen:
        return std::max(header, historyLength * historyPlaceWidth(denseRowHeight(metrics)) + padding);
    default: // every other column is as wide as its text
        return std::max(header, text);
    }
}

} // namespace

TableState defaultTableState(const QFontMetrics &metrics)
{
    TableState state;
    for (int i = 0; i < peerColumnCount; ++i) {
        const auto column = static_cast<PeerColumn>(i);
        state.columns.append({column, defaultWidth(column, metrics), column <= PeerColumn::Task});
    }
    return state;
}

QByteArray tableStateBytes(const TableState &state)
{
    QJsonArray columns;
    for (const ColumnState &column : state.columns)
        columns.append(QJsonObject{
            {u"id"_s, columnId(column.column)}, {u"width"_s, column.width}, {u"visible"_s, column.visible}});
    const QJsonObject object{{u"version"_s, stateVersion},
                             {u"columns"_s, columns},
                             {u"sort"_s, columnId(state.sortColumn)},
                             {u"descending"_s, state.sortOrder == Qt::DescendingOrder}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<TableState> tableStateFromBytes(const QByteArray &bytes, const TableState &fallback)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value("version"_L1).toInt() != stateVersion)
        return std::nullopt;
    TableState state;
    const auto known = [&state](PeerColumn column) {
        return std::any_of(state.columns.cbegin(), state.columns.cend(),
                           [column](const ColumnState &other) { return other.column == column; });
    };
    const QJsonArray columns = object.value("columns"_L1).toArray();
    for (const QJsonValue &value : columns) {
        const auto column = columnFromId(value["id"_L1].toString());
        if (column && !known(*column))
            state.columns.append({*column, std::clamp(value["width"_L1].toInt(), narrowest, widest),
                                  value["visible"_L1].toBool(true) || *column == PeerColumn::Peer});
    }
    for (const ColumnState &column : fallback.columns) {
        if (!known(column.column))
            state.columns.append(column);
    }
    state.sortColumn = columnFromId(object.value("sort"_L1).toString()).value_or(fallback.sortColumn);
    state.sortOrder = object.value("descending"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return state;
}

void applyTableState(QHeaderView &header, const TableState &state)
{
    for (int visual = 0; visual < state.columns.size(); ++visual) {
        const ColumnState &column = state.columns.at(visual);
        const int logical = static_cast<int>(column.column);
        header.moveSection(header.visualIndex(logical), visual);
        // A hidden section forgets its width, so it is shown before it is sized.
        header.setSectionHidden(logical, false);
        header.resizeSection(logical, column.width);
        header.setSectionHidden(logical, !column.visible);
    }
    header.setSortIndicator(static_cast<int>(state.sortColumn), state.sortOrder);
}

TableState tableStateOf(const QHeaderView &header)
{
    TableState state;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        const bool visible = !header.isSectionHidden(logical);
        state.columns.append({static_cast<PeerColumn>(logical), header.sectionSize(logical), visible});
    }
    const int sorted = header.sortIndicatorSection();
    if (sorted >= 0 && sorted < peerColumnCount)
        state.sortColumn = static_cast<PeerColumn>(sorted);
    state.sortOrder = header.sortIndicatorOrder();
    return state;
}

} // namespace peerlight::ui
