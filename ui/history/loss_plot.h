// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/loss_series.h"

#include <QByteArray>
#include <QWidget>

class QCustomPlot;
class QCPGraph;
class QCPItemLine;

namespace peerlight::ui {

/// The loss of one peer over time: a line between measured results, a shape for each result, and nothing where nothing
/// was measured. Wheel and drag zoom and pan; so do + and -, and Shift with the arrows; the arrows alone go from result
/// to result, 0 shows all.
class LossPlot : public QWidget
{
    Q_OBJECT
public:
    enum class Picture { Png, Svg };

    explicit LossPlot(QWidget *parent = nullptr);

    /// `title`: the peer as it may be shown; empty: none is selected.
    void showPoints(const QString &title, const QList<LossPoint> &points);
    /// The point that the others speak of, too; -1: none.
    void setCurrent(int point);
    [[nodiscard]] int current() const { return m_current; }
    void showAll();
    /// The picture as it is seen now; empty if it could not be drawn.
    [[nodiscard]] QByteArray picture(Picture format);
    [[nodiscard]] std::pair<double, double> shownSeconds() const; ///< since 1970 UTC, the left and the right end

Q_SIGNALS:
    void currentChanged(int point); ///< by the person
    void activated(int point);      ///< the person wants to see its row

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void build();
    void restyle();
    void fill();
    void tell();
    void choose(int point);
    void pan(double share);
    void zoom(double factor);
    void keepInView();
    [[nodiscard]] int pointAt(const QPoint &position) const;

    QCustomPlot *m_plot;
    QCPGraph *m_line = nullptr;
    QList<QCPGraph *> m_marks; ///< one an outcome, in the order of insight::allOutcomes
    QCPItemLine *m_cursor = nullptr;
    QString m_title;
    QList<LossPoint> m_points;
    int m_current = -1;
};

} // namespace peerlight::ui
