// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/peer.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringView>

#include <tl/expected.hpp>

namespace peerlight::inventory {

/// What could not be read, and where. Lines are counted from 1.
struct UnreadPiece
{
    int line = 0;
    QString text; ///< cut at 80 characters
    QString why;  ///< translated sentence
};

struct PeerListText
{
    QList<Peer> peers; ///< in the order of the text, each id once; with names where the text has them
    int duplicates = 0;
    QList<UnreadPiece> unread; ///< at most 1000 are kept
    int unreadCount = 0;
};

/// Reads peer ids that a person pasted: separated by commas, semicolons, spaces, tabs or new lines, with
/// or without quotes, byte order mark and CRLF; `#` starts a comment; a first line of column names
/// ("id", "peer_id", "name", ...) is understood as a header, and then rows may carry a name.
[[nodiscard]] PeerListText parsePeerList(QStringView text);

/// The same for the bytes of a file: at most 20 MB of UTF-8 (or UTF-16 with a byte order mark).
/// The error is a translated sentence.
[[nodiscard]] tl::expected<PeerListText, QString> parsePeerListBytes(QByteArrayView bytes);

} // namespace peerlight::inventory
