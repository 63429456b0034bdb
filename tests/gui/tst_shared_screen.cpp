// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/simulator.h"
#include "tests/gui/demo_rig.h"
#include "tests/gui/find_action.h"
#include "tests/gui/find_named.h"
#include "tests/gui/peer_samples.h"
#include "tests/gui/window_walk.h"
#include "ui/common/display_names.h"
#include "ui/groups/groups_panel.h"
#include "ui/main/lists_place.h"
#include "ui/main/main_window.h"
#include "ui/preferences/preference_store.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

const auto canary = u"canary"_s;

/// Everything that a person, a service or a list can name, each with the canary in it, and its ids.
inventory::Peer secretPeer(int number)
{
    inventory::Peer peer = tests::peerNumber(number);
    peer.name = u"Canary-edge-%1"_s.arg(number);
    peer.interfaceId = u"c0ffee00-0000-4000-8000-00000000000%1"_s.arg(number);
    peer.interfaceName = u"Canary-vif-%1"_s.arg(number / 2);
    peer.lineId = u"canary-line-id-1"_s;
    peer.gatewayId = u"canary-gateway-id-1"_s;
    peer.deviceId = u"canary-device"_s;
    return peer;
}

inventory::Look secretLook()
{
    inventory::Look look;
    look.endpoint = u"https://dcaas.canary.example"_s;
    look.project = u"canaryproject"_s;
    look.lookedAtMs = QDateTime::currentMSecsSinceEpoch();
    inventory::Line line;
    line.id = u"canary-line-id-1"_s;
    line.name = u"Canary Line East"_s;
    line.provider = u"Canary Telecom"_s;
    line.location = u"Canary Wharf"_s;
    inventory::Gateway gateway;
    gateway.id = u"canary-gateway-id-1"_s;
    gateway.name = u"Canary Gateway"_s;
    look.inventory.lines = {line};
    look.inventory.gateways = {gateway};
    look.inventory.peers = {secretPeer(1), secretPeer(2), secretPeer(3)};
    return look;
}

struct Rig : test::DemoRig
{
    Rig()
    {
        window = std::make_unique<ui::MainWindow>(*workspace, folder.filePath(u"window.ini"_s),
                                                  ui::ConnectionServices{}, ui::DeskServices{.names = &names});
        window->resize(1280, 900);
        window->show();
    }
    [[nodiscard]] QAction *action(const QString &text) const { return test::actionFor(*window, text); }
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return test::named<T>(*window, name);
    }
    void fill()
    {
        const inventory::Look look = secretLook();
        Q_EMIT workspace->looked(look);
        inventory::Look later = look;
        later.lookedAtMs += 60000;
        later.inventory.lines.first().name = u"Canary Line West"_s;
        later.inventory.peers += secretPeer(4);
        Q_EMIT workspace->looked(later);
        workspace->addPeers(later.inventory.peers);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        for (int number = 1; number <= 4; ++number)
            table.applyRow(tests::completeRow(number, number == 3 ? 0 : 100, now));
        table.flushChanges();
        api::Exchange exchange;
        exchange.path = u"/v3/canaryproject/dcaas/vif-peer-detections/"_s + tests::completeRow(1, 100).detectionId;
        exchange.origin = look.endpoint;
        exchange.httpStatus = 200;
        exchange.requestId = u"canary-request-1"_s;
        exchange.about = tests::peerId(1).text();
        exchange.sentAtUtc = QDateTime::fromMSecsSinceEpoch(now + 100, Qt::UTC);
        Q_EMIT workspace->exchanged(exchange);
        Q_EMIT workspace->runFinished();
    }
    /// What the person keeps beside it.
    void label() const
    {
        find<QTableView>(u"Peers"_s)->selectRow(0);
        fillCard();
        find<QTableView>(u"Peers"_s)->selectAll();
        addLabels();
    }
    void addLabels() const
    {
        action(u"Tags and groups…"_s)->trigger();
        for (const auto *name : {"Add tag", "Add to group"}) {
            auto *field = find<QLineEdit>(QString::fromLatin1(name));
            field->setText(u"Canary %1"_s.arg(QString::fromLatin1(name)));
            QTest::keyClick(field, Qt::Key_Return);
        }
    }
    void fillCard() const
    {
        for (const auto *name : {"Hotline", "Circuit ID", "Carrier", "Contract"}) {
            auto *field = find<QLineEdit>(QString::fromLatin1(name));
            field->setText(u"Canary %1"_s.arg(QString::fromLatin1(name)));
            Q_EMIT field->editingFinished();
        }
    }
    /// What is told of each window that is there, and by the menus, with a canary in it.
    [[nodiscard]] QStringList leaks() const
    {
        QStringList found;
        const auto note = [&found](const QString &text) {
            if (text.contains(canary, Qt::CaseInsensitive) || text.contains(u"10.1.1.2"_s) ||
                text.contains(tests::peerId(1).text()))
                found += text.left(160);
        };
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *top : windows) {
            for (const QString &text : test::textsOf(*top))
                note(text);
        }
        for (auto *menu : window->findChildren<QMenu *>()) {
            Q_EMIT menu->aboutToShow();
            for (const QAction *entry : menu->actions())
                note(entry->text());
        }
        return found;
    }

    QTemporaryDir folder;
    ui::DisplayNames names;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

