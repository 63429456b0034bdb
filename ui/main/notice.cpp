// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/notice.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

class NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(Notice)
public:
    static QString credential(Doing doing, const QString &reason)
    {
        return doing == Doing::Detecting
                   ? tr("The run is paused: the service refused the token or key. %1 Enter another one and press \"Go "
                        "on with the new token\": the same rows go on.")
                         .arg(reason)
                   : tr("The service refused the token or key. %1 Enter another one and press Load peers again.")
                         .arg(reason);
    }

    // The detection API's own permission is not documented, so none is named but the roles that exist
    // ("Permissions": DCAAS ReadOnlyAccess, DCAAS FullAccess, Direct Connect Administrator).
    static QString forbidden(Doing doing)
    {
        return doing == Doing::Detecting
                   ? tr("This account may not create detections in this project, and asking again will not help. An "
                        "administrator can grant DCAAS FullAccess or Direct Connect Administrator.")
                   : tr("This account may not list virtual interfaces in this project, and asking again will not "
                        "help. An administrator can grant DCAAS ReadOnlyAccess.");
    }

    static QString network(Doing doing, const QString &reason)
    {
        return doing == Doing::Detecting
                   ? tr("The service cannot be reached: %1 The run waits, and goes on when it can be reached again.")
                         .arg(reason)
                   : tr("The service cannot be reached: %1 Check the network, then press Load peers again.")
                         .arg(reason);
    }

    static QString tls(const QString &reason)
    {
        return tr("The connection is not safe, so it is not used: %1").arg(reason);
    }

    static QString notFound(Doing doing, const QString &reason)
    {
        return doing == Doing::Detecting ? reason
                                         : tr("The service does not know this project, or has no such list there. "
                                              "Check that the region and the project ID belong together.");
    }

    static QString throttled(const api::Error &error)
    {
        if (!error.retryAfter)
            return tr("The service asked to slow down. Wait a little, then press Load peers again.");
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*error.retryAfter).count();
        return tr("The service asked to slow down. Press Load peers again in %1 s.").arg(seconds);
    }

    static QString protocol(const QString &reason)
    {
        return tr("Something between you and the service answered, or the answer is not the documented one: %1")
            .arg(reason);
    }
};

} // namespace

Notice noticeFor(const api::Error &error, Doing doing)
{
    const auto say = [&error](Notice::Kind kind, const QString &text) {
        return Notice{kind, text, errorDetail(error)};
    };
    switch (error.kind) {
    case api::ErrorKind::Cancelled:
        return {};
    case api::ErrorKind::Credential:
        return say(Notice::Kind::Blocking, NoticeWords::credential(doing, error.text));
    case api::ErrorKind::Forbidden:
        return say(Notice::Kind::Blocking, NoticeWords::forbidden(doing));
    case api::ErrorKind::Network:
    case api::ErrorKind::Timeout:
        return say(Notice::Kind::Blocking, NoticeWords::network(doing, error.text));
    case api::ErrorKind::Tls:
        return say(Notice::Kind::Blocking, NoticeWords::tls(error.text));
    case api::ErrorKind::Protocol:
        return say(Notice::Kind::Blocking, NoticeWords::protocol(error.text));
    case api::ErrorKind::NotFound:
        return say(Notice::Kind::Warning, NoticeWords::notFound(doing, error.text));
    case api::ErrorKind::Throttled:
        return say(Notice::Kind::Warning, NoticeWords::throttled(error));
    case api::ErrorKind::InvalidInput:
    case api::ErrorKind::Rejected:
    case api::ErrorKind::Server:
        return say(Notice::Kind::Warning, error.text);
    }
    return {};
}

QString errorDetail(const api::Error &error)
{
    QStringList parts;
    if (error.httpStatus != 0)
        parts += NoticeWords::tr("HTTP %1").arg(error.httpStatus);
    if (!error.apiCode.isEmpty())
        parts += NoticeWords::tr("code %1").arg(error.apiCode);
    if (!error.requestId.isEmpty())
        parts += NoticeWords::tr("request %1").arg(error.requestId);
    QStringList lines{parts.join(u", "_s)};
    lines += error.detail;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

bool concernsAllRows(const api::Error &error)
{
    switch (error.kind) {
    case api::ErrorKind::Forbidden:
    case api::ErrorKind::Tls:
    case api::ErrorKind::Protocol:
        return true;
    case api::ErrorKind::Cancelled:
    case api::ErrorKind::InvalidInput:
    case api::ErrorKind::Network:
    case api::ErrorKind::Timeout:
    case api::ErrorKind::Credential:
    case api::ErrorKind::NotFound:
    case api::ErrorKind::Throttled:
    case api::ErrorKind::Rejected:
    case api::ErrorKind::Server:
        break;
    }
    return false;
}

} // namespace peerlight::ui
