// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferences.h"

#include "ui/common/owner_file.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

/// Each key once, with the member that it stands for. `theme` has its key from before there were preferences.
template<typename Values, typename Visit>
void eachBool(Values &values, const Visit &visit)
{
    visit("preferences/times_in_utc"_L1, values.timesInUtc);
    visit("preferences/hide_names_at_start"_L1, values.hideNamesAtStart);
    visit("preferences/notifications"_L1, values.notifications);
    visit("preferences/task_bar_progress"_L1, values.taskBarProgress);
    visit("preferences/tray"_L1, values.tray);
    visit("preferences/announcements"_L1, values.announcements);
}

constexpr auto themeKey = "window/theme"_L1;
constexpr auto densityKey = "preferences/density"_L1;
constexpr auto lockKey = "preferences/lock_after_minutes"_L1;
constexpr auto askKey = "preferences/ask_above"_L1;
constexpr auto forgetKey = "preferences/forget_after_days"_L1;
constexpr auto sizeKey = "preferences/history_megabytes"_L1;

void readNumber(const QSettings &settings, QLatin1StringView key, int most, int &value)
{
    bool isNumber = false;
    const int read = settings.value(key).toString().toInt(&isNumber);
    if (isNumber && read >= 0 && read <= most)
        value = read;
}

/// What removes something is not guessed from a number that nobody could have chosen.
template<typename Choices>
void readChoice(const QSettings &settings, QLatin1StringView key, const Choices &choices, int &value)
{
    bool isNumber = false;
    const int read = settings.value(key).toString().toInt(&isNumber);
    if (isNumber && std::ranges::find(choices, read) != choices.end())
        value = read;
}

} // namespace

Preferences readPreferences(const QString &file)
{
    Preferences out;
    if (file.isEmpty())
        return out;
    const QSettings settings(file, QSettings::IniFormat);
    out.theme = themeFromName(settings.value(themeKey).toString()).value_or(out.theme);
    if (settings.value(densityKey).toString() == "comfortable"_L1)
        out.density = Density::Comfortable;
    readNumber(settings, lockKey, Preferences::mostMinutes, out.lockAfterMinutes);
    readNumber(settings, askKey, Preferences::mostAsked, out.askAbove);
    readChoice(settings, forgetKey, Preferences::forgetChoices, out.forgetAfterDays);
    readChoice(settings, sizeKey, Preferences::sizeChoices, out.historyMegabytes);
    eachBool(out, [&settings](QLatin1StringView key, bool &value) {
        const QString word = settings.value(key).toString();
        if (word == "true"_L1 || word == "false"_L1)
            value = word == "true"_L1;
    });
    return out;
}

bool writePreferences(const QString &file, const Preferences &preferences)
{
    if (!makeOwnersOnly(file))
        return false;
    QSettings settings(file, QSettings::IniFormat); // writes a new file and moves it over the old one
    settings.setValue(themeKey, themeName(preferences.theme));
    settings.setValue(densityKey, preferences.density == Density::Dense ? u"dense"_s : u"comfortable"_s);
    settings.setValue(lockKey, preferences.lockAfterMinutes);
    settings.setValue(askKey, preferences.askAbove);
    settings.setValue(forgetKey, preferences.forgetAfterDays);
    settings.setValue(sizeKey, preferences.historyMegabytes);
    eachBool(preferences, [&settings](QLatin1StringView key, bool value) { settings.setValue(key, value); });
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace peerlight::ui
