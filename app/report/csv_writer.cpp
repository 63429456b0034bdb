// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/member_rows.h"
#include "app/report/result_fields.h"
#include "app/report/writers.h"

namespace peerlight::report {

namespace {

/// The members of a JSON result as columns, without "type"; lines end as RFC 4180 says.
class CsvWriter final : public ResultWriter
{
public:
    explicit CsvWriter(QChar separator) : m_separator(separator) {}

    QByteArray begin(const RunHeader &) override { return csvHead(resultMembers({}).sliced(1), m_separator); }
    QByteArray result(const ResultLine &line) override { return csvRecord(resultMembers(line).sliced(1), m_separator); }
    QByteArray end(const RunSummary &) override { return {}; }

private:
    QChar m_separator;
};

} // namespace

std::unique_ptr<ResultWriter> makeCsvWriter(QChar separator)
{
    return std::make_unique<CsvWriter>(separator);
}

} // namespace peerlight::report
