// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QMenu;

namespace peerlight::ui {

/// Keeps the marked letters of a window apart: those of the titles of its menus, then of what is seen of its controls,
/// and of the entries of each menu when it opens. Which of them meet depends on what is shown, and on the language.
class MnemonicKeeper : public QObject
{
    Q_OBJECT
public:
    explicit MnemonicKeeper(QWidget &window);

    void keepApart(); ///< now; otherwise when control has returned after something was shown

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeMenu(QMenu &menu);

    QWidget &m_window;
    QTimer m_soon;
};

} // namespace peerlight::ui
