// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/peers/peer_filter.h"

namespace peerlight::ui {

/// A piece of a filter text between spaces: [-][key:]value, the value perhaps in quotes.
struct FilterToken
{
    qsizetype position = 0; ///< of the piece, with its sign
    qsizetype length = 0;
    bool negated = false;
    QString key;        ///< lower case, empty for a word
    bool exact = false; ///< an equals sign stands before the value
    QString value;
    qsizetype valuePosition = 0;
    qsizetype valueLength = 0; ///< with its quotes
};

/// Cuts the text into pieces. The only mistake here is a quote that is not closed.
[[nodiscard]] tl::expected<QList<FilterToken>, FilterError> filterTokens(QStringView text);

} // namespace peerlight::ui
