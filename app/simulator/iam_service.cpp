// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/iam_service.h"

#include "app/simulator/answers.h"
#include "app/simulator/seeded.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <limits>

using namespace Qt::StringLiterals;

namespace peerlight::simulator {

namespace {

constexpr int kPasswordsThatLock = 5;
constexpr qint64 kUserLockMs = 15 * 60 * 1000; // what an account has unless its administrator sets another time
constexpr int kUsesBeforeEnd = 12;
constexpr qsizetype kTokenSize = 1500; // with nocatalog; real ones are as long as this
constexpr qsizetype kLongToken = 40'000;

/// Every answer of IAM has its own header for support, and no X-Request-Id.
SimAnswer traced(SimAnswer answer, const QByteArray &traceId)
{
    answer.requestId.clear();
    answer.headers.append({"X-IAM-Trace-Id"_ba, "token_" + traceId});
    return answer;
}

/// {"error":{"code":401,"message":"…","title":"Unauthorized"}}
SimAnswer keystoneError(int status, const QByteArray &message, const QByteArray &title, const QByteArray &traceId)
{
    SimAnswer answer;
    answer.status = status;
    answer.contentType = "application/json"_ba;
    answer.body = R"({"error":{"code":)" + QByteArray::number(status) + R"(,"message":")" + message + R"(","title":")" +
                  title + R"("}})";
    return traced(std::move(answer), traceId);
}

SimAnswer codedError(int status, const QByteArray &code, const QByteArray &message, const QByteArray &traceId)
{
    return traced(errorAnswer(traceId, status, code, message), traceId);
}

SimAnswer wrongPassword(const QByteArray &traceId)
{
    return keystoneError(401, "The username or password is wrong."_ba, "Unauthorized"_ba, traceId);
}

SimAnswer jsonOf(int status, const QJsonObject &object, const QByteArray &traceId)
{
    SimAnswer answer;
    answer.status = status;
    answer.contentType = "application/json"_ba;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return traced(std::move(answer), traceId);
}

/// "2020-01-04T09:05:22.701000Z": six digits.
QString microsText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'000Z'");
}

QByteArray textIn(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString().toUtf8();
}

QByteArray seededToken(quint64 seed, qint64 number, qsizetype size)
{
    QByteArray bytes;
    for (quint64 i = 0; bytes.size() < size; ++i) {
        const quint64 word = seeded(seed, Stream::Token, static_cast<quint64>(number) * 100'000 + i);
        bytes += QByteArray::number(word, 36);
    }
    return "MII" + bytes.left(size - 3);
}

} // namespace

IamService::IamService(IamOptions options, QByteArray projectId, quint64 seed, FaultSet faults)
    : m_options(std::move(options)), m_seed(seed),
      m_faults(faults), m_projects{{projectId, m_options.regionName},
                                   {hex32(seeded(seed, Stream::Token, 1), seeded(seed, Stream::Token, 2)),
                                    m_options.regionName + "_branch"},
                                   {hex32(seeded(seed, Stream::Token, 3), seeded(seed, Stream::Token, 4)), "MOS"_ba}},
      m_signatures(m_options.key)
{}

void IamService::adopt(const QByteArray &token, const QByteArray &projectId)
{
    m_tokens.insert(token, {projectId, std::numeric_limits<qint64>::max(), 0});
}

bool IamService::serves(const QByteArray &path)
{
    return path == "/v3/auth/tokens" || path == "/v3/auth/projects" || path == "/v3/projects";
}

SimAnswer IamService::handle(const SimRequest &request, qint64 nowMs, const QByteArray &requestId)
{
    if (request.path == "/v3/auth/tokens" && request.method == "POST")
        return signIn(request, nowMs, requestId);
    if (request.path != "/v3/auth/tokens" && request.method == "GET")
        return listProjects(request, nowMs, requestId);
    return keystoneError(405, "Method not allowed."_ba, "Method Not Allowed"_ba, requestId);
}

