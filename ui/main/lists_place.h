// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/own_data.h"
#include "ui/lists/import_window.h"
#include "ui/lists/list_export.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QMenu;
class QMimeData;

namespace peerlight::ui {

class DisplayNames;
class InventoryBook;
class PeerIntake;
class PeerView;
class Workspace;

/// Everything of a window that has to do with lists of peers: files that are opened, dropped or pasted, with their
/// preview, and the export. All references must outlive it.
class ListsPlace : public QObject
{
    Q_OBJECT
public:
    enum class Scope { All, Shown, Selected };

    ListsPlace(PeerIntake &intake, PeerView &view, Workspace &workspace, InventoryBook &book, QMainWindow &window);
    ~ListsPlace() override;

    void setNames(DisplayNames &names); ///< must outlive it
    void fillMenu(QMenu &menu);
    void chooseList();
    void openPeerList(const QString &file);
    /// Files, addresses of files, or text. False if there is none of them.
    bool takeData(const QMimeData &data, const QString &name);
    void takeTyped(const QString &text); ///< of the field for ids
    void exportPeers(Scope scope);
    /// The file's format is that of its name.
    void writeExport(Scope scope, const QString &path, ExportFormat fallback);

Q_SIGNALS:
    void exported(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    bool takeUrls(const QList<QUrl> &urls);
    void import(const ImportSource &source);
    void take(const ImportWindow &window);
    void addPeers(const std::shared_ptr<const ReadResult> &result);
    void keepTags(const inventory::PeerListText &list);
    void say(const QString &sentence);
    [[nodiscard]] QList<inventory::JoinedPeer> peersOf(Scope scope) const;

    PeerIntake &m_intake;
    PeerView &m_view;
    Workspace &m_workspace;
    InventoryBook &m_book;
    QMainWindow &m_window;
    DisplayNames *m_names = nullptr;
    QPointer<ImportWindow> m_import;
    QAction *m_paste = nullptr;
    QList<QAction *> m_exports;
};

} // namespace peerlight::ui
