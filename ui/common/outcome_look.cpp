// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/outcome_look.h"

#include "ui/common/color_math.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace peerlight::ui {

using insight::Outcome;

namespace {

// All shapes are drawn in a box of 16 x 16 units with a margin of 2, so that they weigh the same.
constexpr double box = 16;
constexpr QRectF disc{2, 2, 12, 12};
constexpr double lineWidth = 1.75;

QPen linePen(const QColor &color, double width = lineWidth)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void drawHalfCircle(QPainter &painter, const QColor &color)
{
    const QRectF inner = disc.adjusted(lineWidth / 2, lineWidth / 2, -lineWidth / 2, -lineWidth / 2);
    painter.setPen(linePen(color));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(inner);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPie(disc, 180 * 16, 180 * 16);
}

void drawCross(QPainter &painter, const QColor &color)
{
    painter.setPen(linePen(color, 2.5));
    painter.drawLine(QPointF(4, 4), QPointF(12, 12));
    painter.drawLine(QPointF(12, 4), QPointF(4, 12));
}

void drawQuestionMark(QPainter &painter, const QColor &color)
{
    QPainterPath hook;
    hook.arcMoveTo(4.75, 2, 6.5, 6.5, 170);
    hook.arcTo(4.75, 2, 6.5, 6.5, 170, -215);
    hook.quadTo(8, 8.6, 8, 10.2);
    painter.setPen(linePen(color, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(hook);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(8, 13.4), 1.3, 1.3);
}

void drawRing(QPainter &painter, const QColor &color, double progress)
{
    const QRectF inner = disc.adjusted(1, 1, -1, -1);
    QColor track = color;
    track.setAlphaF(0.3F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(linePen(track, 2));
    painter.drawEllipse(inner);
    // From twelve o'clock, clockwise, in sixteenths of a degree.
    const int span = static_cast<int>(std::lround(std::clamp(progress, 0.0, 1.0) * 360 * 16));
    if (span == 0)
        return;
    painter.setPen(linePen(color, 2));
    painter.drawArc(inner, 90 * 16, -span);
}

void drawShape(QPainter &painter, OutcomeShape shape, const QColor &color, double progress)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (shape) {
    case OutcomeShape::FilledCircle:
        painter.drawEllipse(disc);
        return;
    case OutcomeShape::HalfCircle:
        drawHalfCircle(painter, color);
        return;
    case OutcomeShape::FilledSquare:
        painter.drawRect(disc.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    case OutcomeShape::Cross:
        drawCross(painter, color);
        return;
    case OutcomeShape::QuestionMark:
        drawQuestionMark(painter, color);
        return;
    case OutcomeShape::Ring:
        drawRing(painter, color, progress);
        return;
    }
}

} // namespace

QColor outcomeColor(Outcome outcome, const QPalette &palette)
{
    const OutcomeLook look = outcomeLook(outcome);
    return QColor(isDark(palette) ? look.dark : look.light);
}

void paintOutcomeShape(QPainter *painter, const QRectF &rect, Outcome outcome, const QColor &color, double progress)
{
    const double side = std::min(rect.width(), rect.height());
    if (side <= 0)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center() - QPointF(side / 2, side / 2));
    painter->scale(side / box, side / box);
    drawShape(*painter, outcomeLook(outcome).shape, color, progress);
    painter->restore();
}

namespace {

QPixmap drawnPixmap(Outcome outcome, const QColor &color, qreal dpr, int size)
{
    QPixmap pixmap(QSizeF(size * dpr, size * dpr).toSize());
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintOutcomeShape(&painter, QRectF(0, 0, size, size), outcome, color, 0.66);
    return pixmap;
}

} // namespace

QPixmap outcomePixmap(Outcome outcome, const QPalette &palette, qreal dpr, int size)
{
    return drawnPixmap(outcome, outcomeColor(outcome, palette), dpr, size);
}

QIcon outcomeIcon(Outcome outcome, const QPalette &palette, qreal dpr)
{
    QIcon icon(outcomePixmap(outcome, palette, dpr));
    // Else Qt mixes the highlight's colour into the shape, and little is left to see of it.
    icon.addPixmap(drawnPixmap(outcome, palette.color(QPalette::HighlightedText), dpr, 16), QIcon::Selected);
    return icon;
}

} // namespace peerlight::ui
