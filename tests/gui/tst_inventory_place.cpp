// SPDX-License-Identifier: GPL-3.0-or-later
// What the window knows of a project and keeps of its person, over a simulated service that changes.
#include "app/history/history.h"
#include "app/simulator/simulator.h"
#include "tests/gui/find_named.h"
#include "ui/main/main_window.h"
#include "ui/main/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

constexpr int patience = 30000;

/// The program with its folder: it can be ended and started again, and so can the service, with other peers.
struct Rig
{
    explicit Rig(bool keeps = true) : m_keeps(keeps) { startService(4); }
    ~Rig() { end(); }

    void startService(int peers)
    {
        simulator::SimulatorOptions options;
        options.port = port;
        options.peers = peers;
        options.detectMs = 200;
        simulator.reset();
        simulator = std::make_unique<simulator::Simulator>(options);
        const auto started = simulator->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error()));
        port = *started;
    }
    void start()
    {
        table = std::make_unique<ui::PeerTableModel>();
        if (m_keeps) {
            history = std::make_unique<history::History>(folder.filePath(u"data"_s));
            history->open();
        }
        const auto demo = [this] { return tl::expected<ui::DemoService, QString>(service()); };
        workspace = std::make_unique<ui::Workspace>(*table, demo, detection::RunOptions{}, history.get());
        window = std::make_unique<ui::MainWindow>(*workspace, folder.filePath(u"window.ini"_s));
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    void end()
    {
        if (window)
            window->close(); // it remembers the connection
        window.reset();
        workspace.reset();
        history.reset();
        table.reset();
    }
    [[nodiscard]] ui::DemoService service() const
    {
        return {u"http://127.0.0.1:%1"_s.arg(port), simulator::SimulatorOptions().projectId,
                simulator::SimulatorOptions().token};
    }
    void load()
    {
        find<QLineEdit>(u"Endpoint"_s)->setText(service().endpoint);
        find<QLineEdit>(u"Project ID"_s)->setText(service().projectId);
        find<QLineEdit>(u"Token"_s)->setText(service().token);
        QSignalSpy loaded(workspace.get(), &ui::Workspace::loaded);
        press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(workspace->isIdle(), patience);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window.get(), static_cast<Qt::Key>(key), modifiers);
    }
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return test::named<T>(*window, name);
    }
    [[nodiscard]] QAction *action(const QString &beginning) const
    {
        for (auto *candidate : window->findChildren<QAction *>()) {
            if (candidate->text().remove(u'&').startsWith(beginning))
                return candidate;
        }
        qFatal("no action \"%s\"", qPrintable(beginning));
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *candidate : window->findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&') == text && candidate->isVisible())
                return candidate;
        }
        qFatal("no button \"%s\"", qPrintable(text));
        return nullptr;
    }
    [[nodiscard]] QString message() const { return workspace->notice().text; }
    [[nodiscard]] QTableView &peers() const { return *find<QTableView>(u"Peers"_s); }
    [[nodiscard]] QString cell(int row, ui::PeerColumn column) const
    {
        return table->index(row, static_cast<int>(column)).data(ui::CopyRole).toString();
    }

    QTemporaryDir folder;
    quint16 port = 0;
    std::unique_ptr<simulator::Simulator> simulator;
    std::unique_ptr<history::History> history;
    std::unique_ptr<ui::PeerTableModel> table;
    std::unique_ptr<ui::Workspace> workspace;
    std::unique_ptr<ui::MainWindow> window;

private:
    bool m_keeps;
};

} // namespace

class InventoryPlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLoadFillsLinesAndGateways();
    void whatChangedIsToldAndTheListIsThereOffline();
    void noConnectionNoPeers();
    void tagsAreKeptAndCanBeTakenBack();
    void anotherProgramsTagsAreNotLost();
    void theCircuitCardIsKept();
    void withoutAPeerTheCardSaysWhatToDo();
    void withoutAHistoryAllWorksAndSaysSo();
    void ofTheDemoNothingIsKept();
};

void InventoryPlaceTest::aLoadFillsLinesAndGateways()
{
    Rig rig;
    rig.start();
    const auto before = rig.simulator->requestCount();
    rig.load();
    QCOMPARE(rig.table->rowCount(), 4);
    QCOMPARE(rig.simulator->requestCount() - before, 3); // peers; lines; gateways of the one kind that they hang on
    const auto peer = rig.table->entryAt(0).peer;
    const QString line = rig.cell(0, ui::PeerColumn::Line);
    QVERIFY(!line.isEmpty() && line != peer.lineId);
    const QString gateway = rig.cell(0, ui::PeerColumn::Gateway);
    QVERIFY(!gateway.isEmpty() && gateway != peer.gatewayId);
    QCOMPARE(rig.cell(0, ui::PeerColumn::Interface), peer.interfaceName);
    auto *groups = rig.find<QTreeView>(u"Groups"_s);
    QVERIFY(groups->isVisible());
    rig.find<QLineEdit>(u"Filter"_s)->setText(u"line:=\"%1\""_s.arg(line));
    QCOMPARE(rig.peers().model()->rowCount(), 2);
    QVERIFY(rig.find<QLabel>(u"Last look"_s)->text().startsWith(u"Looked at"_s));
}

