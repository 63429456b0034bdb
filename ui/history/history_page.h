// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history.h"
#include "ui/history/loss_plot.h"
#include "ui/history/run_list_model.h"
#include "ui/history/run_results_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QSplitter;
class QTableView;

namespace peerlight::ui {

class OutcomeStrip;

/// What is kept: the runs, what one of them found, and what was seen of one peer over all of them. Reads the history
/// when it is seen and when refresh() is called, and changes nothing in it.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    /// `history` must outlive the page; null: nothing is kept.
    explicit HistoryPage(history::History *history, QWidget *parent = nullptr);

    /// `names` must outlive the page, or the page's names be taken away (null) before.
    void setNames(DisplayNames *names);
    /// Of the selected run, and of its results: each in the menu of its table.
    void setActions(const QList<QAction *> &runActions, const QList<QAction *> &resultActions);
    void refresh(); ///< now if it is seen, else when it is
    [[nodiscard]] std::optional<history::KeptRun> selectedRun() const;
    [[nodiscard]] const std::optional<history::KeptRun> &shownRun() const { return m_shown; }
    [[nodiscard]] QList<insight::Finding> shownFindings() const; ///< of that run, from top to bottom
    [[nodiscard]] LossPlot &plot() const { return *m_plot; }
    [[nodiscard]] QString plotName() const; ///< of the peer in the plot, as it may be shown

Q_SIGNALS:
    void pictureWanted(peerlight::ui::LossPlot::Picture format);
    void failed(const QString &why);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildFilter();
    [[nodiscard]] QWidget *buildRuns();
    [[nodiscard]] QWidget *buildResults();
    [[nodiscard]] QWidget *buildPeer();
    void connectParts();
    void readRuns();
    void readPage();
    void takePage(const history::RunPage &page);
    void noteConnections(const QList<history::KeptRun> &runs);
    void takeSelection();
    void readRun(const QString &runId);
    void takeRun(const history::WholeRun &whole);
    void takePeer();
    void readPeer(const api::PeerId &peer);
    void showPeer();
    void goToPoint(int point);
    void selectPeer(const api::PeerId &peer);
    void tellNothing();

    history::History *m_history;
    QPointer<DisplayNames> m_names;
    RunListModel m_runs;
    RunResultsModel m_results;
    QSortFilterProxyModel m_sorted;
    QComboBox *m_connection = nullptr;
    QComboBox *m_since = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_runTitle = nullptr;
    QLabel *m_peerTitle = nullptr;
    QTableView *m_runTable = nullptr;
    QTableView *m_resultTable = nullptr;
    OutcomeStrip *m_strip = nullptr;
    LossPlot *m_plot = nullptr;
    std::optional<qint64> m_next; ///< of the page behind the last one
    std::optional<history::KeptRun> m_shown;
    QString m_runId;     ///< whose results are shown
    QString m_wantedRun; ///< whose are on their way
    std::optional<inventory::Peer> m_peer;
    QList<LossPoint> m_points;
    int m_generation = 0; ///< of the list of runs: late answers of an older one are dropped
    bool m_stale = true;
};

} // namespace peerlight::ui
