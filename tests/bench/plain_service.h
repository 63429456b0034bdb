// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/answers.h"
#include "app/detection/row.h"

#include <QList>

#include <vector>

namespace peerlight::bench {

/// A service without faults, on virtual time. Every answer is read from JSON by the program's own parser, so that what
/// the engine keeps of it is what it keeps in life: nothing is shared between two answers. What it remembers itself is
/// allocated when it is made.
class PlainService
{
public:
    explicit PlainService(int peers);

    [[nodiscard]] QList<api::PeerId> peers() const;
    void create(int peer, detection::Millis now);
    [[nodiscard]] api::Result<api::Detection> show(int peer, detection::Millis now) const;
    /// The page of the list that begins at this place.
    [[nodiscard]] api::Result<api::DetectionPage> list(int place, int limit, detection::Millis now) const;
    [[nodiscard]] int placeAfter(const QString &marker) const;

private:
    [[nodiscard]] QByteArray task(int peer, detection::Millis now) const;

    std::vector<int> m_order;                ///< of the list, by task id
    std::vector<detection::Millis> m_endsAt; ///< by peer; not created: below 0
};

} // namespace peerlight::bench
