// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/table_style.h"

#include <QApplication>
#include <QStyleOption>

namespace peerlight::ui {

TableStyle::TableStyle() : QProxyStyle(QApplication::style()->name()) {}

int TableStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_FocusFrameHMargin) // the style adds one pixel to it
        return cellMargin - 1;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void TableStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element != CE_HeaderLabel || !header) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionHeader label = *header;
    const int more = cellMargin - pixelMetric(PM_HeaderMargin, option, widget);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None; // its mark has that room
    const bool mirrored = header->direction == Qt::RightToLeft;
    label.rect.adjust(mirrored && sorted ? 0 : more, 0, !mirrored && sorted ? 0 : -more, 0);
    label.textAlignment = visualAlignment(header->direction, header->textAlignment); // as cells do
    QProxyStyle::drawControl(element, &label, painter, widget);
}

} // namespace peerlight::ui
