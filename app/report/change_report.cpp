// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/csv_line.h"
#include "app/report/json_text.h"
#include "app/report/peer_report.h"
#include "app/report/text_table.h"

namespace peerlight::report {

using namespace Qt::StringLiterals;
using inventory::ChangedThing;
using inventory::ChangeKind;
using inventory::InventoryChange;

namespace {

// Words of files: an interface, not translated.

QString thingName(ChangedThing thing)
{
    switch (thing) {
    case ChangedThing::OfPeer:
        return u"peer"_s;
    case ChangedThing::OfLine:
        return u"line"_s;
    case ChangedThing::OfGateway:
        return u"gateway"_s;
    }
    return {};
}

QString changeName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::New:
        return u"new"_s;
    case ChangeKind::Gone:
        return u"gone"_s;
    case ChangeKind::Changed:
        return u"changed"_s;
    }
    return {};
}

const QStringList &changeColumns()
{
    static const QStringList names{u"thing"_s, u"change"_s, u"id"_s, u"name"_s, u"field"_s, u"before"_s, u"after"_s};
    return names;
}

/// A row for each field; one row for what is new or gone.
QList<QStringList> changeRows(const InventoryChange &change)
{
    const QStringList what{thingName(change.thing), changeName(change.kind), change.id, change.label};
    if (change.fields.isEmpty())
        return {what + QStringList{{}, {}, {}}};
    QList<QStringList> rows;
    for (const inventory::FieldChange &field : change.fields)
        rows.append(what + QStringList{fieldTitle(field.field), field.before, field.after});
    return rows;
}

QByteArray changeJson(const InventoryChange &change)
{
    QByteArray fields;
    for (const inventory::FieldChange &field : change.fields) {
        fields += (fields.isEmpty() ? ""_ba : ","_ba) + jsonObject({{u"field"_s, fieldTitle(field.field)},
                                                                    {u"before"_s, textOrNull(field.before)},
                                                                    {u"after"_s, textOrNull(field.after)}});
    }
    const QByteArray what = jsonObject({{u"thing"_s, thingName(change.thing)},
                                        {u"change"_s, changeName(change.kind)},
                                        {u"id"_s, change.id},
                                        {u"name"_s, change.label}});
    return what.chopped(1) + ",\"fields\":["_ba + fields + "]}"_ba;
}

QByteArray changesAsJson(const QList<InventoryChange> &changes)
{
    QList<QByteArray> objects;
    for (const InventoryChange &change : changes)
        objects += changeJson(change);
    return jsonList("changes"_ba, objects);
}

QByteArray changesAsCsv(const QList<InventoryChange> &changes, QChar separator)
{
    QByteArray csv = csvLine(changeColumns(), separator);
    for (const InventoryChange &change : changes) {
        const auto rows = changeRows(change);
        for (const QStringList &row : rows) {
            QStringList safe = row;
            for (QString &cell : safe)
                cell = csvCell(cell, separator);
            csv += csvLine(safe, separator);
        }
    }
    return csv;
}

} // namespace

QByteArray changeReport(const QList<InventoryChange> &changes, Format format)
{
    QByteArray text;
    switch (format) {
    case Format::Table:
        for (const InventoryChange &change : changes)
            text += terminalSafe(changeLine(change)).toUtf8() + '\n';
        return text;
    case Format::Json:
        return changesAsJson(changes);
    case Format::JsonLines:
        for (const InventoryChange &change : changes)
            text += changeJson(change) + '\n';
        return text;
    case Format::Csv:
        return changesAsCsv(changes, u',');
    case Format::Tsv:
        return changesAsCsv(changes, u'\t');
    case Format::Markdown:
        text = markdownHead(changeColumns());
        for (const InventoryChange &change : changes) {
            for (const QStringList &row : changeRows(change))
                text += markdownRow(row);
        }
        return text;
    case Format::Html: // of results only
        break;
    }
    return {};
}

} // namespace peerlight::report
