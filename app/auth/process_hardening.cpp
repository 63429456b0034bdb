// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/process_hardening.h"

#include <QLoggingCategory>

#include <array>
#include <cstdlib>
#include <cstring>
#include <string_view>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#elif defined(Q_OS_UNIX)
extern char **environ; // as POSIX has it: only glibc declares it by itself
#endif

namespace peerlight::auth {

namespace {

Q_LOGGING_CATEGORY(hardeningLog, "peerlight.secret")

/// What a secret may come in by, and what tells whose it is; others of the program are for everybody to see.
constexpr std::array secretVariables{"PEERLIGHT_TOKEN",          "PEERLIGHT_AK",           "PEERLIGHT_SK",
                                     "PEERLIGHT_IAM_PASSWORD",   "PEERLIGHT_IAM_PASSCODE", "PEERLIGHT_SECURITY_TOKEN",
                                     "PEERLIGHT_PROXY_PASSWORD", "PEERLIGHT_PG_PASSWORD"};

#if defined(Q_OS_UNIX)

/// The place of the value in an entry of the environment, if it is one of this variable.
char *valueIn(char *entry, std::string_view name)
{
    const bool itsOwn = std::strncmp(entry, name.data(), name.size()) == 0 && entry[name.size()] == '=';
    return itsOwn ? entry + name.size() + 1 : nullptr;
}

#endif

} // namespace

void hardenProcess()
{
#if defined(Q_OS_UNIX)
    umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        qCWarning(hardeningLog, "Memory images could not be switched off by their size.");
#endif
#if defined(Q_OS_LINUX)
    // The limit alone does not hold where images are piped to a program (core_pattern begins with "|").
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        qCWarning(hardeningLog, "Other processes of this user may read the memory of this one.");
#endif
}

Secret takeSecretFromEnvironment(const char *name)
{
#if defined(Q_OS_UNIX)
    Secret secret;
    // Every entry, not only the first one that getenv() gives: a name can stand there twice, and the other one would
    // stay in /proc/PID/environ.
    for (char **entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        char *value = valueIn(*entry, name);
        if (value == nullptr)
            continue;
        const std::size_t size = std::strlen(value);
        if (secret.isEmpty())
            secret = Secret(QByteArrayView(value, static_cast<qsizetype>(size)));
        scrub(value, size);
    }
    unsetenv(name);
    return secret;
#else
    // What the system itself keeps of it is freed, and not overwritten.
    QByteArray value = qgetenv(name);
    const Secret secret(value);
    scrub(value.data(), static_cast<std::size_t>(value.size()));
    qunsetenv(name);
    return secret;
#endif
}

void forgetSecretsInEnvironment()
{
    for (const char *name : secretVariables)
        (void)takeSecretFromEnvironment(name);
}

} // namespace peerlight::auth
