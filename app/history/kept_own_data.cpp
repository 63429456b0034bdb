// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/kept_own_data.h"

#include "app/history/cells.h"

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

using inventory::CircuitCard;
using inventory::OwnData;

void writeGroup(Database &db, const OwnData &before, const OwnData &after, const QString &name)
{
    if (before.groups.contains(name)) {
        db.run(u"DELETE FROM own_member WHERE group_name = ?"_s, {name});
        db.run(u"DELETE FROM own_group WHERE name = ?"_s, {name});
    }
    const auto group = after.groups.constFind(name);
    if (group == after.groups.constEnd())
        return;
    db.run(u"INSERT INTO own_group VALUES (?)"_s, {name});
    for (qsizetype i = 0; i < group->size(); ++i)
        db.run(u"INSERT INTO own_member VALUES (?, ?, ?)"_s, {name, i, group->at(i).text()});
}

void writeTags(Database &db, const OwnData &after, const api::PeerId &peer)
{
    db.run(u"DELETE FROM own_tag WHERE peer_id = ?"_s, {peer.text()});
    const QStringList tags = after.tags.value(peer);
    for (qsizetype i = 0; i < tags.size(); ++i)
        db.run(u"INSERT INTO own_tag VALUES (?, ?, ?)"_s, {peer.text(), i, tags[i]});
}

void writeCard(Database &db, const OwnData &after, const QString &lineId)
{
    db.run(u"DELETE FROM own_window WHERE line_id = ?"_s, {lineId});
    db.run(u"DELETE FROM own_card WHERE line_id = ?"_s, {lineId});
    const auto card = after.cards.constFind(lineId);
    if (card == after.cards.constEnd())
        return;
    db.run(u"INSERT INTO own_card VALUES (?, ?, ?, ?, ?, ?)"_s,
           {lineId, orEmpty(card->carrier), orEmpty(card->circuitId), orEmpty(card->hotline), orEmpty(card->contract),
            orEmpty(card->notes)});
    for (qsizetype i = 0; i < card->windows.size(); ++i) {
        const inventory::MaintenanceWindow &window = card->windows[i];
        db.run(u"INSERT INTO own_window VALUES (?, ?, ?, ?, ?)"_s,
               {lineId, i, window.startsAtMs, window.endsAtMs, orEmpty(window.note)});
    }
}

/// The keys whose values are not the same.
template<typename Key, typename Value>
QList<Key> changedKeys(const QMap<Key, Value> &before, const QMap<Key, Value> &after)
{
    QList<Key> changed;
    for (auto old = before.begin(); old != before.end(); ++old) {
        const auto now = after.constFind(old.key());
        if (now == after.constEnd() || *now != old.value())
            changed.append(old.key());
    }
    for (auto now = after.begin(); now != after.end(); ++now) {
        if (!before.contains(now.key()))
            changed.append(now.key());
    }
    return changed;
}

void writeChanges(Database &db, const OwnData &before, const OwnData &after)
{
    for (const QString &name : changedKeys(before.groups, after.groups))
        writeGroup(db, before, after, name);
    for (const api::PeerId &peer : changedKeys(before.tags, after.tags))
        writeTags(db, after, peer);
    for (const QString &lineId : changedKeys(before.cards, after.cards))
        writeCard(db, after, lineId);
}

void readPeople(Database &db, OwnData &data)
{
    db.each(u"SELECT name FROM own_group"_s, {},
            [&data](const QSqlQuery &query) { data.groups.insert(query.value(0).toString(), {}); });
    db.each(u"SELECT group_name, peer_id FROM own_member ORDER BY group_name, place"_s, {},
            [&data](const QSqlQuery &query) {
                if (const auto peer = api::PeerId::parse(query.value(1).toString()))
                    data.groups[query.value(0).toString()].append(*peer);
            });
    db.each(u"SELECT peer_id, tag FROM own_tag ORDER BY peer_id, place"_s, {}, [&data](const QSqlQuery &query) {
        if (const auto peer = api::PeerId::parse(query.value(0).toString()))
            data.tags[*peer].append(query.value(1).toString());
    });
}

void readCards(Database &db, OwnData &data)
{
    db.each(u"SELECT line_id, carrier, circuit_id, hotline, contract, notes FROM own_card"_s, {},
            [&data](const QSqlQuery &query) {
                Cells cells(query);
                CircuitCard &card = data.cards[cells.text()];
                card.carrier = cells.text();
                card.circuitId = cells.text();
                card.hotline = cells.text();
                card.contract = cells.text();
                card.notes = cells.text();
            });
    db.each(u"SELECT line_id, starts_at, ends_at, note FROM own_window ORDER BY line_id, place"_s, {},
            [&data](const QSqlQuery &query) {
                Cells cells(query);
                CircuitCard &card = data.cards[cells.text()];
                inventory::MaintenanceWindow window;
                window.startsAtMs = cells.number();
                window.endsAtMs = cells.number();
                window.note = cells.text();
                card.windows.append(window);
            });
}

} // namespace

OwnData readOwnData(Database &db)
{
    OwnData data;
    readPeople(db, data);
    readCards(db, data);
    return data;
}

OwnData editOwnData(Database &db, const inventory::OwnEdit &edit)
{
    const OwnData before = readOwnData(db);
    OwnData after = before;
    if (const auto done = applyEdit(after, edit); !done)
        db.fail(done.error());
    else
        writeChanges(db, before, after);
    return after;
}

} // namespace peerlight::history
