// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace peerlight::connection {

/// Certificate authorities that a connection trusts instead of the system's.
struct CaFile
{
    QList<QSslCertificate> authorities; ///< at least one
    QStringList fingerprints;           ///< SHA-256 of each, "AB:CD:..."
};

/// PEM, at most 1 MB. The error is a translated sentence.
[[nodiscard]] tl::expected<CaFile, QString> parseCaFile(QByteArrayView bytes);

/// The same of a regular file that nobody but its owner may write.
[[nodiscard]] tl::expected<CaFile, QString> readCaFile(const QString &path);

} // namespace peerlight::connection
