// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/error_body.h"

#include "app/api/error_codes.h"
#include "app/api/plain_text.h"
#include "app/api/refused_proof.h"
#include "app/api/retry_after.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace peerlight::api {

using namespace Qt::StringLiterals;

namespace {

struct ErrorBodyWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorBody)
};

/// What a body says of an error, whatever its shape.
struct Said
{
    QString code;
    QString message;
    bool isEmpty() const { return code.isEmpty() && message.isEmpty(); }
};

/// error_code with error_msg, or code with message; a code that is a number repeats the HTTP status.
Said saidBy(const QJsonObject &object)
{
    Said said{object.value("error_code"_L1).toString(), object.value("error_msg"_L1).toString()};
    if (said.isEmpty())
        said = {object.value("code"_L1).toString(), object.value("message"_L1).toString()};
    said.code = cutText(said.code.trimmed(), 64);
    return said;
}

/// The body's own members first, then those of the objects in it: {"error":{"code":401,"message":"..."}}.
Said saidAnywhere(const QJsonObject &body)
{
    Said said = saidBy(body);
    for (auto it = body.begin(); said.isEmpty() && it != body.end(); ++it)
        said = saidBy(it.value().toObject());
    return said;
}

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Credential;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 408: // sent by gateways that gave up on the service: a create may have been done
        return ErrorKind::Server;
    case 429:
        return ErrorKind::Throttled;
    default:
        return status >= 500 ? ErrorKind::Server : ErrorKind::Rejected;
    }
}

QString sentenceOf(int status)
{
    switch (status) {
    case 401:
        return ErrorBodyWords::tr("The service did not accept the sign-in: use a new token.");
    case 403:
        return ErrorBodyWords::tr("This user is not allowed to do this: ask the administrator of the account.");
    case 404:
    case 410:
        return ErrorBodyWords::tr("The service does not know this resource: check endpoint, region and project.");
    case 407:
        return ErrorBodyWords::tr("A proxy asks for a sign-in of its own.");
    case 408:
    case 504:
        return ErrorBodyWords::tr("The service took too long to answer its gateway (HTTP %1).").arg(status);
    case 413:
    case 414:
    case 431:
    case 494:
        return ErrorBodyWords::tr("The request is too large for the gateway (HTTP %1): a shorter token may help.")
            .arg(status);
    case 429:
        return ErrorBodyWords::tr("The service asks to slow down: too many requests.");
    case 502:
    case 503:
        return ErrorBodyWords::tr("The service is not available at the moment (HTTP %1): try again later.").arg(status);
    default:
        return status >= 500
                   ? ErrorBodyWords::tr("The service reports an internal error (HTTP %1): try again later.").arg(status)
                   : ErrorBodyWords::tr("The service refused the request (HTTP %1).").arg(status);
    }
}

/// Codes of no table are shown as they came, so that support can be asked for them.
QString sentenceOf(int status, const Said &said, const std::optional<CodeMeaning> &meaning)
{
    if (meaning && !meaning->text.isEmpty())
        return meaning->text;
    if (meaning || said.code.isEmpty())
        return sentenceOf(status);
    const QString message = detailText(said.message);
    return message.isEmpty() ? ErrorBodyWords::tr("The service answered with %1.").arg(said.code)
                             : ErrorBodyWords::tr("The service answered with %1: %2").arg(said.code, message);
}

std::optional<std::chrono::milliseconds> askedWait(const Answer &answer, ErrorKind kind, const QString &message)
{
    if (auto wait = retryAfterHeader(answer.retryAfter, httpDate(answer.date)))
        return wait;
    return kind == ErrorKind::Throttled ? waitInMessage(message) : std::nullopt;
}

} // namespace

Error errorFromAnswer(const Answer &answer)
{
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    const Said said = saidAnywhere(body);
    const auto meaning = meaningOf(said.code, said.message);

    Error error;
    error.httpStatus = answer.status;
    error.kind = meaning && meaning->kind ? *meaning->kind : kindOf(answer.status);
    error.apiCode = said.code;
    error.requestId = answer.requestId.isEmpty() ? cutText(body.value("request_id"_L1).toString(), 128)
                                                 : QString::fromLatin1(answer.requestId);
    error.text = sentenceOf(answer.status, said, meaning);
    if (const QString words = refusedProofText(answer, error.kind, said.code, said.message); !words.isEmpty())
        error.text = words;
    error.detail = said.isEmpty() ? bodyExcerpt(answer.body) : detailText(said.message);
    error.retryAfter = askedWait(answer, error.kind, said.message);
    return error;
}

} // namespace peerlight::api
