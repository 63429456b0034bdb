// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/find_named.h"
#include "ui/connection/connection_form.h"
#include "ui/connection/token_age.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;

class ConnectionFormTest : public QObject
{
    Q_OBJECT

    static QList<ui::RegionChoice> regions()
    {
        return {{u"eu-west-101"_s, u"EU-Dublin"_s, u"https://dcaas.eu-west-101.myhuaweicloud.eu"_s},
                {u"cn-north-4"_s, {}, u"https://dcaas.cn-north-4.myhuaweicloud.com"_s}};
    }

    static void fill(ui::ConnectionForm &form)
    {
        test::named<QLineEdit>(form, u"Endpoint"_s)->setText(u"https://dcaas.cn-north-4.myhuaweicloud.com"_s);
        test::named<QLineEdit>(form, u"Project ID"_s)->setText(u"b197c48159d44a66b32c538c3f8da89a"_s);
        test::named<QLineEdit>(form, u"Token"_s)->setText(u"a-token"_s);
    }

private Q_SLOTS:
    void aWrongValueIsMarkedInPlace_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("wrong");
        const auto row = [](const char *name, const QString &field, const QString &text, bool wrong) {
            QTest::newRow(name) << field << text << wrong;
        };
        row("https endpoint", u"Endpoint"_s, u"https://dcaas.cn-north-4.myhuaweicloud.com"_s, false);
        row("loopback may be http", u"Endpoint"_s, u"http://127.0.0.1:8080"_s, false);
        row("http elsewhere", u"Endpoint"_s, u"http://dcaas.example.com"_s, true);
        row("user info", u"Endpoint"_s, u"https://good@evil.example.com"_s, true);
        row("a file", u"Endpoint"_s, u"file:///etc/passwd"_s, true);
        row("a path", u"Endpoint"_s, u"https://dcaas.example.com/v3"_s, true);
        row("a project id", u"Project ID"_s, u"b197c48159d44a66b32c538c3f8da89a"_s, false);
        row("project id with a slash", u"Project ID"_s, u"a/b"_s, true);
        row("project id too long", u"Project ID"_s, QString(37, u'a'), true);
        row("project id in Cyrillic", u"Project ID"_s, u"\u0430bc"_s, true);
        row("a token", u"Token"_s, u"MIIabc=="_s, false);
        row("token with a header in it", u"Token"_s, u"abc\u00a0X-Other: 1"_s, true);
        row("token not ASCII", u"Token"_s, u"t\u00f6ken"_s, true);
        row("token too long", u"Token"_s, QString(10241, u'x'), true);
    }

    void aWrongValueIsMarkedInPlace()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(bool, wrong);
        ui::ConnectionForm form(regions());
        fill(form);
        QVERIFY(form.firstProblem().isEmpty());

        auto *edit = test::named<QLineEdit>(form, field);
        edit->setText(text);

        QCOMPARE(edit->accessibleDescription().startsWith(u"Wrong:"_s), wrong);
        QCOMPARE(!form.firstProblem().isEmpty(), wrong);
        QCOMPARE(form.check().has_value(), !wrong);
        // The reason stands under the field as text, not only as a colour.
        bool shown = false;
        for (const auto *label : form.findChildren<QLabel *>())
            shown = shown || (label->text().contains(u'⚠') && !label->isHidden());
        QCOMPARE(shown, wrong);
    }

    void emptyFieldsAreMarkedOnlyWhenTheValuesAreAskedFor()
    {
        ui::ConnectionForm form(regions());
        QVERIFY(form.firstProblem().isEmpty());
        QVERIFY(!form.check());
        for (const auto &name : {u"Endpoint"_s, u"Project ID"_s, u"Token"_s})
            QVERIFY2(test::named<QLineEdit>(form, name)->accessibleDescription().startsWith(u"Wrong:"_s),
                     qPrintable(name));
        fill(form);
        QVERIFY(form.check());
    }

    void anUnfinishedSchemeIsNotWrongWhileItIsTyped()
    {
        ui::ConnectionForm form(regions());
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        auto *edit = test::named<QLineEdit>(form, u"Endpoint"_s);
        edit->setFocus();
        QTest::keyClicks(edit, u"http"_s);
        QVERIFY(form.firstProblem().isEmpty());
        QTest::keyClicks(edit, u"x"_s);
        QVERIFY(form.firstProblem().startsWith(u"Endpoint:"_s));
    }

    void regionAndEndpointFollowEachOther()
    {
        ui::ConnectionForm form(regions());
        auto *region = test::named<QComboBox>(form, u"Region"_s);
        auto *endpoint = test::named<QLineEdit>(form, u"Endpoint"_s);
        QCOMPARE(region->currentText(), u"Own endpoint"_s);
        region->setCurrentIndex(1);
        QCOMPARE(endpoint->text(), u"https://dcaas.eu-west-101.myhuaweicloud.eu"_s);
        QCOMPARE(form.texts().regionId, u"eu-west-101"_s);
        endpoint->setText(u"https://dcaas.other.example.com"_s);
        QCOMPARE(region->currentText(), u"Own endpoint"_s);
        QCOMPARE(endpoint->text(), u"https://dcaas.other.example.com"_s);
        endpoint->setText(u"https://dcaas.cn-north-4.myhuaweicloud.com"_s);
        QCOMPARE(region->currentText(), u"cn-north-4"_s);
    }

    void assistiveTechnologyFindsTheRegionByItsName()
    {
        ui::ConnectionForm form(regions());
        auto *region = test::named<QComboBox>(form, u"Region"_s);
        region->setCurrentIndex(1);
        auto *spoken = QAccessible::queryAccessibleInterface(region);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::ComboBox);
        QCOMPARE(spoken->text(QAccessible::Name), u"Region"_s);
        QCOMPARE(spoken->text(QAccessible::Value), u"EU-Dublin (eu-west-101)"_s);
        QCOMPARE(spoken->childCount(), 1);
        QCOMPARE(spoken->child(0)->childCount(), 3); // an own endpoint, and two regions
        QCOMPARE(spoken->indexOfChild(spoken->child(0)), 0);
        auto *actions = spoken->actionInterface();
        QVERIFY(actions && actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
        form.show();
        QVERIFY(!spoken->state().expanded);
        actions->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(spoken->state().expanded);
        actions->doAction(QAccessibleActionInterface::pressAction());
        QTRY_VERIFY(!spoken->state().expanded);
    }

    void theTokenIsHiddenAndStaysInside()
    {
        ui::ConnectionForm form(regions());
        fill(form);
        auto *token = test::named<QLineEdit>(form, u"Token"_s);
        token->setText(u"CANARY-token-4711"_s);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QVERIFY(token->inputMethodHints().testFlag(Qt::ImhSensitiveData));
        QVERIFY(!token->dragEnabled());
        token->selectAll();
        token->copy();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"CANARY"_s));
        const auto texts = form.texts();
        for (const auto &text : {texts.regionId, texts.endpoint, texts.projectId, token->accessibleDescription(),
                                 token->toolTip(), token->displayText(), form.firstProblem()})
            QVERIFY2(!text.contains(u"CANARY"_s), qPrintable(text));
        auto *spoken = QAccessible::queryAccessibleInterface(token);
        QVERIFY(spoken);
        QVERIFY(!spoken->text(QAccessible::Value).contains(u"CANARY"_s));
        QVERIFY(!spoken->textInterface()->text(0, 100).contains(u"CANARY"_s));
    }

    /// A dead one would be handed out for the next widget that has its address.
    void assistiveTechnologyForgetsTheFieldsWithTheForm()
    {
        QList<QAccessible::Id> known;
        {
            ui::ConnectionForm form(regions());
            for (auto *edit : form.findChildren<QLineEdit *>())
                known += QAccessible::uniqueId(QAccessible::queryAccessibleInterface(edit));
        }
        QVERIFY(known.size() > 2);
        for (const QAccessible::Id id : known)
            QVERIFY(!QAccessible::accessibleInterface(id));
    }

    void aRefusedTokenIsWrongUntilItChanges()
    {
        ui::ConnectionForm form(regions());
        fill(form);
        form.askForNewToken(u"The service refused this token."_s);
        QCOMPARE(form.firstProblem(), u"Token: The service refused this token."_s);
        QVERIFY(!form.check());
        test::named<QLineEdit>(form, u"Token"_s)->setText(u"another"_s);
        QVERIFY(form.check());
    }

    void returnAppliesOnlyUsableValues()
    {
        ui::ConnectionForm form(regions());
        QSignalSpy applied(&form, &ui::ConnectionForm::applied);
        auto *token = test::named<QLineEdit>(form, u"Token"_s);
        QTest::keyClick(token, Qt::Key_Return);
        QCOMPARE(applied.count(), 0);
        fill(form);
        QTest::keyClick(token, Qt::Key_Return);
        QCOMPARE(applied.count(), 1);
    }

    void theDemoLeavesThePersonsOwnValues()
    {
        ui::ConnectionForm form(regions());
        fill(form);
        const auto own = form.texts();
        form.fillForDemo({u"http://127.0.0.1:4000"_s, u"demo-project"_s, u"demo-token"_s});
        QVERIFY(form.isDemo());
        QCOMPARE(form.texts(), own);
        const auto connection = form.check();
        QVERIFY(connection && connection->demo);
        test::named<QLineEdit>(form, u"Endpoint"_s)->setText(own.endpoint);
        QVERIFY(!form.isDemo());
        QCOMPARE(form.texts().endpoint, own.endpoint);
    }

    void noFieldIsClippedInANarrowWindow_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("as wide as a small screen") << 1280;
        QTest::newRow("200 % of a small screen") << 640;
        QTest::newRow("very narrow") << 300;
    }

    void noFieldIsClippedInANarrowWindow()
    {
        QFETCH(int, width);
        ui::ConnectionForm form(regions());
        fill(form);
        form.resize(width, form.heightForWidth(width));
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        for (const auto &name : {u"Region"_s, u"Endpoint"_s, u"Project ID"_s, u"Token"_s}) {
            const auto *control = test::named<QWidget>(form, name);
            const QRect place(control->mapTo(&form, QPoint()), control->size());
            QVERIFY2(form.rect().contains(place), qPrintable(name));
            QVERIFY2(control->width() >= control->minimumSizeHint().width(), qPrintable(name));
        }
    }

    void theAgeOfATokenIsTold_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("fresh") << 59 << u"Entered just now, kept in memory only"_s;
        QTest::newRow("a minute") << 60 << u"Entered 1 min ago"_s;
        QTest::newRow("an hour") << 3600 << u"Entered 1 h ago"_s;
        QTest::newRow("almost a day") << 86399 << u"Entered 23 h ago"_s;
        QTest::newRow("a day") << 86400 << u"Entered 24 h ago: a token lives 24 h"_s;
    }

    void theAgeOfATokenIsTold()
    {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        QCOMPARE(ui::tokenAgeText(std::chrono::seconds(seconds)), text);
    }
};

QTEST_MAIN(ConnectionFormTest)
#include "tst_connection_form.moc"
