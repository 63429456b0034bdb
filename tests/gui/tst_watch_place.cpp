// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history.h"
#include "tests/gui/demo_rig.h"
#include "tests/gui/peer_samples.h"
#include "ui/main/main_window.h"
#include "ui/main/watch_place.h"
#include "ui/main/watch_window.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using insight::Millis;
using insight::Outcome;

namespace {

constexpr int patience = 30000;

ui::WatchPlan plan()
{
    ui::WatchPlan out;
    out.endpoint = u"https://dcaas.example.com"_s;
    out.project = u"0f1e"_s;
    out.until = insight::WatchUntil::Change;
    out.every = Millis(30'000);
    out.atMost = Millis(600'000);
    out.startedAtMs = 1'772'612'130'000;
    out.peers = {tests::peerId(1), tests::peerId(2)};
    out.runs = {{Millis(0), Millis(5000), {Outcome::Clear, Outcome::Unreachable}},
                {Millis(30'000), Millis(36'000), {Outcome::Unknown, Outcome::Unreachable}}};
    return out;
}

/// A window over a service whose endpoint the form holds, so that the repetition finds its connection there.
struct Rig
{
    explicit Rig(const QString &memory) : demo({}, 3)
    {
        window = std::make_unique<ui::MainWindow>(*demo.workspace, memory);
        window->show();
        watch = window->findChild<ui::WatchPlace *>();
    }
    [[nodiscard]] bool useDemo() const
    {
        QSignalSpy finished(demo.workspace.get(), &ui::Workspace::runFinished);
        return demo.workspace->startDemo() && finished.wait(patience);
    }

    /// The window anew, with a repetition that an earlier start left behind.
    void restart(const QString &memory, const ui::WatchPlan &kept)
    {
        window.reset();
        QFile file(ui::watchFileBeside(memory));
        if (!file.open(QFile::WriteOnly | QFile::Truncate) || file.write(ui::watchPlanJson(kept)) < 0)
            qFatal("the repetition could not be written");
        file.close();
        window = std::make_unique<ui::MainWindow>(*demo.workspace, memory);
        watch = window->findChild<ui::WatchPlace *>();
    }

    test::DemoRig demo;
    std::unique_ptr<ui::MainWindow> window;
    ui::WatchPlace *watch = nullptr;
};

} // namespace

class TestWatchPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsKeptIsReadAgain()
    {
        const auto read = ui::watchPlanFromJson(ui::watchPlanJson(plan()));
        QVERIFY2(read, "not read");
        QCOMPARE(*read, plan());
    }

    void nonsenseIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("nonsense");
        QTest::newRow("newer") << ui::watchPlanJson(plan()).replace("\"version\":1", "\"version\":2");
        auto nobody = plan();
        nobody.peers.clear();
        QTest::newRow("nobody") << ui::watchPlanJson(nobody);
        auto never = plan();
        never.every = Millis(0);
        QTest::newRow("without a pause") << ui::watchPlanJson(never);
    }

