// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/ca_file.h"

#include "app/platform/owned_files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace peerlight::connection {

namespace {

struct CaFileWords
{
    Q_DECLARE_TR_FUNCTIONS(CaFile)
};

constexpr qsizetype mostBytes = 1 << 20;

} // namespace

tl::expected<CaFile, QString> parseCaFile(QByteArrayView bytes)
{
    if (bytes.size() > mostBytes)
        return tl::unexpected(CaFileWords::tr("The file is larger than 1 MB."));
    CaFile file;
    file.authorities = QSslCertificate::fromData(bytes.toByteArray(), QSsl::Pem);
    file.authorities.removeIf([](const QSslCertificate &one) { return one.isNull(); });
    if (file.authorities.isEmpty())
        return tl::unexpected(CaFileWords::tr("There is no certificate in PEM form in this file."));
    for (const QSslCertificate &one : file.authorities)
        file.fingerprints.append(QString::fromLatin1(one.digest(QCryptographicHash::Sha256).toHex(':').toUpper()));
    return file;
}

tl::expected<CaFile, QString> readCaFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return tl::unexpected(CaFileWords::tr("There is no file %1.").arg(path));
    if (!info.isFile())
        return tl::unexpected(CaFileWords::tr("%1 is not a regular file.").arg(path));
    // Who can write it decides whom the program trusts.
    if (platform::canBeWrittenByOthers(info))
        return tl::unexpected(CaFileWords::tr("Others can write %1: run chmod go-w on it first.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(CaFileWords::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    auto parsed = parseCaFile(file.read(mostBytes + 1));
    if (!parsed)
        return tl::unexpected(u"%1: %2"_s.arg(path, parsed.error()));
    return parsed;
}

} // namespace peerlight::connection
