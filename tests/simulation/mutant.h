// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace peerlight::simulation {

/// Whether the engine is broken in this way now: PEERLIGHT_MUTANT names one of the ways in mutant_table.py. Only the
/// copies of the engine that mutants.py writes into the build folder ask.
[[nodiscard]] inline bool mutant(std::string_view name)
{
    static const QByteArray active = qgetenv("PEERLIGHT_MUTANT");
    return name == std::string_view(active.constData(), static_cast<size_t>(active.size()));
}

} // namespace peerlight::simulation
