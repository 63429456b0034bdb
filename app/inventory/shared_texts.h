// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace peerlight::inventory {

/// The texts of one column: what stands in many rows is held once. Gives up on a column whose texts hardly ever come
/// again, such as names, so that it costs no memory itself.
class SharedTexts
{
public:
    void share(QString &text)
    {
        if (text.isEmpty())
            return;
        if (text == m_last) {
            text = m_last;
            ++m_found;
            return;
        }
        if (!m_gaveUp)
            lookUp(text);
        m_last = text;
    }

private:
    void lookUp(QString &text)
    {
        if (const auto known = m_known.constFind(text); known != m_known.constEnd()) {
            text = *known;
            ++m_found;
        } else if (m_known.size() < mostKnown) {
            m_known.insert(text);
        } else if (m_found < mostKnown) {
            m_gaveUp = true;
            m_known = {};
        }
    }

    static constexpr qsizetype mostKnown = 20'000;
    QSet<QString> m_known;
    QString m_last; ///< lists are mostly sorted: neighbours are alike even where the column as a whole is not
    qsizetype m_found = 0;
    bool m_gaveUp = false;
};

} // namespace peerlight::inventory
