// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/list_words.h"

#include <algorithm>

namespace peerlight::inventory {

namespace {

constexpr qsizetype longestWord = 65536; // more of it is not kept: it is no id

bool standsBetweenWords(QChar c)
{
    return c == u',' || c == u';' || c == u' ' || c == u'\t' || c == u'"' || c == u'\'';
}

bool endsWord(QChar c)
{
    return standsBetweenWords(c) || c == u'\n' || c == u'\r' || c == u'#';
}

} // namespace

void ListWords::feed(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (endsWord(c)) {
            endWord();
            const bool lineBreak = c == u'\r' || (c == u'\n' && !m_afterCr);
            m_comment = (m_comment || c == u'#') && !lineBreak;
            m_line += lineBreak ? 1 : 0;
            m_afterCr = c == u'\r';
            ++at;
            continue;
        }
        m_afterCr = false;
        const qsizetype from = at;
        while (at < text.size() && !endsWord(text[at]))
            ++at;
        if (!m_comment)
            m_word += text.sliced(from, std::min(at - from, longestWord - m_word.size()));
    }
}

void ListWords::endWord()
{
    if (!m_word.isEmpty())
        m_collector.take(m_word, {}, m_line);
    m_word.clear();
}

void ListWords::finish()
{
    endWord();
}

} // namespace peerlight::inventory
