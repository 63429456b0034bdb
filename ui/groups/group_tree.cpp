// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/group_tree.h"

#include "ui/peers/peer_filter.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

struct GroupTreeWords
{
    Q_DECLARE_TR_FUNCTIONS(GroupTree)
};

constexpr qsizetype longestInFilter = 200;

/// Whether a text can stand in the line of the filter as it is.
bool isTypeable(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestInFilter &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

/// The groups of one kind while they are found.
class Section
{
public:
    Section(GroupKind kind, QString filterKey) : m_kind(kind), m_filterKey(std::move(filterKey)) {}

    int add(const QString &id, const QString &name)
    {
        const auto known = m_places.constFind(id);
        if (known != m_places.constEnd()) {
            Found &group = m_found[static_cast<std::size_t>(*known)];
            if (group.name.isEmpty())
                group.name = name;
            return *known;
        }
        const int place = static_cast<int>(m_found.size());
        m_places.insert(id, place);
        m_found.push_back({id, name});
        return place;
    }

    /// Puts the heading and its groups into the tree; gives the node of each place.
    std::vector<int> build(GroupTree &tree, const QString &title, const QString &none)
    {
        std::vector<int> nodes(m_found.size(), -1);
        const bool onlyNone = m_found.size() == 1 && m_found.front().id.isEmpty();
        if (m_found.empty() || onlyNone)
            return nodes;
        const int heading = static_cast<int>(tree.nodes.size());
        tree.nodes.push_back({m_kind, QString::number(static_cast<int>(m_kind)), title, {}, -1, {}});
        QHash<QString, int> timesNamed;
        for (const Found &group : m_found)
            ++timesNamed[group.name];
        for (const int place : sorted()) {
            const Found &group = m_found[static_cast<std::size_t>(place)];
            const int node = static_cast<int>(tree.nodes.size());
            nodes[static_cast<std::size_t>(place)] = node;
            tree.nodes.push_back({GroupKind::Group,
                                  group.id,
                                  titleOf(group, timesNamed, none),
                                  filterOf(group, timesNamed),
                                  heading,
                                  {}});
            tree.nodes[static_cast<std::size_t>(heading)].children.push_back(node);
        }
        return nodes;
    }

private:
    struct Found
    {
        QString id; ///< empty: peers that have none
        QString name;
    };

    static QString titleOf(const Found &group, const QHash<QString, int> &timesNamed, const QString &none)
    {
        if (group.id.isEmpty())
            return none;
        if (group.name.isEmpty())
            return group.id;
        return timesNamed.value(group.name) > 1 ? u"%1 (%2)"_s.arg(group.name, group.id) : group.name;
    }

    [[nodiscard]] QString filterOf(const Found &group, const QHash<QString, int> &timesNamed) const
    {
        if (group.id.isEmpty())
            return m_filterKey + u":=none"_s;
        const bool byName = isTypeable(group.name) && timesNamed.value(group.name) == 1 && group.name != "none"_L1;
        return exactTerm(m_filterKey, byName ? group.name : group.id);
    }

    /// By their names as a person reads them; what has none comes last.
    [[nodiscard]] std::vector<int> sorted() const
    {
        QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::vector<std::pair<QCollatorSortKey, int>> keys;
        keys.reserve(m_found.size());
        for (std::size_t i = 0; i < m_found.size(); ++i)
            keys.emplace_back(collator.sortKey(m_found[i].name.isEmpty() ? m_found[i].id : m_found[i].name),
                              static_cast<int>(i));
        std::stable_sort(keys.begin(), keys.end(), [this](const auto &a, const auto &b) {
            const bool noneA = m_found[static_cast<std::size_t>(a.second)].id.isEmpty();
            const bool noneB = m_found[static_cast<std::size_t>(b.second)].id.isEmpty();
            if (noneA != noneB)
                return noneB;
            return a.first.compare(b.first) < 0;
        });
        std::vector<int> places;
        places.reserve(keys.size());
        for (const auto &key : keys)
            places.push_back(key.second);
        return places;
    }

    GroupKind m_kind;
    QString m_filterKey;
    QHash<QString, int> m_places;
    std::vector<Found> m_found;
};

/// What a peer belongs to, as places in the sections.
struct Places
{
    enum Of { Line, Gateway, Interface, OwnGroup, Tag, Count };
    std::vector<std::pair<int, int>> members; ///< section, place; one peer after the other
    std::vector<int> first;
};

Places placesOf(int peers, const EntryAt &entryAt, std::vector<Section> &sections)
{
    Places places;
    places.first.reserve(static_cast<std::size_t>(peers) + 1);
    const auto add = [&](int section, const QString &id, const QString &name) {
        places.members.emplace_back(section, sections[static_cast<std::size_t>(section)].add(id, name));
    };
    for (int row = 0; row < peers; ++row) {
        const PeerEntry &entry = entryAt(row);
        const inventory::Peer &peer = entry.peer;
        places.first.push_back(static_cast<int>(places.members.size()));
        add(Places::Line, peer.lineId, entry.extras.lineName);
        add(Places::Gateway, peer.gatewayId, entry.extras.gatewayName);
        add(Places::Interface, peer.interfaceId.isEmpty() ? peer.interfaceName : peer.interfaceId, peer.interfaceName);
        for (const QString &group : entry.extras.groups)
            add(Places::OwnGroup, group, group);
        for (const QString &tag : entry.extras.tags)
            add(Places::Tag, tag, tag);
    }
    places.first.push_back(static_cast<int>(places.members.size()));
    return places;
}

} // namespace

