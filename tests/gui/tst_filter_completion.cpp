// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/model_bench.h"
#include "ui/peers/filter_completion.h"
#include "ui/peers/filter_edit.h"
#include "ui/peers/peer_view.h"
#include "ui/peers/suggestion_list.h"

#include <QTest>

using namespace peerlight;
using namespace peerlight::ui;
using namespace peerlight::tests;

/// What the filter offers while a person types.
class TestFilterCompletion : public QObject
{
    Q_OBJECT

    static QStringList texts(const QList<FilterSuggestion> &suggestions)
    {
        QStringList all;
        for (const FilterSuggestion &one : suggestions)
            all += one.text;
        return all;
    }

private Q_SLOTS:
    void offersFit_data()
    {
        QTest::addColumn<QString>("text"); // '^' is the cursor
        QTest::addColumn<QStringList>("offers");
        QTest::newRow("nothing typed") << u"^"_s << QStringList();
        QTest::newRow("the beginning of a key") << u"out^"_s << QStringList{u"outcome:"_s};
        QTest::newRow("a word that is no key") << u"edge-7^"_s << QStringList();
        QTest::newRow("a key, turned round") << u"edge -lin^ x"_s << QStringList{u"-line:"_s};
        QTest::newRow("an outcome") << u"outcome:unr^"_s << QStringList{u"outcome:unreachable"_s};
        QTest::newRow("nothing to add") << u"outcome:unreachable^"_s << QStringList();
        QTest::newRow("what peers have") << u"gateway:^"_s
                                         << QStringList{u"gateway:vgw-1"_s, u"gateway:vgw-2"_s, u"gateway:vgw-0"_s};
        QTest::newRow("beginnings first") << u"line:2^"_s << QStringList{u"line:dc-line-2"_s};
        QTest::newRow("quotes where there are spaces") << u"name:with^"_s << QStringList{u"name:\"with a space\""_s};
        QTest::newRow("in quotes") << u"name:\"with a^"_s << QStringList{u"name:\"with a space\""_s};
        QTest::newRow("a tag") << u"tag:^"_s << QStringList{u"tag:core"_s, u"tag:night"_s};
        QTest::newRow("a group") << u"group:e^"_s << QStringList{u"group:East"_s};
        QTest::newRow("a carrier") << u"carrier:^"_s << QStringList{u"carrier:\"Tele One\""_s};
        QTest::newRow("a circuit") << u"circuit:^"_s << QStringList{u"circuit:C-4711"_s};
        QTest::newRow("a line by its name") << u"line:Ea^"_s << QStringList{u"line:EastLine"_s};
        QTest::newRow("an unknown key") << u"colour:r^"_s << QStringList();
    }

    void offersFit()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, offers);
        ModelBench bench;
        bench.model.setExtrasSource([](const inventory::Peer &peer) {
            inventory::PeerExtras extras;
            if (peer.id == peerId(2)) {
                extras.lineName = u"EastLine"_s;
                extras.tags = QStringList{u"core"_s, u"night"_s};
                extras.groups = QStringList{u"East"_s};
                extras.carrier = u"Tele One"_s;
                extras.circuitId = u"C-4711"_s;
            }
            return extras;
        });
        QList<inventory::Peer> peers = peersNumbered(1, 5);
        peers[4].name = u"with a space"_s;
        bench.model.addPeers(peers);
        const qsizetype cursor = text.indexOf(u'^');
        text.remove(cursor, 1);
        QCOMPARE(texts(filterSuggestions(text, cursor, bench.model)), offers);
    }

    void allThatIsOfferedIsUnderstood()
    {
        ModelBench bench;
        bench.model.addPeers(peersNumbered(1, 5));
        for (const auto *key : {"name:", "line:", "gateway:", "asn:", "loss:", "outcome:"}) {
            const QString text = QString::fromLatin1(key);
            const auto suggestions = filterSuggestions(text, text.size(), bench.model);
            QVERIFY2(!suggestions.isEmpty(), key);
            QVERIFY(suggestions.size() <= 12);
            for (const FilterSuggestion &one : suggestions)
                QVERIFY2(parseFilter(one.text).has_value(), qPrintable(one.text));
        }
    }

    void theKeyboardTakesOne()
    {
        ModelBench bench;
        bench.model.addPeers(peersNumbered(1, 20));
        PeerView view(bench.model);
        view.resize(900, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto &edit = *view.findChild<FilterEdit *>();
        auto &list = *view.findChild<SuggestionList *>();
        view.focusFilter();
        QTest::keyClicks(&edit, u"li"_s);
        QVERIFY(list.isVisible());
        QVERIFY(edit.hasFocus());
        QVERIFY(edit.accessibleDescription().contains(u"1 suggestions"_s));
        QTest::keyClick(&edit, Qt::Key_Down);
        QVERIFY(edit.accessibleDescription().contains(u"line:"_s));
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), u"line:"_s); // and now its values
        QVERIFY(list.isVisible());
        QTest::keyClick(&edit, Qt::Key_Down);
        QTest::keyClick(&edit, Qt::Key_Tab);
        QCOMPARE(edit.text(), u"line:dc-line-0"_s);
        QVERIFY(!list.isVisible());
        QVERIFY(edit.hasFocus());
        QCOMPARE(view.shownPeers(), QList<api::PeerId>{peerId(1)});
        QTest::keyClick(&edit, Qt::Key_Return); // leaves, as ever
        QVERIFY(!edit.hasFocus());
    }

    void escapeHidesThemAndIsNoShortcutThen()
    {
        ModelBench bench;
        bench.model.addPeers(peersNumbered(1, 3));
        PeerView view(bench.model);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto &edit = *view.findChild<FilterEdit *>();
        view.focusFilter();
        QTest::keyClicks(&edit, u"out"_s);
        auto *list = view.findChild<SuggestionList *>();
        QVERIFY(list->isVisible());
        QTest::keyClick(&edit, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QCOMPARE(edit.text(), u"out"_s);
    }
};

QTEST_MAIN(TestFilterCompletion)
#include "tst_filter_completion.moc"
