// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history.h"
#include "app/report/comparison_report.h"
#include "ui/compare/compared_peers_model.h"

#include <QPointer>
#include <QSortFilterProxyModel>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace peerlight::ui {

class DisplayNames;

/// Two runs, or a run and a baseline, side by side. Reads the history when it is seen, and changes nothing in it.
class ComparePage : public QWidget
{
    Q_OBJECT
public:
    /// `history` must outlive the page; null: nothing is kept.
    explicit ComparePage(history::History *history, QWidget *parent = nullptr);

    /// `names` must outlive the page, or be taken away (null) before it goes.
    void setNames(DisplayNames *names);
    void refresh(); ///< what can be chosen; now if it is seen, else when it is
    /// "last", "baseline:NAME", or the id of a run; empty: as it is.
    void choose(const QString &before, const QString &after);
    /// What is shown, in a format; empty if nothing is compared.
    [[nodiscard]] QByteArray bytesIn(report::Format format) const;
    [[nodiscard]] const ComparedPeersModel &model() const { return m_model; }

Q_SIGNALS:
    void copyWanted();
    void exportWanted();
    void compared();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void readChoices();
    void fillChoices(const QList<history::Baseline> &baselines, const QList<history::KeptRun> &runs);
    void compare();
    void read(const QString &reference, std::optional<history::WholeRun> ComparePage::*side);
    void takeSides();
    void showResult();
    void applyFilter();
    [[nodiscard]] report::ComparedRun comparedRun(const history::WholeRun &whole) const;
    [[nodiscard]] QString remark() const;

    history::History *m_history;
    QPointer<DisplayNames> m_names;
    ComparedPeersModel m_model;
    QSortFilterProxyModel m_filtered;
    QComboBox *m_before = nullptr;
    QComboBox *m_after = nullptr;
    QLabel *m_summary = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_tree = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_export = nullptr;
    std::optional<history::WholeRun> m_beforeRun;
    std::optional<history::WholeRun> m_afterRun;
    insight::Comparison m_comparison; ///< under its own names
    QString m_wantedBefore;           ///< what was asked for before it could be chosen
    QString m_wantedAfter;
    int m_generation = 0; ///< of the choice: late answers to an older one are dropped
    bool m_stale = true;
};

} // namespace peerlight::ui
