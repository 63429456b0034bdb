// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/result_fields.h"
#include "app/report/writers.h"

#include <QJsonArray>

namespace peerlight::report {

using namespace Qt::StringLiterals;

namespace {

/// The members of a JSON result as columns, without "type"; lines end as RFC 4180 says.
class CsvWriter final : public ResultWriter
{
public:
    QByteArray begin(const RunHeader &) override
    {
        QStringList names;
        for (const auto &[name, value] : resultMembers({}).sliced(1))
            names += name;
        return lineOf(names);
    }

    QByteArray result(const ResultLine &line) override
    {
        QStringList cells;
        for (const auto &[name, value] : resultMembers(line).sliced(1))
            cells += cellOf(value);
        return lineOf(cells);
    }

    QByteArray end(const RunSummary &) override { return {}; }

private:
    /// Numbers are ours and stay numbers; text is quoted and disarmed.
    static QString cellOf(const QJsonValue &value)
    {
        if (value.isDouble())
            return QString::number(value.toInteger());
        if (value.isBool())
            return value.toBool() ? u"true"_s : u"false"_s;
        if (!value.isArray())
            return csvCell(value.toString());
        QStringList texts;
        for (const QJsonValue &one : value.toArray())
            texts += one.toString();
        return csvCell(texts.join(u' '));
    }

    static QByteArray lineOf(const QStringList &cells) { return cells.join(u',').toUtf8() + "\r\n"_ba; }
};

} // namespace

std::unique_ptr<ResultWriter> makeCsvWriter()
{
    return std::make_unique<CsvWriter>();
}

} // namespace peerlight::report
