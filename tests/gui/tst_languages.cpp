// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demo_rig.h"
#include "tests/gui/find_named.h"
#include "ui/common/languages.h"
#include "ui/main/windows.h"
#include "ui/preferences/preferences_window.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

constexpr int patience = 30000;

QStringList menuTitles(const ui::MainWindow &window)
{
    QStringList titles;
    for (const QAction *action : window.menuBar()->actions())
        titles += action->text();
    return titles;
}

/// The text field that hides what is typed and is shown now.
QLineEdit *shownSecret(const ui::MainWindow &window)
{
    for (auto *edit : window.findChildren<QLineEdit *>()) {
        if (edit->echoMode() == QLineEdit::Password && edit->isVisibleTo(&window))
            return edit;
    }
    return nullptr;
}

} // namespace

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLocaleGetsTheLanguageThatItsPersonReads_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain") << u"C"_s << u"en"_s;
        QTest::newRow("China") << u"zh_CN"_s << u"zh_CN"_s;
        QTest::newRow("Singapore") << u"zh_SG"_s << u"zh_CN"_s;
        QTest::newRow("Taiwan") << u"zh_TW"_s << u"en"_s;
        QTest::newRow("Austria") << u"de_AT"_s << u"de"_s;
        QTest::newRow("Mexico") << u"es_MX"_s << u"es"_s;
        QTest::newRow("Portugal") << u"pt_PT"_s << u"pt_BR"_s;
        QTest::newRow("Egypt") << u"ar_EG"_s << u"ar"_s;
        QTest::newRow("France") << u"fr_FR"_s << u"en"_s;
    }
    void aLocaleGetsTheLanguageThatItsPersonReads()
    {
        QFETCH(QString, locale);
        QTEST(ui::Languages::codeFor(QLocale(locale)), "code");
    }

    void aChoiceChangesTextsPluralsNumbersAndDirection()
    {
        ui::Languages languages;
        const QSignalSpy changed(&languages, &ui::Languages::changed);
        languages.choose(u"zh_CN"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(ui::MainWindow::tr("Peer &IDs"), u"对等体 ID(&I)"_s);
        languages.choose(u"de"_s);
        QCOMPARE(QCoreApplication::translate("Age", "%n minutes ago", "", 1), u"vor 1 Minute"_s);
        QCOMPARE(QCoreApplication::translate("Age", "%n minutes ago", "", 5), u"vor 5 Minuten"_s);
        QCOMPARE(QLocale().toString(1.5), u"1,5"_s);
        languages.choose(u"ar"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        languages.choose(u"nowhere"_s);
        QCOMPARE(languages.chosen(), QString());
        QCOMPARE(languages.current(), u"en"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(QCoreApplication::translate("Age", "%n minutes ago", "", 1), u"1 minute ago"_s);
        QCOMPARE(changed.size(), 4);
    }

    void aWindowGoesOnInAnotherLanguageWithItsRunAndItsSecret()
    {
        test::DemoRig rig({}, 8);
        QTemporaryDir folder;
        ui::Languages languages;
        ui::Windows windows({.startDemo = [&rig]() -> tl::expected<ui::DemoService, QString> { return rig.demo; },
                             .desk = {.languages = &languages},
                             .memoryFile = folder.filePath(u"window.ini"_s)});
        const ui::Windows::Place &place = windows.open();
        QPointer<ui::MainWindow> before = place.window.get();
        test::named<QLineEdit>(*before, u"Endpoint"_s)->setText(rig.demo.endpoint);
        test::named<QLineEdit>(*before, u"Project ID"_s)->setText(rig.demo.projectId);
        shownSecret(*before)->setText(rig.demo.token);
        const auto act = [](const ui::MainWindow &window, const QKeySequence &keys) {
            for (auto *action : window.findChildren<QAction *>()) {
                if (action->shortcut() == keys)
                    return action->trigger();
            }
            QFAIL("no action has this shortcut");
        };
        act(*before, QKeySequence(Qt::CTRL | Qt::Key_R));
        QTRY_VERIFY_WITH_TIMEOUT(place.workspace->isIdle() && place.workspace->peers().rowCount() > 0, patience);
        const int peers = place.workspace->peers().rowCount();
        act(*before, QKeySequence(Qt::SHIFT | Qt::Key_F5));
        QVERIFY(place.workspace->isRunning());

        act(*before, QKeySequence(Qt::CTRL | Qt::Key_Comma));
        languages.choose(u"zh_CN"_s);
        QTRY_VERIFY(before.isNull());
        QVERIFY(place.window->findChild<ui::PreferencesWindow *>()->isVisible()); // it was open, and still is
        QVERIFY(menuTitles(*place.window).contains(u"探测(&D)"_s));
        QVERIFY(place.window->isVisible());
        QCOMPARE(place.workspace->peers().rowCount(), peers);
        QTRY_VERIFY_WITH_TIMEOUT(place.workspace->isIdle(), patience); // the run under it came to its end
        // The secret stands in no field, and is used all the same.
        QVERIFY(shownSecret(*place.window)->text().isEmpty());
        act(*place.window, QKeySequence(Qt::SHIFT | Qt::Key_F5));
        QVERIFY(place.workspace->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(place.workspace->isIdle(), patience);
    }
};

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
