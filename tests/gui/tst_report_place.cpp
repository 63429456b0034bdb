// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence and reports from the window: what is chosen and shown first, and what is written.
#include "tests/gui/kept_rig.h"
#include "ui/connection/connection_form.h"
#include "ui/connection/credential_fields.h"
#include "ui/history/history_page.h"
#include "ui/main/report_place.h"
#include "ui/report/paper.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

constexpr int patience = test::KeptRig::patience;
constexpr int peers = test::KeptRig::peers;

struct Rig : test::KeptRig
{
    explicit Rig(int runs) : KeptRig(runs), place(window->findChild<ui::ReportPlace *>()) {}
    [[nodiscard]] ui::ReportWindow &open(ui::ReportWindow::Use use) const
    {
        place->open(use);
        return *place->window();
    }
    [[nodiscard]] QPushButton *go() const
    {
        for (auto *button : place->window()->findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button;
        }
        return nullptr;
    }
    void waitUntilMade() const
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(go()->isEnabled(), patience); }();
    }
    void choose(const QString &control, int index) const
    {
        auto *box = test::named<QComboBox>(*place->window(), control);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    [[nodiscard]] QString save(const QString &name) const
    {
        const QString path = folder.filePath(name);
        place->saveTo(path);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(demo.workspace->notice().text.contains(name), patience); }();
        return path;
    }
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// All files of a zip, one after the other, by a tool that is not ours.
    [[nodiscard]] QByteArray unpacked(const QString &zip) const
    {
        const QString out = folder.filePath(u"out"_s);
        QDir(out).removeRecursively();
        QProcess::execute(u"/usr/bin/python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, zip, out});
        QByteArray all;
        for (const QString &name : QDir(out).entryList(QDir::Files))
            all += name.toUtf8() + '\n' + bytesOf(out + u'/' + name);
        return all;
    }

    ui::ReportPlace *place; ///< of the window
};

struct FolderWatcher : QObject
{
    Q_OBJECT
public:
    QUrl shown;
public Q_SLOTS:
    void show(const QUrl &url) { shown = url; }
};

} // namespace

class TestReportPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutResultsThereIsNothingToHandOut()
    {
        const Rig rig(0);
        const auto &window = rig.open(ui::ReportWindow::Use::Evidence);
        QVERIFY(!rig.go()->isEnabled());
        QVERIFY(!window.isModal());
    }

    void evidenceIsShownThenWritten()
    {
        const Rig rig(1);
        test::named<QTableView>(*rig.window, u"Peers"_s)->clearSelection();
        QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
        QTest::keyClick(rig.window.get(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(rig.place->window());
        rig.waitUntilMade();
        const auto *files = test::named<QListWidget>(*rig.place->window(), u"What will be in it"_s);
        QCOMPARE(files->count(), 7);
        QVERIFY(files->item(5)->text().startsWith(u"table.png"_s));
        const auto *aliases = test::named<QTableWidget>(*rig.place->window(), u"Aliases"_s);
        QVERIFY(aliases->rowCount() >= peers);
        QCOMPARE(aliases->item(0, 0)->text().startsWith(u"peer-"_s) || aliases->rowCount() > 0, true);
        const QString zip = rig.save(u"evidence.zip"_s);
        QCOMPARE(QFileInfo(zip).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QByteArray all = rig.unpacked(zip);
        QVERIFY(all.contains("summary.md") && all.contains("\x89PNG"));
        for (const auto &peer : rig.demo.table.peers()) {
            QVERIFY2(!all.contains(peer.name.toUtf8()), qPrintable(peer.name));
            QVERIFY(all.contains(peer.id.text().toUtf8())); // of the level that hides names alone
        }
        QVERIFY(!all.contains(rig.demo.demo.token.toUtf8()));
        QTRY_VERIFY(!rig.place->window()); // done
    }

    void theThreeLevels_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<bool>("names");
        QTest::addColumn<bool>("ids");
        QTest::newRow("nothing hidden") << 0 << true << true;
        QTest::newRow("names") << 1 << false << true;
        QTest::newRow("all") << 2 << false << false;
    }
    void theThreeLevels()
    {
        QFETCH(const int, level);
        QFETCH(const bool, names);
        QFETCH(const bool, ids);
        const Rig rig(1);
        (void)rig.open(ui::ReportWindow::Use::Evidence);
        rig.choose(u"Hide"_s, level);
        rig.waitUntilMade();
        const QByteArray all = rig.unpacked(rig.save(u"e.zip"_s));
        const inventory::Peer peer = rig.demo.table.peers().first();
        QCOMPARE(all.contains(peer.name.toUtf8()), names);
        QCOMPARE(all.contains(peer.id.text().toUtf8()), ids);
        QCOMPARE(all.contains(rig.demo.demo.projectId.toUtf8()), ids);
    }

    void theSelectedPeersAlone()
    {
        const Rig rig(1);
        auto *table = test::named<QTableView>(*rig.window, u"Peers"_s);
        table->selectionModel()->select(table->model()->index(0, 0),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        const auto &window = rig.open(ui::ReportWindow::Use::Evidence);
        QCOMPARE(window.subject(), ui::Subject::Selected);
        rig.waitUntilMade();
        const QByteArray all = rig.unpacked(rig.save(u"one.zip"_s));
        int found = 0;
        for (const auto &peer : rig.demo.table.peers())
            found += all.contains(peer.id.text().toUtf8()) ? 1 : 0;
        QCOMPARE(found, 1);
    }

    void theRunOfTheHistory()
    {
        const Rig rig(2);
        QTest::keyClick(rig.window.get(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        auto *page = rig.window->findChild<ui::HistoryPage *>();
        QTRY_VERIFY_WITH_TIMEOUT(page->selectedRun(), patience);
        const auto &window = rig.open(ui::ReportWindow::Use::Evidence);
        QCOMPARE(window.subject(), ui::Subject::KeptRun);
        rig.waitUntilMade();
        const QByteArray all = rig.unpacked(rig.save(u"kept.zip"_s));
        QVERIFY(all.contains(page->selectedRun()->runId.toUtf8()));
    }

    void aSecretOfTheFormBlocks()
    {
        Rig rig(1);
        // A peer that bears the name of the token: nothing of it may leave.
        inventory::Peer peer = rig.demo.table.peers().first();
        peer.name = u"hushhush-token-77"_s;
        rig.window->findChild<ui::ConnectionForm *>()->credential().setToken(peer.name);
        rig.demo.table.addPeers({peer});
        auto &window = rig.open(ui::ReportWindow::Use::Evidence);
        rig.choose(u"Hide"_s, 0);
        QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<QProgressBar *>()->isVisible(), patience);
        QVERIFY(!rig.go()->isEnabled());
        QString said;
        for (const auto *label : window.findChildren<QLabel *>())
            said += label->text() + u'\n';
        QVERIFY2(said.contains(u"never hold a secret"_s), qPrintable(said));
        QVERIFY2(!said.contains(peer.name), qPrintable(said));
        rig.place->saveTo(rig.folder.filePath(u"blocked.zip"_s));
        QVERIFY(!QFileInfo::exists(rig.folder.filePath(u"blocked.zip"_s)));
        rig.choose(u"Hide"_s, 1); // under an alias it is no secret any more
        rig.waitUntilMade();
    }

    void hiddenNamesStayHiddenInTheWindow()
    {
        Rig rig(1);
        (void)rig.open(ui::ReportWindow::Use::Evidence);
        rig.waitUntilMade();
        rig.names.setHidden(true);
        const auto *aliases = test::named<QTableWidget>(*rig.place->window(), u"Aliases"_s);
        for (int row = 0; row < aliases->rowCount(); ++row)
            QCOMPARE(aliases->item(row, 1)->text(), u"hidden"_s);
    }

    void whatCannotBeWrittenIsSaid()
    {
        const Rig rig(1);
        (void)rig.open(ui::ReportWindow::Use::Evidence);
        rig.waitUntilMade();
        rig.place->saveTo(rig.folder.filePath(u"no-such-folder/e.zip"_s));
        QTRY_COMPARE_WITH_TIMEOUT(rig.demo.workspace->notice().kind, ui::Notice::Kind::Warning, patience);
        QVERIFY(rig.place->window() && rig.go()->isEnabled()); // another place can be chosen
    }

    void reportsHaveThePlot()
    {
        const Rig rig(3);
        (void)rig.open(ui::ReportWindow::Use::Report);
        rig.waitUntilMade();
        const QString pdf = rig.save(u"r.pdf"_s);
        QVERIFY(Rig::bytesOf(pdf).startsWith("%PDF-"));
        if (const QString keep = qEnvironmentVariable("PEERLIGHT_KEEP_REPORTS"); !keep.isEmpty())
            QFile::copy(pdf, keep + u"/report.pdf"_s);
        (void)rig.open(ui::ReportWindow::Use::Report);
        rig.choose(u"Format"_s, 1);
        rig.waitUntilMade();
        const QByteArray html = Rig::bytesOf(rig.save(u"r.html"_s));
        if (const QString keep = qEnvironmentVariable("PEERLIGHT_KEEP_REPORTS"); !keep.isEmpty())
            QFile::copy(rig.folder.filePath(u"r.html"_s), keep + u"/report.html"_s);
        QVERIFY(html.contains("<svg") && html.contains("3 results"));
        QVERIFY(html.contains("DEMO")); // a service of this machine is a simulated one
    }

    void theFolderIsShown()
    {
        const Rig rig(1);
        FolderWatcher watcher;
        QDesktopServices::setUrlHandler(u"file"_s, &watcher, "show");
        (void)rig.open(ui::ReportWindow::Use::Evidence);
        rig.waitUntilMade();
        (void)rig.save(u"e.zip"_s);
        QCOMPARE(rig.demo.workspace->notice().offer, ui::Notice::Offer::ShowFolder);
        rig.place->showFolder();
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(watcher.shown.toLocalFile(), QFileInfo(rig.folder.path()).absoluteFilePath());
    }

    void manyRowsTakeSeveralSheets()
    {
        report::EvidenceSource source;
        QList<report::NotePeer> list;
        for (int i = 0; i < 300; ++i) {
            report::NotePeer peer;
            peer.result.peerId = u"1158951c-a6f1-40a0-af88-%1"_s.arg(i, 12, 10, QChar(u'0'));
            peer.result.peerName = u"北京数据中心-边缘路由器-%1 with a name that is long enough to wrap"_s.arg(i);
            peer.result.outcome = i % 3 ? insight::Outcome::Clear : insight::Outcome::Degraded;
            peer.result.lossPercent = i % 3 ? 0 : 1 + i % 99;
            list += peer;
        }
        source.note = report::noteOf(list);
        source.run.startedAt = QDateTime(QDate(2026, 3, 4), QTime(8, 15), QTimeZone::utc());
        source.run.demo = true;
        const auto page = report::makeRunPage(source, report::Redaction::None, {}, report::PageFor::Paper);
        QVERIFY(page);
        const ui::Pdf pdf = ui::pdfOf(*page);
        QVERIFY(pdf.bytes.startsWith("%PDF-"));
        QVERIFY2(pdf.sheets > 5 && pdf.sheets < 60, qPrintable(QString::number(pdf.sheets)));
        if (const QString keep = qEnvironmentVariable("PEERLIGHT_KEEP_REPORTS"); !keep.isEmpty()) {
            QFile file(keep + u"/long.pdf"_s);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf.bytes) > 0);
        }
    }
};

QTEST_MAIN(TestReportPlace)
#include "tst_report_place.moc"
