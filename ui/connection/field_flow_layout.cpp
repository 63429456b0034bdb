// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/field_flow_layout.h"

#include <QGuiApplication>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace peerlight::ui {

namespace {

constexpr int lineGap = 4; ///< under the text of a field, which keeps its own place

/// Fields whose width was fixed take no part in what is left over.
int stretchOf(const QLayoutItem &item)
{
    return item.maximumSize().width() > item.minimumSize().width() ? item.sizeHint().width() : 0;
}

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FieldFlowLayout::FieldFlowLayout(QWidget *parent) : QLayout(parent) {}

FieldFlowLayout::~FieldFlowLayout() = default;

void FieldFlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FieldFlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FieldFlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FieldFlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    auto item = std::move(m_items[static_cast<std::size_t>(index)]);
    m_items.erase(m_items.begin() + index);
    return item.release(); // Qt's contract: the caller owns what was taken
}

int FieldFlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FieldFlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    const auto margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FieldFlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FieldFlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    static_cast<void>(arrange(rect, true)); // only the height is of no use here
}

std::vector<FieldFlowLayout::Line> FieldFlowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const int wanted = m_items[i]->minimumSize().width();
        if (lines.empty() || lines.back().spare < wanted + spacing())
            lines.push_back({i, i, width + spacing()});
        lines.back().end = i + 1;
        lines.back().spare -= wanted + spacing();
    }
    return lines;
}

int FieldFlowLayout::arrange(const QRect &rect, bool move) const
{
    const auto margins = contentsMargins();
    const auto area = rect.marginsRemoved(margins);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : QGuiApplication::layoutDirection();
    int y = area.top();
    for (const auto &line : linesFor(area.width())) {
        int stretches = 0;
        for (auto i = line.first; i < line.end; ++i)
            stretches += stretchOf(*m_items[i]);
        int x = area.left();
        int tallest = 0;
        for (auto i = line.first; i < line.end; ++i) {
            auto &item = *m_items[i];
            const int extra = stretches > 0 ? std::max(0, line.spare) * stretchOf(item) / stretches : 0;
            const int width = std::min(item.minimumSize().width() + extra, area.width());
            const int height = heightOf(item, width);
            if (move) // from the side where the eye begins
                item.setGeometry(QStyle::visualRect(direction, area, {x, y, width, height}));
            x += width + spacing();
            tallest = std::max(tallest, height);
        }
        y += tallest + lineGap;
    }
    return y - area.top() - (m_items.empty() ? 0 : lineGap) + margins.top() + margins.bottom();
}

} // namespace peerlight::ui
