// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLabel>
#include <QTimer>

namespace peerlight::ui {

/// "Local 04:12  UTC 02:12", for notes that somebody in another country reads. Wakes up once a minute, when it changes.
class Clocks : public QLabel
{
    Q_OBJECT
public:
    explicit Clocks(QWidget *parent = nullptr);

    /// Pure.
    [[nodiscard]] static QString text(const QDateTime &now);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tick();

    QTimer m_timer;
};

} // namespace peerlight::ui
