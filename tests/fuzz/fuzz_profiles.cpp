// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file of connections: what is read is written and read again as it was, and no secret is in it.

#include "app/connection/profile_json.h"
#include "tests/fuzz/fuzz_check.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace peerlight::connection;
    using peerlight::fuzz::check;
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto file = parseProfiles(bytes);
    if (!file) {
        check(!file.error().isEmpty(), "a refusal says why");
        return 0;
    }
    check(file->profiles.size() <= 1000, "a file has not too many");
    const QByteArray written = profilesToJson(*file);
    const auto again = parseProfiles(written);
    check(again.has_value(), "what was written can be read");
    check(again->profiles == file->profiles, "as it was");
    check(again->unread.isEmpty(), "nothing of it is left out");
    check(profilesToJson(*again) == written, "and is written alike");
    check(!written.contains("\"password\":"), "no secret is written"); // a member of an unknown name is kept
    for (const Profile &profile : file->profiles) {
        const auto problem = problemOf(profile);
        check(!problem || !problem->why.isEmpty(), "a problem is told");
        check(problem.has_value() != connectionOf(profile).has_value(), "a connection is made, or has a problem");
    }
    return 0;
}
