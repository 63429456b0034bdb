// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace peerlight::api {

/// What a published error code means.
struct CodeMeaning
{
    std::optional<ErrorKind> kind; ///< empty: the HTTP status decides
    QString text;                  ///< one translated sentence; empty: the HTTP status decides
};

/// Nothing for a code that is in none of the tables ("Error Codes" of Direct Connect, of the API gateway
/// and of IAM). Some gateways write APIG for APIGW. `message` tells the variants of APIGW.0301 apart.
[[nodiscard]] std::optional<CodeMeaning> meaningOf(QStringView code, QStringView message);

} // namespace peerlight::api
