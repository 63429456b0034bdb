// SPDX-License-Identifier: GPL-3.0-or-later
// Drills in the window: a window of their own over a service of their own, and the way back.
#include "app/history/history.h"
#include "tests/gui/drill_rig.h"
#include "tests/gui/find_named.h"
#include "ui/connection/connection_form.h"
#include "ui/drill/drill_list_window.h"
#include "ui/drill/drill_panel.h"
#include "ui/main/drill_place.h"
#include "ui/main/report_place.h"
#include "ui/main/windows.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

constexpr int patience = 30000;

struct Rig
{
    Rig()
        : windows({.startDemo = [] { return tl::expected<ui::DemoService, QString>(tl::unexpect, u"no demo here"_s); },
                   .memoryFile = folder.filePath(u"window.ini"_s),
                   .drills = test::drillRoom()})
    {
        own = &windows.open();
    }
    [[nodiscard]] ui::Windows::Place &start(const QString &name, quint64 seed)
    {
        const auto opened = windows.openDrill(name, seed);
        if (!opened)
            qFatal("%s", qPrintable(opened.error()));
        QSignalSpy loaded((*opened)->workspace.get(), &ui::Workspace::loaded);
        [&] { QTRY_COMPARE_WITH_TIMEOUT((*opened)->peers.rowCount(), 40, patience); }();
        return **opened;
    }
    template<typename T>
    [[nodiscard]] static T *find(const ui::Windows::Place &place, const QString &name)
    {
        return test::named<T>(*place.window, name);
    }
    [[nodiscard]] static QPushButton *button(const ui::Windows::Place &place, const QString &text)
    {
        for (auto *candidate : place.window->findChild<ui::DrillPanel *>()->findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        qFatal("no button \"%s\"", qPrintable(text));
        return nullptr;
    }
    [[nodiscard]] static QString textsOf(const ui::Windows::Place &place)
    {
        QString all;
        for (const auto *label : place.window->findChild<ui::DrillPanel *>()->findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        return all;
    }

    QTemporaryDir folder;
    ui::Windows windows;
    ui::Windows::Place *own = nullptr;
};

} // namespace

class TestDrill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSessionCountsAnswersAndTime()
    {
        qint64 now = 1000;
        ui::DrillRun run;
        run.isRight = [](const QString &given) { return given == "yes"_L1; };
        run.resultText = [](bool solved, int answers, qint64 took) {
            return u"%1 %2 %3"_s.arg(int(solved)).arg(answers).arg(took);
        };
        ui::DrillSession session(run, [&now] { return now; });
        QSignalSpy changed(&session, &ui::DrillSession::changed);
        QVERIFY(!session.answer(u"  "_s));
        QCOMPARE(session.answers(), 0);
        now = 4000;
        QVERIFY(!session.answer(u"no"_s));
        now = 6000;
        QVERIFY(session.answer(u"yes"_s));
        now = 99000;
        QVERIFY(!session.answer(u"yes"_s)); // it ends once
        session.giveUp();
        QCOMPARE(session.tookMs(), 5000);
        QCOMPARE(session.resultText(), u"1 2 5000"_s);
        QCOMPARE(changed.size(), 2);
    }

    void theListNamesThemAndStartsOne()
    {
        Rig rig;
        auto *place = rig.own->window->findChild<ui::DrillPlace *>();
        place->openList();
        auto *list = rig.own->window->findChild<ui::DrillListWindow *>();
        QVERIFY(!list->isModal());
        auto *names = test::named<QListWidget>(*list, u"List of drills"_s);
        QCOMPARE(names->count(), simulator::drills().size());
        names->setCurrentRow(1);
        test::named<QSpinBox>(*list, u"Seed"_s)->setValue(13);
        Q_EMIT names->itemActivated(names->item(1));
        QCOMPARE(rig.windows.all().size(), 1U); // its reason stands in the list
        test::named<QSpinBox>(*list, u"Seed"_s)->setValue(1);
        Q_EMIT names->itemActivated(names->item(1));
        QCOMPARE(rig.windows.all().size(), 2U);
        QVERIFY(rig.windows.all()[1]->window->windowTitle().contains(simulator::drills().at(1).title));
    }

