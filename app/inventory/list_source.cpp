// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/list_source.h"

#include "app/platform/descriptors.h"

#include <QCoreApplication>

#include <array>

namespace peerlight::inventory {

namespace {

struct ListSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(PeerList)
};

tl::expected<void, QString> feedAll(int descriptor, PeerListReader &reader, qint64 all, const ListProgress &progress)
{
    std::array<char, 65536> block{};
    for (qint64 done = 0;;) {
        const qint64 count = platform::readSome(descriptor, block.data(), static_cast<qint64>(block.size()));
        if (count < 0)
            return tl::unexpected(platform::lastFailure());
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
    const platform::FileToRead file(path);
    const auto before = file.isOpen() ? platform::stateOf(file.number()) : std::nullopt;
    if (!before)
        return tl::unexpected(platform::lastFailure());
    if (!before->isRegular)
        return tl::unexpected(ListSourceWords::tr("This is not a regular file."));
    if (before->size > largestList)
        return tl::unexpected(ListSourceWords::tr("The file is larger than 100 MB: it is not a list of peers."));
    PeerListReader reader(choices);
    if (const auto fed = feedAll(file.number(), reader, before->size, progress); !fed)
        return tl::unexpected(fed.error());
    const auto after = platform::stateOf(file.number());
    if (!after || after->size != before->size || after->changedAt != before->changedAt)
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
