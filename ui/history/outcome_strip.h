// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/loss_series.h"

#include <QWidget>

namespace peerlight::ui {

/// The outcomes of one peer over the runs as a row of shapes, the latest at the right end. The arrows go from one to
/// the next, Return wants its row.
class OutcomeStrip : public QWidget
{
    Q_OBJECT
public:
    explicit OutcomeStrip(QWidget *parent = nullptr);

    void showPoints(const QString &title, const QList<LossPoint> &points);
    void setCurrent(int point); ///< -1: none
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }
    /// Where a point is drawn; empty for one that there is no room for.
    [[nodiscard]] QRect placeOf(int point) const;

Q_SIGNALS:
    void currentChanged(int point); ///< by the person
    void activated(int point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void choose(int point);
    void tell();
    [[nodiscard]] int pointAt(const QPoint &position) const;

    QString m_title;
    QList<LossPoint> m_points;
    int m_current = -1;
};

} // namespace peerlight::ui
