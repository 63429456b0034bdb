// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/display_names.h"

namespace peerlight::ui {

void DisplayNames::setHidden(bool hidden)
{
    if (m_hidden == hidden)
        return;
    m_hidden = hidden;
    Q_EMIT changed();
}

inventory::Peer DisplayNames::peer(const inventory::Peer &peer)
{
    return m_hidden ? m_book.masked(peer) : peer;
}

detection::Row DisplayNames::row(const detection::Row &row)
{
    return m_hidden ? m_book.masked(row) : row;
}

std::optional<detection::Row> DisplayNames::row(const detection::Row *row)
{
    return row ? std::optional(this->row(*row)) : std::nullopt;
}

QString DisplayNames::text(const QString &text)
{
    return m_hidden ? m_book.masked(text) : text;
}

QString DisplayNames::name(AliasBook::Kind kind, const QString &name)
{
    return m_hidden ? m_book.aliasOf(kind, name) : name;
}

void DisplayNames::learn(const QList<inventory::Peer> &peers)
{
    for (const inventory::Peer &peer : peers)
        m_book.learn(peer);
}

void DisplayNames::learn(AliasBook::Kind kind, const QString &name)
{
    m_book.aliasOf(kind, name);
}

} // namespace peerlight::ui
