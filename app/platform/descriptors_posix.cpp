// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/descriptors.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace peerlight::platform {

namespace {

qint64 changeTimeOf(const struct stat &info)
{
#if defined(Q_OS_DARWIN)
    const timespec &time = info.st_mtimespec;
#else
    const timespec &time = info.st_mtim;
#endif
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

} // namespace

bool keepStandardDescriptors()
{
    for (const int descriptor : {standardInput, standardOutput, standardError}) {
        // Read-only, so that writing still fails.
        if (fcntl(descriptor, F_GETFD) < 0 && open("/dev/null", O_RDONLY) != descriptor)
            return false;
    }
    return true;
}

quint64 descriptorLimit()
{
    rlimit limit = {};
    return getrlimit(RLIMIT_NOFILE, &limit) == 0 ? limit.rlim_cur : 0;
}

bool isOutOfDescriptors()
{
    const int one = fcntl(standardInput, F_DUPFD_CLOEXEC, 0);
    if (one >= 0)
        close(one);
    return one < 0 && errno == EMFILE;
}

FileToRead::FileToRead(const QString &path)
    // O_NONBLOCK: opening a pipe without a writer would wait for one.
    : m_number(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
{}

FileToRead::~FileToRead()
{
    if (m_number >= 0)
        close(m_number);
}

std::optional<FileState> stateOf(int descriptor)
{
    struct stat info = {};
    if (fstat(descriptor, &info) != 0)
        return {};
    return FileState{S_ISREG(info.st_mode), (info.st_mode & S_IROTH) != 0, qint64{info.st_size}, changeTimeOf(info)};
}

qint64 readSome(int descriptor, char *to, qint64 most)
{
    for (;;) {
        const ssize_t count = read(descriptor, to, static_cast<std::size_t>(most));
        if (count >= 0 || errno != EINTR)
            return count;
    }
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            write(descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count >= 0) {
            done += static_cast<qsizetype>(count);
            continue;
        }
        if (errno == EAGAIN) { // a pipe that somebody made non-blocking: its reader sets the pace
            pollfd wanted{descriptor, POLLOUT, 0};
            (void)poll(&wanted, 1, -1);
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

} // namespace peerlight::platform
