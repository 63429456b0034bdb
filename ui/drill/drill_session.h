// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drill/drill_room.h"

#include <QObject>

namespace peerlight::ui {

/// How a person gets on with a drill. It ends once, solved or given up, and outlives the window that shows it, which
/// may be made anew.
class DrillSession : public QObject
{
    Q_OBJECT
public:
    /// Milliseconds of a clock that does not jump.
    using Clock = std::function<qint64()>;

    /// Without a clock that of the system is used.
    explicit DrillSession(DrillRun run, Clock clock = {}, QObject *parent = nullptr);

    [[nodiscard]] const DrillCard &card() const { return m_run.card; }
    [[nodiscard]] const DrillRun &run() const { return m_run; }
    [[nodiscard]] int answers() const { return m_answers; }
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    [[nodiscard]] qint64 tookMs() const; ///< so far; once it has ended, in all
    [[nodiscard]] QString resultText() const;

    /// False if that was not it, or if the drill has ended. An empty answer is none.
    bool answer(const QString &text);
    void giveUp();

Q_SIGNALS:
    void changed();

private:
    void end(bool solved);

    DrillRun m_run;
    Clock m_clock;
    qint64 m_startedMs;
    qint64 m_tookMs = 0;
    int m_answers = 0;
    bool m_ended = false;
    bool m_solved = false;
};

} // namespace peerlight::ui
