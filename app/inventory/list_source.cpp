// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/list_source.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace peerlight::inventory {

namespace {

struct ListSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(PeerList)
};

class OpenFile
{
public:
    explicit OpenFile(const QString &path)
        // O_NONBLOCK: opening a pipe without a writer would wait for one.
        : m_number(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
    {}
    ~OpenFile()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Q_DISABLE_COPY_MOVE(OpenFile)
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

QString lastSystemError()
{
    const QString text = qt_error_string();
    return text.endsWith(u'.') ? text : text + u'.';
}

bool isSameState(const struct stat &a, const struct stat &b)
{
    return a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

tl::expected<void, QString> feedAll(int descriptor, PeerListReader &reader, qint64 all, const ListProgress &progress)
{
    std::array<char, 65536> block{};
    for (qint64 done = 0;;) {
        const ssize_t count = read(descriptor, block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return tl::unexpected(lastSystemError());
        if (count == 0)
            return {};
        if (const auto fed = reader.feed(QByteArrayView(block.data(), count)); !fed)
            return fed;
        done += count;
        if (progress && !progress(done, all))
            return tl::unexpected(QString());
        if (all >= 0 && done > all) // it grows, perhaps as fast as it is read
            return {};
    }
}

} // namespace

tl::expected<PeerListText, QString> readPeerListFile(const QString &path, const ListChoices &choices,
                                                     const ListProgress &progress)
{
    if (path.contains(QChar(QChar::Null)))
        return tl::unexpected(ListSourceWords::tr("This is no name of a file."));
    const OpenFile file(path);
    struct stat before = {};
    if (file.number() < 0 || fstat(file.number(), &before) != 0)
        return tl::unexpected(lastSystemError());
    if (!S_ISREG(before.st_mode))
        return tl::unexpected(ListSourceWords::tr("This is not a regular file."));
    if (before.st_size > largestList)
        return tl::unexpected(ListSourceWords::tr("The file is larger than 100 MB: it is not a list of peers."));
    PeerListReader reader(choices);
    if (const auto fed = feedAll(file.number(), reader, before.st_size, progress); !fed)
        return tl::unexpected(fed.error());
    struct stat after = {};
    if (fstat(file.number(), &after) != 0 || !isSameState(before, after))
        return tl::unexpected(ListSourceWords::tr("The file was changed while it was read: try again."));
    return reader.finish();
}

tl::expected<PeerListText, QString> readPeerListFrom(int descriptor, const ListChoices &choices,
                                                     const ListProgress &progress)
{
    PeerListReader reader(choices);
    if (const auto fed = feedAll(descriptor, reader, -1, progress); !fed)
        return tl::unexpected(fed.error());
    return reader.finish();
}

} // namespace peerlight::inventory
