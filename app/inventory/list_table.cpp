// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/list_table.h"

#include "app/inventory/formula_guard.h"

#include <QCoreApplication>

#include <algorithm>

namespace peerlight::inventory {

namespace {

constexpr qsizetype longestPreviewCell = 256;

struct ListTableWords
{
    Q_DECLARE_TR_FUNCTIONS(PeerList)
};

QString whyFault(CsvRow::Fault fault)
{
    switch (fault) {
    case CsvRow::Fault::None:
        return {};
    case CsvRow::Fault::CellTooLong:
        return ListTableWords::tr("A cell of this row has more than 65,536 characters.");
    case CsvRow::Fault::TooManyCells:
        return ListTableWords::tr("This row has more than 256 cells.");
    case CsvRow::Fault::OpenQuote:
        return ListTableWords::tr("The quotation mark on this line is not closed: nothing after it was read.");
    }
    return {};
}

} // namespace

ListTable::ListTable(const ListHead &head, ListCollector &collector)
    : m_head(head), m_collector(collector),
      m_rows(head.separator, head.firstLine, [this](const CsvRow &row) { take(row); }),
      m_idAt(head.uses.indexOf(ColumnUse::Id)), m_titlesToCome(head.hasHeader)
{
    ListPreview &preview = collector.list().preview;
    preview.separator = head.separator;
    preview.hasHeader = head.hasHeader;
    const qsizetype columns = std::max(head.uses.size(), head.titles.size());
    for (qsizetype i = 0; i < columns; ++i)
        preview.columns.append({head.titles.value(i).left(longestPreviewCell), head.uses.value(i, ColumnUse::Ignore)});
}

void ListTable::take(CsvRow row)
{
    if (m_head.isDrawn) {
        row.cells = undrawn(row.cells);
        if (row.cells.isEmpty() && row.fault == CsvRow::Fault::None)
            return;
    }
    if (m_titlesToCome) {
        m_titlesToCome = false;
        return;
    }
    const bool blank =
        std::all_of(row.cells.begin(), row.cells.end(), [](const QString &cell) { return cell.isEmpty(); });
    if (blank && row.fault == CsvRow::Fault::None)
        return;
    QList<QStringList> &shown = m_collector.list().preview.rows;
    if (shown.size() < mostPreviewRows)
        shown.append(withoutSecrets(row.cells));

    const auto unread = [&](const QString &why) {
        m_collector.unread(withoutSecrets(row.cells).join(QChar(m_head.separator)), why, row.line);
    };
    if (row.fault != CsvRow::Fault::None)
        return unread(whyFault(row.fault));
    if (m_idAt < 0)
        return unread(ListTableWords::tr("No column of the list is taken for the peer id."));
    const QString id = row.cells.value(m_idAt);
    if (id.trimmed().isEmpty())
        return unread(ListTableWords::tr("There is no peer id in this row."));
    ListedPeer listed;
    for (qsizetype i = 0; i < std::min(row.cells.size(), m_head.uses.size()); ++i)
        putCell(listed, m_head.uses[i], withoutFormulaGuard(row.cells[i]));
    m_collector.take(id, listed, row.line);
}

QStringList ListTable::withoutSecrets(QStringList cells) const
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool secret = m_head.uses.value(i, ColumnUse::Ignore) == ColumnUse::Secret ||
                            useOfTitle(m_head.titles.value(i)) == ColumnUse::Secret;
        cells[i] = secret ? QString() : cells[i].left(longestPreviewCell);
    }
    return cells;
}

} // namespace peerlight::inventory
