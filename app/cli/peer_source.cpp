// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/peer_source.h"

#include "app/cli/option_values.h"
#include "app/inventory/list_source.h"
#include "app/platform/descriptors.h"

#include <QCoreApplication>

#include <algorithm>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

struct PeerSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(PeerSource)
};

constexpr int mostPiecesShown = 10;

tl::expected<inventory::PeerListText, QString> readList(const QString &path, inventory::ListEncoding encoding)
{
    inventory::ListChoices choices;
    choices.encoding = encoding;
    return path == "-"_L1 ? inventory::readPeerListFrom(platform::standardInput, choices)
                          : inventory::readPeerListFile(path, choices);
}

UsageError unreadPieces(const inventory::PeerListText &list, const QString &where)
{
    UsageError error;
    const qsizetype shown = std::min<qsizetype>(list.unread.size(), mostPiecesShown);
    for (const inventory::UnreadPiece &piece : list.unread.first(shown)) {
        const QString place =
            piece.line > 0 ? PeerSourceWords::tr("%1, line %2").arg(where, QString::number(piece.line)) : where;
        error.lines += piece.text.isEmpty() ? u"%1: %2"_s.arg(place, piece.why)
                                            : u"%1: %2 (%3)"_s.arg(place, piece.why, piece.text);
    }
    if (list.unreadCount > shown)
        error.lines += PeerSourceWords::tr("%1: %2 more pieces cannot be read.")
                           .arg(where, QString::number(list.unreadCount - shown));
    return error;
}

} // namespace

tl::expected<inventory::PeerListText, UsageError> readPeerList(const QString &path, const QString &option,
                                                               inventory::ListEncoding encoding)
{
    const QString where = option + u' ' + path;
    const auto list = readList(path, encoding);
    if (!list)
        return tl::unexpected(usageError(u"%1: %2"_s.arg(where, list.error())));
    if (list->unreadCount > 0)
        return tl::unexpected(unreadPieces(*list, where));
    if (list->peers.isEmpty())
        return tl::unexpected(usageError(PeerSourceWords::tr("%1: there is no peer id in it.").arg(where)));
    return *list;
}

} // namespace peerlight::cli
