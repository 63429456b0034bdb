// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/details_place.h"

#include "app/insight/flapping.h"
#include "ui/common/action_list.h"
#include "ui/common/display_names.h"
#include "ui/details/details_pane.h"
#include "ui/main/details_dock.h"
#include "ui/main/result_context.h"
#include "ui/main/workspace.h"
#include "ui/peers/peer_view.h"

#include <QAction>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

constexpr int tabShortcuts = 5;
constexpr int refreshMs = 100;

} // namespace

DetailsPlace::DetailsPlace(Workspace &workspace, PeerView &view, DetailsDock &dock, WithConnection withConnection,
                           QWidget &window)
    : QObject(&window), m_workspace(workspace), m_view(view), m_dock(dock), m_withConnection(std::move(withConnection))
{
    makeActions(window);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connectThings();
    followConfirm();
}

void DetailsPlace::makeActions(QWidget &window)
{
    m_confirm = new QAction(tr("Detect &3 more times"), this);
    m_confirm->setShortcut(Qt::CTRL | Qt::Key_F5);
    m_confirm->setToolTip(tr("Look at the selected unreachable or degraded peers three more times, one after the "
                             "other, to see whether it stays (%1)")
                              .arg(m_confirm->shortcut().toString(QKeySequence::NativeText))
                              .toHtmlEscaped());
    connect(m_confirm, &QAction::triggered, this, &DetailsPlace::confirm);
    markAsSending(*m_confirm);
    window.addAction(m_confirm);
    m_dock.pane().setConfirmAction(m_confirm);
    for (int tab = 0; tab < tabShortcuts; ++tab) {
        auto *action = new QAction(tr("Details, tab &%1").arg(tab + 1), this);
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + tab)));
        connect(action, &QAction::triggered, this, [this, tab] {
            m_dock.wishAction()->setChecked(true);
            m_dock.pane().showTab(tab);
        });
        window.addAction(action);
        m_tabs += action;
    }
}

void DetailsPlace::connectThings()
{
    connect(&m_workspace, &Workspace::loaded, this, [this] { m_pairing = {}; }); // others may know more now
    connect(&m_refresh, &QTimer::timeout, this, &DetailsPlace::showCurrentPeer);
    connect(&m_view, &PeerView::currentPeerChanged, this, &DetailsPlace::showCurrentPeer);
    connect(&m_view, &PeerView::selectionChanged, this, &DetailsPlace::followConfirm);
    connect(&m_view, &PeerView::currentPeerChanged, this, &DetailsPlace::followConfirm);
    connect(&m_workspace, &Workspace::activityChanged, this, &DetailsPlace::followConfirm);
    connect(&m_workspace, &Workspace::exchanged, this, [this](const api::Exchange &exchange) {
        m_log.add(exchange);
        if (!m_refresh.isActive() && m_view.currentPeer())
            m_refresh.start();
    });
    connect(&m_workspace, &Workspace::rowsChanged, this, [this](const QSet<api::PeerId> &changed) {
        const auto current = m_view.currentPeer();
        if (current && changed.contains(*current))
            showCurrentPeer();
        else if (current && !m_refresh.isActive())
            m_refresh.start(); // it may be the other one of its pair
    });
    connect(&m_workspace, &Workspace::runFinished, this, &DetailsPlace::takeRunEnd);
}

void DetailsPlace::showCurrentPeer()
{
    const auto current = m_view.currentPeer();
    const auto peer = current ? m_workspace.peers().peer(*current) : std::nullopt;
    if (!peer) {
        m_dock.pane().clear();
        return;
    }
    const detection::Row *row = m_workspace.peers().rowFor(peer->id);
    const PeerBackground background{verdictsOf(*peer, row), exchangesOf(*peer, row)};
    if (!m_names || !m_names->areHidden()) {
        m_dock.pane().show(*peer, row, background);
        return;
    }
    showHidden(*peer, row, background);
}

/// Everything around the peer speaks of others, which the names know by now.
void DetailsPlace::showHidden(const inventory::Peer &peer, const detection::Row *row, PeerBackground background)
{
    const auto hide = [this](QString &text) { text = m_names->text(text); };
    for (insight::Verdict &verdict : background.verdicts) {
        hide(verdict.headline);
        hide(verdict.meaning);
        std::ranges::for_each(verdict.next, hide);
        std::ranges::for_each(verdict.evidence, hide);
    }
    for (api::Exchange &exchange : background.exchanges) {
        hide(exchange.path);
        hide(exchange.origin);
        hide(exchange.about);
        exchange.requestId = m_names->name(AliasBook::Kind::Id, exchange.requestId);
    }
    const inventory::Peer shown = m_names->peer(peer); // and learns it
    const auto hidden = m_names->row(row);
    m_dock.pane().show(shown, hidden ? &*hidden : nullptr, background);
}

