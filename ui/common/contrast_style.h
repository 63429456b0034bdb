// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace peerlight::ui {

/// The style with edges that can be seen where the palette is dark: Fusion makes its edges out of a darker window
/// colour, and next to black there is none. In high contrast they are as bright as text. With a light palette it draws
/// one only around a list or a text that has the focus, which Fusion shows by the current row alone.
class ContrastStyle : public QProxyStyle
{
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    /// Fusion's cross of docks is dark, whatever it stands on.
    [[nodiscard]] QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                     const QWidget *widget) const override;
};

} // namespace peerlight::ui
