// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a history: the note, the tabs of what is kept, and the baselines.
#include "tests/gui/find_action.h"
#include "tests/gui/kept_rig.h"
#include "ui/compare/compare_page.h"
#include "ui/history/history_page.h"
#include "ui/main/compare_place.h"
#include "ui/main/history_place.h"
#include "ui/main/note_place.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

constexpr int patience = test::KeptRig::patience;
constexpr int peers = test::KeptRig::peers;

struct Rig : test::KeptRig
{
    using KeptRig::KeptRig;
    [[nodiscard]] QString notice() const { return demo.workspace->notice().text; }
    [[nodiscard]] QAction *action(const QString &text) const { return test::actionCalled(*window, text); }
    /// By the entry of the results of the history, or by that of the list.
    [[nodiscard]] QString copied(const QString &entry, bool kept) const
    {
        QGuiApplication::clipboard()->clear();
        const auto *results = find<QTableView>(u"Results of the run"_s);
        for (auto *action : window->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == entry && results->actions().contains(action) == kept)
                action->trigger();
        }
        return clipboard();
    }
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers) const { QTest::keyClick(window.get(), key, modifiers); }
};

} // namespace

class TestRunsDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNoteOfAllOrOfTheSelected()
    {
        Rig rig(0);
        QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
        rig.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(rig.notice().contains(u"no result yet"_s), qPrintable(rig.notice()));
        rig.detect();
        auto *table = rig.find<QTableView>(u"Peers"_s);
        table->clearSelection();
        rig.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rig.notice(), u"The note of 12 peers is on the clipboard."_s);
        const QString all = Rig::clipboard();
        QVERIFY2(all.contains(rig.demo.demo.projectId), qPrintable(all));
        QVERIFY2(!all.contains(rig.demo.demo.token), qPrintable(all));
        // By itself: selectRow() would go by the keys that were pressed just now.
        table->selectionModel()->select(table->model()->index(0, 0),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        rig.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rig.notice(), u"The note of 1 peer is on the clipboard."_s);
        QVERIFY(Rig::clipboard().size() < all.size());
    }

    void languageAndFormAreRemembered()
    {
        Rig rig(1);
        const QString english = (rig.action(u"Copy note"_s)->trigger(), Rig::clipboard());
        rig.action(u"Chinese (中文)"_s)->trigger();
        rig.action(u"Markdown"_s)->trigger();
        rig.action(u"Copy note"_s)->trigger();
        QVERIFY2(Rig::clipboard().contains(u"**"_s), qPrintable(Rig::clipboard()));
        QVERIFY(Rig::clipboard() != english);
        const auto kept = ui::readNoteChoice(rig.folder.filePath(u"window.ini"_s));
        QCOMPARE(kept.language, report::NoteLanguage::Chinese);
        QCOMPARE(kept.form, report::NoteForm::Markdown);
    }

    void hiddenNamesAreHiddenInTheNote()
    {
        Rig rig(1);
        rig.find<QTableView>(u"Peers"_s)->clearSelection();
        rig.names.setHidden(true);
        rig.action(u"Copy note"_s)->trigger();
        const QString note = Rig::clipboard();
        QVERIFY2(!note.contains(rig.demo.demo.projectId), qPrintable(note));
        for (const auto &peer : rig.demo.table.peers()) {
            QVERIFY2(!note.contains(peer.name), qPrintable(note));
            QVERIFY2(peer.lineId.isEmpty() || !note.contains(peer.lineId), qPrintable(note));
            QVERIFY2(!note.contains(peer.remoteGateway.section(u'/', 0, 0)), qPrintable(note));
        }
        QVERIFY(rig.demo.workspace->notice().text.contains(u"hidden"_s));
    }

    void resultsAreCopiedAsFilesAre_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<bool>("kept");
        for (const bool kept : {false, true}) {
            const char *of = kept ? "history" : "list";
            QTest::addRow("Markdown of the %s", of) << u"Copy results as Markdown table"_s << u"|"_s << kept;
            QTest::addRow("CSV of the %s", of) << u"Copy results as CSV"_s << u"peer_id,"_s << kept;
            QTest::addRow("JSON of the %s", of) << u"Copy results as JSON"_s << u"{\"run\":"_s << kept;
        }
    }
    void resultsAreCopiedAsFilesAre()
    {
        QFETCH(const QString, entry);
        QFETCH(const QString, begin);
        QFETCH(const bool, kept);
        Rig rig(1);
        rig.find<QTableView>(u"Peers"_s)->clearSelection();
        rig.key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        auto *results = rig.find<QTableView>(u"Results of the run"_s);
        QTRY_COMPARE_WITH_TIMEOUT(results->model()->rowCount(), peers, patience);
        const QString text = rig.copied(entry, kept);
        QVERIFY2(text.contains(begin), qPrintable(text));
        QCOMPARE(rig.notice(), u"12 results are on the clipboard."_s);
        for (const auto &peer : rig.demo.table.peers())
            QVERIFY2(text.contains(peer.id.text()) && text.contains(peer.name), qPrintable(text));
        rig.names.setHidden(true);
        const QString hidden = rig.copied(entry, kept);
        QVERIFY2(hidden.contains(begin), qPrintable(hidden));
        for (const auto &peer : rig.demo.table.peers())
            QVERIFY2(!hidden.contains(peer.id.text()) && !hidden.contains(peer.name), qPrintable(hidden));
        QVERIFY(!hidden.contains(rig.demo.demo.projectId));
    }

    void tabsByKeyboard()
    {
        Rig rig(0);
        QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
        auto *tabs = rig.find<QTabBar>(u"Places"_s);
        rig.key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tabs->currentIndex(), 1);
        QVERIFY(rig.find<QTableView>(u"Runs"_s)->hasFocus());
        rig.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tabs->currentIndex(), 2);
        QVERIFY(rig.find<QComboBox>(u"Before"_s)->hasFocus());
        rig.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tabs->currentIndex(), 0);
        QVERIFY(rig.find<QTableView>(u"Peers"_s)->isVisible());
        rig.key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        rig.action(u"Filter"_s)->trigger(); // what acts on the list shows it
        QCOMPARE(tabs->currentIndex(), 0);
    }

    void theHistoryShowsRunsAndAPeerOverThem()
    {
        Rig rig(3);
        rig.key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        auto *runs = rig.find<QTableView>(u"Runs"_s);
        auto *results = rig.find<QTableView>(u"Results of the run"_s);
        QTRY_COMPARE_WITH_TIMEOUT(runs->model()->rowCount(), 3, patience);
        QTRY_COMPARE_WITH_TIMEOUT(results->model()->rowCount(), peers, patience);
        auto *plot = rig.window->findChild<ui::LossPlot *>();
        QTRY_VERIFY_WITH_TIMEOUT(plot->accessibleDescription().contains(u"3 results"_s), patience);
        // From a point to its row: the oldest result is of the run that is the last of the list.
        QTest::keyClick(plot, Qt::Key_Home);
        QTest::keyClick(plot, Qt::Key_Return);
        QCOMPARE(runs->currentIndex().row(), 2);
        QVERIFY(results->hasFocus());
        // Another run comes by itself.
        rig.detect();
        QTRY_COMPARE_WITH_TIMEOUT(runs->model()->rowCount(), 4, patience);
        auto *page = rig.window->findChild<ui::HistoryPage *>();
        auto *places = rig.window->findChild<ui::HistoryPlace *>();
        const QString file = rig.folder.filePath(u"loss.svg"_s);
        places->savePicture(ui::LossPlot::Picture::Svg, file);
        QVERIFY2(QFile(file).size() > 1000, qPrintable(rig.notice()));
        QVERIFY(!page->plotName().isEmpty());
    }

    void aBaselineIsNamedRenamedAndDropped()
    {
        Rig rig(2);
        auto *place = rig.window->findChild<ui::HistoryPlace *>();
        place->keepBaseline(u" before the works "_s);
        QTRY_VERIFY_WITH_TIMEOUT(rig.notice().contains(u"\"before the works\""_s), patience);
        place->renameBaseline(u"before the works"_s, u"计划"_s);
        QTRY_VERIFY_WITH_TIMEOUT(rig.notice().contains(u"计划"_s), patience);
        rig.key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        auto *runs = rig.find<QTableView>(u"Runs"_s);
        QTRY_COMPARE_WITH_TIMEOUT(runs->model()->rowCount(), 2, patience);
        QTRY_COMPARE(runs->model()->index(0, ui::RunListModel::Baselines).data().toString(), u"计划"_s);
        place->removeBaseline(u"计划"_s);
        QTRY_VERIFY_WITH_TIMEOUT(runs->model()->rowCount() == 2 &&
                                     runs->model()->index(0, ui::RunListModel::Baselines).data().toString().isEmpty(),
                                 patience);
        place->removeBaseline(u"none of this name"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rig.demo.workspace->notice().kind, ui::Notice::Kind::Warning, patience);
    }

    void twoRunsAreComparedCopiedAndWritten()
    {
        Rig rig(2);
        rig.window->findChild<ui::HistoryPlace *>()->keepBaseline(u"works"_s);
        rig.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        auto *page = rig.window->findChild<ui::ComparePage *>();
        auto *before = rig.find<QComboBox>(u"Before"_s);
        QTRY_COMPARE_WITH_TIMEOUT(before->count(), 3, patience); // the baseline and two runs
        page->choose(u"baseline:works"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(!page->bytesIn(report::Format::Tsv).isEmpty(), patience);
        QCOMPARE(before->currentData().toString(), u"baseline:works"_s);
        QCOMPARE(page->model().comparison().peers.size(), peers);
        auto *place = rig.window->findChild<ui::ComparePlace *>();
        place->copy();
        QCOMPARE(Rig::clipboard().trimmed().count(u'\n'), peers); // a heading and a row a peer
        const QString file = rig.folder.filePath(u"comparison.json"_s);
        place->exportTo(file, report::Format::Json);
        QFile written(file);
        QVERIFY(written.open(QFile::ReadOnly));
        const auto json = QJsonDocument::fromJson(written.readAll()).object();
        QCOMPARE(json[u"peers"_s].toArray().size(), peers);
        rig.names.setHidden(true);
        place->copy();
        QVERIFY(!Rig::clipboard().contains(rig.demo.table.peers().first().name));
    }
};

QTEST_MAIN(TestRunsDesk)
#include "tst_runs_desk.moc"
