// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ids.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <tl/expected.hpp>

namespace peerlight::connection {

/// What a peerlight:// address asks for. It fills in and selects; nothing that it holds is ever sent by itself.
struct DeepLink
{
    QString profile;          ///< name or id of a saved connection; empty: the one in use
    QList<api::PeerId> peers; ///< to be in the list and selected, each once
};

/// "peerlight://detect?profile=Beijing&peer=<uuid>&peer=<uuid>": at most 8 KB, which hold 194 peers. Anything else in
/// it, a user, a port, a fragment or an unknown name, makes the whole address refused. The error is a translated
/// sentence.
[[nodiscard]] tl::expected<DeepLink, QString> parseDeepLink(QStringView text);

inline constexpr qsizetype longestDeepLink = 8192;

} // namespace peerlight::connection
