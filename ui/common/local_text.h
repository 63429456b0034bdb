// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace peerlight::ui {

// Numbers and times of this computer, as the locale of the program writes them. Times in UTC are ISO 8601 in every
// language, as the reports have them, and so are traces with milliseconds: they are compared, not read aloud.
// The locale "C" has no custom of its own: its times are ISO 8601, too.

[[nodiscard]] QString countText(qint64 count);  ///< "12,000", "12.000"
[[nodiscard]] QString localTimeText(qint64 ms); ///< "24.11.26 02:13:05", "11/24/26 2:13:05 AM"
[[nodiscard]] QString localMinuteFormat();      ///< of QDateTime: "dd.MM.yy\nHH:mm", for the marks of an axis
[[nodiscard]] QString utcTimeText(qint64 ms);   ///< "2026-11-24 02:13:05Z"

} // namespace peerlight::ui
