// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demo_rig.h"
#include "tests/gui/find_named.h"
#include "tests/gui/peer_samples.h"
#include "ui/common/action_list.h"
#include "ui/common/contrast_style.h"
#include "ui/common/languages.h"
#include "ui/common/mnemonics.h"
#include "ui/main/language_place.h"
#include "ui/main/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolBar>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

constexpr int patience = 30000;
const QStringList languagesThatAreWhole{u"en"_s, u"de"_s, u"es"_s, u"zh_CN"_s};

/// "Alt+X", or empty.
QString mnemonicOf(const QString &text)
{
    return QKeySequence::mnemonic(text).toString();
}

/// What answers to which keys; each of `owners` is told once.
class KeyOwners
{
public:
    void add(const QString &keys, const QString &owner)
    {
        if (!keys.isEmpty() && !m_owners[keys].contains(owner))
            m_owners[keys] += owner;
    }
    /// "Alt+H: Help, Hotline", a line for each that more than one answers to.
    [[nodiscard]] QStringList contested(const QString &where) const
    {
        QStringList lines;
        for (auto keys = m_owners.cbegin(); keys != m_owners.cend(); ++keys) {
            if (keys->size() > 1)
                lines += u"%1, %2: %3"_s.arg(where, keys.key(), keys->join(u" | "_s));
        }
        return lines;
    }

private:
    QMap<QString, QStringList> m_owners;
};

void addTextsOf(KeyOwners &owners, const QWidget &window)
{
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && label->textFormat() != Qt::RichText)
            owners.add(mnemonicOf(label->text()), label->text());
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            owners.add(mnemonicOf(button->text()), button->text());
    }
    for (const auto *box : window.findChildren<QGroupBox *>()) {
        if (box->isVisible())
            owners.add(mnemonicOf(box->title()), box->title());
    }
    for (const auto *tabs : window.findChildren<QTabWidget *>()) {
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i)
            owners.add(mnemonicOf(tabs->tabText(i)), tabs->tabText(i));
    }
}

/// All that answers to keys in a window as it is seen now.
KeyOwners keysOf(const QWidget &window)
{
    KeyOwners owners;
    addTextsOf(owners, window);
    for (const auto *bar : window.findChildren<QMenuBar *>(Qt::FindDirectChildrenOnly)) {
        for (const auto *menu : bar->actions())
            owners.add(mnemonicOf(menu->text()), menu->text());
    }
    for (const auto &listed : ui::listActions(window)) {
        for (const auto &keys : listed.action->shortcuts())
            owners.add(keys.toString(), listed.text);
    }
    return owners;
}

/// The menus of the bar with their submenus, filled as if they were opened.
void addContestedMnemonics(QStringList &lines, const QList<QAction *> &entries, const QString &place)
{
    KeyOwners owners;
    for (const QAction *entry : entries) {
        if (!entry->isSeparator())
            owners.add(mnemonicOf(entry->text()), entry->text());
        if (!entry->menu())
            continue;
        Q_EMIT entry->menu()->aboutToShow();
        addContestedMnemonics(lines, entry->menu()->actions(), place + u'/' + entry->text());
    }
    lines += owners.contested(place);
}

struct Rig : test::DemoRig
{
    explicit Rig(const QString &language = u"en"_s)
    {
        languages.choose(language);
        window = std::make_unique<ui::MainWindow>(*workspace, QString());
        new ui::LanguagePlace(languages, *window);
        window->resize(1280, 800);
        window->show();
    }
    ~Rig()
    {
        window.reset();
        languages.choose(u"en"_s);
    }
    [[nodiscard]] QAction *withKeys(const QKeySequence &keys) const
    {
        for (const auto &listed : ui::listActions(*window)) {
            if (listed.action->shortcuts().contains(keys))
                return listed.action;
        }
        qFatal("no action has the keys %s", qPrintable(keys.toString()));
        return nullptr;
    }
    [[nodiscard]] bool detectDemo() const
    {
        QSignalSpy finished(workspace.get(), &ui::Workspace::runFinished);
        return workspace->startDemo() && finished.wait(patience);
    }

