// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/color_math.h"
#include "ui/common/icons.h"
#include "ui/common/outcome_look.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QTest>

using namespace peerlight;
using namespace peerlight::ui;
using namespace Qt::StringLiterals;
using insight::Outcome;

namespace {

QImage shapeImage(Outcome outcome, double progress = 1)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintOutcomeShape(&painter, QRectF(0, 0, 32, 32), outcome, Qt::black, progress);
    return image;
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastFollowsWcag();
    void outcomesAreReadable_data();
    void outcomesAreReadable();
    void textIsReadable_data();
    void textIsReadable();
    void highContrastIsHigher();
    void colorFollowsPalette();
    void systemPaletteIsLeftAlone();
    void shapesDifferWithoutColor();
    void ringFills();
    void pixmapHasScreenResolution();
    void iconOfASelectedRowIsOfItsTextsColour();
    void iconsExist_data();
    void iconsExist();
    void iconsFollowPalette();
};

void TestLook::contrastFollowsWcag()
{
    // WCAG 2: black on white is 21:1; #767676 is the lightest grey with 4.5:1 on white.
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    QCOMPARE(readableOn(Qt::white, QColor(Qt::yellow), QColor(Qt::black)), QColor(Qt::black));
    QCOMPARE(readableOn(Qt::black, QColor(Qt::yellow), QColor(Qt::white)), QColor(Qt::yellow));
}

void TestLook::outcomesAreReadable_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<Outcome>("outcome");
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast}) {
        for (const Outcome outcome : insight::allOutcomes) {
            const QString name = insight::outcomeKey(outcome) + u' ' + themeName(mode);
            QTest::newRow(qPrintable(name)) << mode << outcome;
        }
    }
}

void TestLook::outcomesAreReadable()
{
    QFETCH(const ThemeMode, mode);
    QFETCH(const Outcome, outcome);
    const QPalette palette = paletteFor(mode, {});
    const QPalette table = tablePalette(palette);
    const QColor color = outcomeColor(outcome, palette);
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
        QVERIFY2(contrast(color, palette.color(role)) >= 4.5, qPrintable(palette.color(role).name()));
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        QVERIFY2(contrast(color, table.color(group, QPalette::Highlight)) >= 4.5,
                 qPrintable(table.color(group, QPalette::Highlight).name()));
}

void TestLook::textIsReadable_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<QPalette::ColorRole>("text");
    QTest::addColumn<QPalette::ColorRole>("background");
    const QList<std::pair<ThemeMode, const char *>> modes{
        {ThemeMode::Light, "light"}, {ThemeMode::Dark, "dark"}, {ThemeMode::HighContrast, "high contrast"}};
    for (const auto &[mode, word] : modes) {
        QTest::addRow("%s text", word) << mode << QPalette::Text << QPalette::Base;
        QTest::addRow("%s window text", word) << mode << QPalette::WindowText << QPalette::Window;
        QTest::addRow("%s button", word) << mode << QPalette::ButtonText << QPalette::Button;
        QTest::addRow("%s faded in a table", word) << mode << QPalette::PlaceholderText << QPalette::AlternateBase;
        QTest::addRow("%s faded in a window", word) << mode << QPalette::PlaceholderText << QPalette::Window;
        QTest::addRow("%s selected", word) << mode << QPalette::HighlightedText << QPalette::Highlight;
        QTest::addRow("%s link", word) << mode << QPalette::Link << QPalette::Base;
        QTest::addRow("%s tooltip", word) << mode << QPalette::ToolTipText << QPalette::ToolTipBase;
    }
}

void TestLook::textIsReadable()
{
    QFETCH(const ThemeMode, mode);
    QFETCH(const QPalette::ColorRole, text);
    QFETCH(const QPalette::ColorRole, background);
    const QPalette palette = paletteFor(mode, {});
    QVERIFY(contrast(palette.color(text), palette.color(background)) >= 4.5);
}

/// WCAG 2, "Contrast (Enhanced)": 7:1, here for all texts and the focus.
void TestLook::highContrastIsHigher()
{
    const QPalette palette = paletteFor(ThemeMode::HighContrast, {});
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::PlaceholderText,
                            QPalette::Link, QPalette::Highlight})
        QVERIFY(contrast(palette.color(role), palette.color(QPalette::Window)) >= 7);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 7);
}

