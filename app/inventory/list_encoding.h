// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

#include <tl/expected.hpp>

namespace peerlight::inventory {

/// How the bytes of a list are read. A byte order mark wins over Detect; without one Detect is UTF-8. The last two
/// cannot be told from the bytes, so a person has to choose them.
enum class ListEncoding { Detect, Utf8, Utf16Le, Utf16Be, Latin1, Gb18030 };

/// Turns the bytes of a list into text, piece by piece. Strict: what is not text in its encoding is refused with its
/// place, and so are NUL bytes and what a magic number shows to be compressed or a workbook. Pure.
class ListDecoder
{
public:
    explicit ListDecoder(ListEncoding wanted = ListEncoding::Detect) : m_wanted(wanted) {}

    /// The text of this piece; a character that its end cuts comes with the next. The error is a translated sentence.
    [[nodiscard]] tl::expected<QString, QString> decode(QByteArrayView piece);
    /// After the last piece. What was held back for the detection comes here at the latest.
    [[nodiscard]] tl::expected<QString, QString> finish();

    /// What the bytes are read as; Detect until enough of them were seen.
    [[nodiscard]] ListEncoding encoding() const { return m_encoding; }

private:
    [[nodiscard]] tl::expected<void, QString> begin();
    [[nodiscard]] tl::expected<QString, QString> take(bool last);
    [[nodiscard]] tl::expected<QString, QString> takeUtf8(bool last);
    [[nodiscard]] tl::expected<QString, QString> takeUtf16(bool last);
    [[nodiscard]] tl::expected<QString, QString> takeGb18030(bool last);

    ListEncoding m_wanted;
    ListEncoding m_encoding = ListEncoding::Detect;
    QByteArray m_bytes;   ///< not decoded yet
    qint64 m_decoded = 0; ///< bytes before m_bytes
    QStringDecoder m_gb18030;
};

} // namespace peerlight::inventory
