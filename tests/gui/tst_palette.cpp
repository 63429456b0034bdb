// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/find_named.h"
#include "ui/palette/palette_model.h"
#include "ui/palette/palette_window.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight::ui;

namespace {

QStringList titlesFor(const QString &query, const QStringList &titles)
{
    QList<PaletteText> texts;
    for (const QString &title : titles)
        texts += {title.toCaseFolded(), u"menu"_s};
    QStringList out;
    const auto textAt = [&texts](qsizetype i) -> const PaletteText & { return texts.at(i); };
    for (const int place : bestMatches(query, texts.size(), textAt, 100))
        out += titles.at(place);
    return out;
}

QList<PaletteEntry> peersNumbered(int count)
{
    QList<PaletteEntry> entries;
    for (int i = 0; i < count; ++i)
        entries += {u"edge-bj-%1"_s.arg(i),
                    u"Peer · 10.%1.%2.2 · dc-line-%3"_s.arg(i / 250).arg(i % 250).arg(i / 2),
                    {},
                    true,
                    {}};
    return entries;
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ranks_data();
    void ranks();
    void modelHolds();
    void twentyThousandPeersAreQuick();
    void isUsedByKeysAlone();
    void sayWhatCannotBeUsed();
};

void TestPalette::ranks_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("nothing typed: all, in their order")
        << u""_s << QStringList{u"b"_s, u"a"_s} << QStringList{u"b"_s, u"a"_s};
    QTest::newRow("prefix, word start, part, letters")
        << u"det"_s << QStringList{u"die Ernte"_s, u"undetected"_s, u"Stop detection"_s, u"Detect"_s}
        << QStringList{u"Detect"_s, u"Stop detection"_s, u"undetected"_s, u"die Ernte"_s};
    QTest::newRow("the shorter one first")
        << u"detect"_s << QStringList{u"Detect all"_s, u"Detect"_s} << QStringList{u"Detect"_s, u"Detect all"_s};
    QTest::newRow("letters at word starts win")
        << u"da"_s << QStringList{u"dxxxxxxa"_s, u"dxx all"_s} << QStringList{u"dxx all"_s, u"dxxxxxxa"_s};
    QTest::newRow("all words, in any order")
        << u"all det"_s << QStringList{u"Detect"_s, u"Detect all"_s} << QStringList{u"Detect all"_s};
    QTest::newRow("a word of the place") << u"menu detect"_s << QStringList{u"Detect"_s, u"Quit"_s}
                                         << QStringList{u"Detect"_s};
    QTest::newRow("whatever the case") << u"ÉDGE"_s << QStringList{u"édge-1"_s, u"x"_s} << QStringList{u"édge-1"_s};
    QTest::newRow("ideographs in the middle are words")
        << u"网关"_s << QStringList{u"a网b关"_s, u"北京网关"_s} << QStringList{u"北京网关"_s, u"a网b关"_s};
    QTest::newRow("ideographs with gaps")
        << u"北关"_s << QStringList{u"北京网关"_s, u"关北"_s} << QStringList{u"北京网关"_s};
    QTest::newRow("a figure of a name") << u"bj-2"_s << QStringList{u"edge-bj-12"_s, u"edge-bj-2"_s}
                                        << QStringList{u"edge-bj-2"_s, u"edge-bj-12"_s};
    QTest::newRow("none") << u"xyz"_s << QStringList{u"Detect"_s} << QStringList{};
}

void TestPalette::ranks()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, titles);
    QFETCH(const QStringList, wanted);
    QCOMPARE(titlesFor(query, titles), wanted);
}

void TestPalette::modelHolds()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries(peersNumbered(250));
    QCOMPARE(model.rowCount(), PaletteModel::mostShown);
    model.setQuery(u"bj-24"_s);
    QVERIFY(model.rowCount() >= 10);
    QCOMPARE(model.index(0).data().toString(), u"edge-bj-24"_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"edge-bj-24, Peer · 10.0.24.2 · dc-line-12"_s);
    model.setQuery(u"nowhere"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setEntries({});
}

void TestPalette::twentyThousandPeersAreQuick()
{
    PaletteModel model;
    model.setEntries(peersNumbered(20000));
    QElapsedTimer timer;
    qint64 slowest = 0;
    for (const QString &query : {u"e"_s, u"ed"_s, u"edg 1"_s, u"eb2"_s, u"line 99"_s, u"xq"_s, u"e b j 7 7"_s}) {
        timer.start();
        model.setQuery(query);
        slowest = std::max(slowest, timer.elapsed());
    }
    qInfo("slowest keystroke over 20000 peers: %lld ms", slowest);
#if defined(__OPTIMIZE__)
    QVERIFY(slowest < 50);
#else
    QVERIFY(slowest < 500); // without optimisation, beside other builds
#endif
}

void TestPalette::isUsedByKeysAlone()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    PaletteWindow palette(&window);
    QStringList chosen;
    const PaletteSource source = [&chosen] {
        QList<PaletteEntry> entries;
        for (const QString &title : {u"one"_s, u"two"_s, u"three"_s})
            entries += {title, u"Test"_s, {}, true, [&chosen, title] { chosen += title; }};
        return entries;
    };
    palette.openWith({source});
    QVERIFY(QTest::qWaitForWindowActive(&palette));
    auto *query = palette.findChild<QLineEdit *>();
    QTRY_VERIFY(query->hasFocus());
    QTest::keyClicks(query, u"t"_s);
    QTest::keyClick(query, Qt::Key_Down);
    QTest::keyClick(query, Qt::Key_Return);
    QCOMPARE(chosen, QStringList{u"three"_s});
    QVERIFY(!palette.isVisible());
    palette.openWith({source});
    QCOMPARE(query->text(), QString());
    QTest::keyClick(query, Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
    QCOMPARE(chosen.size(), 1);
}

void TestPalette::sayWhatCannotBeUsed()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    PaletteWindow palette(&window);
    bool chosen = false;
    palette.openWith({[&chosen] {
        return QList<PaletteEntry>{{u"Stop"_s, {}, {}, false, [&chosen] { chosen = true; }}};
    }});
    QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(!chosen);
    QVERIFY(palette.isVisible());
    QVERIFY(peerlight::test::named<QLabel>(palette, u"Palette note"_s)->text().contains(u"Stop"_s));
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
