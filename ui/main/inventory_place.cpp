// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/inventory_place.h"

#include "ui/common/age_text.h"
#include "ui/common/display_names.h"
#include "ui/connection/connection_form.h"
#include "ui/details/circuit_card_view.h"
#include "ui/details/details_pane.h"
#include "ui/groups/groups_panel.h"
#include "ui/groups/labels_window.h"
#include "ui/main/changes_window.h"
#include "ui/main/groups_dock.h"
#include "ui/main/workspace.h"
#include "ui/peers/filter_edit.h"
#include "ui/peers/peer_view.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

using namespace std::chrono_literals;

namespace {

QString ageOfLook(const inventory::Look &look)
{
    return ageText(ageOf(QDateTime::currentMSecsSinceEpoch() - look.lookedAtMs));
}

QString clockOfLook(const inventory::Look &look)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(look.lookedAtMs), QLocale::ShortFormat);
}

} // namespace

InventoryPlace::InventoryPlace(Workspace &workspace, ConnectionForm &form, PeerView &view, DetailsPane &details,
                               QMainWindow &window)
    : QObject(&window), m_workspace(workspace), m_form(form), m_view(view), m_card(details.card()), m_window(window),
      m_book(workspace.history()), m_filter(view.findChild<FilterEdit *>()),
      m_dock(new GroupsDock(workspace.peers(), &window))
{
    makeActions();
    connectBook();
    connectWindow();
    window.installEventFilter(this);
    m_workspace.peers().setExtrasSource([this](const inventory::Peer &peer) { return m_book.extrasOf(peer); });
    followPeers();
    followUndo();
    followLook();
}

InventoryPlace::~InventoryPlace()
{
    m_workspace.peers().setExtrasSource(nullptr);
}

void InventoryPlace::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        m_window.addAction(action);
        return action;
    };
    m_undo = make(tr("&Undo"), QKeySequence::Undo, [this] { m_book.undo(); });
    m_redo = make(tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_book.redo(); });
    m_editLabels = make(tr("&Tags and groups…"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, &InventoryPlace::openLabels);
    m_goToGroups = make(tr("&Go to the groups"), Qt::CTRL | Qt::Key_G, [this] { m_dock->goThere(); });
    m_goToCard = make(tr("Edit &circuit card"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, &InventoryPlace::goToCard);
    m_copyHotline =
        make(tr("Copy &hotline"), Qt::Key_F8, [this] { copyOfCard(tr("hotline"), &inventory::CircuitCard::hotline); });
    m_copyCircuit = make(tr("Copy circuit &ID"), Qt::Key_F9,
                         [this] { copyOfCard(tr("circuit ID"), &inventory::CircuitCard::circuitId); });
    m_lastLook = make(tr("Peers of the last loo&k"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { findLook(true); });
    m_showChanges =
        make(tr("&Changes since the last look…"), Qt::CTRL | Qt::ALT | Qt::Key_R, &InventoryPlace::showChanges);
}

void InventoryPlace::connectBook()
{
    connect(&m_book, &InventoryBook::extrasChanged, this, [this] { m_workspace.peers().refreshExtras(); });
    connect(&m_book, &InventoryBook::ownDataChanged, this, &InventoryPlace::followUndo);
    connect(&m_book, &InventoryBook::looked, this, &InventoryPlace::followLook);
    connect(&m_book, &InventoryBook::compared, this, &InventoryPlace::sayOfLook);
    connect(&m_book, &InventoryBook::lastLookFound, this, &InventoryPlace::takeFound);
    connect(&m_book, &InventoryBook::noLook, this, &InventoryPlace::takeNone);
    connect(&m_book, &InventoryBook::refused, this, &InventoryPlace::takeRefused);
    connect(&m_book, &InventoryBook::notKept, this, [this](const QString &sentence) {
        m_workspace.say({Notice::Kind::Warning, sentence, {}});
    });
    if (auto *history = m_workspace.history())
        connect(history, &history::History::opened, &m_book, &InventoryBook::reload);
}

void InventoryPlace::connectWindow()
{
    connect(&m_workspace, &Workspace::looked, this, &InventoryPlace::takeLook);
    connect(&m_workspace, &Workspace::activityChanged, this, [this] {
        m_book.setDemo(m_workspace.usesDemo());
        followPeers();
    });
    connect(&m_workspace, &Workspace::runFinished, &m_dock->panel(), &GroupsPanel::refresh);
    const auto &peers = m_workspace.peers();
    connect(&peers, &QAbstractItemModel::rowsInserted, this, &InventoryPlace::followPeers);
    connect(&peers, &QAbstractItemModel::rowsRemoved, this, &InventoryPlace::followPeers);
    connect(&m_view, &PeerView::currentPeerChanged, this, &InventoryPlace::showCard);
    connect(&m_view, &PeerView::selectionChanged, this, &InventoryPlace::showLabels);
    connect(&m_card, &CircuitCardView::edited, this, &InventoryPlace::takeCard);
    connect(&m_dock->panel(), &GroupsPanel::chosen, m_filter, &QLineEdit::setText);
    connect(m_filter, &QLineEdit::textChanged, &m_dock->panel(), &GroupsPanel::showFilter);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] { findLook(false); });
    connect(&m_form, &ConnectionForm::edited, this, [this] { m_soon.start(); });
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, &InventoryPlace::followLook);
}

