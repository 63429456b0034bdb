// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a peer list: no crash, no id twice, and what was read is read again from its own text.

#include "app/inventory/peer_list.h"
#include "tests/fuzz/fuzz_check.h"

#include <QSet>
#include <QStringList>

#include <cstddef>
#include <cstdint>

namespace {

using peerlight::fuzz::check;
using peerlight::inventory::parsePeerList;
using peerlight::inventory::parsePeerListBytes;
using peerlight::inventory::PeerListText;

void checkList(const PeerListText &list)
{
    QSet<QString> seen;
    for (const auto &peer : list.peers) {
        check(!peer.id.isEmpty(), "a peer has an id");
        check(!seen.contains(peer.id.text()), "each id stands once");
        seen.insert(peer.id.text());
    }
    check(list.duplicates >= 0 && list.unread.size() <= 1000, "at most 1000 unread pieces are kept");
    check(list.unreadCount >= list.unread.size(), "all unread pieces are counted");
    for (const auto &piece : list.unread)
        check(piece.line >= 0 && piece.text.size() <= 80 && !piece.why.isEmpty(),
              "an unread piece has a place and a why");
}

void checkIdsAreReadAgain(const PeerListText &list)
{
    QStringList ids;
    for (const auto &peer : list.peers)
        ids.append(peer.id.text());
    const PeerListText again = parsePeerList(ids.join(u'\n'));
    check(again.peers.size() == list.peers.size() && again.unreadCount == 0 && again.duplicates == 0,
          "a list of ids is read in full");
    for (qsizetype i = 0; i < again.peers.size(); ++i)
        check(again.peers.at(i).id == list.peers.at(i).id, "in its order");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const PeerListText list = parsePeerList(QString::fromUtf8(bytes));
    checkList(list);
    checkIdsAreReadAgain(list);
    if (const auto file = parsePeerListBytes(bytes))
        checkList(*file);
    else
        check(!file.error().isEmpty(), "a refusal says why");
    return 0;
}
