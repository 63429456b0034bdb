// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/list_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace peerlight::ui {

namespace {

constexpr qint64 mostBytes = 20 * 1024 * 1024;

class ListFileWords
{
    Q_DECLARE_TR_FUNCTIONS(ListFile)
};

} // namespace

tl::expected<inventory::PeerListText, QString> readPeerListFile(const QString &file)
{
    const QFileInfo info(file);
    const QString name = info.fileName();
    // Asked before it is opened: opening a pipe or a device could wait for ever.
    if (!info.exists())
        return tl::unexpected(ListFileWords::tr("There is no file \"%1\".").arg(name));
    if (!info.isFile())
        return tl::unexpected(ListFileWords::tr("\"%1\" is not a regular file.").arg(name));
    if (info.size() > mostBytes)
        return tl::unexpected(ListFileWords::tr("\"%1\" is larger than 20 MB: that is no peer list.").arg(name));
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(ListFileWords::tr("\"%1\" cannot be read: %2").arg(name, source.errorString()));
    return inventory::parsePeerListBytes(source.read(mostBytes + 1));
}

} // namespace peerlight::ui
