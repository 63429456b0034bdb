// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demo_rig.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using insight::Outcome;

/// The state behind the window, end to end against the simulated service.
class WorkspaceTest : public QObject
{
    Q_OBJECT

    static constexpr int patience = 30000;

    static int ended(const test::DemoRig &rig)
    {
        const auto counts = rig.table.counts();
        return counts.clear + counts.degraded + counts.unreachable + counts.testFailed + counts.unknown;
    }

    static void load(test::DemoRig &rig)
    {
        QVERIFY(rig.workspace->loadPeers(rig.connection(rig.demo.token)));
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->isIdle(), patience);
        QVERIFY(rig.table.rowCount() > 0);
    }

private Q_SLOTS:
    void theDemoLoadsFortyPeersAndDetectsThemAll()
    {
        test::DemoRig rig;
        QSignalSpy started(rig.workspace.get(), &ui::Workspace::demoStarted);
        QSignalSpy finished(rig.workspace.get(), &ui::Workspace::runFinished);
        QVERIFY(rig.workspace->startDemo());
        QVERIFY(rig.workspace->isLoading());
        QCOMPARE(started.count(), 1);
        QVERIFY(finished.wait(patience));
        QCOMPARE(rig.table.rowCount(), 40);
        QCOMPARE(ended(rig), 40);
        QCOMPARE(rig.simulator->createCount(), 40);
        const auto counts = rig.table.counts();
        QVERIFY(counts.clear > 0 && counts.unreachable > 0 && counts.degraded > 0);
        QVERIFY(rig.workspace->statusFacts().run->finished);
        QVERIFY(rig.workspace->notice().isEmpty());
    }

    void noLossIsKnownBeforeATaskIsComplete()
    {
        test::DemoRig rig;
        int looks = 0;
        int early = 0;
        connect(rig.workspace.get(), &ui::Workspace::rowsChanged, this, [&](const QSet<api::PeerId> &changed) {
            for (const auto &id : changed) {
                const auto *row = rig.table.rowFor(id);
                ++looks;
                early += row && row->phase != detection::Phase::Complete && row->lossPercent ? 1 : 0;
            }
        });
        QSignalSpy finished(rig.workspace.get(), &ui::Workspace::runFinished);
        QVERIFY(rig.workspace->startDemo());
        QVERIFY(finished.wait(patience));
        QVERIFY2(looks > 80, qPrintable(QString::number(looks))); // each row was seen on its way, too
        QCOMPARE(early, 0);
    }

    void stopWaitingEndsEveryRow()
    {
        test::DemoRig rig({u"stuck"_s});
        load(rig);
        QVERIFY(rig.workspace->detect(rig.connection(rig.demo.token), rig.allIds()));
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->statusFacts().run->open > 0, patience);
        rig.workspace->stopWaiting();
        QTRY_VERIFY_WITH_TIMEOUT(!rig.workspace->isRunning(), patience);
        QCOMPARE(ended(rig), 40);
        QVERIFY(rig.table.counts().unknown > 0);
        QCOMPARE(rig.table.counts().running, 0);
    }

    void oneThingAtATime()
    {
        test::DemoRig rig({u"stuck"_s});
        load(rig);
        QVERIFY(rig.workspace->detect(rig.connection(rig.demo.token), rig.allIds()));
        QVERIFY(!rig.workspace->detect(rig.connection(rig.demo.token), rig.allIds()));
        QVERIFY(rig.workspace->notice().text.contains(u"A detection is running"_s));
        QVERIFY(!rig.workspace->loadPeers(rig.connection(rig.demo.token)));
        QVERIFY(!rig.workspace->startDemo());
        rig.workspace->removePeers(rig.allIds());
        QCOMPARE(rig.table.rowCount(), 40);
    }

    void nothingToDetectIsSaid()
    {
        test::DemoRig rig;
        QVERIFY(!rig.workspace->detect(rig.connection(rig.demo.token), {}));
        QVERIFY(rig.workspace->notice().text.contains(u"no peer to detect"_s));
        QCOMPARE(rig.simulator->requestCount(), 0);
    }

    void aRefusedTokenPausesTheRunAndTheSameRowsGoOn()
    {
        test::DemoRig rig({u"expired-token"_s}); // good for 20 requests, then only with "-renewed"
        load(rig);
        QSignalSpy refused(rig.workspace.get(), &ui::Workspace::credentialRefused);
        QSignalSpy finished(rig.workspace.get(), &ui::Workspace::runFinished);
        QVERIFY(rig.workspace->detect(rig.connection(rig.demo.token), rig.allIds()));
        QVERIFY(refused.wait(patience));
        QVERIFY(rig.workspace->wantsCredential());
        QVERIFY(rig.workspace->isRunning());
        QCOMPARE(rig.workspace->notice().kind, ui::Notice::Kind::Blocking);
        QVERIFY(rig.workspace->notice().text.contains(u"new token"_s));
        QVERIFY(!rig.workspace->notice().detail.contains(rig.demo.token));
        const auto before = ended(rig);

        rig.workspace->renewCredential(*auth::Credential::fromToken(QString(rig.demo.token + u"-renewed"_s)));
        QVERIFY(!rig.workspace->wantsCredential());
        QVERIFY(rig.workspace->notice().isEmpty());
        QVERIFY(finished.wait(patience));
        QVERIFY(before < 40);
        QCOMPARE(ended(rig), 40);
        QCOMPARE(rig.table.counts().unknown, 0);
        QCOMPARE(rig.simulator->createCount(), 40);
    }

    void aTokenRefusedWhileLoadingIsSaid()
    {
        test::DemoRig rig;
        QSignalSpy refused(rig.workspace.get(), &ui::Workspace::credentialRefused);
        QVERIFY(rig.workspace->loadPeers(rig.connection(u"wrong-token"_s)));
        QVERIFY(refused.wait(patience));
        QVERIFY(rig.workspace->isIdle());
        QVERIFY(!rig.workspace->wantsCredential()); // there is no run that could go on
        QCOMPARE(rig.table.rowCount(), 0);
        QVERIFY(rig.workspace->notice().text.contains(u"refused the token"_s));
    }

    void aHotelNetworkIsNotTakenForTheService()
    {
        test::DemoRig rig({u"captive-portal"_s});
        QSignalSpy failed(rig.workspace.get(), &ui::Workspace::loadFailed);
        QVERIFY(rig.workspace->loadPeers(rig.connection(rig.demo.token)));
        QVERIFY(failed.wait(patience));
        QCOMPARE(rig.workspace->notice().kind, ui::Notice::Kind::Blocking);
        QVERIFY2(rig.workspace->notice().text.contains(u"Something between you and the service"_s),
                 qPrintable(rig.workspace->notice().text));
    }

    void aLoadCanBeStopped()
    {
        test::DemoRig rig({u"slow"_s});
        QVERIFY(rig.workspace->loadPeers(rig.connection(rig.demo.token)));
        rig.workspace->stopWaiting();
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->isIdle(), patience);
        QVERIFY(rig.workspace->notice().isEmpty()); // to stop is not a fault
        QCOMPARE(rig.table.rowCount(), 0);
    }

    void theDemosPeersLeaveWithTheDemo()
    {
        test::DemoRig rig;
        QSignalSpy finished(rig.workspace.get(), &ui::Workspace::runFinished);
        QVERIFY(rig.workspace->startDemo());
        QVERIFY(finished.wait(patience));
        const auto created = rig.simulator->createCount();
        const auto demoIds = rig.allIds();
        auto own = rig.connection(rig.demo.token);
        own.connection.project = *api::ProjectId::parse(u"another-project");
        QVERIFY(!rig.workspace->detect(own, demoIds));
        QCOMPARE(rig.table.rowCount(), 0);
        QCOMPARE(rig.simulator->createCount(), created);
    }

    void aDemoThatCannotStartIsSaid()
    {
        ui::PeerTableModel table;
        ui::Workspace workspace(
            table, []() -> tl::expected<ui::DemoService, QString> { return tl::unexpected(u"no port is free"_s); }, {});
        QVERIFY(!workspace.startDemo());
        QVERIFY(workspace.notice().text.contains(u"no port is free"_s));
        QVERIFY(workspace.isIdle());
    }
};

QTEST_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
