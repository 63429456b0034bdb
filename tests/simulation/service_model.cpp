// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/service_model.h"

using namespace Qt::StringLiterals;

namespace peerlight::simulation {

namespace {

constexpr int mostPeers = 64; // of any world

api::Error error(api::ErrorKind kind, int status, const QString &code = {})
{
    api::Error e;
    e.kind = kind;
    e.httpStatus = status;
    e.apiCode = code;
    return e;
}

api::DetectionId drawId(Random &random)
{
    QString text = u"xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx"_s;
    // By hand, since a history draws many: first and last place of each group of digits.
    for (const auto &[first, last] :
         {std::pair(0, 7), std::pair(9, 12), std::pair(15, 17), std::pair(20, 22), std::pair(24, 35)}) {
        quint64 bits = random.bits();
        for (int place = last; place >= first; --place, bits >>= 4)
            text[place] = QLatin1Char("0123456789abcdef"[bits & 15]);
    }
    return *api::DetectionId::parse(text);
}

QList<api::PeerId> allPeers()
{
    QList<api::PeerId> peers;
    for (int i = 1; i <= mostPeers; ++i)
        peers.append(*api::PeerId::parse(u"%1-1111-4111-8111-111111111111"_s.arg(i, 8, 16, '0'_L1)));
    return peers;
}

} // namespace

ServiceModel::ServiceModel(const World &world, quint64 seed)
    : m_world(world), m_seed(seed ^ 0xFACE), m_random(seed ^ 0x5EED)
{
    for (int i = 0; i < world.oldTasks; ++i)
        addTask(peerAt(m_random.between(0, world.peers - 1)), Millis(-600000), false).isOld = true;
}

api::PeerId ServiceModel::peerAt(int index)
{
    static const QList<api::PeerId> peers = allPeers(); // made once, asked for by the million
    return peers.at(index);
}

TrueTask &ServiceModel::addTask(const api::PeerId &peer, Millis now, bool byRun)
{
    TrueTask task;
    task.id = drawId(m_random);
    task.peer = peer;
    task.visibleAt = now + m_world.visibleAfter;
    task.endsAt = m_random.chance(m_world.stuckTasks)
                      ? Millis::max()
                      : now + Millis(m_random.between(m_world.taskMin, m_world.taskMax));
    task.loss = m_random.chance(0.6) ? 0 : m_random.between(1, 100);
    task.fails = m_random.chance(0.1);
    task.badLoss = m_random.chance(m_world.badLoss);
    task.unknownStatus = m_random.chance(m_world.unknownStatus);
    task.byRun = byRun;
    m_createdByRun |= byRun;
    return m_tasks.insert_or_assign(task.id.text(), task).first->second;
}

api::Detection ServiceModel::described(const TrueTask &task, Millis now) const
{
    api::Detection d;
    d.id = task.id;
    d.peerId = task.peer;
    d.lossRatio = 0; // what the service says of a task that is under way
    if (now < task.endsAt) {
        d.status = task.unknownStatus ? api::DetectionStatus::Unrecognized : api::DetectionStatus::Processing;
        d.statusText = task.unknownStatus ? u"queued"_s : u"processing"_s;
    } else if (task.fails) {
        d.status = api::DetectionStatus::Error;
        d.statusText = u"error"_s;
    } else {
        d.status = api::DetectionStatus::Complete;
        d.statusText = u"complete"_s;
        d.lossRatio = task.badLoss ? std::nullopt : std::optional(task.loss);
    }
    return d;
}

std::optional<api::Error> ServiceModel::refusal(bool tokenIsGood, Millis now)
{
    if (m_world.throttleLimit > 0) {
        while (!m_recent.empty() && now - m_recent.front() >= m_world.throttleWindow)
            m_recent.pop_front();
        if (static_cast<int>(m_recent.size()) >= m_world.throttleLimit) {
            api::Error e = error(api::ErrorKind::Throttled, 429, u"APIGW.0308"_s);
            if (m_world.retryAfter)
                e.retryAfter = m_world.throttleWish;
            return e;
        }
        m_recent.push_back(now);
    }
    if (!tokenIsGood)
        return error(api::ErrorKind::Credential, 401, u"APIGW.0307"_s);
    return std::nullopt;
}

Reply<api::Detection> ServiceModel::create(const api::PeerId &peer, bool tokenIsGood, Millis now)
{
    const auto fail = [](api::ErrorKind kind, int status, qint64 bytes = 77) {
        return Reply<api::Detection>{tl::unexpected(error(kind, status)), bytes};
    };
    if (m_random.chance(m_world.unsentRequests))
        return fail(api::ErrorKind::Network, 0, 0);
    if (m_random.chance(m_world.lostRequests))
        return fail(api::ErrorKind::Network, 0);
    if (auto no = refusal(tokenIsGood, now))
        return {tl::unexpected(*no), 77};
    const bool badGateway = m_random.chance(m_world.badGateways);
    if (badGateway && m_random.chance(0.5))
        return fail(api::ErrorKind::Server, 502);
    // Whether a peer is known does not change during a history.
    if (Random(m_seed + peer.text().left(8).toULongLong(nullptr, 16)).chance(m_world.refused))
        return fail(api::ErrorKind::NotFound, 404);

    if (!m_tasks.empty() && m_random.chance(m_world.reusedIds)) {
        api::Detection lie = described(m_tasks.begin()->second, now);
        lie.peerId = peer;
        return {lie, 77};
    }
    const TrueTask &task = addTask(peer, now, true);
    if (badGateway)
        return fail(api::ErrorKind::Server, m_random.chance(0.5) ? 504 : 408); // the gateway gave up waiting
    if (m_random.chance(m_world.lostReplies))
        return fail(api::ErrorKind::Network, 0);
    if (m_random.chance(m_world.unreadable) || m_random.chance(m_world.wrongPeer))
        return fail(api::ErrorKind::Protocol, 200);
    return {described(task, now), 77};
}

Reply<api::DetectionPage> ServiceModel::list(const api::PageRequest &page, bool tokenIsGood, Millis now)
{
    const auto fail = [](const api::Error &e) { return Reply<api::DetectionPage>{tl::unexpected(e), 0}; };
    if (m_random.chance(m_world.unsentRequests + m_world.lostRequests + m_world.lostReplies))
        return fail(error(api::ErrorKind::Network, 0));
    if (auto no = refusal(tokenIsGood, now))
        return fail(*no);
    if (m_world.list == ListKind::CutOff && m_createdByRun) {
        const bool hangs = m_world.listHangs > Millis(0);
        auto cut = fail(error(hangs ? api::ErrorKind::Timeout : api::ErrorKind::Network, 0));
        cut.hangs = m_world.listHangs;
        return cut;
    }
    if (m_world.list == ListKind::Refused)
        return fail(error(api::ErrorKind::Forbidden, 403, u"IAM.0003"_s));
    if (m_world.list == ListKind::Broken || m_random.chance(m_world.badGateways))
        return fail(error(api::ErrorKind::Server, 502));
    if (m_random.chance(m_world.unreadable))
        return fail(error(api::ErrorKind::Protocol, 200));

    const bool small = m_world.list != ListKind::Documented && m_world.list != ListKind::CutOff;
    const int size = small ? m_world.pageSize : page.limit;
    api::DetectionPage answer;
    answer.hasPageInfo = small && m_world.list != ListKind::CapsSilently;
    auto it = page.marker.isEmpty() ? m_tasks.begin() : m_tasks.upper_bound(page.marker);
    for (; it != m_tasks.end() && answer.received < size; ++it) {
        if (it->second.visibleAt > now)
            continue;
        answer.items.append(listed(it->second, now));
        if (m_random.chance(m_world.repeatsInList))
            answer.items.append(answer.items.last());
        answer.lastId = it->first;
        ++answer.received;
    }
    if (m_world.shuffledList) {
        for (qsizetype i = answer.items.size() - 1; i > 0; --i)
            answer.items.swapItemsAt(i, m_random.between(0, static_cast<int>(i)));
    }
    if (answer.hasPageInfo && it != m_tasks.end())
        answer.nextMarker = m_world.list == ListKind::RepeatsMarker ? m_tasks.begin()->first : answer.lastId;
    return {answer, 0};
}

api::Detection ServiceModel::listed(TrueTask &task, Millis now)
{
    task.listed = true;
    api::Detection item = described(task, now);
    if (m_random.chance(m_world.liesInList))
        item.peerId = peerAt(m_random.between(0, m_world.peers - 1));
    return item;
}

Reply<api::Detection> ServiceModel::show(const api::DetectionId &id, bool tokenIsGood, Millis now)
{
    const auto fail = [](const api::Error &e) { return Reply<api::Detection>{tl::unexpected(e), 0}; };
    if (m_random.chance(m_world.unsentRequests + m_world.lostRequests + m_world.lostReplies))
        return fail(error(api::ErrorKind::Network, 0));
    if (auto no = refusal(tokenIsGood, now))
        return fail(*no);
    if (m_random.chance(m_world.badGateways))
        return fail(error(api::ErrorKind::Server, 502));
    const TrueTask *found = task(id.text());
    if (!found || m_random.chance(m_world.gone))
        return fail(error(api::ErrorKind::NotFound, 404, u"DC.0002"_s));
    return {described(*found, now), 0};
}

void ServiceModel::colleagueCreates(Millis now)
{
    m_colleagueWasHere = true;
    addTask(peerAt(m_random.between(0, m_world.peers - 1)), now, false);
}

QStringList ServiceModel::idsByRun(const api::PeerId &peer) const
{
    QStringList ids;
    for (const auto &[id, task] : m_tasks) {
        if (task.byRun && task.peer == peer)
            ids.append(id);
    }
    return ids;
}

const TrueTask *ServiceModel::task(const QString &id) const
{
    const auto found = m_tasks.find(id);
    return found == m_tasks.end() ? nullptr : &found->second;
}

} // namespace peerlight::simulation
