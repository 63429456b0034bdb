// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ids.h"
#include "ui/peers/copy_text.h"
#include "ui/peers/peer_filter_proxy.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QLabel;
class QMenu;
class QMimeData;
class QTemporaryDir;

namespace peerlight::ui {

class FilterEdit;
class PeerTableModel;
class PeerTableView;

/// The peer list: a filter, and the table of what passes it. `model` must outlive the view.
class PeerView : public QWidget
{
    Q_OBJECT
public:
    explicit PeerView(PeerTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QList<api::PeerId> selectedPeers() const; ///< from top to bottom
    [[nodiscard]] QList<api::PeerId> shownPeers() const;    ///< those that pass the filter, from top to bottom
    [[nodiscard]] QList<api::PeerId> allPeers() const;      ///< whether they pass the filter or not, in list order
    [[nodiscard]] std::optional<api::PeerId> currentPeer() const;

    /// Those of them that are shown; the first becomes the current one.
    void selectPeers(const QList<api::PeerId> &peers);
    void focusFilter();
    /// What else can be done with the selected rows: stands in their menu.
    void addMenuActions(const QList<QAction *> &actions) { m_menuActions += actions; }

    /// While live, rows keep their places.
    void setLive(bool live);

    [[nodiscard]] QString filterText() const;
    void setFilterText(const QString &text);
    void setComfortable(bool comfortable);
    [[nodiscard]] bool isComfortable() const;
    /// A check for each column, and a way back to the default.
    void fillColumnMenu(QMenu &menu);

    /// Columns, their order and widths, and the sorting.
    [[nodiscard]] QByteArray saveState() const;
    /// False, and nothing is changed, if `state` is none of saveState().
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void currentPeerChanged();
    void selectionChanged();
    /// The person wants these peers out of the list. The view itself removes nothing.
    void removeRequested(const QList<peerlight::api::PeerId> &peers);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void buildTable();
    void buildActions();
    void connectModel();
    void applyFilter();
    void updateNote();
    void noteCurrent();
    void tintSelection();
    void copySelection(CopyHeader header);
    [[nodiscard]] QString selectionText(CopyHeader header) const;
    [[nodiscard]] QMimeData *dragData();
    void requestRemoval();
    void showTableMenu(const QPoint &position);
    void showHeaderMenu(const QPoint &position);
    void resetColumns();
    [[nodiscard]] const api::PeerId &peerAt(int proxyRow) const;

    PeerTableModel &m_model;
    PeerFilterProxy m_proxy;
    FilterEdit *m_filter;
    QLabel *m_note; ///< how many pass the filter, or what is wrong with it
    PeerTableView *m_table;
    QAction *m_copy = nullptr;
    QAction *m_copyWithHeader = nullptr;
    QAction *m_remove = nullptr;
    QList<QAction *> m_menuActions;
    std::shared_ptr<QTemporaryDir> m_dragFolder; ///< of files that were dragged out
    std::optional<api::PeerId> m_current;
};

} // namespace peerlight::ui
