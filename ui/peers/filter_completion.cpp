// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/filter_completion.h"

#include "app/insight/outcome.h"
#include "ui/peers/peer_filter.h"
#include "ui/peers/peer_table_model.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSuggestions = 12;

/// Those that the filter knows: what it does not know yet is not offered.
QStringList filterKeys()
{
    const QStringList candidates{u"name"_s,    u"line"_s,    u"gateway"_s, u"vif"_s, u"group"_s, u"tag"_s,
                                 u"carrier"_s, u"circuit"_s, u"note"_s,    u"asn"_s, u"loss"_s,  u"outcome"_s};
    QStringList keys;
    for (const QString &key : candidates) {
        const QString value = key == "outcome"_L1 ? u"none"_s : u"1"_s;
        if (parseFilter(key + u':' + value))
            keys += key;
    }
    return keys;
}

QStringList valuesOf(const PeerEntry &entry, const QString &key)
{
    const inventory::Peer &peer = entry.peer;
    const inventory::PeerExtras &extras = entry.extras;
    if (key == "name"_L1)
        return {peer.name};
    if (key == "line"_L1)
        return {extras.lineName, peer.lineId};
    if (key == "gateway"_L1)
        return {extras.gatewayName, peer.gatewayId};
    if (key == "vif"_L1)
        return {peer.interfaceName};
    if (key == "asn"_L1)
        return {peer.bgpAsn ? QString::number(*peer.bgpAsn) : QString()};
    if (key == "tag"_L1)
        return extras.tags;
    if (key == "group"_L1)
        return extras.groups;
    if (key == "carrier"_L1)
        return {extras.carrier};
    if (key == "circuit"_L1)
        return {extras.circuitId};
    if (key == "note"_L1)
        return {extras.notes.section(u'\n', 0, 0)};
    return {};
}

QStringList fixedValues(const QString &key)
{
    if (key == "loss"_L1)
        return {u">0"_s, u"=100"_s, u"<100"_s, u"=0"_s};
    if (key != "outcome"_L1)
        return {};
    QStringList outcomes{u"none"_s};
    for (const insight::Outcome outcome : insight::allOutcomes)
        outcomes += insight::outcomeKey(outcome);
    return outcomes;
}

QStringList valuesFor(const QString &key, const QString &typed, const PeerTableModel &model)
{
    QStringList first;
    QStringList later;
    QSet<QString> seen;
    const auto offer = [&](const QString &value) {
        if (value.isEmpty() || value.contains(u'"') || seen.contains(value))
            return;
        if (value.startsWith(typed, Qt::CaseInsensitive))
            first += value;
        else if (value.contains(typed, Qt::CaseInsensitive))
            later += value;
        else
            return;
        seen.insert(value);
    };
    const QStringList fixed = fixedValues(key);
    for (const QString &value : fixed)
        offer(value);
    for (int row = 0; fixed.isEmpty() && row < model.rowCount() && first.size() < mostSuggestions; ++row)
        std::ranges::for_each(valuesOf(model.entryAt(row), key), offer);
    return (first + later).mid(0, mostSuggestions);
}

/// Where the piece begins in which the cursor stands: after the last space that is not in quotes.
qsizetype pieceStart(QStringView text, qsizetype cursor)
{
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (!quoted && text[i].isSpace())
            start = i + 1;
    }
    return start;
}

} // namespace

QList<FilterSuggestion> filterSuggestions(QStringView text, qsizetype cursor, const PeerTableModel &model)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    const qsizetype start = pieceStart(text, cursor);
    const QString sign = start < cursor && text[start] == u'-' ? u"-"_s : QString();
    const QString piece = text.sliced(start + sign.size(), cursor - start - sign.size()).toString();
    const qsizetype colon = piece.indexOf(u':');
    QStringList whole;
    if (colon < 0 && !piece.isEmpty()) {
        for (const QString &key : filterKeys()) {
            if (key.startsWith(piece, Qt::CaseInsensitive))
                whole += sign + key + u':';
        }
    } else if (const QString key = piece.left(std::max<qsizetype>(colon, 0)).toLower(); filterKeys().contains(key)) {
        QString typed = piece.mid(colon + 1);
        typed.remove(u'"');
        for (const QString &value : valuesFor(key, typed, model)) {
            const bool quoted = std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
            whole += sign + key + u':' + (quoted ? u'"' + value + u'"' : value);
        }
    }
    if (whole.size() == 1 && whole.constFirst().compare(text.sliced(start, cursor - start), Qt::CaseInsensitive) == 0)
        return {};
    QList<FilterSuggestion> suggestions;
    for (const QString &one : std::as_const(whole))
        suggestions.append({start, cursor - start, one});
    return suggestions;
}

} // namespace peerlight::ui
