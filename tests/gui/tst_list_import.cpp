// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/list_rig.h"

#include "app/history/history.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace peerlight;
using test::listId1;
using test::listId2;
using test::ListRig;
using test::named;

/// Lists of peers on their way into the window.
class ListImportTest : public QObject
{
    Q_OBJECT

    static QStringList labels(const QWidget &window)
    {
        QStringList texts;
        for (const auto *label : window.findChildren<QLabel *>())
            texts += label->text();
        return texts;
    }
    static bool ready(const ListRig &rig) { return rig.preview() && rig.preview()->result(); }
    static void drop(QWidget *on, const QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &event);
        QVERIFY(event.isAccepted());
        QCOMPARE(event.dropAction(), Qt::CopyAction); // a file that was dropped stays where it is
    }

private Q_SLOTS:
    void whatLeavesNothingToDecideIsImportedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("ids") << listId1 + '\n' + listId2;
        QTest::newRow("JSON") << "[\"" + listId1 + "\",\"" + listId2 + "\"]";
    }

    void whatLeavesNothingToDecideIsImportedAtOnce()
    {
        QFETCH(QByteArray, bytes);
        const ListRig rig;
        rig.lists().openPeerList(rig.write(u"a.txt"_s, bytes));
        QTRY_COMPARE(rig.table.rowCount(), 2);
        QVERIFY(!rig.preview());
        QCOMPARE(rig.report(), u"2 peers added."_s);
    }

    void aTableAsksWhatItsColumnsAre()
    {
        const ListRig rig;
        rig.lists().openPeerList(
            rig.write(u"a.csv"_s, "peer_id;name;bgp_md5\n" + listId1 + ";edge;CANARY\nbroken;b;\n"));
        QTRY_VERIFY(ready(rig));
        QWidget &window = *rig.preview();
        QCOMPARE(window.accessibleName(), u"Import"_s);
        QVERIFY(!window.isModal());
        QVERIFY2(labels(window).contains(u"1 peer(s), 1 new, 0 known, 1 not understood"_s),
                 qPrintable(labels(window).join(u'|')));
        QCOMPARE(named<QComboBox>(window, u"What column peer_id is"_s)->currentText(), u"peer ID"_s);
        QCOMPARE(named<QComboBox>(window, u"What column name is"_s)->currentText(), u"name"_s);
        QVERIFY(!named<QComboBox>(window, u"What column bgp_md5 is"_s)->isEnabled());
        const auto *rows = named<QTableWidget>(window, u"First rows"_s);
        QCOMPARE(rows->item(1, 1)->text(), u"edge"_s);
        QCOMPARE(rows->item(1, 2)->text(), QString());
        const auto *unread = named<QPlainTextEdit>(window, u"Not understood"_s);
        QVERIFY2(unread->toPlainText().startsWith(u"Line 3: \"broken\": "_s), qPrintable(unread->toPlainText()));
        QTest::keyClick(&window, Qt::Key_Return);
        QTRY_COMPARE(rig.table.rowCount(), 1);
        QCOMPARE(rig.table.peers().constFirst().name, u"edge"_s);
        QTRY_VERIFY(!rig.window->findChild<ui::ImportWindow *>());
    }

    void whatTheColumnsAreCanBeChanged()
    {
        const ListRig rig;
        rig.lists().openPeerList(rig.write(u"a.csv"_s, "peer_id,label\n" + listId1 + ",10.0.0.1/30\n"));
        QTRY_VERIFY(ready(rig));
        auto *box = named<QComboBox>(*rig.preview(), u"What column label is"_s);
        QCOMPARE(box->currentText(), u"ignore"_s);
        box->setCurrentText(u"remote gateway"_s);
        QTRY_VERIFY(ready(rig));
        // The table was made anew: what was chosen stands in it.
        QTRY_COMPARE(named<QComboBox>(*rig.preview(), u"What column label is"_s)->currentText(), u"remote gateway"_s);
        named<QPushButton>(*rig.preview(), u"Import peers"_s)->click();
        QTRY_COMPARE(rig.table.rowCount(), 1);
        QCOMPARE(rig.table.peers().constFirst().remoteGateway, u"10.0.0.1/30"_s);
    }

    void escapeLeavesWithoutAnything()
    {
        const ListRig rig;
        rig.lists().openPeerList(rig.write(u"a.csv"_s, "peer_id,name\n" + listId1 + ",a\n"));
        QTRY_VERIFY(ready(rig));
        QSignalSpy rejected(rig.preview(), &QDialog::rejected);
        QTest::keyClick(rig.preview(), Qt::Key_Escape);
        QTRY_VERIFY(!rig.window->findChild<ui::ImportWindow *>());
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(rig.table.rowCount(), 0);
    }

    void whatWasNotUnderstoodCanBeCopied()
    {
        const ListRig rig;
        rig.lists().openPeerList(
            rig.write(u"a.json"_s, R"({"peers":[{"peer_id":")" + listId1 + R"("},{"peer_id":"<b>x</b>"}]})"));
        QTRY_VERIFY(ready(rig));
        for (auto *button : rig.preview()->findChildren<QPushButton *>()) {
            if (button->text().contains(u"not"_s))
                button->click();
        }
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(u"$.peers[1].peer_id: \"<b>x</b>\": "_s), qPrintable(text));
    }

    void anotherEncodingCanBeChosen()
    {
        const ListRig rig;
        rig.lists().openPeerList(rig.write(u"a.csv"_s, "peer_id,name\n" + listId1 + ",\xb1\xb1\xbe\xa9\n")); // GB18030
        QTRY_VERIFY(rig.preview());
        QVERIFY(!rig.preview()->result());
        QVERIFY(!named<QPushButton>(*rig.preview(), u"Import peers"_s)->isEnabled());
        named<QComboBox>(*rig.preview(), u"Encoding"_s)->setCurrentText(u"GB18030"_s);
        QTRY_VERIFY(ready(rig));
        named<QPushButton>(*rig.preview(), u"Import peers"_s)->click();
        QTRY_COMPARE(rig.table.rowCount(), 1);
        QCOMPARE(rig.table.peers().constFirst().name, u"\u5317\u4eac"_s);
    }

    void filesAndTextAreDropped_data()
    {
        QTest::addColumn<bool>("onField");
        QTest::newRow("on the window") << false;
        QTest::newRow("on the field for ids") << true;
    }

    void filesAndTextAreDropped()
    {
        QFETCH(bool, onField);
        const ListRig rig;
        auto *field = named<QPlainTextEdit>(*rig.window, u"Peer IDs"_s);
        QWidget *target = onField ? field->viewport() : static_cast<QWidget *>(rig.window.get());
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(rig.write(u"a.txt"_s, listId1))});
        drop(target, file);
        QTRY_COMPARE(rig.table.rowCount(), 1);
        QMimeData text;
        text.setText(QString::fromLatin1(listId2));
        drop(target, text);
        if (onField)
            QCOMPARE(field->toPlainText(), QString::fromLatin1(listId2)); // as in every text field
        else
            QTRY_COMPARE(rig.table.rowCount(), 2);
    }

    void nothingIsFetchedForAnAddress()
    {
        const ListRig rig;
        QMimeData data;
        data.setUrls({QUrl(u"https://user:CANARY@example.com/list.csv?t=CANARY"_s)});
        drop(rig.window.get(), data);
        QVERIFY2(rig.report().contains(u"nothing was fetched from https://example.com/list.csv"_s),
                 qPrintable(rig.report()));
        QVERIFY(!rig.report().contains(u"CANARY"_s));
        QCOMPARE(rig.table.rowCount(), 0);
    }

    void pasteTakesATable()
    {
        const ListRig rig;
        QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
        QGuiApplication::clipboard()->setText(u"Name\tPeer ID\nedge\t"_s + QString::fromLatin1(listId1) + u'\n');
        for (auto *action : rig.window->actions()) {
            if (action->shortcut() == QKeySequence(QKeySequence::Paste))
                action->trigger();
        }
        QTRY_VERIFY(ready(rig));
        QTest::keyClick(rig.preview(), Qt::Key_Return);
        QTRY_COMPARE(rig.table.rowCount(), 1);
        QCOMPARE(rig.table.peers().constFirst().name, u"edge"_s);
    }

    void tagsOfTheListAreKept()
    {
        const QTemporaryDir data;
        history::History kept(data.path());
        kept.open();
        const ListRig rig(&kept);
        rig.lists().openPeerList(rig.write(u"a.csv"_s, "peer_id,tags\n" + listId1 + ",core east\n"));
        QTRY_VERIFY(ready(rig));
        QTest::keyClick(rig.preview(), Qt::Key_Return);
        const auto keptTags = [&kept, this] {
            std::optional<inventory::OwnData> own;
            kept.ownData(this, [&own](const history::Expected<inventory::OwnData> &read) { own = *read; });
            [[maybe_unused]] const bool answered = QTest::qWaitFor([&own] { return own.has_value(); });
            return own ? own->tags.value(*api::PeerId::parse(QString::fromLatin1(listId1))) : QStringList();
        };
        QTRY_COMPARE(keptTags(), QStringList({u"core"_s, u"east"_s}));
    }

    void hostileFilesAreToldOf_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("NUL bytes") << "a\0b"_ba << u"NUL"_s;
        QTest::newRow("compressed") << QByteArray("\x1f\x8b\x08\x00", 4) + QByteArray(100, 'x') << u"ompressed"_s;
        QTest::newRow("deep JSON") << QByteArray(100000, '[') << u"1024"_s;
        QTest::newRow("bad UTF-8") << "\xc0\xaf"_ba << u"UTF-8"_s;
        QTest::newRow("more than 100 MB") << QByteArray(100 * 1024 * 1024 + 1, 'x') << u"100 MB"_s;
        QTest::newRow("one line of 30 MB") << QByteArray(30 * 1024 * 1024, 'x') << u"not understood"_s;
    }

    void hostileFilesAreToldOf()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const ListRig rig;
        rig.lists().openPeerList(rig.write(u"a.txt"_s, bytes));
        QTRY_VERIFY_WITH_TIMEOUT(rig.preview() && labels(*rig.preview()).join(u'|').contains(says), 30000);
        QVERIFY(!named<QPushButton>(*rig.preview(), u"Import peers"_s)->isEnabled());
        QTest::keyClick(rig.preview(), Qt::Key_Return); // nothing to import
        QVERIFY(rig.preview());
        QCOMPARE(rig.table.rowCount(), 0);
    }

    void whatIsNoFileIsToldOf()
    {
        const ListRig rig;
        const QString pipe = rig.folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        rig.lists().openPeerList(pipe);
        QTRY_VERIFY2(rig.report().startsWith(u"pipe: This is not a regular file."_s), qPrintable(rig.report()));
        rig.lists().openPeerList(rig.folder.path());
        QTRY_VERIFY2(!rig.report().startsWith(u"pipe"_s) && rig.report().contains(u"not a regular file"_s),
                     qPrintable(rig.report()));
        if (geteuid() == 0)
            return; // who may read everything is refused nothing
        const QString closed = rig.write(u"closed.txt"_s, listId1);
        QVERIFY(QFile::setPermissions(closed, {}));
        rig.lists().openPeerList(closed);
        QTRY_VERIFY2(rig.report().startsWith(u"closed.txt: Permission denied"_s), qPrintable(rig.report()));
    }

    void theWindowGoesOnWhileAListIsRead()
    {
        const ListRig rig;
        QByteArray csv = "peer_id,name\n";
        for (int i = 0; i < 30000; ++i)
            csv += "00000000-0000-4000-8000-" + QByteArray::number(i, 16).rightJustified(12, '0') + ",edge\n";
        int turns = 0;
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, this, [&turns] { ++turns; });
        ticks.start(5);
        rig.lists().openPeerList(rig.write(u"a.csv"_s, csv));
        QTRY_VERIFY_WITH_TIMEOUT(ready(rig), 30000);
        QVERIFY2(turns >= 10, qPrintable(QString::number(turns)));
        turns = 0;
        QTest::keyClick(rig.preview(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(rig.report().startsWith(u"30,000 peers added."_s), 60000);
        QCOMPARE(rig.table.rowCount(), 30000);
        QVERIFY2(turns >= 10, qPrintable(QString::number(turns)));
    }

    void aReadingEndsOnce_data()
    {
        QTest::addColumn<bool>("cancel");
        QTest::newRow("finished") << false;
        QTest::newRow("cancelled") << true;
    }

    void aReadingEndsOnce()
    {
        QFETCH(bool, cancel);
        ui::ListReading reading(ui::ListReading::From::Text, QString(5'000'000, u'x'), {});
        QSignalSpy finished(&reading, &ui::ListReading::finished);
        QSignalSpy cancelled(&reading, &ui::ListReading::cancelled);
        if (cancel)
            reading.cancel();
        QTRY_COMPARE(finished.size() + cancelled.size(), 1);
        QCOMPARE(cancelled.size(), cancel ? 1 : 0);
        // Nothing comes after the end.
        QVERIFY(!QTest::qWaitFor([&] { return finished.size() + cancelled.size() > 1; }, 50));
    }

    void aReadingMayBeDestroyed()
    {
        for (int i = 0; i < 20; ++i)
            const ui::ListReading reading(ui::ListReading::From::Text, QString(1'000'000, u'x'), {});
        ui::ListReading last(ui::ListReading::From::Text, u"x"_s, {});
        QSignalSpy finished(&last, &ui::ListReading::finished);
        QVERIFY(finished.wait());
    }
};

QTEST_MAIN(ListImportTest)
#include "tst_list_import.moc"
