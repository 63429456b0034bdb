// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret.h"

namespace peerlight::auth {

/// To be called first in main, before a thread, a file or a secret exists. From then on
/// - files and folders are for their owner alone (umask 077);
/// - no memory image is written, and other processes of the same user can read neither the memory nor the environment
///   of this one (not dumpable; an execve would undo it, so each program does it itself).
/// What the system refuses is logged, and is no error. That others cannot read the memory is kept on Linux only, and
/// nothing of all this on Windows, which has nothing of the kind: see SECURITY.md.
/// That memory is overwritten when it is freed takes no call: see freed_memory.cpp.
void hardenProcess();

/// The value of an environment variable; empty if it is not set. It is removed from the environment, and its bytes are
/// overwritten where they stand (on Windows removed only), so that neither /proc nor a child process shows them. Call
/// it before a thread exists.
[[nodiscard]] Secret takeSecretFromEnvironment(const char *name);

/// Removes every variable that may hold a secret of ours, in the same way. For main, after what it needs was taken:
/// a program that has no use for such a variable must not hand it on, either.
void forgetSecretsInEnvironment();

} // namespace peerlight::auth
