// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QString>

#include <array>

namespace peerlight::ui {

enum class Density { Dense, Comfortable };

/// What a person has set, beside the connections. No member can hold a secret.
struct Preferences
{
    ThemeMode theme = ThemeMode::System;
    Density density = Density::Dense;
    bool timesInUtc = false;
    int lockAfterMinutes = 15; ///< 0: never by itself
    int askAbove = 20;         ///< creates at once, in production, that are asked about
    bool hideNamesAtStart = false;
    bool notifications = true;
    bool taskBarProgress = true;
    bool tray = false;
    bool announcements = true; ///< results are told to a screen reader
    int forgetAfterDays = 0;   ///< runs of the history; one of forgetChoices
    int historyMegabytes = 0;  ///< the oldest runs go above it; one of sizeChoices

    static constexpr int mostMinutes = 720;
    static constexpr int mostAsked = 10000;
    static constexpr std::array forgetChoices{0, 30, 90, 365, 730, 1825};             ///< 0: never
    static constexpr std::array sizeChoices{0, 500, 1024, 2 * 1024, 5 * 1024, 10240}; ///< 0: any

    bool operator==(const Preferences &) const = default;
};

/// What the file has; the usual value for what it does not have, and for what cannot be.
[[nodiscard]] Preferences readPreferences(const QString &file);

/// Writes them into the file, which only its owner may read, all or nothing; whatever else it has stays. False if it
/// could not be written.
[[nodiscard]] bool writePreferences(const QString &file, const Preferences &preferences);

} // namespace peerlight::ui
