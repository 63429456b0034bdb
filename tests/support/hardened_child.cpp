// SPDX-License-Identifier: GPL-3.0-or-later

// A program that protects itself as ours do and then shows what came of it. Its first argument says what to do:
//   report        prints "dumpable", "core", "umask" and "left" lines, then waits until standard input ends
//   abort         reads a secret from standard input, and aborts with it in memory
//   abort-bare    the same without any protection: shows that the test would find a memory image

#include "app/auth/process_hardening.h"

#include <QByteArray>

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace peerlight;

namespace {

QByteArray readAll()
{
    QByteArray all(64 * 1024, '\0');
    const ssize_t size = read(STDIN_FILENO, all.data(), static_cast<std::size_t>(all.size()));
    all.truncate(size < 0 ? 0 : static_cast<qsizetype>(size));
    return all;
}

int report()
{
    const auth::Secret token = auth::takeSecretFromEnvironment("PEERLIGHT_TOKEN");
    auth::forgetSecretsInEnvironment();
    rlimit core{};
    getrlimit(RLIMIT_CORE, &core);
    const mode_t mask = umask(0);
    umask(mask);
    std::printf("dumpable %d\n", prctl(PR_GET_DUMPABLE, 0, 0, 0, 0));
    std::printf("core %llu %llu\n", static_cast<unsigned long long>(core.rlim_cur),
                static_cast<unsigned long long>(core.rlim_max));
    std::printf("umask %o\n", static_cast<unsigned>(mask));
    std::printf("token %lld\n", static_cast<long long>(token.bytes().size()));
    std::printf("locked %d\n", int(token.isLocked()));
    for (char **entry = environ; *entry != nullptr; ++entry) {
        if (std::string_view(*entry).starts_with("PEERLIGHT_"))
            std::printf("left %s\n", *entry);
    }
    std::puts("ready");
    std::fflush(stdout);
    (void)readAll();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const std::string_view what(argc == 2 ? argv[1] : "");
    if (what != "abort-bare")
        auth::hardenProcess();
    if (what == "report")
        return report();
    const QByteArray canary = readAll(); // in the heap on purpose: the worst place
    const auth::Secret secret(canary);
    std::abort();
}
