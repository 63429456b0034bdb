// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world.h"

using namespace Qt::StringLiterals;

namespace peerlight::simulation {

using detection::Millis;

namespace {

detection::RateLimit drawRate(Random &random)
{
    switch (random.between(0, 3)) {
    case 0:
        return {}; // the default of the program
    case 1:
        return detection::RateLimit::steady(random.between(2, 50));
    default:
        return {0, 0, 0};
    }
}

void drawTrouble(World &w, Random &random)
{
    // Most worlds have few kinds of trouble, so that each kind is met alone and together with others.
    const double share = random.chance(0.5) ? 0.25 : 0.05;
    const auto sometimes = [&](double most) { return random.chance(share) ? random.unit() * most : 0.0; };
    w.lostRequests = sometimes(0.4);
    w.unsentRequests = sometimes(0.4);
    w.lostReplies = sometimes(0.4);
    w.badGateways = sometimes(0.4);
    w.unreadable = sometimes(0.3);
    w.refused = sometimes(0.3);
    w.gone = sometimes(0.5);
    w.unknownStatus = sometimes(0.5);
    w.badLoss = sometimes(0.5);
    w.wrongPeer = sometimes(0.3);
    w.reusedIds = sometimes(0.3);
    w.colleague = sometimes(0.5);
    w.stuckTasks = sometimes(0.3);
    w.list = static_cast<ListKind>(random.between(0, 5));
    w.visibleAfter = Millis(random.chance(0.3) ? random.between(0, 25000) : 0);
    if (random.chance(0.3)) {
        w.throttleLimit = random.between(1, 30);
        w.throttleWindow = Millis(random.between(200, 20000));
        w.retryAfter = random.chance(0.5);
        w.throttleWish = Millis(random.between(1, 10) * 1000);
    }
    if (random.chance(0.2)) {
        w.offlineFrom = Millis(random.chance(0.3) ? 0 : random.between(0, 10000));
        w.offlineFor = Millis(random.between(1, 300000));
    }
    if (random.chance(0.2)) {
        w.tokenEndsAt = Millis(random.between(0, 8000));
        // Soon: before the late refusals of the old one are home.
        const int after = random.between(1, random.chance(0.3) ? 200 : 60000);
        w.tokenRenewedAfter = Millis(random.chance(0.6) ? after : -random.between(1, 2));
    }
    if (random.chance(0.15))
        w.stopAt = Millis(random.between(0, 20000));
    w.liesInList = sometimes(0.2);
    w.repeatsInList = sometimes(0.5);
    w.shuffledList = random.chance(0.25);
}

/// What may happen to the program itself.
void drawLife(World &w, Random &random)
{
    w.journaled = random.chance(0.85);
    w.commitMax = random.chance(0.8) ? random.between(0, 30) : random.between(30, 3000);
    w.restartAfter = Millis(random.chance(0.7) ? random.between(0, 5000) : random.between(5000, 3600000));
    w.resumeSends = random.chance(0.5);
    w.followsUp = random.chance(0.5);
    w.tellsNetworkBack = random.chance(0.5);
    if (w.journaled && random.chance(0.2)) {
        w.stallFrom = Millis(random.between(0, 8000));
        w.stallFor = Millis(random.chance(0.8) ? random.between(1, 60000) : 400000);
    }
    if (w.journaled && random.chance(0.5)) {
        for (int i = random.between(1, 3); i > 0; --i)
            w.kills.append(Millis(random.chance(0.7) ? random.between(0, 3000) : random.between(0, 60000)));
    }
    if (random.chance(0.1)) {
        w.sleepFrom = Millis(random.between(0, 20000));
        w.sleepFor = Millis(random.chance(0.5) ? random.between(1000, 60000) : random.between(60000, 8 * 3600000));
    }
}

/// Many tasks, and nothing that goes wrong with them.
World drawBusy(const World &like, Random &random)
{
    World w;
    w.options = like.options;
    w.options.rate = {0, 0, 0};
    w.options.maxInFlight = 64;
    w.peers = random.between(30, 60);
    w.latencyMax = random.between(1, 200);
    w.taskMax = random.between(200, 5000);
    return w;
}

/// Nothing goes wrong but that the line is down for a while.
World drawOutage(const World &like, Random &random)
{
    World w = drawBusy(like, random);
    w.options.rowDeadline = Millis(180000);
    w.offlineFrom = Millis(random.between(500, 4000));
    w.offlineFor = Millis(random.between(5000, 90000));
    w.tellsNetworkBack = random.chance(0.5);
    return w;
}

/// Nothing goes wrong but the list.
World drawCutList(const World &like, Random &random)
{
    World w = drawBusy(like, random);
    w.list = ListKind::CutOff;
    w.listHangs = Millis(random.chance(0.3) ? 20000 : 0);
    w.options.rowDeadline = Millis(30000) + 3 * w.listHangs;
    return w;
}

/// What the other draws rarely meet. Apart from them, so that each other seed keeps its world.
void drawRare(World &w, Random random)
{
    if (random.chance(0.02)) {
        w.list = ListKind::CutOff;
        w.listHangs = Millis(random.chance(0.3) ? 20000 : 0);
    } else if (random.chance(0.01)) {
        w = drawCutList(w, random);
    } else if (random.chance(0.01)) {
        w = drawOutage(w, random);
    }
}

} // namespace

World drawWorld(quint64 seed)
{
    Random random(seed);
    World w;
    w.options.rate = drawRate(random);
    w.options.maxInFlight = random.chance(0.5) ? random.between(1, 8) : random.between(8, 64);
    w.options.rowDeadline = Millis(random.chance(0.5) ? 180000 : random.between(2000, 60000));
    w.options.credentialPatience = Millis(random.chance(0.5) ? 900000 : random.between(0, 60000));
    w.options.seed = random.bits();
    w.peers = random.chance(0.8) ? random.between(1, 12) : random.between(13, 60);
    w.oldTasks = random.chance(0.5) ? random.between(0, 10) : 0;
    w.latencyMax = random.chance(0.8) ? random.between(1, 200) : random.between(200, 8000);
    w.taskMax = random.chance(0.8) ? random.between(200, 5000) : random.between(5000, 120000);
    w.pageSize = random.between(1, 8);
    if (random.chance(0.7))
        drawLife(w, random);
    if (random.chance(0.9))
        drawTrouble(w, random);
    else
        w.list = random.chance(0.5) ? ListKind::Documented : ListKind::Paged;
    drawRare(w, Random(seed ^ 0xCA11));
    return w;
}

QString describe(const World &w)
{
    QStringList kills;
    for (const Millis at : w.kills)
        kills.append(QString::number(at.count()));
    const QString life = u", journaled %1, commits to %2 ms, stall at %3 for %4, kills after %5, restart %6, resume "
                         u"sends %7, follows up "
                         "%8, sleep at %9 for %10"_s.arg(w.journaled)
                             .arg(w.commitMax)
                             .arg(w.stallFrom.count())
                             .arg(w.stallFor.count())
                             .arg(kills.isEmpty() ? u"-"_s : kills.join(u'/'))
                             .arg(w.restartAfter.count())
                             .arg(w.resumeSends)
                             .arg(w.followsUp)
                             .arg(w.sleepFrom.count())
                             .arg(w.sleepFor.count());
    return u"peers %1, in flight %2, deadline %3 ms, rate %4/s, latency to %5 ms, tasks to %6 ms, list kind %7, "
           "lost requests %8, unsent %9, lost replies %10, 502 %11, unreadable %12"_s.arg(w.peers)
               .arg(w.options.maxInFlight)
               .arg(w.options.rowDeadline.count())
               .arg(w.options.rate.perSecond)
               .arg(w.latencyMax)
               .arg(w.taskMax)
               .arg(static_cast<int>(w.list))
               .arg(w.lostRequests)
               .arg(w.unsentRequests)
               .arg(w.lostReplies)
               .arg(w.badGateways)
               .arg(w.unreadable) +
           u", throttle %1 in %2 ms, offline %3 for %4, token ends %5 renewed %6, stop %7"_s.arg(w.throttleLimit)
               .arg(w.throttleWindow.count())
               .arg(w.offlineFrom.count())
               .arg(w.offlineFor.count())
               .arg(w.tokenEndsAt.count())
               .arg(w.tokenRenewedAfter.count())
               .arg(w.stopAt.count()) +
           life;
}

} // namespace peerlight::simulation
