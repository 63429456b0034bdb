// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/inventory.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <tl/expected.hpp>

namespace peerlight::ui {

enum class ExportFormat { Csv, Tsv, Json, Ids };

/// The suffix of a file of this format, without its dot.
[[nodiscard]] QString exportSuffix(ExportFormat format);
/// By the suffix of the name; `fallback` for another one, or none. Pure.
[[nodiscard]] ExportFormat formatOfName(const QString &name, ExportFormat fallback);
/// "CSV (*.csv)": the filter of a file dialog for it.
[[nodiscard]] QString exportFilter(ExportFormat format);

/// A peer list that the import reads again. Cells that a spreadsheet would take for a formula are guarded. Pure.
[[nodiscard]] QByteArray exportedPeers(const QList<inventory::JoinedPeer> &peers, ExportFormat format);

/// Writes a file that only its owner may read, as a whole or not at all; what the path was a link to stays as it is.
/// The error is a translated sentence. Blocks.
[[nodiscard]] tl::expected<void, QString> writePrivately(const QString &path, const QByteArray &bytes);

/// Writes an export on a thread of the pool. Ends exactly once, with finished(), never before the constructor has
/// returned. Destroying it does not take back what is being written.
class ListExport : public QObject
{
    Q_OBJECT
public:
    ListExport(const QList<inventory::JoinedPeer> &peers, ExportFormat format, const QString &path,
               QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const QString &failure); ///< a translated sentence; empty: it is written

private:
    QFutureWatcher<QString> m_watcher;
};

} // namespace peerlight::ui
