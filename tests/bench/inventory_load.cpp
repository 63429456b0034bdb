// SPDX-License-Identifier: GPL-3.0-or-later
// What loading an inventory takes beyond the time of the service: see README.md.

#include "app/api/client.h"
#include "app/inventory/inventory_loader.h"
#include "app/simulator/simulator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

#include <cstdio>

using namespace peerlight;
using namespace Qt::StringLiterals;

namespace {

constexpr int turns = 5;

/// The same four lists by plain requests side by side, nothing read: what the service and the wire take.
class Floor : public QObject
{
public:
    Floor(const QString &origin, const simulator::SimulatorOptions &service, std::function<void(double)> done)
        : m_done(std::move(done))
    {
        m_timer.start();
        for (const QString &list :
             {u"virtual-interfaces"_s, u"direct-connects"_s, u"virtual-gateways"_s, u"global-dc-gateways"_s}) {
            QNetworkRequest request(QUrl(u"%1/v3/%2/dcaas/%3?limit=2000"_s.arg(origin, service.projectId, list)));
            request.setRawHeader("X-Auth-Token"_ba, service.token.toUtf8());
            QNetworkReply *reply = m_network.get(request);
            connect(reply, &QNetworkReply::finished, this, [this, reply] {
                m_bytes += reply->readAll().size();
                if (++m_ended == 4)
                    m_done(double(m_timer.nsecsElapsed()) / 1e6);
            });
        }
    }

private:
    QNetworkAccessManager m_network;
    QElapsedTimer m_timer;
    std::function<void(double)> m_done;
    qint64 m_bytes = 0;
    int m_ended = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"peers"_s, u"how many peers (2000)"_s);
    parser.addPositionalArgument(u"latency"_s, u"ms between a request and its answer (20)"_s);
    parser.process(program);
    simulator::SimulatorOptions options;
    options.peers = parser.positionalArguments().value(0, u"2000"_s).toInt();
    options.latencyMs = parser.positionalArguments().value(1, u"20"_s).toInt();
    simulator::Simulator service(options);
    const auto port = service.start();
    if (!port)
        return 1;
    const QString origin = u"http://127.0.0.1:%1"_s.arg(*port);
    std::unique_ptr<Floor> floor;
    std::unique_ptr<inventory::InventoryLoader> loader;
    api::Client client({*api::Endpoint::parse(origin), *api::ProjectId::parse(options.projectId)},
                       *auth::Credential::fromToken(options.token));
    QElapsedTimer timer;
    int turn = 0;
    qint64 before = 0;
    std::function<void()> next = [&] {
        floor = std::make_unique<Floor>(origin, options, [&](double floorMs) {
            before = service.requestCount();
            loader = std::make_unique<inventory::InventoryLoader>(client);
            QObject::connect(loader.get(), &inventory::InventoryLoader::finished, &program,
                             [&, floorMs](const api::Result<inventory::Inventory> &loaded) {
                                 const qsizetype peers = loaded ? inventory::joinInventory(*loaded).size() : -1;
                                 const double ms = double(timer.nsecsElapsed()) / 1e6;
                                 std::printf(
                                     "%lld peers in %lld requests: %.0f ms, the service alone %.0f ms, beyond it "
                                     "%.0f ms\n",
                                     qlonglong(peers), qlonglong(service.requestCount() - before), ms, floorMs,
                                     ms - floorMs);
                                 if (peers != options.peers || ++turn == turns)
                                     QCoreApplication::exit(peers == options.peers ? 0 : 1);
                                 else
                                     QMetaObject::invokeMethod(&program, next, Qt::QueuedConnection);
                             });
            timer.start();
            loader->start();
        });
    };
    QMetaObject::invokeMethod(&program, next, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
