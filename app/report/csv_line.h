// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QChar>
#include <QStringList>

namespace peerlight::report {

/// Cells that are safe already as a record in UTF-8; lines end as RFC 4180 says.
[[nodiscard]] inline QByteArray csvLine(const QStringList &cells, QChar separator)
{
    return cells.join(separator).toUtf8() + QByteArrayLiteral("\r\n");
}

} // namespace peerlight::report
