// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"

#include <QString>

namespace peerlight::ui {

/// What the window says over the table. Both texts may hold words of the service: plain text only.
struct Notice
{
    enum class Kind {
        None,
        Info,     ///< something was refused politely, or has ended
        Warning,  ///< part of the work is affected
        Blocking, ///< nothing goes on before the person, or the network, has done something
    };

    /// What the person can press beside the text.
    enum class Offer {
        None,
        FollowUp,       ///< settle what an earlier run left open
        SendAgain,      ///< create once more what may or may not have been created
        ShowChanges,    ///< what the last look has changed
        WithoutHistory, ///< detect, though nothing can be written down
        ShowFolder,     ///< where the file is that was written
        RemoveLeftover, ///< the file in which another build left secrets in plain text
    };

    Kind kind = Kind::None;
    QString text;   ///< one or two sentences: what is the matter, and what helps
    QString detail; ///< code, request id and the service's own words, behind "Details"
    Offer offer = Offer::None;

    [[nodiscard]] bool isEmpty() const { return kind == Kind::None; }
    bool operator==(const Notice &) const = default;
};

/// During what an error came.
enum class Doing { LoadingPeers, Detecting };

/// The window's words for a failure. Pure. Empty for Cancelled.
[[nodiscard]] Notice noticeFor(const api::Error &error, Doing doing);

/// "HTTP 403, code APIGW.0302, request 1a2b...": what a ticket needs, then the service's words.
[[nodiscard]] QString errorDetail(const api::Error &error);

/// Whether a failure of one row says that the others will fail in the same way.
[[nodiscard]] bool concernsAllRows(const api::Error &error);

} // namespace peerlight::ui
