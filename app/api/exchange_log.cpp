// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/exchange_log.h"

#include "app/api/requests.h"

#include <algorithm>
#include <iterator>

namespace peerlight::api {

using namespace Qt::StringLiterals;

namespace {

bool isTaskList(const Exchange &exchange)
{
    return exchange.method == Method::Get && exchange.about.isEmpty() &&
           exchange.path.section(u'?', 0, 0).endsWith("/vif-peer-detections"_L1);
}

/// Between single quotes a shell takes everything as it is, but for the quote itself.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace

void ExchangeLog::add(const Exchange &exchange)
{
    while (size() >= m_capacity)
        m_exchanges.pop_front();
    m_exchanges.push_back(exchange);
}

QList<Exchange> ExchangeLog::of(const QStringList &subjects, qint64 sinceMs, qint64 untilMs) const
{
    QList<Exchange> found;
    std::ranges::copy_if(m_exchanges, std::back_inserter(found), [&](const Exchange &exchange) {
        if (!exchange.about.isEmpty())
            return subjects.contains(exchange.about);
        const qint64 sent = exchange.sentAtUtc.toMSecsSinceEpoch();
        return isTaskList(exchange) && sent >= sinceMs && sent <= untilMs;
    });
    return found;
}

QString curlCommand(const Exchange &exchange)
{
    QStringList words{u"curl"_s, u"-sS"_s, u"-i"_s};
    if (exchange.method != Method::Get)
        words += u"-X "_s + QString::fromLatin1(methodName(exchange.method));
    words += u"-H \"X-Auth-Token: $TOKEN\""_s;
    if (exchange.method == Method::Post) {
        words += u"-H 'Content-Type: application/json'"_s;
        if (const auto peer = PeerId::parse(exchange.about))
            words += u"--data "_s + quoted(QString::fromUtf8(createDetectionRequest({}, *peer).body));
    }
    words += quoted(exchange.origin + exchange.path);
    return words.join(u' ');
}

} // namespace peerlight::api
