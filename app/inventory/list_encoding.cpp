// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/list_encoding.h"

#include "app/inventory/utf8_check.h"

#include <QCoreApplication>
#include <QtEndian>

namespace peerlight::inventory {

using namespace Qt::StringLiterals;

namespace {

struct ListEncodingWords
{
    Q_DECLARE_TR_FUNCTIONS(PeerList)
};

constexpr qsizetype longestMagic = 4;

/// Formats that people save in place of text, by their first bytes (file(1), magic numbers).
QString refusedMagic(QByteArrayView head)
{
    if (head.startsWith("PK\x03\x04") || head.startsWith("\xd0\xcf\x11\xe0"))
        return ListEncodingWords::tr(
            "The file is a workbook or a compressed archive: save the list as text or CSV first.");
    if (head.startsWith("\x1f\x8b") || head.startsWith("BZh") || head.startsWith("\xfd\x37zX") ||
        head.startsWith("\x28\xb5\x2f\xfd"))
        return ListEncodingWords::tr("The file is compressed: unpack it first.");
    return {};
}

struct Mark
{
    ListEncoding encoding = ListEncoding::Detect;
    qsizetype length = 0;
};

/// The marks of UTF-32 begin like those of UTF-16; its NULs are refused afterwards.
Mark byteOrderMark(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        return {ListEncoding::Utf8, 3};
    if (head.startsWith("\xff\xfe"))
        return {ListEncoding::Utf16Le, 2};
    if (head.startsWith("\xfe\xff"))
        return {ListEncoding::Utf16Be, 2};
    return {};
}

tl::unexpected<QString> nulAt(qint64 offset)
{
    return tl::unexpected(ListEncodingWords::tr("The file has a NUL byte at position %1: it is not text, or it is "
                                                "UTF-16 without a byte order mark. Save it as UTF-8.")
                              .arg(offset));
}

tl::unexpected<QString> notText(const QString &encoding, qint64 offset)
{
    return tl::unexpected(ListEncodingWords::tr("The file is not valid text in its encoding (%1) at byte %2: save it "
                                                "as UTF-8, or choose the encoding that it has.")
                              .arg(encoding, QString::number(offset)));
}

} // namespace

tl::expected<QString, QString> ListDecoder::decode(QByteArrayView piece)
{
    m_bytes.append(piece);
    if (m_encoding == ListEncoding::Detect) {
        if (m_bytes.size() < longestMagic)
            return QString();
        if (const auto begun = begin(); !begun)
            return tl::unexpected(begun.error());
    }
    return take(false);
}

tl::expected<QString, QString> ListDecoder::finish()
{
    if (m_encoding == ListEncoding::Detect) {
        if (const auto begun = begin(); !begun)
            return tl::unexpected(begun.error());
    }
    return take(true);
}

tl::expected<void, QString> ListDecoder::begin()
{
    if (const QString refused = refusedMagic(m_bytes); !refused.isEmpty())
        return tl::unexpected(refused);
    const Mark mark = byteOrderMark(m_bytes);
    m_encoding = m_wanted;
    if (m_wanted == ListEncoding::Detect)
        m_encoding = mark.encoding == ListEncoding::Detect ? ListEncoding::Utf8 : mark.encoding;
    if (m_encoding == mark.encoding) {
        m_bytes.remove(0, mark.length);
        m_decoded = mark.length;
    }
    if (m_encoding == ListEncoding::Gb18030) {
        m_gb18030 = QStringDecoder("GB18030"); // by ICU, which a build of Qt need not have
        if (!m_gb18030.isValid())
            return tl::unexpected(ListEncodingWords::tr("This program cannot read GB18030: save the file as UTF-8."));
    }
    return {};
}

tl::expected<QString, QString> ListDecoder::take(bool last)
{
    const bool wide = m_encoding == ListEncoding::Utf16Le || m_encoding == ListEncoding::Utf16Be;
    if (wide)
        return takeUtf16(last);
    if (const qsizetype nul = m_bytes.indexOf('\0'); nul >= 0)
        return nulAt(m_decoded + nul);
    if (m_encoding == ListEncoding::Gb18030)
        return takeGb18030(last);
    if (m_encoding != ListEncoding::Latin1)
        return takeUtf8(last);
    const QString text = QString::fromLatin1(m_bytes);
    m_decoded += m_bytes.size();
    m_bytes.clear();
    return text;
}

tl::expected<QString, QString> ListDecoder::takeUtf8(bool last)
{
    const Utf8Check check = checkUtf8(m_bytes);
    if (check.isBad || (last && check.valid < m_bytes.size()))
        return notText(u"UTF-8"_s, m_decoded + check.valid);
    const QString text = QString::fromUtf8(m_bytes.constData(), check.valid);
    m_decoded += check.valid;
    m_bytes.remove(0, check.valid);
    return text;
}

tl::expected<QString, QString> ListDecoder::takeUtf16(bool last)
{
    const bool little = m_encoding == ListEncoding::Utf16Le;
    const QString name = little ? u"UTF-16LE"_s : u"UTF-16BE"_s;
    qsizetype units = m_bytes.size() / 2;
    QString text(units, Qt::Uninitialized);
    for (qsizetype i = 0; i < units; ++i) {
        const char *at = m_bytes.constData() + 2 * i;
        text[i] = QChar(little ? qFromLittleEndian<quint16>(at) : qFromBigEndian<quint16>(at));
    }
    if (!last && units > 0 && text.back().isHighSurrogate()) {
        text.chop(1);
        --units;
    }
    for (qsizetype i = 0; i < units; ++i) {
        if (text[i].isNull())
            return nulAt(m_decoded + 2 * i);
        const bool pair = text[i].isHighSurrogate() && i + 1 < units && text[i + 1].isLowSurrogate();
        if (text[i].isSurrogate() && !pair)
            return notText(name, m_decoded + 2 * i);
        i += pair ? 1 : 0;
    }
    m_decoded += 2 * units;
    m_bytes.remove(0, 2 * units);
    if (last && !m_bytes.isEmpty())
        return notText(name, m_decoded);
    return text;
}

tl::expected<QString, QString> ListDecoder::takeGb18030(bool last)
{
    // The decoder tells that a piece is wrong, not where. What is left of a character it keeps to itself: a line break
    // after it brings it out.
    QString text = m_gb18030(last ? m_bytes + '\n' : m_bytes);
    if (m_gb18030.hasError() || text.contains(QChar(QChar::ReplacementCharacter)))
        return notText(u"GB18030"_s, m_decoded);
    if (last)
        text.chop(1);
    m_decoded += m_bytes.size();
    m_bytes.clear();
    return text;
}

} // namespace peerlight::inventory
