// SPDX-License-Identifier: GPL-3.0-or-later
// How long the event loop of the window stands still while a long list is read, looked at and put in: see README.md.

#include "ui/lists/import_window.h"
#include "ui/main/lists_place.h"
#include "ui/main/main_window.h"
#include "ui/main/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace peerlight;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120000;

/// Every peer with a name, a gateway, a line and tags: all that a list can say has to be put somewhere.
bool writeList(const QString &path, int rows)
{
    QByteArray csv = "peer_id,peer_name,remote_gateway,virtual_interface_name,direct_connect_id,gateway_id,tags\r\n";
    for (int i = 0; i < rows; ++i) {
        const auto padded = [](int number) { return QByteArray::number(number, 16).rightJustified(12, '0'); };
        csv += "00000000-0000-4000-8000-" + padded(i) + ",edge-" + padded(i) + ",203.0.113." +
               QByteArray::number(i % 250) + "/30,vif-" + padded(i) + ",10000000-0000-4000-8000-" + padded(i / 40) +
               ",20000000-0000-4000-8000-" + padded(i / 1000) + ",core east\r\n";
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size();
}

/// The longest time between two turns of the event loop, for each part of the way.
class Gaps : public QObject
{
public:
    Gaps()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6);
            m_clock.start();
        });
        m_clock.start();
        m_part.start();
        m_timer.start(0);
    }
    void endPart(const char *name)
    {
        m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6);
        std::printf("  %s: %lld ms, longest gap %.1f ms\n", name, qlonglong(m_part.elapsed()), m_longest);
        worst = std::max(worst, m_longest);
        m_longest = 0;
        m_clock.start();
        m_part.start();
    }

    double worst = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    QElapsedTimer m_part;
    double m_longest = 0;
};

template<typename Until>
bool runUntil(const Until &until)
{
    QElapsedTimer since;
    since.start();
    QTimer look;
    bool met = false;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        met = until(since.elapsed());
        if (met || since.elapsed() > patienceMs)
            QCoreApplication::exit(); // quit() would close the windows
    });
    look.start(1);
    QApplication::exec();
    return met;
}

ui::ImportWindow *previewOf(const ui::MainWindow &window)
{
    for (auto *preview : window.findChildren<ui::ImportWindow *>()) {
        if (preview->isVisible() && preview->result() && *preview->result())
            return preview;
    }
    return nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument(u"rows"_s, u"how many rows (100000)"_s);
    options.process(program);
    const int rows = options.positionalArguments().value(0, u"100000"_s).toInt();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"peers.csv"_s);
    if (!writeList(path, rows))
        return 1;

    ui::PeerTableModel table;
    ui::Workspace workspace(
        table, [] { return tl::expected<ui::DemoService, QString>(tl::unexpect, u"no demo"_s); }, {}, nullptr);
    ui::MainWindow window(workspace, QString());
    window.resize(1280, 800);
    window.show();
    static_cast<void>(runUntil([](qint64 ms) { return ms > 1000; })); // what is drawn for the first time

    Gaps gaps;
    window.lists().openPeerList(path);
    ui::ImportWindow *preview = nullptr;
    if (!runUntil([&](qint64) { return (preview = previewOf(window)) != nullptr; }))
        return 1;
    gaps.endPart("from the file to its preview");
    preview->accept();
    if (!runUntil([&](qint64) { return table.rowCount() == rows; }))
        return 1;
    gaps.endPart("from Import to the last row in the table");
    static_cast<void>(runUntil([](qint64 ms) { return ms > 2000; }));
    gaps.endPart("what follows, in two seconds");
    std::printf("%d rows: longest gap %.1f ms\n", rows, gaps.worst);
    return 0;
}
