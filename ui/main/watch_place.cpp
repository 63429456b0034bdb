// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/watch_place.h"

#include "ui/common/action_list.h"
#include "ui/common/icons.h"
#include "ui/lists/list_export.h"
#include "ui/main/safety_place.h"
#include "ui/main/watch_window.h"
#include "ui/main/workspace.h"
#include "ui/peers/peer_view.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLockFile>
#include <QMainWindow>
#include <QStatusBar>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

QString watchFileBeside(const QString &memoryFile)
{
    return memoryFile.isEmpty() ? QString() : QFileInfo(memoryFile).dir().filePath(u"repeat.json"_s);
}

WatchPlace::WatchPlace(const Parts &parts)
    : QObject(&parts.window), m_parts(parts), m_repeat(new QAction(icon(IconName::Repeat), tr("&Repeat until…"), this)),
      m_label(new QLabel(&parts.window))
{
    m_repeat->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    m_repeat->setToolTip(tr("Detect the selected peers, or all, again and again (%1)")
                             .arg(m_repeat->shortcut().toString(QKeySequence::NativeText)));
    markAsSending(*m_repeat);
    parts.window.addAction(m_repeat);
    m_label->setTextFormat(Qt::PlainText);
    m_label->hide();
    parts.window.statusBar()->addPermanentWidget(m_label);
    m_next.setSingleShot(true);
    m_second.setInterval(std::chrono::seconds(1));
    connect(m_repeat, &QAction::triggered, this, &WatchPlace::ask);
    connect(&m_next, &QTimer::timeout, this, &WatchPlace::runAgain);
    connect(&m_second, &QTimer::timeout, this, &WatchPlace::followLabel);
    connect(&parts.workspace, &Workspace::runFinished, this, &WatchPlace::takeRun);
    // The same connection is in use again, with a credential that the service took.
    connect(&parts.workspace, &Workspace::loaded, this, &WatchPlace::resumeKept, Qt::QueuedConnection);
    connect(&parts.workspace, &Workspace::runFinished, this, &WatchPlace::resumeKept, Qt::QueuedConnection);
    m_kept = readKept();
}

WatchPlace::~WatchPlace() = default;

std::optional<WatchPlan> WatchPlace::readKept() const
{
    QFile file(m_parts.file);
    if (m_parts.file.isEmpty() || !file.open(QFile::ReadOnly))
        return std::nullopt;
    constexpr qint64 mostBytes = 64 << 20;
    const auto kept = watchPlanFromJson(file.read(mostBytes));
    return kept ? std::optional(*kept) : std::nullopt;
}

/// False: another window keeps a repetition.
bool WatchPlace::takeLock()
{
    m_lock = std::make_unique<QLockFile>(m_parts.file + u".lock"_s);
    m_lock->setStaleLockTime(0); // only the end of its process frees it
    if (!m_lock->tryLock(0))
        m_lock.reset();
    return m_lock != nullptr;
}

QList<api::PeerId> WatchPlace::peersNow() const
{
    const auto selected = m_parts.view.selectedPeers();
    return selected.isEmpty() ? m_parts.view.shownPeers() : selected;
}

void WatchPlace::ask()
{
    const QList<api::PeerId> peers = peersNow();
    if (peers.isEmpty() || isActive()) {
        m_parts.workspace.say({Notice::Kind::Info,
                               isActive() ? tr("A repetition is under way. Stop waiting ends it.")
                                          : tr("There is no peer to detect yet. Add peer IDs, or press Load peers."),
                               {}});
        return;
    }
    if (m_window)
        m_window->close();
    m_window = new WatchWindow(static_cast<int>(peers.size()), m_lastTerms, &m_parts.window);
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_window, &WatchWindow::wanted, this,
            [this, peers](const insight::WatchTerms &terms) { start(terms, peers); });
    m_window->show();
}

void WatchPlace::start(const insight::WatchTerms &terms, const QList<api::PeerId> &peers)
{
    if (isActive())
        return;
    m_lastTerms = terms;
    m_parts.withConnection([this, terms, peers](const CheckedConnection &connection) {
        WatchPlan plan;
        plan.endpoint = connection.connection.endpoint.display();
        plan.project = connection.connection.project.text();
        plan.until = terms.until;
        plan.every = terms.every;
        plan.atMost = terms.atMost;
        plan.peers = peers;
        m_parts.safety.detect(connection, peers, [this, plan]() mutable {
            plan.startedAtMs = QDateTime::currentMSecsSinceEpoch();
            begin(plan, true);
        });
    });
}

void WatchPlace::begin(const WatchPlan &plan, bool runIsLive)
{
    m_kept.reset(); // one at a time: what was kept of another is replaced
    m_plan = plan;
    m_watch = watchOf(plan);
    ++m_generation;
    m_clock.start();
    m_before = insight::Millis(std::max<qint64>(0, QDateTime::currentMSecsSinceEpoch() - plan.startedAtMs));
    m_runIsOurs = runIsLive;
    m_mayRun = runIsLive;
    m_runStart = now();
    m_due = now();
    if (!m_lock && !m_parts.file.isEmpty() && !m_parts.workspace.usesDemo())
        takeLock(); // where another window keeps one, this ends with its window
    keep();
    m_second.start();
    followLabel();
    Q_EMIT changed();
    if (!runIsLive)
        planNext();
}

