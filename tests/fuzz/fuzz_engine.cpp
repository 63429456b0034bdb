// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes are the choices of a world, a network, a disk and a person: the engine keeps its promises in all of them.
// What an input stands for is told by describe(): run it with PEERLIGHT_FUZZ_TELL=1.

#include "tests/fuzz/fuzz_check.h"
#include "tests/simulation/history.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace peerlight;
    simulation::Choices choices{data, size};
    simulation::Random::choices = &choices;
    simulation::History history(1);
    if (std::getenv("PEERLIGHT_FUZZ_TELL"))
        std::fprintf(stderr, "%s\n", qPrintable(simulation::describe(history.world())));
    const QString broken = history.run();
    simulation::Random::choices = nullptr;
    fuzz::check(broken.isEmpty(), qPrintable(broken));
    return 0;
}
