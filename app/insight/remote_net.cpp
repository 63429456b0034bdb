// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/remote_net.h"

#include <algorithm>

namespace peerlight::insight {

namespace {

int widest(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
}

} // namespace

quint64 RemoteNet::around(int bits) const
{
    Q_ASSERT(bits > 0 && bits <= (isIpv6() ? 48 : 32));
    const quint64 head = quint64(255 - bits) << 56 | quint64(isIpv6()) << 55;
    if (!isIpv6())
        return head | (address.toIPv4Address() & ~quint32(0) << (32 - bits));
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    quint64 top = 0;
    for (int i = 0; i < 6; ++i)
        top = top << 8 | bytes[i];
    return head | (top & ~quint64(0) << (48 - bits));
}

QString networkText(quint64 network)
{
    const int bits = 255 - static_cast<int>(network >> 56);
    if ((network >> 55 & 1) == 0)
        return QHostAddress(static_cast<quint32>(network)).toString() + u'/' + QString::number(bits);
    Q_IPV6ADDR bytes{};
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<quint8>(network >> (40 - 8 * i));
    return QHostAddress(bytes).toString() + u'/' + QString::number(bits);
}

std::optional<RemoteNet> remoteNetOf(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    RemoteNet net;
    if (!net.address.setAddress((slash < 0 ? text : text.left(slash)).trimmed()))
        return std::nullopt;
    net.prefix = widest(net.address);
    if (slash < 0)
        return net;
    bool ok = false;
    const int prefix = QStringView(text).sliced(slash + 1).toInt(&ok);
    if (!ok || prefix < 0 || prefix > net.prefix)
        return std::nullopt;
    net.prefix = prefix;
    return net;
}

bool overlap(const RemoteNet &a, const RemoteNet &b)
{
    return a.address.isInSubnet(b.address, std::min(a.prefix, b.prefix)); // none of another family is
}

} // namespace peerlight::insight
