// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_entry.h"
#include "ui/palette/palette_match.h"

#include <QAbstractListModel>

#include <vector>

namespace peerlight::ui {

/// The entries that fit what was typed, the best first, and not more than a person looks through.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, KeysRole, EnabledRole };
    static constexpr int mostShown = 100;

    explicit PaletteModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setEntries(QList<PaletteEntry> entries);
    void setQuery(const QString &query);
    [[nodiscard]] const PaletteEntry &entryAt(int row) const { return m_entries.at(m_shown.at(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
    std::vector<PaletteText> m_texts; ///< of the entries, folded once
    QList<int> m_shown;
};

} // namespace peerlight::ui
