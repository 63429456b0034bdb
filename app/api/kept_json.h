// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace peerlight::api {

/// A JSON object to be kept for long and seldom read: compact text, about a third of what a QJsonObject of short
/// members takes. A value, cheap to copy (implicitly shared).
class KeptJson
{
public:
    KeptJson() = default;
    KeptJson(const QJsonObject &object); ///< not explicit: it means the same, in less room

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QByteArray &text() const
    {
        return m_text;
    }                                           ///< UTF-8 without white space; empty if it has no member
    [[nodiscard]] QJsonObject toObject() const; ///< parses

    bool operator==(const KeptJson &) const = default; ///< members are in the order of their names

private:
    QByteArray m_text;
};

} // namespace peerlight::api
