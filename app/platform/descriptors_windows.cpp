// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/descriptors.h"

#include <QDir>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>

namespace peerlight::platform {

namespace {

HANDLE handleOf(int descriptor)
{
    return reinterpret_cast<HANDLE>(_get_osfhandle(descriptor));
}

} // namespace

/// Their numbers are never free: the C library opens all three, if need be on nothing.
bool keepStandardDescriptors()
{
    for (const int descriptor : {standardInput, standardOutput, standardError})
        _setmode(descriptor, _O_BINARY); // no line break becomes two characters
    return true;
}

/// Sockets are no descriptors of the C library, and files are no sockets: no limit that is worth asking for.
quint64 descriptorLimit()
{
    return 1 << 16;
}

bool isOutOfDescriptors()
{
    const int one = _dup(standardInput);
    if (one >= 0)
        _close(one);
    return one < 0 && errno == EMFILE;
}

FileToRead::FileToRead(const QString &path)
    : m_number(_wopen(reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(path).utf16()),
                      _O_RDONLY | _O_BINARY | _O_NOINHERIT))
{}

FileToRead::~FileToRead()
{
    if (m_number >= 0)
        _close(m_number);
}

std::optional<FileState> stateOf(int descriptor)
{
    BY_HANDLE_FILE_INFORMATION info = {};
    if (GetFileType(handleOf(descriptor)) != FILE_TYPE_DISK)
        return FileState{};
    if (GetFileInformationByHandle(handleOf(descriptor), &info) == 0)
        return {};
    const auto joined = [](DWORD high, DWORD low) { return static_cast<qint64>(quint64{high} << 32 | low); };
    FileState state;
    state.isRegular = (info.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) == 0;
    state.size = joined(info.nFileSizeHigh, info.nFileSizeLow);
    state.changedAt = joined(info.ftLastWriteTime.dwHighDateTime, info.ftLastWriteTime.dwLowDateTime);
    return state;
}

qint64 readSome(int descriptor, char *to, qint64 most)
{
    return _read(descriptor, to, static_cast<unsigned>(most));
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    constexpr qsizetype mostAtOnce = 1 << 15; // a console takes no more
    for (qsizetype done = 0; done < bytes.size();) {
        const auto wanted = static_cast<unsigned>(std::min(bytes.size() - done, mostAtOnce));
        const int count = _write(descriptor, bytes.constData() + done, wanted);
        if (count < 0) {
            unsigned long why = 0;
            // The C library has no word of its own for a pipe whose reader has gone.
            if (_get_doserrno(&why) == 0 && why == ERROR_NO_DATA)
                errno = EPIPE;
            return false;
        }
        done += count;
    }
    return true;
}

} // namespace peerlight::platform
