// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/outcome_strip.h"

#include "ui/common/outcome_look.h"
#include "ui/history/point_keys.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int stripPlace = 18;
constexpr int stripShape = 12;
constexpr int stripHeight = 24;
constexpr int mostSpoken = 10;

} // namespace

OutcomeStrip::OutcomeStrip(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Outcomes over the runs"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell();
}

QSize OutcomeStrip::sizeHint() const
{
    return {stripPlace * 20, stripHeight};
}

void OutcomeStrip::showPoints(const QString &title, const QList<LossPoint> &points)
{
    m_title = title;
    m_points = points;
    m_current = -1;
    tell();
    update();
}

void OutcomeStrip::setCurrent(int point)
{
    if (point == m_current || point >= m_points.size())
        return;
    m_current = point;
    tell();
    update();
}

void OutcomeStrip::tell()
{
    QStringList latest;
    for (qsizetype i = std::max<qsizetype>(0, m_points.size() - mostSpoken); i < m_points.size(); ++i)
        latest += insight::outcomeInSentence(m_points[i].outcome);
    QString text =
        latest.isEmpty() ? tr("No result is kept.") : tr("The latest is the last: %1.").arg(latest.join(u", "_s));
    if (m_current >= 0)
        text = pointText(m_points[m_current]) + u". "_s + text;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QRect OutcomeStrip::placeOf(int point) const
{
    const int places = std::max(1, width() / stripPlace);
    const int count = static_cast<int>(m_points.size());
    // The current one is always seen: the window over the points ends at the latest one, or at it.
    const int end = m_current >= 0 && m_current < count - places ? m_current + 1 : count;
    const int begin = std::max(0, end - places);
    if (point < begin || point >= end)
        return {};
    const int fromLeft = (point - begin) * stripPlace;
    const int x = layoutDirection() == Qt::RightToLeft ? width() - fromLeft - stripPlace : fromLeft;
    return {x, 0, stripPlace, height()};
}

int OutcomeStrip::pointAt(const QPoint &position) const
{
    for (int point = static_cast<int>(m_points.size()) - 1; point >= 0; --point) {
        if (placeOf(point).contains(position))
            return point;
    }
    return -1;
}

void OutcomeStrip::choose(int point)
{
    if (m_points.isEmpty())
        return;
    setCurrent(std::clamp<int>(point, 0, static_cast<int>(m_points.size()) - 1));
    Q_EMIT currentChanged(m_current);
}

void OutcomeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int point = static_cast<int>(m_points.size()) - 1; point >= 0; --point) {
        const QRect place = placeOf(point);
        if (place.isEmpty())
            continue;
        if (point == m_current) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter.drawRoundedRect(place.adjusted(1, 2, -1, -2), 3, 3);
        }
        QRectF shape(0, 0, stripShape, stripShape);
        shape.moveCenter(QRectF(place).center());
        paintOutcomeShape(&painter, shape, m_points[point].outcome, outcomeColor(m_points[point].outcome, palette()),
                          1);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void OutcomeStrip::keyPressEvent(QKeyEvent *event)
{
    if (const auto point = pointOfKey(event->key(), m_current, static_cast<int>(m_points.size()))) {
        choose(*point);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void OutcomeStrip::mousePressEvent(QMouseEvent *event)
{
    if (const int point = pointAt(event->pos()); point >= 0)
        choose(point);
}

void OutcomeStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int point = pointAt(event->pos()); point >= 0)
        Q_EMIT activated(point);
}

bool OutcomeStrip::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int point = pointAt(help->pos());
        QToolTip::showText(help->globalPos(), point < 0 ? QString() : pointText(m_points[point]).toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace peerlight::ui
