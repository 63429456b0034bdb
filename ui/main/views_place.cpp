// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/views_place.h"

#include "ui/common/display_names.h"
#include "ui/common/display_text.h"
#include "ui/lists/list_export.h"
#include "ui/main/workspace.h"
#include "ui/peers/peer_view.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>

namespace peerlight::ui {

namespace {

constexpr int shortcutViews = 9;

} // namespace

QString viewsFileBeside(const QString &memoryFile)
{
    return memoryFile.isEmpty() ? QString() : QFileInfo(memoryFile).dir().filePath(QStringLiteral("views.json"));
}

ViewsPlace::ViewsPlace(QString file, PeerView &view, Workspace &workspace, QWidget &window)
    : QObject(&window), m_file(std::move(file)), m_view(view), m_workspace(workspace), m_window(window),
      m_save(new QAction(tr("&Save this view…"), this)), m_comfortable(new QAction(tr("C&omfortable rows"), this))
{
    m_save->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_S);
    connect(m_save, &QAction::triggered, this, &ViewsPlace::askForName);
    m_comfortable->setCheckable(true);
    m_comfortable->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_D);
    connect(m_comfortable, &QAction::triggered, this, &ViewsPlace::comfortableWished);
    m_window.addActions({m_save, m_comfortable});
    load();
    makeShortcuts();
}

void ViewsPlace::setNames(DisplayNames &names)
{
    m_names = &names;
    connect(&names, &DisplayNames::changed, this, &ViewsPlace::makeShortcuts);
    makeShortcuts();
}

QString ViewsPlace::menuText(const QString &name) const
{
    QString text = displayText(m_names ? m_names->name(AliasBook::Kind::View, name) : name);
    return text.replace(u'&', QStringLiteral("&&"));
}

void ViewsPlace::fillMenu(QMenu &menu)
{
    menu.addSeparator();
    QMenu *columns = menu.addMenu(tr("&Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_view.fillColumnMenu(*columns);
    });
    menu.addAction(m_comfortable);
    connect(&menu, &QMenu::aboutToShow, this, [this] { m_comfortable->setChecked(m_view.isComfortable()); });
    QMenu *views = menu.addMenu(tr("Saved &views"));
    connect(views, &QMenu::aboutToShow, this, [this, views] { fillViews(*views); });
}

void ViewsPlace::fillViews(QMenu &menu)
{
    load(); // another window may have saved one
    makeShortcuts();
    menu.clear();
    menu.addActions(m_shortcuts);
    for (qsizetype i = m_shortcuts.size(); i < m_views.size(); ++i)
        connect(menu.addAction(menuText(m_views[i].name)), &QAction::triggered, this,
                [this, view = m_views[i]] { show(view); });
    menu.addSeparator();
    menu.addAction(m_save);
    QMenu *removal = menu.addMenu(tr("&Remove"));
    removal->setEnabled(!m_views.isEmpty());
    for (const SavedView &view : std::as_const(m_views))
        connect(removal->addAction(menuText(view.name)), &QAction::triggered, this,
                [this, name = view.name] { remove(name); });
}

void ViewsPlace::makeShortcuts()
{
    for (QAction *old : std::exchange(m_shortcuts, {})) {
        m_window.removeAction(old);
        old->deleteLater();
    }
    for (int i = 0; i < std::min<qsizetype>(m_views.size(), shortcutViews); ++i) {
        auto *action =
            new QAction(QStringLiteral("&%1 %2").arg(QString::number(i + 1), menuText(m_views[i].name)), this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, view = m_views[i]] { show(view); });
        m_window.addAction(action);
        m_shortcuts += action;
    }
}

void ViewsPlace::load()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QFile::ReadOnly))
        return;
    constexpr qint64 mostBytes = 1 << 20;
    const auto views = savedViewsFromJson(file.read(mostBytes));
    m_mayWrite = views.has_value();
    if (views)
        m_views = *views;
}

bool ViewsPlace::write()
{
    if (m_file.isEmpty())
        return true;
    const auto written = m_mayWrite
                             ? writePrivately(m_file, savedViewsJson(m_views))
                             : tl::unexpected(tr("The saved views are of a newer program: nothing was written."));
    if (!written)
        m_workspace.say({Notice::Kind::Warning, written.error(), {}});
    return written.has_value();
}

void ViewsPlace::save(const QString &name)
{
    load();
    if (!putView(m_views, {name.trimmed().left(64), m_view.filterText(), m_view.saveState()})) {
        m_workspace.say({Notice::Kind::Info, tr("The view was not saved: it has no name, or there are too many."), {}});
        return;
    }
    if (write())
        makeShortcuts();
}

void ViewsPlace::show(const SavedView &view)
{
    m_view.restoreState(view.table);
    m_view.setFilterText(view.filter);
}

void ViewsPlace::remove(const QString &name)
{
    load();
    m_views.removeIf([&name](const SavedView &view) { return view.name == name; });
    if (write())
        makeShortcuts();
}

void ViewsPlace::askForName()
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setAccessibleName(tr("Save this view"));
    dialog->setLabelText(tr("Name of the view (filter, columns and sorting are kept):"));
    connect(dialog, &QInputDialog::textValueSelected, this, &ViewsPlace::save);
    dialog->show();
}

} // namespace peerlight::ui
