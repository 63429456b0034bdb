// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/peers/saved_views.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace peerlight::ui {

class DisplayNames;
class PeerView;
class Workspace;

/// Beside the file of what the window remembers; empty if there is none.
[[nodiscard]] QString viewsFileBeside(const QString &memoryFile);

/// How the person looks at the peer list: columns, row height, and views that have a name. The views are kept in a
/// file of their own, which all windows share.
class ViewsPlace : public QObject
{
    Q_OBJECT
public:
    /// `file`: empty keeps nothing. All references must outlive this.
    ViewsPlace(QString file, PeerView &view, Workspace &workspace, QWidget &window);

    void setNames(DisplayNames &names); ///< must outlive it
    void fillMenu(QMenu &menu);
    /// Under this name; one with that name is replaced.
    void save(const QString &name);
    void show(const SavedView &view);
    void remove(const QString &name);
    [[nodiscard]] const QList<SavedView> &views() const { return m_views; }

Q_SIGNALS:
    void comfortableWished(bool comfortable); ///< how high rows are is a preference: it is kept there

private:
    void load();
    [[nodiscard]] bool write();
    void makeShortcuts();
    [[nodiscard]] QString menuText(const QString &name) const;
    void fillViews(QMenu &menu);
    void askForName();

    const QString m_file;
    PeerView &m_view;
    Workspace &m_workspace;
    QWidget &m_window;
    DisplayNames *m_names = nullptr;
    QList<SavedView> m_views;
    bool m_mayWrite = true; ///< false: the file is of a newer program
    QList<QAction *> m_shortcuts;
    QAction *m_save;
    QAction *m_comfortable;
};

} // namespace peerlight::ui
