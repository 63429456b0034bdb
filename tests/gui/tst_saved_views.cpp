// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/model_bench.h"
#include "ui/main/views_place.h"
#include "ui/main/workspace.h"
#include "ui/peers/drag_data.h"
#include "ui/peers/peer_table_view.h"
#include "ui/peers/peer_view.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace peerlight;
using namespace peerlight::ui;
using namespace peerlight::tests;

namespace {

struct Bench : ModelBench
{
    QWidget window;
    PeerView view{model, &window};
    Workspace workspace{model, {}, {}};
    PeerTableView &table = *view.findChild<PeerTableView *>();
    Bench() { model.addPeers(peersNumbered(1, 20)); }
};

} // namespace

/// Views that have a name, the height of rows, and what is dragged out.
class TestSavedViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aViewComesBack()
    {
        const QTemporaryDir folder;
        const QString file = viewsFileBeside(folder.filePath(u"window.ini"_s));
        {
            Bench bench;
            ViewsPlace views(file, bench.view, bench.workspace, bench.window);
            bench.view.setFilterText(u"edge-1"_s);
            bench.table.sortByColumn(int(PeerColumn::Peer), Qt::DescendingOrder);
            bench.table.setColumnHidden(int(PeerColumn::Vlan), false);
            views.save(u"night"_s);
        }
        QVERIFY(!(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        Bench bench;
        ViewsPlace views(file, bench.view, bench.workspace, bench.window);
        QCOMPARE(views.views().size(), 1);
        bench.view.setComfortable(true);
        QAction *shortcut = nullptr;
        for (QAction *action : bench.window.actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_1))
                shortcut = action;
        }
        QVERIFY(shortcut);
        shortcut->trigger();
        QCOMPARE(bench.view.filterText(), u"edge-1"_s);
        QCOMPARE(bench.view.shownPeers().constFirst(), peerId(19));
        QVERIFY(!bench.table.isColumnHidden(int(PeerColumn::Vlan)));
        QVERIFY(bench.view.isComfortable()); // that is the person's, not the view's
        views.remove(u"night"_s);
        ViewsPlace again(file, bench.view, bench.workspace, bench.window);
        QVERIFY(again.views().isEmpty());
    }

    void aViewOfThatNameIsReplaced()
    {
        QList<SavedView> views;
        QVERIFY(putView(views, {u"a"_s, u"x"_s, {}}));
        QVERIFY(putView(views, {u"a"_s, u"y"_s, {}}));
        QVERIFY(!putView(views, {u" "_s, u"y"_s, {}}));
        QCOMPARE(views, QList<SavedView>({{u"a"_s, u"y"_s, {}}}));
        for (qsizetype i = 1; i < mostSavedViews; ++i)
            QVERIFY(putView(views, {u"v%1"_s.arg(i), {}, {}}));
        QVERIFY(!putView(views, {u"one too many"_s, {}, {}}));
    }

    void aNewerFileIsNotOverwritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"views.json"_s);
        const QByteArray newer = "{\"version\": 99}";
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(newer) == newer.size());
        file.close();
        Bench bench;
        ViewsPlace views(path, bench.view, bench.workspace, bench.window);
        views.save(u"a"_s);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), newer);
        QVERIFY(bench.workspace.notice().text.contains(u"newer"_s));
    }

    void theMenuHasTheColumnsAndTheViews()
    {
        Bench bench;
        ViewsPlace views({}, bench.view, bench.workspace, bench.window);
        views.save(u"a & b"_s);
        QMenu menu;
        views.fillMenu(menu);
        QStringList texts;
        for (QMenu *sub : menu.findChildren<QMenu *>()) {
            Q_EMIT sub->aboutToShow();
            for (const QAction *action : sub->actions())
                texts += action->text();
        }
        QVERIFY2(texts.contains(u"Remote gateway"_s) && texts.contains(u"&1 a && b"_s), qPrintable(texts.join(u'|')));
        QCOMPARE(texts.count(u"&1 a && b"_s), 1);
    }

    void howHighRowsAreIsNoPartOfAView()
    {
        Bench bench;
        const int dense = bench.table.rowHeight(0);
        bench.view.setComfortable(true);
        QVERIFY(bench.table.rowHeight(0) > dense);
        const QByteArray state = bench.view.saveState();
        bench.view.setComfortable(false);
        QCOMPARE(bench.table.rowHeight(0), dense);
        QVERIFY(bench.view.restoreState(state));
        QVERIFY(!bench.view.isComfortable()); // it is a preference, and kept there alone
    }

    void theMenuWishesForComfortableRows()
    {
        Bench bench;
        ViewsPlace views({}, bench.view, bench.workspace, bench.window);
        QSignalSpy wished(&views, &ViewsPlace::comfortableWished);
        for (QAction *action : bench.window.actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D))
                action->trigger();
        }
        QCOMPARE(wished.size(), 1);
        QVERIFY(wished.constFirst().constFirst().toBool());
    }

    void rowsAreDraggedAsTextAndFile()
    {
        QVERIFY(Bench().table.dragEnabled());
        Bench bench;
        QVERIFY(bench.table.model()->flags(bench.table.model()->index(0, 0)) & Qt::ItemIsDragEnabled);
        const auto folder = std::make_shared<QTemporaryDir>();
        QList<inventory::JoinedPeer> peers(1);
        peers[0].peer = peerNumber(1);
        const DragData data(u"edge-1\n"_s, peers, folder);
        QCOMPARE(data.text(), u"edge-1\n"_s);
        QVERIFY(data.hasUrls());
        QVERIFY(data.formats().contains(u"text/uri-list"_s));
        QVERIFY(!QFile::exists(folder->filePath(u"peers.csv"_s))); // nobody has asked for it yet
        QCOMPARE(data.urls().size(), 1);
        QFile file(data.urls().constFirst().toLocalFile());
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        const auto list = inventory::parsePeerListBytes(file.readAll());
        QVERIFY(list && list->peers.size() == 1);
        QCOMPARE(list->peers[0], peers[0].peer);
    }

    void theMenuKeyOpensWhatCanBeDone()
    {
        Bench bench;
        bench.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        QAction detect(u"Detect"_s);
        bench.view.addMenuActions({&detect});
        bench.table.setFocus();
        bench.table.selectRow(2);
        for (const auto &[key, modifier] :
             {std::pair{Qt::Key_Menu, Qt::NoModifier}, {Qt::Key_F10, Qt::ShiftModifier}}) {
            QTest::keyClick(bench.window.windowHandle(), key, modifier);
            QTRY_VERIFY(QApplication::activePopupWidget());
            QStringList texts;
            for (const QAction *action : QApplication::activePopupWidget()->actions())
                texts += action->text();
            QVERIFY2(texts.contains(u"Detect"_s) && texts.contains(u"&Copy"_s), qPrintable(texts.join(u'|')));
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
            QTRY_VERIFY(!QApplication::activePopupWidget());
        }
    }
};

QTEST_MAIN(TestSavedViews)
#include "tst_saved_views.moc"
