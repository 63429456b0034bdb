// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/answers.h"

using namespace Qt::StringLiterals;

namespace peerlight::simulator {

SimAnswer jsonAnswer(const QByteArray &requestId, const QByteArray &members)
{
    SimAnswer answer;
    answer.contentType = "application/json"_ba;
    answer.requestId = requestId;
    answer.body.reserve(members.size() + 64);
    answer.body += R"({"request_id":")" + requestId + R"(",)";
    answer.body += members;
    answer.body += '}';
    return answer;
}

SimAnswer emptyAnswer(const QByteArray &requestId)
{
    SimAnswer answer;
    answer.status = 204;
    answer.requestId = requestId;
    return answer;
}

SimAnswer errorAnswer(const QByteArray &requestId, int status, const QByteArray &code, const QByteArray &message)
{
    SimAnswer answer;
    answer.status = status;
    answer.contentType = "application/json"_ba;
    answer.requestId = requestId;
    answer.body =
        R"({"error_code":")" + code + R"(","error_msg":")" + message + R"(","request_id":")" + requestId + R"("})";
    return answer;
}

SimAnswer htmlAnswer(int status, const QByteArray &text)
{
    SimAnswer answer;
    answer.status = status;
    answer.contentType = "text/html"_ba;
    answer.body = "<html><body>" + text + "</body></html>";
    return answer;
}

SimAnswer unknownApi(const QByteArray &requestId)
{
    return errorAnswer(requestId, 404, "APIGW.0101"_ba,
                       "The API does not exist or has not been published in the environment."_ba);
}

SimAnswer refusedLogin(const QByteArray &requestId, const QByteArray &what)
{
    return errorAnswer(requestId, 401, "APIGW.0301"_ba, "Incorrect IAM authentication information: " + what);
}

SimAnswer malformedBody(const QByteArray &requestId)
{
    return errorAnswer(requestId, 400, "DC.0000"_ba, "The request body is malformed."_ba);
}

SimAnswer badParameter(const QByteArray &requestId)
{
    return errorAnswer(requestId, 400, "DC.0001"_ba, "Request parameter error."_ba);
}

SimAnswer noSuchResource(const QByteArray &requestId, bool asPublished)
{
    return errorAnswer(requestId, asPublished ? 400 : 404, "DC.0002"_ba, "The resource does not exist."_ba);
}

} // namespace peerlight::simulator
