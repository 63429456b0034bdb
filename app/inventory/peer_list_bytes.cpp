// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/peer_list.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace peerlight::inventory {

namespace {

constexpr qsizetype largestFile = 20 * 1024 * 1024;

struct PeerListBytesWords
{
    Q_DECLARE_TR_FUNCTIONS(PeerList)
};

bool isArchive(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\x1f\x8b");
}

/// UTF-8 unless a byte order mark says otherwise. The marks of UTF-32 begin like those of UTF-16; its NULs
/// are refused afterwards.
QStringConverter::Encoding encodingOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xfe\xff"))
        return QStringConverter::Utf16BE;
    return QStringConverter::Utf8;
}

} // namespace

tl::expected<PeerListText, QString> parsePeerListBytes(QByteArrayView bytes)
{
    if (bytes.size() > largestFile)
        return tl::unexpected(PeerListBytesWords::tr("The file is larger than 20 MB: it is not a list of peers."));
    if (isArchive(bytes))
        return tl::unexpected(
            PeerListBytesWords::tr("The file is compressed or a workbook: save it as text or CSV first."));

    const auto encoding = encodingOf(bytes);
    if (encoding == QStringConverter::Utf8) {
        if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) {
            return tl::unexpected(PeerListBytesWords::tr(
                                      "The file has a NUL byte at position %1: it is not text, or it is UTF-16 without "
                                      "a byte order mark. Save it as UTF-8.")
                                      .arg(nul));
        }
    }
    QStringDecoder decode(encoding, QStringConverter::Flag::Stateless);
    const QString text = decode(bytes);
    const bool halfCharacter = encoding != QStringConverter::Utf8 && bytes.size() % 2 != 0;
    if (decode.hasError() || halfCharacter)
        return tl::unexpected(PeerListBytesWords::tr("The file is not valid text in its encoding: save it as UTF-8."));
    if (text.contains(QChar(QChar::Null)))
        return tl::unexpected(PeerListBytesWords::tr("The file contains NUL characters: it is not text."));
    return parsePeerList(text);
}

} // namespace peerlight::inventory
