// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/service_model.h"

#include "app/simulator/answers.h"
#include "app/simulator/paging.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace peerlight::simulator {

namespace {

constexpr qsizetype kMaxToken = 10240;           // "X-Auth-Token: string 0..10240", all pages
constexpr qsizetype kMaxBody = 12 * 1024 * 1024; // "Error Codes" of API signing: APIGW.0201
constexpr char kDetections[] = "vif-peer-detections";

template<class Item>
void appendJson(QByteArray &out, const std::vector<const Item *> &items, auto &&jsonOf)
{
    qsizetype size = 0;
    for (const Item *item : items)
        size += jsonOf(*item).size() + 1;
    out.reserve(out.size() + size + 256);
    for (const Item *item : items) {
        out += jsonOf(*item);
        out += ',';
    }
    if (!items.empty())
        out.chop(1);
}

/// `"plural":[...]` and, where it belongs, page_info.
template<class Item>
QByteArray listMembers(const QByteArray &plural, const Page<Item> &page, bool pageInfo, bool markerLoop, auto &&jsonOf)
{
    QByteArray members = '"' + plural + R"(":[)";
    appendJson(members, page.items, jsonOf);
    members += ']';
    const bool any = !page.items.empty();
    const SimId first = any ? page.items.front()->id : SimId();
    const SimId last = any ? page.items.back()->id : SimId();
    if (markerLoop) // all zeros: before every item
        members += ',' + pageInfoJson(first, SimId(), page.items.size(), true);
    else if (pageInfo)
        members += ',' + pageInfoJson(first, last, page.items.size(), page.more);
    return members;
}

bool matches(const Resource &resource, const QUrlQuery &query)
{
    for (const auto &[name, value] : resource.filterable) {
        const QStringList wanted = query.allQueryItemValues(QString::fromLatin1(name), QUrl::FullyDecoded);
        if (!wanted.isEmpty() && !wanted.contains(QString::fromLatin1(value)))
            return false;
    }
    return true;
}

} // namespace

struct ServiceModel::Call
{
    const SimRequest &request;
    qint64 nowMs;
    const QByteArray &requestId;
    QByteArray projectId;
    QByteArray collection;
    QByteArray id; ///< null: the path ends with the collection
    bool hasId = false;

    [[nodiscard]] QUrlQuery query() const { return QUrlQuery(QString::fromUtf8(request.query)); }
};

ServiceModel::ServiceModel(ModelOptions options)
    : m_options(std::move(options)), m_plan(scenarioPlan(m_options.scenario, m_options.peers, m_options.seed)),
      m_population(makePopulation(m_plan, m_options.seed)),
      m_inventory(makeInventory(m_population, m_options.projectId)),
      m_tasks({m_options.projectId, m_options.seed, m_options.detectMs, m_options.spreadMs, m_options.faults},
              m_population, m_plan),
      m_gate(m_options.faults, m_options.token),
      m_iam(m_options.iam, m_options.projectId, m_options.seed, m_options.faults)
{
    m_iam.adopt(m_options.token, m_options.projectId);
}

SimAnswer ServiceModel::handle(const SimRequest &request, qint64 nowMs)
{
    const quint64 number = static_cast<quint64>(m_requests++);
    const QByteArray requestId = hex32(seeded(m_options.seed, Stream::RequestId, 2 * number),
                                       seeded(m_options.seed, Stream::RequestId, 2 * number + 1));
    GateDecision decision = m_gate.decide(request, nowMs, requestId);
    SimAnswer answer;
    if (decision.carryOut)
        answer = serve(request, nowMs, requestId);
    if (decision.instead)
        answer = std::move(*decision.instead);
    answer.delivery = decision.delivery;
    answer.extraDelayMs = decision.extraDelayMs;
    return answer;
}

SimAnswer ServiceModel::serve(const SimRequest &request, qint64 nowMs, const QByteArray &requestId)
{
    if (IamService::serves(request.path))
        return m_iam.handle(request, nowMs, requestId);
    // /v3/{project_id}/dcaas/{collection}[/{id}]
    const QList<QByteArray> parts = request.path.split('/');
    const bool known = (parts.size() == 5 || parts.size() == 6) && parts[0].isEmpty() && parts[1] == "v3" &&
                       !parts[2].isEmpty() && parts[3] == "dcaas";
    if (!known)
        return unknownApi(requestId);
    const bool hasId = parts.size() == 6;
    const Call call{request, nowMs, requestId, parts[2], parts[4], hasId ? parts[5] : QByteArray(), hasId};

    const bool detections = call.collection == kDetections;
    const auto collection = std::find_if(m_inventory.begin(), m_inventory.end(),
                                         [&call](const Collection &one) { return one.path == call.collection; });
    const bool published = detections ? request.method == "GET" || request.method == (hasId ? "DELETE"_ba : "POST"_ba)
                                      : collection != m_inventory.end() && request.method == "GET";
    if (!published)
        return unknownApi(requestId);
    if (auto refused = refuseAccess(call))
        return *refused;
    return detections ? serveDetections(call) : serveInventory(call, *collection);
}

