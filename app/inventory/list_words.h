// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/list_collector.h"

namespace peerlight::inventory {

/// Reads text in which every word is an id, piece by piece; words stand between commas, semicolons, quotes and white
/// space, and '#' begins a comment that ends with its line. Pure.
class ListWords
{
public:
    ListWords(int firstLine, ListCollector &collector) : m_collector(collector), m_line(firstLine) {}

    void feed(QStringView text);
    void finish();

private:
    void endWord();

    ListCollector &m_collector;
    QString m_word;
    int m_line;
    bool m_comment = false;
    bool m_afterCr = false;
};

} // namespace peerlight::inventory
