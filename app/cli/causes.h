// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"

#include <QList>

namespace peerlight::cli {

/// What kept rows from a result, in the order of the rows, each cause once however many rows it met. A row's reason
/// says what is known of its task; this says what a person can act on: the place that refused, the proxy, the
/// certificate. At most `mostCauses`. Pure.
[[nodiscard]] QList<api::Error> causesOf(const QList<detection::Row> &rows);

inline constexpr int mostCauses = 3;

/// One line on standard error for each of them.
void printCauses(const QList<detection::Row> &rows);

} // namespace peerlight::cli
