// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/request_words.h"

#include "ui/common/local_text.h"

#include <QCoreApplication>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

struct RequestWords
{
    Q_DECLARE_TR_FUNCTIONS(Requests)
};

QString failureWord(api::ErrorKind kind)
{
    switch (kind) {
    case api::ErrorKind::Cancelled:
        return RequestWords::tr("cut off here");
    case api::ErrorKind::InvalidInput:
    case api::ErrorKind::Credential:
        return RequestWords::tr("not sent");
    case api::ErrorKind::Network:
        return RequestWords::tr("no connection");
    case api::ErrorKind::Timeout:
        return RequestWords::tr("timed out");
    case api::ErrorKind::Tls:
        return RequestWords::tr("TLS refused");
    case api::ErrorKind::Forbidden:
    case api::ErrorKind::NotFound:
    case api::ErrorKind::Throttled:
    case api::ErrorKind::Rejected:
    case api::ErrorKind::Server:
        return RequestWords::tr("refused");
    case api::ErrorKind::Protocol:
        return RequestWords::tr("answer not readable");
    }
    return {};
}

} // namespace

QString statusWord(const api::Exchange &exchange)
{
    if (exchange.httpStatus > 0)
        return u"HTTP %1"_s.arg(exchange.httpStatus);
    return exchange.failure ? failureWord(*exchange.failure) : RequestWords::tr("no answer");
}

QString answerText(const api::Exchange &exchange)
{
    return RequestWords::tr("%1, %2 ms").arg(statusWord(exchange), countText(exchange.took.count()));
}

} // namespace peerlight::ui
