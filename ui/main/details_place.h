// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/exchange_log.h"
#include "app/insight/confirm.h"
#include "app/insight/pair_verdict.h"
#include "ui/connection/connection_values.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QAction;

namespace peerlight::ui {

class DetailsDock;
class DisplayNames;
class PeerView;
class ResultContext;
struct PeerBackground;
class Workspace;

/// Keeps the details dock at the current peer: its verdict, that of its pair, its requests, and the further detections
/// that confirm a bad result.
class DetailsPlace : public QObject
{
    Q_OBJECT
public:
    /// Calls what it is given with a connection, perhaps after a sign-in, or never.
    using WithConnection = std::function<void(const std::function<void(const CheckedConnection &)> &)>;

    /// All must outlive it.
    DetailsPlace(Workspace &workspace, PeerView &view, DetailsDock &dock, WithConnection withConnection,
                 QWidget &window);

    [[nodiscard]] QAction *confirmAction() const { return m_confirm; }
    [[nodiscard]] const QList<QAction *> &tabActions() const { return m_tabs; }
    void showCurrentPeer();
    /// The names under which things are shown, and what peers hang on; both must outlive it.
    void setNames(DisplayNames &names, ResultContext &context);

private:
    void makeActions(QWidget &window);
    void connectThings();
    [[nodiscard]] QList<api::Exchange> exchangesOf(const inventory::Peer &peer, const detection::Row *row) const;
    [[nodiscard]] QList<insight::Verdict> verdictsOf(const inventory::Peer &peer, const detection::Row *row);
    void showHidden(const inventory::Peer &peer, const detection::Row *row, PeerBackground background);
    [[nodiscard]] insight::PeerResult resultOf(const inventory::Peer &peer, const detection::Row *row);
    void findPartner(const inventory::Peer &peer);
    [[nodiscard]] QList<api::PeerId> peersToConfirm() const;
    void confirm();
    void nextRound();
    void takeRunEnd();
    void afterRun();
    void followConfirm();

    Workspace &m_workspace;
    PeerView &m_view;
    DetailsDock &m_dock;
    WithConnection m_withConnection;
    DisplayNames *m_names = nullptr; ///< null: their own
    ResultContext *m_context = nullptr;
    api::ExchangeLog m_log;
    /// Whose partner was looked for among how many, and who it is: a walk over the whole list.
    struct Pairing
    {
        inventory::Peer of;
        int among = 0;
        std::optional<inventory::Peer> partner;
        insight::SamePlace place = insight::SamePlace::Interface;
    };
    Pairing m_pairing;
    insight::ConfirmPlan m_plan;
    bool m_roundRuns = false; ///< the run that is live is a round of the plan
    QAction *m_confirm = nullptr;
    QList<QAction *> m_tabs;
    QTimer m_refresh; ///< requests come in crowds
};

} // namespace peerlight::ui
