// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace peerlight::simulator {

/// A request as the model sees it: values only, no socket.
struct SimRequest
{
    QByteArray method;        ///< upper case
    QByteArray path;          ///< as sent, still percent-encoded
    QByteArray query;         ///< as sent, without the question mark
    QByteArray token;         ///< X-Auth-Token; null when the header is missing
    QByteArray authorization; ///< Authorization; null when the header is missing
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers{}; ///< all of them, as sent

    /// The first of this name, whatever its case; null when it is missing.
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[one, value] : headers) {
            if (one.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

/// How the answer leaves. The others are what broken networks do.
enum class Delivery {
    Whole,
    CutBefore, ///< the connection ends without one byte of an answer
    CutHalf,   ///< a full Content-Length, half of the body, and the end of the connection
};

struct SimAnswer
{
    int status = 200;
    QByteArray contentType; ///< empty when there is no body
    QByteArray body;
    QByteArray requestId; ///< X-Request-Id; empty: no such header (a proxy answered, not the service)
    QList<std::pair<QByteArray, QByteArray>> headers;
    Delivery delivery = Delivery::Whole;
    int extraDelayMs = 0; ///< on top of the latency of the line
};

} // namespace peerlight::simulator
