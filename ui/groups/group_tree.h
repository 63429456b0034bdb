// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/outcome.h"
#include "ui/peers/peer_entry.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace peerlight::ui {

/// What a node of the groups stands for: the whole list, a heading, or a group under one.
enum class GroupKind { All, Lines, Gateways, Interfaces, OwnGroups, Tags, Group };

struct GroupNode
{
    GroupKind kind = GroupKind::Group;
    QString key;    ///< its own under its parent, and the same when it is renamed
    QString title;  ///< the service's text, or the person's
    QString filter; ///< what shows its peers and no others; of a heading: empty
    int parent = -1;
    std::vector<int> children;
};

/// The groups of a peer list. `nodes[0]` is the whole list; parents stand before their children.
struct GroupTree
{
    std::vector<GroupNode> nodes;
    std::vector<int> memberNodes; ///< of each peer, one after the other; not the whole list
    std::vector<int> firstMember; ///< where a peer's begin in `memberNodes`; one more than there are peers
};

/// How the peers of a node are.
struct GroupTally
{
    int peers = 0; ///< of a heading: the groups under it
    insight::OutcomeCounts counts;

    [[nodiscard]] int untested() const;
    bool operator==(const GroupTally &) const = default;
};

using EntryAt = std::function<const PeerEntry &(int)>;

/// All; by line, gateway and virtual interface; the person's groups, empty ones too; tags. Headings without groups are
/// left out. Pure.
[[nodiscard]] GroupTree groupTree(int peers, const EntryAt &entryAt, const QStringList &ownGroups);

/// One for each node. Linear in the memberships: for every change of an outcome. Pure.
[[nodiscard]] std::vector<GroupTally> tallyGroups(const GroupTree &tree, const EntryAt &entryAt);

} // namespace peerlight::ui
