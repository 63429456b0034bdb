// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace peerlight::cli {

/// What would keep --metrics from being written, found before anything is sent: no folder, a link, no permission.
[[nodiscard]] std::optional<UsageError> metricsFileProblem(const QString &path);

/// Puts the metrics of a run in the place of the last ones, in one step: a collector never reads half a file. Every
/// user of the machine can read it, unlike all else that is written here, since node_exporter is another user.
/// The error is one sentence.
[[nodiscard]] tl::expected<void, QString> writeMetricsFile(const QString &path, const QByteArray &text);

} // namespace peerlight::cli
