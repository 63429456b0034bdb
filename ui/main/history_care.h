// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace peerlight::ui {

class PreferenceStore;

/// Removes from this computer's history what the preferences do not keep, part by part, and gives the room back to the
/// disk. One a program. It waits while a run is under way, and between two parts others come first.
class HistoryCare : public QObject
{
    Q_OBJECT
public:
    struct Delays
    {
        std::chrono::milliseconds first = std::chrono::minutes(2);    ///< after the start
        std::chrono::milliseconds changed = std::chrono::minutes(10); ///< time to take a wrong choice back
        std::chrono::milliseconds again = std::chrono::hours(6);
        std::chrono::milliseconds busy = std::chrono::minutes(1);
        std::chrono::milliseconds between{50};
    };

    /// Both must outlive it.
    HistoryCare(history::History &history, PreferenceStore &preferences, const Delays &delays);

Q_SIGNALS:
    void rested(); ///< there is nothing to do for now

private:
    [[nodiscard]] history::PruneRule rule() const;
    void begin();
    void removeSome();
    void shrinkSome();
    void wait(std::chrono::milliseconds time, void (HistoryCare::*then)());
    void rest();

    history::History &m_history;
    PreferenceStore &m_preferences;
    const Delays m_delays;
    QTimer m_timer;
    void (HistoryCare::*m_then)() = nullptr; ///< what the timer is for
    quint32 m_round = 0;                     ///< answers to an earlier one are dropped
};

} // namespace peerlight::ui
