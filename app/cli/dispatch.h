// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret.h"
#include "app/cli/options.h"

#include <QStringList>

class QCoreApplication;

namespace peerlight::cli {

/// Runs what the options say, with the program's event loop where it needs one, and gives the exit code.
/// `token` is what the environment had, see takeTokenFromEnvironment().
[[nodiscard]] int runOptions(const Options &options, const auth::Secret &token, QCoreApplication &program);

} // namespace peerlight::cli
