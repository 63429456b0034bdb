// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/drag_data.h"

#include "app/report/peer_report.h"

#include <QFile>
#include <QUrl>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

const QString &uriList()
{
    static const QString name = u"text/uri-list"_s;
    return name;
}

} // namespace

DragData::DragData(const QString &text, const QList<inventory::JoinedPeer> &peers,
                   std::shared_ptr<QTemporaryDir> folder)
    : m_peers(peers), m_folder(std::move(folder)), m_path(m_folder->filePath(u"peers.csv"_s))
{
    setText(text);
}

bool DragData::hasFormat(const QString &mimeType) const
{
    return mimeType == uriList() || QMimeData::hasFormat(mimeType);
}

QStringList DragData::formats() const
{
    return QMimeData::formats() + QStringList{uriList()};
}

QVariant DragData::retrieveData(const QString &mimeType, QMetaType type) const
{
    if (mimeType != uriList())
        return QMimeData::retrieveData(mimeType, type);
    return writeFile() ? QVariant(QVariantList{QUrl::fromLocalFile(m_path)}) : QVariant();
}

bool DragData::writeFile() const
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    const QByteArray csv = report::peerReport(m_peers, report::Format::Csv);
    QFile file(m_path);
    return file.open(QFile::WriteOnly | QFile::Truncate, ownerOnly) && file.write(csv) == csv.size();
}

} // namespace peerlight::ui