int GroupTally::untested() const
{
    int tested = 0;
    for (const insight::Outcome outcome : insight::allOutcomes)
        tested += counts.of(outcome);
    return peers - tested;
}

GroupTree groupTree(int peers, const EntryAt &entryAt, const QStringList &ownGroups)
{
    std::vector<Section> sections{{GroupKind::Lines, u"line"_s},
                                  {GroupKind::Gateways, u"gateway"_s},
                                  {GroupKind::Interfaces, u"vif"_s},
                                  {GroupKind::OwnGroups, u"group"_s},
                                  {GroupKind::Tags, u"tag"_s}};
    const Places places = placesOf(peers, entryAt, sections);
    for (const QString &group : ownGroups)
        sections[Places::OwnGroup].add(group, group);

    GroupTree tree;
    tree.nodes.push_back({GroupKind::All, u"all"_s, GroupTreeWords::tr("All peers"), {}, -1, {}});
    const std::vector<std::pair<QString, QString>> words{
        {GroupTreeWords::tr("By line"), GroupTreeWords::tr("Line not known")},
        {GroupTreeWords::tr("By gateway"), GroupTreeWords::tr("Gateway not known")},
        {GroupTreeWords::tr("By virtual interface"), GroupTreeWords::tr("Virtual interface not known")},
        {GroupTreeWords::tr("Own groups"), {}},
        {GroupTreeWords::tr("Tags"), {}}};
    // Own groups and tags first: what a person has made is looked for most, and the other lists can be long.
    std::vector<std::vector<int>> nodesOf(sections.size());
    for (const std::size_t section :
         {std::size_t(Places::OwnGroup), std::size_t(Places::Tag), std::size_t(Places::Line),
          std::size_t(Places::Gateway), std::size_t(Places::Interface)})
        nodesOf[section] = sections[section].build(tree, words[section].first, words[section].second);
    tree.memberNodes.reserve(places.members.size());
    for (const auto &[section, place] : places.members)
        tree.memberNodes.push_back(nodesOf[static_cast<std::size_t>(section)][static_cast<std::size_t>(place)]);
    tree.firstMember = places.first;
    return tree;
}

std::vector<GroupTally> tallyGroups(const GroupTree &tree, const EntryAt &entryAt)
{
    std::vector<GroupTally> tallies(tree.nodes.size());
    const auto count = [](GroupTally &tally, const std::optional<insight::Outcome> &outcome) {
        ++tally.peers;
        if (outcome)
            tally.counts.add(*outcome);
    };
    for (std::size_t row = 0; row + 1 < tree.firstMember.size(); ++row) {
        const auto &outcome = entryAt(static_cast<int>(row)).outcome;
        count(tallies.front(), outcome);
        for (int i = tree.firstMember[row]; i < tree.firstMember[row + 1]; ++i) {
            const int node = tree.memberNodes[static_cast<std::size_t>(i)];
            if (node >= 0)
                count(tallies[static_cast<std::size_t>(node)], outcome);
        }
    }
    for (std::size_t node = 1; node < tree.nodes.size(); ++node) {
        if (tree.nodes[node].parent < 0)
            tallies[node].peers = static_cast<int>(tree.nodes[node].children.size());
    }
    return tallies;
}

} // namespace peerlight::ui
