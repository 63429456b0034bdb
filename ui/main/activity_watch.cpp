// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/activity_watch.h"

#include <QEvent>

namespace peerlight::ui {

ActivityWatch::ActivityWatch(auth::Lock &lock, QObject *parent) : QObject(parent), m_lock(lock) {}

bool ActivityWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_lock.activity();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace peerlight::ui
