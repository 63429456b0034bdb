// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/result.h"

#include <QString>

namespace peerlight::report {

// Pieces of pages without a script, a picture or anything from elsewhere.

/// Text of the service as text: what acts on a page, and what reorders it, is only seen.
[[nodiscard]] QString htmlText(const QString &text);
/// From the doctype to the opened body; `style` is a text of CSS.
[[nodiscard]] QString htmlHead(const QString &title, const QString &style);
/// "DEMO: made with a simulated service, of no real network", in a box.
[[nodiscard]] QString htmlDemoMark();
/// The opened table with its head, which is on each sheet of paper.
[[nodiscard]] QString htmlResultHead();
[[nodiscard]] QString htmlResultRow(const ResultLine &line);

} // namespace peerlight::report
