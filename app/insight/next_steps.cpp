// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/outcome.h"
#include "app/insight/verdict.h"
#include "app/insight/verdict_parts.h"

#include <QCoreApplication>

namespace peerlight::insight {

using namespace Qt::StringLiterals;

namespace {

struct Steps
{
    Q_DECLARE_TR_FUNCTIONS(NextSteps)
};

QStringList afterClear()
{
    return {Steps::tr("Nothing to do for this peer. If users still see a fault, look behind the remote gateway: "
                      "routes, firewalls and hosts.")};
}

QStringList afterDegraded()
{
    return {
        Steps::tr("Detect again: a loss that stays is a fault, one that goes may have been a moment of load."),
        Steps::tr("Look at the load of the line and at the error counters of the interfaces on both ends: a full line "
                  "and a bad one lose packets alike."),
        Steps::tr("If the loss stays, call the carrier of the line with the task id and the times below.")};
}

QStringList afterUnreachable(const inventory::Peer &peer)
{
    QStringList steps{Steps::tr("Detect 3 more times, to see whether it stays: one test is a sample.")};
    if (peer.routeMode.compare("bgp"_L1, Qt::CaseInsensitive) == 0)
        steps += Steps::tr("Look at the BGP session on the customer's router: if it is up and carries traffic, the "
                           "router may only drop the test packets.");
    // "Is it ICMP ping?" has no documented answer.
    steps += Steps::tr("Check whether a filter on the customer's router drops the test packets. They may be ICMP "
                       "echo; the service does not document what it sends.");
    if (!peer.remoteGateway.isEmpty())
        steps += Steps::tr("Check on the customer's router that the interface is up and has the address %1.")
                     .arg(peer.remoteGateway);
    steps += Steps::tr("Call the carrier of the line with the times below, since it can see the line itself.");
    return steps;
}

QStringList afterTestFailed()
{
    return {Steps::tr("Detect again: a test that failed may not fail twice."),
            Steps::tr("If the test fails again, open a ticket with the cloud provider and give the task id below.")};
}

QStringList afterRefused(const detection::Row &row)
{
    const api::ErrorKind kind = row.error ? row.error->kind : api::ErrorKind::Rejected;
    if (kind == api::ErrorKind::Forbidden)
        return {Steps::tr("Asking again will not help until the permission is there. Ask the administrator of the "
                          "account: Direct Connect Administrator or DCAAS FullAccess may be needed.")};
    if (kind == api::ErrorKind::NotFound)
        return {Steps::tr("Check that the endpoint's region and the project are those of the peer."),
                Steps::tr("Load the peers again: the peer may have been deleted.")};
    return {Steps::tr("Look at the code and the service's words below."),
            Steps::tr("If it stays, open a ticket with the cloud provider and give the request id below.")};
}

QStringList afterUnknownTask(const detection::Row &row)
{
    if (!row.detectionId.isEmpty())
        return {Steps::tr("Look at the task again later, by the task id below."),
                Steps::tr("Detect again only if a second task for this peer does no harm.")};
    if (row.sentAt)
        return {Steps::tr("Look at the service's list of detections for a task of this peer."),
                Steps::tr("Detect again only if a second task for this peer does no harm.")};
    return {Steps::tr("Detect again.")};
}

QStringList afterUnknown(const detection::Row &row)
{
    switch (row.reason) {
    case detection::UnknownReason::LostReply:
    case detection::UnknownReason::Ambiguous:
    case detection::UnknownReason::Deadline:
    case detection::UnknownReason::Stopped:
        return afterUnknownTask(row);
    case detection::UnknownReason::Refused:
        return afterRefused(row);
    case detection::UnknownReason::NotSent:
        return {Steps::tr("Check the network, the name of the endpoint and the proxy, then detect again.")};
    case detection::UnknownReason::NotRecorded:
        return {Steps::tr("Make room on the disk, or choose another data folder, then detect again.")};
    case detection::UnknownReason::Abandoned:
        return {Steps::tr("Detect again.")};
    case detection::UnknownReason::Credential:
        return {Steps::tr("Get a new token for this project and region, then detect again.")};
    case detection::UnknownReason::Throttled:
        return {Steps::tr("Detect again later, with fewer peers or at a lower rate.")};
    case detection::UnknownReason::NotUnderstood:
    case detection::UnknownReason::TaskGone:
    case detection::UnknownReason::None:
        return {Steps::tr("Detect again."), Steps::tr("If it stays, look at what the service sent, below.")};
    }
    return {};
}

} // namespace

QStringList nextSteps(const detection::Row &row, const inventory::Peer &peer)
{
    switch (outcomeOf(row)) {
    case Outcome::Clear:
        return afterClear();
    case Outcome::Degraded:
        return afterDegraded();
    case Outcome::Unreachable:
        return afterUnreachable(peer);
    case Outcome::TestFailed:
        return afterTestFailed();
    case Outcome::Unknown:
        return afterUnknown(row);
    case Outcome::Running:
        return {};
    }
    return {};
}

} // namespace peerlight::insight
