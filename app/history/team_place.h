// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/kept.h"

namespace peerlight::history {

/// Where a team's history is: a database of PostgreSQL. Holds no password.
struct TeamPlace
{
    /// As libpq has them. Only VerifyFull knows that it talks to the server that was meant.
    enum class Tls { Disable, Prefer, Require, VerifyCa, VerifyFull };

    QString host;
    int port = 5432;
    QString database;
    QString user;
    Tls tls = Tls::VerifyFull;
    QString caFile; ///< of the authorities that are trusted; empty: libpq's own, ~/.postgresql/root.crt

    /// postgresql://USER@HOST[:PORT]/DATABASE[?sslmode=MODE][&sslrootcert=FILE]. Without a mode it is verify-full, but
    /// prefer on this machine. A password in it is an error, whose text does not repeat it.
    [[nodiscard]] static Expected<TeamPlace> parse(const QString &url);
    /// As parse() takes it.
    [[nodiscard]] QString url() const;
};

/// Who writes into a team's history, and how the server is opened.
struct TeamAccess
{
    TeamPlace place;
    /// Called for each connection, on the thread of the team's history. Empty: libpq looks into ~/.pgpass.
    std::function<QString()> password = {};
    /// Instead: it is asked for with History::teamPasswordWanted(), and there is no connection until it has been given.
    bool passwordIsGiven = false;
    /// A workstation that was not heard of for so long is taken for dead: others may go on with its runs.
    detection::Millis lease{60'000};
};

} // namespace peerlight::history
