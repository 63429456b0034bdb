// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/palette_place.h"

#include "app/connection/profile_store.h"
#include "ui/common/action_list.h"
#include "ui/common/display_names.h"
#include "ui/common/icons.h"
#include "ui/main/connection_place.h"
#include "ui/main/workspace.h"
#include "ui/palette/palette_window.h"
#include "ui/peers/filter_edit.h"
#include "ui/peers/peer_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

using AliasKind = AliasBook::Kind;

QString plainText(QString text)
{
    return text.remove(u'&');
}

} // namespace

PalettePlace::PalettePlace(const Parts &parts) : QObject(&parts.window), m_parts(parts)
{
    m_action = new QAction(icon(IconName::Palette), tr("Command &palette…"), this);
    m_action->setShortcut(Qt::CTRL | Qt::Key_K);
    m_action->setToolTip(tr("Find an action, a peer, a group or a connection"));
    parts.window.addAction(m_action);
    connect(m_action, &QAction::triggered, this, &PalettePlace::open);
    m_sources = {[this] { return actionEntries(); }, [this] { return connectionEntries(); },
                 [this] { return groupEntries(); }, [this] { return peerEntries(); }};
}

void PalettePlace::addSource(PaletteSource source)
{
    m_sources += std::move(source);
}

void PalettePlace::forget()
{
    if (!m_palette)
        return;
    m_palette->hide();
    m_palette->deleteLater(); // it may be what is calling
    m_palette = nullptr;
}

void PalettePlace::open()
{
    if (!m_palette)
        m_palette = new PaletteWindow(&m_parts.window);
    m_palette->openWith(m_sources);
}

QList<PaletteEntry> PalettePlace::actionEntries()
{
    QList<PaletteEntry> entries;
    const auto actions = listActions(m_parts.window);
    for (const ListedAction &listed : actions) {
        const bool isProfile = listed.action->data().isValid() && listed.action->actionGroup() &&
                               listed.action->parent() == listed.action->actionGroup() && !listed.action->isCheckable();
        if (listed.action != m_action && !isProfile) // saved connections have entries of their own
            entries += entryOf(listed);
    }
    return entries;
}

PaletteEntry PalettePlace::entryOf(const ListedAction &listed)
{
    PaletteEntry entry{listed.text, listed.place, listed.keys, listed.action->isEnabled(), {}};
    const QPointer action = listed.action;
    if (listed.action->isCheckable())
        entry.detail += u" · "_s + (listed.action->isChecked() ? tr("on") : tr("off"));
    if (isSending(*listed.action)) {
        entry.detail += u" · "_s + tr("goes to its button, sends nothing");
        entry.choose = [this, action] {
            if (action)
                leadTo(*action);
        };
    } else {
        entry.choose = [action] {
            if (action)
                action->trigger();
        };
    }
    return entry;
}

QList<PaletteEntry> PalettePlace::peerEntries()
{
    QList<PaletteEntry> entries;
    const auto peers = m_parts.workspace.peers().peers();
    entries.reserve(peers.size());
    const QString word = tr("Peer");
    for (const auto &own : peers) {
        const auto shown = m_parts.names.peer(own);
        QStringList detail{word, shown.remoteGateway, shown.lineId};
        if (!shown.name.isEmpty() && !m_parts.names.areHidden())
            detail += shown.id.text();
        detail.removeAll(QString());
        entries += {shown.label(), detail.join(u" · "_s), {}, true, [this, id = own.id] { select({id}); }};
    }
    return entries;
}

