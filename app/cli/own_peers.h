// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/history/history.h"

namespace peerlight::cli {

/// The peers of a group or with a tag, with their names where a look at the project was kept. Ends exactly once with
/// finished(): 0, or why there are none.
class OwnPeers : public Command
{
    Q_OBJECT
public:
    OwnPeers(const DetectOptions &options, history::History &history, QObject *parent = nullptr);

    void start() override;
    void interrupt() override;

    [[nodiscard]] const QList<inventory::Peer> &peers() const { return m_peers; } ///< after finished(0)

private:
    void takeOwnData(const history::Expected<inventory::OwnData> &own);
    void takeLooks(const QList<inventory::Look> &looks);

    DetectOptions m_options;
    history::History &m_history;
    QList<inventory::Peer> m_peers;
};

} // namespace peerlight::cli
