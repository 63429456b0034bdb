// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_reading.h"

#include "app/inventory/list_source.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace peerlight::ui {

namespace {

using Shared = std::shared_ptr<const ReadResult>;
using Expected = tl::expected<inventory::PeerListText, QString>;

/// In pieces as the file is: between two of them it can be given up.
Expected readText(const QString &text, const inventory::ListChoices &choices, const inventory::ListProgress &goOn)
{
    constexpr qsizetype piece = 1 << 16;
    inventory::PeerListReader reader(choices);
    for (qsizetype from = 0; from < text.size(); from += piece) {
        const qsizetype length = std::min(piece, text.size() - from);
        if (const auto fed = reader.feedText(QStringView(text).sliced(from, length)); !fed)
            return tl::unexpected(fed.error());
        if (!goOn(from + length, text.size()))
            return tl::unexpected(QString());
    }
    return reader.finish();
}

Shared resultOf(Expected read)
{
    if (!read)
        return std::make_shared<const ReadResult>(tl::unexpected(read.error()));
    ReadList list;
    list.ids.reserve(read->peers.size());
    for (const inventory::Peer &peer : std::as_const(read->peers))
        list.ids.insert(peer.id);
    list.list = *std::move(read);
    return std::make_shared<const ReadResult>(std::move(list));
}

} // namespace

ListReading::ListReading(From from, const QString &source, const inventory::ListChoices &choices, QObject *parent)
    : QObject(parent)
{
    using Watcher = QFutureWatcherBase;
    connect(&m_watcher, &Watcher::finished, this, &ListReading::takeEnd);
    connect(&m_watcher, &Watcher::progressValueChanged, this, &ListReading::progressed);
    const auto promise = std::make_shared<QPromise<Shared>>(); // the pool takes what can be copied
    promise->setProgressRange(0, 100);
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([from, source, choices, promise] {
        const inventory::ListProgress goOn = [&promise](qint64 read, qint64 all) {
            promise->setProgressValue(int(all > 0 ? read * 100 / all : 0));
            return !promise->isCanceled();
        };
        promise->addResult(resultOf(from == From::File ? inventory::readPeerListFile(source, choices, goOn)
                                                       : readText(source, choices, goOn)));
        promise->finish();
    });
}

ListReading::~ListReading()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void ListReading::cancel()
{
    m_watcher.cancel();
}

/// A reading that was given up after its last piece has a result all the same, but nobody waits for it.
void ListReading::takeEnd()
{
    if (m_watcher.isCanceled())
        Q_EMIT cancelled();
    else
        Q_EMIT finished(m_watcher.result());
}

} // namespace peerlight::ui