/// While the screen is shared nothing that names a customer, a place or a way into it is anywhere to be seen.
class TestSharedScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void nothingIsLeftOfANameInAnyWindow()
    {
        Rig rig;
        rig.fill();
        rig.label();
        auto *peers = rig.find<QTableView>(u"Peers"_s);
        rig.action(u"Changes since"_s)->trigger();
        rig.find<QLineEdit>(u"Filter"_s)->setText(u"line:\"Canary Line\""_s);
        QTRY_VERIFY(peers->model()->rowCount() == 4);
        peers->selectRow(0);
        rig.workspace->say({ui::Notice::Kind::Warning, u"Canary Line West has the hotline Canary Hotline"_s, {}});
        rig.window->lists().openPeerList(writtenList(rig));
        QTRY_VERIFY(named(rig, u"Import peers"_s));
        rig.action(u"Command palette"_s)->trigger();
        QTRY_VERIFY(rig.leaks().size() > 40); // the search finds what is there to be found

        rig.action(u"Hide names"_s)->trigger();
        rig.action(u"Command palette"_s)->trigger();
        QTRY_VERIFY2(rig.leaks().isEmpty(), qPrintable(rig.leaks().mid(0, 12).join(u'\n')));
        for (int tab = 0; tab < 5; ++tab) {
            QTest::keyClick(rig.window.get(), Qt::Key(Qt::Key_1 + tab), Qt::AltModifier);
            QVERIFY2(rig.leaks().isEmpty(), qPrintable(rig.leaks().mid(0, 12).join(u'\n')));
        }

        rig.action(u"Hide names"_s)->trigger();
        QVERIFY(rig.leaks().size() > 40);
    }

    void nothingIsCopiedWithAName()
    {
        Rig rig;
        rig.fill();
        rig.label();
        auto *peers = rig.find<QTableView>(u"Peers"_s);
        peers->selectAll();
        rig.action(u"Hide names"_s)->trigger();
        for (QAction *action : rig.window->findChildren<QAction *>()) {
            if (!action->text().remove(u'&').startsWith(u"Copy"_s))
                continue;
            QGuiApplication::clipboard()->clear();
            action->trigger();
            const QString copied = QGuiApplication::clipboard()->text();
            QVERIFY2(!copied.contains(canary, Qt::CaseInsensitive) && !copied.contains(u"10.1.1.2"_s),
                     qPrintable(action->text() + u": "_s + copied));
        }
    }

    void whatComesWhileNamesAreHiddenIsHiddenToo()
    {
        Rig rig;
        rig.action(u"Hide names"_s)->trigger();
        rig.fill();
        auto *peers = rig.find<QTableView>(u"Peers"_s);
        QTRY_COMPARE(peers->model()->rowCount(), 4);
        peers->selectRow(1);
        rig.workspace->say({ui::Notice::Kind::Warning, u"Canary-edge-2 on Canary Line West is slow"_s, {}});
        QTRY_VERIFY2(rig.leaks().isEmpty(), qPrintable(rig.leaks().mid(0, 12).join(u'\n')));
    }

    void aThingHasOneAliasWhereverItIsShown()
    {
        Rig rig;
        rig.fill();
        rig.action(u"Hide names"_s)->trigger();
        const QString alias = rig.names.name(ui::AliasBook::Kind::Line, u"canary-line-id-1"_s);
        QCOMPARE(rig.names.name(ui::AliasBook::Kind::Line, u"Canary Line West"_s), alias);
        QCOMPARE(rig.names.text(u"about Canary Line West"_s), u"about "_s + alias);
        const QString summary = rig.find<QPlainTextEdit>(u"Summary"_s)->toPlainText();
        QVERIFY2(summary.contains(u"unreachable"_s), qPrintable(summary));
    }

private:
    static QString writtenList(const Rig &rig)
    {
        const QString path = rig.folder.filePath(u"canary-list.csv"_s);
        QFile file(path);
        if (!file.open(QFile::WriteOnly))
            qFatal("no list");
        file.write("id,name,canary column\n00000000-0000-4000-8000-000000000009,Canary nine,canary\nnot a peer "
                   "canary,x,y\n");
        return path;
    }
    static QWidget *named(const Rig &rig, const QString &name)
    {
        for (auto *widget : rig.window->findChildren<QWidget *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestSharedScreen)
#include "tst_shared_screen.moc"
