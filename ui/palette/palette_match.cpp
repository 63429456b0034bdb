// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_match.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace peerlight::ui {

namespace {

// The ranks are so far apart that no length and no gap lets one overtake the next.
constexpr int prefixRank = 8000;
constexpr int wordStartRank = 6000;
constexpr int partRank = 4000;
constexpr int lettersRank = 2000;
constexpr int titleBonus = 10000;

bool isIdeograph(QChar c)
{
    return c.unicode() >= 0x2e80 && c.isLetter();
}

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber() || isIdeograph(text.at(at)) || isIdeograph(text.at(at - 1)) ||
           (text.at(at).isDigit() && !text.at(at - 1).isDigit());
}

/// Short texts and early hits are nearer to what was meant.
int finer(int rank, qsizetype at, qsizetype length)
{
    return rank - static_cast<int>(std::min<qsizetype>(at, 500)) - static_cast<int>(std::min<qsizetype>(length, 400));
}

std::optional<int> lettersScore(QStringView word, QStringView text)
{
    qsizetype at = 0;
    qsizetype gaps = 0;
    qsizetype last = -1;
    for (const QChar letter : word) {
        at = text.indexOf(letter, at);
        if (at < 0)
            return std::nullopt;
        if (last >= 0 && at > last + 1)
            gaps += startsWord(text, at) ? 1 : std::min<qsizetype>(at - last, 20);
        else if (last < 0 && !startsWord(text, at))
            gaps += 10;
        last = at++;
    }
    return finer(lettersRank, std::min<qsizetype>(gaps, 500), text.size());
}

} // namespace

std::optional<int> wordScore(QStringView word, QStringView text)
{
    if (word.isEmpty())
        return 0;
    qsizetype at = text.indexOf(word);
    if (at < 0)
        return lettersScore(word, text);
    if (at == 0)
        return finer(prefixRank, 0, text.size());
    const qsizetype first = at;
    for (; at >= 0; at = text.indexOf(word, at + 1)) {
        if (startsWord(text, at))
            return finer(wordStartRank, at, text.size());
    }
    return finer(partRank, first, text.size());
}

QStringList queryWords(const QString &query)
{
    return query.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
}

std::optional<int> textScore(const QStringList &words, const PaletteText &text)
{
    int sum = 0;
    for (const QString &word : words) {
        const auto inTitle = wordScore(word, text.title);
        // Letters strewn over a path mean nothing: there only whole pieces count.
        const bool inDetail = !inTitle && text.detail.contains(word);
        if (!inTitle && !inDetail)
            return std::nullopt;
        sum += inTitle ? titleBonus + *inTitle : partRank;
    }
    return sum;
}

QList<int> bestMatches(const QString &query, qsizetype count,
                       const std::function<const PaletteText &(qsizetype)> &textAt, qsizetype most)
{
    const QStringList words = queryWords(query);
    std::vector<std::pair<int, int>> hits; // minus the score, place: ascending order is what is wanted
    for (qsizetype i = 0; i < count; ++i) {
        if (const auto score = textScore(words, textAt(i)))
            hits.emplace_back(-*score, static_cast<int>(i));
    }
    const auto kept = std::min<std::size_t>(hits.size(), static_cast<std::size_t>(most));
    std::partial_sort(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(kept), hits.end());
    QList<int> places;
    for (std::size_t i = 0; i < kept; ++i)
        places += hits[i].second;
    return places;
}

} // namespace peerlight::ui
