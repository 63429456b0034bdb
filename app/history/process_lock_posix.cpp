// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/process_lock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace peerlight::history {

namespace {

constexpr std::chrono::milliseconds lookAgainAfter{10};

/// The holder before may have removed the file between our opening and our locking it: then this lock is of a file that
/// nobody else will find.
bool isStillAt(int descriptor, const QByteArray &path)
{
    struct stat held = {};
    struct stat there = {};
    return fstat(descriptor, &held) == 0 && stat(path.constData(), &there) == 0 && held.st_dev == there.st_dev &&
           held.st_ino == there.st_ino;
}

} // namespace

class ProcessLock::Private
{
public:
    explicit Private(const QString &file) : path(QFile::encodeName(file)) {}

    /// True: it is ours. False with `again`: another holds it at the moment.
    bool attempt(bool &again)
    {
        again = false;
        const int opened = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        failure = opened < 0 ? qt_error_string(errno) : QString();
        if (opened < 0)
            return false;
        if (::flock(opened, LOCK_EX | LOCK_NB) == 0 && isStillAt(opened, path)) {
            descriptor = opened;
            return true;
        }
        again = true;
        ::close(opened);
        return false;
    }

    const QByteArray path;
    QString failure;
    int descriptor = -1;
};

ProcessLock::ProcessLock(const QString &file) : d(std::make_unique<Private>(file)) {}

ProcessLock::~ProcessLock()
{
    if (d->descriptor < 0)
        return;
    ::unlink(d->path.constData()); // while it is ours: who waits for it looks whether it is still there
    ::close(d->descriptor);
}

bool ProcessLock::tryLock(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    bool again = true;
    while (d->descriptor < 0 && again) {
        if (d->attempt(again))
            return true;
        if (deadline.hasExpired())
            return false;
        QThread::msleep(static_cast<unsigned long>(lookAgainAfter.count()));
    }
    return d->descriptor >= 0;
}

QString ProcessLock::failure() const
{
    return d->failure;
}

} // namespace peerlight::history
