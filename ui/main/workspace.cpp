// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/workspace.h"

#include "app/connection/profile_pace.h"

#include <utility>

namespace peerlight::ui {

Workspace::Workspace(PeerTableModel &peers, DemoStarter startDemo, const detection::RunOptions &options,
                     history::History *history, QObject *parent)
    : QObject(parent), m_peers(peers), m_startDemo(std::move(startDemo)), m_options(options), m_history(history)
{
    if (m_history) {
        connect(m_history, &history::History::warned, this, [this](const QString &what) {
            setNotice({Notice::Kind::Warning, what, {}});
        });
    }
    connect(&m_peers, &PeerTableModel::countsChanged, this, &Workspace::statusChanged);
}

Workspace::~Workspace() = default;

StatusFacts Workspace::statusFacts() const
{
    StatusFacts facts;
    facts.peers = m_peers.rowCount();
    facts.counts = m_peers.counts();
    if (m_runner || m_followUp)
        facts.run = liveStatus();
    facts.loading = isLoading();
    facts.loaded = m_loadedSoFar;
    return facts;
}

std::chrono::milliseconds Workspace::runTook() const
{
    return isRunning() ? std::chrono::milliseconds(m_runTimer.elapsed()) : m_runTook;
}

detection::RunOptions Workspace::optionsFor(const CheckedConnection &connection) const
{
    return connection::pacedBy(connection.line, m_options);
}

int Workspace::addPeers(const QList<inventory::Peer> &peers)
{
    const int added = m_peers.addPeers(peers);
    Q_EMIT statusChanged();
    return added;
}

void Workspace::removePeers(const QList<api::PeerId> &ids)
{
    if (refuseWhileBusy())
        return;
    m_peers.removePeers(ids);
    Q_EMIT statusChanged();
}

bool Workspace::refuseWhileBusy()
{
    if (isLoading())
        setNotice(
            {Notice::Kind::Info, tr("Peers are being loaded. Wait until that has ended, or press Stop waiting."), {}});
    else if (isRunning())
        setNotice(
            {Notice::Kind::Info, tr("A detection is running. Wait until it has ended, or press Stop waiting."), {}});
    return !isIdle();
}

void Workspace::useConnection(const CheckedConnection &connection)
{
    const auto &wanted = connection.connection;
    const bool same = m_client && m_client->connection().endpoint == wanted.endpoint &&
                      m_client->connection().project == wanted.project && m_client->connection().route == wanted.route;
    m_runOptions = optionsFor(connection);
    if (same) {
        m_client->setCredential(connection.credential);
    } else {
        m_runner.reset(); // before the client that they use
        m_followUp.reset();
        m_client = std::make_unique<api::Client>(wanted, connection.credential);
        connect(m_client.get(), &api::Client::exchanged, this, &Workspace::exchanged);
    }
    if (m_usesDemo && !connection.demo) {
        m_peers.removePeers({m_demoPeers.cbegin(), m_demoPeers.cend()});
        m_demoPeers.clear();
    }
    m_usesDemo = connection.demo;
}

bool Workspace::loadPeers(const CheckedConnection &connection)
{
    if (refuseWhileBusy())
        return false;
    setNotice({});
    useConnection(connection);
    m_loadedSoFar = 0;
    m_loader = std::make_unique<inventory::InventoryLoader>(*m_client);
    connect(m_loader.get(), &inventory::InventoryLoader::progressed, this, [this](int peersSoFar) {
        m_loadedSoFar = peersSoFar;
        Q_EMIT statusChanged();
    });
    connect(m_loader.get(), &inventory::InventoryLoader::finished, this, &Workspace::takeLoaded);
    m_loader->start();
    Q_EMIT activityChanged();
    Q_EMIT statusChanged();
    return true;
}

void Workspace::takeLoaded(const api::Result<inventory::Inventory> &result)
{
    m_loader.release()->deleteLater(); // it is its signal that we are in
    const bool detectNext = std::exchange(m_detectWhenLoaded, false);
    if (!result) {
        setNotice(noticeFor(result.error(), Doing::LoadingPeers));
        if (result.error().kind == api::ErrorKind::Credential)
            Q_EMIT credentialRefused();
        Q_EMIT activityChanged();
        Q_EMIT statusChanged();
        Q_EMIT loadFailed();
        return;
    }
    const int added = addPeers(result->peers);
    QList<api::PeerId> ids;
    for (const auto &peer : result->peers) {
        ids += peer.id;
        if (m_usesDemo)
            m_demoPeers.insert(peer.id);
    }
    if (ids.isEmpty())
        setNotice({Notice::Kind::Info, tr("The service answered: this project has no virtual interface peers."), {}});
    Q_EMIT activityChanged();
    const api::Connection &at = m_client->connection();
    Q_EMIT looked({at.endpoint.display(), at.project.text(), QDateTime::currentMSecsSinceEpoch(), *result});
    Q_EMIT loaded(added);
    if (detectNext && !ids.isEmpty())
        detectNow(ids);
}

bool Workspace::detect(const CheckedConnection &connection, const QList<api::PeerId> &peers)
{
    if (refuseWhileBusy())
        return false;
    useConnection(connection);
    QList<api::PeerId> known; // the demo's peers may just have left
    for (const auto &id : peers) {
        if (m_peers.peer(id))
            known += id;
    }
    if (known.isEmpty()) {
        setNotice({Notice::Kind::Info, tr("There is no peer to detect yet. Add peer IDs, or press Load peers."), {}});
        return false;
    }
    detectNow(known);
    return true;
}

void Workspace::beginActivity()
{
    setNotice({});
    m_runner.reset();
    m_followUp.reset();
    m_runFinished = false;
    m_saidOffline = false;
    m_saidFault = false;
    m_runStartedAt = QDateTime::currentDateTimeUtc();
    m_runId.clear();
    m_runTimer.start();
}

void Workspace::detectNow(const QList<api::PeerId> &peers)
{
    beginActivity();
    m_runner = std::make_unique<detection::Runner>(*m_client, m_runOptions, journalFor(peers));
    connect(m_runner.get(), &detection::Runner::rowsChanged, this, &Workspace::takeRows);
    connect(m_runner.get(), &detection::Runner::statusChanged, this, &Workspace::takeStatus);
    connect(m_runner.get(), &detection::Runner::credentialRefused, this, &Workspace::takeRefusal);
    connect(m_runner.get(), &detection::Runner::journalStalled, this, &Workspace::takeStall);
    connect(m_runner.get(), &detection::Runner::journalWorks, this, &Workspace::dismissNotice);
    connect(m_runner.get(), &detection::Runner::finished, this, &Workspace::takeEnd);
    Q_EMIT activityChanged();
    m_runner->start(peers);
    Q_EMIT statusChanged();
}

void Workspace::takeRow(const detection::Row &row)
{
    m_peers.applyRow(row);
    // A lasting fault of one row is a fault of all: said once, over the table.
    if (row.error && concernsAllRows(*row.error) && !std::exchange(m_saidFault, true))
        setNotice(noticeFor(*row.error, Doing::Detecting));
}

void Workspace::takeRows(const QList<detection::RowId> &rows)
{
    QSet<api::PeerId> changed;
    bool accepted = false;
    for (const auto id : rows) {
        takeRow(m_runner->row(id));
        changed.insert(m_runner->row(id).peer);
        accepted |= !m_runner->row(id).detectionId.isEmpty();
    }
    if (accepted)
        Q_EMIT taskAccepted();
    Q_EMIT rowsChanged(changed);
}

void Workspace::takeStatus()
{
    const auto status = liveStatus();
    const bool offline = status.pause == detection::PauseReason::Offline && !status.finished;
    if (offline && !m_saidOffline && !m_wantsCredential) {
        setNotice({Notice::Kind::Blocking,
                   tr("The service cannot be reached. The run waits, tries again by itself, and goes on when the "
                      "network is back."),
                   {}});
        m_saidOffline = true;
    } else if (!offline && m_saidOffline) {
        m_saidOffline = false;
        setNotice({});
    }
    Q_EMIT statusChanged();
}

void Workspace::takeRefusal(const api::Error &error)
{
    m_wantsCredential = true;
    setNotice(noticeFor(error, Doing::Detecting));
    Q_EMIT activityChanged();
    Q_EMIT credentialRefused();
}

void Workspace::renewCredential(const auth::Credential &credential)
{
    if (!m_wantsCredential)
        return;
    m_wantsCredential = false;
    setNotice({});
    m_client->setCredential(credential);
    if (m_followUp)
        m_followUp->credentialRenewed();
    else
        m_runner->credentialRenewed();
    Q_EMIT activityChanged();
}

void Workspace::replaceCredential(const auth::Credential &credential)
{
    if (m_client && !m_wantsCredential && !m_usesDemo)
        m_client->setCredential(credential);
}

void Workspace::renewProxyPassword(const api::Connection &connection)
{
    if (!m_client || m_client->connection().endpoint != connection.endpoint)
        return;
    QNetworkProxy known = m_client->connection().route.proxy;
    const QString password = connection.route.proxy.password();
    known.setPassword(password);
    if (known == connection.route.proxy) // the same proxy: to no other may it go
        m_client->setProxyPassword(password);
}

void Workspace::dropCredential()
{
    if (!m_client || m_usesDemo)
        return; // the demo's token is no secret
    m_client->setCredential({});
    m_client->setProxyPassword({});
    m_client->dropConnections(); // Qt keeps headers with its idle connections
}

void Workspace::takeEnd()
{
    m_runTook = std::chrono::milliseconds(m_runTimer.elapsed());
    m_runFinished = true;
    m_wantsCredential = false;
    m_peers.flushChanges();
    offerToSendAgain();
    Q_EMIT activityChanged();
    Q_EMIT statusChanged();
    Q_EMIT runFinished();
}

void Workspace::stopWaiting()
{
    if (m_loader)
        m_loader->cancel();
    else if (isRunning() && m_followUp)
        m_followUp->stopWaiting();
    else if (isRunning())
        m_runner->stopWaiting();
}

bool Workspace::startDemo()
{
    if (refuseWhileBusy())
        return false;
    const auto demo = m_startDemo();
    if (!demo) {
        setNotice({Notice::Kind::Warning, tr("The demo could not be started: %1").arg(demo.error()), {}});
        return false;
    }
    const auto endpoint = api::Endpoint::parse(demo->endpoint);
    const auto project = api::ProjectId::parse(demo->projectId);
    const auto credential = auth::Credential::fromToken(demo->token);
    if (!endpoint || !project || !credential) {
        setNotice({Notice::Kind::Warning, tr("The demo could not be started: its own connection is not usable."), {}});
        return false;
    }
    Q_EMIT demoStarted(*demo);
    if (!loadPeers({{*endpoint, *project}, *credential, true}))
        return false;
    m_detectWhenLoaded = true;
    return true;
}

void Workspace::say(const Notice &notice)
{
    setNotice(notice);
}

void Workspace::dismissNotice()
{
    setNotice({});
}

void Workspace::setNotice(const Notice &notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

} // namespace peerlight::ui
