// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/json_text.h"
#include "app/report/result_fields.h"
#include "app/report/writers.h"

namespace peerlight::report {

using namespace Qt::StringLiterals;

namespace {

/// One object: {"run":…,"results":[…],"summary":…}, one result a line.
class JsonWriter final : public ResultWriter
{
public:
    QByteArray begin(const RunHeader &run) override
    {
        return "{\"run\":"_ba + jsonObject(runMembers(run)) + ",\n\"results\":["_ba;
    }

    QByteArray result(const ResultLine &line) override
    {
        const QByteArray separator = m_first ? "\n"_ba : ",\n"_ba;
        m_first = false;
        return separator + jsonObject(resultMembers(line));
    }

    QByteArray end(const RunSummary &summary) override
    {
        return (m_first ? "],\n\"summary\":"_ba : "\n],\n\"summary\":"_ba) + jsonObject(summaryMembers(summary)) +
               "}\n"_ba;
    }

private:
    bool m_first = true;
};

/// One object a line, for programs that read while the run goes on.
class JsonLinesWriter final : public ResultWriter
{
public:
    QByteArray begin(const RunHeader &run) override { return jsonObject(runMembers(run)) + '\n'; }
    QByteArray result(const ResultLine &line) override { return jsonObject(resultMembers(line)) + '\n'; }
    QByteArray end(const RunSummary &summary) override { return jsonObject(summaryMembers(summary)) + '\n'; }
};

} // namespace

std::unique_ptr<ResultWriter> makeJsonWriter()
{
    return std::make_unique<JsonWriter>();
}

std::unique_ptr<ResultWriter> makeJsonLinesWriter()
{
    return std::make_unique<JsonLinesWriter>();
}

} // namespace peerlight::report
