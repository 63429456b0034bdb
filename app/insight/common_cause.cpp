// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/common_cause.h"

#include "app/insight/remote_net.h"

#include <QHash>

#include <algorithm>
#include <compare>
#include <utility>
#include <vector>

namespace peerlight::insight {

using namespace Qt::StringLiterals;

namespace {

/// A total outage is not called after one or two peers.
constexpr int fewestForOutage = 3;

struct TraitKey
{
    Trait trait;
    QString value;       ///< empty of a RemoteNetwork
    quint64 network = 0; ///< a number, since 20,000 texts would take longer than all the rest

    bool operator==(const TraitKey &) const = default;
    std::strong_ordering operator<=>(const TraitKey &) const = default;
    friend size_t qHash(const TraitKey &key, size_t seed = 0) noexcept
    {
        return qHash(key.value, seed ^ (static_cast<size_t>(key.trait) + 1)) ^ qHash(key.network, seed);
    }
    [[nodiscard]] QString text() const { return network == 0 ? value : networkText(network); }
};

struct Count
{
    int bad = 0;
    int all = 0;
    size_t members = 0;  ///< of the bad peers, order-free: equal sums, equal sets
    int firstResult = 0; ///< one that has it: knows the names
};

/// Spreads neighbouring numbers, so that sums of different sets differ (splitmix64).
size_t mixed(size_t number)
{
    quint64 x = number + 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return static_cast<size_t>(x ^ (x >> 31));
}

enum class Networks { Read, Skip };

template<typename Take>
void eachTrait(const PeerResult &result, Networks networks, Take take)
{
    const auto give = [&take](Trait trait, const QString &value) {
        if (!value.isEmpty())
            take(TraitKey{trait, value});
    };
    const inventory::Peer &peer = *result.peer;
    give(Trait::Line, peer.lineId);
    give(Trait::Device, peer.deviceId);
    give(Trait::Interface, peer.interfaceId);
    give(Trait::Gateway, peer.gatewayId);
    give(Trait::AddressFamily, peer.addressFamily);
    if (result.line) {
        give(Trait::Location, result.line->location);
        give(Trait::Carrier, result.line->provider);
    }
    if (networks == Networks::Skip)
        return;
    if (const auto net = remoteNetOf(peer.remoteGateway)) {
        // A site's addresses are seldom spread wider than these; the narrower one wins if it explains as much.
        take(TraitKey{Trait::RemoteNetwork, {}, net->around(net->isIpv6() ? 48 : 24)});
        if (!net->isIpv6())
            take(TraitKey{Trait::RemoteNetwork, {}, net->around(16)});
    }
}

QString labelOf(const TraitKey &key, const PeerResult &result)
{
    const QString value = key.text();
    switch (key.trait) {
    case Trait::Line:
        return result.line && !result.line->name.isEmpty() ? result.line->name : value;
    case Trait::Interface:
        return result.peer->interfaceName.isEmpty() ? value : result.peer->interfaceName;
    case Trait::Gateway:
        return result.gateway && !result.gateway->name.isEmpty() ? result.gateway->name : value;
    case Trait::AddressFamily:
        return value.compare("ipv6"_L1, Qt::CaseInsensitive) == 0 ? u"IPv6"_s : u"IPv4"_s;
    case Trait::Device:
    case Trait::Location:
    case Trait::Carrier:
    case Trait::RemoteNetwork:
        return value;
    }
    return value;
}

/// The rows that count, with what is called bad among them.
struct Evidence
{
    std::vector<int> measured; ///< places in the results
    std::vector<bool> isBad;   ///< beside `measured`
};

Evidence weigh(std::span<const PeerResult> results, CommonCause &cause)
{
    Evidence evidence;
    std::vector<Outcome> outcomes;
    for (int i = 0; i < static_cast<int>(results.size()); ++i) {
        const detection::Row *row = results[static_cast<size_t>(i)].row;
        const Outcome outcome = row ? outcomeOf(*row) : Outcome::Running;
        if (outcome == Outcome::Running)
            continue;
        cause.counts.add(outcome);
        if (outcome == Outcome::TestFailed || outcome == Outcome::Unknown)
            continue; // neither says anything about a line
        evidence.measured.push_back(i);
        outcomes.push_back(outcome);
    }
    cause.measured = static_cast<int>(evidence.measured.size());
    cause.badHasLoss = cause.counts.unreachable < 2 && cause.counts.degraded > 0;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        const bool bad = outcomes[i] == Outcome::Unreachable || (cause.badHasLoss && outcomes[i] == Outcome::Degraded);
        evidence.isBad.push_back(bad);
        if (bad)
            cause.badPeers += results[static_cast<size_t>(evidence.measured[i])].peer->id;
    }
    cause.bad = static_cast<int>(cause.badPeers.size());
    return evidence;
}

using Counts = QHash<TraitKey, Count>;

/// What the bad peers have. The others are counted later, and only for what is shared by enough of these.
Counts countBad(std::span<const PeerResult> results, const Evidence &evidence)
{
    Counts counts;
    for (size_t i = 0; i < evidence.measured.size(); ++i) {
        const int place = evidence.measured[i];
        if (!evidence.isBad[i])
            continue;
        eachTrait(results[static_cast<size_t>(place)], Networks::Read, [&](const TraitKey &key) {
            Count &count = counts[key];
            if (count.bad++ == 0)
                count.firstResult = place;
            count.all = count.bad;
            count.members += mixed(static_cast<size_t>(place));
        });
    }
    return counts;
}

using Entry = std::pair<TraitKey, Count>;

/// At least half of the bad have it: of each trait there are at most two, so that the others are compared with few.
std::vector<Entry> candidates(const Counts &counts, const CommonCause &cause)
{
    std::vector<Entry> entries;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value().bad >= 2 && 2 * it.value().bad >= cause.bad)
            entries.emplace_back(it.key(), it.value());
    }
    return entries;
}

