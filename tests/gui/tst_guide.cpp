// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demo_rig.h"
#include "tests/gui/find_named.h"
#include "ui/common/languages.h"
#include "ui/guide/guide_page.h"
#include "ui/guide/guide_window.h"
#include "ui/main/windows.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

struct SpokenLanguage : ui::Languages
{
    explicit SpokenLanguage(const QString &code) { choose(code); }
};

/// The windows of a program that speaks a language.
struct Rig : test::DemoRig
{
    explicit Rig(const QString &language) : DemoRig({}, 4), languages(language) {}

    [[nodiscard]] ui::MainWindow &window() const { return *place.window; }
    void press(const QKeySequence &keys) const
    {
        for (auto *action : window().findChildren<QAction *>()) {
            if (action->shortcut() == keys)
                return action->trigger();
        }
        QFAIL("no action has this shortcut");
    }
    [[nodiscard]] ui::GuideWindow *guide() const { return window().findChild<ui::GuideWindow *>(); }
    [[nodiscard]] QTextBrowser *page() const { return guide()->findChild<QTextBrowser *>(); }
    [[nodiscard]] QString text() const { return page()->toPlainText(); }

    QTemporaryDir folder;
    SpokenLanguage languages;
    ui::Windows windows{{.startDemo = [this]() -> tl::expected<ui::DemoService, QString> { return demo; },
                         .desk = {.languages = &languages},
                         .memoryFile = folder.filePath(u"window.ini"_s)}};
    const ui::Windows::Place &place = windows.open();
};

} // namespace

class GuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPageIsInTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isTranslated");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const ui::Language &each : ui::Languages::known())
            QTest::newRow(qPrintable(each.code))
                << each.code << (each.code != "en"_L1) << (each.code == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
        QTest::newRow("one that has no pages") << u"fr"_s << false << Qt::LeftToRight;
    }

    void eachPageIsInTheLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, isTranslated);
        const auto english = ui::guidePages({}, u"en"_s);
        const auto pages = ui::guidePages({}, language);
        QCOMPARE(pages.size(), english.size());
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const ui::GuidePage &page = pages.at(i);
            QCOMPARE(page.id, english.at(i).id);
            QVERIFY2(page.markdown.startsWith(u"# "_s), qPrintable(page.id));
            QTEST(page.direction, "direction");
            if (page.id != "shortcuts"_L1) // of the actions, whose language is that of their window
                QVERIFY2((page.markdown != english.at(i).markdown) == isTranslated, qPrintable(page.id));
        }
    }

    void theOpenPageFollowsTheLanguage()
    {
        Rig rig(u"en"_s);
        rig.window().show();
        rig.press(QKeySequence::HelpContents);
        rig.guide()->openPage(u"night"_s);
        QVERIFY2(rig.text().startsWith(u"The 02:00 card"_s), qPrintable(rig.text()));

        QPointer<ui::MainWindow> before = &rig.window();
        rig.languages.choose(u"zh_CN"_s);
        QTRY_VERIFY(before.isNull());
        QVERIFY(rig.guide()->isVisible());
        QCOMPARE(rig.guide()->page(), u"night"_s);
        QVERIFY2(rig.text().startsWith(u"凌晨两点速查卡"_s), qPrintable(rig.text()));

        before = &rig.window();
        rig.guide()->close();
        rig.languages.choose(u"de"_s);
        QTRY_VERIFY(before.isNull());
        QVERIFY(!rig.guide() || !rig.guide()->isVisible()); // what was closed stays so
        rig.press(QKeySequence::HelpContents);
        QVERIFY2(rig.text().startsWith(u"Zehn Minuten"_s), qPrintable(rig.text()));
    }

    void aTranslatedPageHasItsLinksAndPictures()
    {
        const Rig rig(u"de"_s);
        rig.press(QKeySequence::HelpContents);
        QStringList links;
        int pictures = 0;
        for (auto block = rig.page()->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextCharFormat format = part.fragment().charFormat();
                if (!format.anchorHref().isEmpty())
                    links += format.anchorHref();
                if (!format.isImageFormat())
                    continue;
                ++pictures;
                const QString name = format.toImageFormat().name();
                const QVariant picture = rig.page()->loadResource(QTextDocument::ImageResource, QUrl(name));
                QVERIFY2(!picture.value<QImage>().isNull(), qPrintable(name));
            }
        }
        QCOMPARE(pictures, 5);
        QVERIFY(links.contains(u"failures.md"_s));
        Q_EMIT rig.page()->anchorClicked(QUrl(u"failures.md"_s));
        QVERIFY2(rig.text().startsWith(u"Wenn etwas fehlschlägt"_s), qPrintable(rig.text()));
    }

    void theSearchIsInTheWordsThatAreShown()
    {
        const Rig rig(u"zh_CN"_s);
        rig.press(QKeySequence::HelpContents);
        auto *search = rig.guide()->findChild<QLineEdit *>();
        const auto *list = rig.guide()->findChild<QListWidget *>();
        search->setText(u"远端网关"_s);
        QVERIFY(list->count() > 0 && list->count() < 9);
        QVERIFY(!rig.page()->extraSelections().isEmpty());
        search->setText(u"captive portal"_s); // of the English page only
        QCOMPARE(list->count(), 0);
    }

    void whereLinksLeadIsNotSearched()
    {
        const QList<ui::GuidePage> pages{
            {u"a"_s,
             u"One"_s,
             u"See [the card](night.md), ![a picture](pictures/x.png) <!-- made (so) --> (aside)"_s,
             {}}};
        for (const QString &shown : {u"one"_s, u"CARD"_s, u"picture"_s, u"(aside)"_s})
            QVERIFY2(!ui::pagesWith(pages, shown).isEmpty(), qPrintable(shown));
        for (const QString &hidden : {u"night"_s, u"pictures/"_s, u"made"_s, u"card night"_s})
            QVERIFY2(ui::pagesWith(pages, hidden).isEmpty(), qPrintable(hidden));
    }

    void anArabicPageGoesFromTheRightAndItsCodeFromTheLeft()
    {
        const Rig rig(u"ar"_s);
        rig.press(QKeySequence::HelpContents);
        rig.guide()->openPage(u"command-line"_s);
        int text = 0;
        int code = 0;
        for (auto block = rig.page()->document()->begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)) {
                ++code;
                QCOMPARE(block.textDirection(), Qt::LeftToRight);
                QVERIFY(!block.blockFormat().nonBreakableLines());
            } else {
                ++text;
                QVERIFY2(block.textDirection() == Qt::RightToLeft, qPrintable(block.text()));
            }
        }
        QVERIFY(text > 50 && code > 20);
        const auto frames = rig.page()->document()->rootFrame()->childFrames();
        QCOMPARE(frames.size(), 2); // of exit codes, and of secrets
        for (auto *frame : frames) {
            auto *table = qobject_cast<QTextTable *>(frame);
            QVERIFY(table && table->format().alignment() == Qt::AlignRight);
        }
    }

    void codeIsIsolatedAndRowsAreMirrored_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << u"text"_s << u"text"_s;
        QTest::newRow("an option") << u"a `--all` b"_s << u"a \u2066`--all`\u2069 b"_s;
        QTest::newRow("two") << u"`a` `b`"_s << u"\u2066`a`\u2069 \u2066`b`\u2069"_s;
        QTest::newRow("over the end of a line") << u"`a\nb`"_s << u"\u2066`a\nb`\u2069"_s;
        QTest::newRow("a table") << u"x | y\n\n| A | B |\n|---|---|\n| `a` | b \\| c |\n"_s
                                 << u"x | y\n\n| B | A |\n|---|---|\n| b \\| c | \u2066`a`\u2069 |\n"_s;
        QTest::newRow("pipes between fences") << u"```\n| a | b\n```"_s << u"```\n| a | b\n```"_s;
        QTest::newRow("not between fences")
            << u"`a`\n```sh\n`b`\n```\n`c`"_s << u"\u2066`a`\u2069\n```sh\n`b`\n```\n\u2066`c`\u2069"_s;
    }

    void codeIsIsolatedAndRowsAreMirrored()
    {
        QFETCH(const QString, page);
        QTEST(ui::fromTheRight(page), "shown");
    }
};

QTEST_MAIN(GuideTest)
#include "tst_guide.moc"
