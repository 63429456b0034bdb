// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace peerlight::inventory {

struct Utf8Check
{
    qsizetype valid = 0; ///< bytes of whole characters at the start
    bool isBad = false;  ///< what follows is no UTF-8, whatever comes after it; false: it is cut, or nothing
};

/// UTF-8 as Unicode 15, table 3-7 has it: no overlong forms, no surrogates, nothing above U+10FFFF. Pure.
[[nodiscard]] Utf8Check checkUtf8(QByteArrayView bytes);

} // namespace peerlight::inventory
