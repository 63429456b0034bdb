// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection_service.h"
#include "app/api/endpoint.h"
#include "app/api/iam.h"
#include "app/auth/credential.h"

#include <QNetworkProxy>
#include <QObject>
#include <QSslConfiguration>

#include <memory>

namespace peerlight::api {

class Transport;

/// Identity and Access Management over HTTP: signs in, and lists projects. A password goes to this endpoint and to no
/// other place, once: nothing is repeated here, since failures lock the user. Lives on the thread that made it; no call
/// blocks. On destruction every call that is still open ends with ErrorKind::Cancelled.
class IamClient final : public QObject
{
    Q_OBJECT
public:
    explicit IamClient(const Endpoint &endpoint, QObject *parent = nullptr);
    IamClient(const Endpoint &endpoint, const QSslConfiguration &tls, QObject *parent = nullptr);
    ~IamClient() override;

    /// Of the connections that are made from now on.
    void setProxy(const QNetworkProxy &proxy);

    /// What cannot be sent ends with ErrorKind::InvalidInput. The total deadline is 30 s.
    void signIn(const SignIn &signIn, QObject *context, Handler<IssuedToken> done);

    /// The projects that this credential can be used for. With an access key that may take a right that not every user
    /// has; findProjects() takes less.
    void listProjects(const auth::Credential &credential, QObject *context, Handler<QList<IamProject>> done);
    /// Those of this name; a region's own project is named like the region.
    void findProjects(const auth::Credential &credential, const QString &name, QObject *context,
                      Handler<QList<IamProject>> done);

Q_SIGNALS:
    /// Each request that has ended; nothing in it is secret.
    void exchanged(const peerlight::api::Exchange &exchange);

private:
    std::unique_ptr<Transport> m_transport;
};

} // namespace peerlight::api