/// What several peers share: choosing it selects them.
QList<PaletteEntry> PalettePlace::groupEntries()
{
    struct Shared
    {
        QString word;
        AliasKind kind;
        QString inventory::Peer::*member;
        QString inventory::PeerExtras::*name; ///< null: the member is the name
    };
    const std::array shared{
        Shared{tr("Line"), AliasKind::Line, &inventory::Peer::lineId, &inventory::PeerExtras::lineName},
        Shared{tr("Virtual interface"), AliasKind::Interface, &inventory::Peer::interfaceName, nullptr},
        Shared{tr("Gateway"), AliasKind::VirtualGateway, &inventory::Peer::gatewayId,
               &inventory::PeerExtras::gatewayName}};
    struct Group
    {
        QString name;
        QList<api::PeerId> peers;
    };
    const PeerTableModel &table = m_parts.workspace.peers();
    QList<PaletteEntry> entries;
    for (const Shared &one : shared) {
        QMap<QString, Group> groups;
        for (int row = 0; row < table.rowCount(); ++row) {
            const PeerEntry &entry = table.entryAt(row);
            const QString &id = entry.peer.*one.member;
            if (id.isEmpty())
                continue;
            Group &group = groups[id];
            group.peers += entry.peer.id;
            group.name = one.name ? entry.extras.*one.name : id;
        }
        for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
            const auto size = group->peers.size();
            QStringList detail{one.word, size == 1 ? tr("1 peer") : tr("%Ln peers", nullptr, int(size))};
            const bool isNamed = !group->name.isEmpty() && group->name != group.key() && !m_parts.names.areHidden();
            if (isNamed)
                detail += group.key();
            entries += {isNamed ? group->name : m_parts.names.name(one.kind, group.key()),
                        detail.join(u" · "_s),
                        {},
                        true,
                        [this, ids = group->peers] { select(ids); }};
        }
    }
    return entries;
}

QList<PaletteEntry> PalettePlace::connectionEntries()
{
    QList<PaletteEntry> entries;
    if (!m_parts.profiles)
        return entries;
    for (const auto &profile : m_parts.profiles->profiles()) {
        QStringList detail{tr("Saved connection"), connection::environmentWord(profile.environment)};
        detail.removeAll(QString());
        entries += {m_parts.names.name(AliasKind::Connection, profile.name),
                    detail.join(u" · "_s),
                    {},
                    true,
                    [this, id = profile.id] { m_parts.connection.useNamed(id); }};
    }
    return entries;
}

void PalettePlace::select(const QList<api::PeerId> &peers)
{
    const auto shown = m_parts.view.shownPeers();
    const QSet<api::PeerId> visible(shown.cbegin(), shown.cend());
    const bool allVisible =
        std::ranges::all_of(peers, [&visible](const api::PeerId &id) { return visible.contains(id); });
    auto *filter = m_parts.view.findChild<FilterEdit *>();
    if (!allVisible && filter)
        filter->clear(); // it would hide what was asked for
    m_parts.view.selectPeers(peers);
    m_parts.view.setFocus(Qt::ShortcutFocusReason);
}

QWidget *PalettePlace::buttonOf(QAction &action) const
{
    const auto bars = m_parts.window.findChildren<QToolBar *>();
    for (const auto *bar : bars) {
        auto *button = bar->widgetForAction(&action);
        if (button && button->isVisible())
            return button;
    }
    const auto buttons = m_parts.window.findChildren<QAbstractButton *>();
    for (auto *button : buttons) {
        if (button->isVisible() && plainText(button->text()) == plainText(action.text()))
            return button;
    }
    return nullptr;
}

void PalettePlace::leadTo(QAction &action)
{
    const QString name = plainText(action.text());
    if (auto *button = buttonOf(action)) {
        button->setFocus(Qt::ShortcutFocusReason);
        m_parts.workspace.say(
            {Notice::Kind::Info, tr("Nothing was sent. \"%1\" has the focus: Space presses it.").arg(name), {}});
        return;
    }
    const auto menus = m_parts.window.menuBar()->actions();
    for (auto *entry : menus) {
        if (!entry->menu() || !entry->menu()->actions().contains(&action))
            continue;
        m_parts.window.menuBar()->setActiveAction(entry);
        entry->menu()->setActiveAction(&action);
        return;
    }
}

} // namespace peerlight::ui
