// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/requests_model.h"

#include "app/api/requests.h"
#include "ui/common/display_text.h"
#include "ui/common/local_text.h"
#include "ui/details/request_words.h"

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

bool sameExchange(const api::Exchange &a, const api::Exchange &b)
{
    return a.sentAtUtc == b.sentAtUtc && a.path == b.path && a.requestId == b.requestId && a.took == b.took &&
           a.method == b.method;
}

QString columnWord(int column)
{
    switch (column) {
    case RequestsModel::Time:
        return RequestsModel::tr("Sent (local)");
    case RequestsModel::Method:
        return RequestsModel::tr("Method");
    case RequestsModel::Path:
        return RequestsModel::tr("Path");
    case RequestsModel::Status:
        return RequestsModel::tr("Status");
    case RequestsModel::Took:
        return RequestsModel::tr("ms");
    case RequestsModel::Bytes:
        return RequestsModel::tr("Bytes");
    case RequestsModel::RequestId:
        return RequestsModel::tr("Request ID");
    default:
        return {};
    }
}

QString cellWord(const api::Exchange &exchange, int column)
{
    switch (column) {
    case RequestsModel::Time:
        return exchange.sentAtUtc.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
    case RequestsModel::Method:
        return QString::fromLatin1(api::methodName(exchange.method));
    case RequestsModel::Path:
        return displayText(exchange.path);
    case RequestsModel::Status:
        return statusWord(exchange);
    case RequestsModel::Took:
        return countText(exchange.took.count());
    case RequestsModel::Bytes:
        return countText(exchange.answerBytes);
    case RequestsModel::RequestId:
        return displayText(exchange.requestId);
    default:
        return {};
    }
}

QString toolTipOf(const api::Exchange &exchange, int column)
{
    if (column == RequestsModel::Time)
        return exchange.sentAtUtc.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) + u" UTC"_s;
    return column == RequestsModel::Path ? exchange.origin + exchange.path : QString();
}

} // namespace

void RequestsModel::setExchanges(const QList<api::Exchange> &exchanges)
{
    qsizetype same = 0;
    while (same < qMin(exchanges.size(), m_exchanges.size()) && sameExchange(exchanges[same], m_exchanges[same]))
        ++same;
    if (same < m_exchanges.size()) {
        beginRemoveRows({}, int(same), int(m_exchanges.size()) - 1);
        m_exchanges.resize(same);
        endRemoveRows();
    }
    if (same < exchanges.size()) {
        beginInsertRows({}, int(same), int(exchanges.size()) - 1);
        m_exchanges += exchanges.sliced(same);
        endInsertRows();
    }
}

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_exchanges.size());
}

int RequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::Exchange &exchange = at(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return cellWord(exchange, column);
    if (role == Qt::ToolTipRole)
        return toolTipHtml(toolTipOf(exchange, column));
    if (role == Qt::TextAlignmentRole && (column == Took || column == Bytes))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return u"%1: %2"_s.arg(columnWord(column), cellWord(exchange, column));
    return {};
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return columnWord(section);
}

} // namespace peerlight::ui
