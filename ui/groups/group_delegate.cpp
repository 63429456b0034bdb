// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/group_delegate.h"

#include "ui/common/color_math.h"
#include "ui/common/local_text.h"
#include "ui/common/outcome_look.h"
#include "ui/groups/group_tree_model.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace peerlight::ui {

namespace {

using insight::Outcome;

constexpr int innerGap = 3;
constexpr int outerGap = 8;
constexpr int shortestName = 48;

struct CountPiece
{
    std::optional<Outcome> outcome; ///< none: all peers
    QString number;
    int width = 0;
};

int shapeSideFor(const QFontMetrics &metrics)
{
    return std::max(10, metrics.ascent());
}

std::vector<CountPiece> countPieces(const GroupTally &tally, bool isHeading, const QFontMetrics &metrics)
{
    std::vector<CountPiece> pieces;
    for (const Outcome outcome : insight::worstFirst) {
        if (const int count = tally.counts.of(outcome); count > 0) {
            const QString number = countText(count);
            pieces.push_back({outcome, number, shapeSideFor(metrics) + innerGap + metrics.horizontalAdvance(number)});
        }
    }
    // Where all have the same outcome, the number of peers stands behind its shape already.
    const bool isSaid = pieces.size() == 1 && tally.untested() == 0;
    if (!isSaid || isHeading) {
        const QString number = countText(tally.peers);
        pieces.push_back({std::nullopt, number, metrics.horizontalAdvance(number)});
    }
    return pieces;
}

int widthOf(const std::vector<CountPiece> &pieces)
{
    int width = 0;
    for (const CountPiece &piece : pieces)
        width += piece.width + outerGap;
    return width;
}

/// Leaves out what there is no room for: what is clear first.
void fit(std::vector<CountPiece> &pieces, int room)
{
    while (pieces.size() > 1 && widthOf(pieces) > room) {
        const bool hasTotal = !pieces.back().outcome;
        const std::size_t last = pieces.size() - (hasTotal ? 2 : 1);
        if (last == 0 && !hasTotal)
            return;
        pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(last));
    }
}

} // namespace

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, QString());
    const auto kind = static_cast<GroupKind>(index.data(GroupKindRole).toInt());
    const bool isHeading = kind != GroupKind::Group && kind != GroupKind::All;
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor back = item.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QColor front = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    auto pieces = countPieces(index.data(GroupTallyRole).value<GroupTally>(), isHeading, item.fontMetrics);
    const QRect line = item.rect.adjusted(4, 0, -4, 0);
    fit(pieces, line.width() - shortestName);
    painter->save();
    painter->setFont(item.font);
    const auto place = [&](int left, int width, int height) {
        const QRect rect(left, line.top() + (line.height() - height) / 2, width, height);
        return QStyle::visualRect(item.direction, line, rect);
    };
    int left = line.right() + 1 - widthOf(pieces);
    const QRect name = place(line.left(), left - line.left(), line.height());
    painter->setPen(front);
    painter->drawText(name, QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter),
                      item.fontMetrics.elidedText(text, Qt::ElideMiddle, name.width()));
    for (const CountPiece &piece : pieces) {
        left += outerGap;
        int numberLeft = left;
        QColor color = front;
        if (piece.outcome) {
            const int side = shapeSideFor(item.fontMetrics);
            color = readableOn(back, outcomeColor(*piece.outcome, item.palette), front);
            paintOutcomeShape(painter, place(left, side, side), *piece.outcome, color, 0.5);
            numberLeft += side + innerGap;
        } else if (!selected) {
            color = readableOn(back, item.palette.color(QPalette::PlaceholderText), front);
        }
        painter->setPen(color);
        painter->drawText(place(numberLeft, left + piece.width - numberLeft + 1, line.height()),
                          Qt::AlignCenter | Qt::TextSingleLine, piece.number);
        left += piece.width;
    }
    painter->restore();
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize base = QStyledItemDelegate::sizeHint(option, index);
    return {shortestName, std::max(base.height(), option.fontMetrics.height() + 6)};
}

} // namespace peerlight::ui
