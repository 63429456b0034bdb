// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/run_page.h"

class QPagedPaintDevice;

namespace peerlight::ui {

/// Lays a page (of report::PageFor::Paper) out on sheets, each with its title, the DEMO mark if it has one, and its
/// number; drawings stay drawings. Gives the number of sheets; 0: nothing could be painted. Blocks; on any thread.
[[nodiscard]] int paintSheets(QPagedPaintDevice &device, const report::RunPage &page);

struct Pdf
{
    QByteArray bytes; ///< empty: it could not be made
    int sheets = 0;
};

/// On A4, lying. Blocks; on any thread.
[[nodiscard]] Pdf pdfOf(const report::RunPage &page);

} // namespace peerlight::ui
