// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window takes from the start of the process to being usable, with a long history in its folder.
// Without arguments it makes such a history in a temporary folder, starts itself a few times and prints the times.

#include "app/history/history.h"
#include "ui/main/desktop_bus.h"
#include "ui/main/windows.h"
#include "ui/preferences/preference_store.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

/// Milliseconds since this process was started, by the kernel's word (to 10 ms).
double sinceStart()
{
    QFile stat(u"/proc/self/stat"_s);
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> fields = stat.readAll().split(')').last().simplified().split(' ');
    const double startedAt = fields.value(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - startedAt) * 1000;
}

int fail(const QString &why)
{
    std::fprintf(stderr, "bench_window_start: %s\n", qPrintable(why));
    return 1;
}

/// `runs` runs that have ended, of twenty peers each, over a month; and one that was cut off.
bool fillHistory(const QString &folder, int runs)
{
    {
        history::History history(folder);
        QObject::connect(&history, &history::History::opened, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        history.open();
        QCoreApplication::exec();
    }
    auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fill"_s);
    db.setDatabaseName(QDir(folder).filePath(u"history.db"_s));
    if (!db.open())
        return false;
    QSqlQuery query(db);
    bool good = query.exec(u"PRAGMA synchronous = OFF"_s) && query.exec(u"BEGIN"_s);
    const QStringList statements{
        u"INSERT INTO peer (no, id) SELECT value, printf('68bd18b1-3f08-4bb2-a2fb-%012d', value) FROM n WHERE value <= 400"_s,
        u"INSERT INTO naming (no, peer_no, name, gateway) SELECT value, value, 'edge-' || value, '10.0.0.1' FROM n "
        "WHERE value <= 400"_s,
        u"INSERT INTO run (no, id, endpoint, project, started_at, ended_at, deadline_ms, owner) SELECT value, "
        "printf('68bd18b1-3f08-4bb2-a2fb-%012d', value), 'https://dcaas.example.com', "
        "'b197c48159d44a66b32c538c3f8da89a', "
        "1767225600000 + value * 50000, 1767225600000 + value * 50000 + 30000, 180000, 'gone' FROM n"_s,
        u"INSERT INTO detection (run_no, place, peer_no, naming_no, state, loss, task_id, queued_at, sent_at, "
        "accepted_at, ended_at) SELECT n.value, p.value, 1 + (n.value + p.value) % 400, 1 + (n.value + p.value) % 400, "
        "5, "
        "0, 'task-' || n.value || '-' || p.value, n.value, n.value, n.value, n.value FROM n, n AS p WHERE p.value <= 20"_s};
    for (const QString &statement : statements) {
        const QString numbers =
            u"WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < %1) "_s.arg(runs);
        // An INSERT takes its WITH in front.
        good = good && query.exec(numbers + statement);
        if (!good)
            std::fprintf(stderr, "%s\n", qPrintable(query.lastError().text()));
    }
    return good && query.exec(u"COMMIT"_s);
}

class FirstPaint : public QObject
{
public:
    double at = -1;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && at < 0)
            at = sinceStart();
        return false;
    }
};

/// What app/main_gui.cpp does until the window waits for somebody.
int timeStart(int argc, char **argv, const QString &folder)
{
    QApplication app(argc, argv);
    QApplication::setStyle(u"fusion"_s);
    const double ready = sinceStart();
    history::History history(folder);
    connection::ProfileStore profiles(QDir(folder).filePath(u"connections.json"_s));
    const QString settings = QDir(folder).filePath(u"window.ini"_s);
    ui::PreferenceStore preferences(settings);
    ui::DisplayNames names;
    ui::DesktopBus desktop(u"no such bus"_s);
    ui::Windows windows({.history = &history,
                         .connections = {.profiles = &profiles},
                         .desk = {.preferences = &preferences, .names = &names, .desktop = &desktop},
                         .memoryFile = settings});
    FirstPaint paint;
    double looked = -1;
    double idle = -1;
    history.open();
    (void)profiles.load();
    auto &place = windows.open();
    place.window->installEventFilter(&paint);
    const double shown = sinceStart();
    place.workspace->lookForOpenRuns();
    history.findOpenRuns(&app, [&](const auto &) { looked = sinceStart(); });
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &app, [&] {
        if (paint.at >= 0 && idle < 0)
            idle = sinceStart(); // whatever was posted before it is done
        if (idle >= 0 && looked >= 0)
            QCoreApplication::quit();
    });
    poll.start(0);
    QApplication::exec();
    std::printf("%.0f %.0f %.0f %.0f\n", ready, shown, idle, looked);
    return 0;
}

int measure(const char *program, int runs)
{
    const QTemporaryDir folder;
    if (!fillHistory(folder.path(), runs))
        return fail(u"the history could not be made"_s);
    std::printf("%d runs, %.0f MB\n", runs,
                static_cast<double>(QFileInfo(folder.filePath(u"history.db"_s)).size()) / 1e6);
    QList<double> usable;
    for (int round = 0; round < 7; ++round) {
        QProcess child;
        child.start(QString::fromLocal8Bit(program), {u"--time"_s, folder.path()});
        if (!child.waitForFinished(60000) || child.exitCode() != 0)
            return fail(u"a start failed"_s);
        const QString line = QString::fromUtf8(child.readAllStandardOutput()).trimmed();
        const QStringList times = line.split(u' ');
        std::printf("%s: Qt is ready after %s ms, shown %s, usable %s, open runs known %s\n",
                    round == 0 ? "first" : "warm ", qPrintable(times.value(0)), qPrintable(times.value(1)),
                    qPrintable(times.value(2)), qPrintable(times.value(3)));
        if (round > 0)
            usable += times.value(2).toDouble();
    }
    std::ranges::sort(usable);
    std::printf("usable, warm: median %.0f ms, worst %.0f ms\n", usable.at(usable.size() / 2), usable.last());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && QByteArrayView(argv[1]) == "--time")
        return timeStart(argc, argv, QString::fromLocal8Bit(argv[2]));
    const QCoreApplication app(argc, argv);
    const int runs = argc > 1 ? QByteArray(argv[1]).toInt() : 50000;
    return runs > 0 ? measure(argv[0], runs) : fail(u"how many runs?"_s);
}
