// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/result_writer.h"

namespace peerlight::report {

// One file each; makeResultWriter() chooses among them.
[[nodiscard]] std::unique_ptr<ResultWriter> makeTableWriter();
[[nodiscard]] std::unique_ptr<ResultWriter> makeJsonWriter();
[[nodiscard]] std::unique_ptr<ResultWriter> makeJsonLinesWriter();
[[nodiscard]] std::unique_ptr<ResultWriter> makeCsvWriter(QChar separator);
[[nodiscard]] std::unique_ptr<ResultWriter> makeMarkdownWriter();
[[nodiscard]] std::unique_ptr<ResultWriter> makeHtmlWriter();

} // namespace peerlight::report
