// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/peers/peer_table_roles.h"

#include <QCollator>

#include <optional>
#include <vector>

class QObject;

namespace peerlight::ui {

class PeerTableModel;

/// What one row is ordered by in one column.
class SortKey
{
public:
    SortKey() = default;
    SortKey(const QVariant &value, const QCollator &collator);

    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] bool hasValue() const { return m_number || m_text; }
    [[nodiscard]] int compare(const SortKey &other) const;

private:
    std::optional<qlonglong> m_number;
    std::optional<QCollatorSortKey> m_text;
    bool m_known = false;
};

/// The keys of all rows of a model in the column that is sorted by, each worked out once: comparing texts as people
/// order them is too slow to be done for each of the 300,000 comparisons that 20,000 rows take.
class SortKeys
{
public:
    SortKeys();

    /// Forgets the keys of rows that change from now on. `owner` is the context of the connections.
    void follow(const PeerTableModel &model, const QObject &owner);
    [[nodiscard]] const SortKey &at(int row, PeerColumn column);

private:
    const PeerTableModel *m_model = nullptr;
    QCollator m_collator;
    PeerColumn m_column = PeerColumn::Count;
    std::vector<SortKey> m_keys;
};

} // namespace peerlight::ui
