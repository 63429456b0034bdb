// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/owned_files.h"

#include <QFileDevice>

#if defined(Q_OS_WIN)
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace peerlight::platform {

#if defined(Q_OS_WIN)

bool isOurs(const QFileInfo &)
{
    return true;
}

bool canBeWrittenByAll(const QFileInfo &)
{
    return false;
}

bool canBeWrittenByOthers(const QFileInfo &)
{
    return false;
}

bool syncToDisk(const QFileDevice &file)
{
    return _commit(file.handle()) == 0;
}

#else

bool isOurs(const QFileInfo &file)
{
    return file.ownerId() == geteuid();
}

bool canBeWrittenByAll(const QFileInfo &file)
{
    return file.permission(QFileDevice::WriteOther);
}

bool canBeWrittenByOthers(const QFileInfo &file)
{
    return file.permissions().testAnyFlags(QFileDevice::WriteGroup | QFileDevice::WriteOther);
}

bool syncToDisk(const QFileDevice &file)
{
#if defined(F_FULLFSYNC)
    // On macOS fsync leaves it in the drive's own memory. Not every file system knows this one.
    if (fcntl(file.handle(), F_FULLFSYNC) == 0)
        return true;
#endif
    return fsync(file.handle()) == 0;
}

#endif

} // namespace peerlight::platform
