// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/text_table.h"

#include "app/report/display_width.h"
#include "app/report/result_writer.h"

#include <algorithm>
#include <utility>

namespace peerlight::report {

using namespace Qt::StringLiterals;

namespace {

QByteArray markdownLine(const QStringList &cells)
{
    return QString("| "_L1 + cells.join(" | "_L1) + " |\n"_L1).toUtf8();
}

} // namespace

TextTable::TextTable(QList<Column> columns) : m_columns(std::move(columns)) {}

void TextTable::addRow(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    QStringList row;
    row.reserve(cells.size());
    for (qsizetype i = 0; i < cells.size(); ++i)
        row += elided(terminalSafe(cells.at(i)), m_columns.at(i).widest);
    m_rows += row;
}

QByteArray TextTable::toUtf8() const
{
    QStringList titles;
    QList<int> widths;
    for (const Column &column : m_columns) {
        titles += column.title;
        widths += displayWidth(column.title);
    }
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), displayWidth(row.at(i)));
    }
    QString text = lineOf(titles, widths);
    for (const QStringList &row : m_rows)
        text += lineOf(row, widths);
    return text.toUtf8();
}

QString TextTable::lineOf(const QStringList &cells, const QList<int> &widths) const
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += "  "_L1;
        if (m_columns.at(i).toTheRight)
            line += QString(std::max(0, widths.at(i) - displayWidth(cells.at(i))), u' ') + cells.at(i);
        else
            line += padded(cells.at(i), widths.at(i));
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString markdownText(const QString &text)
{
    QString result;
    const QString safe = terminalSafe(text);
    for (const QChar character : safe) {
        if (QStringView(u"\\`*_{}[]<>()#+!|~&$@").contains(character))
            result += u'\\';
        result += character;
    }
    return result.replace("://"_L1, "\\://"_L1); // or it would become a link
}

QByteArray markdownHead(const QStringList &titles)
{
    return markdownLine(titles) + markdownLine(QStringList(titles.size(), u"---"_s));
}

QByteArray markdownRow(const QStringList &cells)
{
    QStringList plain;
    for (const QString &cell : cells)
        plain += markdownText(cell);
    return markdownLine(plain);
}

} // namespace peerlight::report
