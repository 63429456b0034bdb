// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/request.h"

#include <QList>

#include <deque>

namespace peerlight::api {

/// The latest requests that have ended, oldest first; what is too much leaves at the old end. A value.
class ExchangeLog
{
public:
    /// About 3 MB when full: a path, a request id and a dozen numbers each.
    static constexpr qsizetype defaultCapacity = 5000;

    explicit ExchangeLog(qsizetype capacity = defaultCapacity) : m_capacity(qMax(qsizetype(1), capacity)) {}

    void add(const Exchange &exchange);
    void clear() { m_exchanges.clear(); }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_exchanges.size()); }
    [[nodiscard]] QList<Exchange> all() const { return {m_exchanges.cbegin(), m_exchanges.cend()}; }

    /// The requests about one of `subjects` (a peer, a task), and the walks over the task list that were sent from
    /// `sinceMs` to `untilMs` (ms since 1970 UTC): they settle the rows of a run together.
    [[nodiscard]] QList<Exchange> of(const QStringList &subjects, qint64 sinceMs, qint64 untilMs) const;

private:
    qsizetype m_capacity;
    std::deque<Exchange> m_exchanges;
};

/// The request as a command of a POSIX shell, with "$TOKEN" in place of the credential. Pure. A create names its peer,
/// so running it creates a task.
[[nodiscard]] QString curlCommand(const Exchange &exchange);

} // namespace peerlight::api
