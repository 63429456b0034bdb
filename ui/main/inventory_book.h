// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history.h"
#include "app/inventory/inventory_extras.h"
#include "app/inventory/look.h"
#include "app/inventory/own_data.h"

#include <QObject>

#include <optional>

namespace peerlight::ui {

/// Two looks at a project, side by side.
struct LookComparison
{
    qint64 beforeMs = 0;
    qint64 afterMs = 0;
    QList<inventory::InventoryChange> changes;

    bool operator==(const LookComparison &) const = default;
};

/// What a window knows beside its peers: the last look at the project, what it changed, and the person's own data with
/// its undo. No widget. Everything works without a history, and of the demo nothing is kept.
///
/// An edit is done here at once and then on what is kept, where another process may have edited meanwhile; what is kept
/// then is what counts.
class InventoryBook : public QObject
{
    Q_OBJECT
public:
    /// `history` must outlive the book; null: nothing is kept.
    explicit InventoryBook(history::History *history, QObject *parent = nullptr);

    [[nodiscard]] const inventory::OwnData &ownData() const { return m_data; }
    [[nodiscard]] const inventory::OwnUndo &undoStack() const { return m_undo; }
    [[nodiscard]] inventory::PeerExtras extrasOf(const inventory::Peer &peer) const { return m_index.of(peer); }
    [[nodiscard]] QString lineName(const QString &lineId) const { return m_index.lineName(lineId); }
    /// The look whose names are shown; none yet: empty.
    [[nodiscard]] const std::optional<inventory::Look> &look() const { return m_look; }
    [[nodiscard]] const LookComparison &comparison() const { return m_comparison; }
    [[nodiscard]] bool keeps() const { return m_history && !m_demo; }

    void setDemo(bool demo); ///< its own data is another, and goes with it
    void reload();           ///< what another window or process has done

    /// Of the service, just now: keeps it, and compares it with the one before.
    void takeLook(const inventory::Look &look);
    /// Asks for what is kept; ends with lastLookFound() or noLook().
    void findLastLook(const QString &endpoint, const QString &project);
    void addList(const QList<inventory::JoinedPeer> &list);

    void edit(const inventory::OwnEdit &edit, const QString &title);
    void undo();
    void redo();

Q_SIGNALS:
    void extrasChanged();  ///< extrasOf() may give something else
    void ownDataChanged(); ///< ownData() or undoStack()
    void looked();         ///< look() is new
    void compared();       ///< comparison() is of the newest look
    void lastLookFound(const peerlight::inventory::Look &look);
    void noLook();
    void refused(const QString &sentence); ///< an edit was not done
    void notKept(const QString &sentence); ///< done, but gone with the window

private:
    void show(const inventory::Look &look);
    void setComparison(const inventory::Look &before, const inventory::Look &after);
    void setData(const inventory::OwnData &data);
    void tellEdited();
    void keep(const inventory::OwnEdit &edit);
    void takeKept(const history::Expected<inventory::OwnData> &kept);
    void takeBack(const std::optional<inventory::OwnEdit> &step,
                  tl::expected<bool, QString> (inventory::OwnUndo::*move)(inventory::OwnData &));

    history::History *m_history;
    inventory::ExtrasIndex m_index;
    std::optional<inventory::Look> m_look;
    LookComparison m_comparison;
    inventory::OwnData m_data;
    inventory::OwnUndo m_undo;
    int m_underWay = 0; ///< edits that are on their way to the history
    bool m_demo = false;
    bool m_saidNotKept = false;
};

} // namespace peerlight::ui
