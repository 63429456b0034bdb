// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/clocks.h"

using namespace Qt::StringLiterals;

namespace peerlight::ui {

Clocks::Clocks(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(10, 0, 10, 0);
    setToolTip(tr("The time of this computer, and UTC"));
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Clocks::tick);
    setText(text(QDateTime::currentDateTime()));
}

QString Clocks::text(const QDateTime &now)
{
    const auto clock = [](const QDateTime &time) { return time.toString(u"HH:mm"_s); };
    return tr("Local %1   UTC %2").arg(clock(now.toLocalTime()), clock(now.toUTC()));
}

void Clocks::tick()
{
    const auto now = QDateTime::currentDateTime();
    setText(text(now));
    // A coarse timer may be early by a twentieth: half a second into the minute it is not.
    m_timer.start(std::chrono::milliseconds(60'500 - (now.time().msecsSinceStartOfDay() % 60'000)));
}

void Clocks::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    tick();
}

void Clocks::hideEvent(QHideEvent *event)
{
    QLabel::hideEvent(event);
    m_timer.stop();
}

} // namespace peerlight::ui
