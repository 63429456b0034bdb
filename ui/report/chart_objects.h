// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTextObjectInterface>

#include <memory>
#include <vector>

class QSvgRenderer;

namespace peerlight::ui {

/// The drawings (SVG) of a page where its text names them "chart:0", "chart:1", …, as drawings: a picture of them would
/// be coarse on paper. Lives on the thread that lays the text out.
class ChartObjects : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    ChartObjects(const QList<QByteArray> &charts, double scale);
    ~ChartObjects() override;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    [[nodiscard]] QSvgRenderer *chartOf(const QTextFormat &format) const;

    std::vector<std::unique_ptr<QSvgRenderer>> m_charts;
    double m_scale;
};

} // namespace peerlight::ui
