// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIconEngine>

namespace peerlight::ui {

/// Draws SVG source, with the word `currentColor` in it replaced by the palette's colour when it paints.
class SvgIconEngine final : public QIconEngine
{
public:
    explicit SvgIconEngine(QByteArray source);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    QByteArray m_source;
};

} // namespace peerlight::ui
