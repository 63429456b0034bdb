// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/process_hardening.h"
#include "app/cli/credential_source.h"
#include "app/cli/dispatch.h"
#include "app/cli/messages.h"
#include "app/cli/options.h"
#include "app/cli/signals.h"
#include "app/cli/terminal.h"
#include "app/platform/descriptors.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

#if defined(PEERLIGHT_COVERAGE)
extern "C" int __llvm_profile_write_file();
#elif defined(__SANITIZE_ADDRESS__)
#include <sanitizer/lsan_interface.h>
#endif

using namespace Qt::StringLiterals;

namespace {

/// The command is gone, and what it wrote is written. Qt would still wait for its look-ups of names, and a name server
/// that never answers keeps one for a minute. What counts or looks for leaks does so before; the thread sanitizer tells
/// what it found at the ordinary end only.
int leave(int code)
{
#if defined(PEERLIGHT_COVERAGE)
    __llvm_profile_write_file();
#elif defined(__SANITIZE_ADDRESS__)
    __lsan_do_leak_check(); // does not return where it finds one
#endif
#if !defined(__SANITIZE_THREAD__)
    std::fflush(nullptr);
    std::_Exit(code);
#endif
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    peerlight::auth::hardenProcess();
    if (!peerlight::platform::keepStandardDescriptors())
        return peerlight::cli::usageExitCode;
    peerlight::cli::ignoreBrokenPipes();
    peerlight::cli::prepareTerminals();
    const peerlight::cli::EnvironmentSecrets secrets = peerlight::cli::takeSecretsFromEnvironment();
    peerlight::auth::forgetSecretsInEnvironment();

    QCoreApplication program(argc, argv);
    QCoreApplication::setApplicationName(u"peerlight"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PEERLIGHT_VERSION));
    const auto options = peerlight::cli::parseOptions(QCoreApplication::arguments().mid(1));
    if (!options)
        return peerlight::cli::printUsageError(options.error());
    return leave(peerlight::cli::runOptions(*options, secrets, program));
}
