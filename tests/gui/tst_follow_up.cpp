// SPDX-License-Identifier: GPL-3.0-or-later
// The program is ended in the middle of a run, and started again: nothing that was sent is forgotten.
#include "app/api/client.h"
#include "app/history/follow_up.h"
#include "app/history/history.h"
#include "tests/gui/demo_rig.h"
#include "tests/gui/find_named.h"
#include "ui/main/main_window.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using ui::Notice;

namespace {

constexpr int patience = 30000;
constexpr int peers = 12;

/// A workspace with a history, over a simulated service; both can be ended and started again.
struct Rig
{
    explicit Rig(const QStringList &faults = {}) : demo(faults, peers) { start(); }

    void start()
    {
        history = std::make_unique<history::History>(folder.path());
        history->open();
        demo.start(history.get());
    }
    void end()
    {
        demo.end();
        history.reset();
    }
    [[nodiscard]] ui::Workspace &workspace() const { return *demo.workspace; }
    [[nodiscard]] ui::CheckedConnection connection() const { return demo.connection(demo.demo.token); }

    /// Until every peer has a task, and none has ended.
    void detectAllUntilCreated()
    {
        workspace().loadPeers(connection());
        QTRY_COMPARE_WITH_TIMEOUT(demo.table.rowCount(), peers, patience);
        workspace().detect(connection(), demo.allIds());
        QTRY_COMPARE_WITH_TIMEOUT(created(), peers, patience);
    }
    [[nodiscard]] int created() const
    {
        int count = 0;
        for (const auto &id : demo.allIds()) {
            const auto row = demo.table.rowFor(id);
            count += row && !row->detectionId.isEmpty();
        }
        return count;
    }
    [[nodiscard]] qsizetype kept(std::function<bool(const history::KeptDetection &)> wanted) const
    {
        qsizetype count = -1;
        history->detections({}, history.get(), [&](const history::Expected<history::DetectionPage> &page) {
            count = page ? std::ranges::count_if(page->items, wanted) : -2;
        });
        [&count] { QTRY_VERIFY_WITH_TIMEOUT(count != -1, patience); }();
        return count;
    }

    QTemporaryDir folder;
    std::unique_ptr<history::History> history;
    test::DemoRig demo; // goes before the history that it uses
};

} // namespace

class FollowUpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasCutOffIsOfferedAndFollowed()
    {
        Rig rig;
        rig.detectAllUntilCreated();
        rig.end();
        rig.start();
        QVERIFY(!rig.workspace().openRunsAt());
        rig.workspace().lookForOpenRuns();
        QTRY_COMPARE_WITH_TIMEOUT(rig.workspace().notice().offer, Notice::Offer::FollowUp, patience);
        QCOMPARE(rig.workspace().openRunsAt()->endpoint, rig.demo.demo.endpoint);
        QVERIFY(rig.workspace().notice().text.startsWith(u"12 detections"_s));

        QSignalSpy ended(&rig.workspace(), &ui::Workspace::runFinished);
        QVERIFY(rig.workspace().followUp(rig.connection()));
        QVERIFY(rig.workspace().isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(rig.demo.table.rowCount(), peers); // they were in no list of this start
        QCOMPARE(rig.demo.table.counts().running, 0);
        QCOMPARE(rig.demo.table.counts().unknown, 0);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.workspace().openRunsAt(), patience);
        QCOMPARE(rig.kept([](const auto &one) { return !one.open && !one.row.detectionId.isEmpty(); }), peers);
    }

    void demoIsNotKept()
    {
        Rig rig;
        QSignalSpy ended(&rig.workspace(), &ui::Workspace::runFinished);
        QVERIFY(rig.workspace().startDemo());
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(rig.kept([](const auto &) { return true; }), 0);
    }

    void lostRepliesAreOfferedToBeSentAgain()
    {
        Rig rig({u"lost-reply"_s, u"no-list"_s}); // without the list no lost task can be found
        QSignalSpy ended(&rig.workspace(), &ui::Workspace::runFinished);
        rig.workspace().loadPeers(rig.connection());
        QTRY_COMPARE_WITH_TIMEOUT(rig.demo.table.rowCount(), peers, patience);
        rig.workspace().detect(rig.connection(), rig.demo.allIds());
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        const auto inDoubt = rig.workspace().peersInDoubt();
        QVERIFY(!inDoubt.isEmpty());
        QCOMPARE(rig.workspace().notice().offer, Notice::Offer::SendAgain);
        QVERIFY(rig.workspace().detect(rig.connection(), inDoubt));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, patience);
        QVERIFY(rig.workspace().peersInDoubt().size() < inDoubt.size());
    }

    void withoutAHistoryNothingIsSentBeforeThePersonSaysSo()
    {
        test::DemoRig demo({}, peers);
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"data"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        history::History history(inTheWay.fileName());
        history.open();
        demo.start(&history);
        demo.workspace->loadPeers(demo.connection(demo.demo.token));
        QTRY_COMPARE_WITH_TIMEOUT(demo.table.rowCount(), peers, patience);
        demo.workspace->detect(demo.connection(demo.demo.token), demo.allIds());
        QTRY_COMPARE_WITH_TIMEOUT(demo.workspace->notice().offer, Notice::Offer::WithoutHistory, patience);
        QCOMPARE(demo.workspace->statusFacts().run->pause, detection::PauseReason::Storage);

        demo.workspace->goWithoutHistory();
        QTRY_VERIFY_WITH_TIMEOUT(demo.workspace->isIdle(), patience);
        QSignalSpy ended(demo.workspace.get(), &ui::Workspace::runFinished);
        QVERIFY(demo.workspace->detect(demo.connection(demo.demo.token), demo.allIds()));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(demo.table.counts().unknown, 0);
        demo.workspace.reset(); // before the history
    }

    void runsAreNotAskedForOneAfterTheOtherWithoutACredential()
    {
        Rig rig;
        for (int run = 0; run < 2; ++run) {
            rig.detectAllUntilCreated();
            rig.end();
            rig.start();
        }
        QStringList ids;
        rig.history->findOpenRuns(rig.history.get(), [&](const history::Expected<QList<history::OpenRun>> &runs) {
            for (const auto &run : *runs)
                ids += run.runId;
        });
        QTRY_COMPARE_WITH_TIMEOUT(ids.size(), 2, patience);

        detection::RunOptions impatient;
        impatient.credentialPatience = detection::Millis(50);
        api::Client client(rig.connection().connection, *auth::Credential::fromToken(u"refused"_s));
        history::FollowUp followUp(*rig.history, client, impatient);
        QSignalSpy began(&followUp, &history::FollowUp::began);
        QSignalSpy finished(&followUp, &history::FollowUp::finished);
        followUp.start(ids);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(began.size(), 1); // the second would be refused, too
    }

    void theBannerFillsTheFormAndAsksForTheToken()
    {
        Rig rig;
        rig.detectAllUntilCreated();
        rig.end();
        rig.start();
        ui::MainWindow window(rig.workspace(), {});
        window.show();
        rig.workspace().lookForOpenRuns();
        QPushButton *button = nullptr;
        const auto find = [&] {
            for (auto *one : window.findChildren<QPushButton *>()) {
                if (one->text() == u"Follow &up"_s && one->isVisible())
                    button = one;
            }
            return button != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(find(), patience);
        button->click();
        QVERIFY(!rig.workspace().isRunning());
        QCOMPARE(test::named<QLineEdit>(window, u"Endpoint"_s)->text(), rig.demo.demo.endpoint);
        QCOMPARE(test::named<QLineEdit>(window, u"Project ID"_s)->text(), rig.demo.demo.projectId);
        QVERIFY(rig.workspace().notice().text.contains(u"Token"_s));

        QSignalSpy ended(&rig.workspace(), &ui::Workspace::runFinished);
        auto *token = test::named<QLineEdit>(window, u"Token"_s);
        token->setText(rig.demo.demo.token);
        QTest::keyClick(token, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(rig.demo.table.counts().unknown, 0);
    }
};

QTEST_MAIN(FollowUpTest)
#include "tst_follow_up.moc"
