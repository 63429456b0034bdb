// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/peer_list.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSet>

#include <memory>

namespace peerlight::ui {

/// What was read of a peer list.
struct ReadList
{
    inventory::PeerListText list;
    QSet<api::PeerId> ids; ///< of list.peers
};

using ReadResult = tl::expected<ReadList, QString>;

/// Reads a peer list, of a file or a text, on a thread of the pool; the window goes on meanwhile. Ends exactly once,
/// with finished() or, after cancel(), with cancelled(); never before the constructor has returned. Destroying it
/// gives the reading up without a signal, and does not wait for it.
class ListReading : public QObject
{
    Q_OBJECT
public:
    enum class From { File, Text };

    /// `source`: the path, or the text.
    ListReading(From from, const QString &source, const inventory::ListChoices &choices, QObject *parent = nullptr);
    ~ListReading() override;

    void cancel();

Q_SIGNALS:
    void progressed(int percent);
    void finished(const std::shared_ptr<const peerlight::ui::ReadResult> &result);
    void cancelled();

private:
    void takeEnd();

    QFutureWatcher<std::shared_ptr<const ReadResult>> m_watcher;
};

} // namespace peerlight::ui
