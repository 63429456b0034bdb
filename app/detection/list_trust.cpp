// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detection/list_trust.h"

#include <algorithm>

namespace peerlight::detection {

namespace {

constexpr Millis firstRest{10000};
constexpr int mostDoublings = 2; // a list that works again is not left alone for longer than 40 s

} // namespace

void ListTrust::failed(Failure how, Millis took)
{
    m_failureTook = std::max(m_failureTook, took);
    m_silent = how != Failure::Answered;
    // One that hangs costs as much time as many that break.
    const int worth = how == Failure::Hung ? 2 : 1;
    if (!m_silent || m_lineWorks)
        m_failures += worth;
    m_lineWorks = false;
}

void ListTrust::othersAnswered()
{
    m_lineWorks = true;
}

void ListTrust::giveUp(Millis now)
{
    m_restsUntil = now + firstRest * (1 << std::min(m_gaveUp, mostDoublings));
    ++m_gaveUp;
    m_failures = tolerated - 1;
    m_silent = false;
}

} // namespace peerlight::detection
