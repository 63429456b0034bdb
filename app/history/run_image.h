// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"

#include <QStringList>

namespace peerlight::history {

/// A run, or some of its rows, on the way from one database to another: values only, as they stand in the tables.
struct RunImage
{
    QString id;
    QVariantList run;         ///< the columns of the run behind its id
    bool withFence = false;   ///< `fence` is to replace what is there
    QStringList fence;        ///< the ids of tasks
    QList<QVariantList> rows; ///< the columns of detections, with peers, names and boots as texts
    QList<QVariantList> more; ///< place, state, reason, then the columns of detection_more
};

/// What waits in a workstation's file to be sent to the team's history, the oldest first.
struct Batch
{
    QList<RunImage> runs;
    QList<QVariantList> marks; ///< each with the number of its changes so far
    qint64 upTo = 0;           ///< the last mark in it; 0: nothing waits
    qint64 last = 0;           ///< the last mark that there is
    QStringList followed;      ///< the runs that this process follows
};

// All of them within a transaction.

/// Notes that a row has changed, or the run itself for a negative place.
inline constexpr int runItself = -1;
void markUnsent(Database &db, const QVariant &runNo, int place);
/// Of all rows of a run, and of the run.
void markRunUnsent(Database &db, const QVariant &runNo);
/// At most `limit` rows. The runs count as shared from here on: another workstation may know them soon.
[[nodiscard]] Batch takeBatch(Database &db, int limit);
/// Forgets what was in a batch; what has changed since stays.
void dropBatch(Database &db, const QList<QVariantList> &marks);

/// All of a run; no id when there is none.
[[nodiscard]] RunImage readImage(Database &db, const QString &runId);

/// Puts it in, or brings up to date what is there. Writing the same again changes nothing, and what is known is
/// never replaced by less: a result stays when an older state of its row comes late.
void writeImage(Database &db, const RunImage &image);

/// Counts the outcomes of a run that has ended, so that no list of runs has to. Without counts they are counted then.
void countRun(Database &db, const QVariant &runNo);
void dropCounts(Database &db, const QVariant &runNo);

} // namespace peerlight::history
