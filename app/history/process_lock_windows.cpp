// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/process_lock.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

#include <qt_windows.h>

namespace peerlight::history {

namespace {

constexpr std::chrono::milliseconds lookAgainAfter{10};

} // namespace

/// The file is open without being shared, so that nobody else can open it; the system closes and removes it when its
/// process lets go or ends.
class ProcessLock::Private
{
public:
    explicit Private(const QString &file) : path(QDir::toNativeSeparators(file)) {}

    /// True: it is ours. False with `again`: another holds it at the moment.
    bool attempt(bool &again)
    {
        // A link itself is opened, and not what it leads to.
        constexpr DWORD how = FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE | FILE_FLAG_OPEN_REPARSE_POINT;
        handle = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE | DELETE, 0,
                             nullptr, OPEN_ALWAYS, how, nullptr);
        if (handle != INVALID_HANDLE_VALUE) {
            again = false;
            return true;
        }
        const DWORD why = GetLastError();
        // Denied: for good, or until a scanner lets go of what its holder has removed.
        again = why == ERROR_SHARING_VIOLATION || why == ERROR_ACCESS_DENIED;
        failure = why == ERROR_SHARING_VIOLATION ? QString() : qt_error_string(static_cast<int>(why));
        return false;
    }

    const QString path;
    QString failure;
    HANDLE handle = INVALID_HANDLE_VALUE;
};

ProcessLock::ProcessLock(const QString &file) : d(std::make_unique<Private>(file)) {}

ProcessLock::~ProcessLock()
{
    if (d->handle != INVALID_HANDLE_VALUE)
        CloseHandle(d->handle);
}

bool ProcessLock::tryLock(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    bool again = true;
    while (d->handle == INVALID_HANDLE_VALUE && again) {
        if (d->attempt(again))
            return true;
        if (deadline.hasExpired())
            return false;
        QThread::msleep(static_cast<unsigned long>(lookAgainAfter.count()));
    }
    return d->handle != INVALID_HANDLE_VALUE;
}

QString ProcessLock::failure() const
{
    return d->failure;
}

} // namespace peerlight::history
