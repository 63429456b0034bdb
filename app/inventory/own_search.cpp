// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/own_search.h"

#include <algorithm>

namespace peerlight::inventory {

namespace {

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QString cardText(const CircuitCard &card)
{
    QStringList texts{card.carrier, card.circuitId, card.hotline, card.contract, card.notes};
    for (const MaintenanceWindow &window : card.windows)
        texts += window.note;
    return texts.join(u'\n');
}

OwnFindings searchOwnData(const OwnData &data, const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    OwnFindings found;
    for (auto group = data.groups.begin(); group != data.groups.end(); ++group) {
        if (hasAll(group.key(), words))
            found.groups.append(group.key());
    }
    for (auto tags = data.tags.begin(); tags != data.tags.end(); ++tags) {
        if (hasAll(tags.value().join(u'\n'), words))
            found.peers.append(tags.key());
    }
    for (auto card = data.cards.begin(); card != data.cards.end(); ++card) {
        if (hasAll(QString(card.key() + u'\n' + cardText(card.value())), words))
            found.lineIds.append(card.key());
    }
    return found;
}

} // namespace peerlight::inventory
