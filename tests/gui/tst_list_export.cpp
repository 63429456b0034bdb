// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/list_rig.h"
#include "tests/gui/peer_samples.h"
#include "ui/lists/list_export.h"
#include "ui/peers/peer_view.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using test::ListRig;
using test::named;
using ui::ExportFormat;
using Scope = ui::ListsPlace::Scope;

/// Lists of peers on their way out of the window.
class ListExportTest : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void anExportIsReadAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("idsAlone");
        QTest::newRow("CSV") << u"a.csv"_s << false;
        QTest::newRow("TSV") << u"a.tsv"_s << false;
        QTest::newRow("JSON") << u"a.json"_s << false;
        QTest::newRow("ids") << u"a.txt"_s << true;
        QTest::newRow("another name is CSV") << u"a.list"_s << false;
    }

    void anExportIsReadAgain()
    {
        QFETCH(QString, name);
        QFETCH(bool, idsAlone);
        const ListRig rig;
        QList<inventory::Peer> peers = tests::peersNumbered(1, 50);
        peers[3].name = u"=HYPERLINK(\"x\")"_s;
        peers[4].name = u"a \"name\", with;all\tof it\nand \u5317\u4eac"_s;
        peers[5].name = u"'quoted"_s;
        rig.workspace->addPeers(peers);
        const QString path = rig.folder.filePath(name);
        QSignalSpy exported(&rig.lists(), &ui::ListsPlace::exported);
        rig.lists().writeExport(Scope::All, path, ExportFormat::Csv);
        QVERIFY(exported.isEmpty()); // never from within
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(QFileInfo(path).permissions() & 0x7fff,
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        const auto list = inventory::parsePeerListBytes(contentOf(path));
        QVERIFY2(list.has_value(), qPrintable(list ? QString() : list.error()));
        QCOMPARE(list->unreadCount, 0);
        QCOMPARE(list->peers.size(), peers.size());
        for (qsizetype i = 0; i < peers.size(); ++i) {
            inventory::Peer expected = peers[i];
            if (idsAlone) {
                expected = {};
                expected.id = peers[i].id;
            }
            if (i == 4 && !idsAlone && name.endsWith(u".json"_s))
                expected.name = peers[i].name;
            else if (i == 4 && !idsAlone)
                expected.name = list->peers[i].name; // see below
            QCOMPARE(list->peers[i].name, expected.name);
            QCOMPARE(list->peers[i], expected);
        }
        if (!idsAlone)
            QVERIFY(list->peers[4].name.contains(u"\u5317\u4eac"_s));
    }

    void whatIsKnownBesideAPeerGoesWithIt()
    {
        const ListRig rig;
        inventory::Look look;
        inventory::Line line;
        line.id = tests::peerNumber(2).lineId;
        line.name = u"Line East"_s;
        inventory::Gateway gateway;
        gateway.id = tests::peerNumber(2).gatewayId;
        gateway.name = u"Gateway East"_s;
        look.inventory.lines = {line};
        look.inventory.gateways = {gateway};
        Q_EMIT rig.workspace->looked(look);
        rig.lists().takeTyped(u"peer_id,tags,notes\n%1,core night,ring twice\n"_s.arg(tests::peerNumber(2).id.text()));
        rig.workspace->addPeers(tests::peersNumbered(2, 2));
        const QString path = rig.folder.filePath(u"a.csv"_s);
        QSignalSpy exported(&rig.lists(), &ui::ListsPlace::exported);
        rig.lists().writeExport(Scope::All, path, ExportFormat::Csv);
        QTRY_COMPARE(exported.size(), 1);
        const QByteArray content = contentOf(path);
        for (const auto *word : {"Line East", "Gateway East", "core", "ring twice"})
            QVERIFY2(content.contains(word), content.constData());
    }

    void aFormulaIsGuarded()
    {
        QList<inventory::JoinedPeer> peers(1);
        peers[0].peer = tests::peerNumber(1);
        peers[0].peer.name = u"=1+1"_s;
        QVERIFY(ui::exportedPeers(peers, ExportFormat::Csv).contains(",'=1+1,"));
        QVERIFY(ui::exportedPeers(peers, ExportFormat::Tsv).contains("\t'=1+1\t"));
    }

    void theScopeIsWhatThePersonSees()
    {
        const ListRig rig;
        rig.workspace->addPeers(tests::peersNumbered(1, 20));
        named<QLineEdit>(*rig.window, u"Filter"_s)->setText(u"edge-1"_s);
        auto *view = rig.window->findChild<ui::PeerView *>();
        view->selectPeers({tests::peerId(12), tests::peerId(13)});
        QSignalSpy exported(&rig.lists(), &ui::ListsPlace::exported);
        const QList scopes{std::pair{Scope::All, 20}, std::pair{Scope::Shown, 11}, std::pair{Scope::Selected, 2}};
        for (const auto &[scope, count] : scopes) {
            const QString path = rig.folder.filePath(u"%1.txt"_s.arg(count));
            exported.clear();
            rig.lists().writeExport(scope, path, ExportFormat::Ids);
            QTRY_COMPARE(exported.size(), 1);
            QCOMPARE(contentOf(path).count('\n'), count);
        }
    }

    void whatCannotBeWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("a folder") << u"folder"_s;
        QTest::newRow("a link") << u"link"_s;
        QTest::newRow("no such folder") << u"missing"_s;
    }

    void whatCannotBeWrittenIsSaid()
    {
        QFETCH(QString, kind);
        const QTemporaryDir folder;
        const QString kept = folder.filePath(u"kept.txt"_s);
        QVERIFY(ui::writePrivately(kept, "kept").has_value());
        QString path = folder.path();
        if (kind == u"link"_s) {
            path = folder.filePath(u"link.txt"_s);
            QVERIFY(QFile::link(kept, path));
        } else if (kind == u"missing"_s) {
            path = folder.filePath(u"no/such/folder.txt"_s);
        }
        const auto written = ui::writePrivately(path, "new");
        QVERIFY(!written);
        QVERIFY(!written.error().isEmpty());
        QCOMPARE(contentOf(kept), "kept"_ba);
    }

    void anOldFileBecomesPrivate()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(ui::writePrivately(path, "new").has_value());
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(contentOf(path), "new"_ba);
    }
};

QTEST_MAIN(ListExportTest)
#include "tst_list_export.moc"
