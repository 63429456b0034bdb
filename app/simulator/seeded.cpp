// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/seeded.h"

#include <numeric>

namespace peerlight::simulator {

namespace {

constexpr int kTextSize = 36;

bool isDash(int position)
{
    return position == 8 || position == 13 || position == 18 || position == 23;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

char hexDigit(quint64 word, int position)
{
    return "0123456789abcdef"[(word >> (60 - 4 * position)) & 0xF];
}

} // namespace

std::vector<int> seededOrder(int count, quint64 seed, quint64 salt)
{
    std::vector<int> order(static_cast<size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    for (size_t left = order.size(); left > 1; --left) {
        const quint64 pick = seeded(seed, Stream::Outcome, (salt << 32) + left) % left;
        std::swap(order[left - 1], order[static_cast<size_t>(pick)]);
    }
    return order;
}

SimId SimId::make(quint64 seed, Stream stream, quint64 index)
{
    // Version 4, variant 1 (RFC 9562), so that strict parsers take it for a random UUID.
    SimId id{seeded(seed, stream, 2 * index), seeded(seed, stream, 2 * index + 1)};
    id.high = (id.high & ~quint64(0xF000)) | 0x4000;
    id.low = (id.low & ~(quint64(3) << 62)) | (quint64(2) << 62);
    return id;
}

std::optional<SimId> SimId::parse(QByteArrayView text)
{
    if (text.size() != kTextSize)
        return std::nullopt;
    SimId id;
    int digits = 0;
    for (int i = 0; i < kTextSize; ++i) {
        if (isDash(i)) {
            if (text[i] != '-')
                return std::nullopt;
            continue;
        }
        const int value = hexValue(text[i]);
        if (value < 0)
            return std::nullopt;
        quint64 &word = digits < 16 ? id.high : id.low;
        word = (word << 4) | static_cast<quint64>(value);
        ++digits;
    }
    return id;
}

QByteArray SimId::text() const
{
    QByteArray out(kTextSize, '-');
    int digits = 0;
    for (int i = 0; i < kTextSize; ++i) {
        if (isDash(i))
            continue;
        out[i] = digits < 16 ? hexDigit(high, digits) : hexDigit(low, digits - 16);
        ++digits;
    }
    return out;
}

QByteArray hex32(quint64 high, quint64 low)
{
    QByteArray out(32, '0');
    for (int i = 0; i < 16; ++i) {
        out[i] = hexDigit(high, i);
        out[16 + i] = hexDigit(low, i);
    }
    return out;
}

} // namespace peerlight::simulator
