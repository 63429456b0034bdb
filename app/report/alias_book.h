// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"
#include "app/inventory/peer.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <string>
#include <unordered_map>

namespace peerlight::report {

/// Gives names, addresses and ids other names: "peer-1", "gw-1", "line-2". The same thing has the same alias as long
/// as the book lives, whichever of its names it is met by. Aliases are numbered in the order in which things are met,
/// so that they tell nothing. Pure: what it gives depends on what it was given before, and on nothing else.
class AliasBook
{
public:
    /// Of what the thing is; the alias says it.
    enum class Kind {
        Peer,
        Gateway,
        LocalAddress,
        Interface,
        Line,
        VirtualGateway,
        Device,
        Task,
        Connection,
        Place,
        Address,
        Id,
        Run,
        Project,
        Endpoint,
        Group,
        Tag,
        View,
        Carrier,
        Circuit,
        Hotline,
        Contract,
        Note
    };

    /// What of a text is replaced.
    enum class Scope {
        Everything, ///< what is known, and whatever looks like an address or an id
        KnownNames  ///< what the book was given
    };

    /// The alias of a thing with one name. Nothing for an empty name.
    QString aliasOf(Kind kind, const QString &name);
    /// Notes all that a peer is known by.
    void learn(const inventory::Peer &peer);
    /// Notes another name of a thing that has one already.
    void learn(Kind kind, const QString &name, const QString &other);

    /// The peer under its alias; its id is one that no service gives out, with the number of the alias.
    [[nodiscard]] inventory::Peer masked(const inventory::Peer &peer);
    [[nodiscard]] detection::Row masked(const detection::Row &row);
    /// The text with every name that is known, and everything that looks like an address or an id, under its alias.
    [[nodiscard]] QString masked(const QString &text, Scope scope = Scope::Everything);
    /// An id that no service gives out, with the number of the peer's alias.
    [[nodiscard]] api::PeerId maskedId(const api::PeerId &id);

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return qHash(text); }
        size_t operator()(const QString &text) const { return qHash(QStringView(text)); }
    };

    QString numbered(Kind kind);
    void note(const QString &name, const QString &alias);
    [[nodiscard]] const QString *find(QStringView name) const;
    [[nodiscard]] qsizetype knownAt(QStringView text, qsizetype from, QString &alias) const;

    std::unordered_map<QString, QString, Hash, std::equal_to<>> m_aliases; ///< by the name in lower case
    QMap<qsizetype, int> m_lengths;                                        ///< of the names, and how many have it
    QHash<Kind, int> m_last;
};

} // namespace peerlight::report
