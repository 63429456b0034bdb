// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/outcome_look.h"
#include "ui/common/theme.h"
#include "ui/peers/history_delegate.h"
#include "ui/peers/outcome_delegate.h"
#include "ui/peers/peer_table_roles.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace peerlight;
using namespace peerlight::ui;
using namespace Qt::StringLiterals;
using insight::Outcome;

namespace {

/// The pixel columns in which a colour occurs.
QList<int> columnsOf(const QImage &image, const QColor &color)
{
    QList<int> columns;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == color) {
                columns.append(x);
                break;
            }
        }
    }
    return columns;
}

QImage painted(const QStyledItemDelegate &delegate, const QList<std::pair<int, QVariant>> &data,
               Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QStandardItemModel model(1, 1);
    for (const auto &[role, value] : data)
        model.setData(model.index(0, 0), value, role);
    QImage image(200, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.palette = paletteFor(ThemeMode::Light, {});
    option.font.setStyleStrategy(QFont::NoAntialias); // so that the text has pixels of just its colour
    option.rect = image.rect();
    option.direction = direction;
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.displayAlignment = Qt::AlignVCenter;
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

QColor lightColor(Outcome outcome)
{
    return QColor(outcomeLook(outcome).light);
}

} // namespace

class TestPeerDelegates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outcomeCellLayout_data();
    void outcomeCellLayout();
    void historyLayout_data();
    void historyLayout();
    void historyFitsNarrowCells();
    void latestIsAtTheEnd();
    void outcomeIsPaintedInItsColor();
    void outcomeFollowsDirection();
    void historyIsPaintedInColors();
    void withoutRolesTheTextIsPainted();
    void painterIsLeftAsItWas();
};

void TestPeerDelegates::outcomeCellLayout_data()
{
    QTest::addColumn<QRect>("cell");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QRect>("shape");
    QTest::addColumn<QRect>("text");
    QTest::newRow("left to right") << QRect(0, 0, 120, 24) << Qt::LeftToRight << QRect(8, 4, 16, 16)
                                   << QRect(30, 0, 82, 24);
    QTest::newRow("right to left") << QRect(0, 0, 120, 24) << Qt::RightToLeft << QRect(96, 4, 16, 16)
                                   << QRect(8, 0, 82, 24);
    QTest::newRow("somewhere else") << QRect(100, 48, 120, 24) << Qt::LeftToRight << QRect(108, 52, 16, 16)
                                    << QRect(130, 48, 82, 24);
    QTest::newRow("too narrow for text") << QRect(0, 0, 30, 24) << Qt::LeftToRight << QRect(8, 4, 16, 16)
                                         << QRect(30, 0, 0, 24);
}

void TestPeerDelegates::outcomeCellLayout()
{
    QFETCH(const QRect, cell);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QRect, shape);
    QFETCH(const QRect, text);
    const OutcomeCell laid = outcomeCell(cell, 16, direction);
    QCOMPARE(laid.shape, shape);
    QCOMPARE(laid.text, text);
}

void TestPeerDelegates::historyLayout_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QList<int>>("centers"); // of each place, rounded
    // A cell of 146 has ten places of 13 after a margin of 8.
    QTest::newRow("none") << 0 << Qt::LeftToRight << QList<int>{};
    QTest::newRow("one stands last") << 1 << Qt::LeftToRight << QList<int>{132};
    QTest::newRow("three") << 3 << Qt::LeftToRight << QList<int>{106, 119, 132};
    QTest::newRow("right to left") << 3 << Qt::RightToLeft << QList<int>{41, 28, 15};
    QTest::newRow("ten") << 10 << Qt::LeftToRight << QList<int>{15, 28, 41, 54, 67, 80, 93, 106, 119, 132};
    QTest::newRow("too many") << 11 << Qt::LeftToRight << QList<int>{};
    QTest::newRow("nonsense") << -1 << Qt::LeftToRight << QList<int>{};
}

void TestPeerDelegates::historyLayout()
{
    QFETCH(const int, count);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QList<int>, centers);
    QList<int> found;
    const QList<QRectF> places = historyPlaces(QRect(0, 0, 146, 24), count, direction);
    for (const QRectF &place : places)
        found.append(qRound(place.center().x()));
    QCOMPARE(found, centers);
}

