// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/endpoint.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace peerlight::api {

/// Whose cloud a region belongs to.
enum class Cloud {
    HuaweiCloud,
    /// Open Telekom Cloud: the same API family; whether it offers connectivity detection is not documented.
    OpenTelekomCloud,
};

/// A region in which Direct Connect is offered, as a proposal: the endpoint stays free text.
struct Region
{
    QString id;          ///< "cn-north-4"
    QString englishName; ///< the id where no name is published
    QString chineseName; ///< empty where no name is published
    QString endpoint;    ///< "https://dcaas.cn-north-4.myhuaweicloud.com"
    QString iamEndpoint; ///< "https://iam.cn-north-4.myhuaweicloud.com": where its users sign in
    Cloud cloud = Cloud::HuaweiCloud;
};

/// All known regions, in the order in which they are shown.
[[nodiscard]] QList<Region> knownRegions();

/// Nothing for an unknown id. The id is compared without regard to case.
[[nodiscard]] std::optional<Endpoint> endpointForRegion(QStringView id);

/// Where users of the region sign in ("Regions and Endpoints" of IAM). For an unknown id the global endpoint, which
/// signs in for all regions of the international and the Chinese site.
[[nodiscard]] Endpoint iamEndpointForRegion(QStringView id);

/// The region whose Direct Connect endpoint this is; nothing for any other endpoint: a password is sent to no address
/// that was only guessed.
[[nodiscard]] std::optional<Region> regionOfEndpoint(const Endpoint &endpoint);

} // namespace peerlight::api
