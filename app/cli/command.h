// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace peerlight::cli {

/// What dispatch runs in an event loop of its own. Ends exactly once with finished(), however often it is told to.
class Command : public QObject
{
    Q_OBJECT
public:
    virtual void start() = 0;     ///< once, with the event loop running
    virtual void interrupt() = 0; ///< Ctrl+C, each time

Q_SIGNALS:
    void finished(int exitCode);

protected:
    explicit Command(QObject *parent) : QObject(parent) {}

    [[nodiscard]] bool hasFinished() const { return m_finished; }
    void finish(int exitCode); ///< does nothing once it has ended
    /// From now on nothing is told: for a destructor whose members still answer.
    void endUnheard() { m_finished = true; }

private:
    bool m_finished = false;
};

} // namespace peerlight::cli
