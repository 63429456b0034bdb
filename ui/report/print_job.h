// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/run_page.h"

#include <functional>

class QWidget;

namespace peerlight::ui {

/// Asks for a printer, over `window`, and prints on a thread of the pool. `done` gets what went wrong, a translated
/// sentence, or an empty text; it is not called when the person gives up, nor once `window` is gone.
void printPage(const report::RunPage &page, QWidget &window, std::function<void(const QString &)> done);

} // namespace peerlight::ui
