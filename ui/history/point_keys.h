// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <optional>

namespace peerlight::ui {

/// Where a key leads among `count` points in the order of time, from `current` (-1: none): left and right to the next
/// one, Home and End to the ends. Nothing for other keys, and where there are no points. Pure.
[[nodiscard]] inline std::optional<int> pointOfKey(int key, int current, int count)
{
    const int last = count - 1;
    if (count == 0)
        return std::nullopt;
    switch (key) {
    case Qt::Key_Left:
        return current < 0 ? last : qMax(current - 1, 0);
    case Qt::Key_Right:
        return current < 0 ? last : qMin(current + 1, last);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return std::nullopt;
    }
}

} // namespace peerlight::ui