    void everythingOfADrillIsMarked()
    {
        Rig rig;
        auto &drill = rig.start(u"carrier-down"_s, 1);
        QVERIFY(drill.window->windowTitle().startsWith(u"DEMO"_s));
        auto *form = drill.window->findChild<ui::ConnectionForm *>();
        QCOMPARE(form->environment(), ui::Environment::Demo);
        QVERIFY(Rig::textsOf(drill).contains(u"DEMO"_s));
        QVERIFY(!drill.workspace->isRunning()); // nothing is detected before the person presses
        QSignalSpy finished(drill.workspace.get(), &ui::Workspace::runFinished);
        QVERIFY(drill.workspace->detect(*form->check(), {drill.peers.peers().first().id}));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QVERIFY(drill.workspace->usesDemo());
        auto *reports = drill.window->findChild<ui::ReportPlace *>();
        reports->open(ui::ReportWindow::Use::Report);
        test::named<QComboBox>(*reports->window(), u"Format"_s)->setCurrentIndex(1);
        Q_EMIT reports->window()->changed();
        QTRY_VERIFY_WITH_TIMEOUT(!reports->window()->findChild<QListWidget *>()->item(0) ||
                                     reports->window()->findChild<QListWidget *>()->count() == 2,
                                 patience);
        const QString page = rig.folder.filePath(u"page.html"_s);
        QTRY_VERIFY_WITH_TIMEOUT((reports->saveTo(page), QFile::exists(page)), patience);
        QFile file(page);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("DEMO"));
    }

    void answersLeadToTheEndPage()
    {
        Rig rig;
        auto &drill = rig.start(u"carrier-down"_s, 1);
        auto *answer = Rig::find<QLineEdit>(drill, u"Your answer"_s);
        answer->setText(u"nobody"_s);
        Rig::button(drill, u"Answer"_s)->click();
        QVERIFY(Rig::textsOf(drill).contains(u"not it"_s));
        answer->setText(simulator::rightAnswer(u"carrier-down"_s, 1));
        Rig::button(drill, u"Answer"_s)->click();
        const QString end = Rig::textsOf(drill);
        QVERIFY2(end.contains(u"Solved in"_s) && end.contains(u"2 answers"_s), qPrintable(end));
        QVERIFY2(end.contains(simulator::rightAnswer(u"carrier-down"_s, 1)), qPrintable(end));
        QVERIFY2(end.contains(drill.drill->card().lesson), qPrintable(end));
    }

    void givingUpTellsTheAnswer()
    {
        Rig rig;
        auto &drill = rig.start(u"throttled"_s, 1);
        QVERIFY(!drill.window->findChild<ui::DrillPanel *>()->findChild<QLineEdit *>());
        QCOMPARE(Rig::find<QComboBox>(drill, u"Your answer"_s)->count(), 3);
        Rig::button(drill, u"Give up"_s)->click();
        QVERIFY(Rig::textsOf(drill).contains(u"Not solved"_s));
    }

    void leavingLosesNothingOfTheOwnWindow()
    {
        Rig rig;
        inventory::Peer own;
        own.id = *api::PeerId::parse(u"1158951c-a6f1-40a0-af88-632817fd24ac"_s);
        rig.own->workspace->addPeers({own});
        auto *form = rig.own->window->findChild<ui::ConnectionForm *>();
        const ui::ConnectionTexts texts{{}, u"https://dcaas.region.example"_s, u"b197c48159d44a66b32c538c3f8da89a"_s};
        form->setTexts(texts);
        auto &drill = rig.start(u"flapping-peer"_s, 2);
        QCOMPARE(rig.own->peers.rowCount(), 1);
        QCOMPARE(form->texts(), texts);
        Rig::button(drill, u"Give up"_s)->click();
        Rig::button(drill, u"Leave the drill"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(rig.windows.all().size(), 1U, patience);
        QVERIFY(rig.own->window->isVisible());
        QCOMPARE(rig.own->peers.rowCount(), 1);
        QCOMPARE(form->texts(), texts);
        QVERIFY(!rig.own->window->windowTitle().contains(u"DEMO"_s));
        rig.own->window->close();
        QFile memory(rig.folder.filePath(u"window.ini"_s));
        QVERIFY(memory.open(QIODevice::ReadOnly));
        const QByteArray kept = memory.readAll();
        QVERIFY2(!kept.contains("127.0.0.1") && kept.contains("dcaas.region.example"), kept.constData());
    }
};

QTEST_MAIN(TestDrill)
#include "tst_drill.moc"
