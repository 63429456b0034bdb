// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/flapping.h"

#include <QCoreApplication>

namespace peerlight::insight {

using namespace Qt::StringLiterals;

namespace {

struct FlappingWords
{
    Q_DECLARE_TR_FUNCTIONS(Flapping)
};

} // namespace

void FlappingCount::take(Outcome outcome)
{
    if (!measuredClear(outcome))
        return;
    if (m_results.size() == mostResults)
        m_results.removeFirst();
    m_results.append(outcome);
}

int FlappingCount::changes() const
{
    int changes = 0;
    for (qsizetype n = 1; n < m_results.size(); ++n)
        changes += measuredClear(m_results[n]) != measuredClear(m_results[n - 1]) ? 1 : 0;
    return changes;
}

std::optional<bool> measuredClear(Outcome outcome)
{
    if (outcome == Outcome::Clear)
        return true;
    if (outcome == Outcome::Degraded || outcome == Outcome::Unreachable)
        return false;
    return {};
}

std::optional<Verdict> flappingVerdict(const QList<Outcome> &outcomes)
{
    FlappingCount count;
    for (const Outcome outcome : outcomes)
        count.take(outcome);
    if (!count.isFlapping())
        return {};
    const QString changes = QString::number(count.changes());
    const QString results = QString::number(count.results().size());
    QStringList words;
    for (const Outcome outcome : count.results())
        words.append(outcomeWord(outcome));
    Verdict verdict;
    verdict.headline =
        FlappingWords::tr("Flapping: %1 changes between clear and bad in its last %2 results.").arg(changes, results);
    verdict.meaning = FlappingWords::tr("The last result alone says little about this peer: it may be otherwise when "
                                        "it is needed.");
    verdict.next = {
        FlappingWords::tr("Repeat the detection for a while, and compare the times of the changes with "
                          "those in the router's log and with the load of the line."),
        FlappingWords::tr("Tell the carrier that the line comes and goes, with the times of the bad results.")};
    verdict.evidence = {FlappingWords::tr("Its last results, the oldest first: %1").arg(words.join(u", "_s))};
    return verdict;
}

} // namespace peerlight::insight
