// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/palette_sources.h"

#include "ui/common/display_names.h"
#include "ui/main/inventory_book.h"
#include "ui/main/views_place.h"
#include "ui/peers/peer_filter.h"
#include "ui/peers/peer_view.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

struct PaletteSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(PaletteSources)
};

QString peersInWords(qsizetype count)
{
    return count == 1 ? PaletteSourceWords::tr("1 peer") : PaletteSourceWords::tr("%Ln peers", nullptr, int(count));
}

PaletteEntry filterEntry(const QString &title, const QString &detail, PeerView &view, const QString &filter)
{
    return {title, detail, {}, true, [&view, filter] {
                view.setFilterText(filter);
                view.setFocus(Qt::ShortcutFocusReason);
            }};
}

} // namespace

PaletteSource labelSource(const InventoryBook &book, PeerView &view, DisplayNames &names)
{
    return [&book, &view, &names] {
        QList<PaletteEntry> entries;
        const inventory::OwnData &own = book.ownData();
        for (auto group = own.groups.cbegin(); group != own.groups.cend(); ++group)
            entries += filterEntry(names.name(AliasBook::Kind::Group, group.key()),
                                   u"%1 · %2"_s.arg(PaletteSourceWords::tr("Own group"), peersInWords(group->size())),
                                   view, exactTerm(u"group"_s, group.key()));
        QMap<QString, int> having;
        for (const QStringList &tags : own.tags) {
            for (const QString &tag : tags)
                ++having[tag];
        }
        for (auto tag = having.cbegin(); tag != having.cend(); ++tag)
            entries += filterEntry(names.name(AliasBook::Kind::Tag, tag.key()),
                                   u"%1 · %2"_s.arg(PaletteSourceWords::tr("Tag"), peersInWords(tag.value())), view,
                                   exactTerm(u"tag"_s, tag.key()));
        return entries;
    };
}

PaletteSource viewSource(ViewsPlace &views, DisplayNames &names)
{
    return [&views, &names] {
        QList<PaletteEntry> entries;
        for (const SavedView &view : views.views())
            entries += {names.name(AliasBook::Kind::View, view.name),
                        PaletteSourceWords::tr("Saved view"),
                        {},
                        true,
                        [&views, view] { views.show(view); }};
        return entries;
    };
}

} // namespace peerlight::ui
