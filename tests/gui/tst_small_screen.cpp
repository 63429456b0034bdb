// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a screen of 1920 x 1080 at 200 %, and in both directions of writing.
#include "tests/gui/demo_rig.h"
#include "tests/gui/find_named.h"
#include "ui/connection/connections_window.h"
#include "ui/details/details_pane.h"
#include "ui/history/history_page.h"
#include "ui/history/loss_plot.h"
#include "ui/main/main_window.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

constexpr QSize smallScreen(960, 540);

/// What of the control can be seen, in the window's coordinates.
QRect placeOf(const QWidget &control)
{
    return {control.mapTo(control.window(), QPoint()), control.size()};
}

/// The window over the demo on that screen.
struct SmallRig : test::DemoRig
{
    explicit SmallRig(Qt::LayoutDirection direction)
    {
        QApplication::setLayoutDirection(direction);
        window = std::make_unique<ui::MainWindow>(*workspace, QString());
        window->resize(smallScreen);
        window->show();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    }
    /// The demo's peers, detected, and one of them looked at.
    [[nodiscard]] bool detectDemo()
    {
        QSignalSpy finished(workspace.get(), &ui::Workspace::runFinished);
        if (!workspace->startDemo() || !finished.wait(30000))
            return false;
        table.flushChanges();
        auto *peers = test::named<QTableView>(*window, u"Peers"_s);
        peers->setCurrentIndex(peers->model()->index(0, 0));
        return QTest::qWaitFor([this] { return test::named<QPushButton>(*window, u"Add peers"_s)->isVisible(); });
    }

    std::unique_ptr<ui::MainWindow> window;
};

void addDirections()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

} // namespace

class TestSmallScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void theWindowFits_data() { addDirections(); }
    void theWindowFits()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        SmallRig rig(direction);
        QTRY_COMPARE(rig.window->minimumSizeHint().expandedTo(smallScreen), smallScreen);
        QVERIFY(rig.detectDemo());
        QTest::keyClick(rig.window.get(), Qt::Key_3, Qt::AltModifier); // the card: the highest of the tabs
        rig.workspace->say({ui::Notice::Kind::Warning, u"The service refused the token."_s, {}});
        const auto *page = rig.window->centralWidget();
        QTRY_VERIFY(test::named<QWidget>(*rig.window, u"Message"_s)->isVisible());
        const int others = rig.window->height() - page->height(); // bars
        QVERIFY2(page->layout()->totalMinimumHeightForWidth(page->width()) + others <= smallScreen.height(),
                 qPrintable(QString::number(page->layout()->totalMinimumHeightForWidth(page->width()) + others)));
        QCOMPARE(rig.window->size(), smallScreen);
        const auto *details = rig.window->findChild<ui::DetailsPane *>();
        QTRY_VERIFY2(details->contentsRect().contains(details->childrenRect()), "the details go below the edge");
        const auto *peers = test::named<QTableView>(*rig.window, u"Peers"_s);
        QVERIFY2(peers->viewport()->height() >= peers->rowHeight(0), qPrintable(QString::number(peers->height())));
    }

    void buttonsStandUnderTheText_data() { addDirections(); }
    void buttonsStandUnderTheText()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        SmallRig rig(direction);
        QVERIFY(rig.detectDemo());
        auto *text = test::named<QPlainTextEdit>(*rig.window, u"Peer IDs"_s);
        QRect above = placeOf(*text);
        QVERIFY(above.height() >= text->fontMetrics().lineSpacing() * 2);
        for (const auto *name : {"Add peers", "Load peers", "Open list"}) {
            auto *button = test::named<QPushButton>(*rig.window, QString::fromLatin1(name));
            QVERIFY2(placeOf(*button).top() > above.bottom(), name);
            above = placeOf(*button);
        }
        // What is below the edge is reached by the keyboard.
        text->setFocus();
        for (const auto *name : {"Add peers", "Load peers", "Open list"}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const auto *button = test::named<QPushButton>(*rig.window, QString::fromLatin1(name));
            QVERIFY2(button->hasFocus(), name);
            QTRY_COMPARE(button->visibleRegion().boundingRect(), button->rect());
        }
    }

    void connectionsAreNotCut_data() { addDirections(); }
    void connectionsAreNotCut()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        const QTemporaryDir folder;
        connection::ProfileStore store(folder.filePath(u"connections.json"_s));
        ui::ConnectionsWindow window(store, {});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto *side = test::named<QListWidget>(window, u"Saved connections"_s)->parentWidget();
        QVERIFY2(side->visibleRegion().boundingRect().contains(side->childrenRect()),
                 "the list or a button under it is cut");
    }

    void aLowHistoryKeepsThePlotOffTheButtons()
    {
        ui::HistoryPage page(nullptr);
        page.resize(560, 300);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        for (auto *label : page.findChildren<QLabel *>()) {
            if (label->wordWrap()) // as of a peer with a long name and many results
                label->setText(u"Results of a run, and what is said of a peer in them. "_s.repeated(4));
        }
        QTRY_VERIFY(page.minimumSizeHint().height() > 300);
        QTRY_VERIFY(page.height() >= page.minimumSizeHint().height());
        const QRect plot = placeOf(page.plot());
        QVERIFY(plot.height() >= page.plot().minimumHeight());
        for (const auto *button : page.findChildren<QPushButton *>())
            QVERIFY2(placeOf(*button).top() > plot.bottom(), qPrintable(button->text()));
    }
};

QTEST_MAIN(TestSmallScreen)
#include "tst_small_screen.moc"
