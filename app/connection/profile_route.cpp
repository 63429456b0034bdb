// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/profile_route.h"

#include "app/connection/ca_file.h"

namespace peerlight::connection {

namespace {

QNetworkProxy proxyOf(const Proxy &proxy, const auth::Secret &password)
{
    const auto own = [&](QNetworkProxy::ProxyType type) {
        return QNetworkProxy(type, proxy.host, static_cast<quint16>(proxy.port), proxy.user,
                             QString::fromUtf8(password.bytes()));
    };
    switch (proxy.kind) {
    case Proxy::Kind::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case Proxy::Kind::System:
        return QNetworkProxy(QNetworkProxy::DefaultProxy);
    case Proxy::Kind::Http:
        return own(QNetworkProxy::HttpProxy);
    case Proxy::Kind::Socks5:
        return own(QNetworkProxy::Socks5Proxy);
    }
    return QNetworkProxy(QNetworkProxy::DefaultProxy);
}

} // namespace

tl::expected<api::Route, QString> routeOf(const Profile &profile, const auth::Secret &proxyPassword)
{
    api::Route route;
    route.proxy = proxyOf(profile.proxy, proxyPassword);
    if (!profile.caFile.isEmpty()) {
        const auto ca = readCaFile(profile.caFile);
        if (!ca)
            return tl::unexpected(ca.error());
        route.authorities = ca->authorities;
    }
    return route;
}

} // namespace peerlight::connection
