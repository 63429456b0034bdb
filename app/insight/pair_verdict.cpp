// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/pair_verdict.h"

#include "app/insight/outcome.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <cstdlib>

namespace peerlight::insight {

using namespace Qt::StringLiterals;

namespace {

struct PairWords
{
    Q_DECLARE_TR_FUNCTIONS(PairVerdict)
};

/// One of the two, with what is asked of it again and again.
struct Side
{
    PeerResult result;
    Outcome outcome = Outcome::Running;

    explicit Side(const PeerResult &side) : result(side), outcome(side.row ? outcomeOf(*side.row) : Outcome::Running) {}
    [[nodiscard]] QString name() const { return result.peer->label(); }
    [[nodiscard]] bool answers() const { return outcome == Outcome::Clear || outcome == Outcome::Degraded; }
    [[nodiscard]] bool measured() const { return answers() || outcome == Outcome::Unreachable; }
    [[nodiscard]] std::optional<qint64> endedMs() const
    {
        return result.row && result.row->endedAt ? std::optional(result.row->endedAt->wallMs) : std::nullopt;
    }
};

bool differentFamilies(const Side &a, const Side &b)
{
    const QString &one = a.result.peer->addressFamily;
    const QString &other = b.result.peer->addressFamily;
    return !one.isEmpty() && !other.isEmpty() && one.compare(other, Qt::CaseInsensitive) != 0;
}

/// Milliseconds between the two results; nothing if the time of one is not known.
std::optional<qint64> apart(const Side &a, const Side &b)
{
    const auto one = a.endedMs();
    const auto other = b.endedMs();
    return one && other ? std::optional(std::llabs(*one - *other)) : std::nullopt;
}

PairFinding findingOf(const Side &a, const Side &b)
{
    if (a.outcome == Outcome::Running || b.outcome == Outcome::Running)
        return PairFinding::Open;
    const auto between = apart(a, b);
    if (!between || *between > sameMomentMs)
        return PairFinding::NotCombinable;
    if (!a.measured() || !b.measured())
        return PairFinding::NotKnown;
    if (a.answers() != b.answers())
        return PairFinding::OnlyOneCarries;
    if (!a.answers())
        return PairFinding::BothUnreachable;
    return a.outcome == Outcome::Clear && b.outcome == Outcome::Clear ? PairFinding::BothClear
                                                                      : PairFinding::OneDegraded;
}

QString degradedHeadline(const Side &a, const Side &b)
{
    if (a.outcome == b.outcome)
        return PairWords::tr("Both paths answer, and both lose packets: %1 and %2.").arg(a.name(), b.name());
    const Side &lossy = a.outcome == Outcome::Degraded ? a : b;
    return PairWords::tr("Both paths answer, but %1 loses packets.").arg(lossy.name());
}

QString onlyOneHeadline(const Side &a, const Side &b)
{
    const Side &up = a.answers() ? a : b;
    const Side &down = a.answers() ? b : a;
    if (differentFamilies(a, b))
        return PairWords::tr("%1 answers, %2 is unreachable: one address family is cut off.")
            .arg(up.name(), down.name());
    if (up.outcome == Outcome::Degraded)
        return PairWords::tr("No redundancy left: only %1 answers, and it loses packets.").arg(up.name());
    return PairWords::tr("No redundancy left: only %1 carries.").arg(up.name());
}

QString notKnownHeadline(const Side &a, const Side &b)
{
    if (!a.measured() && !b.measured())
        return PairWords::tr("Nothing is known of either path: %1 and %2 have no result.").arg(a.name(), b.name());
    const Side &open = a.measured() ? b : a;
    const Side &seen = a.measured() ? a : b;
    return PairWords::tr("%1 is %2; whether %3 works is not known.")
        .arg(seen.name(), outcomeInSentence(seen.outcome), open.name());
}

QString headlineOf(PairFinding finding, const Side &a, const Side &b)
{
    switch (finding) {
    case PairFinding::BothClear:
        return PairWords::tr("Both paths clear: %1 and %2.").arg(a.name(), b.name());
    case PairFinding::OnlyOneCarries:
        return onlyOneHeadline(a, b);
    case PairFinding::OneDegraded:
        return degradedHeadline(a, b);
    case PairFinding::BothUnreachable:
        return PairWords::tr("Both unreachable: %1 and %2.").arg(a.name(), b.name());
    case PairFinding::NotKnown:
        return notKnownHeadline(a, b);
    case PairFinding::Open:
        return PairWords::tr("%1 and %2 belong together; there is no result of both yet.").arg(a.name(), b.name());
    case PairFinding::NotCombinable:
        return PairWords::tr("%1 and %2 belong together, but their results cannot be combined.")
            .arg(a.name(), b.name());
    }
    return {};
}

QString sharedText(SharedRisk shared)
{
    switch (shared) {
    case SharedRisk::Line:
        return PairWords::tr("This is no redundancy: both paths run over one line. When it fails, both are gone.");
    case SharedRisk::Device:
        return PairWords::tr("This is no redundancy: both paths end on one device. When it fails, both are gone.");
    }
    return {};
}

QString momentText(const Side &a, const Side &b)
{
    const auto between = apart(a, b);
    if (!between)
        return PairWords::tr("The time of one of the results is not known, so the two may not be of the same moment.");
    return PairWords::tr("The two results lie %1 s apart. More than %2 s, and one path may have come back while the "
                         "other went.")
        .arg((*between + 999) / 1000)
        .arg(sameMomentMs / 1000);
}

QString meaningOf(const PairVerdict &pair, const Side &a, const Side &b)
{
    QStringList sentences;
    if (pair.shared)
        sentences += sharedText(*pair.shared);
    if (differentFamilies(a, b))
        sentences += PairWords::tr("The two are of different address families: neither carries the other's traffic.");
    if (pair.finding == PairFinding::NotCombinable)
        sentences += momentText(a, b);
    if (pair.finding == PairFinding::BothUnreachable)
        sentences += PairWords::tr("What both have in common is the first suspect; two faults at once are rare.");
    return sentences.join(u' ');
}

QStringList nextOf(const PairVerdict &pair, const Side &a, const Side &b)
{
    switch (pair.finding) {
    case PairFinding::BothClear:
        if (pair.shared && !differentFamilies(a, b))
            return {
                PairWords::tr("Plan a second way over another line and device, since this pair would fail as one.")};
        return {};
    case PairFinding::OnlyOneCarries:
        return {PairWords::tr("Touch nothing on the path that answers until the other is back, since there is no "
                              "second one."),
                PairWords::tr("Check that the routes have moved to the path that answers: the test only shows that its "
                              "remote gateway can be reached.")};
    case PairFinding::OneDegraded:
        return {PairWords::tr("Detect both 3 more times, to see whether the loss stays.")};
    case PairFinding::BothUnreachable:
        if (pair.shared == SharedRisk::Line)
            return {PairWords::tr("Call the carrier of the line first, since both paths run over it.")};
        if (pair.shared == SharedRisk::Device)
            return {PairWords::tr("Look at the device first, since both paths end on it.")};
        return {
            PairWords::tr("Look at the customer's site first (power, router, filter), since both paths end there.")};
    case PairFinding::NotKnown:
    case PairFinding::Open:
    case PairFinding::NotCombinable:
        return {PairWords::tr("Detect both together, so that their results are of the same moment.")};
    }
    return {};
}

QString placeText(SamePlace place, const inventory::Peer &a)
{
    switch (place) {
    case SamePlace::RemoteGateway:
        return PairWords::tr("Both test the remote gateway %1.").arg(withoutPrefix(a.remoteGateway));
    case SamePlace::RemoteNetwork:
        return PairWords::tr("Their remote networks overlap, behind one gateway of the cloud.");
    case SamePlace::Interface:
        return PairWords::tr("Both belong to the virtual interface %1.")
            .arg(a.interfaceName.isEmpty() ? a.interfaceId : a.interfaceName);
    case SamePlace::CloudGateway:
        return PairWords::tr("They are the only two of this address family at the gateway %1. Whether both lead to the "
                             "same network of the customer is not known.")
            .arg(a.gatewayId);
    }
    return {};
}

QString resultText(const Side &side)
{
    if (!side.result.row)
        return PairWords::tr("%1: never detected").arg(side.name());
    QString text = u"%1: %2"_s.arg(side.name(), outcomeInSentence(side.outcome));
    if (side.outcome == Outcome::Degraded)
        text += u", "_s + PairWords::tr("%1 percent loss").arg(side.result.row->lossPercent.value_or(0));
    if (const auto ended = side.endedMs(); ended && *ended > 0)
        text += u", "_s + QDateTime::fromMSecsSinceEpoch(*ended, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm:ss"_s) +
                u" UTC"_s;
    return text;
}

QStringList evidenceOfPair(const PairVerdict &pair, const Side &a, const Side &b)
{
    QStringList facts{placeText(pair.place, *a.result.peer), resultText(a), resultText(b)};
    const inventory::Peer &one = *a.result.peer;
    if (pair.shared == SharedRisk::Line && !one.lineId.isEmpty())
        facts += PairWords::tr("Line of both: %1")
                     .arg(a.result.line && !a.result.line->name.isEmpty() ? a.result.line->name : one.lineId);
    if (pair.shared == SharedRisk::Device)
        facts += PairWords::tr("Device of both: %1").arg(one.deviceId);
    // A building is no device: it is told, and no more is made of it.
    if (a.result.line && b.result.line && pair.shared != SharedRisk::Line && !a.result.line->location.isEmpty() &&
        a.result.line->location == b.result.line->location)
        facts += PairWords::tr("Both lines end at the location %1.").arg(a.result.line->location);
    return facts;
}

} // namespace

PairVerdict pairVerdictOf(const PeerResult &first, const PeerResult &second, SamePlace place)
{
    const Side a(first);
    const Side b(second);
    PairVerdict pair;
    pair.place = place;
    pair.finding = findingOf(a, b);
    pair.shared = sharedRisk(*first.peer, *second.peer);
    pair.words = {.headline = headlineOf(pair.finding, a, b),
                  .meaning = meaningOf(pair, a, b),
                  .next = nextOf(pair, a, b),
                  .evidence = evidenceOfPair(pair, a, b)};
    return pair;
}

} // namespace peerlight::insight
