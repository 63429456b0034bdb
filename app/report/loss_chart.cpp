// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/loss_chart.h"

#include "app/report/display_width.h"
#include "app/report/html_parts.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace peerlight::report {

using namespace Qt::StringLiterals;
using insight::LossPoint;
using insight::Outcome;

namespace {

constexpr double chartHeight = 168;
constexpr double plotLeft = 48;
constexpr double plotRight = chartWidth - 14;
constexpr double titleLine = 14; // on the drawing itself: a sheet of paper may end above it
constexpr double plotTop = 30;
constexpr double plotBottom = 128;
constexpr double markWithoutLoss = plotBottom + 10; // under the axis: there is no loss to show
constexpr double barHeight = 20;
constexpr double barLeft = 250;
constexpr double barRight = chartWidth - 90;
constexpr int widestBarName = 36; // cells of which an East Asian letter takes two
constexpr int widestTitle = 90;

/// The colours that the window has for a light background (ui/common/outcome_look.h).
QString chartColor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Clear:
        return u"#046E76"_s;
    case Outcome::Degraded:
        return u"#816201"_s;
    case Outcome::Unreachable:
        return u"#7D2F29"_s;
    case Outcome::TestFailed:
        return u"#49095C"_s;
    case Outcome::Unknown:
        return u"#0C0D0E"_s;
    case Outcome::Running:
        break;
    }
    return u"#011E9A"_s;
}

QString chartNumber(double value)
{
    return QString::number(value, 'f', 1);
}

/// The shape of an outcome, 8 wide.
QString outcomeMark(Outcome outcome, double x, double y)
{
    const QString color = chartColor(outcome);
    const QString at = u"transform=\"translate(%1 %2)\""_s.arg(chartNumber(x), chartNumber(y));
    const auto path = [&](const QString &d, const QString &look) {
        return u"<path %1 d=\"%2\" %3/>\n"_s.arg(at, d, look);
    };
    const QString filled = u"fill=\"%1\""_s.arg(color);
    const QString drawn = u"fill=\"none\" stroke=\"%1\" stroke-width=\"1.6\""_s.arg(color);
    switch (outcome) {
    case Outcome::Clear:
        return u"<circle %1 r=\"3.6\" %2/>\n"_s.arg(at, filled);
    case Outcome::Degraded:
        return u"<circle %1 r=\"3.6\" fill=\"#FFFFFF\" stroke=\"%2\" stroke-width=\"1.4\"/>\n"_s.arg(at, color) +
               path(u"M0 -3.6 A3.6 3.6 0 0 0 0 3.6 Z"_s, filled);
    case Outcome::Unreachable:
        return path(u"M-3.6 -3.6 H3.6 V3.6 H-3.6 Z"_s, filled);
    case Outcome::TestFailed:
        return path(u"M-3 -3 L3 3 M-3 3 L3 -3"_s, drawn);
    case Outcome::Unknown:
        return path(u"M-2 -1.6 A2 2 0 1 1 0 0.6 V1.8 M0 3.2 V4.2"_s, drawn);
    case Outcome::Running:
        break;
    }
    return u"<circle %1 r=\"3.2\" %2/>\n"_s.arg(at, drawn);
}

QString chartLabel(double x, double y, const QString &anchor, const QString &words, const QString &weight = u"normal"_s)
{
    return u"<text x=\"%1\" y=\"%2\" font-family=\"sans-serif\" font-size=\"10\" fill=\"#333333\" "
           "font-weight=\"%5\" text-anchor=\"%3\">%4</text>\n"_s.arg(chartNumber(x), chartNumber(y), anchor,
                                                                     htmlText(words), weight);
}

QString chartLine(double x1, double y1, double x2, double y2, const QString &color)
{
    return u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\" stroke-width=\"1\"/>\n"_s.arg(
        chartNumber(x1), chartNumber(y1), chartNumber(x2), chartNumber(y2), color);
}

QString chartDrawing(double height, const QString &title, const QString &parts)
{
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" "
           "role=\"img\">\n<title>%3</title>\n%4</svg>\n"_s.arg(
               QString::number(chartWidth), QString::number(qRound(height)), htmlText(title), parts);
}

/// Where instants and losses are in the drawing.
class ChartScale
{
public:
    explicit ChartScale(const QList<LossPoint> &points)
        : m_from(static_cast<double>(points.first().atMs) / 1000), m_to(static_cast<double>(points.last().atMs) / 1000)
    {}

