// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef PEERLIGHT_FUZZ_CHOICES
#include <cstddef>
#include <cstdint>
#endif

namespace peerlight::simulation {

#ifdef PEERLIGHT_FUZZ_CHOICES
/// What a fuzzer decides: a byte a draw, until there are no more; then it is as if there were none.
struct Choices
{
    const std::uint8_t *data = nullptr;
    std::size_t size = 0;
};
#endif

/// Seeded random numbers (SplitMix64): the same seed gives the same history on every machine.
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 bits()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        z ^= z >> 31;
#ifdef PEERLIGHT_FUZZ_CHOICES
        if (choices && choices->size > 0) {
            z = (z >> 8) | (static_cast<quint64>(*choices->data) << 56);
            ++choices->data;
            --choices->size;
        }
#endif
        return z;
    }
    double unit()
    {
        return static_cast<double>(bits() >> 11) * 0x1.0p-53;
    } ///< 0 <= value < 1
    bool chance(double probability)
    {
        return unit() < probability;
    }
    int between(int least, int most)
    {
        return least + static_cast<int>(unit() * (most - least + 1));
    }

#ifdef PEERLIGHT_FUZZ_CHOICES
    static inline Choices *choices = nullptr; ///< of all
#endif

private:
    quint64 m_state;
};

} // namespace peerlight::simulation
