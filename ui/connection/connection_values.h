// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/auth/credential.h"

#include <QString>

namespace peerlight::ui {

/// What of a connection may be kept on disk: texts as the person typed them, and no secret.
struct ConnectionTexts
{
    QString regionId; ///< empty: an endpoint of one's own
    QString endpoint;
    QString projectId;

    bool operator==(const ConnectionTexts &) const = default;
};

/// A connection of which every part was checked: it can be used.
struct CheckedConnection
{
    api::Connection connection;
    auth::Credential credential;
    bool demo = false;
};

/// Where the built-in demo answers, and what it accepts as a token (not a secret).
struct DemoService
{
    QString endpoint;
    QString projectId;
    QString token;
};

/// The word that says on what one is about to act.
enum class Environment { None, Live, Local, Demo };

} // namespace peerlight::ui
