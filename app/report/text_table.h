// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace peerlight::report {

/// Columns for a terminal, as wide as their widest cell and at most `widest` cells; no column is padded at
/// the end of a line. Cells are made safe here: see terminalSafe().
class TextTable
{
public:
    struct Column
    {
        QString title;
        int widest = 40;
        bool toTheRight = false;
    };

    explicit TextTable(QList<Column> columns);
    void addRow(const QStringList &cells); ///< as many cells as columns
    [[nodiscard]] QByteArray toUtf8() const;

private:
    [[nodiscard]] QString lineOf(const QStringList &cells, const QList<int> &widths) const;

    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

/// The head and a row of a table of GitHub Flavored Markdown. Cells of a row are plain text: what Markdown
/// would read as mark-up is escaped.
[[nodiscard]] QByteArray markdownHead(const QStringList &titles);
[[nodiscard]] QByteArray markdownRow(const QStringList &cells);

/// Plain text as Markdown shows it: on one line, and nothing in it acts.
[[nodiscard]] QString markdownText(const QString &text);

} // namespace peerlight::report
