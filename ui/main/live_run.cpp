// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/live_run.h"

#include "app/insight/common_cause.h"
#include "ui/main/inventory_book.h"
#include "ui/main/workspace.h"
#include "ui/peers/peer_view.h"

#include <vector>

namespace peerlight::ui {

QList<int> rowsWithResults(const Workspace &workspace, const PeerView &view, Extent extent)
{
    const PeerTableModel &peers = workspace.peers();
    const QList<api::PeerId> ids = extent == Extent::Selected ? view.selectedPeers()
                                   : extent == Extent::Shown  ? view.shownPeers()
                                                              : view.allPeers();
    QList<int> rows;
    for (const api::PeerId &id : ids) {
        const auto row = peers.indexOf(id);
        if (!row || !peers.entryAt(*row).row)
            continue;
        // Who selects a peer that is under way wants it named; of all, only what is known is told.
        if (extent == Extent::Selected || detection::hasEnded(peers.entryAt(*row).row->phase))
            rows += *row;
    }
    return rows;
}

QList<int> rowsToCopy(const Workspace &workspace, const PeerView &view)
{
    return rowsWithResults(workspace, view, view.selectedPeers().isEmpty() ? Extent::Shown : Extent::Selected);
}

report::RunContents liveRun(const Workspace &workspace, const InventoryBook &book, const QList<int> &rows)
{
    report::RunContents run;
    run.runId = workspace.runId();
    if (const api::Connection *at = workspace.connection()) {
        run.endpoint = at->endpoint.display();
        run.projectId = at->project.text();
    }
    run.startedAt = workspace.runStartedAt();
    if (!workspace.isRunning() && run.startedAt.isValid())
        run.endedAt = run.startedAt.addMSecs(workspace.runTook().count());
    run.demo = workspace.usesDemo() || report::isDemoEndpoint(run.endpoint);
    run.look = book.look();
    run.own = book.ownData();
    for (const int row : rows) {
        const PeerEntry &entry = workspace.peers().entryAt(row);
        run.requests += entry.row->requests;
        run.detections.append({entry.peer, *entry.row, {}, entry.extras.lineName});
    }
    return run;
}

QString liveCause(const Workspace &workspace, const QList<int> &rows)
{
    const qint64 since = workspace.runStartedAt().toMSecsSinceEpoch();
    std::vector<insight::PeerResult> results;
    for (const int row : rows) {
        const PeerEntry &entry = workspace.peers().entryAt(row);
        if (entry.row->endedAt && entry.row->endedAt->wallMs >= since) // of one moment only
            results.push_back({&entry.peer, &*entry.row});
    }
    return results.size() < 2 ? QString() : insight::causeText(insight::commonCauseOf(results));
}

} // namespace peerlight::ui
