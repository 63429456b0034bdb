// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/list_format.h"

#include "app/inventory/csv_rows.h"
#include "app/inventory/json_check.h"

#include <algorithm>

namespace peerlight::inventory {

using namespace Qt::StringLiterals;

namespace {

bool breaksLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// A place at the start of a line.
struct LineStart
{
    qsizetype at = 0;
    int line = 1;
};

qsizetype lineEnd(QStringView text, qsizetype from)
{
    while (from < text.size() && !breaksLine(text[from]))
        ++from;
    return from;
}

LineStart afterLine(QStringView text, LineStart start)
{
    qsizetype at = lineEnd(text, start.at);
    if (at < text.size())
        at += at + 1 < text.size() && text[at] == u'\r' && text[at + 1] == u'\n' ? 2 : 1;
    return {at, start.line + 1};
}

/// The first line that is neither blank nor a comment.
LineStart firstContent(QStringView text, LineStart start)
{
    while (start.at < text.size()) {
        const QStringView line = text.sliced(start.at, lineEnd(text, start.at) - start.at).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            break;
        start = afterLine(text, start);
    }
    return start;
}

/// "sep=;" is what spreadsheets write in front of the header. The separator may be a tab.
char16_t sepLine(QStringView line)
{
    if (!line.startsWith("sep="_L1, Qt::CaseInsensitive) || line.size() != 5)
        return 0;
    return line.back().unicode();
}

char16_t separatorIn(QStringView line)
{
    for (const char16_t separator : {u'\t', u';', u','}) {
        if (line.contains(separator))
            return separator;
    }
    return 0;
}

/// A rule ("+---+") above the titles, or a row between bars.
bool looksDrawn(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.startsWith("+-"_L1) || trimmed.startsWith("+="_L1) ||
           (trimmed.size() > 2 && trimmed.startsWith(u'|') && trimmed.endsWith(u'|'));
}

QList<QStringList> firstRecords(QStringView text, LineStart start, const ListHead &head, bool isWhole)
{
    QList<QStringList> records;
    CsvRows rows(head.separator, start.line, [&records, &head](const CsvRow &row) {
        const QStringList cells = head.isDrawn ? undrawn(row.cells) : row.cells;
        if (records.size() < 2 && !cells.isEmpty())
            records.append(cells);
    });
    rows.feed(text.sliced(start.at));
    if (isWhole)
        rows.finish();
    return records;
}

bool isId(const QString &cell)
{
    return api::PeerId::parse(cell).has_value();
}

/// An id with a slip in it is not a name: it must not be taken for one.
bool looksLikeId(const QString &cell)
{
    const auto fits = [](QChar c) {
        return c == u'-' || c.digitValue() >= 0 || (c.toLower() >= u'a' && c.toLower() <= u'f');
    };
    return cell.size() >= 20 && std::count_if(cell.begin(), cell.end(), fits) * 10 >= cell.size() * 9;
}

/// The place of the only id of a record that has other cells, too; else -1.
qsizetype onlyId(const QStringList &cells)
{
    qsizetype place = -1;
    bool others = false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (isId(cells[i])) {
            if (place >= 0)
                return -1;
            place = i;
        } else if (looksLikeId(cells[i])) {
            return -1;
        } else {
            others = others || (!cells[i].isEmpty() && !cells[i].startsWith(u'#')); // a comment is no cell
        }
    }
    return others ? place : -1;
}

/// Of columns without titles only the id is known, and the name where there is nothing else.
QList<ColumnUse> usesByContent(qsizetype idAt, qsizetype count)
{
    QList<ColumnUse> uses(count, ColumnUse::Ignore);
    uses[idAt] = ColumnUse::Id;
    if (count == 2)
        uses[1 - idAt] = ColumnUse::Name;
    return uses;
}

bool hasContentAfter(QStringView text, qsizetype at)
{
    return !text.sliced(at).trimmed().isEmpty();
}

std::optional<ListFormat> jsonFormat(QStringView text, LineStart start)
{
    const QStringView rest = text.sliced(start.at).trimmed();
    const bool object = rest.startsWith(u'{');
    if (!object && !rest.startsWith(u'['))
        return std::nullopt;
    const qsizetype end = lineEnd(text, start.at);
    const bool more = hasContentAfter(text, end);
    if (object && more && checkJson(text.sliced(start.at, end - start.at).toUtf8()))
        return ListFormat::JsonLines;
    return ListFormat::Json;
}

/// Titles of which one is that of an id; else records that look like a table.
void findColumns(ListHead &head, const QList<QStringList> &records, const ListChoices &choices)
{
    const QStringList first = records.value(0);
    const QList<ColumnUse> named = proposedUses(first);
    const qsizetype idInFirst = onlyId(first);
    const qsizetype idInSecond = records.value(1).size() == first.size() ? onlyId(records.value(1)) : -1;
    if (named.contains(ColumnUse::Id)) {
        head.hasHeader = true;
        head.uses = named;
    } else if (idInFirst >= 0) {
        head.uses = usesByContent(idInFirst, first.size());
    } else if (idInSecond >= 0 && std::none_of(first.begin(), first.end(), &isId)) {
        head.hasHeader = true;
        head.uses = named;
        head.uses[idInSecond] = ColumnUse::Id;
    }
    if (choices.hasHeader)
        head.hasHeader = *choices.hasHeader;
    if (!choices.columns.isEmpty())
        head.uses = choices.columns;
    if (head.hasHeader)
        head.titles = first;
}

} // namespace

