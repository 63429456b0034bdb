// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"

#include <QHash>
#include <QSet>

#include <array>
#include <deque>
#include <optional>
#include <queue>
#include <vector>

namespace peerlight::detection {

/// What the engine remembers of a row beside what it shows.
struct Track
{
    Millis deadline{0};   ///< 0: none runs
    Millis lostAt{0};     ///< when the create's reply was lost
    Millis nextLookAt{0}; ///< for a task whose create's reply was lost
    Millis showSentAt{0};
    quint32 generation = 0; ///< of the credential that the last request of the row was sent with
    quint32 seenInPass = 0; ///< number of the last list walk that named the task
    quint32 openIndex = 0;  ///< place among the open rows
    quint8 looks = 0;       ///< for a lost task
    quint8 missing = 0;     ///< list walks and shows in a row that did not know the task
    bool createInFlight = false;
    bool createWaits = false; ///< the intent is not on disk yet: nothing has left
    bool taskWaits = false;   ///< the task is known, and not on disk yet: nothing is shown of it
    bool leftOpen = false;    ///< ended without a credential: goes on when the run is resumed
    bool showInFlight = false;
};

/// The rows of a run and the ways to find them; every change of phase goes through here, so that the
/// indices stay right. Finding is by hash or place: the cost of an event does not grow with the run.
class RowBook
{
public:
    /// For this many rows; what has more is still welcome.
    void reserve(qsizetype rows);
    /// Adds a row that waits in the queue; false if the peer has one.
    bool add(const api::PeerId &peer, Stamp now);
    /// Adds a row of an earlier run, which is not in the queue; false if the peer has one.
    bool addResumed(const api::PeerId &peer, Stamp now);

    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const Row &row(RowId id) const { return m_rows[index(id)]; }
    [[nodiscard]] Row &row(RowId id) { return m_rows[index(id)]; }
    [[nodiscard]] Track &track(RowId id) { return m_tracks[index(id)]; }
    [[nodiscard]] const Track &track(RowId id) const { return m_tracks[index(id)]; }

    [[nodiscard]] api::DetectionId taskOf(RowId id) const; ///< of a Processing row

    [[nodiscard]] std::optional<RowId> byPeer(const api::PeerId &peer) const;
    [[nodiscard]] std::optional<RowId> byDetection(const QString &detectionId) const;
    [[nodiscard]] bool ownsDetection(const QString &detectionId) const { return m_byDetection.contains(detectionId); }

    // The queue of rows that were not sent, or certainly not carried out.
    [[nodiscard]] bool queueEmpty() const { return m_queue.empty(); }
    [[nodiscard]] int queued() const { return static_cast<int>(m_queue.size()); }
    [[nodiscard]] RowId popQueue();
    void enqueue(RowId id); ///< at the end
    void requeue(RowId id); ///< in front: it was asked for first; its create was certainly not carried out

    void sending(RowId id);
    void sent(RowId id, Stamp now);
    void setDeadline(RowId id, Millis at);
    void unconfirmed(RowId id, Millis lostAt);
    void setNextLook(RowId id, Millis at); ///< of an Unconfirmed row
    /// The task belongs to this row from now on, though nothing is shown of it yet.
    void claim(RowId id, const QString &detectionId);
    void processing(RowId id, const api::Detection &detection, Stamp now);
    /// A queued row must have left the queue by popQueue() before.
    void end(RowId id, Phase phase, UnknownReason reason, Stamp now);
    /// The row's task as it is now.
    void see(RowId id, const api::Detection &detection);
    /// The id of a task became known after its row had ended: nothing else of the row changes.
    void attach(RowId id, const api::Detection &detection);

    [[nodiscard]] const std::vector<RowId> &open() const { return m_open; } ///< Processing, in no order
    [[nodiscard]] const QSet<RowId> &lost() const { return m_lost; }        ///< Unconfirmed
    [[nodiscard]] int ended() const { return m_ended; }
    [[nodiscard]] int created() const { return m_created; }              ///< tasks that became known
    [[nodiscard]] Millis youngestTask() const { return m_youngestTask; } ///< when the last of them did

    /// The earliest deadline that still runs.
    [[nodiscard]] std::optional<Millis> nextDeadline();
    /// A row whose deadline is not later than now; empty when there is none.
    [[nodiscard]] std::optional<RowId> takeOverdue(Millis now);
    /// When the first of the lost rows is to be looked for.
    [[nodiscard]] std::optional<Millis> nextLook();

private:
    static size_t index(RowId id) { return static_cast<size_t>(id); }
    void leavePhase(RowId id);

    /// Something that a row waits for; no longer true if the row has changed since, and dropped when it comes up.
    struct Due
    {
        Millis at;
        RowId row;
        bool operator>(const Due &other) const { return at > other.at; }
    };
    using Dues = std::priority_queue<Due, std::vector<Due>, std::greater<>>;
    [[nodiscard]] bool runs(const Due &deadline) const;
    [[nodiscard]] bool isAwaited(const Due &look) const;

    std::vector<Row> m_rows;
    std::vector<Track> m_tracks;
    QHash<api::PeerId, RowId> m_byPeer;
    QHash<QString, RowId> m_byDetection;
    std::deque<RowId> m_queue;
    std::vector<RowId> m_open;
    QSet<RowId> m_lost;
    Dues m_deadlines;
    Dues m_looks;
    QString m_projectId;                  ///< of the task seen last
    std::array<QString, 4> m_statusWords; ///< of the tasks seen last, by status
    int m_ended = 0;
    int m_created = 0;
    Millis m_youngestTask{0};
};

} // namespace peerlight::detection
