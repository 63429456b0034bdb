// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/own_data.h"

namespace peerlight::inventory {

struct OwnFindings
{
    QStringList groups;       ///< by their names
    QList<api::PeerId> peers; ///< by their tags
    QStringList lineIds;      ///< by anything on their cards
};

/// What has all words of the text, wherever in it, without regard to case; everything when there is no word. Pure.
[[nodiscard]] OwnFindings searchOwnData(const OwnData &data, const QString &text);

/// All words on a card, a line each. Pure.
[[nodiscard]] QString cardText(const CircuitCard &card);

} // namespace peerlight::inventory
