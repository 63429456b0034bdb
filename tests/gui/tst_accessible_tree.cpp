// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demo_rig.h"
#include "tests/gui/find_named.h"
#include "tests/gui/peer_samples.h"
#include "tests/gui/window_walk.h"
#include "ui/common/action_list.h"
#include "ui/common/announcer.h"
#include "ui/main/main_window.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

/// A name is what a person is told; roles that only hold others need none.
bool needsName(const QAccessibleInterface &at)
{
    if (!at.state().focusable || at.state().invisible)
        return false;
    switch (at.role()) {
    case QAccessible::Client:
    case QAccessible::Window:
    case QAccessible::Pane:
    case QAccessible::ScrollBar:
    case QAccessible::Cell: // an empty cell is empty
    case QAccessible::Grouping:
    case QAccessible::Splitter:
        return false;
    default:
        return true;
    }
}

} // namespace

/// What somebody who does not see the window is told of it.
class TestAccessibleTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyControlHasANameAndARole_data()
    {
        QTest::addColumn<QString>("page"); ///< an action that opens it; empty: the window itself
        QTest::addColumn<bool>("peers");
        QTest::newRow("the first start") << QString() << false;
        QTest::newRow("with peers") << QString() << true;
        QTest::newRow("palette") << u"Command palette…"_s << true;
        QTest::newRow("preferences") << u"Preferences…"_s << false;
        QTest::newRow("guide") << u"Guide"_s << false;
        QTest::newRow("shortcuts") << u"Keyboard shortcuts"_s << false;
        QTest::newRow("about") << u"About Peerlight"_s << false;
    }

    void everyControlHasANameAndARole()
    {
        QFETCH(const QString, page);
        QFETCH(const bool, peers);
        test::DemoRig rig;
        ui::MainWindow window(*rig.workspace, {});
        if (peers)
            rig.table.addPeers(tests::peersNumbered(1, 12));
        window.show();
        for (const auto &listed : ui::listActions(window)) {
            if (listed.text == page)
                listed.action->trigger();
        }
        int controls = 0;
        QStringList nameless;
        for (auto *top : QApplication::topLevelWidgets()) {
            if (!top->isVisible())
                continue;
            test::walkAccessible(
                QAccessible::queryAccessibleInterface(top), {}, [&](QAccessibleInterface &at, const QString &path) {
                    if (!needsName(at))
                        return;
                    ++controls;
                    if (at.role() == QAccessible::NoRole || at.text(QAccessible::Name).isEmpty())
                        nameless += path + u" "_s +
                                    QLatin1StringView(at.object() ? at.object()->metaObject()->className() : "");
                });
        }
        QVERIFY(controls > 15);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.mid(0, 20).join(u'\n')));
    }

    void resultsAreToldGathered()
    {
        ui::Announcer announcer;
        const QSignalSpy spoken(&announcer, &ui::Announcer::spoke);
        for (int i = 1; i <= 50; ++i)
            announcer.say(u"%1 of 50 ended"_s.arg(i));
        QCOMPARE(spoken.size(), 1);
        QCOMPARE(announcer.accessibleName(), u"1 of 50 ended"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&announcer)->role(), QAccessible::Notification);
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(spoken.size(), 2, 5000);
        QVERIFY(timer.elapsed() >= ui::Announcer::pause.count() - 200);
        QCOMPARE(announcer.accessibleName(), u"50 of 50 ended"_s); // the newest, and what was passed over is not told
    }

    void aRunIsToldToItsEnd()
    {
        test::DemoRig rig;
        ui::MainWindow window(*rig.workspace, {});
        window.show();
        auto *announcer = window.findChild<ui::Announcer *>();
        QVERIFY(announcer);
        const QSignalSpy spoken(announcer, &ui::Announcer::spoke);
        rig.workspace->startDemo();
        QTRY_VERIFY_WITH_TIMEOUT(announcer->accessibleName().startsWith(u"Detection ended"_s), 30000);
        QVERIFY2(announcer->accessibleName().contains(u"clear"_s), qPrintable(announcer->accessibleName()));
        QVERIFY(spoken.size() < 12); // of 40 rows, in the seconds that a run takes
    }
};

QTEST_MAIN(TestAccessibleTree)
#include "tst_accessible_tree.moc"
