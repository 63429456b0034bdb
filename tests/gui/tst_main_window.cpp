// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demo_rig.h"
#include "tests/gui/find_action.h"
#include "tests/gui/find_named.h"
#include "ui/lists/import_window.h"
#include "ui/main/lists_place.h"
#include "ui/main/main_window.h"

#include <QAction>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QDirIterator>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

/// A window as the program makes it, over a simulated service, with a folder of its own.
struct Rig : test::DemoRig
{
    explicit Rig(const QStringList &faults = {}) : DemoRig(faults) { open(); }
    void open() { window = std::make_unique<ui::MainWindow>(*workspace, file()); }
    [[nodiscard]] QString file() const { return folder.filePath(u"window.ini"_s); }

    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return test::named<T>(*window, name);
    }
    [[nodiscard]] QAction *action(const QString &text) const { return test::actionCalled(*window, text); }
    void fillForm(const QString &token) const
    {
        find<QLineEdit>(u"Endpoint"_s)->setText(demo.endpoint);
        find<QLineEdit>(u"Project ID"_s)->setText(demo.projectId);
        find<QLineEdit>(u"Token"_s)->setText(token);
    }
    [[nodiscard]] QString status() const { return find<QLineEdit>(u"Status"_s)->text(); }
    [[nodiscard]] QPlainTextEdit *message() const { return find<QPlainTextEdit>(u"Message"_s); }

    QTemporaryDir folder;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

    static constexpr int patience = 30000;

