// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/regions.h"

#include <array>

namespace peerlight::api {

using namespace Qt::StringLiterals;

namespace {

struct RegionEntry
{
    QLatin1StringView id;
    QLatin1StringView english;
    QStringView chinese;
};

// Ids: the region files of the vendor's Direct Connect SDKs. Names: the vendor's endpoint pages.
constexpr std::array huaweiRegions{
    RegionEntry{"cn-north-1"_L1, "CN North-Beijing1"_L1, u"华北-北京一"},
    RegionEntry{"cn-north-2"_L1, "CN North-Beijing2"_L1, u"华北-北京二"},
    RegionEntry{"cn-north-4"_L1, "CN North-Beijing4"_L1, u"华北-北京四"},
    RegionEntry{"cn-north-9"_L1, "CN North-Ulanqab1"_L1, u"华北-乌兰察布一"},
    RegionEntry{"cn-north-11"_L1, "CN North-Ulanqab-Auto1"_L1, u"华北-乌兰察布-汽车一"},
    RegionEntry{"cn-north-12"_L1, "cn-north-12"_L1, u""},
    RegionEntry{"cn-east-2"_L1, "CN East-Shanghai2"_L1, u"华东-上海二"},
    RegionEntry{"cn-east-3"_L1, "CN East-Shanghai1"_L1, u"华东-上海一"},
    RegionEntry{"cn-east-4"_L1, "CN East2 (Wuhu)"_L1, u"华东二"},
    RegionEntry{"cn-east-5"_L1, "CN East-Qingdao"_L1, u"华东-青岛"},
    RegionEntry{"cn-south-1"_L1, "CN South-Guangzhou"_L1, u"华南-广州"},
    RegionEntry{"cn-south-2"_L1, "CN South-Shenzhen"_L1, u"华南-深圳"},
    RegionEntry{"cn-south-4"_L1, "CN South-Guangzhou-InvitationOnly"_L1, u"华南-广州-友好用户环境"},
    RegionEntry{"cn-southwest-2"_L1, "CN Southwest-Guiyang1"_L1, u"西南-贵阳一"},
    RegionEntry{"cn-southwest-3"_L1, "cn-southwest-3"_L1, u""},
    RegionEntry{"ap-southeast-1"_L1, "CN-Hong Kong"_L1, u"中国-香港"},
    RegionEntry{"ap-southeast-2"_L1, "AP-Bangkok"_L1, u"亚太-曼谷"},
    RegionEntry{"ap-southeast-3"_L1, "AP-Singapore"_L1, u"亚太-新加坡"},
    RegionEntry{"ap-southeast-4"_L1, "AP-Jakarta"_L1, u"亚太-雅加达"},
    RegionEntry{"my-kualalumpur-1"_L1, "AP-Kuala Lumpur-OP6"_L1, u"亚太-吉隆坡-OP6"},
    RegionEntry{"me-east-1"_L1, "ME-Riyadh"_L1, u"中东-利雅得"},
    RegionEntry{"tr-west-1"_L1, "TR-Istanbul"_L1, u"土耳其-伊斯坦布尔"},
    RegionEntry{"af-south-1"_L1, "AF-Johannesburg"_L1, u"非洲-约翰内斯堡"},
    RegionEntry{"la-south-2"_L1, "LA-Santiago"_L1, u"拉美-圣地亚哥"},
    RegionEntry{"la-north-2"_L1, "LA-Mexico City2"_L1, u"拉美-墨西哥城二"},
    RegionEntry{"na-mexico-1"_L1, "LA-Mexico City1"_L1, u"拉美-墨西哥城一"},
    RegionEntry{"sa-brazil-1"_L1, "LA-Sao Paulo1"_L1, u"拉美-圣保罗一"},
    RegionEntry{"eu-west-101"_L1, "EU-Dublin"_L1, u"欧洲-都柏林"},
    RegionEntry{"eu-west-0"_L1, "EU-Paris"_L1, u"欧洲-巴黎"},
};

constexpr std::array telekomRegions{
    RegionEntry{"eu-de"_L1, "Open Telekom Cloud, Germany"_L1, u""},
    RegionEntry{"eu-nl"_L1, "Open Telekom Cloud, Netherlands"_L1, u""},
};

/// The sources disagree on eu-west-101: the SDKs' Direct Connect files say .com; its sign-in service and the
/// Terraform provider say .eu, which is taken here.
QLatin1StringView domainOf(QLatin1StringView id)
{
    return id == "eu-west-101"_L1 ? "myhuaweicloud.eu"_L1 : "myhuaweicloud.com"_L1;
}

Region regionOf(const RegionEntry &entry, Cloud cloud)
{
    const QLatin1StringView domain = cloud == Cloud::HuaweiCloud ? domainOf(entry.id) : "otc.t-systems.com"_L1;
    return {entry.id,
            entry.english,
            entry.chinese.toString(),
            u"https://dcaas.%1.%2"_s.arg(entry.id, domain),
            u"https://iam.%1.%2"_s.arg(entry.id, domain),
            cloud};
}

} // namespace

QList<Region> knownRegions()
{
    QList<Region> regions;
    for (const RegionEntry &entry : huaweiRegions)
        regions.append(regionOf(entry, Cloud::HuaweiCloud));
    for (const RegionEntry &entry : telekomRegions)
        regions.append(regionOf(entry, Cloud::OpenTelekomCloud));
    return regions;
}

std::optional<Endpoint> endpointForRegion(QStringView id)
{
    const QList<Region> regions = knownRegions();
    for (const Region &region : regions) {
        if (id.compare(region.id, Qt::CaseInsensitive) != 0)
            continue;
        const auto endpoint = Endpoint::parse(region.endpoint);
        return endpoint ? std::optional(*endpoint) : std::nullopt;
    }
    return std::nullopt;
}

Endpoint iamEndpointForRegion(QStringView id)
{
    const QList<Region> regions = knownRegions();
    for (const Region &region : regions) {
        if (id.compare(region.id, Qt::CaseInsensitive) == 0)
            return Endpoint::parse(region.iamEndpoint).value_or(Endpoint());
    }
    return Endpoint::parse(u"https://iam.myhuaweicloud.com").value_or(Endpoint());
}

std::optional<Region> regionOfEndpoint(const Endpoint &endpoint)
{
    const QList<Region> regions = knownRegions();
    for (const Region &region : regions) {
        if (endpoint.display() == region.endpoint)
            return region;
    }
    return std::nullopt;
}

} // namespace peerlight::api
