// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/sort_keys.h"

#include "ui/peers/cell_text.h"
#include "ui/peers/peer_table_model.h"

#include <algorithm>

namespace peerlight::ui {

namespace {

/// In the C locale a collator does not see numbers in names ("edge-2" before "edge-10").
QLocale collationLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

} // namespace

SortKey::SortKey(const QVariant &value, const QCollator &collator) : m_known(true)
{
    if (value.typeId() == QMetaType::QString)
        m_text = collator.sortKey(value.toString());
    else if (value.isValid())
        m_number = value.toLongLong();
}

int SortKey::compare(const SortKey &other) const
{
    if (m_text && other.m_text)
        return m_text->compare(*other.m_text);
    const qlonglong a = m_number.value_or(0);
    const qlonglong b = other.m_number.value_or(0);
    return a < b ? -1 : int(a > b);
}

SortKeys::SortKeys() : m_collator(collationLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void SortKeys::follow(const PeerTableModel &model, const QObject &owner)
{
    m_model = &model;
    const auto known = [this](int row) { return std::min(std::size_t(row), m_keys.size()); };
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &owner,
                     [this, known](const QModelIndex &first, const QModelIndex &last) {
                         std::fill(m_keys.begin() + qsizetype(known(first.row())),
                                   m_keys.begin() + qsizetype(known(last.row() + 1)), SortKey());
                     });
    QObject::connect(
        &model, &QAbstractItemModel::rowsInserted, &owner, [this, known](const QModelIndex &, int first, int last) {
            m_keys.insert(m_keys.begin() + qsizetype(known(first)), std::size_t(last - first + 1), SortKey());
        });
    QObject::connect(
        &model, &QAbstractItemModel::rowsRemoved, &owner, [this, known](const QModelIndex &, int first, int last) {
            m_keys.erase(m_keys.begin() + qsizetype(known(first)), m_keys.begin() + qsizetype(known(last + 1)));
        });
    const auto forget = [this] { m_keys.clear(); };
    QObject::connect(&model, &QAbstractItemModel::modelReset, &owner, forget);
    QObject::connect(&model, &QAbstractItemModel::layoutChanged, &owner, forget);
}

const SortKey &SortKeys::at(int row, PeerColumn column)
{
    if (column != m_column) {
        m_column = column;
        m_keys.clear();
    }
    if (m_keys.size() <= std::size_t(row))
        m_keys.resize(std::size_t(m_model->rowCount()));
    SortKey &key = m_keys[std::size_t(row)];
    if (!key.isKnown())
        key = SortKey(cellSortKey(m_model->entryAt(row), column), m_collator);
    return key;
}

} // namespace peerlight::ui
