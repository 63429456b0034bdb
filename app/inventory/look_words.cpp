// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/look.h"

#include <QCoreApplication>
#include <QStringList>

namespace peerlight::inventory {

using namespace Qt::StringLiterals;

namespace {

struct LookWords
{
    Q_DECLARE_TR_FUNCTIONS(Look)
};

QString thingWord(ChangedThing thing)
{
    switch (thing) {
    case ChangedThing::OfPeer:
        return LookWords::tr("Peer");
    case ChangedThing::OfLine:
        return LookWords::tr("Line");
    case ChangedThing::OfGateway:
        return LookWords::tr("Gateway");
    }
    return {};
}

} // namespace

QString fieldTitle(ChangedField field)
{
    switch (field) {
    case ChangedField::Name:
        return LookWords::tr("Name");
    case ChangedField::RemoteGateway:
        return LookWords::tr("Remote gateway");
    case ChangedField::LocalGateway:
        return LookWords::tr("Local gateway");
    case ChangedField::AddressFamily:
        return LookWords::tr("Address family");
    case ChangedField::RouteMode:
        return LookWords::tr("Route mode");
    case ChangedField::BgpAsn:
        return LookWords::tr("BGP ASN");
    case ChangedField::BgpStatus:
        return LookWords::tr("BGP status");
    case ChangedField::Status:
        return LookWords::tr("Status");
    case ChangedField::Vlan:
        return LookWords::tr("VLAN");
    case ChangedField::Interface:
        return LookWords::tr("Interface");
    case ChangedField::LineId:
        return LookWords::tr("Line");
    case ChangedField::GatewayId:
        return LookWords::tr("Gateway");
    case ChangedField::Device:
        return LookWords::tr("Device");
    case ChangedField::Provider:
        return LookWords::tr("Provider");
    case ChangedField::ProviderStatus:
        return LookWords::tr("Provider status");
    case ChangedField::Location:
        return LookWords::tr("Location");
    case ChangedField::PortType:
        return LookWords::tr("Port");
    case ChangedField::Bandwidth:
        return LookWords::tr("Bandwidth (Mbit/s)");
    case ChangedField::Network:
        return LookWords::tr("VPC or enterprise router");
    }
    return {};
}

QString changeLine(const InventoryChange &change)
{
    const QString what = change.label == change.id ? change.id : u"%1 (%2)"_s.arg(change.label, change.id);
    const QString thing = thingWord(change.thing);
    switch (change.kind) {
    case ChangeKind::New:
        return LookWords::tr("%1 %2 is new.").arg(thing, what);
    case ChangeKind::Gone:
        return LookWords::tr("%1 %2 has gone.").arg(thing, what);
    case ChangeKind::Changed:
        break;
    }
    QStringList fields;
    for (const FieldChange &field : change.fields) {
        const auto shown = [](const QString &text) { return text.isEmpty() ? LookWords::tr("none") : text; };
        fields += u"%1 %2 -> %3"_s.arg(fieldTitle(field.field), shown(field.before), shown(field.after));
    }
    return LookWords::tr("%1 %2 changed: %3").arg(thing, what, fields.join(u"; "_s));
}

} // namespace peerlight::inventory
