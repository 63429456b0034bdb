// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/announcer.h"

#include <QAccessible>

namespace peerlight::ui {

Announcer::Announcer(QWidget *parent) : QWidget(parent)
{
    setFixedSize(1, 1);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::speak);
}

void Announcer::say(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    m_waiting = sentence;
    if (!m_pause.isActive())
        speak();
}

void Announcer::speak()
{
    if (m_waiting.isEmpty())
        return;
    setAccessibleName(std::exchange(m_waiting, {}));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent spoken(this, accessibleName());
#else // a change of name and an alert are what bridges carry to the reader
    QAccessibleEvent spoken(this, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&spoken);
    m_pause.start();
    Q_EMIT spoke(accessibleName());
}

} // namespace peerlight::ui
