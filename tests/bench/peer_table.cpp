// SPDX-License-Identifier: GPL-3.0-or-later
// How the peer list holds under changes, and how long a keystroke in the filter and a sort take: see README.md.

#include "tests/support/own_memory.h"
#include "ui/peers/filter_edit.h"
#include "ui/peers/peer_table_model.h"
#include "ui/peers/peer_table_view.h"
#include "ui/peers/peer_view.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace peerlight;
using namespace peerlight::ui;
using namespace Qt::StringLiterals;

namespace {

double residentMib()
{
    return double(test::ownMemoryKib("VmRSS")) / 1024;
}

api::PeerId idOf(int number)
{
    return *api::PeerId::parse(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

QList<inventory::Peer> somePeers(int count)
{
    QList<inventory::Peer> peers;
    for (int i = 0; i < count; ++i) {
        inventory::Peer peer;
        peer.id = idOf(i);
        // Not in the order of their names: a sort has something to do.
        peer.name = u"edge-%1-site-%2"_s.arg((i * 7919) % count).arg(i % 97);
        peer.remoteGateway = u"10.%1.%2.2/30"_s.arg(i / 250 % 250).arg(i % 250);
        peer.interfaceName = u"vif-%1"_s.arg(i / 2);
        peer.lineId = u"dc-line-%1"_s.arg(i / 40);
        peer.gatewayId = u"vgw-%1"_s.arg(i % 7);
        peers.append(peer);
    }
    return peers;
}

detection::Row rowOf(int peer, int step)
{
    detection::Row row;
    row.peer = idOf(peer);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    row.queuedAt = {detection::Millis(now), now};
    row.phase = step % 3 == 2 ? detection::Phase::Complete : detection::Phase::Processing;
    if (row.phase == detection::Phase::Complete) {
        row.lossPercent = (peer + step) % 4 == 0 ? 100 : 0;
        row.endedAt = row.queuedAt;
    }
    return row;
}

/// Times between turns of the event loop, in ms. Counted and not kept, so that the memory that grows is not its own.
struct Gaps
{
    explicit Gaps(QObject *owner) : timer(new QTimer(owner))
    {
        timer->setTimerType(Qt::PreciseTimer);
        QObject::connect(timer, &QTimer::timeout, owner, [this] {
            add(double(clock.nsecsElapsed()) / 1e6);
            clock.start();
        });
    }
    void start()
    {
        clock.start();
        timer->start(1);
    }
    void add(double ms)
    {
        longest = std::max(longest, ms);
        ++counts[std::min(counts.size() - 1, std::size_t(ms * perMs))];
        ++number;
    }
    /// That many of the times are not above it, to 0.1 ms.
    [[nodiscard]] double at(double share)
    {
        timer->stop();
        const auto wanted = qint64(double(number) * share);
        qint64 seen = 0;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            seen += counts[i];
            if (seen >= wanted)
                return double(i + 1) / perMs;
        }
        return longest;
    }

    static constexpr double perMs = 10;
    QTimer *timer;
    QElapsedTimer clock;
    std::array<qint64, 10000> counts{};
    qint64 number = 0;
    double longest = 0;
};

void runChanges(int rows, int perSecond, int seconds)
{
    PeerTableModel model;
    PeerView view(model);
    model.addPeers(somePeers(rows));
    view.resize(1280, 800);
    view.show();
    view.setLive(true);
    QObject loop;
    QTimer changes;
    int sent = 0;
    QElapsedTimer since;
    QObject::connect(&changes, &QTimer::timeout, &loop, [&] {
        const int wanted = int(since.elapsed() * perSecond / 1000);
        for (; sent < wanted; ++sent)
            model.applyRow(rowOf((sent * 31) % rows, sent / rows + sent));
    });
    Gaps gaps(&loop);
    double before = 0;
    QTimer::singleShot(2000, &loop, [&] { // what is drawn for the first time is not looked at
        before = residentMib();
        gaps.start();
    });
    QTimer::singleShot(2000 + seconds * 1000, &loop, &QCoreApplication::quit);
    since.start();
    changes.start(5);
    QApplication::exec();
    const double growth = residentMib() - before;
    std::printf("%d rows, %d changes in %d s: longest gap %.1f ms, 99th percentile %.1f ms, "
                "memory %.1f MiB, grown by %.2f MiB\n",
                rows, sent, seconds + 2, gaps.longest, gaps.at(0.99), residentMib(), growth);
}

void runMany(int rows)
{
    PeerTableModel model;
    PeerView view(model);
    QElapsedTimer timer;
    timer.start();
    model.addPeers(somePeers(rows));
    const double added = double(timer.nsecsElapsed()) / 1e6;
    view.resize(1280, 800);
    view.show();
    auto *table = view.findChild<PeerTableView *>();
    table->viewport()->repaint();
    auto *filter = view.findChild<FilterEdit *>();
    double worst = 0;
    const auto type = [&](const QString &text) {
        timer.start();
        filter->setText(text);
        table->viewport()->repaint();
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        std::printf("  filter \"%s\": %.1f ms, %lld rows\n", qPrintable(text), ms, qlonglong(view.shownPeers().size()));
        worst = std::max(worst, ms);
    };
    for (const auto *text :
         {"e", "ed", "edge-1", "edge-12", "edge-1", "", "site-9", "line:dc-line-3", "-site-1", "x", ""})
        type(QString::fromLatin1(text));
    double slowest = 0;
    for (const PeerColumn column :
         {PeerColumn::Peer, PeerColumn::RemoteGateway, PeerColumn::Pair, PeerColumn::Outcome}) {
        timer.start();
        table->sortByColumn(int(column), Qt::DescendingOrder);
        table->viewport()->repaint();
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        std::printf("  sort by column %d: %.1f ms\n", int(column), ms);
        slowest = std::max(slowest, ms);
    }
    std::printf("%d rows: added in %.1f ms, slowest keystroke %.1f ms, slowest sort %.1f ms\n", rows, added, worst,
                slowest);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"seconds"_s, u"how long changes come (10; the figure asks for 600)"_s, u"s"_s, u"10"_s},
                        {u"rows"_s, u"rows that change (2000)"_s, u"n"_s, u"2000"_s},
                        {u"changes"_s, u"changes a second (200)"_s, u"n"_s, u"200"_s},
                        {u"many"_s, u"rows that are filtered and sorted (20000)"_s, u"n"_s, u"20000"_s}});
    options.process(program);
    runMany(options.value(u"many"_s).toInt());
    runChanges(options.value(u"rows"_s).toInt(), options.value(u"changes"_s).toInt(),
               options.value(u"seconds"_s).toInt());
    return 0;
}
