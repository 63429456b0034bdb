// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/outcome.h"
#include "ui/details/timeline.h"

#include <QWidget>

#include <optional>

class QPlainTextEdit;

namespace peerlight::ui {

/// Where marks of an axis stand, from 0 to the width; right to left in a right-to-left window. Pure.
[[nodiscard]] int axisPlace(qint64 atMs, qint64 firstMs, qint64 lastMs, int width, Qt::LayoutDirection direction);

/// Paints the events of one detection on one time axis. What it shows is told to assistive technology as text.
class TimelineAxis : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineAxis(QWidget *parent = nullptr);
    void setEvents(const QList<TimelineEvent> &events, insight::Outcome outcome);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintScale(QPainter &painter, const QRect &area) const;
    void paintEvents(QPainter &painter, const QRect &area) const;
    void paintMark(QPainter &painter, QPoint at, const TimelineEvent &event) const;
    [[nodiscard]] int placeOf(qint64 atMs, const QRect &area) const;

    QList<TimelineEvent> m_events;
    insight::Outcome m_outcome = insight::Outcome::Running;
};

/// The axis, and under it the same facts as text that can be selected.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// `row` may be null, and is not kept. Showing what is shown already changes nothing.
    void show(const detection::Row *row, const QList<api::Exchange> &exchanges);

private:
    TimelineAxis *m_axis;
    QPlainTextEdit *m_text;
    QList<TimelineEvent> m_events;
    std::optional<insight::Outcome> m_outcome;
};

} // namespace peerlight::ui
