// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/iam.h"
#include "app/api/request.h"

#include <tl/expected.hpp>

namespace peerlight::api {

// The requests of Identity and Access Management as values. Pure.

/// "Obtaining a User Token Through Password Authentication", with the catalogue left out, since a token with it is
/// too long for the gateway. Gives a translated sentence, which repeats no secret, when something cannot be sent.
/// The body holds the password: see Request::isSignIn.
[[nodiscard]] tl::expected<Request, QString> signInRequest(const SignIn &signIn);

/// "Querying the List of Projects Accessible to Users": with the token of any user, without a right of its own.
[[nodiscard]] Request accessibleProjectsRequest();

/// "Querying Project Information": with an access key. `name` empty: all projects.
[[nodiscard]] Request projectsRequest(const QString &name);

/// Appends the text between quotation marks as JSON has it. `utf8` must be UTF-8.
void appendJsonText(QByteArray &json, QByteArrayView utf8);

} // namespace peerlight::api
