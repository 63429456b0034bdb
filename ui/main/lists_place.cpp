// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/lists_place.h"

#include "ui/common/display_names.h"
#include "ui/common/display_text.h"
#include "ui/main/inventory_book.h"
#include "ui/main/peer_feed.h"
#include "ui/main/peer_intake.h"
#include "ui/main/workspace.h"
#include "ui/peers/peer_view.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>
#include <QThreadPool>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

/// With what is known beside the peer, so that the list can be read in elsewhere without losing it.
inventory::JoinedPeer joinedEntry(const PeerEntry &entry)
{
    inventory::JoinedPeer joined;
    joined.peer = entry.peer;
    joined.tags = entry.extras.tags;
    joined.notes = entry.extras.notes;
    if (!entry.extras.lineName.isEmpty() || !entry.extras.carrier.isEmpty()) {
        joined.line.emplace();
        joined.line->id = entry.peer.lineId;
        joined.line->name = entry.extras.lineName;
        joined.line->provider = entry.extras.carrier;
    }
    if (!entry.extras.gatewayName.isEmpty()) {
        joined.gateway.emplace();
        joined.gateway->name = entry.extras.gatewayName;
    }
    return joined;
}

} // namespace

ListsPlace::ListsPlace(PeerIntake &intake, PeerView &view, Workspace &workspace, InventoryBook &book,
                       QMainWindow &window)
    : QObject(&window), m_intake(intake), m_view(view), m_workspace(workspace), m_book(book), m_window(window)
{
    makeActions();
    m_window.setAcceptDrops(true);
    m_window.installEventFilter(this);
    m_intake.filterDrops(this);
    connect(&m_intake, &PeerIntake::textEntered, this, &ListsPlace::takeTyped);
    connect(&m_intake, &PeerIntake::openRequested, this, &ListsPlace::chooseList);
}

ListsPlace::~ListsPlace() = default;

void ListsPlace::makeActions()
{
    m_paste = new QAction(tr("&Paste peers"), this);
    m_paste->setShortcut(QKeySequence::Paste); // a text field that has the focus takes the keys itself
    connect(m_paste, &QAction::triggered, this, [this] {
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        if (!data || !takeData(*data, tr("the clipboard")))
            say(tr("There is no text and no file on the clipboard."));
    });
    const auto add = [this](const QString &text, Scope scope, const QKeySequence &keys) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, scope] { exportPeers(scope); });
        m_exports += action;
    };
    add(tr("Export &all peers…"), Scope::All, Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    add(tr("Export the s&hown peers…"), Scope::Shown, {});
    add(tr("Export the &selected peers…"), Scope::Selected, {});
    m_window.addAction(m_paste);
    m_window.addActions(m_exports);
}

void ListsPlace::setNames(DisplayNames &names)
{
    m_names = &names;
    connect(&names, &DisplayNames::changed, this, [this] {
        if (m_import)
            m_import->setCovered(m_names->areHidden());
    });
}

void ListsPlace::fillMenu(QMenu &menu)
{
    menu.addAction(m_paste);
    menu.addSeparator();
    menu.addActions(m_exports);
    m_view.addMenuActions({m_exports.constLast()});
}

void ListsPlace::chooseList()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open a peer list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Peer lists (*.peerlight *.txt *.csv *.tsv *.list *.json *.jsonl *.tfstate *.md)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ListsPlace::openPeerList);
    dialog->open();
}

void ListsPlace::openPeerList(const QString &file)
{
    import({ListReading::From::File, file, QFileInfo(file).fileName()});
}

bool ListsPlace::takeData(const QMimeData &data, const QString &name)
{
    if (data.hasUrls() && takeUrls(data.urls()))
        return true;
    if (!data.hasText())
        return false;
    import({ListReading::From::Text, data.text(), name});
    return true;
}

/// Nothing is fetched for an address that was dropped: it may be a trap, and nobody asked for it.
bool ListsPlace::takeUrls(const QList<QUrl> &urls)
{
    if (urls.isEmpty())
        return false;
    const QUrl &first = urls.constFirst();
    if (!first.isLocalFile()) {
        say(tr("Only files of this computer can be opened: nothing was fetched from %1.")
                .arg(displayText(first.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery))));
        return true;
    }
    openPeerList(first.toLocalFile());
    if (urls.size() > 1)
        say(tr("One list at a time: of %1 files the first was opened.").arg(urls.size()));
    return true;
}

void ListsPlace::import(const ImportSource &source)
{
    if (m_import)
        m_import->reject();
    const auto countKnown = [this](const QSet<api::PeerId> &ids) {
        const PeerTableModel &peers = m_workspace.peers();
        int known = 0;
        for (int row = 0; row < peers.rowCount(); ++row)
            known += ids.contains(peers.entryAt(row).peer.id) ? 1 : 0;
        return known;
    };
    m_import = new ImportWindow(source, countKnown, &m_window);
    connect(m_import, &ImportWindow::declined, this, &ListsPlace::say);
    connect(m_import, &QDialog::accepted, this, [this, window = m_import.data()] { take(*window); });
    if (m_names) {
        m_names->learn(AliasBook::Kind::Place, source.name); // for what is said of it
        m_import->setCovered(m_names->areHidden());
    }
    m_import->start();
}

