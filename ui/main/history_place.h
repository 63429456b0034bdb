// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/kept.h"
#include "ui/history/loss_plot.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace peerlight::ui {

class DisplayNames;
class HistoryPage;
class Workspace;

/// The tab of what is kept, with what can be done there: baselines are named and dropped, the plot is saved.
class HistoryPlace : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    HistoryPlace(Workspace &workspace, DisplayNames &names, QWidget &window);

    [[nodiscard]] HistoryPage &page() const { return *m_page; }
    [[nodiscard]] QAction *baselineAction() const { return m_baseline; }
    void fillMenu(QMenu &menu);
    /// Of the run that is selected in the history, else of the latest.
    void keepBaseline(const QString &name);
    void renameBaseline(const QString &from, const QString &to);
    void removeBaseline(const QString &name);
    void savePicture(LossPlot::Picture format, const QString &path);

Q_SIGNALS:
    void baselinesChanged();

private:
    void askForName(const QString &title, const QString &label, const QString &text,
                    const std::function<void(const QString &)> &then);
    void askForPicture(LossPlot::Picture format);
    void fillBaselines(QMenu &menu);
    void takeBaselines(const history::Expected<QList<history::Baseline>> &baselines, const QString &said);
    [[nodiscard]] QString runReference() const;
    void say(const QString &sentence);

    Workspace &m_workspace;
    QWidget &m_window;
    HistoryPage *m_page;
    QAction *m_baseline;
    QList<history::Baseline> m_baselines;
};

} // namespace peerlight::ui
