// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/http_call.h"

#include "app/api/once_body.h"
#include "app/api/requests.h"

#include <QTimerEvent>

#include <algorithm>

namespace peerlight::api {

using namespace Qt::StringLiterals;

namespace {

/// Qt reads from the connection only as fast as we take: an endless answer cannot fill the memory.
constexpr qint64 readAhead = 256 * 1024;
constexpr int graceAfterError = 1000; // ms

/// Shorter ones are none that was given out, and may be a word of any answer.
constexpr qsizetype shortestTokenToHide = 16;

/// Gateways repeat what they did not like, the token among it ("decrypt token fail: ..."): it goes no further than
/// here.
QByteArray withoutToken(QByteArray text, const QNetworkReply &reply)
{
    const QByteArray token = reply.request().rawHeader("X-Auth-Token");
    if (token.size() >= shortestTokenToHide && text.contains(token))
        text.replace(token, "[...]");
    return text;
}

/// A header of the service, safe to log and to show: printable ASCII, cut.
QByteArray safeHeader(const QNetworkReply &reply, const char *name)
{
    QByteArray value = withoutToken(reply.rawHeader(name), reply).trimmed().left(128);
    const bool printable = std::all_of(value.begin(), value.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
    return printable ? value : QByteArray();
}

/// Overwrites the buffer that this value shares with its copies, which assigning to it would not.
void scrubShared(QByteArray bytes)
{
    if (bytes.data_ptr().isMutable()) // not a literal
        auth::scrub(bytes.data_ptr().data(), static_cast<std::size_t>(bytes.size()));
}

/// Qt's own copy of the header is overwritten: it is good for a day, and nobody reads it there again.
auth::Secret takeSecretHeader(const QNetworkReply &reply, const char *name)
{
    const QByteArray value = reply.rawHeader(name);
    auth::Secret secret(value);
    scrubShared(value);
    return secret;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Qt starts a POST whose body it may not buffer from the event loop, and what is set before does not reach its thread:
/// without the second time, a create's answer is taken in as fast as it comes. A GET has been started by then.
void limitReadAhead(QNetworkReply &reply)
{
    reply.setReadBufferSize(readAhead);
    QMetaObject::invokeMethod(
        &reply, [&reply] { reply.setReadBufferSize(readAhead); }, Qt::QueuedConnection);
}

} // namespace

HttpCall::HttpCall(const Request &request, const Endpoint &endpoint, QObject *context, Handler<Answer> done)
    : m_request(request), m_endpoint(endpoint), m_context(context), m_done(std::move(done))
{
    m_exchange.method = request.method;
    m_exchange.path = QString::fromLatin1(requestTarget(request));
    m_exchange.origin = endpoint.display();
    m_exchange.about = request.about;
    m_exchange.sentAtUtc = QDateTime::currentDateTimeUtc();
    m_clock.start();
}

HttpCall::~HttpCall()
{
    letGo();
}

void HttpCall::start(Lane &lane, const QNetworkRequest &prototype, Proof proof)
{
    m_lane = &lane;
    m_proof = proof;
    // Total, from here to the last byte: Qt's own transfer time-out starts again with every byte, and
    // does not cover the handshake (fact 6 in ARCHITECTURE.md).
    m_deadline.start(int(std::clamp<qint64>(m_request.deadline.count(), 1, 24 * 60 * 60 * 1000)), this);

    QNetworkRequest request(prototype);
    request.setUrl(requestUrl(m_endpoint, m_request));
    send(lane.manager, request);
    limitReadAhead(*m_reply);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::finish);
    // Qt ends a reply after its error, but not always one that unpacks to too much: it waits for us to read on.
    connect(m_reply, &QNetworkReply::errorOccurred, this, [this] { m_afterError.start(graceAfterError, this); });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
}

void HttpCall::send(QNetworkAccessManager &manager, const QNetworkRequest &request)
{
    switch (m_request.method) {
    case Method::Get:
        m_reply = manager.get(request);
        return;
    case Method::Delete:
        m_reply = manager.deleteResource(request);
        return;
    case Method::Post:
        break;
    }
    QNetworkRequest post(request);
    post.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    post.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    post.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    m_body = new OnceBody(m_request.body);
    m_reply = manager.post(post, m_body);
    m_body->setParent(m_reply);
}

void HttpCall::read()
{
    if (m_received.size() + m_reply->bytesAvailable() > m_request.maxAnswerBytes) {
        settle(tl::unexpected(tooLargeError(m_request.maxAnswerBytes)));
        return;
    }
    m_received += m_reply->readAll();
}

void HttpCall::finish()
{
    read();
    if (m_result)
        return;
    const int status = statusOf(*m_reply);
    if (isCompleteAnswer(status, m_reply->error()))
        settle(answer(status));
    else
        settle(tl::unexpected(failureError(failure(), m_endpoint)));
}

Answer HttpCall::answer(int status) const
{
    Answer answer;
    answer.status = status;
    answer.body = withoutToken(m_received, *m_reply);
    answer.contentType = safeHeader(*m_reply, "Content-Type");
    answer.requestId = safeHeader(*m_reply, "X-Request-Id");
    if (answer.requestId.isEmpty())
        answer.requestId = safeHeader(*m_reply, "X-IAM-Trace-Id");
    answer.retryAfter = safeHeader(*m_reply, "Retry-After");
    answer.date = safeHeader(*m_reply, "Date");
    answer.arrivedAtUtc = QDateTime::currentDateTimeUtc();
    answer.proof = m_proof;
    if (m_request.isSignIn)
        answer.subjectToken = takeSecretHeader(*m_reply, "X-Subject-Token");
    return answer;
}

/// "host:port" of the proxy on the way; empty: none.
QString HttpCall::proxyText() const
{
    const QNetworkProxy proxy = m_reply->manager()->proxy();
    if (proxy.type() == QNetworkProxy::DefaultProxy)
        return m_endpoint.isLoopback() ? QString() : proxyInUse(m_reply->url());
    return proxy.hostName().isEmpty() ? QString() : u"%1:%2"_s.arg(proxy.hostName(), QString::number(proxy.port()));
}

NetworkFailure HttpCall::failure() const
{
    return {m_reply->error(), m_reply->errorString(), m_tlsErrors, proxyText()};
}

void HttpCall::settle(Result<Answer> result)
{
    if (m_result)
        return;
    m_exchange.took = std::chrono::milliseconds(m_clock.elapsed());
    if (m_body)
        m_exchange.bodyBytesSent = m_body->handedOut();
    m_exchange.answerBytes = m_received.size();
    if (!result)
        m_exchange.failure = result.error().kind;
    if (result) {
        m_exchange.httpStatus = result->status;
        m_exchange.requestId = QString::fromLatin1(result->requestId);
    }
    // Qt takes an interim answer for the whole one (all but 100), and gives the true one to who asks next on the
    // connection.
    if (result && result->status < 200 && m_lane)
        m_lane->spent = true;
    m_result = std::move(result);
    letGo();
    Q_EMIT settled();
}

void HttpCall::letGo()
{
    m_deadline.stop();
    m_afterError.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
        m_body = nullptr;
    }
    if (m_request.isSignIn) // its connection is cut, or done with it
        scrubShared(m_request.body);
    if (m_lane)
        Lanes::release(*m_lane);
    m_lane = nullptr;
}

void HttpCall::deliver()
{
    const auto done = std::exchange(m_done, nullptr);
    if (m_context && done)
        done(*std::move(m_result), m_exchange);
}

void HttpCall::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_afterError.timerId())
        return finish();
    if (event->timerId() != m_deadline.timerId())
        return QObject::timerEvent(event);
    if (m_reply && m_reply->isFinished())
        return finish();
    settle(tl::unexpected(timeoutError(m_endpoint, m_request.deadline)));
}

} // namespace peerlight::api
