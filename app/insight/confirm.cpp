// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/confirm.h"

#include "app/insight/outcome.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace peerlight::insight {

using namespace Qt::StringLiterals;

namespace {

struct ConfirmWords
{
    Q_DECLARE_TR_FUNCTIONS(Confirmation)
};

template<Outcome Wanted>
bool is(const detection::Row &row)
{
    return outcomeOf(row) == Wanted;
}

bool isMeasured(const detection::Row &row)
{
    return is<Outcome::Clear>(row) || canConfirm(row);
}

/// What the three say, by how many of those that measured something were bad.
struct Tally
{
    int unreachable = 0;
    int degraded = 0;
    int measured = 0;
    int made = 0;
};

Tally tallyOf(const Confirmation &confirmation)
{
    return {confirmation.count(&is<Outcome::Unreachable>), confirmation.count(&is<Outcome::Degraded>),
            confirmation.count(&isMeasured), static_cast<int>(confirmation.rows.size())};
}

QString headlineOfTally(const Tally &tally)
{
    if (tally.measured == 0)
        return ConfirmWords::tr("Not confirmed: none of %1 further detections has a result.").arg(tally.made);
    if (tally.unreachable == tally.measured)
        return ConfirmWords::tr("Confirmed: %1 of %2 further detections unreachable.")
            .arg(tally.unreachable)
            .arg(tally.measured);
    if (tally.unreachable > 0)
        return ConfirmWords::tr("%1 of %2 further detections unreachable: flapping or marginal.")
            .arg(tally.unreachable)
            .arg(tally.measured);
    if (tally.degraded == tally.measured)
        return ConfirmWords::tr("Confirmed: %1 of %2 further detections lost packets.")
            .arg(tally.degraded)
            .arg(tally.measured);
    if (tally.degraded > 0)
        return ConfirmWords::tr("%1 of %2 further detections lost packets: flapping or marginal.")
            .arg(tally.degraded)
            .arg(tally.measured);
    return ConfirmWords::tr("Not confirmed: %1 of %1 further detections clear.").arg(tally.measured);
}

QString meaningOfTally(const Tally &tally, const Confirmation &confirmation)
{
    QStringList sentences;
    if (!confirmation.isComplete())
        sentences += ConfirmWords::tr("%1 of %2 are done.").arg(tally.made).arg(confirmation.wanted);
    else if (confirmation.stopped && tally.made < confirmation.wanted)
        sentences += ConfirmWords::tr("They were stopped after %1 of %2.").arg(tally.made).arg(confirmation.wanted);
    if (tally.measured < tally.made && tally.measured > 0)
        sentences += ConfirmWords::tr("%1 without a result are not counted.").arg(tally.made - tally.measured);
    // Fewer than were wanted are too few for this.
    if (tally.made >= confirmation.wanted && tally.measured > 0 && tally.unreachable + tally.degraded == 0)
        sentences += ConfirmWords::tr("The fault has gone, or comes and goes more slowly than this was looked at.");
    return sentences.join(u' ');
}

QStringList stepsOfTally(const Tally &tally, const Confirmation &confirmation)
{
    const int bad = tally.unreachable + tally.degraded;
    if (!confirmation.isComplete() || bad == 0)
        return {};
    if (bad == tally.measured)
        return {ConfirmWords::tr("Call the carrier of the line now, since the fault stays; give the times below.")};
    return {ConfirmWords::tr("Look at error counters and light levels on both ends: a path that comes and goes is "
                             "often a marginal line or an overloaded one."),
            ConfirmWords::tr("Detect again in some minutes, since a few detections do not show how often it fails.")};
}

QString rowText(const detection::Row &row)
{
    QString text = outcomeInSentence(outcomeOf(row));
    if (is<Outcome::Degraded>(row))
        text += u", "_s + ConfirmWords::tr("%1 percent loss").arg(row.lossPercent.value_or(0));
    if (row.endedAt && row.endedAt->wallMs > 0)
        text +=
            u", "_s +
            QDateTime::fromMSecsSinceEpoch(row.endedAt->wallMs, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm:ss"_s) +
            u" UTC"_s;
    if (!row.detectionId.isEmpty())
        text += u", "_s + ConfirmWords::tr("task %1").arg(row.detectionId);
    return text;
}

} // namespace

bool canConfirm(const detection::Row &row)
{
    return is<Outcome::Unreachable>(row) || is<Outcome::Degraded>(row);
}

int Confirmation::count(bool (*fits)(const detection::Row &)) const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), fits));
}

Verdict confirmedVerdict(const Confirmation &confirmation)
{
    if (confirmation.rows.isEmpty())
        return {.headline = confirmation.stopped
                                ? ConfirmWords::tr("The further detections were stopped.")
                                : ConfirmWords::tr("Being detected %1 more times.").arg(confirmation.wanted),
                .meaning = {},
                .next = {},
                .evidence = {}};
    const Tally tally = tallyOf(confirmation);
    QStringList facts;
    for (const detection::Row &row : confirmation.rows)
        facts += rowText(row);
    return {.headline = headlineOfTally(tally),
            .meaning = meaningOfTally(tally, confirmation),
            .next = stepsOfTally(tally, confirmation),
            .evidence = facts};
}

ConfirmPlan::ConfirmPlan(const QList<api::PeerId> &peers, int rounds) : m_rounds(rounds)
{
    for (const api::PeerId &peer : peers) {
        if (m_found.contains(peer))
            continue;
        m_peers += peer;
        m_found.insert(peer, {.wanted = rounds, .stopped = false, .rows = {}});
    }
}

void ConfirmPlan::takeRound(const QList<detection::Row> &rows)
{
    if (!isActive())
        return;
    bool goesOn = true;
    for (const detection::Row &row : rows) {
        const auto found = m_found.find(row.peer);
        if (found == m_found.end() || !detection::hasEnded(row.phase))
            continue;
        const bool given =
            row.reason == detection::UnknownReason::Stopped || row.reason == detection::UnknownReason::Credential;
        if (given)
            goesOn = false;
        else
            found->rows += row;
    }
    ++m_round;
    if (!goesOn || m_round >= m_rounds) // a row that was left open is not waited for
        stop();
}

void ConfirmPlan::stop()
{
    if (m_stopped)
        return;
    m_stopped = true;
    for (Confirmation &confirmation : m_found)
        confirmation.stopped = confirmation.rows.size() < confirmation.wanted;
}

const Confirmation *ConfirmPlan::of(const api::PeerId &peer) const
{
    const auto found = m_found.constFind(peer);
    return found == m_found.constEnd() ? nullptr : &*found;
}

} // namespace peerlight::insight