void TestPeerDelegates::historyFitsNarrowCells()
{
    const QRect cell(10, 0, 66, 24);
    const QList<QRectF> places = historyPlaces(cell, 10, Qt::LeftToRight);
    QCOMPARE(places.size(), 10);
    for (const QRectF &place : places)
        QVERIFY(QRectF(cell).contains(place));
    for (qsizetype i = 1; i < places.size(); ++i)
        QVERIFY(places.at(i).left() >= places.at(i - 1).right());
    QVERIFY(historyPlaces(QRect(0, 0, 16, 24), 10, Qt::LeftToRight).isEmpty());
    QVERIFY(historyPlaces(QRect(), 10, Qt::LeftToRight).isEmpty());
}

void TestPeerDelegates::latestIsAtTheEnd()
{
    const auto last = [](int count, Qt::LayoutDirection direction) {
        return historyPlaces(QRect(0, 0, 146, 24), count, direction).last();
    };
    QCOMPARE(last(1, Qt::LeftToRight), last(10, Qt::LeftToRight));
    QCOMPARE(last(1, Qt::RightToLeft), last(10, Qt::RightToLeft));
    QVERIFY(last(4, Qt::RightToLeft).center().x() < last(4, Qt::LeftToRight).center().x());
}

void TestPeerDelegates::outcomeIsPaintedInItsColor()
{
    for (const Outcome outcome : insight::allOutcomes) {
        const QImage image = painted(OutcomeDelegate(), {{OutcomeRole, static_cast<int>(outcome)},
                                                         {ProgressRole, 1.0},
                                                         {Qt::DisplayRole, insight::outcomeWord(outcome)}});
        const QList<int> columns = columnsOf(image, lightColor(outcome));
        QVERIFY2(!columns.isEmpty(), qPrintable(insight::outcomeKey(outcome)));
        QVERIFY(columns.first() < 24); // the shape
        QVERIFY(columns.last() > 40);  // the word
    }
}

void TestPeerDelegates::outcomeFollowsDirection()
{
    const QList<std::pair<int, QVariant>> data{{OutcomeRole, static_cast<int>(Outcome::Clear)}};
    QVERIFY(columnsOf(painted(OutcomeDelegate(), data), lightColor(Outcome::Clear)).last() < 40);
    const QImage mirrored = painted(OutcomeDelegate(), data, Qt::RightToLeft);
    QVERIFY(columnsOf(mirrored, lightColor(Outcome::Clear)).first() > 160);
}

void TestPeerDelegates::historyIsPaintedInColors()
{
    const QList<int> history{static_cast<int>(Outcome::Unreachable), static_cast<int>(Outcome::Clear)};
    const QImage image = painted(HistoryDelegate(), {{HistoryRole, QVariant::fromValue(history)}});
    const QList<int> older = columnsOf(image, lightColor(Outcome::Unreachable));
    const QList<int> newer = columnsOf(image, lightColor(Outcome::Clear));
    QVERIFY(!older.isEmpty() && !newer.isEmpty());
    QVERIFY(older.last() < newer.first());
}

void TestPeerDelegates::withoutRolesTheTextIsPainted()
{
    const QColor text = paletteFor(ThemeMode::Light, {}).color(QPalette::Text);
    const QImage outcome = painted(OutcomeDelegate(), {{Qt::DisplayRole, u"MMMM"_s}});
    QVERIFY(columnsOf(outcome, text).first() >= 24); // where other words stand
    const QImage history = painted(HistoryDelegate(), {{Qt::DisplayRole, u"MMMM"_s}});
    QVERIFY(!columnsOf(history, text).isEmpty());
}

void TestPeerDelegates::painterIsLeftAsItWas()
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), static_cast<int>(Outcome::Degraded), OutcomeRole);
    model.setData(model.index(0, 0), QVariant::fromValue(QList<int>{0, 1, 2, 3, 4}), HistoryRole);
    QImage image(200, 24, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::magenta, 3));
    painter.setBrush(Qt::cyan);
    const QTransform transform = painter.transform();
    QStyleOptionViewItem option;
    option.rect = image.rect();
    OutcomeDelegate().paint(&painter, option, model.index(0, 0));
    HistoryDelegate().paint(&painter, option, model.index(0, 0));
    QCOMPARE(painter.pen(), QPen(Qt::magenta, 3));
    QCOMPARE(painter.brush(), QBrush(Qt::cyan));
    QCOMPARE(painter.transform(), transform);
    QVERIFY(!painter.testRenderHint(QPainter::Antialiasing));
}

QTEST_MAIN(TestPeerDelegates)
#include "tst_peer_delegates.moc"