SimAnswer IamService::signIn(const SimRequest &request, qint64 nowMs, const QByteArray &traceId)
{
    ++m_signIns;
    const QJsonObject auth = QJsonDocument::fromJson(request.body).object().value("auth"_L1).toObject();
    const QJsonObject identity = auth.value("identity"_L1).toObject();
    if (!request.contentType.toLower().startsWith("application/json") || identity.isEmpty() ||
        !identity.value("methods"_L1).toArray().contains("password"_L1)) {
        return keystoneError(400, "The request body is invalid"_ba, "Bad Request"_ba, traceId);
    }
    if (auto fault = faultOfSignIn(traceId))
        return *fault;
    if (auto refused = signInRefusal(identity, nowMs, traceId))
        return *refused;
    const auto project = projectOf(auth.value("scope"_L1).toObject());
    if (!project)
        return codedError(404, "IAM.0004"_ba, "Could not find the project."_ba, traceId);
    return issue(*project, nowMs, traceId);
}

std::optional<SimAnswer> IamService::faultOfSignIn(const QByteArray &traceId) const
{
    if (has(Fault::IamWrongPassword))
        return codedError(401, "IAM.0062"_ba, "Incorrect password."_ba, traceId);
    if (has(Fault::IamLocked))
        return codedError(401, "IAM.0061"_ba, "Account locked."_ba, traceId);
    if (has(Fault::IamMfa))
        return codedError(400, "IAM.1061"_ba, "Invalid TOTP passcode."_ba, traceId);
    if (has(Fault::IamConsoleOnly))
        return codedError(403, "IAM.0081"_ba, "This user only supports console access."_ba, traceId);
    if (has(Fault::IamDisabled))
        return codedError(403, "IAM.0082"_ba, "The user is disabled."_ba, traceId);
    return std::nullopt;
}

std::optional<SimAnswer> IamService::signInRefusal(const QJsonObject &identity, qint64 nowMs, const QByteArray &traceId)
{
    if (nowMs < m_lockedUntilMs)
        return codedError(401, "IAM.0061"_ba, "Account locked."_ba, traceId);
    const QJsonObject user = identity.value("password"_L1).toObject().value("user"_L1).toObject();
    const bool isKnown = textIn(user, "name"_L1) == m_options.user &&
                         textIn(user.value("domain"_L1).toObject(), "name"_L1) == m_options.account;
    if (!isKnown || textIn(user, "password"_L1) != m_options.password) {
        if (++m_wrongPasswords >= kPasswordsThatLock) {
            m_wrongPasswords = 0;
            m_lockedUntilMs = nowMs + kUserLockMs;
        }
        return wrongPassword(traceId);
    }
    m_wrongPasswords = 0;
    if (m_options.passcode.isEmpty())
        return std::nullopt;
    const QJsonObject second = identity.value("totp"_L1).toObject().value("user"_L1).toObject();
    const bool isRight = identity.value("methods"_L1).toArray().contains("totp"_L1) &&
                         textIn(second, "id"_L1) == m_options.userId &&
                         textIn(second, "passcode"_L1) == m_options.passcode;
    return isRight ? std::nullopt : std::optional(codedError(400, "IAM.1061"_ba, "Invalid TOTP passcode."_ba, traceId));
}

/// Empty: the account itself, or no scope at all.
std::optional<QByteArray> IamService::projectOf(const QJsonObject &scope) const
{
    const QJsonObject wanted = scope.value("project"_L1).toObject();
    if (wanted.isEmpty())
        return QByteArray();
    for (const SimProject &project : m_projects) {
        if (textIn(wanted, "id"_L1) == project.id || textIn(wanted, "name"_L1) == project.name)
            return project.id;
    }
    return std::nullopt;
}

