// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/request.h"

#include <QAbstractTableModel>
#include <QList>

namespace peerlight::ui {

/// The requests about one peer, oldest first.
class RequestsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Method, Path, Status, Took, Bytes, RequestId, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// What is shown and comes again stays, so that selection and scroll do.
    void setExchanges(const QList<api::Exchange> &exchanges);
    [[nodiscard]] const api::Exchange &at(int row) const { return m_exchanges[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<api::Exchange> m_exchanges;
};

} // namespace peerlight::ui
