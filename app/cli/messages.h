// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"
#include "app/cli/options.h"

#include <QString>

namespace peerlight::cli {

/// One line on standard error, "peerlight-cli: …". What the service said cannot act on the terminal.
void printMessage(const QString &line);

/// All lines of the error; gives the exit code for wrong usage.
int printUsageError(const UsageError &error);

/// The error's sentence with what support will ask for: code, HTTP status and request id, where known.
[[nodiscard]] QString errorSentence(const api::Error &error);

/// `line` with errorSentence() for %1; then, if an answer came, what it said (Error::detail).
void printServiceError(const QString &line, const api::Error &error);

} // namespace peerlight::cli
