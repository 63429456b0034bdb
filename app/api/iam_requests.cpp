// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/iam_requests.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace peerlight::api {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct IamRequestsWords
{
    Q_DECLARE_TR_FUNCTIONS(IamRequests)
};

constexpr qsizetype longestName = 128;
constexpr qsizetype longestPassword = 4096;
constexpr qsizetype passcodeSize = 6;
constexpr qsizetype mostPerByte = 6; // "\u0000"

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    const bool valid = !decoder.hasError();
    auth::scrub(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    return valid;
}

bool isName(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestName && text.isValidUtf16() &&
           std::ranges::none_of(text, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

bool isPasscode(QByteArrayView bytes)
{
    return bytes.size() == passcodeSize && std::ranges::all_of(bytes, [](char c) { return c >= '0' && c <= '9'; });
}

/// Empty: all of it can be sent.
QString whyNotSent(const SignIn &signIn)
{
    if (!isName(signIn.account))
        return IamRequestsWords::tr("The account name is empty, too long or contains a line break.");
    if (!isName(signIn.user))
        return IamRequestsWords::tr("The user name is empty, too long or contains a line break.");
    if (signIn.password.isEmpty())
        return IamRequestsWords::tr("The password is empty.");
    if (signIn.password.bytes().size() > longestPassword)
        return IamRequestsWords::tr("The password is too long: at most 4,096 bytes are sent.");
    if (!isUtf8(signIn.password.bytes()))
        return IamRequestsWords::tr("The password is not UTF-8 text.");
    if (signIn.projectId.isEmpty() && !signIn.projectName.isEmpty() && !isName(signIn.projectName))
        return IamRequestsWords::tr("The name of the project is too long or contains a line break.");
    if (signIn.passcode.isEmpty())
        return {};
    if (!isPasscode(signIn.passcode.bytes()))
        return IamRequestsWords::tr("A one-time code has six digits.");
    if (!ProjectId::parse(signIn.mfaUserId)) // of the same form
        return IamRequestsWords::tr("A one-time code takes the ID of the user, not the name: see \"My Credentials\" in "
                                    "the console.");
    return {};
}

void appendName(QByteArray &json, const QString &text)
{
    appendJsonText(json, QByteArrayView(text.toUtf8()));
}

} // namespace

void appendJsonText(QByteArray &json, QByteArrayView utf8)
{
    constexpr char digits[] = "0123456789abcdef";
    json += '"';
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (byte < 0x20) {
            json += "\\u00";
            json += digits[byte >> 4];
            json += digits[byte & 0xf];
        } else {
            json += c;
        }
    }
    json += '"';
}

tl::expected<Request, QString> signInRequest(const SignIn &signIn)
{
    if (const QString why = whyNotSent(signIn); !why.isEmpty())
        return tl::unexpected(why);
    QByteArray body;
    // At once: a buffer that grows leaves copies of what was in it behind.
    body.reserve(1024 + mostPerByte * (signIn.password.bytes().size() + 8 * longestName));
    const bool second = !signIn.passcode.isEmpty();
    body += second ? R"({"auth":{"identity":{"methods":["password","totp"],"password":{"user":{"name":)"
                   : R"({"auth":{"identity":{"methods":["password"],"password":{"user":{"name":)";
    appendName(body, signIn.user);
    body += R"(,"password":)";
    appendJsonText(body, signIn.password.bytes());
    body += R"(,"domain":{"name":)";
    appendName(body, signIn.account);
    body += "}}}";
    if (second) {
        body += R"(,"totp":{"user":{"id":)";
        appendName(body, signIn.mfaUserId.trimmed());
        body += R"(,"passcode":)";
        appendJsonText(body, signIn.passcode.bytes());
        body += "}}";
    }
    body += '}';
    if (!signIn.projectId.isEmpty() || !signIn.projectName.isEmpty()) {
        body += signIn.projectId.isEmpty() ? R"(,"scope":{"project":{"name":)" : R"(,"scope":{"project":{"id":)";
        appendName(body, signIn.projectId.isEmpty() ? signIn.projectName : signIn.projectId.text());
        body += "}}";
    }
    body += "}}";

    Request request;
    request.method = Method::Post;
    request.path = "/v3/auth/tokens"_ba;
    request.query.append({"nocatalog"_ba, "true"_ba});
    request.body = std::move(body);
    request.deadline = 30s;
    request.isSignIn = true;
    return request;
}

Request accessibleProjectsRequest()
{
    Request request;
    request.path = "/v3/auth/projects"_ba;
    return request;
}

Request projectsRequest(const QString &name)
{
    Request request;
    request.path = "/v3/projects"_ba;
    if (!name.isEmpty())
        request.query.append({"name"_ba, name.toUtf8()});
    return request;
}

} // namespace peerlight::api
