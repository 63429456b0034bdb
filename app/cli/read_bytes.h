// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace peerlight::cli {

/// All bytes up to the end, at most `most`: endless input ends as an error. Waits for the writer of a pipe,
/// so it is only for the time before the event loop runs. The error is a sentence.
[[nodiscard]] tl::expected<QByteArray, QString> readBytes(int descriptor, qint64 most);

} // namespace peerlight::cli
