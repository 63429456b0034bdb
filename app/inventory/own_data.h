// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ids.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

#include <tl/expected.hpp>

namespace peerlight::inventory {

// What a person adds to the inventory: groups of peers, tags, and a card for each line with what its carrier needs to
// know. Values; all functions are pure.

struct MaintenanceWindow
{
    qint64 startsAtMs = 0; ///< since 1970 UTC
    qint64 endsAtMs = 0;   ///< not before the start
    QString note;

    bool operator==(const MaintenanceWindow &) const = default;
};

/// Whom to call about a line, and what to say.
struct CircuitCard
{
    QString carrier;
    QString circuitId; ///< what the carrier calls the line
    QString hotline;
    QString contract;
    QString notes;
    QList<MaintenanceWindow> windows; ///< in the order of their starts

    bool operator==(const CircuitCard &) const = default;
};

struct OwnData
{
    QMap<QString, QList<api::PeerId>> groups; ///< by name; in the order in which peers were put in, each once
    QMap<api::PeerId, QStringList> tags;      ///< words, each once; none: no entry
    QMap<QString, CircuitCard> cards;         ///< by the id of the line

    bool operator==(const OwnData &) const = default;
};

struct OwnEdit;

/// Makes a group, or gives it other members; without members it goes.
struct SetGroup
{
    QString name;
    std::optional<QList<api::PeerId>> members;
    bool operator==(const SetGroup &) const = default;
};
struct RenameGroup
{
    QString from;
    QString to;
    bool operator==(const RenameGroup &) const = default;
};
/// All tags of a peer.
struct SetTags
{
    api::PeerId peer;
    QStringList tags;
    bool operator==(const SetTags &) const = default;
};
/// Some tags of a peer, whatever others it has by then: what another process has done meanwhile stays. Of `add` what it
/// has already, and of `remove` what it has not, does nothing.
struct ChangeTags
{
    api::PeerId peer;
    QStringList add;
    QStringList remove;
    bool operator==(const ChangeTags &) const = default;
};
/// The same for the members of a group. A group that is not there is made, if nothing is to be removed.
struct ChangeMembers
{
    QString group;
    QList<api::PeerId> add;
    QList<api::PeerId> remove;
    bool goesWhenEmpty = false; ///< takes back what made the group
    bool operator==(const ChangeMembers &) const = default;
};
/// The card of a line; none: it goes.
struct SetCard
{
    QString lineId;
    std::optional<CircuitCard> card;
    bool operator==(const SetCard &) const = default;
};
/// Edits that are one for the person: all of them, or none.
struct SeveralEdits
{
    std::vector<OwnEdit> edits;
    bool operator==(const SeveralEdits &) const;
};

struct OwnEdit
{
    std::variant<SetGroup, RenameGroup, SetTags, ChangeTags, ChangeMembers, SetCard, SeveralEdits> what;
    bool operator==(const OwnEdit &) const;
};

/// Does the edit, and gives the one that takes it back. The error is a translated sentence, and then nothing has
/// changed: a name that is empty, too long or taken, a group that is not there, a window that ends before it starts.
/// Limits: 64 characters a name and a tag, 64 tags a peer, 256 characters a field of a card, 4000 of notes, 100
/// windows.
[[nodiscard]] tl::expected<OwnEdit, QString> applyEdit(OwnData &data, const OwnEdit &edit);

/// Adds to what is there, as the import of a list does: peers to a group, tags to a peer.
[[nodiscard]] OwnEdit addToGroup(const OwnData &data, const QString &name, const QList<api::PeerId> &peers);
[[nodiscard]] OwnEdit addTags(const OwnData &data, const QMap<api::PeerId, QStringList> &tags);

/// The same tags for many peers, as one edit.
[[nodiscard]] OwnEdit changeTags(const QList<api::PeerId> &peers, const QStringList &add, const QStringList &remove);

/// What a person can take back, newest last. Holds edits, not copies of the data.
class OwnUndo
{
public:
    /// Does an edit that is new: what could be done again is forgotten.
    [[nodiscard]] tl::expected<void, QString> apply(OwnData &data, const OwnEdit &edit, const QString &title);
    /// The edit that takes back the last one, or does the next one again; nothing when there is none.
    [[nodiscard]] std::optional<OwnEdit> nextUndo() const;
    [[nodiscard]] std::optional<OwnEdit> nextRedo() const;
    [[nodiscard]] QString undoTitle() const; ///< empty: nothing to take back
    [[nodiscard]] QString redoTitle() const;
    /// The error leaves the data and the stack as they are; true: something was done.
    [[nodiscard]] tl::expected<bool, QString> undo(OwnData &data);
    [[nodiscard]] tl::expected<bool, QString> redo(OwnData &data);

private:
    struct Step
    {
        OwnEdit edit; ///< what undo or redo has to do
        QString title;
    };
    [[nodiscard]] static tl::expected<bool, QString> move(OwnData &data, std::vector<Step> &from,
                                                          std::vector<Step> &to);

    static constexpr size_t mostSteps = 200;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
};

} // namespace peerlight::inventory
