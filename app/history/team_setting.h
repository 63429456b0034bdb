// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/team_place.h"

namespace peerlight::history {

/// Where a history is shared, and how the person wants to be called there.
struct TeamSetting
{
    std::optional<TeamPlace> place; ///< none: the history stays on this workstation
    QString operatorName;           ///< may be empty
};

/// What was asked for, else what PEERLIGHT_HISTORY_URL and PEERLIGHT_OPERATOR say, else what history.ini of the data
/// folder says ([team] url=..., operator=...). Each of the two for itself. "local" as the address: none.
[[nodiscard]] Expected<TeamSetting> teamSetting(const QString &dataFolder, const QString &askedUrl,
                                                const QString &askedOperator);

} // namespace peerlight::history
