// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the real window in each of its places, over a simulated service, and saves a picture of each.

#include "tests/gui/drill_rig.h"
#include "tests/screens/drawn_window.h"
#include "ui/common/contrast_style.h"
#include "ui/drill/drill_session.h"
#include "ui/main/drill_place.h"
#include "ui/main/lists_place.h"
#include "ui/preferences/preference_store.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

class Pictures : private test::DrawnWindow
{
public:
    using DrawnWindow::DrawnWindow;
    void setTheme(ui::ThemeMode theme) const { window().setTheme(theme); }
    /// False if a picture could not be saved, or would be empty.
    [[nodiscard]] bool takeAll(bool chinese)
    {
        save(u"first-run"_s);
        if (!detectDemo())
            return false;
        if (chinese)
            nameInChinese();
        selectFirst(u"Peers"_s);
        save(u"detected"_s);
        takeDetails();
        takeCard();
        takeWindows();
        takeMessages();
        takeReports();
        takeRuns();
        takeDrill();
        return isGood();
    }

private:
    /// The newest window beside the main one, and closes it.
    void saveWindow(const QString &name, const QString &opener, int ms = 150)
    {
        action(opener)->trigger();
        settle(ms);
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top == &window() || !top->isVisible() || top->windowType() == Qt::ToolTip)
                continue;
            save(name, top);
            top->close();
            return;
        }
        fail(opener + u" opened no window"_s);
    }
    void nameInChinese()
    {
        QList<inventory::Peer> peers = rig().table.peers();
        for (qsizetype i = 0; i < peers.size(); ++i)
            peers[i].name = i % 3 == 0 ? u"北京数据中心边缘路由器—%1—主用专线备份链路"_s.arg(i) : u"上海-%1"_s.arg(i);
        rig().table.addPeers(peers);
    }
    void takeDetails()
    {
        int number = 0;
        for (const auto *name : {"verdict", "timeline", "card", "requests", "json"}) {
            QTest::keyClick(&window(), Qt::Key(Qt::Key_1 + number++), Qt::AltModifier);
            save(u"details-"_s + QString::fromLatin1(name));
        }
    }
    void takeCard()
    {
        for (const auto *name : {"Hotline", "Circuit ID", "Carrier", "Contract"}) {
            auto *field = find<QLineEdit>(QString::fromLatin1(name));
            field->setText(u"%1 4711 / 00-49-30-123456"_s.arg(QString::fromLatin1(name)));
            Q_EMIT field->editingFinished();
        }
        QTest::keyClick(&window(), Qt::Key_3, Qt::AltModifier);
        save(u"circuit-card"_s);
        find<QLineEdit>(u"Filter"_s)->setText(u"outcome:unreachable loss:>"_s);
        save(u"filter-mistake"_s);
        find<QLineEdit>(u"Filter"_s)->setText(u"outcome:unreachable"_s);
        save(u"filtered"_s);
        find<QLineEdit>(u"Filter"_s)->setText(u"name:nobody"_s);
        save(u"nothing-passes"_s);
        find<QLineEdit>(u"Filter"_s)->clear();
        action(u"Comfortable rows"_s)->trigger();
        save(u"comfortable"_s);
        action(u"Comfortable rows"_s)->trigger();
    }
    void takeWindows()
    {
        saveWindow(u"tags-and-groups"_s, u"Tags and groups"_s);
        saveWindow(u"changes"_s, u"Changes since"_s);
        saveWindow(u"connections"_s, u"Connections…"_s);
        saveWindow(u"preferences"_s, u"Preferences"_s);
        saveWindow(u"guide"_s, u"Guide"_s);
        saveWindow(u"shortcuts"_s, u"Keyboard shortcuts"_s);
        saveWindow(u"about"_s, u"About"_s);
        takeImport();
        action(u"Command palette"_s)->trigger();
        QTest::keyClicks(find<QLineEdit>(u"Palette query"_s), u"line"_s);
        save(u"palette"_s, find<QLineEdit>(u"Palette query"_s)->window());
        QTest::keyClick(find<QLineEdit>(u"Palette query"_s), Qt::Key_Escape);
    }
    void takeImport()
    {
        const QString path = dataPath(u"night.csv"_s);
        QFile file(path);
        if (!file.open(QFile::WriteOnly))
            return;
        file.write("peer id,name,remote gateway,tags\n00000000-0000-4000-8000-000000000009,edge-9,10.0.0.9,core\n"
                   "what is this,,,\n");
        file.close();
        window().lists().openPeerList(path);
        settle(400);
        for (auto *preview : window().findChildren<ui::ImportWindow *>()) {
            save(u"import"_s, preview);
            preview->reject();
        }
    }
    void takeMessages()
    {
        rig().workspace->say({ui::Notice::Kind::Warning,
                              tr("The service refused the token. Enter a new one: the same rows go on after it."),
                              u"APIGW.0307 request 00ef"_s});
        save(u"message"_s);
        action(u"Hide names"_s)->trigger();
        save(u"names-hidden"_s);
        action(u"Hide names"_s)->trigger();
    }
    void takeReports()
    {
        find<QTableView>(u"Peers"_s)->clearSelection();
        saveWindow(u"evidence"_s, u"Save evidence"_s, 1200); // made on another thread
        saveWindow(u"report"_s, u"Save a report"_s, 1200);
    }
    void takeDrill()
    {
        const auto run = m_room.start(u"carrier-down"_s, 4);
        if (!run)
            return;
        m_drill = std::make_unique<ui::DrillSession>(*run);
        m_place = std::make_unique<ui::DrillPlace>(m_room, m_drill.get(), window());
        saveWindow(u"drills"_s, u"Drills"_s);
        save(u"drill"_s);
        m_drill->giveUp();
        save(u"drill-end"_s);
    }
    /// Two runs that are kept, and what looks at more than one.
    void takeRuns()
    {
        action(u"History"_s)->trigger();
        save(u"history-empty"_s);
        action(u"Compare"_s)->trigger();
        save(u"compare-empty"_s);
        if (!keepRuns(2))
            return fail(u"no two runs were kept"_s);
        rig().workspace->dismissNotice();
        action(u"History"_s)->trigger();
        settle(200);
        selectFirst(u"Results of the run"_s);
        save(u"history"_s);
        action(u"Compare"_s)->trigger();
        settle(200);
        save(u"compare"_s);
        action(u"Live"_s)->trigger();
        saveWindow(u"repeat"_s, u"Repeat until"_s);
        saveWindow(u"baseline"_s, u"Baseline"_s);
    }
    static QString tr(const char *text) { return QString::fromLatin1(text); }

    ui::DrillRoom m_room = test::drillRoom();
    std::unique_ptr<ui::DrillSession> m_drill;
    std::unique_ptr<ui::DrillPlace> m_place;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    QApplication::setStyle(new ui::ContrastStyle(u"fusion"_s));
    QCommandLineParser parser;
    parser.addOptions({{u"folder"_s, u"where the pictures go"_s, u"DIR"_s, u"."_s},
                       {u"theme"_s, u"light, dark or high-contrast"_s, u"NAME"_s, u"light"_s},
                       {u"size"_s, u"of the window, in points"_s, u"WIDTHxHEIGHT"_s, u"1280x800"_s},
                       {u"language"_s, u"of the window: de, zh_CN, ..."_s, u"CODE"_s},
                       {u"right-to-left"_s, u"as in Arabic or Hebrew"_s},
                       {u"chinese"_s, u"peers with long Chinese names"_s}});
    parser.process(program);
    const auto theme = ui::themeFromName(parser.value(u"theme"_s));
    if (!theme || !QDir().mkpath(parser.value(u"folder"_s)))
        return 64;
    if (parser.isSet(u"right-to-left"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    Pictures pictures(parser.value(u"folder"_s), QSize(size.value(0).toInt(), size.value(1).toInt()),
                      parser.value(u"language"_s));
    pictures.setTheme(*theme);
    return pictures.takeAll(parser.isSet(u"chinese"_s)) ? 0 : 1;
}
