// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace peerlight::auth {

/// The file into which QtKeychain writes secrets when it is told to fall back to plain text, which we never do. Another
/// build may have, under our name: then the person is to be told. Its contents are not read. Empty if there is none.
[[nodiscard]] QString plainTextLeftover();

/// Overwrites that file, as far as the file system writes in place, and removes it. The error is a sentence.
[[nodiscard]] tl::expected<void, QString> removePlainTextLeftover();

} // namespace peerlight::auth
