// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/peer_source.h"

#include "app/cli/option_values.h"
#include "app/cli/read_bytes.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

struct PeerSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(PeerSource)
};

constexpr qint64 mostListBytes = 20 * 1000 * 1000; // the limit of parsePeerListBytes(), which words its own error
constexpr int mostPiecesShown = 10;

tl::expected<QByteArray, QString> readAll(const QString &path)
{
    if (path == "-"_L1)
        return readBytes(STDIN_FILENO, mostListBytes + 1);
    const FileDescriptor file(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return tl::unexpected(systemErrorText());
    return readBytes(file.number(), mostListBytes + 1);
}

UsageError unreadPieces(const inventory::PeerListText &list, const QString &where)
{
    UsageError error;
    const qsizetype shown = std::min<qsizetype>(list.unread.size(), mostPiecesShown);
    for (const inventory::UnreadPiece &piece : list.unread.first(shown))
        error.lines +=
            PeerSourceWords::tr("%1, line %2: %3 (%4)").arg(where, QString::number(piece.line), piece.why, piece.text);
    if (list.unreadCount > shown)
        error.lines += PeerSourceWords::tr("%1: %2 more pieces cannot be read.")
                           .arg(where, QString::number(list.unreadCount - shown));
    return error;
}

} // namespace

tl::expected<inventory::PeerListText, UsageError> readPeerList(const QString &path, const QString &option)
{
    const QString where = option + u' ' + path;
    const auto bytes = readAll(path);
    if (!bytes)
        return tl::unexpected(usageError(u"%1: %2"_s.arg(where, bytes.error())));
    const auto list = inventory::parsePeerListBytes(*bytes);
    if (!list)
        return tl::unexpected(usageError(u"%1: %2"_s.arg(where, list.error())));
    if (list->unreadCount > 0)
        return tl::unexpected(unreadPieces(*list, where));
    if (list->peers.isEmpty())
        return tl::unexpected(usageError(PeerSourceWords::tr("%1: there is no peer id in it.").arg(where)));
    return *list;
}

} // namespace peerlight::cli
