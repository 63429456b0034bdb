// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drill/drill_room.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QSpinBox;

namespace peerlight::ui {

/// The drills there are, with a story each, and a seed. Not modal.
class DrillListWindow : public QDialog
{
    Q_OBJECT
public:
    DrillListWindow(const QList<DrillCard> &cards, QWidget *parent);

    void setSeed(quint64 seed);
    /// Why the drill that was wanted could not start.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void wanted(const QString &name, quint64 seed);

private:
    void start();
    void follow();

    const QList<DrillCard> m_cards;
    QListWidget *m_list;
    QLabel *m_story;
    QSpinBox *m_seed;
    QLabel *m_problem;
};

} // namespace peerlight::ui
