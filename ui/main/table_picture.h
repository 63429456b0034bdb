// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/run_contents.h"

namespace peerlight::ui {

/// A picture (PNG) of the first rows of the table as it would show these results, with what `level` hides under the
/// aliases that evidence of the same run has. Empty if there is nothing to draw. On the GUI thread.
[[nodiscard]] QByteArray tablePicture(const report::RunContents &run, report::Redaction level);

} // namespace peerlight::ui
