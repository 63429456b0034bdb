// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/zip_archive.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

namespace peerlight::report {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 ownerFile = 0100600U << 16; ///< "-rw-------", where Unix keeps it in a zip
constexpr uint unixSystem = 3;                ///< else the attributes are taken for those of DOS

bool isPlainName(const QString &name)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\z"_s);
    return plain.match(name).hasMatch();
}

bool add(QuaZip &zip, const ZipEntry &entry, const QDateTime &time)
{
    QuaZipNewInfo info(entry.name);
    info.dateTime = time;
    info.externalAttr = ownerFile;
    info.internalAttr = 0;
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::WriteOnly, info))
        return false;
    const bool whole = file.write(entry.data) == entry.data.size();
    file.close();
    return whole && file.getZipError() == UNZ_OK;
}

} // namespace

QByteArray zipArchive(const QList<ZipEntry> &entries, const QDateTime &time)
{
    const QDateTime utc = time.isValid() ? time.toUTC() : QDateTime();
    const QDateTime earliest(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::utc());
    const QDateTime stamp = utc.isValid() && utc > earliest ? utc : earliest;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.setOsCode(unixSystem);
    zip.setDataDescriptorWritingEnabled(false); // not every tool reads a size that stands behind the data
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdCreate))
        return {};
    QSet<QString> names;
    bool whole = true;
    for (const ZipEntry &entry : entries) {
        whole = whole && isPlainName(entry.name) && !names.contains(entry.name) && add(zip, entry, stamp);
        names.insert(entry.name);
    }
    zip.close();
    return whole && zip.getZipError() == UNZ_OK ? bytes : QByteArray();
}

} // namespace peerlight::report
