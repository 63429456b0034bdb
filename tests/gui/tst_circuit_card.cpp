// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/find_named.h"
#include "ui/details/circuit_card_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace peerlight::ui;
using inventory::CircuitCard;

namespace {

constexpr qint64 hour = 3'600'000;

struct Bench
{
    qint64 now = 1000 * hour;
    CircuitCardView view{[this] { return now; }};
    QSignalSpy edited{&view, &CircuitCardView::edited};

    [[nodiscard]] QLineEdit *field(const QString &name) const { return test::named<QLineEdit>(view, name); }
    [[nodiscard]] QString maintenance() const { return test::named<QLabel>(view, u"Maintenance now"_s)->text(); }
    void type(const QString &name, const QString &text) const
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
};

CircuitCard sampleCard(qint64 now)
{
    CircuitCard card;
    card.carrier = u"北方电信"_s;
    card.circuitId = u"CKT-77"_s;
    card.hotline = u"+86 10 1234"_s;
    card.windows = {{now - hour, now + hour, u"fibre work"_s}, {now + 10 * hour, now + 11 * hour, {}}};
    return card;
}

} // namespace

class TestCircuitCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCardIsShownAndCopied();
    void aFieldIsHandedOverWhenItIsLeft();
    void whatWasTypedForTheOtherLineIsNotLost();
    void aRefreshLeavesWhatIsTyped();
    void maintenanceIsMarked();
    void windowsAreAddedAndRemoved();
    void withoutALineThereIsNoCard();
};

void TestCircuitCard::aCardIsShownAndCopied()
{
    Bench bench;
    bench.view.showLine(u"line-1"_s, u"dc 上海"_s, sampleCard(bench.now));
    bench.view.show();
    QCOMPARE(bench.field(u"Hotline"_s)->text(), u"+86 10 1234"_s);
    QCOMPARE(bench.field(u"Carrier"_s)->text(), u"北方电信"_s);
    test::named<QToolButton>(bench.view, u"Copy Hotline"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"+86 10 1234"_s);
    QVERIFY(bench.edited.isEmpty());
}

void TestCircuitCard::aFieldIsHandedOverWhenItIsLeft()
{
    Bench bench;
    bench.view.showLine(u"line-1"_s, {}, std::nullopt);
    bench.view.show();
    QVERIFY(QTest::qWaitForWindowActive(&bench.view));
    bench.type(u"Hotline"_s, u" 112 "_s);
    QVERIFY(bench.edited.isEmpty());
    bench.field(u"Carrier"_s)->setFocus();
    QCOMPARE(bench.edited.size(), 1);
    QCOMPARE(bench.edited.first().at(0).toString(), u"line-1"_s);
    QCOMPARE(bench.edited.first().at(1).value<CircuitCard>().hotline, u"112"_s);
    auto *notes = test::named<QPlainTextEdit>(bench.view, u"Card notes"_s);
    notes->setFocus();
    QTest::keyClicks(notes, u"ask for Li"_s);
    bench.field(u"Carrier"_s)->setFocus();
    QCOMPARE(bench.edited.size(), 2);
    QCOMPARE(bench.edited.last().at(1).value<CircuitCard>().notes, u"ask for Li"_s);
    bench.field(u"Contract"_s)->setFocus();
    QCOMPARE(bench.edited.size(), 2); // nothing was changed
}

void TestCircuitCard::whatWasTypedForTheOtherLineIsNotLost()
{
    Bench bench;
    bench.view.showLine(u"line-1"_s, {}, sampleCard(bench.now));
    bench.view.show();
    QVERIFY(QTest::qWaitForWindowActive(&bench.view));
    bench.type(u"Contract"_s, u"C-9"_s);
    bench.view.showLine(u"line-2"_s, {}, std::nullopt);
    QCOMPARE(bench.edited.size(), 1);
    QCOMPARE(bench.edited.first().at(0).toString(), u"line-1"_s);
    QCOMPARE(bench.edited.first().at(1).value<CircuitCard>().contract, u"C-9"_s);
    QCOMPARE(bench.edited.first().at(1).value<CircuitCard>().circuitId, u"CKT-77"_s);
    QVERIFY(bench.field(u"Contract"_s)->text().isEmpty());
}

void TestCircuitCard::aRefreshLeavesWhatIsTyped()
{
    Bench bench;
    CircuitCard card = sampleCard(bench.now);
    bench.view.showLine(u"line-1"_s, {}, card);
    bench.view.show();
    QVERIFY(QTest::qWaitForWindowActive(&bench.view));
    bench.type(u"Hotline"_s, u"half a numb"_s);
    card.carrier = u"Another"_s; // by another process
    bench.view.showLine(u"line-1"_s, {}, card);
    QCOMPARE(bench.field(u"Hotline"_s)->text(), u"half a numb"_s);
    QCOMPARE(bench.field(u"Carrier"_s)->text(), u"Another"_s);
}

void TestCircuitCard::maintenanceIsMarked()
{
    Bench bench;
    const CircuitCard card = sampleCard(bench.now);
    bench.view.showLine(u"line-1"_s, {}, card);
    QVERIFY2(bench.maintenance().contains(u"going on now"_s), qPrintable(bench.maintenance()));
    QVERIFY(bench.maintenance().contains(u"fibre work"_s));
    QCOMPARE(maintenanceNow(card, bench.now), &card.windows.first());
    QCOMPARE(maintenanceNow(card, bench.now + hour), nullptr); // the end is out
    QVERIFY(maintenanceText(card, bench.now + 2 * hour).startsWith(u"Next maintenance"_s));
    QCOMPARE(maintenanceText(card, bench.now + 12 * hour), QString());
    const auto *table = test::named<QTableWidget>(bench.view, u"Maintenance windows"_s);
    QCOMPARE(table->item(0, 0)->text(), u"NOW"_s);
    QCOMPARE(table->item(1, 0)->text(), u"to come"_s);
}

void TestCircuitCard::windowsAreAddedAndRemoved()
{
    Bench bench;
    bench.view.showLine(u"line-1"_s, {}, std::nullopt);
    bench.view.show();
    test::named<QPushButton>(bench.view, u"Add window"_s)->click();
    QCOMPARE(bench.edited.size(), 1);
    auto card = bench.edited.last().at(1).value<CircuitCard>();
    QCOMPARE(card.windows.size(), 1);
    QCOMPARE(card.windows.first().endsAtMs - card.windows.first().startsAtMs, 2 * hour);
    auto *table = test::named<QTableWidget>(bench.view, u"Maintenance windows"_s);
    table->item(0, 3)->setText(u"new fibre"_s);
    QTRY_COMPARE(bench.edited.size(), 2);
    QCOMPARE(bench.edited.last().at(1).value<CircuitCard>().windows.first().note, u"new fibre"_s);
    test::named<QPushButton>(bench.view, u"Remove window"_s)->click();
    QCOMPARE(bench.edited.last().at(1).value<CircuitCard>(), CircuitCard());
}

void TestCircuitCard::withoutALineThereIsNoCard()
{
    Bench bench;
    bench.view.showLine({}, {}, std::nullopt);
    bench.view.show();
    QVERIFY(!bench.field(u"Hotline"_s)->isVisible());
    bench.view.showLine(u"line-1"_s, {}, std::nullopt);
    QVERIFY(bench.field(u"Hotline"_s)->isVisible());
}

QTEST_MAIN(TestCircuitCard)
#include "tst_circuit_card.moc"
