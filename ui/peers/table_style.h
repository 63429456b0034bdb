// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace peerlight::ui {

/// Space at both sides of a cell's content, the same in cells and headers, so that they stand in line.
inline constexpr int cellMargin = 8;

/// The application's style with that space. For a table view and its header.
class TableStyle : public QProxyStyle
{
    Q_OBJECT
public:
    TableStyle();

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
};

} // namespace peerlight::ui
