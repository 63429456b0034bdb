// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drill/drill_session.h"

#include <chrono>

namespace peerlight::ui {

namespace {

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

DrillSession::DrillSession(DrillRun run, Clock clock, QObject *parent)
    : QObject(parent), m_run(std::move(run)), m_clock(clock ? std::move(clock) : Clock(steadyMs)),
      m_startedMs(m_clock())
{}

qint64 DrillSession::tookMs() const
{
    return m_ended ? m_tookMs : m_clock() - m_startedMs;
}

QString DrillSession::resultText() const
{
    return m_run.resultText(m_solved, m_answers, tookMs());
}

bool DrillSession::answer(const QString &text)
{
    if (m_ended || text.trimmed().isEmpty())
        return false;
    ++m_answers;
    const bool right = m_run.isRight(text);
    if (right)
        end(true);
    else
        Q_EMIT changed();
    return right;
}

void DrillSession::giveUp()
{
    if (!m_ended)
        end(false);
}

void DrillSession::end(bool solved)
{
    m_tookMs = tookMs();
    m_ended = true;
    m_solved = solved;
    Q_EMIT changed();
}

} // namespace peerlight::ui
