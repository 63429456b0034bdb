// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/simulator.h"

#include "app/simulator/faults.h"
#include "app/simulator/http_edge.h"
#include "app/simulator/service_model.h"

namespace peerlight::simulator {

struct Simulator::Private
{
    SimulatorOptions options;
    std::unique_ptr<ServiceModel> model;
    std::unique_ptr<HttpEdge> edge; // after the model, which it uses: goes first
};

namespace {

constexpr int kMostPeers = 5000;

/// Empty: the options make sense.
QString objection(const SimulatorOptions &options)
{
    if (options.peers < 1 || options.peers > kMostPeers)
        return Simulator::tr("The number of peers must be from 1 to %1.").arg(kMostPeers);
    if (options.detectMs < 0 || options.latencyMs < 0)
        return Simulator::tr("Times cannot be negative.");
    if (options.spreadMs < 0 || options.spreadMs > options.detectMs)
        return Simulator::tr("The spread must be from 0 to the time that a detection takes.");
    if (options.token.isEmpty() || options.projectId.isEmpty())
        return Simulator::tr("The token and the project ID cannot be empty.");
    if (options.tokenLifeSeconds < 1)
        return Simulator::tr("A token must live for a second at least.");
    return {};
}

IamOptions iamOf(const SimulatorOptions &from)
{
    IamOptions iam;
    iam.account = from.account.toUtf8();
    iam.user = from.user.toUtf8();
    iam.password = from.password.toUtf8();
    iam.userId = from.mfaUserId.toUtf8();
    iam.passcode = from.mfa ? from.mfaPasscode.toUtf8() : QByteArray();
    iam.tokenLifeMs = qint64(from.tokenLifeSeconds) * 1000;
    iam.key = {from.accessKey.toUtf8(), from.secretKey.toUtf8(), from.securityToken.toUtf8()};
    iam.regionName = from.projectName.toUtf8();
    return iam;
}

} // namespace

Simulator::Simulator(SimulatorOptions options, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->options = std::move(options);
}

Simulator::~Simulator() = default;

tl::expected<quint16, QString> Simulator::start()
{
    if (const QString text = objection(d->options); !text.isEmpty())
        return tl::make_unexpected(text);
    const auto faults = parseFaults(d->options.faults);
    if (!faults)
        return tl::make_unexpected(faults.error());

    const SimulatorOptions &from = d->options;
    auto model = std::make_unique<ServiceModel>(ModelOptions{from.peers, from.seed, from.detectMs, from.spreadMs,
                                                             from.token.toUtf8(), from.projectId.toUtf8(), *faults,
                                                             iamOf(from), from.scenario});
    auto edge = std::make_unique<HttpEdge>(*model, from.latencyMs);
    const auto port = edge->listenOnLoopback(from.port);
    if (!port)
        return tl::make_unexpected(tr("Port %1 cannot be used: %2").arg(from.port).arg(port.error()));
    d->edge = std::move(edge); // a second start() replaces the first service: its edge goes before its model
    d->model = std::move(model);
    return *port;
}

const SimulatorOptions &Simulator::options() const
{
    return d->options;
}

qint64 Simulator::requestCount() const
{
    return d->model ? d->model->requestCount() : 0;
}

qint64 Simulator::signInCount() const
{
    return d->model ? d->model->signInCount() : 0;
}

qint64 Simulator::createCount() const
{
    return d->model ? d->model->createCount() : 0;
}

QList<std::pair<QString, QString>> Simulator::faultNames()
{
    return faultDescriptions();
}

} // namespace peerlight::simulator
