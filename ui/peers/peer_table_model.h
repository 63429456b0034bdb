// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"
#include "app/insight/outcome.h"
#include "app/inventory/peer.h"
#include "ui/common/age_text.h"
#include "ui/common/display_names.h"
#include "ui/peers/peer_entry.h"
#include "ui/peers/peer_table_roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace peerlight::ui {

/// The peer list with live task status, over value snapshots: a row is its peer id. Changes are taken at
/// once and told to the views at most every 100 ms. Lives on the thread of the window.
class PeerTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using WallClock = std::function<qint64()>; ///< ms since 1970 UTC

    /// What is known beside a peer. Asked when a peer comes or changes, and for all of them by refreshExtras().
    using ExtrasSource = std::function<inventory::PeerExtras(const inventory::Peer &)>;

    explicit PeerTableModel(QObject *parent = nullptr);
    explicit PeerTableModel(WallClock wallClock, QObject *parent = nullptr);

    /// Appends peers that are new, enriches those that are known; gives how many were new.
    int addPeers(const QList<inventory::Peer> &peers);
    void removePeers(const QList<api::PeerId> &ids); ///< unknown ids are ignored
    [[nodiscard]] QList<inventory::Peer> peers() const;
    [[nodiscard]] std::optional<inventory::Peer> peer(const api::PeerId &id) const;

    void setExtrasSource(ExtrasSource source); ///< null: nothing is known; what was known is forgotten
    void refreshExtras();
    /// Another number whenever peers came, went or changed, or their extras: then groups are others.
    [[nodiscard]] int structure() const { return m_structure; }

    /// Takes the latest of a peer's detection; a peer that is not in the list is ignored.
    void applyRow(const detection::Row &row);
    /// Tells the views of all that is still gathered, now. For the end of a run.
    void flushChanges();

    /// The latest detection of a peer, or null. Valid until the next change of the model.
    [[nodiscard]] const detection::Row *rowFor(const api::PeerId &id) const;
    /// Of its ended detections, at most ten, the oldest first.
    [[nodiscard]] QList<insight::Outcome> lastOutcomes(const api::PeerId &id) const;
    /// By the latest detection of each peer; peers that were never detected count nowhere.
    [[nodiscard]] insight::OutcomeCounts counts() const;

    [[nodiscard]] const PeerEntry &entryAt(int row) const; ///< row below rowCount()
    [[nodiscard]] std::optional<int> indexOf(const api::PeerId &id) const;

    /// What names are shown under; null: their own. Must outlive the model, or be taken away before it goes.
    void setNames(DisplayNames *names);
    void setTimesInUtc(bool utc);

    /// Whether somebody looks at ages. Only then, and only when there are results, a timer runs.
    void setAgesShown(bool shown);
    [[nodiscard]] bool isAgeTimerActive() const { return m_ageTimer.isActive(); }
    /// Tells the views of the ages whose words have changed.
    void refreshAges();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// counts() or the number of peers may have changed; comes with the gathered changes.
    void countsChanged();

private:
    struct Line
    {
        PeerEntry entry;
        bool dirty = false;
        std::optional<Age> shownAge; ///< what the views were last told
    };

    void retell();
    void markDirty(int row);
    void enrich(int row, const inventory::Peer &peer);
    void append(const QList<inventory::Peer> &peers);
    void reindex();
    void scheduleAges();
    [[nodiscard]] std::optional<Age> ageAt(int row, qint64 now) const;

    WallClock m_wallClock;
    ExtrasSource m_extras;
    int m_structure = 0;
    std::vector<Line> m_lines;
    QHash<api::PeerId, int> m_index;
    std::vector<int> m_dirty;
    QTimer m_changeTimer;
    QTimer m_ageTimer;
    bool m_agesShown = false;
    bool m_timesInUtc = false;
    QPointer<DisplayNames> m_names;
};

} // namespace peerlight::ui
