// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace peerlight::ui {

/// Lines of an indented JSON text that can be folded into the first of them.
struct JsonFold
{
    int first = 0; ///< the line that opens an object or array, from 0
    int last = 0;  ///< the line that closes it; always after `first`

    bool operator==(const JsonFold &) const = default;
};

/// In the order of their first lines. Of text that is no JSON: what can be made of its brackets. Linear. Pure.
[[nodiscard]] QList<JsonFold> jsonFolds(const QString &json);

/// Where `wanted` stands, whatever the case; at most `most` places. Pure.
[[nodiscard]] QList<int> placesIn(const QString &text, const QString &wanted, int most = 10000);

} // namespace peerlight::ui
