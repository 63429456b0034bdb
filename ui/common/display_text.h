// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace peerlight::ui {

/// Text of the service or of a person, made fit for one line of a list (I61 and I62 in tests/README.md):
/// controls and direction marks become visible, a lone surrogate becomes U+FFFD, and at most 256 graphemes
/// are kept. Text that needs none of this comes back as it is. Linear, also for a megabyte.
[[nodiscard]] QString displayText(const QString &text);

/// The same, kept apart from its surroundings by FSI and PDI if it holds letters written right to left, or stands
/// in a window that is read right to left: "10 s ago" would begin with its "s" there.
[[nodiscard]] QString isolatedText(const QString &text);

/// Makes direction marks visible as JSON escapes (backslash, u, four digits) and changes nothing else; for
/// JSON, which stays valid.
[[nodiscard]] QString escapedDirectionMarks(const QString &json);

/// Plain text as a tooltip: Qt would read some texts as HTML, so all are escaped and sent as HTML.
/// Empty stays empty.
[[nodiscard]] QString toolTipHtml(const QString &plain);

} // namespace peerlight::ui
