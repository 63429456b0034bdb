// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/csv_rows.h"

#include <algorithm>

namespace peerlight::inventory {

namespace {

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

CsvRows::CsvRows(char16_t separator, int firstLine, Taker take)
    : m_separator(separator), m_take(std::move(take)), m_line(firstLine)
{}

void CsvRows::feed(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = run(text, at);
        if (end > at)
            m_afterCr = false;
        at = end;
        if (at < text.size())
            one(text[at++]);
    }
}

/// What needs no look at each character: gives where it ends.
qsizetype CsvRows::run(QStringView text, qsizetype from)
{
    qsizetype to = from;
    if (m_at == At::Plain) {
        while (to < text.size() && text[to] != m_separator && !isLineBreak(text[to]))
            ++to;
        append(text.sliced(from, to - from));
    } else if (m_at == At::Quoted) {
        while (to < text.size() && text[to] != u'"' && !isLineBreak(text[to]))
            ++to;
        append(text.sliced(from, to - from));
    } else if (m_at == At::Comment) {
        while (to < text.size() && !isLineBreak(text[to]))
            ++to;
    }
    return to;
}

void CsvRows::one(QChar c)
{
    const bool secondOfBreak = m_afterCr && c == u'\n';
    m_afterCr = c == u'\r';
    if (m_at == At::Quoted)
        return quoted(c, secondOfBreak);
    if (isLineBreak(c)) {
        if (!secondOfBreak)
            newLine();
        return;
    }
    if (m_at == At::Comment || (c == u' ' && (m_at == At::RowStart || m_at == At::CellStart)))
        return;
    if (m_at == At::RowStart)
        m_row.line = m_line;
    if (c == m_separator) {
        endCell();
        m_at = At::CellStart;
    } else if (m_at == At::RowStart && c == u'#') {
        m_at = At::Comment;
    } else if (m_at == At::AfterQuote && c == u'"') {
        append(QStringView(&c, 1)); // doubled: one of the cell
        m_at = At::Quoted;
    } else if (m_at != At::Plain && m_at != At::AfterQuote && c == u'"') {
        m_at = At::Quoted;
        m_wasQuoted = true;
        m_quoteLine = m_line;
    } else {
        append(QStringView(&c, 1));
        m_at = At::Plain;
    }
}

void CsvRows::quoted(QChar c, bool secondOfBreak)
{
    if (c == u'"') {
        m_at = At::AfterQuote;
        return;
    }
    append(QStringView(&c, 1));
    if (isLineBreak(c) && !secondOfBreak)
        ++m_line;
}

void CsvRows::append(QStringView text)
{
    const qsizetype room = std::max<qsizetype>(longestCell - m_cell.size(), 0);
    if (text.size() > room && m_row.fault == CsvRow::Fault::None)
        m_row.fault = CsvRow::Fault::CellTooLong;
    m_cell += text.first(std::min(text.size(), room));
}

void CsvRows::newLine()
{
    if (m_at != At::RowStart && m_at != At::Comment) {
        endCell();
        endRow();
    }
    m_at = At::RowStart;
    ++m_line;
}

void CsvRows::endCell()
{
    if (m_row.cells.size() < mostCells)
        m_row.cells.append(m_wasQuoted ? m_cell : m_cell.trimmed());
    else if (m_row.fault == CsvRow::Fault::None)
        m_row.fault = CsvRow::Fault::TooManyCells;
    m_cell.clear();
    m_wasQuoted = false;
}

void CsvRows::endRow()
{
    m_take(m_row);
    m_row = {};
}

void CsvRows::finish()
{
    if (m_at == At::Quoted) {
        endCell();
        m_row.fault = CsvRow::Fault::OpenQuote;
        m_row.line = m_quoteLine;
        endRow();
    } else if (m_at != At::RowStart && m_at != At::Comment) {
        endCell();
        endRow();
    }
    m_at = At::RowStart;
}

} // namespace peerlight::inventory
