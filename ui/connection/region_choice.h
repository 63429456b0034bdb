// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace peerlight::ui {

/// One entry of the Region box: choosing it fills in the endpoint.
struct RegionChoice
{
    QString id;       ///< "eu-west-101"
    QString name;     ///< "EU-Dublin"
    QString endpoint; ///< "https://dcaas.eu-west-101.myhuaweicloud.eu"
};

/// All regions that the program knows, in the order to show.
[[nodiscard]] QList<RegionChoice> regionChoices();

/// "EU-Dublin (eu-west-101)"; only the id where no name is known.
[[nodiscard]] QString regionLabel(const RegionChoice &region);

/// The id of the region whose endpoint this is, whatever its case and a slash at its end; empty: none.
[[nodiscard]] QString regionOfEndpoint(const QList<RegionChoice> &regions, const QString &endpoint);

} // namespace peerlight::ui
