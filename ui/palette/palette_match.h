// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace peerlight::ui {

/// How well `word` (one word, case folded) fits `text` (case folded): the beginning of the text counts most, then the
/// beginning of one of its words, then a part, then its letters in this order with gaps between. Higher is better;
/// empty: not at all. Ideographs are words by themselves. Pure.
[[nodiscard]] std::optional<int> wordScore(QStringView word, QStringView text);

/// A query as it is typed, cut into folded words: all of them have to fit, in any order.
[[nodiscard]] QStringList queryWords(const QString &query);

/// What is looked through: case folded.
struct PaletteText
{
    QString title;
    QString detail; ///< a hit in it counts less than any in the title
};

/// How well all words fit; empty: one of them does not.
[[nodiscard]] std::optional<int> textScore(const QStringList &words, const PaletteText &text);

/// The places of the best texts, the best first; equal ones in their own order. `most`: how many at most.
[[nodiscard]] QList<int> bestMatches(const QString &query, qsizetype count,
                                     const std::function<const PaletteText &(qsizetype)> &textAt, qsizetype most);

} // namespace peerlight::ui
