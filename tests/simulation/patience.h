// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"
#include "app/detection/gate.h"

#include <QString>

#include <array>

namespace peerlight::simulation {

using detection::Millis;

/// What came back for a request.
struct Answer
{
    detection::Request what{};
    Millis sentAt{0};
    const api::Error *error = nullptr; ///< none if the request did what it was for
    bool bodyLeft = false;             ///< of a create
    bool rowHadEnded = false;          ///< of a create: only whether there was an answer counts
};

/// The judge of when something leaves: the pace, and the shortest waits after failures and 429s. It keeps its own
/// account of what came back, for one life of the program, so that an engine that forgets to wait is noticed.
class Patience
{
public:
    /// `slack`: how long an intent may wait for the disk, after its place in the pace was taken.
    Patience(const detection::RateLimit &rate, Millis slack);

    /// A request leaves. The promise that it breaks, or nothing.
    [[nodiscard]] QString leaves(detection::Request what, Millis now);
    void cameBack(const Answer &answer, Millis now);
    void networkIsBack();
    /// From now on only the waits that the service asked for are judged: a machine that slept, or a service that lies,
    /// makes the engine's account differ from this one.
    void onlyThrottles() { m_onlyThrottles = true; }

    [[nodiscard]] bool everAnswered() const { return m_everAnswered; }
    [[nodiscard]] int throttlesInARow() const { return m_throttle.streak; }

private:
    struct Wait
    {
        int streak = 0;
        int level = 0;
        Millis until{0};
    };
    void fail(Wait &wait, Millis sentAt, Millis now, int tolerated);
    void throttled(Millis sentAt, Millis now, std::optional<Millis> wish);
    [[nodiscard]] bool keepsPace(Millis now);

    detection::RateLimit m_rate;
    double m_slackMs;
    double m_tokens;
    double m_nextMs = 0; ///< when the next request would leave at an even pace
    Millis m_filledAt{0};
    Wait m_throttle;
    Wait m_line;
    std::array<Wait, 3> m_service; ///< by Request
    bool m_everAnswered = false;
    bool m_onlyThrottles = false;
};

} // namespace peerlight::simulation
