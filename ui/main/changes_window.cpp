// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/changes_window.h"

#include "ui/common/display_names.h"
#include "ui/common/display_text.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace peerlight::ui {

namespace {

using inventory::ChangedThing;
using inventory::ChangeKind;

AliasBook::Kind aliasKind(ChangedThing thing)
{
    switch (thing) {
    case ChangedThing::OfPeer:
        return AliasBook::Kind::Peer;
    case ChangedThing::OfLine:
        return AliasBook::Kind::Line;
    case ChangedThing::OfGateway:
        return AliasBook::Kind::VirtualGateway;
    }
    return AliasBook::Kind::Id;
}

/// Whether a field names something, and not only its state.
bool isName(inventory::ChangedField field)
{
    using inventory::ChangedField;
    switch (field) {
    case ChangedField::AddressFamily:
    case ChangedField::RouteMode:
    case ChangedField::BgpStatus:
    case ChangedField::Status:
    case ChangedField::Vlan:
    case ChangedField::ProviderStatus:
    case ChangedField::PortType:
    case ChangedField::Bandwidth:
        return false;
    case ChangedField::Name:
    case ChangedField::RemoteGateway:
    case ChangedField::LocalGateway:
    case ChangedField::BgpAsn: // the name of its owner, when it is a public one
    case ChangedField::Interface:
    case ChangedField::LineId:
    case ChangedField::GatewayId:
    case ChangedField::Device:
    case ChangedField::Provider:
    case ChangedField::Location:
    case ChangedField::Network:
        break;
    }
    return true;
}

QString timeOfLook(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

} // namespace

ChangesWindow::ChangesWindow(QWidget *parent)
    : QDialog(parent), m_heading(new QLabel(this)), m_list(new QListWidget(this)),
      m_show(new QPushButton(tr("&Show in the peer list"), this))
{
    setWindowTitle(tr("Changes since the last look"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_list->setAccessibleName(tr("Changes"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setWordWrap(true);
    auto *copyAction = new QAction(icon(IconName::Copy), tr("&Copy"), m_list);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copyAction);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_show->setAutoDefault(false);
    auto *close = new QPushButton(tr("C&lose"), this);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    resize(720, 360);
    connect(copyAction, &QAction::triggered, this, &ChangesWindow::copy);
    connect(m_show, &QPushButton::clicked, this, &ChangesWindow::showPeers);
    connect(m_list, &QListWidget::itemActivated, this, &ChangesWindow::showPeers);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
}

void ChangesWindow::showComparison(const LookComparison &comparison)
{
    m_comparison = comparison;
    m_changes = comparison.changes;
    const QString summary = changesSummary(m_changes);
    if (comparison.afterMs == 0)
        m_heading->setText(tr("This project was looked at once at most, so there is nothing to compare."));
    else
        m_heading->setText(tr("From %1 to %2: %3. Nothing was taken out of the peer list.")
                               .arg(timeOfLook(comparison.beforeMs), timeOfLook(comparison.afterMs),
                                    summary.isEmpty() ? tr("nothing has changed") : summary));
    m_list->clear();
    for (const inventory::InventoryChange &change : std::as_const(m_changes))
        m_list->addItem(displayText(shownLine(change)));
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_show->setEnabled(std::any_of(m_changes.cbegin(), m_changes.cend(),
                                   [](const auto &change) { return change.thing == ChangedThing::OfPeer; }));
}

void ChangesWindow::setNames(DisplayNames &names)
{
    m_names = &names;
    connect(&names, &DisplayNames::changed, this, [this] { showComparison(LookComparison(m_comparison)); });
}

/// What a thing was called before has the alias of its id, too: it is the same thing.
QString ChangesWindow::shownLine(const inventory::InventoryChange &change) const
{
    if (!m_names || !m_names->areHidden())
        return changeLine(change);
    const auto kind = aliasKind(change.thing);
    m_names->learn(kind, change.id, change.label);
    for (const inventory::FieldChange &field : change.fields) {
        for (const QString &value : {field.before, field.after}) {
            if (field.field == inventory::ChangedField::Name)
                m_names->learn(kind, change.id, value);
            else if (isName(field.field))
                m_names->learn(AliasBook::Kind::Place, value);
        }
    }
    return m_names->text(changeLine(change));
}

/// Of what is selected; without a selection of all.
void ChangesWindow::copy() const
{
    QStringList lines;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->selectedItems().isEmpty() || m_list->item(row)->isSelected())
            lines += shownLine(m_changes[row]);
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ChangesWindow::showPeers()
{
    QList<api::PeerId> peers;
    for (int row = 0; row < m_list->count(); ++row) {
        const inventory::InventoryChange &change = m_changes[row];
        if (change.thing != ChangedThing::OfPeer || !m_list->item(row)->isSelected())
            continue;
        if (const auto id = api::PeerId::parse(change.id))
            peers += *id;
    }
    if (!peers.isEmpty())
        Q_EMIT peersWanted(peers);
}

QString changesSummary(const QList<inventory::InventoryChange> &changes)
{
    QStringList parts;
    const auto add = [&](ChangeKind kind, const auto &text) {
        const auto count =
            std::count_if(changes.begin(), changes.end(), [kind](const auto &change) { return change.kind == kind; });
        if (count > 0)
            parts += text(static_cast<int>(count));
    };
    add(ChangeKind::New, [](int n) { return ChangesWindow::tr("%n new", nullptr, n); });
    add(ChangeKind::Gone, [](int n) { return ChangesWindow::tr("%n gone", nullptr, n); });
    add(ChangeKind::Changed, [](int n) { return ChangesWindow::tr("%n changed", nullptr, n); });
    return parts.join(QStringLiteral(", "));
}

} // namespace peerlight::ui
