// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/loss_plot.h"

#include "ui/common/local_text.h"
#include "ui/common/outcome_look.h"
#include "ui/history/point_keys.h"

// QCustomPlot's header is written with keywords that this project has switched off.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach

#include <QAccessible>
#include <QBuffer>
#include <QKeyEvent>
#include <QPainter>
#include <QSvgGenerator>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double lowestLoss = -8; // room for the shapes of results without a loss, which stand under the axis
constexpr double highestLoss = 108;
constexpr double markWithoutLoss = -4;
constexpr int markSize = 11;
constexpr int reachPixels = 14; // how far from a point a click may be
constexpr double nearestSeconds = 60;

double secondsOf(const LossPoint &point)
{
    return static_cast<double>(point.atMs) / 1000;
}

double heightOf(const LossPoint &point)
{
    return point.lossPercent ? *point.lossPercent : markWithoutLoss;
}

} // namespace

LossPlot::LossPlot(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    setAccessibleName(tr("Loss plot"));
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAccessibleName(tr("Loss over time"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_plot);
    setMinimumHeight(120);
    build();
    restyle();
    tell();
}

void LossPlot::build()
{
    m_plot->setInteractions(QCP::Interactions(QCP::iRangeDrag) | QCP::iRangeZoom);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    const QSharedPointer<QCPAxisTickerDateTime> dates(new QCPAxisTickerDateTime);
    dates->setDateTimeFormat(localMinuteFormat());
    m_plot->xAxis->setTicker(dates);
    m_plot->yAxis->setLabel(tr("Loss, %"));
    m_plot->yAxis->setRange(lowestLoss, highestLoss);
    const QSharedPointer<QCPAxisTickerFixed> quarters(new QCPAxisTickerFixed);
    quarters->setTickStep(25);
    m_plot->yAxis->setTicker(quarters);
    m_cursor = new QCPItemLine(m_plot);
    m_cursor->setVisible(false);
    m_line = m_plot->addGraph();
    for (const auto outcome : insight::allOutcomes) {
        Q_UNUSED(outcome)
        auto *marks = m_plot->addGraph();
        marks->setLineStyle(QCPGraph::lsNone);
        m_marks += marks;
    }
    connect(m_plot, &QCustomPlot::mousePress, this, [this](const QMouseEvent *event) {
        setFocus(Qt::MouseFocusReason);
        if (const int point = pointAt(event->pos()); point >= 0)
            choose(point);
    });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, [this](const QMouseEvent *event) {
        if (const int point = pointAt(event->pos()); point >= 0)
            Q_EMIT activated(point);
    });
}

void LossPlot::restyle()
{
    const QColor text = palette().color(QPalette::Text);
    QColor faint = text;
    faint.setAlphaF(0.18F);
    m_plot->setBackground(palette().brush(QPalette::Base));
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(text);
        axis->setTickPen(text);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(text);
        axis->setLabelColor(text);
        axis->setTickLabelFont(font());
        axis->setLabelFont(font());
        axis->grid()->setPen(QPen(faint, 1));
        axis->grid()->setZeroLinePen(QPen(faint, 1));
    }
    QColor line = text;
    line.setAlphaF(0.6F);
    m_line->setPen(QPen(line, 1.5));
    m_cursor->setPen(QPen(palette().color(QPalette::Highlight), 2));
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const QPixmap shape = outcomePixmap(insight::allOutcomes.at(static_cast<std::size_t>(i)), palette(),
                                            devicePixelRatioF(), markSize);
        m_marks[i]->setScatterStyle(QCPScatterStyle(shape));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::showPoints(const QString &title, const QList<LossPoint> &points)
{
    const bool samePeer = title == m_title && !m_points.isEmpty() && !points.isEmpty();
    m_title = title;
    m_points = points;
    m_current = -1;
    fill();
    if (!samePeer)
        showAll();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    tell();
}