    ui::Languages languages;
    std::unique_ptr<ui::MainWindow> window;
};

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : languagesThatAreWhole)
        QTest::newRow(qPrintable(code)) << code;
}

/// Actions that Qt makes for itself, and that a person never sees in a list.
bool isOfQt(const QAction &action)
{
    const QObject *owner = action.parent();
    return action.objectName().startsWith("_q_"_L1) || action.objectName().startsWith("qt_"_L1) ||
           qobject_cast<const QDockWidget *>(owner) || // its own way to be shown; ours is in the menu "View"
           qobject_cast<const QToolBar *>(owner);      // is always there
}

} // namespace

/// What can be reached without a mouse.
class TestKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyActionHasKeysAndIsInThePalette()
    {
        Rig rig;
        rig.table.addPeers(tests::peersNumbered(1, 3));
        QSet<const QAction *> listed;
        QStringList texts;
        for (const auto &one : ui::listActions(*rig.window)) {
            listed.insert(one.action);
            texts += one.text;
            QVERIFY2(one.hasMnemonic || !one.keys.isEmpty() || one.action->actionGroup(), qPrintable(one.text));
        }
        QVERIFY(texts.size() > 50);
        for (const auto *action : rig.window->findChildren<QAction *>()) {
            if (action->text().isEmpty() || action->isSeparator() || action->menu() || isOfQt(*action))
                continue;
            QVERIFY2(listed.contains(action), qPrintable(action->text())); // nothing beside the list
        }
        auto *palette = rig.withKeys(Qt::CTRL | Qt::Key_K);
        palette->trigger();
        auto *query = test::named<QLineEdit>(*rig.window, u"Palette query"_s);
        const auto *matches = test::named<QListView>(*rig.window, u"Palette matches"_s)->model();
        for (const QString &text : std::as_const(texts)) {
            if (text == palette->text().remove(u'&'))
                continue; // it is open
            query->setText(text);
            QStringList found;
            for (int row = 0; row < matches->rowCount(); ++row)
                found +=
                    matches->index(row, 0).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069)); // isolates
            QVERIFY2(found.contains(text), qPrintable(text + u" is not in: "_s + found.join(u", "_s)));
        }
    }

    void marksAreMovedOnlyWhereTheyMeet_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("distinct");
        const auto add = [](const char *name, const QStringList &texts, const QStringList &distinct) {
            QTest::newRow(name) << texts << distinct;
        };
        add("apart already", {u"&File"_s, u"&Edit"_s}, {u"&File"_s, u"&Edit"_s});
        add("the later one moves", {u"&Copy"_s, u"&Close"_s}, {u"&Copy"_s, u"C&lose"_s});
        add("to the next word first", {u"&Copy"_s, u"&Circuit ID"_s}, {u"&Copy"_s, u"Circuit &ID"_s});
        add("not to what another has", {u"&Copy"_s, u"&Cl"_s, u"&Load"_s}, {u"&Copy"_s, u"Cl"_s, u"&Load"_s});
        add("taken by a menu", {u"&View it"_s}, {u"View &it"_s});
        add("small and capital letters", {u"&Cut"_s, u"&cut"_s}, {u"&Cut"_s, u"c&ut"_s});
        add("appended letters", {u"复制(&C)"_s, u"关闭(&C)"_s}, {u"复制(&C)"_s, u"关闭(&A)"_s});
        add("only what every keyboard has", {u"&Ok"_s, u"&Oäé"_s}, {u"&Ok"_s, u"Oäé"_s});
        add("a character of the text", {u"Salt && &Pepper"_s, u"&Pay && go"_s},
            {u"Salt && &Pepper"_s, u"Pay && &go"_s});
        add("without a mark", {u"Name"_s, u"&Name"_s}, {u"Name"_s, u"&Name"_s});
    }
    void marksAreMovedOnlyWhereTheyMeet()
    {
        QFETCH(const QStringList, texts);
        QFETCH(const QStringList, distinct);
        QCOMPARE(ui::distinctMnemonics(texts, {u'V'}), distinct);
        QCOMPARE(ui::distinctMnemonics(distinct, {u'V'}), distinct);
    }

    void noTwoEntriesOfAMenuHaveOneMnemonic_data() { addLanguages(); }
    void noTwoEntriesOfAMenuHaveOneMnemonic()
    {
        QFETCH(const QString, language);
        Rig rig(language);
        rig.table.addPeers(tests::peersNumbered(1, 3));
        QStringList lines;
        addContestedMnemonics(lines, rig.window->menuBar()->actions(), {});
        QVERIFY2(lines.isEmpty(), qPrintable(lines.join(u'\n')));
    }

    void nothingAnswersToTheKeysOfAnother_data() { addLanguages(); }
    void nothingAnswersToTheKeysOfAnother()
    {
        QFETCH(const QString, language);
        Rig rig(language);
        QStringList lines;
        const auto look = [&lines, window = rig.window.get()](const QString &where) {
            const auto contested = [&where, window] { return keysOf(*window).contested(where); };
            if (!QTest::qWaitFor([&] { return contested().isEmpty(); }, 500))
                lines += contested();
        };
        look(u"first start"_s);
        QVERIFY(rig.detectDemo());
        rig.workspace->say({ui::Notice::Kind::Warning, u"a message"_s, u"with details"_s});
        for (int kind = 7; kind <= 9; ++kind) {
            rig.withKeys(Qt::ALT | Qt::Key(Qt::Key_0 + kind))->trigger();
            look(u"sign-in %1"_s.arg(kind));
        }
        for (int tab = 1; tab <= 5; ++tab) {
            rig.withKeys(Qt::ALT | Qt::Key(Qt::Key_0 + tab))->trigger();
            look(u"details %1"_s.arg(tab));
        }
        for (const auto key : {Qt::Key_Y, Qt::Key_M}) {
            rig.withKeys(Qt::CTRL | Qt::SHIFT | key)->trigger();
            look(u"centre "_s + QChar(key));
        }
        lines.removeDuplicates();
        QVERIFY2(lines.isEmpty(), qPrintable(lines.join(u'\n')));
    }

    void theFocusIsSeenWhereverTabGoes_data()
    {
        QTest::addColumn<ui::ThemeMode>("theme");
        QTest::newRow("light") << ui::ThemeMode::Light;
        QTest::newRow("dark") << ui::ThemeMode::Dark;
        QTest::newRow("high contrast") << ui::ThemeMode::HighContrast;
    }
    void theFocusIsSeenWhereverTabGoes()
    {
        QFETCH(const ui::ThemeMode, theme);
        QApplication::setStyle(new ui::ContrastStyle(u"fusion"_s));
        const QPalette before = QApplication::palette();
        Rig rig;
        rig.window->setTheme(theme);
        QVERIFY(rig.detectDemo());
        rig.workspace->say({ui::Notice::Kind::Warning, u"a message"_s, u"with details"_s});
        test::named<QTableView>(*rig.window, u"Peers"_s)->selectRow(0);
        QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
        const auto pictureOf = [window = rig.window.get()](const QWidget &widget) {
            const QRect place(widget.mapTo(window, QPoint()), widget.size());
            return window->grab(place.adjusted(-3, -3, 3, 3)).toImage();
        };
        QStringList unseen;
        QSet<const QWidget *> met;
        const auto look = [&](QWidget *now) {
            met.insert(now);
            const QImage with = pictureOf(*now);
            now->clearFocus();
            const bool differs = pictureOf(*now) != with;
            now->setFocus(Qt::TabFocusReason);
            if (!differs)
                unseen += QLatin1StringView(now->metaObject()->className()) + u' ' + now->accessibleName();
        };
        for (int tab = 5; tab >= 1; --tab) {
            rig.withKeys(Qt::ALT | Qt::Key(Qt::Key_0 + tab))->trigger();
            while (!met.contains(rig.window->focusWidget())) {
                look(rig.window->focusWidget());
                QTest::keyClick(rig.window->focusWidget(), Qt::Key_Tab);
            }
        }
        QApplication::setPalette(before);
        QVERIFY2(met.size() > 30, qPrintable(QString::number(met.size())));
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
