// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace peerlight::ui {

/// A line to type into and what fits it. By keyboard alone: type, Up and Down, Return; Escape leaves. It goes away by
/// itself when another window is used.
class PaletteWindow : public QDialog
{
    Q_OBJECT
public:
    explicit PaletteWindow(QWidget *parent);

    /// Asks the sources, and shows itself over the upper middle of its parent.
    void openWith(const QList<PaletteSource> &sources);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void takeQuery();
    void chooseCurrent();
    void showCount();

    PaletteModel m_model;
    QLineEdit *m_query;
    QListView *m_list;
    QLabel *m_note;
};

} // namespace peerlight::ui
