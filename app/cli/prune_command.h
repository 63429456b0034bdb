// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/kept_command.h"
#include "app/cli/options.h"

namespace peerlight::cli {

/// `peerlight-cli history --prune`: says which runs would be removed, or removes them part by part, so that who writes
/// meanwhile does not wait. Ends exactly once with finished(); interrupted, what was removed until then is removed.
class PruneCommand : public KeptCommand
{
    Q_OBJECT
public:
    /// The history must outlive the command.
    PruneCommand(PruneOptions options, std::unique_ptr<OutputSink> output, history::History &history,
                 QObject *parent = nullptr);

    void start() override;

private:
    void takePlan(const history::PrunePlan &plan);
    void removeSome();
    void shrinkSome();
    void end(const history::Pruned *removed);

    PruneOptions m_options;
    history::PruneRule m_rule;
    history::PrunePlan m_plan;
    history::Pruned m_removed;
};

} // namespace peerlight::cli
