// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/own_data.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace peerlight::inventory {

namespace {

struct OwnDataWords
{
    Q_DECLARE_TR_FUNCTIONS(OwnData)
};

constexpr qsizetype longestTagOrName = 64;
constexpr qsizetype longestField = 256;
constexpr qsizetype longestCardNotes = 4000;
constexpr qsizetype mostTagsOfAPeer = 64;
constexpr qsizetype mostWindows = 100;

using Edited = tl::expected<OwnEdit, QString>;

QString wrongName(const QString &name)
{
    if (name.trimmed().isEmpty() || name != name.trimmed())
        return OwnDataWords::tr("A group needs a name without spaces around it.");
    if (name.size() > longestTagOrName)
        return OwnDataWords::tr("The name of a group has at most %1 characters.").arg(longestTagOrName);
    return {};
}

template<typename T>
bool eachOnce(const QList<T> &list)
{
    return QSet<T>(list.begin(), list.end()).size() == list.size();
}

Edited doEdit(OwnData &data, const SetGroup &edit)
{
    std::optional<QList<api::PeerId>> before;
    if (const auto found = data.groups.constFind(edit.name); found != data.groups.constEnd())
        before = *found;
    if (!edit.members) {
        if (!before)
            return tl::unexpected(OwnDataWords::tr("There is no group \"%1\".").arg(edit.name));
        data.groups.remove(edit.name);
        return OwnEdit{SetGroup{edit.name, before}};
    }
    if (const QString wrong = wrongName(edit.name); !wrong.isEmpty())
        return tl::unexpected(wrong);
    if (!eachOnce(*edit.members))
        return tl::unexpected(OwnDataWords::tr("A peer can be in a group once only."));
    data.groups.insert(edit.name, *edit.members);
    return OwnEdit{SetGroup{edit.name, before}};
}

Edited doEdit(OwnData &data, const RenameGroup &edit)
{
    if (!data.groups.contains(edit.from))
        return tl::unexpected(OwnDataWords::tr("There is no group \"%1\".").arg(edit.from));
    if (const QString wrong = wrongName(edit.to); !wrong.isEmpty())
        return tl::unexpected(wrong);
    if (data.groups.contains(edit.to))
        return tl::unexpected(OwnDataWords::tr("There is a group \"%1\" already.").arg(edit.to));
    data.groups.insert(edit.to, data.groups.take(edit.from));
    return OwnEdit{RenameGroup{edit.to, edit.from}};
}

Edited doEdit(OwnData &data, const SetTags &edit)
{
    if (edit.tags.size() > mostTagsOfAPeer)
        return tl::unexpected(OwnDataWords::tr("A peer has at most %1 tags.").arg(mostTagsOfAPeer));
    for (const QString &tag : edit.tags) {
        const bool hasSpace = std::any_of(tag.begin(), tag.end(), [](QChar c) { return c.isSpace(); });
        if (tag.isEmpty() || hasSpace || tag.size() > longestTagOrName)
            return tl::unexpected(
                OwnDataWords::tr("A tag is one word of at most %1 characters.").arg(longestTagOrName));
    }
    if (!eachOnce<QString>(edit.tags))
        return tl::unexpected(OwnDataWords::tr("A peer has a tag once only."));
    const QStringList before = data.tags.value(edit.peer);
    if (edit.tags.isEmpty())
        data.tags.remove(edit.peer);
    else
        data.tags.insert(edit.peer, edit.tags);
    return OwnEdit{SetTags{edit.peer, before}};
}

/// Takes `remove` away and puts `add` to the end; gives what that has changed.
template<typename T>
std::pair<QList<T>, QList<T>> changeList(QList<T> &list, const QList<T> &add, const QList<T> &remove)
{
    QList<T> added;
    QList<T> removed;
    QSet<T> has(list.begin(), list.end());
    for (const T &one : remove) {
        if (has.remove(one))
            removed.append(one);
    }
    list.removeIf([&has](const T &one) { return !has.contains(one); });
    for (const T &one : add) {
        if (has.contains(one))
            continue;
        has.insert(one);
        list.append(one);
        added.append(one);
    }
    return {added, removed};
}

Edited doEdit(OwnData &data, const ChangeTags &edit)
{
    QList<QString> tags = data.tags.value(edit.peer);
    const auto [added, removed] = changeList<QString>(tags, edit.add, edit.remove);
    const auto done = doEdit(data, SetTags{edit.peer, tags});
    if (!done)
        return done;
    return OwnEdit{ChangeTags{edit.peer, removed, added}};
}

Edited doEdit(OwnData &data, const ChangeMembers &edit)
{
    const bool isNew = !data.groups.contains(edit.group);
    if (isNew && !edit.remove.isEmpty())
        return tl::unexpected(OwnDataWords::tr("There is no group \"%1\".").arg(edit.group));
    QList<api::PeerId> members = data.groups.value(edit.group);
    const auto [added, removed] = changeList(members, edit.add, edit.remove);
    const bool goes = edit.goesWhenEmpty && members.isEmpty();
    if (goes && isNew)
        return OwnEdit{SeveralEdits{}};
    const auto done = doEdit(data, SetGroup{edit.group, goes ? std::nullopt : std::optional(members)});
    if (!done)
        return done;
    return OwnEdit{ChangeMembers{edit.group, removed, added, isNew}};
}

QString wrongCard(const CircuitCard &card)
{
    for (const QString &field : {card.carrier, card.circuitId, card.hotline, card.contract}) {
        if (field.size() > longestField)
            return OwnDataWords::tr("A field of a card has at most %1 characters.").arg(longestField);
    }
    if (card.notes.size() > longestCardNotes)
        return OwnDataWords::tr("The notes of a card have at most %1 characters.").arg(longestCardNotes);
    if (card.windows.size() > mostWindows)
        return OwnDataWords::tr("A card has at most %1 maintenance windows.").arg(mostWindows);
    for (const MaintenanceWindow &window : card.windows) {
        if (window.endsAtMs < window.startsAtMs)
            return OwnDataWords::tr("A maintenance window ends before it starts.");
        if (window.note.size() > longestField)
            return OwnDataWords::tr("A field of a card has at most %1 characters.").arg(longestField);
    }
    return {};
}

Edited doEdit(OwnData &data, const SetCard &edit)
{
    std::optional<CircuitCard> before;
    if (const auto found = data.cards.constFind(edit.lineId); found != data.cards.constEnd())
        before = *found;
    if (!edit.card) {
        data.cards.remove(edit.lineId);
        return OwnEdit{SetCard{edit.lineId, before}};
    }
    if (edit.lineId.isEmpty())
        return tl::unexpected(OwnDataWords::tr("A card belongs to a line."));
    if (const QString wrong = wrongCard(*edit.card); !wrong.isEmpty())
        return tl::unexpected(wrong);
    CircuitCard card = *edit.card;
    std::stable_sort(card.windows.begin(), card.windows.end(),
                     [](const auto &a, const auto &b) { return a.startsAtMs < b.startsAtMs; });
    data.cards.insert(edit.lineId, card);
    return OwnEdit{SetCard{edit.lineId, before}};
}

Edited doEdit(OwnData &data, const SeveralEdits &several)
{
    OwnData changed = data;
    SeveralEdits back;
    for (const OwnEdit &edit : several.edits) {
        auto inverse = applyEdit(changed, edit);
        if (!inverse)
            return inverse;
        back.edits.push_back(*std::move(inverse));
    }
    std::reverse(back.edits.begin(), back.edits.end());
    data = changed;
    return OwnEdit{back};
}

} // namespace

