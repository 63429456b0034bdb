// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/owner_file.h"

#include <QFile>

namespace peerlight::ui {

bool makeOwnersOnly(const QString &file)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (QFile fresh(file); !fresh.exists() && !fresh.open(QFile::WriteOnly | QFile::NewOnly, ownerOnly))
        return false;
    return QFile::setPermissions(file, ownerOnly);
}

} // namespace peerlight::ui
