// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a link from outside: a link has checked ids and a short name.

#include "app/connection/deep_link.h"
#include "app/report/text_safety.h"
#include "tests/fuzz/fuzz_check.h"

#include <QSet>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace peerlight::connection;
    using peerlight::fuzz::check;
    const QString text = QString::fromUtf8(QByteArrayView(data, static_cast<qsizetype>(size)));
    const auto link = parseDeepLink(text);
    if (!link) {
        check(!link.error().isEmpty(), "a refusal says why");
        return 0;
    }
    check(text.size() <= longestDeepLink, "a link is short");
    QSet<QString> seen;
    for (const auto &peer : link->peers) {
        check(!peer.isEmpty() && !seen.contains(peer.text()), "each peer has an id, and is there once");
        seen.insert(peer.text());
    }
    for (const char32_t character : link->profile.toUcs4())
        check(!peerlight::report::isUnsafe(character), "a name from outside acts on nothing");
    return 0;
}
