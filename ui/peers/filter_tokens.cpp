// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/filter_tokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace peerlight::ui {

namespace {

struct FilterTokensWords
{
    Q_DECLARE_TR_FUNCTIONS(PeerFilter)
};

bool isHexLetter(QChar c)
{
    return (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// Letters before a colon are a key, unless they can be the beginning of an IPv6 address ("fd00::2", "fe:").
bool looksLikeKey(QStringView text)
{
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isLetter) &&
           !std::all_of(text.cbegin(), text.cend(), isHexLetter);
}

class Cutter
{
public:
    explicit Cutter(QStringView text) : m_text(text) {}

    tl::expected<QList<FilterToken>, FilterError> cut()
    {
        QList<FilterToken> tokens;
        for (skipSpaces(); !atEnd(); skipSpaces()) {
            const auto token = next();
            if (!token)
                return tl::unexpected(token.error());
            tokens.append(*token);
        }
        return tokens;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    void skipSpaces()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }

    tl::expected<FilterToken, FilterError> next()
    {
        FilterToken token;
        token.position = m_at;
        token.negated = m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        if (token.negated)
            ++m_at;
        takeKey(token);
        token.valuePosition = m_at;
        token.exact = !token.key.isEmpty() && !atEnd() && m_text[m_at] == u'=';
        if (token.exact)
            ++m_at;
        if (!atEnd() && m_text[m_at] == u'"') {
            if (!takeQuoted(token))
                return tl::unexpected(FilterError{token.valuePosition, m_text.size() - token.valuePosition,
                                                  FilterTokensWords::tr("This quote is not closed.")});
        } else {
            takeWord(token);
        }
        token.valueLength = m_at - token.valuePosition;
        token.length = m_at - token.position;
        return token;
    }

    void takeKey(FilterToken &token)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        const QStringView key = m_text.sliced(m_at, end - m_at);
        if (end == m_text.size() || m_text[end] != u':' || !looksLikeKey(key))
            return;
        token.key = key.toString().toLower();
        m_at = end + 1;
    }

    bool takeQuoted(FilterToken &token)
    {
        for (qsizetype from = m_at + 1;;) {
            const qsizetype close = m_text.indexOf(u'"', from);
            if (close < 0)
                return false;
            token.value += m_text.sliced(from, close - from);
            from = close + 1;
            if (from == m_text.size() || m_text[from] != u'"') {
                m_at = from;
                return true;
            }
            token.value += m_text[from++]; // a quote that stands twice is one of the value
        }
    }

    void takeWord(FilterToken &token)
    {
        const qsizetype from = m_at;
        while (!atEnd() && !m_text[m_at].isSpace())
            ++m_at;
        token.value = m_text.sliced(from, m_at - from).toString();
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

tl::expected<QList<FilterToken>, FilterError> filterTokens(QStringView text)
{
    return Cutter(text).cut();
}

} // namespace peerlight::ui
