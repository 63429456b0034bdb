// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/fault_gate.h"

#include "app/simulator/answers.h"

using namespace Qt::StringLiterals;

namespace peerlight::simulator {

namespace {

constexpr qint64 kTokenRequests = 20;
constexpr qint64 kOnlineRequests = 30;
constexpr qint64 kOfflineMs = 10'000;
constexpr int kSlowMs = 3000;
constexpr qint64 kWindowMs = 1000;
constexpr size_t kBurst = 5;
constexpr size_t kBurstRetryAfter = 10;
constexpr qint64 kRetryAfterMs = 2000;

bool isDetections(const SimRequest &request)
{
    return request.path.endsWith("/dcaas/vif-peer-detections");
}

SimAnswer overLimit(const QByteArray &requestId, const QByteArray &detail)
{
    // The text is a captured one of another service behind the same gateway, with other figures.
    return errorAnswer(requestId, 429, "APIGW.0308"_ba, "The throttling threshold has been reached: policy " + detail);
}

} // namespace

FaultGate::FaultGate(FaultSet faults, QByteArray token) : m_faults(faults), m_token(std::move(token)) {}

QByteArray FaultGate::renewed(const QByteArray &token)
{
    return token + "-renewed";
}

GateDecision FaultGate::decide(const SimRequest &request, qint64 nowMs, const QByteArray &requestId)
{
    ++m_requests;
    GateDecision decision;
    decision.extraDelayMs = has(Fault::Slow) ? kSlowMs : 0;
    if (isOffline(nowMs)) {
        decision.carryOut = false;
        decision.delivery = Delivery::CutBefore;
        return decision;
    }
    decision.instead = refusal(request, nowMs, requestId);
    if (decision.instead) {
        decision.carryOut = false;
        return decision;
    }
    if (request.method == "POST" && isDetections(request)) {
        decideCreate(decision);
    } else if (request.method == "GET" && has(Fault::FlakyReads) && ++m_reads % 4 == 0) {
        decision.carryOut = false;
        decision.instead = htmlAnswer(503, "503 Service Unavailable"_ba);
    }
    if (++m_answers % 5 == 0 && has(Fault::HalfBody) && decision.delivery == Delivery::Whole)
        decision.delivery = Delivery::CutHalf;
    return decision;
}

bool FaultGate::isOffline(qint64 nowMs)
{
    if (!has(Fault::Offline) || m_requests <= kOnlineRequests)
        return false;
    if (!m_offlineUntil)
        m_offlineUntil = nowMs + kOfflineMs;
    return nowMs < *m_offlineUntil;
}

std::optional<SimAnswer> FaultGate::refusal(const SimRequest &request, qint64 nowMs, const QByteArray &requestId)
{
    if (has(Fault::CaptivePortal))
        return htmlAnswer(200, "Welcome to the hotel network. Please sign in."_ba);
    if (has(Fault::Redirect)) {
        SimAnswer answer = htmlAnswer(302, "302 Found"_ba);
        // The discard port of loopback: another origin that no test machine serves, and never the network.
        answer.headers.append({"Location"_ba, "http://127.0.0.1:9" + request.path});
        return answer;
    }
    if (has(Fault::ExpiredToken) && m_requests > kTokenRequests && request.token == m_token)
        return errorAnswer(requestId, 401, "APIGW.0307"_ba, "The token must be updated."_ba);
    if (auto answer = throttled(nowMs, requestId))
        return answer;
    if (has(Fault::NoList) && request.method == "GET" && isDetections(request)) {
        return errorAnswer(requestId, 403, "IAM.0003"_ba,
                           "Policy doesn't allow the list of detections to be performed."_ba);
    }
    return std::nullopt;
}

std::optional<SimAnswer> FaultGate::throttled(qint64 nowMs, const QByteArray &requestId)
{
    if (has(Fault::ThrottleRetryAfter)) {
        if (nowMs >= m_waitUntil && isBurst(nowMs, kBurstRetryAfter))
            m_waitUntil = nowMs + kRetryAfterMs;
        if (nowMs < m_waitUntil) {
            SimAnswer answer = overLimit(requestId, "user over ratelimit"_ba);
            answer.headers.append({"Retry-After"_ba, QByteArray::number((m_waitUntil - nowMs + 999) / 1000)});
            return answer;
        }
    }
    if (has(Fault::Throttle) && isBurst(nowMs, kBurst))
        return overLimit(requestId,
                         "api over ratelimit,limit:" + QByteArray::number(qulonglong(kBurst)) + ",time:1 second");
    if (has(Fault::Throttle) || has(Fault::ThrottleRetryAfter))
        m_accepted.push_back(nowMs);
    return std::nullopt;
}

bool FaultGate::isBurst(qint64 nowMs, size_t limit)
{
    while (!m_accepted.empty() && m_accepted.front() <= nowMs - kWindowMs)
        m_accepted.pop_front();
    return m_accepted.size() >= limit;
}

void FaultGate::decideCreate(GateDecision &decision)
{
    const qint64 phase = ++m_creates % 3; // each fault of three has its own third of the creates
    if (has(Fault::LostReply) && phase == 0) {
        decision.delivery = Delivery::CutBefore;
    } else if (has(Fault::LostRequest) && phase == 2) {
        decision.carryOut = false;
        decision.delivery = Delivery::CutBefore;
    } else if (has(Fault::BadGateway) && phase == 1) {
        decision.carryOut = (m_creates / 3) % 2 == 1; // the fourth, the tenth, ...
        decision.instead = htmlAnswer(502, "502 Bad Gateway"_ba);
    }
}

} // namespace peerlight::simulator