QAction *InventoryPlace::wishAction() const
{
    return m_dock->wishAction();
}

QWidget &InventoryPlace::groups() const
{
    return m_dock->panel();
}

void InventoryPlace::addMenus(QMenuBar &bar, const QAction &loadPeers)
{
    auto *edit = new QMenu(tr("&Edit"), &bar);
    edit->addActions({m_undo, m_redo});
    edit->addSeparator();
    edit->addActions({m_editLabels, m_goToCard, m_copyHotline, m_copyCircuit});
    const QList<QAction *> menus = bar.actions();
    bar.insertMenu(menus.size() > 1 ? menus[1] : nullptr, edit);
    for (QAction *action : menus) {
        QMenu *menu = action->menu();
        if (!menu || !menu->actions().contains(&loadPeers))
            continue;
        menu->addSeparator();
        menu->addActions({m_lastLook, m_showChanges, m_goToGroups});
    }
}

/// What another window or process has done to groups, tags and cards is seen when the person comes back to this one.
bool InventoryPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_book.reload();
    return QObject::eventFilter(watched, event);
}

void InventoryPlace::followPeers()
{
    const bool some = m_workspace.peers().rowCount() > 0;
    m_dock->setUseful(some);
    m_goToGroups->setEnabled(some);
    m_goToCard->setEnabled(some);
    m_copyHotline->setEnabled(some);
    m_copyCircuit->setEnabled(some);
    m_lastLook->setEnabled(m_workspace.isIdle() && m_book.keeps());
}

void InventoryPlace::followUndo()
{
    const auto &stack = m_book.undoStack();
    const auto shown = [this](const QString &title) {
        return areNamesHidden() && !title.isEmpty() ? tr("an edit") : title;
    };
    const auto show = [](QAction &action, const QString &verb, const QString &title) {
        QString escaped = title;
        action.setText(title.isEmpty() ? verb : tr("%1: %2").arg(verb, escaped.replace(u'&', "&&"_L1)));
        action.setEnabled(!title.isEmpty());
    };
    show(*m_undo, tr("&Undo"), shown(stack.undoTitle()));
    show(*m_redo, tr("&Redo"), shown(stack.redoTitle()));
    m_dock->panel().setOwnGroups(m_book.ownData().groups.keys());
    showLabels();
    showCard();
}

void InventoryPlace::followLook()
{
    const auto &look = m_book.look();
    m_dock->panel().showNote(look ? tr("Looked at %1").arg(ageOfLook(*look)) : QString(),
                             look ? tr("Lines and gateways as of %1.").arg(clockOfLook(*look)) : QString());
    if (look)
        m_minute.start();
    else
        m_minute.stop();
    showCard();
}

/// Of the endpoint and project in the form. Without being asked only into an empty list, once for each project.
void InventoryPlace::findLook(bool asked)
{
    const ConnectionTexts texts = m_form.texts();
    const auto endpoint = api::Endpoint::parse(texts.endpoint);
    const auto project = api::ProjectId::parse(texts.projectId);
    const bool isDemo = m_form.isDemo() || m_workspace.usesDemo();
    if (!endpoint || !project) {
        if (asked)
            sayQuietly(tr("Enter the endpoint and the project whose last look is to be shown."));
        return;
    }
    const QString wanted = endpoint->display() + u' ' + project->text();
    if (!asked && (isDemo || wanted == m_askedFor || !m_workspace.isIdle() || m_workspace.peers().rowCount() > 0))
        return;
    m_askedFor = wanted;
    m_asked = asked;
    m_fresh = false;
    m_book.findLastLook(endpoint->display(), project->text());
}

