// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/journal.h"
#include "app/history/database.h"
#include "app/history/history.h"
#include "app/history/open_runs.h"
#include "app/history/owner_lock.h"
#include "app/history/run_image.h"
#include "app/history/run_record.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

namespace peerlight::history {

/// The other end of the history: owns the database, on a thread of its own. The event queue of that thread is the
/// only way in, queued signals and answers are the only way out, so nothing here needs a mutex.
///
/// Group commit: all that has come while the last transaction was on its way to the disk is one transaction. So a
/// slow disk makes the groups larger, and not the queue longer.
class Writer : public QObject
{
    Q_OBJECT
public:
    using Key = quint64;                         ///< of a journal
    static constexpr qint64 prunedAtOnce = 1000; ///< detections; some ten ms

    Writer(const QString &folder, const HistoryOptions &options);

    void open();
    /// `isNew`: the run is to be put into the tables.
    void begin(Key key, const std::shared_ptr<const RunRecord> &run, bool isNew);
    void append(Key key, detection::JournalSeq seq, const detection::JournalEntry &entry);
    /// The journal is gone: its run has no follower here. What it appended is written all the same.
    void release(Key key);
    /// Writes what is there, once more if it must, and closes the database.
    void finish();

    [[nodiscard]] QString ownerName() const { return m_owner.name(); }
    /// What waits for the team's history; a part of it.
    [[nodiscard]] Expected<Batch> nextBatch();
    void dropBatch(const QList<QVariantList> &marks);
    /// A run that this process has claimed in the team's history: from now on it is written here.
    [[nodiscard]] Expected<void> import(const RunImage &image);

    [[nodiscard]] Expected<QList<OpenRun>> findOpenRuns();
    [[nodiscard]] Expected<OpenRun> claim(const QString &runId);
    [[nodiscard]] Expected<DetectionPage> detections(const DetectionQuery &query);
    [[nodiscard]] Expected<RunPage> runs(const RunQuery &query);
    [[nodiscard]] Expected<KeptRun> findRun(const QString &reference);
    [[nodiscard]] Expected<WholeRun> wholeRun(const QString &reference);
    /// With the look and what the person adds of this file.
    [[nodiscard]] Expected<WholeRun> withOwn(WholeRun whole);
    [[nodiscard]] Expected<QList<Strip>> strips(const StripQuery &query);
    [[nodiscard]] Expected<SeriesPage> series(const SeriesQuery &query);
    [[nodiscard]] Expected<QList<Baseline>> baselines();
    [[nodiscard]] Expected<QList<Baseline>> setBaseline(const QString &name, const QString &reference);
    [[nodiscard]] Expected<QList<Baseline>> removeBaseline(const QString &name);
    [[nodiscard]] Expected<QList<inventory::Look>> keepLook(const inventory::Look &look);
    [[nodiscard]] Expected<QList<inventory::Look>> looks(const QString &endpoint, const QString &project);
    [[nodiscard]] Expected<inventory::OwnData> ownData();
    [[nodiscard]] Expected<inventory::OwnData> editOwnData(const inventory::OwnEdit &edit);
    [[nodiscard]] Expected<QStringList> notedRuns();
    [[nodiscard]] Expected<PrunePlan> planPrune(const PruneRule &rule);
    [[nodiscard]] Expected<Pruned> prune(const PruneRule &rule);
    [[nodiscard]] Expected<Pruned> shrink(History::Rewrite wholeFile);

Q_SIGNALS:
    void opened();
    void failed(const QString &why);
    void warned(const QString &what);
    void written(quint64 journal, quint64 upTo);
    void stalled(quint64 journal, const QString &why);
    void wroteForTeam();

private:
    struct Pending
    {
        Key key = 0;
        std::shared_ptr<const RunRecord> run;
        detection::JournalSeq seq = 0; ///< 0: the run itself
        detection::JournalEntry entry;
    };

    void enqueue(Pending pending);
    void writeGroup();
    [[nodiscard]] Expected<void> ensureOpen();
    [[nodiscard]] Expected<void> writePending();
    /// Before a question: what was appended earlier is to be seen. An error when there is no database.
    [[nodiscard]] Expected<void> settle();
    void noteDamage(const Failure &failure);
    void stall(const QString &why);
    void tellStalled(const Pending &pending);
    [[nodiscard]] bool isOrphan(const QString &owner, const QString &runId) const;
    template<typename T>
    [[nodiscard]] Expected<T> answer(Database::Access access, const std::function<T()> &question);

    [[nodiscard]] RunRecord::Pen pen() const;
    [[nodiscard]] Moment moment() const;

    static constexpr size_t mostInGroup = 5000; ///< so that the first in a flood does not wait for its last
    const QString m_folder;
    const HistoryOptions m_options;
    Database m_db;
    OwnerLock m_owner;
    bool m_open = false;
    bool m_damageSeen = false;
    QString m_readOnly; ///< why nothing can be written into what is open
    QHash<Key, std::shared_ptr<const RunRecord>> m_runs;
    std::vector<Pending> m_pending;
    std::optional<QString> m_stall; ///< why nothing can be written at the moment
    QSet<Key> m_told;               ///< the journals that know of the stall
    QTimer m_soon;
    QTimer m_retry;
};

} // namespace peerlight::history
