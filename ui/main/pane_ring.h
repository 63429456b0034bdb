// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;

namespace peerlight::ui {

/// Goes from pane to pane of a window with F6, and back with Shift+F6, past those that are not seen. A pane is entered
/// where the focus was in it last.
class PaneRing : public QObject
{
    Q_OBJECT
public:
    /// `panes` in the order in which the eye meets them; they belong to `window`.
    PaneRing(const QList<QWidget *> &panes, QWidget &window);

    [[nodiscard]] QList<QAction *> actions() const { return {m_next, m_previous}; }

private:
    void go(int step);
    void enter(int pane);
    void noteFocus(QWidget *now);
    [[nodiscard]] int paneOf(const QWidget *widget) const;

    struct Pane
    {
        QWidget *widget = nullptr;
        QPointer<QWidget> last;
    };
    QList<Pane> m_panes;
    QAction *m_next;
    QAction *m_previous;
};

} // namespace peerlight::ui
