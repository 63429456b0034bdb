// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"
#include "app/detection/row.h"

#include <QList>

namespace peerlight::cli {

// The exit codes of the twin; people find them in resources/guide/command-line.md. Pure.

inline constexpr int usageExitCode = 64;
inline constexpr int credentialExitCode = 3;
inline constexpr int nothingKnownExitCode = 4;
inline constexpr int notReachedExitCode = 5;
inline constexpr int secretFoundExitCode = 65; ///< EX_DATAERR: what would be handed out looks like a secret
inline constexpr int notWrittenExitCode = 74;  ///< EX_IOERR: the results could not be written
inline constexpr int interruptedExitCode = 130;
inline constexpr int readerGoneExitCode = 141; ///< as a shell says of a program that SIGPIPE ended

/// Of a run whose rows have all ended. 3 and 5 only if nothing was detected: no row is complete or error.
[[nodiscard]] int exitCodeOfRun(const QList<detection::Row> &rows);

/// Of a sign-in that gave no token.
[[nodiscard]] int exitCodeOfSignIn(const api::Error &error);

/// Of a list of peers that could not be loaded.
[[nodiscard]] int exitCodeOfLoading(const api::Error &error);

} // namespace peerlight::cli
