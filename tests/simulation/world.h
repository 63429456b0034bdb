// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/run_options.h"
#include "tests/simulation/random.h"

#include <QList>
#include <QString>

namespace peerlight::simulation {

using detection::Millis;

/// How the list of tasks behaves.
enum class ListKind {
    Documented,    ///< everything on one page, no page_info
    Paged,         ///< small pages with page_info
    RepeatsMarker, ///< small pages whose next_marker leads in a circle
    CapsSilently,  ///< small pages without page_info: the rest cannot be reached
    Refused,       ///< 403
    Broken,        ///< 500 each time
    CutOff,        ///< after the first create no answer ever comes whole
};

/// One service, one network and one person, drawn from a seed.
struct World
{
    detection::RunOptions options;
    int peers = 1;
    int oldTasks = 0; ///< of the run's peers, from before
    ListKind list = ListKind::Documented;
    Millis listHangs{0};    ///< until a list that is cut off ends
    int pageSize = 0;       ///< of the small pages
    Millis visibleAfter{0}; ///< a new task shows up in the list this late

    int latencyMin = 1;
    int latencyMax = 50;
    int taskMin = 100;
    int taskMax = 3000;
    double stuckTasks = 0; ///< share that stays processing for ever

    double lostRequests = 0;   ///< cut before the service saw them, body bytes had left
    double unsentRequests = 0; ///< cut before a byte left
    double lostReplies = 0;    ///< carried out, then cut
    double badGateways = 0;    ///< 502; half of them after the request was carried out
    double unreadable = 0;     ///< carried out, answered with something that is not JSON
    double refused = 0;        ///< share of peers that the service does not know
    double gone = 0;           ///< share of shows that answer 404

    double unknownStatus = 0; ///< share of answers with a status nobody knows
    double badLoss = 0;       ///< share of complete tasks whose loss is outside 0 to 100
    double wrongPeer = 0;     ///< share of creates answered with another peer's id (an error at the wire)
    double reusedIds = 0;     ///< share of creates answered with an id that was there before
    double colleague = 0;     ///< chance that somebody else tests the same peer during the run

    int throttleLimit = 0; ///< requests in a window; 0: none
    Millis throttleWindow{1000};
    bool retryAfter = false; ///< whether a 429 names its wait
    Millis throttleWish{0};

    Millis offlineFrom{-1}; ///< -1: never
    Millis offlineFor{0};
    Millis tokenEndsAt{-1};
    Millis tokenRenewedAfter{-1}; ///< -1: never; -2: the person says there is none
    Millis stopAt{-1};

    double liesInList = 0;    ///< share of listed tasks that name another peer
    double repeatsInList = 0; ///< share of listed tasks that are named twice
    bool shuffledList = false;

    bool journaled = true;
    int commitMax = 20;   ///< milliseconds until an entry is on disk
    Millis stallFrom{-1}; ///< the disk is full from here; -1: never
    Millis stallFor{0};
    QList<Millis> kills; ///< how long each life of the process lasts
    Millis restartAfter{1000};
    bool resumeSends = false; ///< the person lets what was not sent go on
    bool followsUp = false;   ///< what an ended run left in doubt is looked for by the next start
    Millis sleepFrom{-1};     ///< the machine sleeps; -1: never
    Millis sleepFor{0};
    bool tellsNetworkBack = false; ///< the system says when the network is back

    /// Nothing goes wrong in this world but, perhaps, with the list: then the results must be exact.
    [[nodiscard]] bool isGentle() const
    {
        return lostRequests + unsentRequests + lostReplies + badGateways + unreadable + refused + gone + unknownStatus +
                       badLoss + wrongPeer + reusedIds + colleague + stuckTasks + liesInList + repeatsInList ==
                   0 &&
               commitMax <= 100 && kills.isEmpty() && stallFrom.count() < 0 && sleepFrom.count() < 0 &&
               throttleLimit == 0 && offlineFrom.count() < 0 && tokenEndsAt.count() < 0 && stopAt.count() < 0 &&
               visibleAfter.count() == 0;
    }
    /// Nothing but that: what was not answered meanwhile is asked for again, as cheaply as ever.
    [[nodiscard]] bool isGentleBesideAnOutage() const
    {
        World other = *this;
        other.offlineFrom = Millis(-1);
        return offlineFrom.count() >= 0 && other.calm();
    }
    /// Nothing goes wrong at all: then they must be cheap too.
    [[nodiscard]] bool calm() const { return isGentle() && (list == ListKind::Documented || list == ListKind::Paged); }
};

[[nodiscard]] World drawWorld(quint64 seed);
[[nodiscard]] QString describe(const World &world);

} // namespace peerlight::simulation
