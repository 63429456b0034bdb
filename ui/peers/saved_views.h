// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace peerlight::ui {

/// A way to look at the peer list that a person gave a name.
struct SavedView
{
    QString name;
    QString filter;
    QByteArray table; ///< columns and sorting: tableStateBytes()

    bool operator==(const SavedView &) const = default;
};

inline constexpr qsizetype mostSavedViews = 50;

/// Puts the view in place of one with its name, or last; false if there are too many, or it has no name.
bool putView(QList<SavedView> &views, const SavedView &view);

[[nodiscard]] QByteArray savedViewsJson(const QList<SavedView> &views);
/// Empty if the bytes are no saved views of this version: then they must not be overwritten.
[[nodiscard]] std::optional<QList<SavedView>> savedViewsFromJson(const QByteArray &bytes);

} // namespace peerlight::ui
