// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <QUrl>

#include <tl/expected.hpp>

namespace peerlight::api {

/// The origin that requests go to: https://host[:port], and http only for 127.0.0.1, [::1] and localhost.
/// User info, path, query and fragment are refused, so a token can go to no other place by accident
/// (facts 4 and 8 in ARCHITECTURE.md; I22 to I32 in tests/README.md).
class Endpoint
{
public:
    Endpoint() = default; ///< an invalid endpoint, only to be assigned to

    /// Gives a translated sentence for the person when the text cannot be used.
    [[nodiscard]] static tl::expected<Endpoint, QString> parse(QStringView text);

    [[nodiscard]] const QUrl &origin() const { return m_origin; } ///< scheme, host in ASCII, port if not the default
    [[nodiscard]] QString display() const;                        ///< "https://dcaas.eu-west-101.myhuaweicloud.eu"
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] bool isValid() const { return m_origin.isValid() && !m_origin.isEmpty(); }

    friend bool operator==(const Endpoint &, const Endpoint &) = default;

private:
    QUrl m_origin;
};

} // namespace peerlight::api
