// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"
#include "app/auth/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>

namespace peerlight::api {

enum class Method { Get, Post, Delete };

/// What a request proves with who is asking.
enum class Proof {
    Token,
    AccessKey,
    Password, ///< in the body of a sign-in: no header authorises it
};

/// A request as a value, built by the pure functions of requests.h and iam_requests.h. It holds no credential, but
/// for the body of a sign-in.
struct Request
{
    Method method = Method::Get;
    QByteArray path;                                ///< percent-encoded, starts with '/'
    QList<std::pair<QByteArray, QByteArray>> query; ///< raw names and values; encoded when sent, order kept
    QByteArray body;                                ///< sent as application/json if the method is Post
    std::chrono::milliseconds deadline{20000};      ///< total, from the call of send() to the last byte
    qint64 maxAnswerBytes = 1 << 20;                ///< decoded body bytes; more ends the request as Protocol
    QByteArray projectId;                           ///< that it is about; empty: none. Signed, with an access key
    /// A sign-in: sent without a credential. Its body holds a password: it is overwritten, together with all
    /// copies of this request, as soon as there is an answer.
    bool isSignIn = false;
    QString about{}; ///< the peer of a create, the task of a show or delete; empty: a list, or something else

    bool operator==(const Request &) const = default;
};

/// A complete HTTP answer: status, the headers that are used, and the body within its limit.
struct Answer
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QByteArray requestId;        ///< X-Request-Id, else X-IAM-Trace-Id
    QByteArray retryAfter;       ///< Retry-After as sent
    QByteArray date;             ///< Date as sent
    QDateTime arrivedAtUtc{};    ///< by this machine's clock
    Proof proof = Proof::Token;  ///< of the request; a refusal is told in its words
    auth::Secret subjectToken{}; ///< X-Subject-Token as sent, of the answer to a sign-in; unchecked
};

/// What is known of one request when it has ended, whatever the end; nothing in it is secret.
struct Exchange
{
    Method method = Method::Get;
    QString path;       ///< with query, without origin
    int httpStatus = 0; ///< 0: no complete answer
    QString requestId;
    QDateTime sentAtUtc;
    std::chrono::milliseconds took{0};
    /// How many body bytes were handed to the network. 0 without an answer means *certainly not sent*;
    /// more without a complete answer means *unknown* (fact 3 in ARCHITECTURE.md).
    qint64 bodyBytesSent = 0;
    qint64 answerBytes = 0;             ///< decoded body bytes that arrived, also of an answer that is not whole
    std::optional<ErrorKind> failure{}; ///< why there is no complete answer
    QString origin{};                   ///< "https://dcaas.eu-west-101.myhuaweicloud.eu"
    QString about{};                    ///< Request::about
};

} // namespace peerlight::api
