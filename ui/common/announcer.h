// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace peerlight::ui {

/// Says to a screen reader what has happened, without taking the focus: the newest sentence only, and at most one each
/// two seconds, so that a run of a thousand peers is heard and not endured. It has no size to speak of on the screen.
class Announcer : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds pause{2000};

    explicit Announcer(QWidget *parent = nullptr);

    /// Now, or when the pause is over; then in place of what waits.
    void say(const QString &sentence);

Q_SIGNALS:
    void spoke(const QString &sentence);

private:
    void speak();

    QTimer m_pause;
    QString m_waiting;
};

} // namespace peerlight::ui
