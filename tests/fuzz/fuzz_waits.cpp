// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as Retry-After, as the message of a refusal, as a date: a wait is one that can be kept, or none.

#include "app/api/retry_after.h"
#include "tests/fuzz/fuzz_check.h"

#include <QTimeZone>

#include <cstddef>
#include <cstdint>

namespace {

using namespace peerlight::api;
using namespace std::chrono_literals;
using peerlight::fuzz::check;

void checkWait(const std::optional<std::chrono::milliseconds> &wait)
{
    check(!wait || (*wait >= 0ms && *wait <= 24h), "a wait is not in the past, and a day at most");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc());
    const auto wait = retryAfterHeader(bytes, now);
    checkWait(wait);
    checkWait(retryAfterHeader(bytes, {}));
    checkWait(waitInMessage(QString::fromUtf8(bytes)));
    const QDateTime date = httpDate(bytes);
    check(!date.isValid() || date.offsetFromUtc() == 0, "a date of HTTP is one of UTC");
    if (wait && date.isValid())
        check(now.addMSecs(wait->count()) >= date || date <= now, "a date is waited for to its end");
    return 0;
}