ListHead headOf(QStringView text, bool isWhole, const ListChoices &choices)
{
    ListHead head;
    LineStart start = firstContent(text, {text.startsWith(QChar(QChar::ByteOrderMark)) ? 1 : 0, 1});
    const auto lineAt = [text](LineStart at) { return text.sliced(at.at, lineEnd(text, at.at) - at.at); };
    const char16_t told = sepLine(lineAt(start));
    if (told != 0)
        start = firstContent(text, afterLine(text, start));
    head.from = start.at;
    head.firstLine = start.line;
    const bool chosen = choices.separator || !choices.columns.isEmpty() || choices.hasHeader;
    if (const auto json = chosen ? std::nullopt : jsonFormat(text, start)) {
        head.format = *json;
        return head;
    }
    const bool drawn = told == 0 && looksDrawn(lineAt(start));
    const char16_t found = told != 0 ? told : drawn ? u'|' : separatorIn(lineAt(start));
    const char16_t separator = choices.separator.value_or(found != 0 ? found : u',');
    head.separator = separator;
    head.isDrawn = drawn && separator == u'|';
    const QList<QStringList> records = firstRecords(text, start, head, isWhole);
    findColumns(head, records, choices);
    const bool isTable = chosen || (!head.uses.isEmpty() && (records.value(0).size() > 1 || head.isDrawn));
    if (isTable) {
        head.format = separator == u'\t' ? ListFormat::Tsv : ListFormat::Csv;
        return head;
    }
    if (head.hasHeader) { // of one column: what follows are words
        const LineStart next = afterLine(text, start);
        head.from = next.at;
        head.firstLine = next.line;
    }
    head.hasHeader = false;
    head.isDrawn = false;
    head.separator = 0;
    return head;
}

QStringList undrawn(const QStringList &cells)
{
    const auto isRule = [](const QString &cell) {
        return std::all_of(cell.begin(), cell.end(), [](QChar c) { return u"-=+:"_s.contains(c); });
    };
    if (std::all_of(cells.begin(), cells.end(), isRule))
        return {};
    QStringList inner = cells;
    if (inner.constFirst().isEmpty())
        inner.removeFirst();
    if (!inner.isEmpty() && inner.constLast().isEmpty())
        inner.removeLast();
    return inner;
}

} // namespace peerlight::inventory
