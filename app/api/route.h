// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>

namespace peerlight::api {

/// How requests travel: through which proxy, and whose certificates are trusted.
struct Route
{
    /// DefaultProxy: what the system says. Its password is a secret, and lives in here only.
    QNetworkProxy proxy{QNetworkProxy::DefaultProxy};
    QList<QSslCertificate> authorities; ///< in place of the system's; empty: the system's

    bool operator==(const Route &) const = default;
};

} // namespace peerlight::api
