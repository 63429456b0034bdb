// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/credential_source.h"
#include "app/cli/options.h"

#include <QStringList>

class QCoreApplication;

namespace peerlight::cli {

/// Runs what the options say, with the program's event loop where it needs one, and gives the exit code.
/// `secrets` is what the environment had, see takeSecretsFromEnvironment().
[[nodiscard]] int runOptions(const Options &options, const EnvironmentSecrets &secrets, QCoreApplication &program);

} // namespace peerlight::cli
