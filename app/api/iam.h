// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ids.h"
#include "app/auth/credential.h"
#include "app/auth/secret.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace peerlight::api {

// The values of Identity and Access Management that this program deals with.

/// Who signs in, and for which project: Direct Connect takes tokens of a project only.
struct SignIn
{
    QString account;       ///< the account's name ("domain" on the wire)
    QString user;          ///< the IAM user's name
    auth::Secret password; ///< UTF-8, 1 to 4,096 bytes, sent exactly as it is
    QString projectName;   ///< of a region's own project: the region's id; not used if projectId is set
    ProjectId projectId;   ///< of any project; neither of them: the token is good for the list of projects only
    QString mfaUserId;     ///< with a second factor: the IAM user's id, since the service wants no name there
    auth::Secret passcode; ///< six digits of a virtual MFA device, good once; empty: no second factor

    /// A one-time code cannot be sent a second time: somebody has to type a new one.
    [[nodiscard]] bool isRepeatable() const { return passcode.isEmpty(); }
};

/// "Obtaining a User Token Through Password Authentication", the answer.
struct IssuedToken
{
    auth::Credential credential;
    QDateTime issuedAtUtc;  ///< by the service's clock; may be invalid
    QDateTime expiresAtUtc; ///< by the service's clock
    QString userId;
    QString userName;
    QString projectId; ///< empty: the token is not of a project
    QString projectName;
    QString accountName;
    QDateTime passwordExpiresAtUtc; ///< invalid: never
};

/// "Querying the List of Projects Accessible to Users": one of them.
struct IamProject
{
    ProjectId id;
    QString name; ///< a region's id, or "<region>_<name>"
    QString accountId;
    QString description;
    bool isEnabled = true;
};

/// Those that are a region's own: not inside of another one, nor of another service, and not disabled. By name.
[[nodiscard]] QList<IamProject> ownProjects(const QList<IamProject> &projects);

/// The project that is named like the region, then those inside of it, by name; disabled ones are left out.
[[nodiscard]] QList<IamProject> projectsOfRegion(const QList<IamProject> &projects, const QString &regionId);

} // namespace peerlight::api