void InventoryPlaceTest::whatChangedIsToldAndTheListIsThereOffline()
{
    Rig rig;
    rig.start();
    rig.load();
    QCOMPARE(rig.message(), QString());
    rig.startService(8); // other peers: the simulator's seed and number make them
    rig.load();
    QTRY_VERIFY_WITH_TIMEOUT(rig.message().contains(u"Since the last look"_s), patience);
    const int known = rig.table->rowCount();
    QVERIFY(known >= 8); // nothing was taken out
    rig.button(u"Show changes"_s)->click();
    const auto *changes = rig.find<QListWidget>(u"Changes"_s);
    QVERIFY(changes->isVisible());
    QVERIFY(changes->count() >= 4);
    QVERIFY2(changes->item(0)->text().startsWith(u"Peer "_s), qPrintable(changes->item(0)->text()));
    rig.end();

    rig.simulator.reset(); // and there is no service any more
    rig.start();
    QTRY_COMPARE_WITH_TIMEOUT(rig.table->rowCount(), 8, patience);
    QVERIFY2(rig.message().contains(u"8 peers of the last look, as of"_s), qPrintable(rig.message()));
    QVERIFY(rig.cell(0, ui::PeerColumn::Line) != rig.table->entryAt(0).peer.lineId);
    rig.workspace->removePeers({rig.table->entryAt(0).peer.id});
    rig.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(rig.table->rowCount(), 8, patience);
    rig.press(Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(rig.find<QListWidget>(u"Changes"_s)->count() >= 4);
}

void InventoryPlaceTest::noConnectionNoPeers()
{
    Rig rig;
    rig.start();
    rig.action(u"Peers of the last look"_s)->trigger();
    QVERIFY2(rig.message().startsWith(u"Enter the endpoint"_s), qPrintable(rig.message()));
    rig.find<QLineEdit>(u"Endpoint"_s)->setText(rig.service().endpoint);
    rig.find<QLineEdit>(u"Project ID"_s)->setText(rig.service().projectId);
    rig.action(u"Peers of the last look"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(rig.message().startsWith(u"No look at this project"_s), patience);
    QCOMPARE(rig.table->rowCount(), 0);
    QCOMPARE(rig.simulator->requestCount(), 0);
}

void InventoryPlaceTest::tagsAreKeptAndCanBeTakenBack()
{
    Rig rig;
    rig.start();
    rig.load();
    rig.peers().setFocus();
    rig.peers().selectRow(0);
    rig.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto *field = rig.find<QLineEdit>(u"Add tag"_s);
    QTRY_VERIFY(field->hasFocus());
    field->setText(u"核心"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const auto tagged = [&rig] { return rig.peers().model()->rowCount(); };
    rig.find<QLineEdit>(u"Filter"_s)->setText(u"tag:=核心"_s);
    QTRY_COMPARE(tagged(), 1);
    QCOMPARE(rig.action(u"Undo"_s)->text().remove(u'&'), u"Undo: add tag 核心 to 1 peer"_s);
    field->setText(u"核心"_s);
    QTest::keyClick(field, Qt::Key_Return); // it has it already: nothing to take back
    rig.action(u"Undo"_s)->trigger();
    QTRY_COMPARE(tagged(), 0);
    QVERIFY(!rig.action(u"Undo"_s)->isEnabled());
    rig.action(u"Redo"_s)->trigger();
    QTRY_COMPARE(tagged(), 1);
    rig.end();
    rig.start();
    QTRY_COMPARE_WITH_TIMEOUT(rig.table->rowCount(), 4, patience);
    rig.find<QLineEdit>(u"Filter"_s)->setText(u"tag:=核心"_s);
    QTRY_COMPARE(tagged(), 1);
}

void InventoryPlaceTest::anotherProgramsTagsAreNotLost()
{
    Rig rig;
    rig.start();
    rig.load();
    const auto peer = rig.table->entryAt(0).peer.id;
    const auto tags = [&rig] { return rig.table->entryAt(0).extras.tags; };
    history::History other(rig.folder.filePath(u"data"_s));
    other.open();
    bool done = false;
    other.editOwnData(inventory::changeTags({peer}, {u"theirs"_s}, {}), &other,
                      [&done](const auto &kept) { done = kept.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    QCOMPARE(tags(), QStringList());
    rig.find<QLineEdit>(u"Filter"_s)->setText(peer.text());
    QCOMPARE(rig.peers().model()->rowCount(), 1);
    rig.peers().selectRow(0);
    rig.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto *field = rig.find<QLineEdit>(u"Add tag"_s);
    QVERIFY(field->isEnabled());
    QTest::keyClicks(field, u"mine"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(tags() == QStringList({u"theirs"_s, u"mine"_s}),
                              qPrintable(tags().join(u' ') + rig.message()), 5000);
    rig.action(u"Undo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(tags(), QStringList(u"theirs"_s), patience);
}

void InventoryPlaceTest::theCircuitCardIsKept()
{
    Rig rig;
    rig.start();
    rig.load();
    rig.peers().setFocus();
    rig.peers().selectRow(0);
    rig.press(Qt::Key_F8);
    QVERIFY2(rig.message().contains(u"no hotline"_s), qPrintable(rig.message()));
    rig.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto *hotline = rig.find<QLineEdit>(u"Hotline"_s);
    QTRY_VERIFY(hotline->hasFocus());
    QTest::keyClicks(hotline, u"+86 10 1234"_s);
    QTest::keyClick(hotline, Qt::Key_Return);
    rig.peers().setFocus();
    rig.press(Qt::Key_F8);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"+86 10 1234"_s);
    rig.find<QLineEdit>(u"Filter"_s)->setText(u"\"10 1234\""_s); // words of the card find both peers of the line
    QTRY_COMPARE(rig.peers().model()->rowCount(), 2);
    rig.action(u"Undo"_s)->trigger();
    QTRY_COMPARE(hotline->text(), QString());
    rig.action(u"Redo"_s)->trigger();
    rig.end();
    rig.start();
    QTRY_COMPARE_WITH_TIMEOUT(rig.table->rowCount(), 4, patience);
    rig.find<QLineEdit>(u"Filter"_s)->setText(u"\"10 1234\""_s);
    QTRY_COMPARE(rig.peers().model()->rowCount(), 2);
}

void InventoryPlaceTest::withoutAPeerTheCardSaysWhatToDo()
{
    Rig rig;
    rig.start();
    rig.load();
    const auto isSaid = [&rig](QStringView text) {
        const auto labels = rig.window->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [text](const QLabel *label) { return label->text().contains(text); });
    };
    rig.peers().setCurrentIndex({});
    QTRY_VERIFY(isSaid(u"Select a peer to see the card of its line."));
    QVERIFY(!isSaid(u"Nobody has told the line"));
    rig.peers().selectRow(0);
    QTRY_VERIFY(!isSaid(u"Select a peer to see the card"));
}

void InventoryPlaceTest::withoutAHistoryAllWorksAndSaysSo()
{
    Rig rig(false);
    rig.start();
    rig.load();
    QVERIFY(!rig.action(u"Peers of the last look"_s)->isEnabled());
    rig.startService(8);
    rig.load();
    QTRY_VERIFY_WITH_TIMEOUT(rig.message().contains(u"Since the last look"_s), patience);
    rig.peers().selectRow(0);
    rig.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto *field = rig.find<QLineEdit>(u"Add tag"_s);
    QTest::keyClicks(field, u"core"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY2(rig.message().contains(u"There is no history"_s), qPrintable(rig.message()));
    rig.find<QLineEdit>(u"Filter"_s)->setText(u"tag:=core"_s);
    QTRY_COMPARE(rig.peers().model()->rowCount(), 1);
}

void InventoryPlaceTest::ofTheDemoNothingIsKept()
{
    Rig rig;
    rig.start();
    rig.workspace->startDemo();
    QTRY_COMPARE_WITH_TIMEOUT(rig.table->rowCount(), 4, patience);
    QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->isIdle(), patience);
    rig.peers().selectRow(0);
    rig.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto *field = rig.find<QLineEdit>(u"Add tag"_s);
    QTest::keyClicks(field, u"core"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY2(rig.message().contains(u"Of the demo nothing is kept"_s), qPrintable(rig.message()));
    bool asked = false;
    rig.history->ownData(rig.window.get(), [&asked](const auto &kept) {
        QVERIFY(kept && kept->tags.isEmpty());
        asked = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(asked, patience);
    bool looked = false;
    rig.history->looks(rig.service().endpoint, rig.service().projectId, rig.window.get(), [&looked](const auto &looks) {
        QVERIFY(looks && looks->isEmpty());
        looked = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(looked, patience);
}

QTEST_MAIN(InventoryPlaceTest)
#include "tst_inventory_place.moc"
