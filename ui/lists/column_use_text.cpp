// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/column_use_text.h"

#include <QCoreApplication>

namespace peerlight::ui {

using namespace Qt::StringLiterals;
using inventory::ColumnUse;
using inventory::ListEncoding;
using inventory::ListFormat;

namespace {

struct UseWords
{
    Q_DECLARE_TR_FUNCTIONS(ListImport)
};

QString formatName(ListFormat format)
{
    switch (format) {
    case ListFormat::Text:
        return UseWords::tr("A list of IDs");
    case ListFormat::Csv:
        return UseWords::tr("A table");
    case ListFormat::Tsv:
        return UseWords::tr("A table with tabs");
    case ListFormat::Json:
        return UseWords::tr("JSON");
    case ListFormat::JsonLines:
        return UseWords::tr("Lines of JSON");
    }
    return {};
}

} // namespace

const QList<ColumnUse> &choosableUses()
{
    static const QList<ColumnUse> uses{ColumnUse::Ignore,       ColumnUse::Id,
                                       ColumnUse::Name,         ColumnUse::RemoteGateway,
                                       ColumnUse::LocalGateway, ColumnUse::LineName,
                                       ColumnUse::LineId,       ColumnUse::GatewayName,
                                       ColumnUse::GatewayId,    ColumnUse::InterfaceName,
                                       ColumnUse::InterfaceId,  ColumnUse::Tags,
                                       ColumnUse::Notes,        ColumnUse::AddressFamily,
                                       ColumnUse::RouteMode,    ColumnUse::BgpAsn,
                                       ColumnUse::BgpStatus,    ColumnUse::Status,
                                       ColumnUse::Vlan,         ColumnUse::DeviceId};
    return uses;
}

QString columnUseName(ColumnUse use)
{
    switch (use) {
    case ColumnUse::Ignore:
        return UseWords::tr("ignore");
    case ColumnUse::Id:
        return UseWords::tr("peer ID");
    case ColumnUse::Name:
        return UseWords::tr("name");
    case ColumnUse::InterfaceId:
        return UseWords::tr("interface ID");
    case ColumnUse::InterfaceName:
        return UseWords::tr("interface");
    case ColumnUse::LineId:
        return UseWords::tr("line ID");
    case ColumnUse::LineName:
        return UseWords::tr("line");
    case ColumnUse::GatewayId:
        return UseWords::tr("gateway ID");
    case ColumnUse::GatewayName:
        return UseWords::tr("gateway");
    case ColumnUse::RemoteGateway:
        return UseWords::tr("remote gateway");
    case ColumnUse::LocalGateway:
        return UseWords::tr("local gateway");
    case ColumnUse::AddressFamily:
        return UseWords::tr("address family");
    case ColumnUse::RouteMode:
        return UseWords::tr("route mode");
    case ColumnUse::BgpAsn:
        return UseWords::tr("BGP ASN");
    case ColumnUse::BgpStatus:
        return UseWords::tr("BGP status");
    case ColumnUse::Status:
        return UseWords::tr("status");
    case ColumnUse::Vlan:
        return UseWords::tr("VLAN");
    case ColumnUse::DeviceId:
        return UseWords::tr("device ID");
    case ColumnUse::Tags:
        return UseWords::tr("tags");
    case ColumnUse::Notes:
        return UseWords::tr("notes");
    case ColumnUse::Secret:
        return UseWords::tr("secret: not read");
    }
    return {};
}

QString encodingName(ListEncoding encoding)
{
    switch (encoding) {
    case ListEncoding::Detect:
        return UseWords::tr("Found out");
    case ListEncoding::Utf8:
        return u"UTF-8"_s;
    case ListEncoding::Utf16Le:
        return u"UTF-16 LE"_s;
    case ListEncoding::Utf16Be:
        return u"UTF-16 BE"_s;
    case ListEncoding::Latin1:
        return u"Latin-1"_s;
    case ListEncoding::Gb18030:
        return u"GB18030"_s;
    }
    return {};
}

QString separatorName(char16_t separator)
{
    switch (separator) {
    case 0:
        return UseWords::tr("Found out");
    case u'\t':
        return UseWords::tr("Tab");
    case u',':
        return UseWords::tr("Comma");
    case u';':
        return UseWords::tr("Semicolon");
    case u'|':
        return UseWords::tr("Bar");
    default: // whatever a "sep=" line names
        return QChar(separator);
    }
}

QString formatSentence(const inventory::ListPreview &preview)
{
    QString text = formatName(preview.format);
    if (preview.format == ListFormat::Csv)
        text += UseWords::tr(", separated by: %1").arg(separatorName(preview.separator));
    if (preview.encoding != ListEncoding::Detect)
        text += u", "_s + encodingName(preview.encoding);
    return text;
}

} // namespace peerlight::ui
