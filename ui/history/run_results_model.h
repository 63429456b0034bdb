// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/kept.h"
#include "app/insight/comparison.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace peerlight::ui {

class DisplayNames;

/// What one run found, a row a peer: of a peer that was sent again, the later result.
class RunResultsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Result, Peer, RemoteGateway, Loss, Ended, Reason, ColumnCount };
    enum Role {
        SortKeyRole = Qt::UserRole, ///< a number where the column has numbers; the worst outcome first
    };

    explicit RunResultsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// `names` must outlive the model, or be taken away (null) before it goes.
    void setNames(DisplayNames *names);
    void setDetections(const QList<history::KeptDetection> &detections);
    [[nodiscard]] const insight::Finding &findingAt(int row) const { return m_findings[row]; }
    [[nodiscard]] int rowOf(const api::PeerId &peer) const; ///< -1: not in the run

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const insight::Finding &finding, int column) const;

    QList<insight::Finding> m_findings;
    QPointer<DisplayNames> m_names;
};

} // namespace peerlight::ui
