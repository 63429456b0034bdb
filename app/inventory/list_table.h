// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/csv_rows.h"
#include "app/inventory/list_collector.h"
#include "app/inventory/list_format.h"

namespace peerlight::inventory {

/// Reads the records of a table of peers piece by piece, and keeps the first ones for the preview. Pure.
class ListTable
{
public:
    ListTable(const ListHead &head, ListCollector &collector);

    void feed(QStringView text) { m_rows.feed(text); }
    void finish() { m_rows.finish(); }

private:
    void take(CsvRow row);
    [[nodiscard]] QStringList withoutSecrets(QStringList cells) const;

    ListHead m_head;
    ListCollector &m_collector;
    CsvRows m_rows;
    qsizetype m_idAt;
    bool m_titlesToCome;
};

} // namespace peerlight::inventory
