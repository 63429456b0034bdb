// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/peer_list_columns.h"

namespace peerlight::inventory {

using namespace Qt::StringLiterals;

namespace {

/// More columns than this are not looked at; no table of peers has them.
constexpr qsizetype mostColumns = 256;
constexpr qsizetype longestName = 256;

/// One line as cells (RFC 4180 quoting); nothing if a quotation mark is left open.
std::optional<QStringList> cellsOf(QStringView line, char16_t separator)
{
    QStringList cells;
    qsizetype at = 0;
    while (cells.size() < mostColumns) {
        while (at < line.size() && line[at] == u' ')
            ++at;
        if (at < line.size() && line[at] == u'#')
            break;
        QString cell;
        if (at < line.size() && line[at] == u'"') {
            for (++at;; ++at) {
                if (at >= line.size())
                    return std::nullopt;
                if (line[at] != u'"')
                    cell += line[at];
                else if (at + 1 < line.size() && line[at + 1] == u'"')
                    cell += line[at++];
                else
                    break;
            }
            ++at;
        }
        const qsizetype next = line.indexOf(separator, at);
        cell += line.sliced(at, (next < 0 ? line.size() : next) - at);
        cells.append(cell.trimmed());
        if (next < 0)
            break;
        at = next + 1;
    }
    return cells;
}

/// "VIF Peer_ID" -> "vifpeerid"
QString plainName(const QString &cell)
{
    QString name = cell.left(64).toLower();
    name.remove(u' ').remove(u'_').remove(u'-');
    return name;
}

char16_t separatorOf(QStringView header)
{
    for (const char16_t separator : {u'\t', u';', u','}) {
        if (header.contains(separator))
            return separator;
    }
    return 0;
}

} // namespace

std::optional<PeerListColumns> PeerListColumns::fromHeader(QStringView line)
{
    PeerListColumns columns;
    columns.m_separator = separatorOf(line);
    const auto cells = cellsOf(line, columns.m_separator ? columns.m_separator : u',');
    if (!cells)
        return std::nullopt;
    qsizetype plainId = -1; // "id" may be the id of something else where a "peer_id" stands beside it
    for (qsizetype i = 0; i < cells->size(); ++i) {
        const QString name = plainName(cells->at(i));
        if (columns.m_id < 0 && (name == "peerid"_L1 || name == "vifpeerid"_L1))
            columns.m_id = i;
        else if (plainId < 0 && name == "id"_L1)
            plainId = i;
        else if (columns.m_name < 0 && (name == "name"_L1 || name == "peername"_L1 || name == "vifpeername"_L1))
            columns.m_name = i;
    }
    if (columns.m_id < 0)
        columns.m_id = plainId;
    return columns.m_id < 0 ? std::nullopt : std::optional(columns);
}

std::optional<PeerListColumns::Row> PeerListColumns::read(QStringView line) const
{
    const auto cells = cellsOf(line, m_separator);
    if (!cells)
        return std::nullopt;
    Row row;
    for (const QString &cell : *cells)
        row.isBlank = row.isBlank && cell.isEmpty();
    row.id = cells->value(m_id);
    if (m_name >= 0)
        row.name = cells->value(m_name).left(longestName);
    return row;
}

} // namespace peerlight::inventory
