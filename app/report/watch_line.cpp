// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/watch_line.h"

#include "app/report/json_text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace peerlight::report {

using namespace Qt::StringLiterals;

QByteArray watchLine(int rounds, const QString &ended, const QList<insight::FlappingPeer> &flapping)
{
    QJsonArray peers;
    for (const insight::FlappingPeer &peer : flapping)
        peers.append(QJsonObject{{u"peer_id"_s, peer.peer.text()},
                                 {u"peer_name"_s, textOrNull(peer.name)},
                                 {u"changes"_s, peer.changes},
                                 {u"results"_s, peer.results}});
    return jsonObject({
               {u"type"_s, u"watch"_s},
               {u"rounds"_s, rounds},
               {u"ended"_s, ended},
               {u"flapping"_s, peers},
           }) +
           '\n';
}

} // namespace peerlight::report
