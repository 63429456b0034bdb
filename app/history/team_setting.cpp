// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/team_setting.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

#include <algorithm>

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

struct TeamSettingWords
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr qsizetype longestOperator = 64;

QString firstSaid(const QString &asked, const char *variable, const QVariant &kept)
{
    if (!asked.isEmpty())
        return asked.trimmed();
    const QString fromEnvironment = qEnvironmentVariable(variable).trimmed();
    return fromEnvironment.isEmpty() ? kept.toString().trimmed() : fromEnvironment;
}

} // namespace

Expected<TeamSetting> teamSetting(const QString &dataFolder, const QString &askedUrl, const QString &askedOperator)
{
    const QSettings kept(QDir(dataFolder).filePath(u"history.ini"_s), QSettings::IniFormat);
    TeamSetting setting;
    setting.operatorName = firstSaid(askedOperator, "PEERLIGHT_OPERATOR", kept.value(u"team/operator"_s));
    const QString &name = setting.operatorName;
    if (name.size() > longestOperator || !std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); }))
        return tl::unexpected(
            TeamSettingWords::tr("The name of the operator has at most %1 characters.").arg(longestOperator));
    const QString url = firstSaid(askedUrl, "PEERLIGHT_HISTORY_URL", kept.value(u"team/url"_s));
    if (url.isEmpty() || url == "local"_L1)
        return setting;
    return TeamPlace::parse(url).map([&setting](const TeamPlace &place) {
        setting.place = place;
        return setting;
    });
}

} // namespace peerlight::history
