// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/connections_window.h"

#include "ui/connection/check_view.h"
#include "ui/connection/profile_editor.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QUndoCommand>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

using connection::Profile;

namespace {

constexpr int profileIdRole = Qt::UserRole;

/// A change of one connection: what it was, and what it becomes; nothing where it does not exist.
class ProfileEdit : public QUndoCommand
{
public:
    using Failed = std::function<void(const QString &why)>;

    ProfileEdit(connection::ProfileStore &store, std::optional<Profile> before, std::optional<Profile> after,
                const QString &what, Failed failed)
        : QUndoCommand(what), m_store(store), m_before(std::move(before)), m_after(std::move(after)),
          m_failed(std::move(failed))
    {}

    void undo() override { put(m_after, m_before); }
    void redo() override { put(m_before, m_after); }

private:
    void put(const std::optional<Profile> &from, const std::optional<Profile> &to)
    {
        const auto stored = to ? m_store.put(*to) : m_store.remove(from->id);
        if (stored)
            return;
        setObsolete(true); // there is nothing that could be undone
        m_failed(stored.error());
    }

    connection::ProfileStore &m_store;
    std::optional<Profile> m_before;
    std::optional<Profile> m_after;
    Failed m_failed;
};

} // namespace

ConnectionsWindow::ConnectionsWindow(connection::ProfileStore &store, QList<RegionChoice> regions, QWidget *parent)
    : QDialog(parent), m_store(store), m_list(new QListWidget(this)),
      m_editor(new ProfileEditor(std::move(regions), this)), m_check(new CheckView(this)), m_message(new QLabel(this))
{
    setWindowTitle(tr("Connections"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("Connections message"));

    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_editor);
    column->addWidget(m_check);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(scroll);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({240, 720});
    auto *all = new QVBoxLayout(this);
    all->addWidget(splitter, 1);
    all->addWidget(m_message);
    all->addWidget(buildButtons());
    connectButtons();
    resize(1000, 680);
    showProfiles();
}

ConnectionsWindow::~ConnectionsWindow() = default;

QWidget *ConnectionsWindow::buildList()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(1, 0, 1, 0); // from right to left a QSplitter stands a pixel over its edge
    auto *heading = new QLabel(tr("&Saved connections"), side);
    heading->setBuddy(m_list);
    m_list->setAccessibleName(tr("Saved connections"));
    m_list->setWordWrap(true); // a long name is read whole, and the environment after it
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    m_new = addButton(*row, tr("Ne&w"), tr("New connection"));
    m_duplicate = addButton(*row, tr("D&uplicate"), tr("Duplicate connection"));
    m_remove = addButton(*row, tr("De&lete"), tr("Delete connection"));
    column->addLayout(row);
    auto *files = new QHBoxLayout;
    m_import = addButton(*files, tr("Im&port…"), tr("Import connections"));
    m_export = addButton(*files, tr("&Export…"), tr("Export connections"));
    column->addLayout(files);
    return side;
}

QWidget *ConnectionsWindow::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    m_test = addButton(*row, tr("&Test connection"), tr("Test connection"));
    m_save = addButton(*row, tr("&Save"), tr("Save connection"));
    m_use = addButton(*row, tr("Use this c&onnection"), tr("Use this connection"));
    m_use->setDefault(true);
    return bar;
}

QPushButton *ConnectionsWindow::addButton(QLayout &row, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleName(name);
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

void ConnectionsWindow::connectButtons()
{
    auto *undo = m_undo.createUndoAction(this, tr("Undo"));
    undo->setShortcuts(QKeySequence::Undo);
    auto *redo = m_undo.createRedoAction(this, tr("Redo"));
    redo->setShortcuts(QKeySequence::Redo);
    addActions({undo, redo});
    connect(&m_store, &connection::ProfileStore::changed, this, &ConnectionsWindow::showProfiles);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsWindow::showCurrent);
    connect(m_list, &QListWidget::itemActivated, m_use, &QPushButton::click);
    connect(m_editor, &ProfileEditor::edited, this,
            [this] { m_editor->showProblem(connection::problemOf(m_editor->profile())); });
    connect(m_new, &QPushButton::clicked, this, [this] { addProfile({}); });
    connect(m_duplicate, &QPushButton::clicked, this, &ConnectionsWindow::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsWindow::removeCurrent);
    connect(m_import, &QPushButton::clicked, this, &ConnectionsWindow::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &ConnectionsWindow::chooseExport);
    connect(m_save, &QPushButton::clicked, this, &ConnectionsWindow::keep);
    connect(m_test, &QPushButton::clicked, this, [this] { Q_EMIT checkRequested(m_editor->profile()); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        keep();
        if (const auto profile = current()) {
            Q_EMIT useRequested(*profile);
            close();
        }
    });
}

