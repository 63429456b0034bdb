// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/peer_list.h"

#include "app/inventory/peer_list_columns.h"

#include <QCoreApplication>
#include <QSet>

namespace peerlight::inventory {

namespace {

constexpr qsizetype mostUnreadKept = 1000;
constexpr qsizetype longestUnreadText = 80;

struct PeerListWords
{
    Q_DECLARE_TR_FUNCTIONS(PeerList)
};

/// Takes pieces one after the other and keeps the account.
class Reader
{
public:
    void line(QStringView text);
    PeerListText result() { return std::move(m_result); }

private:
    void free(QStringView text);
    void row(QStringView text);
    void take(QStringView id, const QString &name);
    void unread(QStringView text, const QString &why);

    PeerListText m_result;
    QSet<api::PeerId> m_seen;
    std::optional<PeerListColumns> m_columns;
    bool m_started = false; ///< a line that is neither empty nor a comment has been seen
    int m_line = 0;
};

void Reader::line(QStringView text)
{
    ++m_line;
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
        return;
    if (!m_started) {
        // "sep=;" is what spreadsheets write in front of the header.
        if (trimmed.startsWith(QStringLiteral("sep="), Qt::CaseInsensitive) && trimmed.size() <= 5)
            return;
        m_started = true;
        m_columns = PeerListColumns::fromHeader(text);
        if (m_columns)
            return;
    }
    if (m_columns && m_columns->separator())
        row(text);
    else
        free(text);
}

bool isSeparator(QChar c)
{
    return c == u',' || c == u';' || c == u' ' || c == u'\t' || c == u'"' || c == u'\'';
}

/// No columns: every word of the line is an id.
void Reader::free(QStringView text)
{
    qsizetype from = 0;
    while (from < text.size()) {
        if (isSeparator(text[from])) {
            ++from;
            continue;
        }
        if (text[from] == u'#')
            return;
        qsizetype end = from;
        while (end < text.size() && !isSeparator(text[end]) && text[end] != u'#')
            ++end;
        take(text.sliced(from, end - from), {});
        from = end;
    }
}

void Reader::row(QStringView text)
{
    const auto cells = m_columns->read(text);
    if (!cells)
        return unread(text, PeerListWords::tr("A quotation mark is not closed on this line."));
    if (cells->isBlank)
        return;
    if (cells->id.isEmpty())
        return unread(text, PeerListWords::tr("There is no peer id in this row."));
    take(cells->id, cells->name);
}

void Reader::take(QStringView id, const QString &name)
{
    const auto peer = api::PeerId::parse(id);
    if (!peer)
        return unread(id, peer.error());
    if (m_seen.contains(*peer)) {
        ++m_result.duplicates;
        return;
    }
    m_seen.insert(*peer);
    Peer found;
    found.id = *peer;
    found.name = name;
    m_result.peers.append(found);
}

void Reader::unread(QStringView text, const QString &why)
{
    ++m_result.unreadCount;
    if (m_result.unread.size() < mostUnreadKept)
        m_result.unread.append({m_line, text.trimmed().left(longestUnreadText).toString(), why});
}

} // namespace

PeerListText parsePeerList(QStringView text)
{
    constexpr QChar byteOrderMark(QChar::ByteOrderMark);
    if (text.startsWith(byteOrderMark))
        text = text.sliced(1);
    Reader reader;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = from;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        reader.line(text.sliced(from, end - from));
        const bool both = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
        from = end + (both ? 2 : 1);
    }
    return reader.result();
}

} // namespace peerlight::inventory
