// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/token_keeper.h"

#include "app/api/network_failure.h"

#include <algorithm>

namespace peerlight::api {

using namespace std::chrono_literals;

namespace {

/// Looked at again and again, since a timer stands still while the machine sleeps.
constexpr std::chrono::milliseconds longestLook = 60s;

/// Of a token that nothing was ever done with.
constexpr std::chrono::milliseconds quickestReplacement = 60s;

/// What another try may help against. Everything else is the service's word, and stays so.
bool anotherTryMayHelp(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Throttled:
    case ErrorKind::Server:
        return true;
    case ErrorKind::InvalidInput:
    case ErrorKind::Tls:
    case ErrorKind::Credential:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
    case ErrorKind::Protocol:
        break;
    }
    return false;
}

} // namespace

TokenKeeper::TokenKeeper(SignInCall signIn, bool repeatable, QObject *parent, Now now)
    : QObject(parent), m_signIn(std::move(signIn)), m_now(std::move(now)), m_repeatable(repeatable)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TokenKeeper::renewIfDue);
}

TokenKeeper::~TokenKeeper()
{
    tellAll(tl::unexpected(cancelledError()));
}

void TokenKeeper::noteAccepted()
{
    if (m_hasWorked)
        return;
    m_hasWorked = true;
    plan();
}

std::chrono::milliseconds TokenKeeper::timeLeft() const
{
    return auth::timeLeft(m_life, m_now());
}

std::optional<Error> TokenKeeper::refusal() const
{
    if (m_refused || !m_token)
        return m_refused;
    if (!m_repeatable)
        return refusedHereError(ErrorKind::Credential, tr("Signing in again takes a new one-time code."));
    // Also where the service gives tokens that have ended before they arrive: it would go round and round.
    const bool isNew = m_cameAtUtc.msecsTo(m_now()) < quickestReplacement.count();
    if (!m_hasWorked && (isNew || auth::timeUntilDue(m_life, m_now()) > 0ms)) {
        return refusedHereError(
            ErrorKind::Credential,
            tr("The token of this sign-in was refused at once: check endpoint, region and project."));
    }
    return std::nullopt;
}

void TokenKeeper::renew(QObject *context, Done done)
{
    Q_ASSERT(context);
    if (m_underWay) {
        m_askers.push_back({context, std::move(done)});
        return;
    }
    if (auto refused = refusal()) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done), error = *std::move(refused)] { done(tl::unexpected(error)); },
            Qt::QueuedConnection);
        return;
    }
    m_askers.push_back({context, std::move(done)});
    signIn();
}

void TokenKeeper::signIn()
{
    m_underWay = true;
    m_timer.stop();
    m_signIn(this, [this](const Result<IssuedToken> &issued, const Exchange &) { take(issued); });
}

void TokenKeeper::take(const Result<IssuedToken> &issued)
{
    m_underWay = false;
    const QPointer<TokenKeeper> alive(this);
    if (!issued) {
        if (!anotherTryMayHelp(issued.error().kind))
            m_refused = issued.error();
        const Result<auth::Credential> result = tl::unexpected(issued.error());
        Q_EMIT failed(issued.error());
        if (alive)
            tellAll(result);
        return;
    }
    m_token = *issued;
    m_cameAtUtc = m_now();
    m_life = auth::lifeOf(issued->issuedAtUtc, issued->expiresAtUtc, m_cameAtUtc);
    m_hasWorked = false;
    m_triedEarly = false;
    const auth::Credential credential = issued->credential;
    Q_EMIT renewed(credential);
    if (alive)
        tellAll(credential);
}

void TokenKeeper::tellAll(const Result<auth::Credential> &result)
{
    // Theirs from here on: a handler may ask again, or destroy this.
    const std::vector<Asker> askers = std::exchange(m_askers, {});
    for (const Asker &asker : askers) {
        if (asker.context)
            asker.done(result);
    }
}

void TokenKeeper::plan()
{
    if (!m_token || m_underWay || !m_repeatable || m_triedEarly || m_refused)
        return;
    m_timer.start(std::clamp<std::chrono::milliseconds>(auth::timeUntilDue(m_life, m_now()), 1ms, longestLook));
}

void TokenKeeper::renewIfDue()
{
    if (!m_token || !m_hasWorked || m_underWay || !m_repeatable || m_triedEarly || m_refused)
        return;
    if (auth::timeUntilDue(m_life, m_now()) > 0ms) {
        plan();
        return;
    }
    m_triedEarly = true; // once: what goes wrong now is tried again when somebody asks
    signIn();
}

} // namespace peerlight::api
