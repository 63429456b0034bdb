// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>

namespace peerlight::inventory {

/// A record of a CSV file. What is wrong with it is said beside its cells as far as they were read.
struct CsvRow
{
    enum class Fault { None, CellTooLong, TooManyCells, OpenQuote };
    QStringList cells;
    int line = 0; ///< that it begins on, counted from 1; of the quotation mark for OpenQuote
    Fault fault = Fault::None;
};

/// Reads records of RFC 4180 piece by piece: quoted cells may hold separators, line breaks and doubled quotation
/// marks; lines end with LF, CR or CRLF. Blank lines, and lines that begin with '#', are no records. A cell may have
/// 65,536 characters and a record 256 cells. Takes time and memory that are linear in the text. Pure.
class CsvRows
{
public:
    using Taker = std::function<void(const CsvRow &)>;

    CsvRows(char16_t separator, int firstLine, Taker take);

    void feed(QStringView text);
    /// The record that no line break ended. A quotation mark left open is a fault of its own.
    void finish();

private:
    enum class At { RowStart, CellStart, Plain, Quoted, AfterQuote, Comment };

    void one(QChar c);
    [[nodiscard]] qsizetype run(QStringView text, qsizetype from);
    void append(QStringView text);
    void quoted(QChar c, bool secondOfBreak);
    void newLine();
    void endCell();
    void endRow();

    static constexpr qsizetype longestCell = 65536;
    static constexpr qsizetype mostCells = 256;
    const char16_t m_separator;
    Taker m_take;
    At m_at = At::RowStart;
    int m_line;
    int m_quoteLine = 0;
    bool m_afterCr = false;
    bool m_wasQuoted = false;
    QString m_cell;
    CsvRow m_row;
};

} // namespace peerlight::inventory
