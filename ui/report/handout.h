// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/evidence_bundle.h"
#include "app/report/run_page.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace peerlight::ui {

/// What is handed out.
enum class HandoutKind {
    Evidence, ///< the zip
    Pdf,
    Html,
    Print ///< pages for a printer
};

/// All that a hand-out is made of, as it was at one moment.
struct HandoutOrder
{
    HandoutKind kind = HandoutKind::Evidence;
    report::EvidenceSource source;
    report::Redaction level = report::Redaction::Names;
    report::LossesByPeer losses{};
    QList<QByteArray> knownSecrets{}; ///< of this process: looked for in what would be handed out
};

/// What was made, and what a person may want to see of it before it leaves.
struct Handout
{
    QByteArray bytes;       ///< of the file; empty for Print, and where it was refused
    report::RunPage page{}; ///< for Print
    QStringList contents{}; ///< a line each, translated
    QList<report::AliasUse> aliases{};
    QList<report::SecretHit> secrets{}; ///< not empty: refused
    QString failure{};                  ///< a translated sentence; empty: it was made
};

/// Blocks; on any thread.
[[nodiscard]] Handout makeHandout(const HandoutOrder &order);

/// Does something that gives T on a thread of the pool. `done` is called once, never before the constructor has
/// returned, and not after this is gone; then what is being done ends unheard. Goes by itself once it is done.
template<typename T>
class PoolJob : public QObject
{
public:
    PoolJob(std::function<T()> work, std::function<void(const T &)> done, QObject *parent);

private:
    QFutureWatcher<T> m_watcher;
};

using HandoutJob = PoolJob<Handout>;
using WritingJob = PoolJob<QString>; ///< gives what went wrong, empty: nothing

} // namespace peerlight::ui
