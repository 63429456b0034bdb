// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace peerlight::test {

/// A key and a certificate signed with it, made for this run and gone with it.
struct TlsIdentity
{
    QSslCertificate certificate;
    QSslConfiguration server; ///< to serve with

    /// strictTls(), but trusting this certificate only.
    [[nodiscard]] QSslConfiguration trusting() const;
};

enum class Validity { Now, Expired };

/// Made by the openssl program. `subjectAltName` is for example "DNS:localhost". Nothing if openssl fails.
[[nodiscard]] std::optional<TlsIdentity> makeTlsIdentity(const QString &subjectAltName,
                                                         Validity validity = Validity::Now);

} // namespace peerlight::test
