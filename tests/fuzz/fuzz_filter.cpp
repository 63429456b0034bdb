// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a filter: it is understood, or its mistake has a place; an exact term holds for its value.

#include "tests/fuzz/fuzz_check.h"
#include "ui/peers/peer_filter.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace peerlight;
    using namespace Qt::StringLiterals;
    using fuzz::check;
    const QString text = QString::fromUtf8(QByteArrayView(data, static_cast<qsizetype>(size)));
    inventory::Peer peer;
    peer.name = text.left(40);
    const auto filter = ui::parseFilter(text);
    const ui::Filter understood = ui::understoodFilter(text);
    if (filter) {
        check(understood == *filter, "what has no mistake is understood whole");
        (void)ui::matches(*filter, peer, nullptr);
        ui::Filter turned = *filter;
        if (turned.terms.size() == 1) {
            turned.terms[0].negated = !turned.terms[0].negated;
            check(ui::matches(turned, peer, nullptr) != ui::matches(*filter, peer, nullptr),
                  "a sign turns a term round");
        }
    } else {
        const ui::FilterError &error = filter.error();
        check(error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size(),
              "a mistake has a place in the text");
        check(!error.text.isEmpty(), "and says what it is");
    }
    if (peer.name.isEmpty())
        return 0; // what is nothing is not looked for
    const auto exact = ui::parseFilter(ui::exactTerm(u"name"_s, peer.name));
    check(exact.has_value() && exact->terms.size() == 1, "an exact term is one term");
    check(ui::matches(*exact, peer, nullptr), "and holds for its value");
    return 0;
}
