// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/copy_text.h"

#include "ui/peers/peer_table_roles.h"

#include <algorithm>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

bool startsFormula(const QString &text)
{
    // With the full-width forms that some spreadsheets take for the same.
    return !text.isEmpty() && u"=+-@＝＋－＠"_s.contains(text.front());
}

QString cell(QString text)
{
    const auto breaks = [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar(0x2028) || c == QChar(0x2029);
    };
    std::replace_if(text.begin(), text.end(), breaks, QChar(u' '));
    text = text.trimmed();
    return startsFormula(text) ? u'\'' + text : text;
}

} // namespace

QString tabSeparated(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns,
                     CopyHeader header)
{
    QString out;
    const auto line = [&out, &columns](auto &&text) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(text(column)));
        out += cells.join(u'\t') + u'\n';
    };
    if (header == CopyHeader::Yes)
        line([&model](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (const int row : rows)
        line([&model, row](int column) { return model.index(row, column).data(CopyRole).toString(); });
    return out;
}

} // namespace peerlight::ui
