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
    explicit CsvWriter(QChar separator) : m_separator(separator) {}

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
    [[nodiscard]] QString cellOf(const QJsonValue &value) const
    {
        if (value.isDouble())
            return QString::number(value.toInteger());
        if (value.isBool())
            return value.toBool() ? u"true"_s : u"false"_s;
        if (!value.isArray())
            return csvCell(value.toString(), m_separator);
        QStringList texts;
        for (const QJsonValue &one : value.toArray())
            texts += one.toString();
        return csvCell(texts.join(u' '), m_separator);
    }

    [[nodiscard]] QByteArray lineOf(const QStringList &cells) const
    {
        return cells.join(m_separator).toUtf8() + "\r\n"_ba;
    }

    QChar m_separator;
};

} // namespace

std::unique_ptr<ResultWriter> makeCsvWriter(QChar separator)
{
    return std::make_unique<CsvWriter>(separator);
}

} // namespace peerlight::report
