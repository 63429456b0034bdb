// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/result.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace peerlight::report {

enum class Format { Table, Json, JsonLines, Csv, Tsv, Markdown, Html };

/// "table", "json", "jsonl", "csv", "tsv", "markdown", "html". Html is a page that can be printed, and of the results
/// of runs only.
[[nodiscard]] std::optional<Format> formatFromName(QStringView name);

/// Turns a run into bytes (UTF-8) piece by piece; each call gives what can be written now. Pure.
/// Json, Csv, Tsv, Table, Markdown and Html give results in the order of the calls.
class ResultWriter
{
public:
    virtual ~ResultWriter() = default;
    virtual QByteArray begin(const RunHeader &run) = 0;
    virtual QByteArray result(const ResultLine &line) = 0;
    virtual QByteArray end(const RunSummary &summary) = 0;
};

[[nodiscard]] std::unique_ptr<ResultWriter> makeResultWriter(Format format);

/// A cell between separators: RFC 4180 quoting, and a leading ' where a spreadsheet would see a formula (CWE-1236).
[[nodiscard]] QString csvCell(const QString &text, QChar separator = u',');

/// Text of the service on a terminal: control characters become visible escapes, bidi controls too.
[[nodiscard]] QString terminalSafe(const QString &text);

} // namespace peerlight::report
