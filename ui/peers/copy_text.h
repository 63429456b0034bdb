// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QString>

namespace peerlight::ui {

enum class CopyHeader { No, Yes };

/// `rows` and `columns` of `model` as tab-separated lines, by CopyRole, with the column names first if asked
/// for. Tabs and new lines inside a cell become spaces, and a cell that a spreadsheet would read as a formula
/// gets a leading ' (CWE-1236). Pure.
[[nodiscard]] QString tabSeparated(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns,
                                   CopyHeader header);

} // namespace peerlight::ui
