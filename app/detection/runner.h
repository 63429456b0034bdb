// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection_service.h"
#include "app/detection/clock.h"
#include "app/detection/events.h"
#include "app/detection/journal.h"
#include "app/detection/run_options.h"

#include <QObject>

#include <memory>

namespace peerlight::detection {

/// Gives one run's engine a clock and a network: executes its commands and tells what changed.
/// Lives on the thread of the service; never blocks. Destroying it ends the run without a signal.
class Runner : public QObject
{
    Q_OBJECT
public:
    /// `service` must outlive the runner.
    /// With a journal, nothing is created before it is written down. Without one, nothing is kept.
    Runner(api::DetectionService &service, const RunOptions &options, std::unique_ptr<Journal> journal = {},
           QObject *parent = nullptr, Clock clock = systemClock());
    ~Runner() override;

    /// Starts the run, once. Duplicates among the peers are dropped. With no peers it finishes at once.
    void start(const QList<api::PeerId> &peers);

    /// Follows a run that was cut off, instead of start(). The rows get the ids 0, 1, ...
    void resume(const RunResumed &run);

    /// Ends every open row as Unknown (Stopped); what is on the wire is not cut, so that a task id that
    /// still arrives is kept in its row.
    void stopWaiting();

    /// The service's credential was replaced: the paused rows go on.
    void credentialRenewed();
    /// There will be no new credential: the open rows end.
    void credentialUnavailable();

    /// The system says that there is a network again: what waits for one is tried now.
    void networkBack();

    [[nodiscard]] int rowCount() const;
    [[nodiscard]] const Row &row(RowId id) const; ///< id below rowCount()
    [[nodiscard]] RunStatus status() const;

Q_SIGNALS:
    /// Rows that changed since the last emission, each once, gathered per turn of the event loop.
    void rowsChanged(const QList<peerlight::detection::RowId> &rows);
    void statusChanged();
    /// The service refused the credential; nothing is sent until credentialRenewed().
    void credentialRefused(const peerlight::api::Error &error);
    /// The journal cannot be written, with one sentence for the person; journalWorks() when it can again.
    void journalStalled(const QString &why);
    void journalWorks();
    /// Every row has ended, and is on disk if it can be. The last rowsChanged() came before.
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace peerlight::detection