void WatchPlace::resumeKept()
{
    const api::Connection *at = m_parts.workspace.connection();
    if (!m_kept || isActive() || !at || !m_parts.workspace.isIdle() || m_kept->endpoint != at->endpoint.display() ||
        m_kept->project != at->project.text())
        return;
    m_kept = takeLock() ? readKept() : std::nullopt; // another window may have gone on with it, or ended it
    if (!m_kept) {
        m_lock.reset();
        return;
    }
    const WatchPlan plan = *m_kept;
    QList<inventory::Peer> peers;
    for (const api::PeerId &id : plan.peers) {
        inventory::Peer peer;
        peer.id = id;
        peers += peer;
    }
    m_parts.workspace.addPeers(peers);
    begin(plan, false);
    if (isActive())
        m_parts.workspace.say({Notice::Kind::Info,
                               tr("The repetition that the end of the program cut off goes on. Stop waiting ends it."),
                               {}});
}

insight::Millis WatchPlace::now() const
{
    return m_before + insight::Millis(m_clock.elapsed());
}

bool WatchPlace::isOver(const QString &endpoint, const QString &project) const
{
    return m_plan && m_plan->endpoint == endpoint && m_plan->project == project;
}

void WatchPlace::planNext()
{
    const auto next = m_watch->next();
    if (const auto *why = std::get_if<insight::WatchEnd>(&next)) {
        end(*why);
        return;
    }
    if (now() > m_plan->atMost) { // the program was closed meanwhile
        end(insight::WatchEnd::TimeIsUp);
        return;
    }
    m_due = std::max(std::get<insight::RunAgain>(next).at, now());
    m_next.start(m_due - now());
    followLabel();
}

void WatchPlace::runAgain()
{
    if (!isActive())
        return;
    // Tried again later, whatever becomes of this: a run of the person's own is live, or the form waits for a token.
    m_due = now() + std::min(m_plan->every, insight::Millis(10'000));
    m_next.start(m_due - now());
    if (now() > m_plan->atMost) {
        end(insight::WatchEnd::TimeIsUp);
        return;
    }
    if (!m_parts.workspace.isIdle())
        return;
    m_parts.withConnection([this, generation = m_generation](const CheckedConnection &connection) {
        if (generation == m_generation)
            runOver(connection);
    });
}

void WatchPlace::runOver(const CheckedConnection &connection)
{
    if (!isActive() || !m_parts.workspace.isIdle())
        return;
    if (!isOver(connection.connection.endpoint.display(), connection.connection.project.text())) {
        m_parts.workspace.say({Notice::Kind::Info,
                               tr("The repetition waits: the form holds another connection than it began with."),
                               {}});
        return;
    }
    const auto begun = [this] {
        m_mayRun = true;
        m_runIsOurs = true;
        m_runStart = now();
        m_next.stop();
        followLabel();
    };
    if (!m_mayRun) {                   // the first one after a restart may have to be asked about
        m_due = now() + m_plan->every; // who says no is asked again then
        m_next.start(m_due - now());
        m_parts.safety.detect(connection, m_plan->peers, begun);
    } else if (m_parts.workspace.detect(connection, m_plan->peers)) {
        begun();
    }
}

void WatchPlace::takeRun()
{
    if (!isActive() || !std::exchange(m_runIsOurs, false))
        return;
    const PeerTableModel &table = m_parts.workspace.peers();
    const qint64 since = m_parts.workspace.runStartedAt().toMSecsSinceEpoch();
    WatchPlan::Run run{m_runStart, now(), {}};
    QList<insight::Finding> findings;
    for (const api::PeerId &id : std::as_const(m_plan->peers)) {
        const detection::Row *row = table.rowFor(id);
        insight::Finding finding;
        if (row && row->endedAt && row->endedAt->wallMs >= since)
            finding = insight::findingOf(*row, table.peer(id).value_or(inventory::Peer()));
        finding.peer.id = id;
        run.outcomes += finding.outcome;
        findings += finding;
    }
    m_watch->takeRun(findings, run.startedAt, run.endedAt);
    m_plan->runs += run;
    keep();
    planNext();
}

void WatchPlace::stop()
{
    if (isActive())
        end(std::nullopt);
}

void WatchPlace::end(std::optional<insight::WatchEnd> why)
{
    const QString said = watchEndText(why, m_watch->runs(), m_watch->flapping());
    if (m_lock)
        QFile::remove(m_parts.file);
    m_lock.reset();
    m_plan.reset();
    m_watch.reset();
    ++m_generation;
    m_runIsOurs = false;
    m_next.stop();
    m_second.stop();
    followLabel();
    m_parts.workspace.say({Notice::Kind::Info, said, {}});
    Q_EMIT changed();
}

void WatchPlace::keep()
{
    if (!m_lock)
        return;
    if (const auto written = writePrivately(m_parts.file, watchPlanJson(*m_plan)); !written)
        m_parts.workspace.say({Notice::Kind::Warning, written.error(), {}});
}

void WatchPlace::followLabel()
{
    m_label->setVisible(isActive());
    if (!isActive())
        return;
    const auto left = m_runIsOurs ? std::nullopt : std::optional(m_due - now());
    const QString text = watchText(m_watch->runs(), left, m_watch->flapping().size());
    m_label->setText(text);
    m_label->setAccessibleName(text);
}

} // namespace peerlight::ui
