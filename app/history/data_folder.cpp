// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/data_folder.h"

#include <QStandardPaths>

namespace peerlight::history {

QString dataFolder(const QString &asked)
{
    if (!asked.isEmpty())
        return asked;
    const QString fromEnvironment = qEnvironmentVariable("PEERLIGHT_DATA_DIR");
    return fromEnvironment.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                     : fromEnvironment;
}

} // namespace peerlight::history
