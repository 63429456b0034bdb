// SPDX-License-Identifier: GPL-3.0-or-later
// How the whole window holds under changes: table, groups, details, status bar. See README.md.

#include "ui/main/main_window.h"
#include "ui/main/workspace.h"
#include "ui/peers/peer_table_view.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace peerlight;
using namespace Qt::StringLiterals;

namespace {

double memoryMib()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

/// Of this thread: what other programs do on the machine is not in it.
double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double at(std::vector<double> all, double share)
{
    std::sort(all.begin(), all.end());
    return all.empty() ? 0 : all[std::min(all.size() - 1, std::size_t(double(all.size()) * share))];
}

inventory::Peer peerOf(int number)
{
    inventory::Peer peer;
    peer.id = *api::PeerId::parse(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
    peer.name = u"edge-%1-site-%2"_s.arg(number).arg(number % 97);
    peer.remoteGateway = u"10.%1.%2.2/30"_s.arg(number / 250 % 250).arg(number % 250);
    peer.interfaceName = u"vif-%1"_s.arg(number / 2);
    peer.lineId = u"dc-line-%1"_s.arg(number / 40);
    peer.gatewayId = u"vgw-%1"_s.arg(number % 7);
    return peer;
}

detection::Row rowOf(const api::PeerId &peer, int step)
{
    detection::Row row;
    row.peer = peer;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    row.queuedAt = {detection::Millis(now), now};
    row.phase = step % 3 == 2 ? detection::Phase::Complete : detection::Phase::Processing;
    if (row.phase == detection::Phase::Complete) {
        row.lossPercent = step % 4 == 0 ? 100 : 0;
        row.endedAt = row.queuedAt;
    }
    return row;
}

/// A turn: from where the event loop wakes up to where it goes to sleep.
struct Turns
{
    std::vector<double> processor;
    std::vector<double> wall;
    bool looks = false;

    void watch(QObject &context)
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &context, [this] {
            m_began = processorMs();
            m_clock.start();
        });
        QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &context, [this] {
            if (!looks || !m_clock.isValid())
                return;
            processor.push_back(processorMs() - m_began);
            wall.push_back(double(m_clock.nsecsElapsed()) / 1e6);
        });
    }

private:
    QElapsedTimer m_clock;
    double m_began = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"seconds"_s, u"how long changes come (10; the figure asks for 600)"_s, u"s"_s, u"10"_s},
                        {u"rows"_s, u"rows that change (2000)"_s, u"n"_s, u"2000"_s},
                        {u"changes"_s, u"changes a second (200); 0: idle"_s, u"n"_s, u"200"_s}});
    options.process(program);
    const int rows = options.value(u"rows"_s).toInt();
    const int perSecond = options.value(u"changes"_s).toInt();
    const int seconds = options.value(u"seconds"_s).toInt();

    ui::PeerTableModel model;
    ui::Workspace workspace(model, {}, {});
    ui::MainWindow window(workspace, QString());
    QList<inventory::Peer> peers;
    for (int i = 0; i < rows; ++i)
        peers += peerOf(i);
    workspace.addPeers(peers);
    for (int i = 0; i < rows; ++i) // all have a result: ages are shown
        model.applyRow(rowOf(peers[i].id, i));
    window.resize(1280, 800);
    window.show();
    window.findChild<ui::PeerTableView *>()->selectRow(0);

    QObject loop;
    QElapsedTimer since;
    QTimer changes;
    int sent = 0;
    QObject::connect(&changes, &QTimer::timeout, &loop, [&] {
        const int wanted = int(since.elapsed() * perSecond / 1000);
        QSet<api::PeerId> changed;
        for (; sent < wanted; ++sent) {
            const auto &peer = peers[(sent * 31) % rows].id;
            model.applyRow(rowOf(peer, sent / rows + sent));
            changed.insert(peer);
        }
        if (!changed.isEmpty())
            Q_EMIT workspace.rowsChanged(changed);
    });
    Turns turns;
    turns.watch(loop);
    double before = 0;
    double processorBefore = 0;
    QTimer::singleShot(3000, &loop, [&] { // what is drawn for the first time is not looked at
        before = memoryMib();
        processorBefore = processorMs();
        turns.looks = true;
    });
    QTimer::singleShot(3000 + seconds * 1000, &loop, &QCoreApplication::quit);
    since.start();
    if (perSecond > 0)
        changes.start(5);
    QApplication::exec();
    std::printf("%d rows, %d changes in %d s: longest turn %.1f ms of the processor (%.1f ms by the clock), "
                "99th percentile %.1f ms (%.1f ms), %.1f turns a second, %.1f %% of a processor, memory %.1f MiB, "
                "grown by %.2f MiB\n",
                rows, sent, seconds, at(turns.processor, 1), at(turns.wall, 1), at(turns.processor, 0.99),
                at(turns.wall, 0.99), double(turns.processor.size()) / seconds,
                (processorMs() - processorBefore) / seconds / 10, memoryMib(), memoryMib() - before);
    return 0;
}
