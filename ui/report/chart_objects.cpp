// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chart_objects.h"

#include <QSvgRenderer>
#include <QTextDocument>
#include <QTextFormat>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

ChartObjects::ChartObjects(const QList<QByteArray> &charts, double scale) : m_scale(scale)
{
    for (const QByteArray &svg : charts)
        m_charts.push_back(std::make_unique<QSvgRenderer>(svg));
}

ChartObjects::~ChartObjects() = default;

QSizeF ChartObjects::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const QSvgRenderer *chart = chartOf(format);
    if (!chart)
        return {};
    const QSizeF size = QSizeF(chart->defaultSize()) * m_scale;
    const QSizeF most = document->pageSize();
    return size.width() > most.width() || size.height() > most.height() ? size.scaled(most, Qt::KeepAspectRatio) : size;
}

void ChartObjects::drawObject(QPainter *painter, const QRectF &place, QTextDocument *, int, const QTextFormat &format)
{
    if (QSvgRenderer *chart = chartOf(format))
        chart->render(painter, place);
}

QSvgRenderer *ChartObjects::chartOf(const QTextFormat &format) const
{
    const QString name = format.toImageFormat().name();
    bool ok = false;
    const auto at = name.startsWith("chart:"_L1) ? name.sliced(6).toULongLong(&ok) : 0;
    return ok && at < m_charts.size() ? m_charts[at].get() : nullptr;
}

} // namespace peerlight::ui
