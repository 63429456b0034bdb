// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/loss_line.h"
#include "app/report/run_page.h"

#include <QObject>

namespace peerlight::ui {

class Workspace;

/// What was seen of peers since the window is open: for reports on what is in no history, such as a demo.
class SessionLosses : public QObject
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit SessionLosses(Workspace &workspace, QObject *parent);

    [[nodiscard]] const report::LossesByPeer &all() const { return m_losses; }

private:
    void take(const QSet<api::PeerId> &peers);

    Workspace &m_workspace;
    report::LossesByPeer m_losses;
};

} // namespace peerlight::ui
