// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connection/profile.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringList>

#include <tl/expected.hpp>

namespace peerlight::connection {

/// The form of the file, for this program's own file and for export.
inline constexpr int profileFileVersion = 1;

struct ProfileFile
{
    QList<Profile> profiles;
    int version = profileFileVersion; ///< larger: a newer Peerlight wrote it
    QStringList unread;               ///< translated sentences: what was left out, and why
    QJsonObject more;                 ///< members of the file that this version does not know

    [[nodiscard]] bool isNewer() const { return version > profileFileVersion; }
};

/// A file of connections: at most 1 MB and 1,000 connections. A connection that cannot be read is left out and told
/// of; members that look like a secret (token, password, sk ...) are dropped and told of. The error is a sentence.
[[nodiscard]] tl::expected<ProfileFile, QString> parseProfiles(QByteArrayView bytes);

/// JSON with an end of line after each member, members sorted. No secret can be in it.
[[nodiscard]] QByteArray profilesToJson(const ProfileFile &file);

} // namespace peerlight::connection