insight::PeerResult DetailsPlace::resultOf(const inventory::Peer &peer, const detection::Row *row)
{
    return m_context ? m_context->of(peer, row) : insight::PeerResult{&peer, row};
}

void DetailsPlace::setNames(DisplayNames &names, ResultContext &context)
{
    m_names = &names;
    m_context = &context;
    connect(&names, &DisplayNames::changed, this, &DetailsPlace::showCurrentPeer);
}

QList<api::Exchange> DetailsPlace::exchangesOf(const inventory::Peer &peer, const detection::Row *row) const
{
    QStringList subjects{peer.id.text()};
    if (!row)
        return m_log.of(subjects, std::numeric_limits<qint64>::max(), 0);
    if (!row->detectionId.isEmpty())
        subjects += row->detectionId;
    return m_log.of(subjects, row->sentAt ? row->sentAt->wallMs : std::numeric_limits<qint64>::max(),
                    row->endedAt ? row->endedAt->wallMs : std::numeric_limits<qint64>::max());
}

void DetailsPlace::findPartner(const inventory::Peer &peer)
{
    const PeerTableModel &model = m_workspace.peers();
    if (m_pairing.of == peer && m_pairing.among == model.rowCount())
        return;
    m_pairing = {peer, model.rowCount(), std::nullopt, insight::SamePlace::Interface};
    const auto peers = model.peers();
    if (const auto partner = insight::partnerOf(peer, peers)) {
        m_pairing.partner = peers[partner->index];
        m_pairing.place = partner->place;
    }
}

QList<insight::Verdict> DetailsPlace::verdictsOf(const inventory::Peer &peer, const detection::Row *row)
{
    QList<insight::Verdict> verdicts;
    if (const auto *confirmation = m_plan.of(peer.id))
        verdicts += insight::confirmedVerdict(*confirmation);
    if (const auto flapping = insight::flappingVerdict(m_workspace.peers().lastOutcomes(peer.id)))
        verdicts += *flapping;
    findPartner(peer);
    if (!m_pairing.partner || !row)
        return verdicts;
    const auto one = resultOf(peer, row);
    const auto two = resultOf(*m_pairing.partner, m_workspace.peers().rowFor(m_pairing.partner->id));
    return verdicts << insight::pairVerdictOf(one, two, m_pairing.place).words;
}

QList<api::PeerId> DetailsPlace::peersToConfirm() const
{
    QList<api::PeerId> peers = m_view.selectedPeers();
    if (peers.isEmpty() && m_view.currentPeer())
        peers += *m_view.currentPeer();
    peers.removeIf([this](const api::PeerId &peer) {
        const detection::Row *row = m_workspace.peers().rowFor(peer);
        return !row || !insight::canConfirm(*row);
    });
    return peers;
}

void DetailsPlace::followConfirm()
{
    m_confirm->setEnabled(m_workspace.isIdle() && !m_plan.isActive() && !peersToConfirm().isEmpty());
}

void DetailsPlace::confirm()
{
    const auto peers = peersToConfirm();
    if (peers.size() > insight::mostToConfirm) {
        m_workspace.say({Notice::Kind::Info,
                         tr("At most %1 peers can be confirmed at once: select fewer.").arg(insight::mostToConfirm),
                         {}});
        return;
    }
    m_plan = insight::ConfirmPlan(peers);
    nextRound();
}

void DetailsPlace::nextRound()
{
    // Asked for in each round: the credential may have been renewed in the last one.
    m_withConnection([this](const CheckedConnection &connection) {
        if (m_plan.isActive() && m_workspace.detect(connection, m_plan.peers()))
            m_roundRuns = true;
    });
    if (!m_roundRuns && m_workspace.isRunning())
        m_plan.stop(); // another run came between
    followConfirm();
    showCurrentPeer();
}

void DetailsPlace::takeRunEnd()
{
    if (std::exchange(m_roundRuns, false)) {
        QList<detection::Row> rows;
        for (const api::PeerId &peer : m_plan.peers()) {
            if (const auto *row = m_workspace.peers().rowFor(peer))
                rows += *row;
        }
        m_plan.takeRound(rows);
    } else {
        m_plan.stop(); // something else was run, while the plan waited for a sign-in that did not come
    }
    // The run must be over for everybody before the next round begins.
    QMetaObject::invokeMethod(this, &DetailsPlace::afterRun, Qt::QueuedConnection);
}

void DetailsPlace::afterRun()
{
    if (m_plan.isActive() && !m_roundRuns && m_workspace.isIdle())
        nextRound();
    followConfirm();
    showCurrentPeer();
}

} // namespace peerlight::ui
