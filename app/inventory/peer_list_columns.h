// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace peerlight::inventory {

/// The columns of a peer list that begins with a line of column names, and how to read its rows. Pure.
/// Rows are read line by line: a quoted cell ends on its own line.
class PeerListColumns
{
public:
    /// Nothing if the line does not name a column of peer ids. Names are compared without regard to case,
    /// spaces and underscores: "id", "peer_id", "VIF Peer ID", "name", "peer name".
    [[nodiscard]] static std::optional<PeerListColumns> fromHeader(QStringView line);

    struct Row
    {
        QString id;
        QString name;
        bool isBlank = true; ///< no cell has text
    };
    /// Nothing if a quotation mark is left open. A cell that begins with '#' ends the row.
    [[nodiscard]] std::optional<Row> read(QStringView line) const;

    /// ',', ';' or tab; null when the header has one column only: then rows are words.
    [[nodiscard]] char16_t separator() const { return m_separator; }

private:
    char16_t m_separator = 0;
    qsizetype m_id = -1;
    qsizetype m_name = -1;
};

} // namespace peerlight::inventory