    [[nodiscard]] double x(double seconds) const
    {
        if (m_to <= m_from)
            return (plotLeft + plotRight) / 2;
        const double inner = plotRight - plotLeft - 12;
        return plotLeft + 6 + inner * (seconds - m_from) / (m_to - m_from);
    }
    [[nodiscard]] static double y(double loss) { return plotBottom - (plotBottom - plotTop) * loss / 100; }
    [[nodiscard]] QString time(double share) const
    {
        const auto seconds = static_cast<qint64>(m_from + (m_to - m_from) * share);
        return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm"_s);
    }
    [[nodiscard]] bool isInstant() const { return m_to - m_from < 60; }

private:
    double m_from;
    double m_to;
};

QString chartAxes(const ChartScale &scale)
{
    QString parts;
    for (const int loss : {0, 50, 100}) {
        const double y = ChartScale::y(loss);
        parts += chartLine(plotLeft, y, plotRight, y, loss == 0 ? u"#555555"_s : u"#D5D5D5"_s);
        parts += chartLabel(plotLeft - 6, y + 4, u"end"_s, QString::number(loss) + " %"_L1);
    }
    constexpr double below = plotBottom + 32;
    if (scale.isInstant()) // one label says it all
        return parts + chartLabel((plotLeft + plotRight) / 2, below, u"middle"_s, scale.time(0) + " UTC"_L1);
    return parts + chartLabel(plotLeft, below, u"start"_s, scale.time(0)) +
           chartLabel((plotLeft + plotRight) / 2, below, u"middle"_s, scale.time(0.5)) +
           chartLabel(plotRight, below, u"end"_s, scale.time(1) + " UTC"_L1);
}

QString chartLines(const ChartScale &scale, const QList<LossPoint> &points)
{
    QString parts;
    QStringList run;
    const auto flush = [&] {
        if (run.size() > 1)
            parts += u"<polyline points=\"%1\" fill=\"none\" stroke=\"#666666\" stroke-width=\"1.4\"/>\n"_s.arg(
                run.join(u' '));
        run.clear();
    };
    for (const insight::LineVertex &vertex : insight::lossLine(points, insight::longestBridge(points))) {
        if (vertex.lossPercent)
            run += chartNumber(scale.x(vertex.seconds)) + u',' + chartNumber(ChartScale::y(*vertex.lossPercent));
        else
            flush();
    }
    flush();
    return parts;
}

} // namespace

QByteArray lossChart(const QString &title, const QList<LossPoint> &points)
{
    if (points.isEmpty())
        return {};
    const ChartScale scale(points);
    QString parts = chartLabel(0, titleLine, u"start"_s, elided(title, widestTitle), u"bold"_s) + chartAxes(scale) +
                    chartLines(scale, points);
    for (const LossPoint &point : points)
        parts += outcomeMark(point.outcome, scale.x(static_cast<double>(point.atMs) / 1000),
                             point.lossPercent ? ChartScale::y(*point.lossPercent) : markWithoutLoss);
    return chartDrawing(chartHeight, title, parts).toUtf8();
}

QByteArray lossBars(const QString &title, const QList<LossBar> &bars)
{
    if (bars.isEmpty())
        return {};
    const auto shown = std::min<qsizetype>(bars.size(), mostLossBars);
    QString parts;
    for (qsizetype i = 0; i < shown; ++i) {
        const LossBar &bar = bars.at(i);
        const double middle = 6 + barHeight * (static_cast<double>(i) + 0.5);
        parts += outcomeMark(bar.outcome, 8, middle) +
                 chartLabel(18, middle + 4, u"start"_s, elided(bar.peer, widestBarName));
        if (!bar.lossPercent) {
            parts += chartLabel(barLeft, middle + 4, u"start"_s, insight::outcomeWord(bar.outcome));
            continue;
        }
        const double width = (barRight - barLeft) * *bar.lossPercent / 100;
        parts += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"11\" fill=\"%4\"/>\n"_s.arg(
            chartNumber(barLeft), chartNumber(middle - 5.5), chartNumber(width), chartColor(bar.outcome));
        parts += chartLabel(barLeft + width + 6, middle + 4, u"start"_s, QString::number(*bar.lossPercent) + " %"_L1);
    }
    return chartDrawing(12 + barHeight * static_cast<double>(shown), title, parts).toUtf8();
}

} // namespace peerlight::report
