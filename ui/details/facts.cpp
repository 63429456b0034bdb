// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/facts.h"

#include "ui/common/display_text.h"

#include <QCoreApplication>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

} // namespace

QString factsLine(const inventory::Peer &peer, const detection::Row *row)
{
    QStringList facts;
    const auto add = [&facts](const QString &pattern, const QString &value) {
        if (!value.isEmpty())
            facts.append(pattern.arg(isolatedText(value)).replace(u' ', QChar(QChar::Nbsp))); // wrap between facts
    };
    add(u"%1"_s, peer.name);
    add(Facts::tr("Peer %1"), peer.id.text());
    add(Facts::tr("Remote %1"), peer.remoteGateway);
    add(Facts::tr("Local %1"), peer.localGateway);
    add(Facts::tr("Interface %1"), peer.interfaceName);
    add(Facts::tr("Line %1"), peer.lineId);
    add(Facts::tr("Task %1"), row ? row->detectionId : QString());
    return facts.join(u"\u2003 "_s);
}

} // namespace peerlight::ui