void countOthers(std::vector<Entry> &entries, std::span<const PeerResult> results, const Evidence &evidence)
{
    const bool networks =
        std::ranges::any_of(entries, [](const Entry &entry) { return entry.first.trait == Trait::RemoteNetwork; });
    for (size_t i = 0; i < evidence.measured.size() && !entries.empty(); ++i) {
        if (evidence.isBad[i])
            continue;
        eachTrait(results[static_cast<size_t>(evidence.measured[i])], networks ? Networks::Read : Networks::Skip,
                  [&](const TraitKey &key) {
                      for (Entry &entry : entries)
                          entry.second.all += entry.first == key ? 1 : 0;
                  });
    }
}

/// Most of those who have it are bad, and more of them than of all peers: what everybody has explains nothing.
bool explains(const Count &count, const CommonCause &cause)
{
    return 2 * count.bad > count.all && qint64(count.bad) * cause.measured > qint64(cause.bad) * count.all;
}

/// Twice the harmonic mean of "share of the bad that have it" and "share of it that is bad" orders as
/// bad / (all bad + all that have it); compared as fractions, so exactly.
std::strong_ordering power(const Count &a, const Count &b, const CommonCause &cause)
{
    return qint64(a.bad) * (cause.bad + b.all) <=> qint64(b.bad) * (cause.bad + a.all);
}

QList<Suspect> rankedSuspects(std::vector<Entry> entries, std::span<const PeerResult> results, const CommonCause &cause)
{
    std::erase_if(entries, [&cause](const Entry &entry) { return !explains(entry.second, cause); });
    std::ranges::sort(entries, [&cause](const Entry &a, const Entry &b) {
        if (const auto order = power(a.second, b.second, cause); order != 0)
            return order > 0;
        if (a.first.trait != b.first.trait)
            return a.first.trait < b.first.trait;
        if (a.second.all != b.second.all)
            return a.second.all < b.second.all;
        return a.first < b.first;
    });
    QList<Suspect> suspects;
    std::vector<size_t> members;
    for (const auto &[key, count] : entries) {
        if (power(count, entries.front().second, cause) != 0)
            break;
        const QString label = labelOf(key, results[static_cast<size_t>(count.firstResult)]);
        const auto known = std::ranges::find(members, count.members);
        if (known != members.end() && suspects[known - members.begin()].all == count.all) {
            suspects[known - members.begin()].alike += traitText(key.trait, label);
            continue;
        }
        suspects += Suspect{key.trait, key.text(), label, count.bad, count.all, {}, {}};
        members.push_back(count.members);
    }
    return suspects;
}

void addPeers(QList<Suspect> &suspects, std::span<const PeerResult> results, const Evidence &evidence)
{
    for (size_t i = 0; i < evidence.measured.size(); ++i) {
        if (!evidence.isBad[i])
            continue;
        const PeerResult &result = results[static_cast<size_t>(evidence.measured[i])];
        eachTrait(result, Networks::Read, [&](const TraitKey &key) {
            for (Suspect &suspect : suspects) {
                if (suspect.trait == key.trait && suspect.value == key.text())
                    suspect.peers += result.peer->id;
            }
        });
    }
}

/// What really all have, when all are bad. The address family is left out: most projects have one only.
QList<Suspect> sharedByAll(const Counts &counts, std::span<const PeerResult> results, const CommonCause &cause)
{
    std::vector<TraitKey> shared;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value().all == cause.measured && it.key().trait != Trait::AddressFamily)
            shared.push_back(it.key());
    }
    std::ranges::sort(shared);
    QList<Suspect> suspects;
    for (const TraitKey &key : shared) {
        const PeerResult &known = results[static_cast<size_t>(counts.value(key).firstResult)];
        const QString label = labelOf(key, known);
        if (suspects.isEmpty())
            suspects += Suspect{key.trait, key.text(), label, cause.bad, cause.measured, cause.badPeers, {}};
        else
            suspects.first().alike += traitText(key.trait, label);
    }
    return suspects;
}

CommonCause::Kind kindWithoutSuspects(const CommonCause &cause, int ended)
{
    if (cause.measured == 0 && ended >= 2)
        return CommonCause::Kind::NothingMeasured;
    if (cause.bad == 0)
        return CommonCause::Kind::AllWell;
    if (cause.counts.unreachable == cause.measured && cause.measured >= fewestForOutage)
        return CommonCause::Kind::TotalOutage;
    return cause.bad == 1 ? CommonCause::Kind::Single : CommonCause::Kind::NoPattern;
}

} // namespace

CommonCause commonCauseOf(std::span<const PeerResult> results)
{
    CommonCause cause;
    const Evidence evidence = weigh(results, cause);
    const int ended = cause.measured + cause.counts.testFailed + cause.counts.unknown;
    cause.kind = kindWithoutSuspects(cause, ended);
    if (cause.kind == CommonCause::Kind::TotalOutage)
        cause.suspects = sharedByAll(countBad(results, evidence), results, cause);
    if (cause.kind != CommonCause::Kind::NoPattern)
        return cause;
    auto entries = candidates(countBad(results, evidence), cause);
    countOthers(entries, results, evidence);
    cause.suspects = rankedSuspects(std::move(entries), results, cause);
    if (cause.suspects.isEmpty())
        return cause;
    addPeers(cause.suspects, results, evidence);
    cause.kind = CommonCause::Kind::Pattern;
    return cause;
}

} // namespace peerlight::insight