void ListsPlace::take(const ImportWindow &window)
{
    if (window.keepsTags())
        keepTags((*window.result())->list);
    addPeers(window.result());
}

void ListsPlace::addPeers(const std::shared_ptr<const ReadResult> &result)
{
    m_book.addList(inventory::joinedPeers((*result)->list));
    auto *feed =
        new PeerFeed((*result)->list.peers,
                     [this](const QList<inventory::Peer> &peers) { return m_workspace.addPeers(peers); }, this);
    connect(feed, &PeerFeed::progressed, this,
            [this](int done, int of) { say(tr("%1 of %2 peers are in the list.").arg(done).arg(of)); });
    connect(feed, &PeerFeed::finished, this, [this, feed, result](int added) {
        m_intake.showReport((*result)->list, added);
        feed->deleteLater();
        QThreadPool::globalInstance()->start([result] { Q_UNUSED(result) }); // a long list is freed there
    });
    feed->start();
}

void ListsPlace::takeTyped(const QString &text)
{
    const inventory::PeerListText list = inventory::parsePeerList(text);
    keepTags(list);
    m_book.addList(inventory::joinedPeers(list));
    const int added = m_workspace.addPeers(list.peers);
    m_intake.showOutcome(list, added);
}

void ListsPlace::keepTags(const inventory::PeerListText &list)
{
    QMap<api::PeerId, QStringList> tags;
    for (auto extras = list.extras.begin(); extras != list.extras.end(); ++extras) {
        if (!extras->tags.isEmpty())
            tags.insert(extras.key(), extras->tags);
    }
    if (!tags.isEmpty())
        m_book.edit(inventory::addTags(m_book.ownData(), tags), tr("Tags of a list"));
}

void ListsPlace::say(const QString &sentence)
{
    m_intake.showProblem(sentence);
    if (!m_intake.isVisible()) // hidden by the person, who still wants to know
        m_workspace.say({Notice::Kind::Info, sentence, {}});
}

bool ListsPlace::eventFilter(QObject *watched, QEvent *event)
{
    const auto fits = [watched, this](const QDropEvent &drop) {
        // Our own rows are in the list already; a text field takes text itself.
        return !drop.source() && (drop.mimeData()->hasUrls() || (watched == &m_window && drop.mimeData()->hasText()));
    };
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (fits(*drag)) {
            drag->setDropAction(Qt::CopyAction);
            drag->accept();
            return true;
        }
    } else if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (fits(*drop)) {
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
            takeData(*drop->mimeData(), tr("what was dropped"));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

QList<inventory::JoinedPeer> ListsPlace::peersOf(Scope scope) const
{
    QList<api::PeerId> ids;
    switch (scope) {
    case Scope::All:
        ids = m_view.allPeers();
        break;
    case Scope::Shown:
        ids = m_view.shownPeers();
        break;
    case Scope::Selected:
        ids = m_view.selectedPeers();
        break;
    }
    const PeerTableModel &table = m_workspace.peers();
    QList<inventory::JoinedPeer> joined;
    joined.reserve(ids.size());
    for (const api::PeerId &id : ids) {
        if (const auto row = table.indexOf(id))
            joined += joinedEntry(table.entryAt(*row));
    }
    return joined;
}

void ListsPlace::exportPeers(Scope scope)
{
    if (peersOf(scope).isEmpty()) {
        say(scope == Scope::Selected ? tr("No peer is selected: nothing was exported.")
                                     : tr("There is no peer to export."));
        return;
    }
    auto *dialog = new QFileDialog(&m_window, tr("Export peers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QList formats{ExportFormat::Csv, ExportFormat::Tsv, ExportFormat::Json, ExportFormat::Ids};
    QStringList filters;
    for (const ExportFormat format : formats)
        filters += exportFilter(format);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(exportSuffix(formats.constFirst()));
    dialog->selectFile(u"peers.csv"_s);
    const auto chosen = [dialog, filters, formats] {
        return formats.value(filters.indexOf(dialog->selectedNameFilter()), formats.constFirst());
    };
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, chosen] { dialog->setDefaultSuffix(exportSuffix(chosen())); });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, scope, chosen](const QString &path) { writeExport(scope, path, chosen()); });
    dialog->open();
}

void ListsPlace::writeExport(Scope scope, const QString &path, ExportFormat fallback)
{
    const QList<inventory::JoinedPeer> peers = peersOf(scope);
    auto *writing = new ListExport(peers, formatOfName(path, fallback), path, this);
    connect(writing, &ListExport::finished, this, [this, writing, path, count = peers.size()](const QString &failure) {
        writing->deleteLater();
        if (!failure.isEmpty()) {
            m_workspace.say({Notice::Kind::Warning, failure, {}});
            return;
        }
        say(tr("%Ln peers were written to %1.", nullptr, int(count)).arg(displayText(QFileInfo(path).fileName())));
        Q_EMIT exported(path);
    });
}

} // namespace peerlight::ui
