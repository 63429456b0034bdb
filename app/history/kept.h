// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"
#include "app/insight/comparison.h"
#include "app/inventory/look.h"
#include "app/inventory/own_data.h"
#include "app/inventory/peer.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

#include <tl/expected.hpp>

namespace peerlight::history {

// What goes into the history beside the journal's entries, and what comes out of it. Values.

/// The error is one sentence for the person.
template<typename T>
using Expected = tl::expected<T, QString>;
template<typename T>
using Handler = std::function<void(const Expected<T> &)>;

/// What is kept of a run when it starts.
struct RunContext
{
    QString runId; ///< a UUID without braces
    QString endpoint;
    QString project;
    qint64 startedAtMs = 0;       ///< since 1970 UTC
    QList<inventory::Peer> peers; ///< their names and gateways are kept as they are now
    detection::Millis rowDeadline{0};
};

/// A row that is to be followed, or looked for, by whoever goes on with its run.
struct OpenRow
{
    enum class Was {
        Planned,  ///< not sent, or certainly not carried out
        InDoubt,  ///< a task may exist
        Accepted, ///< the task is known
    };
    api::PeerId peer;
    QString peerName;
    QString remoteGateway;
    Was was = Was::Planned;
    QString taskId; ///< empty unless Accepted
    bool recovered = false;
    int requests = 0;
    detection::Millis sentAgo{0}; ///< since its last create left, the time of sleep included; 0 when Planned
    int place = 0;                ///< its row in the run as it was begun
};

/// A run that somebody has to go on with.
struct OpenRun
{
    QString runId;
    QString endpoint;
    QString project;
    qint64 startedAtMs = 0;
    detection::Millis rowDeadline{0};
    bool leftOpen = false;   ///< RunLeftOpen was written: its planned rows go on, too
    bool fenceKnown = false; ///< see detection::FenceStored
    QStringList fenceIds;
    QList<OpenRow> rows;
    int nextPlace = 0; ///< of a row that is planned from now on
};

/// A detection as it is kept. Of the instants in `row` only the wall times are known; `steady` is 0.
struct KeptDetection
{
    qint64 no = 0; ///< rises from one detection to the next
    QString runId;
    QString endpoint;
    QString project;
    detection::Row row; ///< its id is its place in the run
    inventory::Peer peer;
    bool open = false; ///< it may still get a result: not ended, or ended in doubt
};

struct DetectionQuery
{
    std::optional<qint64> before; ///< DetectionPage::next of the page before
    int limit = 100;              ///< negative: none
    QString runId;                ///< empty: of all runs
    api::PeerId peer;             ///< empty: of all peers
};

struct DetectionPage
{
    QList<KeptDetection> items; ///< newest first
    std::optional<qint64> next; ///< set when there may be more
};

/// A run as a whole, as it is kept.
struct KeptRun
{
    qint64 no = 0; ///< rises from one run to the next
    QString runId;
    QString endpoint;
    QString project;
    qint64 startedAtMs = 0;          ///< since 1970 UTC
    std::optional<qint64> endedAtMs; ///< none: it goes on, was cut off, or is left open
    qint64 requests = 0;
    QString operatorName;          ///< who ran it, as that person wants to be called; may be empty
    insight::OutcomeCounts counts; ///< running: open, whether somebody follows them or not
    QStringList baselines;         ///< the names under which it is kept as one

    [[nodiscard]] int detections() const { return counts.all(); }
};

struct RunQuery
{
    std::optional<qint64> before; ///< RunPage::next of the page before
    int limit = 100;
    QString endpoint; ///< empty: of all endpoints
    QString project;  ///< empty: of all projects
};

struct RunPage
{
    QList<KeptRun> items;       ///< newest first
    std::optional<qint64> next; ///< set when there may be more
};

/// All that is kept of a run, and what was known around it when it is read.
struct WholeRun
{
    KeptRun run;
    QList<KeptDetection> detections; ///< in the order of the run; of a peer that was sent again, the last is the latest
    std::optional<inventory::Look> look; ///< the newest at its project
    inventory::OwnData own;
};

/// What the run says of its peers, in its order: two runs are compared by these.
[[nodiscard]] QList<insight::Finding> findingsOf(const WholeRun &whole);

/// How one detection of a peer went.
struct OutcomeAt
{
    qint64 atMs = 0; ///< when it was asked for, since 1970 UTC
    insight::Outcome outcome = insight::Outcome::Running;
    std::optional<int> lossPercent;
};

struct StripQuery
{
    QList<api::PeerId> peers; ///< up to a few thousand
    int length = 10;
};

/// The last outcomes of a peer, the oldest first.
struct Strip
{
    api::PeerId peer;
    QList<OutcomeAt> items;
};

struct SeriesQuery
{
    api::PeerId peer;
    qint64 fromMs = 0; ///< SeriesPage::next of the page before
    qint64 toMs = 0;   ///< the first that is not asked for
    int limit = 10'000;
};

struct SeriesPoint
{
    qint64 no = 0; ///< KeptDetection::no: the page that begins with it is asked for with before = no + 1
    OutcomeAt at;
};

struct SeriesPage
{
    QList<SeriesPoint> points; ///< the oldest first
    std::optional<qint64> next;
};

/// A run that later ones are compared with, under a name of the person.
struct Baseline
{
    QString name;
    QString runId;
};

} // namespace peerlight::history