void InventoryPlace::takeFound(const inventory::Look &look)
{
    const bool fits = m_workspace.isIdle() && !m_workspace.usesDemo();
    if (!fits || (!m_asked && m_workspace.peers().rowCount() > 0))
        return; // names and changes are shown all the same
    m_workspace.addPeers(look.inventory.peers);
    const auto count = look.inventory.peers.size();
    sayQuietly(
        tr("%1 of the last look, as of %2 (%3). The service was not asked; Load peers looks again.")
            .arg(count == 1 ? tr("1 peer") : tr("%Ln peers", nullptr, int(count)), ageOfLook(look), clockOfLook(look)));
}

void InventoryPlace::takeNone()
{
    if (m_asked)
        sayQuietly(tr("No look at this project is kept. Press Load peers to take one."));
}

void InventoryPlace::takeLook(const inventory::Look &look)
{
    m_fresh = true;
    m_askedFor = look.endpoint + u' ' + look.project;
    if (!look.inventory.refused.isEmpty())
        sayOfLook();
    m_book.takeLook(look);
}

/// What has changed, and which lists were refused: both are of the look that has just come.
void InventoryPlace::sayOfLook()
{
    const LookComparison &comparison = m_book.comparison();
    if (m_changes)
        m_changes->showComparison(comparison);
    const auto &look = m_book.look();
    if (!m_fresh || !look)
        return;
    QStringList sentences;
    const bool isOfThis = comparison.afterMs == look->lookedAtMs;
    const QString changes = isOfThis ? changesSummary(comparison.changes) : QString();
    if (!changes.isEmpty())
        sentences +=
            tr("Since the last look (%1): %2.").arg(ageText(ageOf(comparison.afterMs - comparison.beforeMs)), changes);
    for (const inventory::RefusedList &list : look->inventory.refused)
        sentences += refusedNote(list);
    if (!sentences.isEmpty())
        sayQuietly(sentences.join(u' '), !changes.isEmpty());
}

/// Not over what is more important.
void InventoryPlace::sayQuietly(const QString &sentence, bool offerChanges)
{
    const Notice::Kind kind = m_workspace.notice().kind;
    if (m_workspace.isRunning() || (kind != Notice::Kind::None && kind != Notice::Kind::Info))
        return;
    m_workspace.say(
        {Notice::Kind::Info, sentence, {}, offerChanges ? Notice::Offer::ShowChanges : Notice::Offer::None});
}

void InventoryPlace::showChanges()
{
    if (!m_changes) {
        m_changes = new ChangesWindow(&m_window);
        if (m_names)
            m_changes->setNames(*m_names);
        connect(m_changes, &ChangesWindow::peersWanted, &m_view, [this](const QList<api::PeerId> &peers) {
            m_filter->clear();
            m_view.selectPeers(peers);
            m_window.activateWindow();
            m_view.setFocus(Qt::OtherFocusReason);
        });
    }
    m_changes->showComparison(m_book.comparison());
    m_changes->show();
    m_changes->raise();
    m_changes->activateWindow();
}

void InventoryPlace::takeRefused(const QString &sentence)
{
    if (m_fromCard)
        m_card.showProblem(sentence);
    showLabels(); // what was ticked is not so
    if (m_labels && m_labels->isVisible())
        m_labels->showProblem(sentence);
    else if (!m_fromCard)
        sayQuietly(sentence);
}

void InventoryPlace::openLabels()
{
    if (!m_labels) {
        m_labels = new LabelsWindow(&m_window);
        m_labels->setCovered(areNamesHidden());
        m_labels->addActions({m_undo, m_redo});
        connect(m_labels, &LabelsWindow::editWanted, this,
                [this](const inventory::OwnEdit &edit, const QString &title) {
                    m_fromCard = false;
                    m_book.edit(edit, title);
                });
    }
    m_labels->show();
    showLabels();
    m_labels->raise();
    m_labels->activateWindow();
    m_labels->focusTags();
}

void InventoryPlace::showLabels()
{
    if (m_labels && m_labels->isVisible())
        m_labels->showLabels(m_book.ownData(), m_view.selectedPeers());
}

void InventoryPlace::setNames(DisplayNames &names)
{
    m_names = &names;
    m_dock->panel().setNames(names);
    connect(&names, &DisplayNames::changed, this, [this] {
        if (m_labels)
            m_labels->setCovered(areNamesHidden());
        followUndo();
    });
    followUndo();
}

} // namespace peerlight::ui
