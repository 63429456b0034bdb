// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace peerlight::insight {

/// The remote gateway of a peer, read as an address with a prefix length. Pure.
struct RemoteNet
{
    QHostAddress address;
    int prefix = 0; ///< the whole address if the text had none

    [[nodiscard]] bool isIpv6() const { return address.protocol() == QAbstractSocket::IPv6Protocol; }
    /// The network around the address as a number that is never 0: narrower ones are smaller. At most 48 bits of an
    /// IPv6 address fit.
    [[nodiscard]] quint64 around(int bits) const;
};

/// "10.1.0.0/16", of a number that RemoteNet::around() gave.
[[nodiscard]] QString networkText(quint64 network);

/// Nothing if the text is no address. A host name is never looked up.
[[nodiscard]] std::optional<RemoteNet> remoteNetOf(const QString &text);

/// Whether one network lies in the other.
[[nodiscard]] bool overlap(const RemoteNet &a, const RemoteNet &b);

} // namespace peerlight::insight