void LossPlot::fill()
{
    m_line->data()->clear();
    for (const LineVertex &vertex : lossLine(m_points, longestBridge(m_points)))
        m_line->addData(vertex.seconds, vertex.lossPercent.value_or(std::numeric_limits<double>::quiet_NaN()));
    for (auto *marks : std::as_const(m_marks))
        marks->data()->clear();
    for (const LossPoint &point : std::as_const(m_points))
        m_marks[static_cast<int>(point.outcome)]->addData(secondsOf(point), heightOf(point));
    m_cursor->setVisible(false);
}

void LossPlot::showAll()
{
    if (m_points.isEmpty())
        return;
    const double from = secondsOf(m_points.first());
    const double to = secondsOf(m_points.last());
    const double margin = std::max((to - from) * 0.03, nearestSeconds / 2);
    m_plot->xAxis->setRange(from - margin, to + margin);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::setCurrent(int point)
{
    if (point == m_current || point >= m_points.size())
        return;
    m_current = point;
    m_cursor->setVisible(point >= 0);
    if (point >= 0) {
        m_cursor->start->setCoords(secondsOf(m_points[point]), lowestLoss);
        m_cursor->end->setCoords(secondsOf(m_points[point]), highestLoss);
        keepInView();
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    tell();
}

void LossPlot::choose(int point)
{
    if (m_points.isEmpty())
        return;
    setCurrent(std::clamp<int>(point, 0, static_cast<int>(m_points.size()) - 1));
    Q_EMIT currentChanged(m_current);
}

void LossPlot::tell()
{
    QString text = plotText(m_title, m_points);
    if (m_current >= 0)
        text = pointText(m_points[m_current]) + u' ' + text;
    setAccessibleDescription(text);
    setToolTip(text.toHtmlEscaped());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void LossPlot::keepInView()
{
    const QCPRange range = m_plot->xAxis->range();
    const double at = secondsOf(m_points[m_current]);
    if (!range.contains(at))
        m_plot->xAxis->setRange(at - range.size() / 2, at + range.size() / 2);
}

void LossPlot::pan(double share)
{
    m_plot->xAxis->moveRange(m_plot->xAxis->range().size() * share);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::zoom(double factor)
{
    const double centre = m_current >= 0 ? secondsOf(m_points[m_current]) : m_plot->xAxis->range().center();
    if (m_plot->xAxis->range().size() * factor >= nearestSeconds)
        m_plot->xAxis->scaleRange(factor, centre);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (shift && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        pan(event->key() == Qt::Key_Left ? -0.2 : 0.2);
        return;
    }
    if (const auto point = pointOfKey(event->key(), m_current, static_cast<int>(m_points.size()))) {
        choose(*point);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(0.7);
        return;
    case Qt::Key_Minus:
        zoom(1 / 0.7);
        return;
    case Qt::Key_0:
        showAll();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

int LossPlot::pointAt(const QPoint &position) const
{
    int nearest = -1;
    double distance = reachPixels;
    for (int i = 0; i < m_points.size(); ++i) {
        const double dx = m_plot->xAxis->coordToPixel(secondsOf(m_points[i])) - position.x();
        const double dy = m_plot->yAxis->coordToPixel(heightOf(m_points[i])) - position.y();
        if (const double reach = std::hypot(dx, dy); reach < distance) {
            distance = reach;
            nearest = i;
        }
    }
    return nearest;
}

std::pair<double, double> LossPlot::shownSeconds() const
{
    return {m_plot->xAxis->range().lower, m_plot->xAxis->range().upper};
}

QByteArray LossPlot::picture(Picture format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSize size = m_plot->size();
    if (format == Picture::Png) {
        const QPixmap drawn = m_plot->toPixmap(size.width(), size.height(), 2.0);
        return drawn.save(&buffer, "PNG") ? bytes : QByteArray();
    }
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    // Qt 6.4 writes both as they are into the XML.
    svg.setTitle(tr("Loss of %1").arg(m_title).toHtmlEscaped());
    svg.setDescription(plotText(m_title, m_points).toHtmlEscaped());
    QCPPainter painter;
    if (!painter.begin(&svg))
        return {};
    painter.setMode(QCPPainter::pmVectorized);
    m_plot->toPainter(&painter, size.width(), size.height());
    painter.end();
    return bytes;
}

void LossPlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void LossPlot::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void LossPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void LossPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace peerlight::ui
