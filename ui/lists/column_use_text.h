// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/peer_list.h"

#include <QList>
#include <QString>

namespace peerlight::ui {

/// What a person can choose for a column, in the order of the choice.
[[nodiscard]] const QList<inventory::ColumnUse> &choosableUses();
[[nodiscard]] QString columnUseName(inventory::ColumnUse use);
[[nodiscard]] QString encodingName(inventory::ListEncoding encoding);
[[nodiscard]] QString separatorName(char16_t separator);
/// "CSV, UTF-8": what the list was taken for.
[[nodiscard]] QString formatSentence(const inventory::ListPreview &preview);

} // namespace peerlight::ui
