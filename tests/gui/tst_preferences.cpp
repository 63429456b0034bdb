// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/find_named.h"
#include "ui/common/languages.h"
#include "ui/preferences/preference_store.h"
#include "ui/preferences/preferences_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace peerlight::ui;

class TestPreferences : public QObject
{
    Q_OBJECT

    static Preferences unusual()
    {
        Preferences values;
        values.theme = ThemeMode::HighContrast;
        values.density = Density::Comfortable;
        values.timesInUtc = true;
        values.lockAfterMinutes = 3;
        values.askAbove = 5;
        values.hideNamesAtStart = true;
        values.notifications = false;
        values.taskBarProgress = false;
        values.tray = true;
        values.announcements = false;
        values.forgetAfterDays = 365;
        values.historyMegabytes = 2048;
        return values;
    }

private Q_SLOTS:
    void comeBackAsTheyWere()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"window.ini"_s);
        QVERIFY(writePreferences(file, unusual()));
        QCOMPARE(readPreferences(file), unusual());
        QVERIFY(writePreferences(file, Preferences()));
        QCOMPARE(readPreferences(file), Preferences());
    }

    void onlyTheOwnerReadsThem()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"window.ini"_s);
        QVERIFY(writePreferences(file, unusual()));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(file) & others));
    }

    void whatIsNotOursStays()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"window.ini"_s);
        {
            QSettings settings(file, QSettings::IniFormat);
            settings.setValue("preferences/of_a_newer_version"_L1, 7);
            settings.setValue("window/table"_L1, QByteArray("state"));
        }
        QVERIFY(writePreferences(file, unusual()));
        const QSettings settings(file, QSettings::IniFormat);
        QCOMPARE(settings.value("preferences/of_a_newer_version"_L1).toInt(), 7);
        QCOMPARE(settings.value("window/table"_L1).toByteArray(), QByteArray("state"));
    }

    void whatCannotBeIsTheUsual_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("a theme that is none") << u"window/theme"_s << u"pink"_s;
        QTest::newRow("days that cannot be chosen") << u"preferences/forget_after_days"_s << u"3"_s;
        QTest::newRow("a size that cannot be chosen") << u"preferences/history_megabytes"_s << u"1"_s;
        QTest::newRow("a negative number") << u"preferences/ask_above"_s << u"-1"_s;
        QTest::newRow("far too many minutes") << u"preferences/lock_after_minutes"_s << u"99999"_s;
        QTest::newRow("not a number") << u"preferences/lock_after_minutes"_s << u"soon"_s;
        QTest::newRow("neither on nor off") << u"preferences/notifications"_s << u"perhaps"_s;
    }

    void whatCannotBeIsTheUsual()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"window.ini"_s);
        {
            QSettings settings(file, QSettings::IniFormat);
            settings.setValue(key, value);
        }
        QCOMPARE(readPreferences(file), Preferences());
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        PreferenceStore store(u"/nonexistent/folder/window.ini"_s);
        const QSignalSpy told(&store, &PreferenceStore::notKept);
        store.set(unusual());
        QCOMPARE(told.size(), 1);
        QCOMPARE(store.values(), unusual()); // in force all the same
    }

    void eachIsInForceAtOnce()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"window.ini"_s);
        PreferenceStore store(file);
        PreferencesWindow page(store, nullptr, nullptr);
        const QSignalSpy changed(&store, &PreferenceStore::changed);
        test::named<QComboBox>(page, u"Theme"_s)->setCurrentIndex(3);
        test::named<QComboBox>(page, u"Rows"_s)->setCurrentIndex(1);
        test::named<QComboBox>(page, u"Times"_s)->setCurrentIndex(1);
        test::named<QSpinBox>(page, u"Lock after minutes"_s)->setValue(3);
        test::named<QSpinBox>(page, u"Ask above peers"_s)->setValue(5);
        for (const QString &name : {u"Hide names at start"_s, u"Notifications"_s, u"Progress on the task bar"_s,
                                    u"Tray icon"_s, u"Tell results to a screen reader"_s})
            test::named<QCheckBox>(page, name)->toggle();
        test::named<QComboBox>(page, u"Forget runs after"_s)->setCurrentIndex(3);
        test::named<QComboBox>(page, u"Keep the history below"_s)->setCurrentIndex(3);
        QCOMPARE(changed.size(), 12);
        QCOMPARE(store.values(), unusual());
        QCOMPARE(readPreferences(file), unusual());
        store.set(Preferences()); // from elsewhere: the page follows
        QCOMPARE(test::named<QSpinBox>(page, u"Ask above peers"_s)->value(), 20);
        QCOMPARE(store.values(), Preferences());
    }

    void theLanguageIsChosenAndFollowed()
    {
        ui::Languages languages;
        PreferenceStore store({});
        PreferencesWindow page(store, &languages, nullptr);
        auto *box = test::named<QComboBox>(page, u"Language"_s);
        QCOMPARE(box->currentText(), u"System"_s);
        box->setCurrentIndex(box->findText(u"Deutsch"_s));
        QCOMPARE(languages.chosen(), u"de"_s);
        languages.choose(u"zh_CN"_s); // from the menu
        QCOMPARE(box->currentText(), u"简体中文"_s);
        QCOMPARE(languages.chosen(), u"zh_CN"_s);
        box->setCurrentIndex(0);
        QCOMPARE(languages.chosen(), QString());
    }

    void thePageIsSearched()
    {
        PreferenceStore store({});
        PreferencesWindow page(store, nullptr, nullptr);
        page.show();
        auto *search = test::named<QLineEdit>(page, u"Search preferences"_s);
        search->setText(u"CONTRAST"_s);
        QVERIFY(test::named<QComboBox>(page, u"Theme"_s)->isVisible());
        QVERIFY(!test::named<QSpinBox>(page, u"Ask above peers"_s)->isVisible());
        search->setText(u"production once"_s);
        QVERIFY(test::named<QSpinBox>(page, u"Ask above peers"_s)->isVisible());
        QVERIFY(!test::named<QComboBox>(page, u"Theme"_s)->isVisible());
        search->setText(u"baseline years"_s);
        QVERIFY(test::named<QComboBox>(page, u"Forget runs after"_s)->isVisible());
        QVERIFY(!test::named<QComboBox>(page, u"Theme"_s)->isVisible());
        search->clear();
        QVERIFY(test::named<QComboBox>(page, u"Theme"_s)->isVisible());
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
