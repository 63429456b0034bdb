// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/outcome.h"

#include <QCoreApplication>

#include <algorithm>

namespace peerlight::insight {

using namespace Qt::StringLiterals;

namespace {

struct OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(Outcome)
};

Outcome outcomeOfLoss(std::optional<int> loss)
{
    // A complete task without a usable number is no measurement, whatever the engine called it.
    if (!loss || *loss < 0 || *loss > 100)
        return Outcome::Unknown;
    if (*loss == 0)
        return Outcome::Clear;
    return *loss == 100 ? Outcome::Unreachable : Outcome::Degraded;
}

} // namespace

int urgencyOf(Outcome outcome)
{
    return static_cast<int>(std::find(worstFirst.begin(), worstFirst.end(), outcome) - worstFirst.begin());
}

Outcome outcomeOf(const detection::Row &row)
{
    switch (row.phase) {
    case detection::Phase::Queued:
    case detection::Phase::Sending:
    case detection::Phase::Unconfirmed:
    case detection::Phase::Processing:
        return Outcome::Running;
    case detection::Phase::Complete:
        return outcomeOfLoss(row.lossPercent);
    case detection::Phase::Error:
        return Outcome::TestFailed;
    case detection::Phase::Unknown:
        return Outcome::Unknown;
    }
    return Outcome::Unknown;
}

QString outcomeKey(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Clear:
        return u"clear"_s;
    case Outcome::Degraded:
        return u"degraded"_s;
    case Outcome::Unreachable:
        return u"unreachable"_s;
    case Outcome::TestFailed:
        return u"test_failed"_s;
    case Outcome::Unknown:
        return u"unknown"_s;
    case Outcome::Running:
        return u"running"_s;
    }
    return {};
}

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Clear:
        return OutcomeWords::tr("Clear");
    case Outcome::Degraded:
        return OutcomeWords::tr("Degraded");
    case Outcome::Unreachable:
        return OutcomeWords::tr("Unreachable");
    case Outcome::TestFailed:
        return OutcomeWords::tr("Test failed");
    case Outcome::Unknown:
        return OutcomeWords::tr("Unknown");
    case Outcome::Running:
        return OutcomeWords::tr("Running");
    }
    return {};
}

QString outcomeInSentence(Outcome outcome)
{
    // In some languages it is a noun with a capital letter, as "Testfehler": only who translates knows.
    return outcome == Outcome::TestFailed ? OutcomeWords::tr("test failed") : outcomeWord(outcome).toLower();
}

void OutcomeCounts::add(Outcome outcome, int rows)
{
    switch (outcome) {
    case Outcome::Clear:
        clear += rows;
        return;
    case Outcome::Degraded:
        degraded += rows;
        return;
    case Outcome::Unreachable:
        unreachable += rows;
        return;
    case Outcome::TestFailed:
        testFailed += rows;
        return;
    case Outcome::Unknown:
        unknown += rows;
        return;
    case Outcome::Running:
        running += rows;
        return;
    }
}

int OutcomeCounts::of(Outcome outcome) const
{
    switch (outcome) {
    case Outcome::Clear:
        return clear;
    case Outcome::Degraded:
        return degraded;
    case Outcome::Unreachable:
        return unreachable;
    case Outcome::TestFailed:
        return testFailed;
    case Outcome::Unknown:
        return unknown;
    case Outcome::Running:
        return running;
    }
    return 0;
}

int OutcomeCounts::all() const
{
    return clear + degraded + unreachable + testFailed + unknown + running;
}

int exitCodeOf(const OutcomeCounts &counts)
{
    if (counts.degraded > 0 || counts.unreachable > 0)
        return 1;
    if (counts.testFailed > 0)
        return 2;
    if (counts.unknown > 0)
        return 4;
    return 0;
}

} // namespace peerlight::insight
