// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/prune_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/upkeep_text.h"

#include <QDateTime>

namespace peerlight::cli {

using history::Pruned;

PruneCommand::PruneCommand(PruneOptions options, std::unique_ptr<OutputSink> output, history::History &history,
                           QObject *parent)
    : KeptCommand(std::move(output), history, parent), m_options(std::move(options))
{
    if (m_options.olderThanMs)
        m_rule.startedBeforeMs = QDateTime::currentMSecsSinceEpoch() - *m_options.olderThanMs;
    m_rule.keepBytes = m_options.keepBytes;
    m_rule.ofTeam = true;
}

void PruneCommand::start()
{
    kept().planPrune(m_rule, this, [this](const history::Expected<history::PrunePlan> &plan) {
        if (hasFinished())
            return;
        if (plan)
            takePlan(*plan);
        else
            fail(plan.error(), notWrittenExitCode);
    });
}

void PruneCommand::takePlan(const history::PrunePlan &plan)
{
    m_plan = plan;
    if (m_options.yes)
        removeSome();
    else
        end(nullptr);
}

void PruneCommand::removeSome()
{
    kept().prune(m_rule, this, [this](const history::Expected<Pruned> &pruned) {
        if (hasFinished())
            return;
        if (!pruned) {
            fail(pruned.error(), notWrittenExitCode);
            return;
        }
        m_removed.runs += pruned->runs;
        m_removed.detections += pruned->detections;
        if (pruned->more)
            removeSome();
        else
            shrinkSome();
    });
}

void PruneCommand::shrinkSome()
{
    // What is removed is removed: that the file stays as large as it was is no failure.
    kept().shrink(history::History::Rewrite::IfThereIsRoom, this, [this](const history::Expected<Pruned> &shrunk) {
        if (hasFinished())
            return;
        m_removed.bytes += shrunk.value_or(Pruned()).bytes;
        if (shrunk && shrunk->more)
            shrinkSome();
        else
            end(&m_removed);
    });
}

void PruneCommand::end(const Pruned *removed)
{
    write(m_options.json ? pruneJson(m_plan, removed) : pruneText(m_plan, removed));
    complete(0);
}

} // namespace peerlight::cli
