// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

#include <algorithm>
#include <compare>
#include <optional>
#include <vector>

namespace peerlight::simulator {

/// What a seeded number is drawn for: streams never influence each other, so that a new use does not
/// change the numbers of the old ones.
enum class Stream : quint64 {
    PeerId = 1,
    InterfaceId,
    LineId,
    GatewayId,
    VpcId,
    TaskId,
    RequestId,
    Outcome,
    Duration,
    Shape,
    Token
};

/// Stateless randomness (the finaliser of SplitMix64): the same three words give the same number, everywhere.
[[nodiscard]] constexpr quint64 seeded(quint64 seed, Stream stream, quint64 index)
{
    quint64 word = seed * 0x9E3779B97F4A7C15ULL + static_cast<quint64>(stream) * 0xD1B54A32D192ED03ULL + index + 1;
    for (int round = 0; round < 2; ++round) {
        word += 0x9E3779B97F4A7C15ULL;
        word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9ULL;
        word = (word ^ (word >> 27)) * 0x94D049BB133111EBULL;
        word ^= word >> 31;
    }
    return word;
}

/// 0 ... count-1 in a seeded order.
[[nodiscard]] std::vector<int> seededOrder(int count, quint64 seed, quint64 salt);

/// A UUID as two words: cheap to compare, and its order is the order of its text.
struct SimId
{
    quint64 high = 0;
    quint64 low = 0;

    auto operator<=>(const SimId &) const = default;

    [[nodiscard]] static SimId make(quint64 seed, Stream stream, quint64 index);
    /// Exactly 36 characters with the dashes in place, or nothing.
    [[nodiscard]] static std::optional<SimId> parse(QByteArrayView text);
    [[nodiscard]] QByteArray text() const;
};

/// 32 lower-case hexadecimal digits, as request, project and account ids have them.
[[nodiscard]] QByteArray hex32(quint64 high, quint64 low);

} // namespace peerlight::simulator
