// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace peerlight::ui {

class PeerTableModel;

/// What could stand in place of the piece that is being typed.
struct FilterSuggestion
{
    qsizetype from = 0; ///< in the text
    qsizetype length = 0;
    QString text; ///< with its key and quotes, ready to be put there

    bool operator==(const FilterSuggestion &) const = default;
};

/// Keys of the filter's language, and after a key the values that peers of the list have, those that begin with what
/// was typed first. At most twelve; none where there is nothing to add to what stands there. Pure but for the model.
[[nodiscard]] QList<FilterSuggestion> filterSuggestions(QStringView text, qsizetype cursor,
                                                        const PeerTableModel &model);

} // namespace peerlight::ui
