// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/history_care.h"

#include "ui/preferences/preference_store.h"

#include <QDateTime>

#include <utility>

namespace peerlight::ui {

namespace {

constexpr qint64 msOfDay = 86'400'000;
constexpr qint64 bytesOfMegabyte = 1024 * 1024;

std::pair<int, int> chosen(const Preferences &values)
{
    return {values.forgetAfterDays, values.historyMegabytes};
}

} // namespace

HistoryCare::HistoryCare(history::History &history, PreferenceStore &preferences, const Delays &delays)
    : m_history(history), m_preferences(preferences), m_delays(delays)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { (this->*m_then)(); });
    connect(&m_preferences, &PreferenceStore::changed, this, [this, known = chosen(m_preferences.values())]() mutable {
        if (std::exchange(known, chosen(m_preferences.values())) == chosen(m_preferences.values()))
            return;
        ++m_round; // what is under way was not meant like that
        wait(m_delays.changed, &HistoryCare::begin);
    });
    wait(m_delays.first, &HistoryCare::begin);
}

history::PruneRule HistoryCare::rule() const
{
    const Preferences &values = m_preferences.values();
    history::PruneRule rule;
    rule.onlyIdle = true;
    if (values.forgetAfterDays > 0)
        rule.startedBeforeMs = QDateTime::currentMSecsSinceEpoch() - values.forgetAfterDays * msOfDay;
    if (values.historyMegabytes > 0)
        rule.keepBytes = values.historyMegabytes * bytesOfMegabyte;
    return rule;
}

void HistoryCare::begin()
{
    ++m_round;
    if (rule().isEmpty())
        rest();
    else
        removeSome();
}

void HistoryCare::removeSome()
{
    m_history.prune(rule(), this, [this, round = m_round](const history::Expected<history::Pruned> &pruned) {
        if (round != m_round)
            return;
        if (!pruned)
            rest(); // a disk that is full, or a damaged file, is told of by who writes
        else if (pruned->more)
            wait(pruned->runs > 0 ? m_delays.between : m_delays.busy, &HistoryCare::removeSome);
        else
            shrinkSome();
    });
}

void HistoryCare::shrinkSome()
{
    const auto take = [this, round = m_round](const history::Expected<history::Pruned> &shrunk) {
        if (round != m_round)
            return;
        if (shrunk && shrunk->more)
            wait(m_delays.between, &HistoryCare::shrinkSome);
        else
            rest();
    };
    m_history.shrink(history::History::Rewrite::IfSmall, this, take);
}

void HistoryCare::wait(std::chrono::milliseconds time, void (HistoryCare::*then)())
{
    m_then = then;
    m_timer.start(time);
}

void HistoryCare::rest()
{
    wait(m_delays.again, &HistoryCare::begin);
    Q_EMIT rested();
}

} // namespace peerlight::ui