void TestLook::colorFollowsPalette()
{
    QCOMPARE(outcomeColor(Outcome::Unreachable, paletteFor(ThemeMode::Light, {})), QColor(0x7d, 0x2f, 0x29));
    QCOMPARE(outcomeColor(Outcome::Unreachable, paletteFor(ThemeMode::Dark, {})), QColor(0xf7, 0x89, 0x6e));
    QVERIFY(!isDark(paletteFor(ThemeMode::Light, {})));
    QVERIFY(isDark(paletteFor(ThemeMode::Dark, {})));
}

void TestLook::systemPaletteIsLeftAlone()
{
    QPalette system;
    system.setColor(QPalette::Window, Qt::magenta);
    QCOMPARE(paletteFor(ThemeMode::System, system), system);
}

void TestLook::shapesDifferWithoutColor()
{
    for (const Outcome a : insight::allOutcomes) {
        for (const Outcome b : insight::allOutcomes) {
            const bool same = shapeImage(a) == shapeImage(b);
            QVERIFY2(same == (a == b), qPrintable(insight::outcomeKey(a) + u' ' + insight::outcomeKey(b)));
        }
    }
}

void TestLook::ringFills()
{
    const auto darkness = [](double progress) {
        const QImage image = shapeImage(Outcome::Running, progress);
        int sum = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                sum += 255 - qGray(image.pixel(x, y));
        }
        return sum;
    };
    QVERIFY(darkness(0) > 0);
    QVERIFY(darkness(0.25) > darkness(0));
    QVERIFY(darkness(0.75) > darkness(0.25));
    QCOMPARE(darkness(7), darkness(1)); // out of range is cut
}

void TestLook::pixmapHasScreenResolution()
{
    const QPixmap pixmap = outcomePixmap(Outcome::Clear, paletteFor(ThemeMode::Light, {}), 2, 16);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    QCOMPARE(pixmap.toImage().pixelColor(16, 16), QColor(0x04, 0x6e, 0x76));
    QCOMPARE(pixmap.toImage().pixelColor(0, 0).alpha(), 0);
}

void TestLook::iconOfASelectedRowIsOfItsTextsColour()
{
    const QPalette palette = paletteFor(ThemeMode::Dark, {});
    const QIcon icon = outcomeIcon(Outcome::Unreachable, palette);
    const auto middle = [&](QIcon::Mode mode) {
        return icon.pixmap(QSize(16, 16), 1, mode).toImage().pixelColor(8, 8);
    };
    QCOMPARE(middle(QIcon::Normal), outcomeColor(Outcome::Unreachable, palette));
    QCOMPARE(middle(QIcon::Selected), palette.color(QPalette::HighlightedText));
}

void TestLook::iconsExist_data()
{
    QTest::addColumn<IconName>("name");
    for (int i = 0; i <= static_cast<int>(IconName::App); ++i)
        QTest::addRow("icon %d", i) << static_cast<IconName>(i);
}

void TestLook::iconsExist()
{
    QFETCH(const IconName, name);
    const QImage image = icon(name).pixmap(24, 24).toImage();
    QCOMPARE(image.size(), QSize(24, 24));
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            drawn += qAlpha(image.pixel(x, y)) > 128;
    }
    QVERIFY2(drawn > 10, "nothing was drawn");
    QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
}

void TestLook::iconsFollowPalette()
{
    const QIcon stop = icon(IconName::Stop);
    const auto edgeColor = [&stop] {
        const QImage image = stop.pixmap(96, 96).toImage();
        return image.pixelColor(48, 24); // the upper edge of the square, 4 pixels to a unit
    };
    const QPalette before = QGuiApplication::palette();
    QGuiApplication::setPalette(paletteFor(ThemeMode::Dark, {}));
    QCOMPARE(edgeColor(), paletteFor(ThemeMode::Dark, {}).color(QPalette::ButtonText));
    QGuiApplication::setPalette(paletteFor(ThemeMode::Light, {}));
    QCOMPARE(edgeColor(), paletteFor(ThemeMode::Light, {}).color(QPalette::ButtonText));
    QGuiApplication::setPalette(before);
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
