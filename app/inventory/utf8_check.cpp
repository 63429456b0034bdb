// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/utf8_check.h"

namespace peerlight::inventory {

namespace {

struct Lead
{
    int following = -1;         ///< continuation bytes; -1: no byte to begin with
    unsigned char least = 0x80; ///< of the first continuation byte
    unsigned char most = 0xbf;
};

Lead leadOf(unsigned char byte)
{
    if (byte < 0x80)
        return {0};
    if (byte >= 0xc2 && byte <= 0xdf)
        return {1};
    if (byte >= 0xe0 && byte <= 0xef)
        return {2, static_cast<unsigned char>(byte == 0xe0 ? 0xa0 : 0x80),
                static_cast<unsigned char>(byte == 0xed ? 0x9f : 0xbf)};
    if (byte >= 0xf0 && byte <= 0xf4)
        return {3, static_cast<unsigned char>(byte == 0xf0 ? 0x90 : 0x80),
                static_cast<unsigned char>(byte == 0xf4 ? 0x8f : 0xbf)};
    return {};
}

} // namespace

Utf8Check checkUtf8(QByteArrayView bytes)
{
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.data());
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (data[at] < 0x80) {
            ++at;
            continue;
        }
        const Lead lead = leadOf(data[at]);
        if (lead.following < 0)
            return {at, true};
        for (int i = 1; i <= lead.following; ++i) {
            if (at + i >= bytes.size())
                return {at, false};
            const unsigned char byte = data[at + i];
            const bool fits = i == 1 ? byte >= lead.least && byte <= lead.most : (byte & 0xc0) == 0x80;
            if (!fits)
                return {at, true};
        }
        at += lead.following + 1;
    }
    return {at, false};
}

} // namespace peerlight::inventory
