// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/result_writer.h"

#include "app/report/writers.h"

namespace peerlight::report {

using namespace Qt::StringLiterals;

std::optional<Format> formatFromName(QStringView name)
{
    if (name == "table"_L1)
        return Format::Table;
    if (name == "json"_L1)
        return Format::Json;
    if (name == "jsonl"_L1)
        return Format::JsonLines;
    if (name == "csv"_L1)
        return Format::Csv;
    if (name == "tsv"_L1)
        return Format::Tsv;
    if (name == "markdown"_L1)
        return Format::Markdown;
    if (name == "html"_L1)
        return Format::Html;
    return std::nullopt;
}

std::unique_ptr<ResultWriter> makeResultWriter(Format format)
{
    switch (format) {
    case Format::Table:
        return makeTableWriter();
    case Format::Json:
        return makeJsonWriter();
    case Format::JsonLines:
        return makeJsonLinesWriter();
    case Format::Csv:
        return makeCsvWriter(u',');
    case Format::Tsv:
        return makeCsvWriter(u'\t');
    case Format::Markdown:
        return makeMarkdownWriter();
    case Format::Html:
        return makeHtmlWriter();
    }
    return {};
}

} // namespace peerlight::report
