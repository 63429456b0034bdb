// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/lock.h"

#include <QObject>

namespace peerlight::ui {

/// Tells the lock that somebody is here. Install it as an event filter of the application.
class ActivityWatch : public QObject
{
    Q_OBJECT
public:
    explicit ActivityWatch(auth::Lock &lock, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    auth::Lock &m_lock;
};

} // namespace peerlight::ui
