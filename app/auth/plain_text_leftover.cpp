// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/plain_text_leftover.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace peerlight::auth {

using namespace Qt::StringLiterals;

namespace {

struct PlainTextLeftoverWords
{
    Q_DECLARE_TR_FUNCTIONS(PlainTextLeftover)
};

tl::unexpected<QString> cannotRemove(const QFile &file)
{
    return tl::unexpected(
        PlainTextLeftoverWords::tr("%1 holds secrets in plain text and cannot be removed: %2. Remove it yourself.")
            .arg(file.fileName(), file.errorString()));
}

} // namespace

QString plainTextLeftover()
{
    // Where QSettings(organisation) writes; asking QSettings itself would read the file.
    const QString path =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/org.peerlight.Peerlight.conf"_s;
    const QFileInfo info(path);
    return info.exists() || info.isSymLink() ? path : QString();
}

tl::expected<void, QString> removePlainTextLeftover()
{
    QFile file(plainTextLeftover());
    if (file.fileName().isEmpty())
        return {};
    // What a link points to is not ours to overwrite.
    if (!QFileInfo(file.fileName()).isSymLink()) {
        if (!file.open(QIODevice::ReadWrite))
            return cannotRemove(file);
        const QByteArray zeros(static_cast<qsizetype>(file.size()), '\0');
        if (file.write(zeros) != zeros.size() || !file.flush())
            return cannotRemove(file);
        file.close();
    }
    if (!file.remove())
        return cannotRemove(file);
    return {};
}

} // namespace peerlight::auth