    void nonsenseIsNotRead()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!ui::watchPlanFromJson(bytes));
    }

    void aWatchGoesOnWhereItWas()
    {
        auto kept = plan();
        QCOMPARE(std::get<insight::RunAgain>(ui::watchOf(kept).next()).at, Millis(60'000));
        QCOMPARE(ui::watchOf(kept).runs(), 2);
        kept.runs.append({Millis(60'000), Millis(70'000), {Outcome::Clear, Outcome::Clear}});
        QCOMPARE(std::get<insight::WatchEnd>(ui::watchOf(kept).next()), insight::WatchEnd::Changed);
        kept.runs.append({Millis(90'000), Millis(95'000), {Outcome::Clear, Outcome::Unreachable}});
        QCOMPARE(ui::watchOf(kept).flapping().size(), 1); // it was told of before the restart, too
    }

    void wordsOfARepetition()
    {
        QCOMPARE(ui::watchText(3, Millis(11'200), 1),
                 u"Repeating: next run in 12 s, 3 runs so far, 1 peer is flapping"_s);
        QCOMPARE(ui::watchText(1, std::nullopt, 0), u"Repeating: a run is live, 1 run so far"_s);
        const QString end = ui::watchEndText(insight::WatchEnd::Cleared, 4, {{tests::peerId(1), u"edge-1"_s, 3, 4}});
        QVERIFY2(end.startsWith(u"Every peer is clear"_s) && end.contains(u"edge-1 is flapping"_s), qPrintable(end));
    }

    void runsAgainUntilItIsStopped()
    {
        Rig rig(QString{});
        QVERIFY(rig.useDemo());
        const int before = rig.demo.simulator->createCount();
        QSignalSpy finished(rig.demo.workspace.get(), &ui::Workspace::runFinished);
        rig.watch->start({insight::WatchUntil::Time, Millis(50), Millis(600'000)}, rig.demo.allIds());
        QVERIFY(rig.watch->isActive());
        QTRY_VERIFY_WITH_TIMEOUT(finished.size() >= 3, patience);
        QVERIFY(rig.watch->runs() >= 2);
        QAction *stop = nullptr;
        for (auto *action : rig.window->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == u"Stop waiting"_s)
                stop = action;
        }
        QVERIFY(stop && stop->isEnabled());
        stop->trigger();
        QVERIFY(!rig.watch->isActive());
        QTRY_VERIFY_WITH_TIMEOUT(rig.demo.workspace->isIdle(), patience);
        QVERIFY(rig.demo.simulator->createCount() >= before + 6);
        QVERIFY(!stop->isEnabled());
        // Runs are counted, and not creates: one that was on its way when the run was stopped may still come to the
        // service.
        const qsizetype runs = finished.size();
        QVERIFY(rig.useDemo()); // a run of the person's own is followed by none
        QCOMPARE(finished.size(), runs + 1);
        QVERIFY(!rig.watch->isActive());
    }

    void endsByItself()
    {
        Rig rig(QString{});
        QVERIFY(rig.useDemo());
        QSignalSpy changed(rig.watch, &ui::WatchPlace::changed);
        rig.watch->start({insight::WatchUntil::Time, Millis(50), Millis(10)}, rig.demo.allIds());
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, patience);
        QVERIFY(!rig.watch->isActive());
        QVERIFY2(rig.demo.workspace->notice().text.contains(u"The time is up: the repetition ended after 1 run."_s),
                 qPrintable(rig.demo.workspace->notice().text));
    }

    void goesOnWhenTheSameConnectionIsUsedAgain()
    {
        QTemporaryDir folder;
        const QString memory = folder.filePath(u"window.ini"_s);
        Rig rig(memory);
        auto kept = plan();
        kept.startedAtMs = QDateTime::currentMSecsSinceEpoch() - 60'000;
        kept.runs.clear();
        kept.endpoint = rig.demo.demo.endpoint;
        kept.project = u"another"_s;
        const QString file = ui::watchFileBeside(memory);
        rig.restart(memory, kept);
        QVERIFY(!rig.watch->isActive());
        QVERIFY(rig.useDemo());
        QVERIFY(rig.useDemo());          // the end of the first one has been told to everybody by now
        QVERIFY(!rig.watch->isActive()); // of another project
        kept.project = rig.demo.demo.projectId;
        rig.restart(memory, kept);
        QSignalSpy changed(rig.watch, &ui::WatchPlace::changed);
        QVERIFY(rig.useDemo());
        QTRY_VERIFY_WITH_TIMEOUT(changed.size() >= 1, patience);
        rig.watch->stop();
        QVERIFY(!rig.watch->isActive());
        QVERIFY(!QFile::exists(file));
    }

    void theWindowSaysWhatWillHappen()
    {
        ui::WatchWindow window(12, {insight::WatchUntil::Clear, Millis(60'000), Millis(3'600'000)}, nullptr);
        QSignalSpy wanted(&window, &ui::WatchWindow::wanted);
        auto *says = window.findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(says);
        bool told = false;
        for (auto *label : window.findChildren<QLabel *>())
            told |= label->text().contains(u"12 peers are detected"_s) && label->text().contains(u"at most 61 times"_s);
        QVERIFY(told);
        window.show();
        QTest::keyClick(&window, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(window.terms().every, Millis(60'000));
    }
};

QTEST_MAIN(TestWatchPlace)
#include "tst_watch_place.moc"
