// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/retry.h"
#include "app/detection/jitter.h"
#include "app/detection/limiter.h"

#include <array>
#include <optional>

namespace peerlight::detection {

/// What kinds of requests a run sends. Trouble of one kind does not stop the others.
enum class Request { Create, List, Show };

/// Waits that grow while one kind of trouble lasts, and end with the first good answer.
struct Backoff
{
    int streak = 0;  ///< failures in a row
    int level = 0;   ///< pauses so far
    Millis since{0}; ///< of the first pause
    Millis until{0};
};

/// Decides whether a request may leave now, and if not, why and until when: the pace, the ceiling in flight,
/// the service's wish to slow down, a line that is down, a service that keeps failing (a circuit breaker for each
/// kind of request, within a budget of retries), a history that cannot be written, a credential that was refused.
/// Pure: time comes in.
class Gate
{
public:
    explicit Gate(const RunOptions &options);

    [[nodiscard]] bool take(Request what, Millis now); ///< it may leave, and its place is taken
    /// Something may have come up since its place was taken.
    [[nodiscard]] bool mayStillLeave(Request what, Millis now) const { return !isPaused(what, now); }
    void requestEnded() { --m_inFlight; }
    [[nodiscard]] int inFlight() const { return m_inFlight; }

    void answered();                                              ///< a complete answer came, whatever it says but 429
    void settled(Request what);                                   ///< a request of this kind did what it was for
    void lineTrouble(Millis now, Millis sentAt);                  ///< a request ended without any answer
    void serviceTrouble(Request what, Millis now, Millis sentAt); ///< a 5xx, nothing readable, a create in doubt
    void throttled(Millis now, Millis sentAt, std::optional<Millis> wait);
    void tryNow(Millis now); ///< the network is back, or the machine woke up: waits that are only our guess end

    // Nothing is created while it could not be written down.
    void storageStalled(Millis now);
    void storageWorks() { m_storageSince.reset(); }
    [[nodiscard]] bool storageIsStalled() const { return m_storageSince.has_value(); }

    /// Requests carry the generation of the credential they were sent with: a late 401 for an old one is no news.
    [[nodiscard]] quint32 credentialGeneration() const { return m_generation; }
    [[nodiscard]] bool credentialRefused(quint32 generation, Millis now); ///< true when this is news
    void credentialRenewed();
    [[nodiscard]] bool credentialMissing() const { return m_credentialMissing; }

    // When waiting has no point any more, for rows that were not sent.
    [[nodiscard]] bool lineHopeless(Millis now) const;
    /// When a service that has answered nothing so far is given up; empty once it has.
    [[nodiscard]] std::optional<Millis> neverReachedAt() const;
    [[nodiscard]] bool throttleHopeless() const;
    [[nodiscard]] bool storageHopeless(Millis now) const;
    [[nodiscard]] bool credentialOverdue(Millis now) const;

    [[nodiscard]] PauseReason reason(Millis now) const;
    /// When the gate may open, or waiting becomes pointless, by time alone; empty if only an event can.
    [[nodiscard]] std::optional<Millis> wakeAt(Millis now, Request what) const;

private:
    [[nodiscard]] bool isPaused(Request what, Millis now) const;
    [[nodiscard]] bool blocked(Request what, Millis now) const;
    [[nodiscard]] int ceiling(Request what) const;
    [[nodiscard]] const Backoff &trouble(Request what) const { return m_troubles[static_cast<size_t>(what)]; }
    [[nodiscard]] Backoff &trouble(Request what) { return m_troubles[static_cast<size_t>(what)]; }
    void pause(Backoff &trouble, Millis now);
    void noteTrouble(Backoff &trouble, Millis now, Millis sentAt, int tolerated);

    Limiter m_limiter;
    Jitter m_jitter;
    api::RetryBudget m_budget;
    Millis m_patience;
    Millis m_credentialPatience;
    Backoff m_line;
    std::array<Backoff, 3> m_troubles; ///< by Request
    Backoff m_throttle;
    std::optional<Millis> m_unreachedSince; ///< the first request left, and nothing was answered yet
    std::optional<Millis> m_storageSince;
    Millis m_credentialSince{0};
    int m_inFlight = 0;
    quint32 m_generation = 0;
    bool m_credentialMissing = false;
    bool m_everAnswered = false;
};

} // namespace peerlight::detection
