// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace peerlight::report {

struct ZipEntry
{
    QString name; ///< of letters, figures, '.', '_' and '-'
    QByteArray data;
};

/// A zip with these files in this order, each of this time and for its owner alone (0600): the same values give the
/// same bytes, on any day and in any time zone. Zip keeps two seconds of a time, and none before 1980. Empty: it could
/// not be made, or a name is not one that every system takes. Pure.
[[nodiscard]] QByteArray zipArchive(const QList<ZipEntry> &entries, const QDateTime &time);

} // namespace peerlight::report