std::optional<SimAnswer> ServiceModel::refuseAccess(const Call &call)
{
    const QByteArray &token = call.request.token;
    if (token.size() > kMaxToken)
        return errorAnswer(call.requestId, 494, "APIGW.0201"_ba, "Request header or cookie too large."_ba);
    if (call.request.body.size() > kMaxBody)
        return errorAnswer(call.requestId, 413, "APIGW.0201"_ba, "Request entity too large."_ba);
    if (auto refused = refuseCredential(call))
        return refused;
    if (call.projectId != m_options.projectId) {
        // What the service answers to a token of another project is not documented; 403 is the gateway's.
        return errorAnswer(call.requestId, 403, "APIGW.0302"_ba,
                           "The IAM user is not authorized to access the API."_ba);
    }
    return std::nullopt;
}

std::optional<SimAnswer> ServiceModel::refuseCredential(const Call &call)
{
    const QByteArray &token = call.request.token;
    if (token.isNull()) {
        if (call.request.authorization.isNull())
            return refusedLogin(call.requestId, "x-auth-token not found"_ba);
        return m_iam.signatureRefusal(call.request, call.nowMs, call.requestId);
    }
    const bool isRenewed = has(Fault::ExpiredToken) && token == FaultGate::renewed(m_options.token);
    if (token == m_options.token || isRenewed)
        return std::nullopt;
    return m_iam.tokenRefusal(token, call.projectId, call.nowMs, call.requestId);
}

SimAnswer ServiceModel::serveDetections(const Call &call)
{
    if (!call.hasId)
        return call.request.method == "POST" ? createDetection(call) : listDetections(call);
    const auto id = SimId::parse(call.id);
    if (!id)
        return badParameter(call.requestId);
    if (call.request.method == "DELETE")
        return m_tasks.remove(*id, call.nowMs) ? emptyAnswer(call.requestId) : missing(call);
    const SimTask *task = m_tasks.find(*id, call.nowMs);
    return task ? jsonAnswer(call.requestId, R"("vif_peer_detection":)" + task->json(call.nowMs)) : missing(call);
}

SimAnswer ServiceModel::serveInventory(const Call &call, const Collection &collection) const
{
    const auto jsonOf = [](const Resource &one) -> const QByteArray & { return one.json; };
    std::vector<const Resource *> items;
    if (call.hasId) {
        const auto id = SimId::parse(call.id);
        if (!id)
            return badParameter(call.requestId);
        for (const Resource &one : collection.items) {
            if (one.id == *id)
                return jsonAnswer(call.requestId, '"' + collection.singular + R"(":)" + one.json);
        }
        return missing(call);
    }
    const QUrlQuery query = call.query();
    const auto list = parseListQuery(query);
    if (!list)
        return badParameter(call.requestId);
    items.reserve(collection.items.size());
    for (const Resource &one : collection.items) {
        if (matches(one, query))
            items.push_back(&one);
    }
    const auto page = pageOf(std::move(items), *list);
    return jsonAnswer(call.requestId, listMembers(collection.plural, page, collection.pageInfo || page.more,
                                                  has(Fault::MarkerLoop), jsonOf));
}

SimAnswer ServiceModel::createDetection(const Call &call)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body, &error);
    const bool isJson = call.request.contentType.toLower().startsWith("application/json");
    if (!isJson || error.error != QJsonParseError::NoError || !document.isObject())
        return malformedBody(call.requestId);
    const QJsonObject body = document.object();
    const QJsonObject detection = body.value("vif_peer_detection"_L1).toObject();
    const QJsonValue peerId = detection.value("vif_peer_id"_L1);
    // Exactly the documented members: a client that sends more has misread the page.
    const auto id = SimId::parse(peerId.toString().toLatin1());
    if (body.size() != 1 || detection.size() != 1 || !id)
        return badParameter(call.requestId);
    const int peer = m_population.peerById.value(id->text(), -1);
    if (peer < 0)
        return missing(call);

    const SimTask &task = m_tasks.create(peer, call.nowMs);
    if (!hitsPeer(m_options.faults, Fault::WrongPeer, peer))
        return jsonAnswer(call.requestId, R"("vif_peer_detection":)" + task.json(call.nowMs));
    const size_t next = static_cast<size_t>(peer) + 1;
    const SimId other = next < m_population.peers.size()
                            ? m_population.peers[next].id
                            : SimId::make(m_options.seed, Stream::PeerId, next); // nobody's
    return jsonAnswer(call.requestId, R"("vif_peer_detection":)" + m_tasks.runningJson(task, other));
}

SimAnswer ServiceModel::listDetections(const Call &call) const
{
    const auto list = parseListQuery(call.query());
    if (!list)
        return badParameter(call.requestId);
    const auto page = pageOf(m_tasks.listed(call.nowMs), *list);
    return jsonAnswer(
        call.requestId,
        listMembers("vif_peer_detections"_ba, page, has(Fault::PageInfo), has(Fault::MarkerLoop),
                    [&call](const SimTask &task) -> const QByteArray & { return task.json(call.nowMs); }));
}

SimAnswer ServiceModel::missing(const Call &call) const
{
    return noSuchResource(call.requestId, has(Fault::Documented400));
}

} // namespace peerlight::simulator
