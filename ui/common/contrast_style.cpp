// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/contrast_style.h"

#include "ui/common/color_math.h"
#include "ui/common/icons.h"

#include <QPainter>
#include <QStyleOption>

namespace peerlight::ui {

namespace {

constexpr double nearlyAll = 20;   // of 21: black and white
constexpr double edgeShare = 0.45; // of the text colour: 3:1 or more, as WCAG 2 asks of the edge of a control

/// Not valid: the style's own edges do.
QColor edgeColor(const QPalette &palette, QPalette::ColorGroup group)
{
    if (!isDark(palette))
        return {};
    const QColor under = palette.color(group, QPalette::Window);
    const QColor over = palette.color(group, QPalette::WindowText);
    return contrast(under, over) > nearlyAll ? over : blended(under, over, edgeShare);
}

bool hasEdge(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_Frame:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_FrameFocusRect:
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorRadioButton:
        return true;
    default: // an open set: styles add their own
        return false;
    }
}

void drawEdge(QPainter *painter, const QStyleOption &option, const QRect &rect)
{
    const auto group = option.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    const QColor edge = edgeColor(option.palette, group);
    if (!edge.isValid())
        return;
    const bool focus = option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(focus ? option.palette.color(group, QPalette::Highlight) : edge, 1));
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
    if (focus)
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    painter->restore();
}

} // namespace

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!hasEdge(element))
        return;
    if (element == PE_FrameFocusRect) {
        QStyleOption focused(*option);
        focused.state |= State_HasFocus | State_Enabled;
        drawEdge(painter, focused, option->rect);
        return;
    }
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (frame && frame->lineWidth <= 0)
        return;
    drawEdge(painter, *option, option->rect);
    if (element == PE_Frame && option->state.testFlag(State_HasFocus) && !isDark(option->palette)) {
        painter->save();
        painter->setPen(option->palette.color(QPalette::Active, QPalette::Highlight));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
}

QIcon ContrastStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    if (pixmap == SP_TitleBarCloseButton || pixmap == SP_DockWidgetCloseButton)
        return icon(IconName::Close);
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool framed = control == CC_ComboBox || control == CC_SpinBox;
    if (framed)
        drawEdge(painter, *option, option->rect);
}

} // namespace peerlight::ui
