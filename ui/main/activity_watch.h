// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/lock.h"

#include <QObject>

namespace peerlight::ui {

/// Tells the lock what it cannot see: that somebody is here, that the machine goes to sleep, that its screen is locked.
/// The last two come over D-Bus, where there is one. Install it as an event filter of the application.
class ActivityWatch : public QObject
{
    Q_OBJECT
public:
    explicit ActivityWatch(auth::Lock &lock, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void takeSleep(bool begins);

private:
    auth::Lock &m_lock;
};

} // namespace peerlight::ui
