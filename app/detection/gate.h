// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/jitter.h"
#include "app/detection/limiter.h"

#include <optional>

namespace peerlight::detection {

/// Waits that grow while one kind of trouble lasts, and end with the first good answer.
struct Backoff
{
    int streak = 0;  ///< failures in a row
    int level = 0;   ///< pauses so far
    Millis since{0}; ///< of the first pause
    Millis pausedAt{0};
    Millis until{0};
};

/// Decides whether a request may leave now, and if not, why and until when: the pace, the ceiling in flight,
/// the service's wish to slow down, a line that is down, a credential that was refused. Pure: time comes in.
class Gate
{
public:
    explicit Gate(const RunOptions &options);

    [[nodiscard]] bool takeRead(Millis now);   ///< a list or a show may leave, and its place is taken
    [[nodiscard]] bool takeCreate(Millis now); ///< the same for a create
    void requestEnded() { --m_inFlight; }
    [[nodiscard]] int inFlight() const { return m_inFlight; }

    void answered();                               ///< a complete answer came, whatever it says, other than 429
    void createSettled();                          ///< a create ended with a definite answer
    void lineTrouble(Millis now, Millis sentAt);   ///< a request ended without any answer
    void createTrouble(Millis now, Millis sentAt); ///< a create ended in doubt
    void throttled(Millis now, Millis sentAt, std::optional<Millis> wait);

    /// Requests carry the generation of the credential they were sent with: a late 401 for an old one is no news.
    [[nodiscard]] quint32 credentialGeneration() const { return m_generation; }
    [[nodiscard]] bool credentialRefused(quint32 generation, Millis now); ///< true when this is news
    void credentialRenewed();
    [[nodiscard]] bool credentialMissing() const { return m_credentialMissing; }

    // When waiting has no point any more, for rows that were not sent.
    [[nodiscard]] bool lineHopeless(Millis now) const;
    [[nodiscard]] bool throttleHopeless() const;
    [[nodiscard]] bool credentialOverdue(Millis now) const;

    [[nodiscard]] PauseReason reason(Millis now) const;
    /// When the gate may open, or waiting becomes pointless, by time alone; empty if only an event can.
    [[nodiscard]] std::optional<Millis> wakeAt(Millis now, bool forCreate) const;

private:
    [[nodiscard]] bool blocked(Millis now, bool forCreate) const;
    [[nodiscard]] int ceiling() const;
    void pause(Backoff &trouble, Millis now);
    void noteTrouble(Backoff &trouble, Millis now, Millis sentAt, int tolerated);

    Limiter m_limiter;
    Jitter m_jitter;
    Millis m_patience;
    Millis m_credentialPatience;
    Backoff m_line;
    Backoff m_creates;
    Backoff m_throttle;
    Millis m_credentialSince{0};
    int m_inFlight = 0;
    quint32 m_generation = 0;
    bool m_credentialMissing = false;
    bool m_everAnswered = false;
};

} // namespace peerlight::detection
