// SPDX-License-Identifier: GPL-3.0-or-later
// What many have in common, in words.
#include "app/insight/common_cause.h"

#include <QCoreApplication>

namespace peerlight::insight {

using namespace Qt::StringLiterals;
using Kind = CommonCause::Kind;

namespace {

struct CauseWords
{
    Q_DECLARE_TR_FUNCTIONS(CommonCause)
};

/// Suspects that explain as much are named up to here; the rest are counted.
constexpr qsizetype mostNamed = 3;

QString badPeersText(const CommonCause &cause, int count)
{
    return cause.badHasLoss ? CauseWords::tr("%1 of %2 peers with loss").arg(count).arg(cause.bad)
                            : CauseWords::tr("%1 of %2 unreachable peers").arg(count).arg(cause.bad);
}

QString shareText(const CommonCause &cause, const Suspect &suspect)
{
    const QString thing = traitText(suspect.trait, suspect.label);
    const QString first = CauseWords::tr("%1 share %2").arg(badPeersText(cause, suspect.bad), thing);
    const bool loss = cause.badHasLoss;
    if (suspect.bad == suspect.all)
        return u"%1; %2"_s.arg(first, (loss ? CauseWords::tr("all %1 peers that have it lose packets.")
                                            : CauseWords::tr("all %1 peers that have it are unreachable."))
                                          .arg(suspect.all));
    return u"%1; %2"_s.arg(first, (loss ? CauseWords::tr("%1 of the %2 peers that have it lose packets.")
                                        : CauseWords::tr("%1 of the %2 peers that have it are unreachable."))
                                      .arg(suspect.bad)
                                      .arg(suspect.all));
}

QString tieText(const CommonCause &cause)
{
    QStringList names;
    for (const Suspect &suspect : cause.suspects.sliced(1)) {
        if (names.size() == mostNamed)
            break;
        names += traitText(suspect.trait, suspect.label);
    }
    const qsizetype rest = cause.suspects.size() - 1 - names.size();
    if (rest > 0)
        names += CauseWords::tr("%1 more").arg(rest);
    return CauseWords::tr("As much is explained by %1.").arg(names.join(u", "_s));
}

QString patternText(const CommonCause &cause)
{
    const Suspect &best = cause.suspects.constFirst();
    QStringList sentences{shareText(cause, best)};
    if (!best.alike.isEmpty())
        sentences += CauseWords::tr("The same peers also share %1.").arg(best.alike.join(u", "_s));
    if (cause.suspects.size() > 1)
        sentences += tieText(cause);
    return sentences.join(u' ');
}

QString noResultText(const CommonCause &cause)
{
    const int ended = cause.counts.unknown + cause.counts.testFailed;
    if (cause.counts.unknown == ended)
        return CauseWords::tr("None of the %1 peers has a result: look at your own side and the connection to the "
                              "service first. This says nothing about the lines.")
            .arg(ended);
    if (cause.counts.testFailed == ended)
        return CauseWords::tr("All %1 tests failed at the service. This says nothing about the lines.").arg(ended);
    return CauseWords::tr("None of the %1 peers has a result. This says nothing about the lines.").arg(ended);
}

QString outageText(const CommonCause &cause)
{
    if (cause.suspects.isEmpty())
        return CauseWords::tr("All %1 peers are unreachable: so many faults at once are rare. Look at your own side "
                              "first, at what all of them end on.")
            .arg(cause.measured);
    const Suspect &shared = cause.suspects.constFirst();
    const QString things = (QStringList{traitText(shared.trait, shared.label)} + shared.alike).join(u", "_s);
    return CauseWords::tr("All %1 peers are unreachable, and all of them share %2: look there and at your own side "
                          "first.")
        .arg(QString::number(cause.measured), things);
}

QString singleText(const CommonCause &cause)
{
    return cause.badHasLoss ? CauseWords::tr("One peer loses packets. One peer shows no common cause.")
                            : CauseWords::tr("One peer is unreachable. One peer shows no common cause.");
}

} // namespace

QString traitText(Trait trait, const QString &label)
{
    switch (trait) {
    case Trait::Line:
        return CauseWords::tr("line %1").arg(label);
    case Trait::Device:
        return CauseWords::tr("device %1").arg(label);
    case Trait::Interface:
        return CauseWords::tr("virtual interface %1").arg(label);
    case Trait::Gateway:
        return CauseWords::tr("gateway %1").arg(label);
    case Trait::Location:
        return CauseWords::tr("location %1").arg(label);
    case Trait::Carrier:
        return CauseWords::tr("carrier %1").arg(label);
    case Trait::RemoteNetwork:
        return CauseWords::tr("remote network %1").arg(label);
    case Trait::AddressFamily:
        return CauseWords::tr("address family %1").arg(label);
    }
    return label;
}

QString causeText(const CommonCause &cause)
{
    switch (cause.kind) {
    case Kind::AllWell:
        if (cause.measured == 0)
            return {};
        return cause.measured == 1 ? CauseWords::tr("The one peer with a result is clear.")
                                   : CauseWords::tr("All %1 peers with a result are clear.").arg(cause.measured);
    case Kind::Single:
        return singleText(cause);
    case Kind::NoPattern:
        return cause.badHasLoss
                   ? CauseWords::tr("%1 peers lose packets. They have nothing in common that others do not have, too.")
                         .arg(cause.bad)
                   : CauseWords::tr("%1 peers are unreachable. They have nothing in common that others do not have, "
                                    "too.")
                         .arg(cause.bad);
    case Kind::Pattern:
        return patternText(cause);
    case Kind::TotalOutage:
        return outageText(cause);
    case Kind::NothingMeasured:
        return noResultText(cause);
    }
    return {};
}

QStringList causeSteps(const CommonCause &cause)
{
    if (cause.kind == Kind::TotalOutage)
        return {CauseWords::tr("Check power, router and filters at the customer's site, since all paths end there."),
                CauseWords::tr("Check whether a filter was changed lately that drops the test packets: then all peers "
                               "look unreachable while the lines work."),
                CauseWords::tr("Look at the cloud provider's status page for this region.")};
    // The service answered each of them, so the way to it works.
    if (cause.kind == Kind::NothingMeasured && cause.counts.unknown == 0) {
        const QString again =
            QCoreApplication::translate("NextSteps", "Detect again: a test that failed may not fail twice.");
        return {again, CauseWords::tr("Open a ticket with the cloud provider, since this is on its side; give the task "
                                      "ids.")};
    }
    if (cause.kind == Kind::NothingMeasured)
        return {CauseWords::tr("Check the network, the endpoint, the proxy and the token, since no test came back."),
                CauseWords::tr("Then detect again.")};
    if (cause.kind != Kind::Pattern)
        return {};
    switch (cause.suspects.constFirst().trait) {
    case Trait::Line:
    case Trait::Carrier:
        return {CauseWords::tr("Call the carrier with the times of the results, since it can see the line itself.")};
    case Trait::Device:
    case Trait::Location:
    case Trait::Gateway:
        return {CauseWords::tr("Open a ticket with the cloud provider, since this is on its side; give the task ids.")};
    case Trait::Interface:
    case Trait::RemoteNetwork:
        return {CauseWords::tr("Look at the customer's router behind these addresses, since the peers end there.")};
    case Trait::AddressFamily:
        return {CauseWords::tr("Look at routes and filters of this address family, since the other one works.")};
    }
    return {};
}

} // namespace peerlight::insight
