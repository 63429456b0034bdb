// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/counts_text.h"

#include "ui/common/local_text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

QString countsText(const insight::OutcomeCounts &counts)
{
    QStringList parts;
    for (const auto outcome : insight::worstFirst) {
        if (const int count = counts.of(outcome); count > 0)
            parts += u"%1 %2"_s.arg(countText(count), insight::outcomeInSentence(outcome));
    }
    return parts.join(u", "_s);
}

} // namespace peerlight::ui
