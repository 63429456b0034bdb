// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/region_choice.h"

#include "app/api/endpoint.h"
#include "app/api/regions.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

QList<RegionChoice> regionChoices()
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    QList<RegionChoice> choices;
    for (const auto &region : api::knownRegions()) {
        QString name = chinese && !region.chineseName.isEmpty() ? region.chineseName : region.englishName;
        if (name == region.id)
            name.clear();
        choices += {region.id, name, region.endpoint};
    }
    return choices;
}

QString regionLabel(const RegionChoice &region)
{
    return region.name.isEmpty() ? region.id : u"%1 (%2)"_s.arg(region.name, region.id);
}

QString regionOfEndpoint(const QList<RegionChoice> &regions, const QString &endpoint)
{
    const auto wanted = api::Endpoint::parse(endpoint);
    if (!wanted)
        return {};
    const auto found = std::ranges::find_if(
        regions, [&wanted](const RegionChoice &region) { return api::Endpoint::parse(region.endpoint) == wanted; });
    return found == regions.end() ? QString() : found->id;
}

} // namespace peerlight::ui
