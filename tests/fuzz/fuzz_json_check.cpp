// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as JSON: what our check lets pass, Qt's reader reads; what it refuses has a place within the text.

#include "app/inventory/json_check.h"
#include "tests/fuzz/fuzz_check.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using peerlight::fuzz::check;
    const QByteArray json = QByteArrayView(data, static_cast<qsizetype>(size)).toByteArray();
    const auto checked = peerlight::inventory::checkJson(json);
    if (!checked) {
        const auto &fault = checked.error();
        check(fault.offset >= 0 && fault.offset <= json.size(), "a fault has a place in the text");
        check(fault.line >= 1 && fault.line <= 1 + json.count('\n') + json.count('\r'), "and a line");
        check(!fault.why.isEmpty(), "and says why");
        return 0;
    }
    // Qt's reader takes a document of an array or an object only, and UTF-8 only: who reads bytes checks that before.
    const QByteArray document = '[' + json + ']';
    QJsonParseError error;
    const auto read = QJsonDocument::fromJson(document, &error);
    check(read.isArray() || error.error == QJsonParseError::IllegalUTF8String ||
              error.error == QJsonParseError::DeepNesting,
          "what passes can be read");
    if (read.isArray())
        check(read.array().size() == 1, "as one value");
    return 0;
}
