// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/changes_window.h"

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
        m_list->addItem(displayText(changeLine(change)));
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_show->setEnabled(std::any_of(m_changes.cbegin(), m_changes.cend(),
                                   [](const auto &change) { return change.thing == ChangedThing::OfPeer; }));
}

/// Of what is selected; without a selection of all.
void ChangesWindow::copy() const
{
    QStringList lines;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->selectedItems().isEmpty() || m_list->item(row)->isSelected())
            lines += changeLine(m_changes[row]);
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
