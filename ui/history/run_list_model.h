// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/kept.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace peerlight::ui {

class DisplayNames;

/// Runs that are kept, the newest first. Holds values: who has the history appends page after page.
class RunListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Started, Utc, Results, Baselines, At, ColumnCount };
    enum Role {
        CountsRole = Qt::UserRole, ///< insight::OutcomeCounts, of the column Results
        RunIdRole,
    };

    explicit RunListModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// `names` must outlive the model, or be taken away (null) before it goes.
    void setNames(DisplayNames *names);
    void clear();
    /// The next page; `more`: there is another one behind it.
    void append(const QList<history::KeptRun> &runs, bool more);
    [[nodiscard]] const history::KeptRun &runAt(int row) const { return m_runs[row]; }
    [[nodiscard]] int rowOf(const QString &runId) const; ///< -1: not among those that are read

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(); ///< append() is awaited; not repeated until it came

private:
    [[nodiscard]] QString text(const history::KeptRun &run, int column) const;

    QList<history::KeptRun> m_runs;
    QPointer<DisplayNames> m_names;
    bool m_more = false;
    bool m_asked = false;
};

/// "40 peers: 19 unreachable, 21 clear"; of a run that goes on the open ones are named as such. Pure.
[[nodiscard]] QString runCountsText(const insight::OutcomeCounts &counts);
/// "https://dcaas…, project 0f1e…" under the names that are shown; `names` may be null.
[[nodiscard]] QString runPlaceText(const history::KeptRun &run, DisplayNames *names);

} // namespace peerlight::ui
