// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/deep_link.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace peerlight::connection {

namespace {

struct DeepLinkWords
{
    Q_DECLARE_TR_FUNCTIONS(DeepLink)
};

constexpr qsizetype longestProfileName = 100;

QString notALink()
{
    return DeepLinkWords::tr("This is not an address of Peerlight: it would begin with peerlight://detect.");
}

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
}

} // namespace

tl::expected<DeepLink, QString> parseDeepLink(QStringView text)
{
    if (text.size() > longestDeepLink)
        return tl::unexpected(DeepLinkWords::tr("The address is longer than %1 characters.").arg(longestDeepLink));
    const QUrl url(text.toString(), QUrl::StrictMode);
    const bool noMore = url.path().isEmpty() || url.path() == "/"_L1;
    if (!url.isValid() || url.scheme() != "peerlight"_L1 || url.host() != "detect"_L1 || !noMore || url.hasFragment() ||
        !url.userInfo().isEmpty() || url.port() != -1)
        return tl::unexpected(notALink());
    DeepLink link;
    bool named = false;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (name == "profile"_L1 && !named) {
            named = true;
            if (value.size() > longestProfileName || !isPlain(value))
                return tl::unexpected(DeepLinkWords::tr("The name of the connection in the address cannot be used."));
            link.profile = value;
        } else if (name == "peer"_L1) {
            const auto peer = api::PeerId::parse(value);
            if (!peer)
                return tl::unexpected(peer.error());
            if (!link.peers.contains(*peer))
                link.peers.append(*peer);
        } else {
            return tl::unexpected(DeepLinkWords::tr("The address holds something that Peerlight does not know."));
        }
    }
    return link;
}

} // namespace peerlight::connection
