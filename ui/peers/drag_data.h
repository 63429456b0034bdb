// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/inventory.h"

#include <QMimeData>
#include <QTemporaryDir>

#include <memory>

namespace peerlight::ui {

/// Rows that are dragged out: their text, and a CSV file, which is written when a target asks for it, into a folder
/// that only this user may enter.
class DragData : public QMimeData
{
    Q_OBJECT
public:
    /// The file lives as long as `folder`, which is shared with who outlives the drag.
    DragData(const QString &text, const QList<inventory::JoinedPeer> &peers, std::shared_ptr<QTemporaryDir> folder);

    [[nodiscard]] bool hasFormat(const QString &mimeType) const override;
    [[nodiscard]] QStringList formats() const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    [[nodiscard]] bool writeFile() const;

    QList<inventory::JoinedPeer> m_peers;
    std::shared_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace peerlight::ui
