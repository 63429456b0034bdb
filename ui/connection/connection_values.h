// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/api/iam.h"
#include "app/auth/credential.h"
#include "app/connection/profile.h"

#include <QString>

#include <optional>

namespace peerlight::ui {

/// What of a connection may be kept on disk: texts as the person typed them, and no secret.
struct ConnectionTexts
{
    QString regionId; ///< empty: an endpoint of one's own
    QString endpoint;
    QString projectId;

    bool operator==(const ConnectionTexts &) const = default;
};

/// A connection of which every part was checked: it can be used, at once or after a sign-in.
struct CheckedConnection
{
    api::Connection connection;    ///< without a project where that has to be looked up
    auth::Credential credential{}; ///< none where the sign-in has to give it
    bool demo = false;
    std::optional<api::SignIn> signIn{};
    api::Endpoint iam{};          ///< where to sign in and to look projects up; invalid where neither can be needed
    QString regionId{};           ///< names the project to look for
    connection::Profile line{};   ///< pace and deadline of the connection
    auth::Secret proxyPassword{}; ///< empty: the proxy wants none
};

/// Where the built-in demo answers, and what it accepts as a token (not a secret).
struct DemoService
{
    QString endpoint;
    QString projectId;
    QString token;
};

/// The word that says on what one is about to act.
enum class Environment { None, Live, Local, Demo, Production, Staging, Lab };

} // namespace peerlight::ui
