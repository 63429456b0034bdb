// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/session_losses.h"

#include "ui/main/workspace.h"

namespace peerlight::ui {

namespace {

constexpr qsizetype mostOfOnePeer = 200; // a repetition goes on for days

} // namespace

SessionLosses::SessionLosses(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::rowsChanged, this, &SessionLosses::take);
}

void SessionLosses::take(const QSet<api::PeerId> &peers)
{
    for (const api::PeerId &id : peers) {
        const auto row = m_workspace.peers().rowFor(id);
        if (!row || !row->endedAt)
            continue;
        auto &points = m_losses[id.text()];
        if (!points.isEmpty() && points.constLast().atMs == row->endedAt->wallMs)
            points.removeLast(); // the same result, with more known of it
        points.append({row->endedAt->wallMs, insight::outcomeOf(*row), row->lossPercent});
        if (points.size() > mostOfOnePeer)
            points.removeFirst();
    }
}

} // namespace peerlight::ui
