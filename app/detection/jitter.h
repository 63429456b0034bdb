// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace peerlight::detection {

/// A small seeded source of jitter (SplitMix64), so that a run can be replayed exactly.
class Jitter
{
public:
    explicit Jitter(quint64 seed) : m_state(seed) {}

    /// 0 <= value < 1
    double next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1.0p-53;
    }

private:
    quint64 m_state;
};

} // namespace peerlight::detection
