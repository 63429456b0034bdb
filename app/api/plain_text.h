// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace peerlight::api {

// Words of the service made safe to keep and to show as plain text. Pure.

/// At most `most` UTF-16 units, never half a surrogate pair; NUL and lone surrogates become U+FFFD.
[[nodiscard]] QString cutText(QStringView text, qsizetype most);

/// The same for Error::detail: at most 200 characters on one line. What is long and unbroken like a
/// token (more than 36 characters, the length of a UUID) is left out, since services echo what they got.
[[nodiscard]] QString detailText(QStringView text);

/// Members of answers that never enter the program: the secret of a BGP session, and what identifies a person.
[[nodiscard]] bool isSecretMember(QStringView name);

/// detailText() of the start of an answer's body, decoded as UTF-8; empty if the body names a secret member.
[[nodiscard]] QString bodyExcerpt(QByteArrayView body);

} // namespace peerlight::api