SimAnswer IamService::issue(const QByteArray &projectId, qint64 nowMs, const QByteArray &traceId)
{
    const QByteArray token = seededToken(m_seed, m_signIns, has(Fault::IamLongToken) ? kLongToken : kTokenSize);
    const qint64 ends = nowMs + m_options.tokenLifeMs;
    m_tokens.insert(token, {projectId, ends, 0});
    const QJsonObject domain{{u"id"_s, u"0a1b2c3d4e5f60718293a4b5c6d7e8f9"_s},
                             {u"name"_s, QString::fromUtf8(m_options.account)}};
    QJsonObject body{{u"methods"_s, QJsonArray{u"password"_s}},
                     {u"issued_at"_s, microsText(nowMs)},
                     {u"expires_at"_s, microsText(ends)},
                     {u"roles"_s, QJsonArray{QJsonObject{{u"id"_s, u"0"_s}, {u"name"_s, u"dcaas_viewer"_s}}}},
                     {u"catalog"_s, QJsonArray()},
                     {u"user"_s, QJsonObject{{u"id"_s, QString::fromUtf8(m_options.userId)},
                                             {u"name"_s, QString::fromUtf8(m_options.user)},
                                             {u"password_expires_at"_s, QString()},
                                             {u"domain"_s, domain}}}};
    for (const SimProject &project : m_projects) {
        if (project.id == projectId)
            body.insert("project"_L1, QJsonObject{{u"id"_s, QString::fromUtf8(project.id)},
                                                  {u"name"_s, QString::fromUtf8(project.name)},
                                                  {u"domain"_s, domain}});
    }
    SimAnswer answer = jsonOf(201, {{u"token"_s, body}}, traceId);
    if (!has(Fault::IamNoToken))
        answer.headers.append({"X-Subject-Token"_ba, token});
    return answer;
}

SimAnswer IamService::listProjects(const SimRequest &request, qint64 nowMs, const QByteArray &traceId)
{
    const auto token = m_tokens.constFind(request.token);
    const bool isKnown = token != m_tokens.constEnd() && nowMs < token->endsMs;
    if (request.token.isNull() && !request.authorization.isNull()) {
        if (auto refused = m_signatures.refusal(request, nowMs, traceId))
            return *refused;
    } else if (!isKnown) {
        return keystoneError(401, "The request you have made requires authentication."_ba, "Unauthorized"_ba, traceId);
    }
    const QString wanted = QUrlQuery(QString::fromUtf8(request.query)).queryItemValue(u"name"_s, QUrl::FullyDecoded);
    QJsonArray projects;
    for (const SimProject &project : m_projects) {
        if (!wanted.isEmpty() && wanted != QString::fromUtf8(project.name))
            continue;
        projects.append(QJsonObject{{u"id"_s, QString::fromUtf8(project.id)},
                                    {u"name"_s, QString::fromUtf8(project.name)},
                                    {u"domain_id"_s, u"0a1b2c3d4e5f60718293a4b5c6d7e8f9"_s},
                                    {u"parent_id"_s, u"0a1b2c3d4e5f60718293a4b5c6d7e8f9"_s},
                                    {u"is_domain"_s, false},
                                    {u"enabled"_s, true},
                                    {u"description"_s, QString()}});
    }
    return jsonOf(200, {{u"links"_s, QJsonObject()}, {u"projects"_s, projects}}, traceId);
}

std::optional<SimAnswer> IamService::tokenRefusal(const QByteArray &token, const QByteArray &projectId, qint64 nowMs,
                                                  const QByteArray &requestId)
{
    const auto found = m_tokens.find(token);
    if (found == m_tokens.end())
        return refusedLogin(requestId, "decrypt token fail"_ba);
    ++found->uses;
    if (nowMs >= found->endsMs || (has(Fault::TokenExpires) && found->uses > kUsesBeforeEnd))
        return errorAnswer(requestId, 401, "APIGW.0307"_ba, "The token must be updated."_ba);
    if (found->projectId != projectId)
        return errorAnswer(requestId, 403, "APIGW.0302"_ba, "The IAM user is not authorized to access the API."_ba);
    return std::nullopt;
}

std::optional<SimAnswer> IamService::signatureRefusal(const SimRequest &request, qint64 nowMs,
                                                      const QByteArray &requestId)
{
    return m_signatures.refusal(request, nowMs, requestId);
}

} // namespace peerlight::simulator
