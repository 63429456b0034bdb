// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/peer_list.h"

#include <functional>

namespace peerlight::inventory {

/// Told after each piece: the bytes read so far, and how many there are (-1: not known). False gives it up.
using ListProgress = std::function<bool(qint64 read, qint64 all)>;

/// Reads the list of a file on the thread that calls, 64 KB at a time. Only a regular file is read, never a folder, a
/// pipe, a socket or a device, and opening one does not wait. A file that changes while it is read is refused. The
/// error is a translated sentence without the name of the file; it is empty when the progress gave it up.
[[nodiscard]] tl::expected<PeerListText, QString> readPeerListFile(const QString &path, const ListChoices &choices = {},
                                                                   const ListProgress &progress = {});

/// The same from an open descriptor whatever it is, for standard input: waits for whoever writes.
[[nodiscard]] tl::expected<PeerListText, QString> readPeerListFrom(int descriptor, const ListChoices &choices = {},
                                                                   const ListProgress &progress = {});

} // namespace peerlight::inventory
