// SPDX-License-Identifier: GPL-3.0-or-later
// How long a list of peers takes to be read, and how much memory: see README.md.

#include "app/inventory/list_source.h"
#include "tests/support/own_memory.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace peerlight::inventory;
using namespace Qt::StringLiterals;

namespace {

double peakMib()
{
    return double(peerlight::test::ownMemoryKib("VmHWM")) / 1024;
}

QByteArray csvOf(int rows)
{
    QByteArray csv =
        "peer_id,peer_name,remote_gateway,virtual_interface_name,direct_connect_id,gateway_id,tags,notes\r\n";
    for (int i = 0; i < rows; ++i) {
        const auto padded = [](int number) { return QByteArray::number(number, 16).rightJustified(12, '0'); };
        const QByteArray n = padded(i);
        csv += "00000000-0000-4000-8000-" + n + ",edge-" + n + ",203.0.113." + QByteArray::number(i % 250) +
               "/30,vif-" + n + ",10000000-0000-4000-8000-" + padded(i / 2) + ",20000000-0000-4000-8000-" +
               padded(i / 1000) + ",core east,\"a note, of " + n + "\"\r\n";
    }
    return csv;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument(u"rows"_s, u"how many rows (100000)"_s);
    options.process(program);
    const int rows = options.positionalArguments().value(0, u"100000"_s).toInt();

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"peers.csv"_s);
    {
        const QByteArray csv = csvOf(rows);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            return 1;
    }
    // The peak until now is that of making the file: it is set back, so that the one printed is that of reading.
    QFile reset(u"/proc/self/clear_refs"_s);
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    reset.close();
    const double before = peakMib();
    QElapsedTimer timer;
    timer.start();
    const auto list = readPeerListFile(path);
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    if (!list || list->peers.size() != rows || list->unreadCount != 0)
        return 1;
    std::printf("%d rows, %.1f MB: %.0f ms; peak %.0f MiB, %.0f MiB of it before\n", rows,
                double(QFile(path).size()) / 1e6, ms, peakMib(), before);
    return 0;
}
