// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

class QAction;

namespace peerlight::ui {

/// The centre of the window: what is live, and behind it what is kept. The first page is the live one.
class CentreTabs : public QTabWidget
{
    Q_OBJECT
public:
    explicit CentreTabs(QWidget *parent = nullptr);

    /// The page and an action that leads to it, which takes the focus there (to the page's focus proxy, if it has one).
    QAction *addPlace(QWidget &page, const QString &title, const QString &actionText, const QKeySequence &keys);
    void showLive() { setCurrentIndex(0); }
};

} // namespace peerlight::ui
