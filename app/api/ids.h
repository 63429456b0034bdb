// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <compare>

#include <tl/expected.hpp>

namespace peerlight::api {

/// An id that was checked before it was built, so that it is safe in a path, a header and a file.
/// Equality and order are by text. Cheap to copy (implicitly shared). `parse` gives a translated
/// sentence for the person when the text cannot be used.
template<typename Tag>
class CheckedId
{
public:
    CheckedId() = default; ///< an empty id, only to be assigned to
    [[nodiscard]] static tl::expected<CheckedId, QString> parse(QStringView text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const CheckedId &a, const CheckedId &b) { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(const CheckedId &a, const CheckedId &b)
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }
    friend size_t qHash(const CheckedId &id, size_t seed = 0) noexcept { return qHash(id.m_text, seed); }

private:
    explicit CheckedId(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

struct ProjectTag;
struct PeerTag;
struct DetectionTag;

/// 1 to 36 characters of letters, digits and '-' ("Creating a Connectivity Detection Task": string 0..36).
using ProjectId = CheckedId<ProjectTag>;
/// A UUID with dashes, kept in lower case ("Creating a Connectivity Detection Task": 36 characters).
using PeerId = CheckedId<PeerTag>;
/// What the service calls a task: 1 to 64 characters of letters, digits, '-' and '_', kept as sent.
/// Documented as a string of up to 36; a little more is accepted, since it is the service's to choose.
using DetectionId = CheckedId<DetectionTag>;

template<>
tl::expected<ProjectId, QString> ProjectId::parse(QStringView text);
template<>
tl::expected<PeerId, QString> PeerId::parse(QStringView text);
template<>
tl::expected<DetectionId, QString> DetectionId::parse(QStringView text);

} // namespace peerlight::api
