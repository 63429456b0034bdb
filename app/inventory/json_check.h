// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <tl/expected.hpp>

namespace peerlight::inventory {

struct JsonFault
{
    qint64 offset = 0; ///< in bytes
    int line = 1;      ///< counted from 1
    QString why;       ///< translated sentence
};

/// Whether the bytes are one JSON document as RFC 8259 has it. Stricter than Qt's reader, which keeps the last of two
/// members with one name, takes control characters in strings, and rounds whole numbers that do not fit 64 bits: all
/// of these are refused here, as are a depth above 1024 and numbers that are infinite. Linear in time; the depth costs
/// no stack. Pure.
[[nodiscard]] tl::expected<void, JsonFault> checkJson(QByteArrayView bytes);

} // namespace peerlight::inventory