std::optional<Profile> ConnectionsWindow::current() const
{
    const auto *item = m_list->currentItem();
    return item ? connection::findProfile(m_store.profiles(), item->data(profileIdRole).toString()) : std::nullopt;
}

void ConnectionsWindow::showProfiles()
{
    const auto *item = m_list->currentItem();
    const QString chosen = item ? item->data(profileIdRole).toString() : QString();
    m_showing = true;
    m_list->clear();
    for (const Profile &profile : m_store.profiles()) {
        const QString word = connection::environmentWord(profile.environment);
        auto *one = new QListWidgetItem(word.isEmpty() ? profile.name : u"%1  ·  %2"_s.arg(profile.name, word), m_list);
        one->setData(profileIdRole, profile.id);
    }
    m_showing = false;
    select(chosen);
    tell(m_store.readOnlyBecause());
    for (auto *button : {m_new, m_duplicate, m_remove, m_import, m_save})
        button->setEnabled(m_store.readOnlyBecause().isEmpty());
}

void ConnectionsWindow::select(const QString &profileId)
{
    int row = m_list->count() > 0 ? 0 : -1;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(profileIdRole).toString() == profileId)
            row = i;
    }
    m_list->setCurrentRow(row);
    showCurrent();
}

void ConnectionsWindow::showCurrent()
{
    if (m_showing)
        return;
    const auto profile = current();
    m_editor->setEnabled(profile.has_value());
    m_editor->setProfile(profile.value_or(Profile{}));
    m_editor->showProblem(profile ? connection::problemOf(*profile) : std::nullopt);
    m_check->clear();
    for (auto *button : {m_duplicate, m_remove, m_save, m_test, m_use})
        button->setEnabled(profile.has_value() &&
                           (button == m_test || button == m_use || m_store.readOnlyBecause().isEmpty()));
    m_export->setEnabled(!m_store.profiles().isEmpty());
}

void ConnectionsWindow::push(const std::optional<Profile> &before, const std::optional<Profile> &after,
                             const QString &what)
{
    m_undo.push(new ProfileEdit(m_store, before, after, what, [this](const QString &why) { tell(why); }));
}

void ConnectionsWindow::addProfile(Profile profile)
{
    profile.id = connection::newProfileId();
    profile.name =
        connection::freeName(m_store.profiles(), profile.name.isEmpty() ? tr("New connection") : profile.name);
    push(std::nullopt, profile, tr("New connection"));
    select(profile.id);
    m_editor->focusName();
}

void ConnectionsWindow::duplicate()
{
    if (const auto profile = current())
        addProfile(*profile);
}

void ConnectionsWindow::removeCurrent()
{
    const auto profile = current();
    if (!profile)
        return;
    push(profile, std::nullopt, tr("Delete connection"));
    m_list->setFocus(Qt::OtherFocusReason); // the button that had it may be off now
    tell(tr("%1 was deleted. Ctrl+Z brings it back.").arg(profile->name));
}

void ConnectionsWindow::keep()
{
    const auto before = current();
    const Profile after = m_editor->profile();
    if (!before || *before == after)
        return;
    push(before, after, tr("Change of a connection"));
}

void ConnectionsWindow::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import connections"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Connections (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionsWindow::import);
    dialog->open();
}

void ConnectionsWindow::import(const QString &file)
{
    const auto read = connection::readProfileFile(file);
    if (!read) {
        tell(read.error());
        return;
    }
    const auto added = m_store.add(read->profiles);
    QStringList words = read->unread;
    words.prepend(added ? tr("%n connection(s) were added.", nullptr, *added) : added.error());
    if (read->isNewer())
        words.append(tr("A newer Peerlight wrote this file: what this one does not know was kept as it is."));
    tell(words.join(u' '));
}

void ConnectionsWindow::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export connections"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionsWindow::exportTo);
    dialog->open();
}

void ConnectionsWindow::exportTo(const QString &file)
{
    connection::ProfileFile all;
    all.profiles = m_store.profiles();
    const auto written = connection::writeProfileFile(file, all);
    tell(written
             ? tr("%n connection(s) were written to %1, without a secret.", nullptr, int(all.profiles.size())).arg(file)
             : written.error());
}

void ConnectionsWindow::tell(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

} // namespace peerlight::ui
