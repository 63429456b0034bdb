// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace peerlight::report {

/// Where something stands that looks like a secret, and what it looks like. Never a part of it.
struct SecretHit
{
    QString file;
    int line = 0; ///< from 1
    QString what; ///< "a token", translated
};

/// Looks through a text (UTF-8) for what must not leave the machine: tokens of the service, headers with a
/// credential, access keys and secret keys, passwords, keys of BGP sessions, private keys; and for the `known` secrets
/// of this process, also as base64, in hexadecimal, percent-encoded and reversed. It rather finds too much. Pure.
[[nodiscard]] QList<SecretHit> findSecrets(const QString &file, const QByteArray &text,
                                           const QList<QByteArray> &known = {});

} // namespace peerlight::report
