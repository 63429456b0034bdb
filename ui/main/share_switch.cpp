// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/share_switch.h"

#include "app/connection/profile_store.h"
#include "ui/common/display_names.h"
#include "ui/common/icons.h"
#include "ui/connection/connection_form.h"
#include "ui/main/inventory_book.h"
#include "ui/peers/filter_edit.h"
#include "ui/peers/peer_table_model.h"

#include <QAction>
#include <QLineEdit>
#include <QUrl>

#include <algorithm>

namespace peerlight::ui {

namespace {

constexpr char coveredMark[] = "peerlightCovered";

} // namespace

ShareSwitch::ShareSwitch(DisplayNames &names, const Parts &parts)
    : QObject(&parts.window), m_names(names), m_parts(parts),
      m_action(new QAction(icon(IconName::HideNames), tr("&Hide names"), this))
{
    m_action->setCheckable(true);
    m_action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    m_action->setToolTip(tr("Show aliases in place of names, addresses and ids, for a shared screen (%1)")
                             .arg(m_action->shortcut().toString(QKeySequence::NativeText)));
    parts.window.addAction(m_action);
    connect(m_action, &QAction::toggled, &m_names, &DisplayNames::setHidden);
    const auto learn = [this] {
        if (m_names.areHidden())
            learnTexts();
    };
    connect(&m_names, &DisplayNames::aboutToHide, this, learn);
    connect(&parts.peers, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { learnPeers(first, last); });
    connect(&parts.book, &InventoryBook::extrasChanged, this, learn);
    connect(&parts.form, &ConnectionForm::edited, this, learn);
    connect(parts.filter, &QLineEdit::textChanged, this, &ShareSwitch::coverFilter);
    connect(&m_names, &DisplayNames::changed, this, &ShareSwitch::follow);
    if (m_names.areHidden()) {
        learnTexts();
        follow();
    }
}

void ShareSwitch::learnTexts()
{
    learnConnections();
    learnInventory();
}

void ShareSwitch::learnPeers(int first, int last)
{
    for (int row = first; row <= last && m_names.areHidden(); ++row) {
        const PeerEntry &entry = m_parts.peers.entryAt(row);
        m_names.learn({entry.peer});
        (void)m_names.extras(entry.peer, entry.extras);
    }
}

/// What is kept beside the peers; their own names are learned as each is met.
void ShareSwitch::learnInventory()
{
    using Kind = AliasBook::Kind;
    learnPeers(0, m_parts.peers.rowCount() - 1);
    if (const auto &look = m_parts.book.look()) {
        for (const inventory::Line &line : look->inventory.lines) {
            m_names.learn(Kind::Line, line.id, line.name);
            m_names.learn(Kind::Carrier, line.provider);
            m_names.learn(Kind::Place, line.location);
            m_names.learn(Kind::Place, line.peerLocation);
            m_names.learn(Kind::Device, line.deviceId);
        }
        for (const inventory::Gateway &gateway : look->inventory.gateways) {
            m_names.learn(Kind::VirtualGateway, gateway.id, gateway.name);
            m_names.learn(Kind::Place, gateway.location);
        }
    }
    const inventory::OwnData &own = m_parts.book.ownData();
    for (auto group = own.groups.keyBegin(); group != own.groups.keyEnd(); ++group)
        m_names.learn(Kind::Group, *group);
    for (const QStringList &tags : own.tags) {
        for (const QString &tag : tags)
            m_names.learn(Kind::Tag, tag);
    }
    for (const inventory::CircuitCard &card : own.cards) {
        m_names.learn(Kind::Carrier, card.carrier);
        m_names.learn(Kind::Circuit, card.circuitId);
        m_names.learn(Kind::Hotline, card.hotline);
        m_names.learn(Kind::Contract, card.contract);
    }
}

void ShareSwitch::learnConnections()
{
    const auto texts = m_parts.form.texts();
    m_names.learn(AliasBook::Kind::Place, texts.endpoint);
    m_names.learn(AliasBook::Kind::Place, QUrl(texts.endpoint).host());
    m_names.learn(AliasBook::Kind::Place, texts.projectId);
    if (!m_parts.profiles)
        return;
    for (const auto &profile : m_parts.profiles->profiles()) {
        m_names.learn(AliasBook::Kind::Connection, profile.name);
        m_names.learn(AliasBook::Kind::Place, profile.account);
        m_names.learn(AliasBook::Kind::Place, profile.userName);
        m_names.learn(AliasBook::Kind::Place, QUrl(profile.endpoint).host());
    }
}

Notice ShareSwitch::shown(const Notice &notice)
{
    if (!m_names.areHidden())
        return notice;
    Notice out = notice;
    out.text = m_names.text(notice.text);
    out.detail = m_names.text(notice.detail);
    return out;
}

void ShareSwitch::cover(QLineEdit &edit, bool hide)
{
    if (hide && edit.echoMode() == QLineEdit::Normal) {
        edit.setProperty(coveredMark, true);
        edit.setEchoMode(QLineEdit::Password);
    } else if (!hide && edit.property(coveredMark).toBool()) {
        edit.setProperty(coveredMark, false);
        edit.setEchoMode(QLineEdit::Normal);
    }
}

/// What a person filters by is often a name, or a part of one. Outcomes and losses are none.
void ShareSwitch::coverFilter()
{
    const QStringList terms = m_parts.filter->text().split(u' ', Qt::SkipEmptyParts);
    const bool harmless = std::ranges::all_of(terms, [](const QString &term) {
        const QStringView word = QStringView(term).sliced(term.startsWith(u'-') ? 1 : 0);
        return word.startsWith(u"outcome:") || word.startsWith(u"loss:");
    });
    cover(*m_parts.filter, m_names.areHidden() && !harmless);
}

void ShareSwitch::follow()
{
    const bool hide = m_names.areHidden();
    m_action->setChecked(hide);
    const auto edits = m_parts.form.findChildren<QLineEdit *>();
    for (auto *edit : edits)
        cover(*edit, hide);
    coverFilter();
    m_parts.filter->setSuggesting(!hide);
    if (hide)
        m_intakeWasShown = !m_parts.intake.isHidden();
    m_parts.intake.setVisible(!hide && m_intakeWasShown);
}

} // namespace peerlight::ui
