// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/suggestion_list.h"

#include "ui/common/display_text.h"

#include <QLineEdit>

#include <algorithm>

namespace peerlight::ui {

SuggestionList::SuggestionList(QLineEdit &line) : QListWidget(&line), m_line(line)
{
    setAccessibleName(tr("Filter suggestions"));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setFrameShape(QFrame::StyledPanel);
    hide();
    connect(this, &QListWidget::itemClicked, this, [this] {
        if (const auto suggestion = chosen())
            Q_EMIT picked(*suggestion);
    });
}

void SuggestionList::showBelow(const QList<FilterSuggestion> &suggestions)
{
    m_suggestions = suggestions;
    clear();
    if (suggestions.isEmpty()) {
        hide();
        return;
    }
    for (const FilterSuggestion &suggestion : suggestions)
        addItem(displayText(suggestion.text));
    // Over what lies below the line, whose own area ends there.
    setParent(m_line.window());
    constexpr int mostRows = 8;
    const int rows = int(std::min<qsizetype>(suggestions.size(), mostRows));
    const QPoint below = m_line.mapTo(m_line.window(), QPoint(0, m_line.height()));
    setGeometry(QRect(below, QSize(m_line.width(), rows * sizeHintForRow(0) + 2 * frameWidth())));
    setCurrentRow(-1);
    show();
    raise();
}

void SuggestionList::step(int by)
{
    const int rows = count();
    if (rows > 0)
        setCurrentRow(currentRow() < 0 ? (by > 0 ? 0 : rows - 1) : (currentRow() + by + rows) % rows);
}

std::optional<FilterSuggestion> SuggestionList::chosen() const
{
    const int row = currentRow();
    return row >= 0 && row < m_suggestions.size() ? std::optional(m_suggestions[row]) : std::nullopt;
}

} // namespace peerlight::ui
