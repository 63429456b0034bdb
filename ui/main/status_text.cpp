// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/status_text.h"

#include "ui/common/counts_text.h"
#include "ui/common/local_text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

class StatusTextWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusBar)
};

QString withTimeLeft(const QString &reason, const detection::RunStatus &run)
{
    if (!run.pauseLeft)
        return reason;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*run.pauseLeft).count();
    return u"%1: %2"_s.arg(reason, StatusTextWords::tr("%1 s").arg(seconds));
}

QString runText(const detection::RunStatus &run)
{
    QStringList parts;
    if (!run.finished)
        parts += StatusTextWords::tr("%1 of %2 ended").arg(countText(run.ended), countText(run.rows));
    if (run.queued > 0)
        parts += StatusTextWords::tr("%1 queued").arg(countText(run.queued));
    parts += run.requests == 1 ? StatusTextWords::tr("1 request")
                               : StatusTextWords::tr("%Ln requests", nullptr, int(run.requests));
    const QString pause = run.finished ? QString() : pauseText(run);
    return pause.isEmpty() ? parts.join(u", "_s) : u"%1; %2"_s.arg(parts.join(u", "_s), pause);
}

} // namespace

QString pauseText(const detection::RunStatus &run)
{
    switch (run.pause) {
    case detection::PauseReason::None:
        return {};
    case detection::PauseReason::Credential:
        return StatusTextWords::tr("paused: the service refused the token");
    case detection::PauseReason::Throttled:
        return withTimeLeft(StatusTextWords::tr("the service asked to slow down"), run);
    case detection::PauseReason::Offline:
        return withTimeLeft(StatusTextWords::tr("the service cannot be reached, trying again"), run);
    case detection::PauseReason::Failing:
        return withTimeLeft(StatusTextWords::tr("the service keeps failing, trying again"), run);
    case detection::PauseReason::Storage:
        return StatusTextWords::tr("nothing is sent: the history cannot be written");
    case detection::PauseReason::Pace:
        return withTimeLeft(StatusTextWords::tr("waiting for the set pace"), run);
    }
    return {};
}

QString statusText(const StatusFacts &facts)
{
    if (facts.loading)
        return StatusTextWords::tr("Loading peers: %1 so far").arg(countText(facts.loaded));
    if (facts.peers == 0)
        return StatusTextWords::tr("No peers yet");
    QStringList parts{facts.peers == 1 ? StatusTextWords::tr("1 peer")
                                       : StatusTextWords::tr("%Ln peers", nullptr, int(facts.peers))};
    const QString counts = countsText(facts.counts);
    parts += counts.isEmpty() ? StatusTextWords::tr("nothing detected yet") : counts;
    if (facts.run)
        parts += runText(*facts.run);
    return parts.join(u"  |  "_s);
}

} // namespace peerlight::ui
