// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/outcome.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QPixmap>

class QPainter;
class QRectF;

namespace peerlight::ui {

/// What an outcome looks like without colour.
enum class OutcomeShape { FilledCircle, HalfCircle, FilledSquare, Cross, QuestionMark, Ring };

struct OutcomeLook
{
    QRgb light; ///< on a light background
    QRgb dark;  ///< on a dark background
    OutcomeShape shape;
};

/// The one place where outcomes get colours and shapes; app/report/loss_chart.cpp, which may not know the window, has
/// the light colours again.
[[nodiscard]] constexpr OutcomeLook outcomeLook(insight::Outcome outcome)
{
    switch (outcome) {
    case insight::Outcome::Clear:
        return {0xff046e76, 0xff6cf9b7, OutcomeShape::FilledCircle};
    case insight::Outcome::Degraded:
        return {0xff816201, 0xfff8d848, OutcomeShape::HalfCircle};
    case insight::Outcome::Unreachable:
        return {0xff7d2f29, 0xfff7896e, OutcomeShape::FilledSquare};
    case insight::Outcome::TestFailed:
        return {0xff49095c, 0xffed8cfe, OutcomeShape::Cross};
    case insight::Outcome::Unknown:
        return {0xff0c0d0e, 0xffa1a8b1, OutcomeShape::QuestionMark};
    case insight::Outcome::Running:
        break;
    }
    return {0xff011e9a, 0xffe4f0fd, OutcomeShape::Ring};
}

/// The dark colour if the palette's window text is lighter than its window.
[[nodiscard]] QColor outcomeColor(insight::Outcome outcome, const QPalette &palette);

/// Draws the shape into the largest centred square of `rect`. `progress` (0 to 1) fills the ring of
/// Running and is not used by the others. Saves and restores the painter.
void paintOutcomeShape(QPainter *painter, const QRectF &rect, insight::Outcome outcome, const QColor &color,
                       double progress);

/// The shape in its colour, `size` logical pixels wide, for a screen with `dpr` pixels to each.
[[nodiscard]] QPixmap outcomePixmap(insight::Outcome outcome, const QPalette &palette, qreal dpr = 1.0, int size = 16);
/// In a selected row it is of the colour of the row's text.
[[nodiscard]] QIcon outcomeIcon(insight::Outcome outcome, const QPalette &palette, qreal dpr = 1.0);

} // namespace peerlight::ui
