// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/main_actions.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

class MainActionsWords
{
    Q_DECLARE_TR_FUNCTIONS(MainActions)
};

QAction *make(QMainWindow &window, const QString &text, std::optional<IconName> name,
              const QList<QKeySequence> &shortcuts, const QString &tip = {})
{
    auto *action = new QAction(text, &window);
    if (name)
        action->setIcon(icon(*name));
    action->setShortcuts(shortcuts);
    if (!tip.isEmpty()) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip((keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, keys)).toHtmlEscaped());
    }
    window.addAction(action); // so that the shortcut works with the menu bar hidden, too
    return action;
}

void makeDetectionActions(QMainWindow &window, MainActions &actions)
{
    actions.detect = make(window, MainActionsWords::tr("&Detect"), IconName::Detect, {Qt::Key_F5},
                          MainActionsWords::tr("Detect the selected peers, or all if none is selected"));
    actions.detectAll = make(window, MainActionsWords::tr("Detect &all"), IconName::DetectAll, {Qt::SHIFT | Qt::Key_F5},
                             MainActionsWords::tr("Detect every peer of the list"));
    actions.stop = make(
        window, MainActionsWords::tr("&Stop waiting"), IconName::Stop, {QKeySequence(Qt::Key_Escape, Qt::Key_Escape)},
        MainActionsWords::tr("Send nothing more, and end the rows that are open. Tasks go on at the service."));
    actions.followUp =
        make(window, MainActionsWords::tr("Follow &up"), std::nullopt, {Qt::CTRL | Qt::Key_U},
             MainActionsWords::tr("See what became of detections that were cut off when the program ended"));
    actions.sendAgain =
        make(window, MainActionsWords::tr("Send a&gain"), std::nullopt, {Qt::CTRL | Qt::SHIFT | Qt::Key_G},
             MainActionsWords::tr("Create once more what may or may not have been created"));
}

void makePeerActions(QMainWindow &window, MainActions &actions)
{
    actions.addPeers = make(window, MainActionsWords::tr("&Add peers"), IconName::Add, {Qt::CTRL | Qt::Key_Return});
    actions.loadPeers = make(window, MainActionsWords::tr("&Load peers"), IconName::Load, {Qt::CTRL | Qt::Key_R});
    actions.openList =
        make(window, MainActionsWords::tr("&Open a peer list…"), IconName::OpenList, {QKeySequence::Open});
    actions.filter =
        make(window, MainActionsWords::tr("&Filter"), IconName::Filter, {Qt::Key_Slash, QKeySequence::Find});
}

void makeThemes(QMainWindow &window, MainActions &actions)
{
    actions.themes = new QActionGroup(&window);
    const auto add = [&](const QString &text, ThemeMode mode) {
        auto *action = actions.themes->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(mode));
    };
    add(MainActionsWords::tr("&System"), ThemeMode::System);
    add(MainActionsWords::tr("&Light"), ThemeMode::Light);
    add(MainActionsWords::tr("&Dark"), ThemeMode::Dark);
    themeAction(*actions.themes, ThemeMode::System)->setChecked(true);
}

} // namespace

MainActions createMainActions(QMainWindow &window)
{
    MainActions actions;
    makeDetectionActions(window, actions);
    makePeerActions(window, actions);
    makeThemes(window, actions);
    actions.demo = make(window, MainActionsWords::tr("Try the &demo"), IconName::Demo, {});
    actions.connection =
        make(window, MainActionsWords::tr("Go to the &connection"), IconName::Connect, {Qt::CTRL | Qt::Key_J});
    actions.newWindow = make(window, MainActionsWords::tr("&New window"), std::nullopt, {QKeySequence::New});
    actions.quit = make(window, MainActionsWords::tr("&Quit"), std::nullopt, {QKeySequence::Quit});
    actions.about = make(window, MainActionsWords::tr("&About Peerlight"), IconName::App, {});
    return actions;
}

QMenu *fillMenus(QMainWindow &window, const MainActions &actions, const QList<QAction *> &panels)
{
    auto &bar = *window.menuBar();
    auto *file = bar.addMenu(MainActionsWords::tr("&File"));
    file->addActions({actions.newWindow, actions.openList, actions.connection, actions.demo});
    file->addSeparator();
    file->addAction(actions.quit);

    auto *connections = bar.addMenu(MainActionsWords::tr("&Connection"));

    auto *peers = bar.addMenu(MainActionsWords::tr("&Peers"));
    peers->addActions({actions.addPeers, actions.loadPeers});
    peers->addSeparator();
    peers->addActions({actions.filter});

    auto *detection = bar.addMenu(MainActionsWords::tr("&Detection"));
    detection->addActions({actions.detect, actions.detectAll, actions.confirm, actions.stop});
    detection->addSeparator();
    detection->addActions({actions.followUp, actions.sendAgain});

    auto *view = bar.addMenu(MainActionsWords::tr("&View"));
    view->setObjectName("view"_L1);
    view->addActions(panels);
    auto *themes = view->addMenu(icon(IconName::Theme), MainActionsWords::tr("&Theme"));
    themes->addActions(actions.themes->actions());

    auto *help = bar.addMenu(MainActionsWords::tr("&Help"));
    help->addAction(actions.about);
    return connections;
}

void createToolBar(QMainWindow &window, const MainActions &actions, QWidget *atRight)
{
    auto *bar = window.addToolBar(MainActionsWords::tr("Tools"));
    bar->setObjectName("tools"_L1);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu); // it must not be hidden by accident
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    bar->addActions({actions.detect, actions.detectAll, actions.stop});
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addWidget(atRight);
}

void showDetectMeaning(QAction &detect, bool wantsCredential)
{
    detect.setText(wantsCredential ? MainActionsWords::tr("&Go on with the new token")
                                   : MainActionsWords::tr("&Detect"));
}

QAction *themeAction(const QActionGroup &themes, ThemeMode mode)
{
    for (auto *action : themes.actions()) {
        if (action->data().toInt() == static_cast<int>(mode))
            return action;
    }
    return nullptr;
}

} // namespace peerlight::ui
