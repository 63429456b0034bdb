// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_model.h"

#include "ui/common/display_text.h"

using namespace Qt::StringLiterals;

namespace peerlight::ui {

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_texts.clear();
    m_texts.reserve(static_cast<std::size_t>(m_entries.size()));
    for (const PaletteEntry &entry : m_entries)
        m_texts.push_back({entry.title.toCaseFolded(), entry.detail.toCaseFolded()});
    m_shown.clear();
    endResetModel();
    setQuery({});
}

void PaletteModel::setQuery(const QString &query)
{
    beginResetModel();
    const auto textAt = [this](qsizetype i) -> const PaletteText & { return m_texts[static_cast<std::size_t>(i)]; };
    m_shown = bestMatches(query, m_entries.size(), textAt, mostShown);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return isolatedText(entry.title);
    case DetailRole:
        return isolatedText(entry.detail);
    case KeysRole:
        return entry.keys;
    case EnabledRole: // not a flag: what cannot be used now can be gone to, and says so
        return entry.enabled;
    case Qt::AccessibleTextRole: {
        QStringList parts{displayText(entry.title), displayText(entry.detail), entry.keys,
                          entry.enabled ? QString() : tr("not available now")};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: // the role is an open set of numbers
        return {};
    }
}

} // namespace peerlight::ui
