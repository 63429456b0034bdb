// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/window_memory.h"

#include "ui/common/owner_file.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

WindowMemory readWindowMemory(const QString &file)
{
    const QSettings settings(file, QSettings::IniFormat);
    WindowMemory memory;
    memory.geometry = settings.value("window/geometry"_L1).toByteArray();
    memory.docks = settings.value("window/docks"_L1).toByteArray();
    memory.splitter = settings.value("window/splitter"_L1).toByteArray();
    memory.table = settings.value("window/table"_L1).toByteArray();
    memory.connection.regionId = settings.value("connection/region"_L1).toString();
    memory.connection.endpoint = settings.value("connection/endpoint"_L1).toString();
    memory.connection.projectId = settings.value("connection/project_id"_L1).toString();
    return memory;
}

bool writeWindowMemory(const QString &file, const WindowMemory &memory)
{
    if (!makeOwnersOnly(file))
        return false;
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue("window/geometry"_L1, memory.geometry);
    settings.setValue("window/docks"_L1, memory.docks);
    settings.setValue("window/splitter"_L1, memory.splitter);
    settings.setValue("window/table"_L1, memory.table);
    settings.setValue("connection/region"_L1, memory.connection.regionId);
    settings.setValue("connection/endpoint"_L1, memory.connection.endpoint);
    settings.setValue("connection/project_id"_L1, memory.connection.projectId);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

QString readLanguage(const QString &file)
{
    return QSettings(file, QSettings::IniFormat).value("window/language"_L1).toString();
}

bool writeLanguage(const QString &file, const QString &code)
{
    if (!makeOwnersOnly(file))
        return false;
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue("window/language"_L1, code);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace peerlight::ui
