// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/kept_outcomes.h"

#include "app/history/cells.h"
#include "app/history/codes.h"

#include <algorithm>
#include <limits>

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

// A strip's item as one number: time, state, loss.
constexpr qint64 perState = 128; // losses are 0 to 100
constexpr qint64 noLoss = 127;
constexpr qint64 perTime = 16 * perState;
constexpr qsizetype peersAtOnce = 500;

OutcomeAt unpacked(qint64 packed)
{
    OutcomeAt item;
    const qint64 loss = packed % perState;
    item.atMs = packed / perTime;
    if (loss != noLoss)
        item.lossPercent = static_cast<int>(loss);
    item.outcome = outcomeOf(stateOf(static_cast<int>(packed / perState % 16)), item.lossPercent);
    return item;
}

Strip stripOf(const QSqlQuery &found)
{
    Strip strip;
    strip.peer = api::PeerId::parse(found.value(0).toString()).value_or(api::PeerId());
    const QString packed = found.value(1).toString();
    for (const QStringView item : QStringView(packed).split(u',', Qt::SkipEmptyParts))
        strip.items.append(unpacked(item.toLongLong()));
    std::sort(strip.items.begin(), strip.items.end(),
              [](const OutcomeAt &a, const OutcomeAt &b) { return a.atMs < b.atMs; });
    return strip;
}

} // namespace

QList<Strip> readStrips(Database &db, const StripQuery &query)
{
    // One row for each peer, and one number for each item: what takes the time is to hand over rows and cells.
    const bool isServer = db.engine() == Database::Engine::Postgres;
    const QString joined = isServer ? u"string_agg(CAST(packed AS TEXT), ',')"_s : u"group_concat(packed, ',')"_s;
    const QString sql =
        uR"(SELECT p.id, (SELECT %1 FROM (SELECT d.queued_at * %2 + d.state * %3 + COALESCE(d.loss, %4) AS packed
            FROM detection d WHERE d.peer_no = p.no ORDER BY d.queued_at DESC LIMIT ?) newest)
            FROM peer p WHERE p.id IN (%5))"_s.arg(joined)
            .arg(perTime)
            .arg(perState)
            .arg(noLoss)
            .arg(QStringList(peersAtOnce, u"?"_s).join(u','));
    QList<Strip> strips;
    for (qsizetype at = 0; at < query.peers.size(); at += peersAtOnce) {
        QVariantList values{query.length};
        for (qsizetype n = at; n < at + peersAtOnce; ++n)
            values.append(n < query.peers.size() ? QVariant(query.peers[n].text()) : QVariant());
        db.each(sql, values, [&strips](const QSqlQuery &found) { strips.append(stripOf(found)); });
    }
    return strips;
}

SeriesPage readSeries(Database &db, const SeriesQuery &query)
{
    SeriesPage page;
    const QVariant peerNo = db.value(u"SELECT no FROM peer WHERE id = ?"_s, {query.peer.text()});
    const int limit = std::clamp(query.limit, 1, std::numeric_limits<int>::max() - 1);
    db.each(u"SELECT no, queued_at, state, loss FROM detection WHERE peer_no = ? AND queued_at >= ? AND queued_at < ? "
            "ORDER BY queued_at, state, loss LIMIT ?"_s,
            {peerNo, query.fromMs, query.toMs, limit + 1}, [&page](const QSqlQuery &found) {
                Cells cells(found);
                SeriesPoint point;
                point.no = cells.number();
                point.at.atMs = cells.number();
                const State state = stateOf(cells.small());
                point.at.lossPercent = cells.maybeSmall();
                point.at.outcome = outcomeOf(state, point.at.lossPercent);
                page.points.append(point);
            });
    if (page.points.size() > limit) {
        page.points.removeLast();
        page.next = page.points.last().at.atMs + 1; // points of the same millisecond are one detection sent twice
    }
    return page;
}

} // namespace peerlight::history