private Q_SLOTS:
    void theFirstStartOffersThreeThingsBesideTheForm()
    {
        Rig rig;
        rig.window->show();
        const auto choices = rig.window->findChildren<QCommandLinkButton *>();
        QStringList texts;
        for (const auto *choice : choices) {
            QVERIFY(choice->isVisible());
            texts += choice->text().remove(u'&');
        }
        QCOMPARE(texts, QStringList({u"Try the demo"_s, u"Add a connection"_s, u"Open a peer list"_s}));
        for (const auto &name : {u"Region"_s, u"Endpoint"_s, u"Project ID"_s, u"Token"_s, u"Peer IDs"_s, u"Add peers"_s,
                                 u"Load peers"_s, u"Status"_s})
            QVERIFY2(rig.find<QWidget>(name)->isVisible(), qPrintable(name));
        QVERIFY(!rig.message()->isVisible());
        QCOMPARE(rig.simulator->requestCount(), 0);
    }

    void tabGoesWhereTheEyeGoes()
    {
        Rig rig;
        rig.window->show();
        QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
        auto *first = rig.find<QComboBox>(u"Region"_s);
        first->setFocus();
        QStringList met;
        for (int steps = 0; steps < 40; ++steps) {
            const auto *widget = QApplication::focusWidget();
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString name = widget->accessibleName();
            met += name.isEmpty() && button ? button->text().remove(u'&') : name;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (QApplication::focusWidget() == first)
                break;
        }
        const QStringList wanted{
            u"Region"_s,       u"Sign in with"_s,     u"Endpoint"_s,         u"Project ID"_s, u"Token"_s,
            u"Peer IDs"_s,     u"Add peers"_s,        u"Load peers"_s,       u"Open list"_s,  u"Places"_s,
            u"Try the demo"_s, u"Add a connection"_s, u"Open a peer list"_s, u"Status"_s};
        QCOMPARE(met.join(u", "_s), wanted.join(u", "_s));
    }

    void everyActionCanBeReachedByKeyboard()
    {
        Rig rig;
        auto actions = rig.window->actions();
        for (const auto *menu : rig.window->menuBar()->findChildren<QMenu *>())
            actions += menu->actions();
        QVERIFY(actions.size() > 20);
        for (const auto *action : actions) {
            if (action->isSeparator())
                continue;
            QVERIFY2(action->text().contains(u'&') || !action->shortcut().isEmpty(), qPrintable(action->text()));
        }
    }

    void pastedPeersGoIntoTheListAndNothingIsSent()
    {
        Rig rig;
        rig.window->show();
        auto *text = rig.find<QPlainTextEdit>(u"Peer IDs"_s);
        text->setPlainText(u"68bd18b1-3f08-4bb2-a2fb-5a5b1f3f0a01\n68BD18B1-3f08-4bb2-a2fb-5a5b1f3f0a01\nnonsense\n"_s);
        QTest::mouseClick(rig.find<QPushButton>(u"Add peers"_s), Qt::LeftButton);
        QCOMPARE(rig.table.rowCount(), 1);
        const QString report = rig.find<QPlainTextEdit>(u"Peer list report"_s)->toPlainText();
        QVERIFY2(report.contains(u"1 duplicate"_s) && report.contains(u"Line 3"_s), qPrintable(report));
        QVERIFY(!text->toPlainText().isEmpty()); // what could not be read stays to be mended
        text->setPlainText(u"68bd18b1-3f08-4bb2-a2fb-5a5b1f3f0a02"_s);
        QTest::mouseClick(rig.find<QPushButton>(u"Add peers"_s), Qt::LeftButton);
        QVERIFY(text->toPlainText().isEmpty());
        QCOMPARE(rig.table.rowCount(), 2);
        QVERIFY(rig.window->findChild<QCommandLinkButton *>()->isHidden() ||
                !rig.window->findChild<QCommandLinkButton *>()->isVisible());
        QCOMPARE(rig.status(), u"2 peers  |  nothing detected yet"_s);
        QCOMPARE(rig.simulator->requestCount(), 0);
    }

    void aWrongFormSendsNothingAndSaysWhatIsMissing()
    {
        Rig rig;
        rig.window->show();
        QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
        QTest::keyClick(rig.window.get(), Qt::Key_F5);
        QVERIFY2(rig.message()->toPlainText().startsWith(u"Nothing was sent. Endpoint:"_s),
                 qPrintable(rig.message()->toPlainText()));
        QVERIFY(rig.message()->isVisible());
        QTest::mouseClick(rig.find<QToolButton>(u"Close message"_s), Qt::LeftButton);
        QVERIFY(!rig.message()->isVisible());
        QCOMPARE(rig.simulator->requestCount(), 0);
    }

    void loadAndDetectByKeyboard()
    {
        Rig rig;
        rig.window->show();
        QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
        rig.fillForm(rig.demo.token);
        QTest::keyClick(rig.window.get(), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), 40, patience);
        QSignalSpy finished(rig.workspace.get(), &ui::Workspace::runFinished);
        QTest::keyClick(rig.window.get(), Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(rig.action(u"Stop waiting"_s)->isEnabled());
        QVERIFY(!rig.action(u"Detect"_s)->isEnabled());
        QVERIFY(finished.wait(patience));
        QVERIFY(rig.action(u"Detect"_s)->isEnabled());
        QTRY_VERIFY(rig.status().contains(u"unreachable"_s) && rig.status().contains(u"clear"_s));
        QVERIFY2(rig.status().startsWith(u"40 peers"_s), qPrintable(rig.status()));
        QVERIFY(rig.window->findChild<QDockWidget *>(u"details"_s)->isVisible());
    }

    void onlySelectedPeersAreDetected()
    {
        Rig rig;
        rig.window->show();
        rig.fillForm(rig.demo.token);
        rig.action(u"Load peers"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), 40, patience);
        auto *table = rig.find<QTableView>(u"Peers"_s);
        table->selectionModel()->select(table->model()->index(0, 0),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QSignalSpy finished(rig.workspace.get(), &ui::Workspace::runFinished);
        rig.action(u"Detect"_s)->trigger();
        QVERIFY(finished.wait(patience));
        QCOMPARE(rig.simulator->createCount(), 1);
    }

    void aRefusedTokenIsAskedForAndTheRunGoesOn()
    {
        Rig rig({u"expired-token"_s});
        rig.window->show();
        rig.fillForm(rig.demo.token);
        rig.action(u"Load peers"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rig.table.rowCount(), 40, patience);
        QSignalSpy finished(rig.workspace.get(), &ui::Workspace::runFinished);
        auto *detect = rig.action(u"Detect"_s);
        detect->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(detect->text().remove(u'&'), u"Go on with the new token"_s, patience);
        QVERIFY(rig.message()->isVisible());
        QVERIFY(rig.message()->toPlainText().contains(u"new token"_s));
        auto *token = rig.find<QLineEdit>(u"Token"_s);
        QVERIFY(token->accessibleDescription().startsWith(u"Wrong:"_s));
        detect->trigger(); // the same token again: not sent
        QVERIFY(rig.workspace->wantsCredential());

        token->setText(QString(rig.demo.token + u"-renewed"_s));
        QTest::keyClick(token, Qt::Key_Return);
        QVERIFY(finished.wait(patience));
        QCOMPARE(detect->text().remove(u'&'), u"Detect"_s);
        QVERIFY(!rig.message()->isVisible());
        QCOMPARE(rig.table.counts().unknown, 0);
        QCOMPARE(rig.simulator->createCount(), 40);
    }

    void theWindowRemembersButNeverTheToken()
    {
        Rig rig;
        rig.window->show();
        rig.find<QLineEdit>(u"Endpoint"_s)->setText(u"https://dcaas.cn-north-4.myhuaweicloud.com"_s);
        rig.find<QLineEdit>(u"Project ID"_s)->setText(u"b197c48159d44a66b32c538c3f8da89a"_s);
        rig.find<QLineEdit>(u"Token"_s)->setText(u"CANARY-4711"_s);
        rig.window->setTheme(ui::ThemeMode::Dark);
        rig.action(u"Peer IDs"_s)->trigger();
        const auto look = QApplication::palette();
        rig.window->close();
        rig.open();
        rig.window->show();
        QCOMPARE(rig.find<QLineEdit>(u"Endpoint"_s)->text(), u"https://dcaas.cn-north-4.myhuaweicloud.com"_s);
        QCOMPARE(rig.find<QComboBox>(u"Region"_s)->currentData().toString(), u"cn-north-4"_s);
        QCOMPARE(rig.find<QLineEdit>(u"Project ID"_s)->text(), u"b197c48159d44a66b32c538c3f8da89a"_s);
        QVERIFY(rig.find<QLineEdit>(u"Token"_s)->text().isEmpty());
        QCOMPARE(QApplication::palette().color(QPalette::Window), look.color(QPalette::Window));
        QVERIFY(rig.action(u"Dark"_s)->isChecked());
        rig.window->setTheme(ui::ThemeMode::System);

        QDirIterator files(rig.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QFile::ReadOnly));
            QVERIFY2(!file.readAll().contains("CANARY"), qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked > 0);
    }

    void theDemoIsMarkedAndItsConnectionIsNotKept()
    {
        Rig rig;
        rig.window->show();
        QSignalSpy finished(rig.workspace.get(), &ui::Workspace::runFinished);
        rig.action(u"Try the demo"_s)->trigger();
        QVERIFY(finished.wait(patience));
        bool marked = false;
        for (const auto *label : rig.window->findChildren<QLabel *>())
            marked = marked || (label->text() == u"DEMO"_s && label->isVisible());
        QVERIFY(marked);
        rig.window->close();
        QCOMPARE(ui::readWindowMemory(rig.file()).connection, ui::ConnectionTexts());
    }

    void aPeerListFileIsOpened()
    {
        Rig rig;
        rig.window->show();
        const QString path = rig.folder.filePath(u"peers.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("peer_id,name\n68bd18b1-3f08-4bb2-a2fb-5a5b1f3f0a01,\u5317\u4eac\u8fb9\u7f18\n");
        file.close();
        rig.window->lists().openPeerList(path);
        auto *preview = rig.window->findChild<ui::ImportWindow *>();
        QVERIFY(preview);
        QTRY_VERIFY(preview->isVisible() && preview->result());
        QCOMPARE(rig.table.rowCount(), 0); // it asks what the columns are
        QTest::keyClick(preview, Qt::Key_Return);
        QTRY_COMPARE(rig.table.rowCount(), 1);
        QCOMPARE(rig.table.peers().constFirst().name, u"\u5317\u4eac\u8fb9\u7f18"_s);
        rig.window->lists().openPeerList(rig.folder.filePath(u"missing.txt"_s));
        QTRY_VERIFY(rig.find<QPlainTextEdit>(u"Peer list report"_s)->toPlainText().contains(u"missing.txt: "_s));
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
