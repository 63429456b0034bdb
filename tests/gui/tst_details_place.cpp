// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/common_cause.h"
#include "tests/gui/demo_rig.h"
#include "tests/gui/find_action.h"
#include "tests/gui/find_named.h"
#include "tests/gui/peer_samples.h"
#include "ui/details/json_text.h"
#include "ui/main/main_window.h"
#include "ui/main/summary_place.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

constexpr int patience = 30000;

/// A window whose demo run has ended.
struct Rig : test::DemoRig
{
    explicit Rig(int peers = 40) : DemoRig({}, peers)
    {
        window = std::make_unique<ui::MainWindow>(*workspace, QString());
        window->resize(1280, 800);
        window->show();
    }
    [[nodiscard]] bool detectAll()
    {
        QSignalSpy finished(workspace.get(), &ui::Workspace::runFinished);
        return workspace->startDemo() && finished.wait(patience);
    }
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return test::named<T>(*window, name);
    }
    [[nodiscard]] QAction *action(const QString &text) const { return test::actionCalled(*window, text); }
    /// Makes the first peer with this outcome the current one.
    void select(insight::Outcome outcome) const
    {
        auto *view = find<QTableView>(u"Peers"_s);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data(ui::OutcomeRole).toInt() == static_cast<int>(outcome)) {
                view->selectRow(row);
                return;
            }
        }
        qFatal("no such peer");
    }
    [[nodiscard]] QString verdict() const { return find<QTextEdit>(u"Verdict"_s)->toPlainText(); }

    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

class TestDetailsPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void panesAreARing()
    {
        Rig rig;
        QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
        QVERIFY(rig.detectAll());
        const auto paneOf = [] {
            for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
                const QString name = QString::fromLatin1(at->metaObject()->className()).section(u':', -1);
                if (QStringList{u"ConnectionForm"_s, u"SummaryStrip"_s, u"GroupsPanel"_s, u"PeerIntake"_s,
                                u"PeerView"_s, u"DetailsPane"_s}
                        .contains(name))
                    return name;
            }
            return QString();
        };
        rig.find<QTableView>(u"Peers"_s)->setFocus();
        QStringList met{paneOf()};
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            met += paneOf();
        }
        QCOMPARE(met, (QStringList{u"PeerView"_s, u"DetailsPane"_s, u"ConnectionForm"_s, u"SummaryStrip"_s,
                                   u"GroupsPanel"_s, u"PeerIntake"_s, u"PeerView"_s}));
        QVERIFY(rig.find<QTableView>(u"Peers"_s)->hasFocus()); // where it was left
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(paneOf(), u"PeerIntake"_s);
    }

    void theSummaryKnowsWhatPeersHangOn()
    {
        Rig rig;
        inventory::Look look;
        for (int number = 1; number <= 4; ++number) {
            inventory::Line line;
            line.id = u"dc-line-%1"_s.arg(number);
            line.name = u"Line number %1"_s.arg(number);
            line.provider = number < 3 ? u"Tele One"_s : u"Tele Two"_s;
            look.inventory.lines += line;
        }
        Q_EMIT rig.workspace->looked(look);
        rig.workspace->addPeers(tests::peersNumbered(2, 9));
        const auto *summary = rig.find<QPlainTextEdit>(u"Summary"_s);
        const auto detected = [&table = rig.table, workspace = rig.workspace.get(), summary](int firstBad,
                                                                                             int lastBad) {
            for (int number = 2; number <= 9; ++number)
                table.applyRow(tests::completeRow(number, number >= firstBad && number <= lastBad ? 100 : 0,
                                                  QDateTime::currentMSecsSinceEpoch()));
            Q_EMIT workspace->runFinished();
            return summary->toPlainText();
        };
        const QString line = detected(2, 3);
        QVERIFY2(line.contains(u"Line number 1"_s), qPrintable(line));
        const QString carrier = detected(2, 5);
        QVERIFY2(carrier.contains(u"Tele One"_s), qPrintable(carrier));
    }

    void theSummaryComesWithTheEndOfARun()
    {
        Rig rig;
        auto *summary = rig.find<QPlainTextEdit>(u"Summary"_s);
        QVERIFY(!summary->isVisible());
        QVERIFY(!rig.action(u"Go to the summary"_s)->isEnabled());
        QVERIFY(rig.detectAll());
        QVERIFY(summary->isVisible());
        const QString counts = u"%1 unreachable"_s.arg(rig.table.counts().unreachable);
        QVERIFY2(summary->toPlainText().contains(counts), qPrintable(summary->toPlainText()));
        QVERIFY2(summary->toPlainText().contains(u"share"_s) || summary->toPlainText().contains(u"nothing in common"_s),
                 qPrintable(summary->toPlainText()));
        QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
        QTest::keyClick(rig.window.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(summary->hasFocus());
        QTest::keyClick(summary, Qt::Key_Return);
        auto *view = rig.find<QTableView>(u"Peers"_s);
        QTRY_VERIFY(view->model()->rowCount() < 40);
        QVERIFY(view->model()->rowCount() > 0);
        QVERIFY(rig.find<QLineEdit>(u"Filter"_s)->text().contains(u"outcome:unreachable"_s));
        QCOMPARE(view->selectionModel()->selectedRows().size(), view->model()->rowCount());
    }

    void summariesAndFilters()
    {
        insight::CommonCause cause;
        QVERIFY(ui::summaryText(cause).isEmpty());
        QVERIFY(ui::summaryFilter(cause).isEmpty());
        cause.kind = insight::CommonCause::Kind::Pattern;
        cause.counts.unreachable = cause.bad = 2;
        cause.counts.clear = 3;
        cause.badPeers = {*api::PeerId::parse(u"1158951c-a6f1-40a0-af88-632817fd24ac")};
        cause.suspects = {{insight::Trait::Line, u"id 1"_s, u"dc \"A\""_s, 2, 2, {}, {}}};
        QCOMPARE(ui::summaryFilter(cause), u"line:\"id 1\" outcome:unreachable"_s);
        QVERIFY(ui::summaryText(cause).contains(u"2 unreachable, 3 clear."_s));
        cause.suspects.first().trait = insight::Trait::AddressFamily;
        QCOMPARE(ui::summaryFilter(cause), u"outcome:unreachable"_s);
        cause.suspects.first() = {insight::Trait::Device, u"a\"b"_s, {}, 2, 2, {}, {}};
        QCOMPARE(ui::summaryFilter(cause), u"outcome:unreachable"_s);
        cause.badHasLoss = true;
        QCOMPARE(ui::summaryFilter(cause), u"loss:>0"_s);
    }

    void threeMoreTimes()
    {
        Rig rig;
        QVERIFY(rig.detectAll());
        auto *confirm = rig.action(u"Detect 3 more times"_s);
        rig.select(insight::Outcome::Clear);
        QTRY_VERIFY(!confirm->isEnabled());
        rig.select(insight::Outcome::Unreachable);
        QTRY_VERIFY(confirm->isEnabled());
        const int before = rig.simulator->createCount();
        QSignalSpy finished(rig.workspace.get(), &ui::Workspace::runFinished);
        QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
        QTest::keyClick(rig.window.get(), Qt::Key_F5, Qt::ControlModifier);
        QVERIFY(!confirm->isEnabled());
        QVERIFY(rig.workspace->isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, patience);
        QTRY_VERIFY2(rig.verdict().contains(u"of 3 further detections"_s), qPrintable(rig.verdict()));
        QCOMPARE(rig.simulator->createCount(), before + 3);
        QTRY_VERIFY(rig.workspace->isIdle());
        QVERIFY(!rig.find<QPlainTextEdit>(u"Summary"_s)->isVisible()); // one peer has no summary
    }

    void stopWaitingEndsTheFurtherDetections()
    {
        Rig rig;
        QVERIFY(rig.detectAll());
        rig.select(insight::Outcome::Unreachable);
        const int before = rig.simulator->createCount();
        QSignalSpy finished(rig.workspace.get(), &ui::Workspace::runFinished);
        auto *confirm = rig.action(u"Detect 3 more times"_s);
        QTRY_VERIFY(confirm->isEnabled());
        confirm->trigger();
        QTRY_VERIFY(rig.simulator->createCount() > before);
        rig.workspace->stopWaiting();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QTRY_VERIFY2(rig.verdict().contains(u"The further detections were stopped."_s), qPrintable(rig.verdict()));
        QVERIFY(rig.workspace->isIdle());
        QCOMPARE(rig.simulator->createCount(), before + 1);
    }

    void tabsByKeyboardAndWhatTheyHold()
    {
        Rig rig;
        QVERIFY(rig.detectAll());
        QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
        rig.select(insight::Outcome::Unreachable);
        auto *tabs = rig.find<QTabBar>(u"Details tabs"_s);
        for (int tab = 0; tab < 5; ++tab) {
            QTest::keyClick(rig.window.get(), static_cast<Qt::Key>(Qt::Key_1 + tab), Qt::AltModifier);
            QCOMPARE(tabs->currentIndex(), tab);
        }
        QVERIFY(rig.window->findChild<ui::JsonText *>()->hasFocus());
        QTest::keyClick(rig.window->focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(rig.find<QLineEdit>(u"Find in JSON"_s)->hasFocus()); // and not the filter of the list
        auto *requests = rig.find<QTableView>(u"Requests"_s);
        QTRY_VERIFY(requests->model()->rowCount() >= 2); // its create, and a list of tasks
        QTRY_VERIFY(requests->model()->index(0, 1).isValid());
        QStringList methods;
        for (int row = 0; row < requests->model()->rowCount(); ++row)
            methods += requests->model()->index(row, 1).data().toString();
        QCOMPARE(methods.count(u"POST"_s), 1);
        QVERIFY(methods.contains(u"GET"_s));
        const QString timeline = rig.find<QPlainTextEdit>(u"Timeline"_s)->toPlainText();
        for (const QString &what : {u"Queued"_s, u"Sent the create: HTTP 2"_s, u"Accepted: task"_s, u"list of tasks"_s,
                                    u"Ended: unreachable"_s})
            QVERIFY2(timeline.contains(what), qPrintable(timeline));
        QVERIFY(!timeline.contains(rig.demo.token));
    }

    void aPairIsToldOf()
    {
        Rig rig;
        QVERIFY(rig.detectAll());
        int told = 0;
        auto *view = rig.find<QTableView>(u"Peers"_s);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            view->selectRow(row);
            told += rig.verdict().contains(u"Both belong to the virtual interface"_s) ? 1 : 0;
        }
        QVERIFY(told >= 2); // the demo has interfaces with a peer of each family
    }
};

QTEST_MAIN(TestDetailsPlace)
#include "tst_details_place.moc"
