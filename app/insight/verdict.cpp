// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/verdict.h"
#include "app/insight/outcome.h"
#include "app/insight/verdict_parts.h"

#include <QCoreApplication>

namespace peerlight::insight {

using namespace Qt::StringLiterals;

namespace {

struct Verdicts
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

/// What was tested: documented as the "connectivity of the remote gateway" of the peer.
QString targetOf(const inventory::Peer &peer)
{
    const QString address = withoutPrefix(peer.remoteGateway);
    return address.isEmpty() ? Verdicts::tr("the remote gateway") : address;
}

QString headlineOf(const detection::Row &row, Outcome outcome, const QString &target)
{
    switch (outcome) {
    case Outcome::Clear:
        return Verdicts::tr("Clear: no test packets to %1 were lost.").arg(target);
    case Outcome::Degraded:
        return Verdicts::tr("Degraded: %1 percent of the test packets to %2 were lost.")
            .arg(QString::number(row.lossPercent.value_or(0)), target);
    case Outcome::Unreachable:
        return Verdicts::tr("Unreachable: all test packets to %1 were lost.").arg(target);
    case Outcome::TestFailed:
        return Verdicts::tr("Test failed: the service could not finish the test to %1.").arg(target);
    case Outcome::Unknown:
        return Verdicts::tr("Unknown: there is no result for %1.").arg(target);
    case Outcome::Running:
        return Verdicts::tr("Running: there is no result for %1 yet.").arg(target);
    }
    return {};
}

QString runningMeaning(const detection::Row &row)
{
    switch (row.phase) {
    case detection::Phase::Queued:
        return Verdicts::tr("This peer waits for its turn. Nothing was sent for it yet.");
    case detection::Phase::Sending:
        return Verdicts::tr("The request to create the detection task is on its way.");
    case detection::Phase::Unconfirmed:
        return Verdicts::tr("The reply to the request was lost. The task is being looked for at the service; "
                            "it is not created a second time.");
    case detection::Phase::Processing:
        return Verdicts::tr("The service is testing. The loss is not known until the task is complete.");
    case detection::Phase::Complete:
    case detection::Phase::Error:
    case detection::Phase::Unknown:
        return {};
    }
    return {};
}

QString meaningOf(const detection::Row &row, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Clear:
        return Verdicts::tr("The test ran to its end, and no test packet was lost at that time. This says nothing "
                            "about what lies behind the remote gateway.");
    case Outcome::Degraded:
        return Verdicts::tr("The test ran to its end, and some test packets were lost. One test is a sample: how many "
                            "packets the service sends is not documented.");
    case Outcome::Unreachable:
        return Verdicts::tr("The test ran to its end, and no test packet came back at that time. The line may be "
                            "down, or the remote router may drop the test packets while the line works.");
    case Outcome::TestFailed:
        return Verdicts::tr("The test itself failed at the service. This says nothing about the line: it may be up "
                            "or down.");
    case Outcome::Unknown:
        return Verdicts::tr("%1 This says nothing about the line.").arg(reasonText(row));
    case Outcome::Running:
        return runningMeaning(row);
    }
    return {};
}

} // namespace

Verdict verdictOf(const detection::Row &row, const inventory::Peer &peer)
{
    const Outcome outcome = outcomeOf(row);
    return {.headline = headlineOf(row, outcome, targetOf(peer)),
            .meaning = meaningOf(row, outcome),
            .next = nextSteps(row, peer),
            .evidence = evidenceOf(row, peer)};
}

QString accessibleSentence(const detection::Row &row, const inventory::Peer &peer)
{
    const Outcome outcome = outcomeOf(row);
    // A peer that was only pasted may not have its id set: the row always knows it.
    QStringList parts{peer.name.isEmpty() ? row.peer.text() : peer.name};
    if (const QString gateway = withoutPrefix(peer.remoteGateway); !gateway.isEmpty())
        parts += Verdicts::tr("remote gateway %1").arg(gateway);
    parts += outcomeInSentence(outcome);
    if (row.phase == detection::Phase::Complete && row.lossPercent && outcome != Outcome::Unknown)
        parts += Verdicts::tr("%1 percent loss").arg(*row.lossPercent);
    return parts.join(", "_L1);
}

QString withoutPrefix(const QString &address)
{
    return address.section(u'/', 0, 0).trimmed();
}

} // namespace peerlight::insight