bool SeveralEdits::operator==(const SeveralEdits &) const = default;
bool OwnEdit::operator==(const OwnEdit &) const = default;

tl::expected<OwnEdit, QString> applyEdit(OwnData &data, const OwnEdit &edit)
{
    return std::visit([&data](const auto &what) { return doEdit(data, what); }, edit.what);
}

OwnEdit addToGroup(const OwnData &data, const QString &name, const QList<api::PeerId> &peers)
{
    QList<api::PeerId> members = data.groups.value(name);
    QSet<api::PeerId> seen(members.begin(), members.end());
    for (const api::PeerId &peer : peers) {
        if (!seen.contains(peer))
            members.append(peer);
        seen.insert(peer);
    }
    return {SetGroup{name, members}};
}

OwnEdit changeTags(const QList<api::PeerId> &peers, const QStringList &add, const QStringList &remove)
{
    SeveralEdits edits;
    for (const api::PeerId &peer : peers)
        edits.edits.push_back({ChangeTags{peer, add, remove}});
    return {edits};
}

OwnEdit addTags(const OwnData &data, const QMap<api::PeerId, QStringList> &tags)
{
    SeveralEdits edits;
    for (auto added = tags.begin(); added != tags.end(); ++added) {
        QStringList all = data.tags.value(added.key());
        for (const QString &tag : added.value()) {
            if (!all.contains(tag))
                all.append(tag);
        }
        edits.edits.push_back({SetTags{added.key(), all}});
    }
    return {edits};
}

} // namespace peerlight::inventory
