// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/json_folds.h"

#include <algorithm>

namespace peerlight::ui {

QList<JsonFold> jsonFolds(const QString &json)
{
    QList<JsonFold> folds;
    QList<int> open; // their first lines
    int line = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar c = json[i];
        if (c == u'\n')
            ++line;
        else if (inString && c == u'\\')
            ++i;
        else if (c == u'"')
            inString = !inString;
        else if (!inString && (c == u'{' || c == u'['))
            open += line;
        else if (!inString && (c == u'}' || c == u']') && !open.isEmpty()) {
            const int first = open.takeLast();
            if (line > first)
                folds += {first, line};
        }
    }
    // The outer of two that begin in one line comes first.
    std::ranges::sort(folds, [](const JsonFold &a, const JsonFold &b) {
        return a.first != b.first ? a.first < b.first : a.last > b.last;
    });
    return folds;
}

QList<int> placesIn(const QString &text, const QString &wanted, int most)
{
    QList<int> places;
    if (wanted.isEmpty())
        return places;
    for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0 && places.size() < most;
         at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive))
        places += int(at);
    return places;
}

} // namespace peerlight::ui
