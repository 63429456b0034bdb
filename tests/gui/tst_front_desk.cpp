// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demo_rig.h"
#include "tests/gui/find_named.h"
#include "tests/gui/peer_samples.h"
#include "tests/gui/window_walk.h"
#include "ui/common/action_list.h"
#include "ui/common/display_names.h"
#include "ui/main/desktop_bus.h"
#include "ui/main/main_window.h"
#include "ui/preferences/preference_store.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

struct Rig : test::DemoRig
{
    Rig() : preferences(folder.filePath(u"window.ini"_s)), profiles(folder.filePath(u"connections.json"_s))
    {
        ui::ConnectionServices services;
        services.profiles = &profiles;
        window = std::make_unique<ui::MainWindow>(*workspace, folder.filePath(u"window.ini"_s), services,
                                                  ui::DeskServices{&preferences, &names, &desktop});
    }

    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (const auto &listed : ui::listActions(*window)) {
            if (listed.text == text)
                return listed.action;
        }
        qFatal("no action \"%s\"", qPrintable(text));
        return nullptr;
    }
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return test::named<T>(*window, name);
    }
    void show() const
    {
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    /// A connection to the simulated service that is marked as production.
    void useProduction()
    {
        connection::Profile profile;
        profile.id = connection::newProfileId();
        profile.name = u"Canary Bank"_s;
        profile.environment = connection::Environment::Production;
        profile.endpoint = demo.endpoint;
        profile.projectId = demo.projectId;
        profile.requestsPerSecond = 0;
        QVERIFY(profiles.put(profile).has_value());
        action(u"Canary Bank  ·  "_s + connection::environmentWord(profile.environment))->trigger();
        find<QLineEdit>(u"Token"_s)->setText(demo.token);
    }
    [[nodiscard]] QMessageBox *question() const
    {
        for (auto *box : window->findChildren<QMessageBox *>()) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    /// Types into the palette, and presses Return.
    void choose(const QString &query) const
    {
        action(u"Command palette…"_s)->trigger();
        auto *line = find<QLineEdit>(u"Palette query"_s);
        QTest::keyClicks(line, query);
        QTest::keyClick(line, Qt::Key_Return);
    }

    QTemporaryDir folder;
    ui::PreferenceStore preferences;
    ui::DisplayNames names;
    ui::DesktopBus desktop{u"no such bus"_s};
    connection::ProfileStore profiles;
    std::unique_ptr<ui::MainWindow> window;
};

void press(QMessageBox &box, const QString &text)
{
    for (auto *button : box.buttons()) {
        if (button->text().remove(u'&') == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL("no such button");
}

} // namespace

class TestFrontDesk : public QObject
{
    Q_OBJECT

    static constexpr int patience = 30000;

private Q_SLOTS:
    void everyActionHasItsOwnKeys()
    {
        Rig rig;
        rig.table.addPeers(tests::peersNumbered(1, 3));
        QHash<QString, QString> owners;
        const auto actions = ui::listActions(*rig.window);
        QVERIFY(actions.size() > 30);
        for (const auto &listed : actions) {
            QVERIFY2(listed.hasMnemonic || !listed.keys.isEmpty() || listed.place == "Connection"_L1,
                     qPrintable(listed.place + u": "_s + listed.text));
            for (const QKeySequence &keys : listed.action->shortcuts()) {
                // A shortcut of a control is its own while that has the focus; no other may take it from the window.
                const QString text = keys.toString();
                QVERIFY2(!owners.contains(text),
                         qPrintable(text + u": "_s + listed.text + u", "_s + owners.value(text)));
                owners.insert(text, listed.text);
            }
        }
    }

    void thePageOfShortcutsIsMadeOfTheActions()
    {
        Rig rig;
        rig.action(u"Detect"_s)->setShortcut(Qt::CTRL | Qt::Key_F12);
        rig.action(u"Keyboard shortcuts"_s)->trigger();
        const QString text = rig.find<QTextBrowser>(u"Page"_s)->toPlainText();
        QVERIFY2(text.contains(u"Ctrl+F12"_s) && text.contains(u"Command palette…"_s), qPrintable(text));
        for (const auto &listed : ui::listActions(*rig.window))
            QVERIFY2(text.contains(listed.text), qPrintable(listed.text));
    }

    void theGuideIsSearchedAndLoadsNothing()
    {
        Rig rig;
        rig.action(u"Guide"_s)->trigger();
        auto *page = rig.find<QTextBrowser>(u"Page"_s);
        QVERIFY(page->toPlainText().contains(u"Ten minutes"_s));
        auto *search = rig.find<QLineEdit>(u"Search the guide"_s);
        search->setText(u"captive portal"_s);
        QVERIFY(page->toPlainText().contains(u"captive portal"_s));
        QVERIFY(!page->extraSelections().isEmpty());
        search->setText(u"no such word anywhere"_s);
        QVERIFY(rig.find<QWidget>(u"Search result"_s)->isEnabled());
        QVERIFY(!page->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
    }

    void thePaletteOpensFromATextField()
    {
        Rig rig;
        rig.show();
        for (auto *field : {static_cast<QWidget *>(rig.find<QLineEdit>(u"Project ID"_s)),
                            static_cast<QWidget *>(rig.find<QPlainTextEdit>(u"Peer IDs"_s))}) {
            field->setFocus();
            QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
            QTRY_VERIFY(rig.window->findChild<QListView *>() && rig.find<QLineEdit>(u"Palette query"_s)->isVisible());
            QTest::keyClick(rig.find<QLineEdit>(u"Palette query"_s), Qt::Key_Escape);
            QTRY_VERIFY(!rig.find<QLineEdit>(u"Palette query"_s)->isVisible());
        }
    }

    void thePaletteNeverSends_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("Detect") << u"detect"_s;
        QTest::newRow("Detect all") << u"detect all"_s;
        QTest::newRow("Load peers") << u"load peers"_s;
    }

    void thePaletteNeverSends()
    {
        QFETCH(const QString, query);
        Rig rig;
        rig.show();
        rig.useProduction();
        rig.table.addPeers(tests::peersNumbered(1, 3));
        rig.choose(query);
        QVERIFY(rig.workspace->isIdle());
        QVERIFY(!rig.question());
        QCOMPARE(rig.simulator->requestCount(), 0);
        const auto *focus = qobject_cast<const QAbstractButton *>(rig.window->focusWidget());
        QVERIFY(focus);
        QCOMPARE(focus->text().remove(u'&').toLower(), query);
        QVERIFY(rig.workspace->notice().text.contains(u"Nothing was sent"_s));
    }

    void thePaletteSelectsPeersLinesAndConnections()
    {
        Rig rig;
        rig.show();
        rig.useProduction();
        rig.table.addPeers(tests::peersNumbered(1, 9));
        rig.find<QLineEdit>(u"Filter"_s)->setText(u"edge-1"_s); // hides what is asked for
        rig.choose(u"edge-7"_s);
        auto *peers = rig.find<QTableView>(u"Peers"_s);
        QCOMPARE(peers->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(peers->currentIndex().siblingAtColumn(1).data().toString(), u"edge-7"_s);
        rig.choose(u"dc-line-2"_s);
        QCOMPARE(peers->selectionModel()->selectedRows().size(), 2); // peers 4 and 5
        rig.find<QLineEdit>(u"Project ID"_s)->clear();
        rig.choose(u"canary bank"_s);
        QCOMPARE(rig.find<QLineEdit>(u"Project ID"_s)->text(), rig.demo.projectId);
        QCOMPARE(rig.simulator->requestCount(), 0);
    }

    void productionIsAskedAboutOnce()
    {
        Rig rig;
        rig.show();
        rig.useProduction();
        rig.action(u"Load peers"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), 40, patience);
        QTRY_VERIFY(rig.workspace->isIdle());
        const int before = rig.simulator->requestCount();
        rig.action(u"Detect all"_s)->trigger();
        QTRY_VERIFY(rig.question());
        QVERIFY(rig.question()->informativeText().contains(u"40 detection tasks will be created."_s));
        QTest::keyClick(rig.question(), Qt::Key_Return); // by mistake
        QTRY_VERIFY(!rig.question());
        QVERIFY(rig.workspace->isIdle());
        QCOMPARE(rig.simulator->requestCount(), before);
        rig.action(u"Detect all"_s)->trigger();
        QTRY_VERIFY(rig.question());
        press(*rig.question(), u"Send"_s);
        QVERIFY(rig.workspace->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!rig.workspace->isRunning(), patience);
        QVERIFY(!rig.question());
        rig.find<QTableView>(u"Peers"_s)->selectRow(0);
        rig.action(u"Detect"_s)->trigger(); // one row
        QVERIFY(!rig.question());
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->isIdle(), patience);
    }

    void namesAreHiddenEverywhereAtOnce()
    {
        Rig rig;
        rig.show();
        rig.useProduction();
        rig.action(u"Load peers"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), 40, patience);
        rig.preferences.set([values = rig.preferences.values()]() mutable {
            values.askAbove = 1000;
            return values;
        }());
        rig.action(u"Detect all"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->isIdle() && rig.table.rowFor(rig.allIds().first()), patience);
        auto *peers = rig.find<QTableView>(u"Peers"_s);
        peers->selectRow(1);
        const auto first = rig.table.peers().at(0);
        rig.workspace->say(
            {ui::Notice::Kind::Warning, u"%1 at %2 is slow"_s.arg(first.name, first.remoteGateway), first.id.text()});
        rig.action(u"Keyboard shortcuts"_s)->trigger(); // has the saved connections
        rig.action(u"Command palette…"_s)->trigger();

        QStringList secrets{u"Canary Bank"_s, rig.demo.projectId, QUrl(rig.demo.endpoint).authority()};
        for (const auto &peer : rig.table.peers())
            secrets += {peer.name,   peer.id.text(),     peer.remoteGateway.section(u'/', 0, 0),
                        peer.lineId, peer.interfaceName, peer.gatewayId};
        secrets.removeAll(QString());
        const auto leaks = [&secrets, window = rig.window.get()] {
            QStringList found;
            for (const QString &text : test::textsOf(*window)) {
                for (const QString &secret : secrets) {
                    if (text.contains(secret, Qt::CaseInsensitive))
                        found += secret + u" in "_s + text.left(120);
                }
            }
            return found;
        };
        QVERIFY(leaks().size() > 100); // the search finds what is there to be found
        rig.action(u"Hide names"_s)->trigger();
        rig.action(u"Command palette…"_s)->trigger();
        QVERIFY2(leaks().isEmpty(), qPrintable(leaks().mid(0, 8).join(u'\n')));
        peers->selectAll();
        peers->setFocus();
        QTest::keyClick(peers, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(u"peer-1"_s));
        for (const QString &secret : secrets)
            QVERIFY2(!copied.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
        rig.action(u"Hide names"_s)->trigger();
        QVERIFY(leaks().size() > 100);
    }

    void preferencesAreInForceAtOnce()
    {
        Rig rig;
        rig.show();
        const QPalette before = QApplication::palette();
        auto values = rig.preferences.values();
        values.theme = ui::ThemeMode::HighContrast;
        values.density = ui::Density::Comfortable;
        values.hideNamesAtStart = true;
        auto *header = rig.find<QTableView>(u"Peers"_s)->verticalHeader();
        const int dense = header->defaultSectionSize();
        rig.preferences.set(values);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
        QVERIFY(rig.action(u"High contrast"_s)->isChecked());
        QVERIFY(header->defaultSectionSize() > dense);
        rig.action(u"Light"_s)->trigger();
        QCOMPARE(ui::readPreferences(rig.folder.filePath(u"window.ini"_s)).theme, ui::ThemeMode::Light);
        QApplication::setPalette(before);
    }

    void theSystemsThemeComesBackInEveryWindow()
    {
        const QColor system = QApplication::palette().color(QPalette::Window);
        ui::ThemeSwitch first;
        first.apply(ui::ThemeMode::HighContrast);
        ui::ThemeSwitch second; // of a window that was opened meanwhile
        second.apply(ui::ThemeMode::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), system);
    }

    void theBandSaysWhereOneActs()
    {
        Rig rig;
        rig.show();
        const auto band = [window = rig.window.get()]() -> QLabel * {
            for (auto *label : window->findChildren<QLabel *>()) {
                if (label->inherits("peerlight::ui::EnvironmentBand"))
                    return label;
            }
            return nullptr;
        };
        QVERIFY(band() && !band()->isVisible());
        rig.useProduction();
        QVERIFY(band()->isVisible());
        QVERIFY(band()->text().startsWith(connection::environmentWord(connection::Environment::Production)));
        QVERIFY(band()->width() > rig.window->width() / 2);
    }
};

QTEST_MAIN(TestFrontDesk)
#include "tst_front_desk.moc"
