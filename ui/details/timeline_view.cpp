// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/timeline_view.h"

#include "ui/common/outcome_look.h"
#include "ui/details/plain_fact_text.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace peerlight::ui {

namespace {

constexpr int markSize = 11;
constexpr int sideGap = 14;

QString kindWord(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Queued:
        return TimelineView::tr("queued");
    case TimelineKind::Sent:
        return TimelineView::tr("sent");
    case TimelineKind::Accepted:
        return TimelineView::tr("accepted");
    case TimelineKind::Poll:
        return {}; // many of them: a stroke each
    case TimelineKind::Ended:
        return TimelineView::tr("end");
    }
    return {};
}

} // namespace

int axisPlace(qint64 atMs, qint64 firstMs, qint64 lastMs, int width, Qt::LayoutDirection direction)
{
    const qint64 span = std::max<qint64>(1, lastMs - firstMs);
    const int place = static_cast<int>(std::clamp<qint64>(atMs - firstMs, 0, span) * width / span);
    return direction == Qt::RightToLeft ? width - place : place;
}

TimelineAxis::TimelineAxis(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(TimelineView::tr("Time axis"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineAxis::setEvents(const QList<TimelineEvent> &events, insight::Outcome outcome)
{
    m_events = events;
    m_outcome = outcome;
    setAccessibleDescription(timelineText(events));
    update();
}

QSize TimelineAxis::sizeHint() const
{
    // Two rows of words above the line, and the scale below it.
    return {320, 3 * fontMetrics().height() + markSize + 14};
}

QSize TimelineAxis::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

int TimelineAxis::placeOf(qint64 atMs, const QRect &area) const
{
    return area.left() + axisPlace(atMs, m_events.first().atMs, m_events.last().atMs, area.width(), layoutDirection());
}

void TimelineAxis::paintEvent(QPaintEvent *)
{
    if (m_events.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = rect().adjusted(sideGap, 2 * fontMetrics().height() + 6, -sideGap, 0);
    paintScale(painter, area);
    paintEvents(painter, area);
}

void TimelineAxis::paintScale(QPainter &painter, const QRect &area) const
{
    const int line = area.top() + markSize / 2;
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(area.left(), line, area.right(), line);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const qint64 first = m_events.first().atMs;
    const qint64 span = m_events.last().atMs - first;
    const int wordWidth = fontMetrics().horizontalAdvance(sinceText(std::max<qint64>(span, 10000))) + 16;
    const qint64 step = tickStep(span, std::max(1, area.width() / wordWidth));
    for (qint64 at = 0; at <= span; at += step) {
        const int x = placeOf(first + at, area);
        painter.drawLine(x, line + 5, x, line + 9);
        const QString word = sinceText(at);
        const int width = fontMetrics().horizontalAdvance(word);
        const int left = std::clamp(x - width / 2, 0, std::max(0, this->width() - width));
        painter.drawText(left, line + 11 + fontMetrics().ascent(), word);
    }
}

void TimelineAxis::paintEvents(QPainter &painter, const QRect &area) const
{
    const int line = area.top() + markSize / 2;
    // Words take the row in which they do not run into the one before.
    int freeFrom[2] = {INT_MIN, INT_MIN};
    QList<const TimelineEvent *> inOrder;
    for (const TimelineEvent &event : m_events)
        inOrder += &event;
    if (layoutDirection() == Qt::RightToLeft)
        std::ranges::reverse(inOrder);
    for (const TimelineEvent *event : std::as_const(inOrder)) {
        const int x = placeOf(event->atMs, area);
        paintMark(painter, {x, line}, *event);
        const QString word = kindWord(event->kind);
        if (word.isEmpty())
            continue;
        const int width = fontMetrics().horizontalAdvance(word);
        const int left = std::clamp(x - width / 2, 0, std::max(0, this->width() - width));
        const int row = left >= freeFrom[0] ? 0 : 1;
        if (left < freeFrom[row])
            continue; // no room: the list below has it
        freeFrom[row] = left + width + 8;
        const int above = row == 0 ? fontMetrics().height() : 0;
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(left, 2 + above + fontMetrics().ascent(), word);
    }
}

void TimelineAxis::paintMark(QPainter &painter, QPoint at, const TimelineEvent &event) const
{
    const QColor color = palette().color(QPalette::WindowText);
    const QRectF box(at.x() - markSize / 2.0, at.y() - markSize / 2.0, markSize, markSize);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(palette().color(QPalette::Window));
    switch (event.kind) {
    case TimelineKind::Queued:
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        return;
    case TimelineKind::Sent:
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF({box.topLeft(), QPointF(box.right(), box.center().y()), box.bottomLeft()}));
        return;
    case TimelineKind::Accepted:
        painter.drawPolygon(
            QPolygonF({QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
                       QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}));
        return;
    case TimelineKind::Poll:
        painter.drawLine(QPointF(at.x(), box.top() + 2), QPointF(at.x(), box.bottom() - 2));
        return;
    case TimelineKind::Ended:
        painter.fillRect(box, palette().color(QPalette::Window));
        paintOutcomeShape(&painter, box, m_outcome, outcomeColor(m_outcome, palette()), 1.0);
        return;
    }
}

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent), m_axis(new TimelineAxis(this)), m_text(makeFactText(tr("Timeline"), this))
{
    m_text->setPlaceholderText(tr("Nothing was sent for this peer yet."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_axis);
    column->addWidget(m_text, 1);
    m_axis->hide();
}

void TimelineView::show(const detection::Row *row, const QList<api::Exchange> &exchanges)
{
    const auto events = row ? timelineOf(*row, exchanges) : QList<TimelineEvent>();
    const auto outcome = row ? std::optional(insight::outcomeOf(*row)) : std::nullopt;
    if (events == m_events && outcome == m_outcome)
        return;
    m_events = events;
    m_outcome = outcome;
    m_axis->setEvents(events, outcome.value_or(insight::Outcome::Running));
    m_axis->setVisible(events.size() > 1);
    setFactText(*m_text, timelineText(events));
}

} // namespace peerlight::ui
