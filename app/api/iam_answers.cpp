// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/iam_answers.h"

#include "app/api/json_answer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace peerlight::api {

using namespace Qt::StringLiterals;

namespace {

struct IamAnswersWords
{
    Q_DECLARE_TR_FUNCTIONS(IamAnswers)
};

Result<QJsonObject> readIamObject(const Answer &answer, QLatin1StringView member, QJsonValue::Type type)
{
    if (auto error = refusedByStatus(answer))
        return tl::unexpected(*std::move(error));
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    if (object.value(member).type() != type) {
        return tl::unexpected(protocolError(
            answer, IamAnswersWords::tr("The answer is not from the sign-in service: check its address; something "
                                        "between you and the service may have answered in its place.")));
    }
    return object;
}

/// "2020-01-04T09:05:22.701000Z"; invalid if it is no time of UTC.
QDateTime iamTime(const QJsonObject &object, QLatin1StringView name)
{
    const QDateTime time = QDateTime::fromString(object.value(name).toString(), Qt::ISODateWithMs);
    return time.isValid() && time.timeSpec() == Qt::UTC ? time : QDateTime();
}

/// The header, checked before it can go into another one.
Result<auth::Credential> credentialOf(const Answer &answer)
{
    if (answer.subjectToken.isEmpty())
        return tl::unexpected(
            protocolError(answer, IamAnswersWords::tr("The sign-in was accepted, but the answer holds no token.")));
    QString text = QString::fromLatin1(answer.subjectToken.bytes());
    auto credential = auth::Credential::fromToken(text);
    auth::scrub(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    if (!credential) {
        return tl::unexpected(protocolError(
            answer,
            IamAnswersWords::tr("The sign-in was accepted, but its token cannot be used: %1").arg(credential.error())));
    }
    return *credential;
}

} // namespace

Result<IssuedToken> parseIssuedToken(const Answer &answer)
{
    const auto object = readIamObject(answer, "token"_L1, QJsonValue::Object);
    if (!object)
        return tl::unexpected(object.error());
    auto credential = credentialOf(answer);
    if (!credential)
        return tl::unexpected(credential.error());
    const QJsonObject token = object->value("token"_L1).toObject();
    const QJsonObject user = token.value("user"_L1).toObject();
    const QJsonObject project = token.value("project"_L1).toObject();
    IssuedToken issued;
    issued.credential = *std::move(credential);
    issued.issuedAtUtc = iamTime(token, "issued_at"_L1);
    issued.expiresAtUtc = iamTime(token, "expires_at"_L1);
    if (!issued.expiresAtUtc.isValid())
        return tl::unexpected(protocolError(
            answer, IamAnswersWords::tr("The sign-in was accepted, but the answer does not say until when.")));
    issued.userId = textMember(user, "id"_L1);
    issued.userName = textMember(user, "name"_L1);
    issued.accountName = textMember(user.value("domain"_L1).toObject(), "name"_L1);
    issued.passwordExpiresAtUtc = iamTime(user, "password_expires_at"_L1);
    issued.projectId = textMember(project, "id"_L1);
    issued.projectName = textMember(project, "name"_L1);
    return issued;
}

Result<QList<IamProject>> parseProjects(const Answer &answer)
{
    const auto object = readIamObject(answer, "projects"_L1, QJsonValue::Array);
    if (!object)
        return tl::unexpected(object.error());
    QList<IamProject> projects;
    const QJsonArray members = object->value("projects"_L1).toArray();
    for (const QJsonValue &value : members) {
        const QJsonObject one = value.toObject();
        const auto id = ProjectId::parse(one.value("id"_L1).toString());
        if (!id || one.value("is_domain"_L1).toBool())
            continue;
        projects.append({*id, textMember(one, "name"_L1), textMember(one, "domain_id"_L1),
                         textMember(one, "description"_L1), one.value("enabled"_L1).toBool(true)});
    }
    return projects;
}

QList<IamProject> ownProjects(const QList<IamProject> &projects)
{
    QList<IamProject> found;
    std::ranges::copy_if(projects, std::back_inserter(found), [](const IamProject &project) {
        // "MOS" is there for Object Storage; a project inside of a region's is "<region>_<name>".
        return project.isEnabled && project.name != "MOS"_L1 && !project.name.contains(u'_');
    });
    std::ranges::sort(found, {}, &IamProject::name);
    return found;
}

QList<IamProject> projectsOfRegion(const QList<IamProject> &projects, const QString &regionId)
{
    QList<IamProject> found;
    for (const IamProject &project : projects) {
        if (project.isEnabled && (project.name == regionId || project.name.startsWith(regionId + u'_')))
            found.append(project);
    }
    std::ranges::sort(found, {}, &IamProject::name); // the region's own name is the shortest
    return found;
}

} // namespace peerlight::api
