// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace peerlight::report {

/// True for characters that act on a terminal or reorder the text around them instead of being seen:
/// C0 and C1 controls, DEL, bidi and other format characters, line and paragraph separators. The two joiners
/// (U+200C, U+200D) are left alone: scripts and emoji need them.
[[nodiscard]] bool isUnsafe(char32_t character);

/// "\x1b" or "\u202e": how an unsafe character is written.
[[nodiscard]] QString visibleEscape(char32_t character);

/// The text with every lone surrogate replaced by U+FFFD, so that it can be encoded.
[[nodiscard]] QString wellFormed(const QString &text);

} // namespace peerlight::report
