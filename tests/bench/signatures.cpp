// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/signer.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace peerlight::auth;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSignatures = 200'000;

double microsecondsFor(const SignedRequest &request, const AccessKey &key)
{
    QElapsedTimer clock;
    qsizetype bytes = 0; // so that nothing is left out
    clock.start();
    for (int i = 0; i < kSignatures; ++i) {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'767'323'045 + i, Qt::UTC);
        bytes += signatureHeaders(request, key, now).back().second.size();
    }
    return bytes > 0 ? double(clock.nsecsElapsed()) / 1000.0 / kSignatures : 0.0;
}

} // namespace

/// What a signature costs: it is made on the thread that shows the window, once a request.
int main()
{
    const QByteArray project = "0123456789abcdef0123456789abcdef"_ba;
    const QByteArray body = R"({"vif_peer_detection":{"vif_peer_id":"11111111-2222-4333-8444-555555555555"}})"_ba;
    const SignedRequest create{
        "POST", "dcaas.eu-test-1.example.com", "/v3/" + project + "/dcaas/vif-peer-detections", {}, project, body};
    const SignedRequest list{"GET",
                             "dcaas.eu-test-1.example.com",
                             "/v3/" + project + "/dcaas/vif-peer-detections",
                             {{"limit", "2000"}, {"marker", "11111111-2222-4333-8444-555555555555"}},
                             project,
                             {}};
    const AccessKey key{"EXAMPLEAK0000000TEST", Secret("exampleSecretKey0000000000000000000TEST"_ba), {}};
    const AccessKey temporary{key.id, key.secret, Secret(QByteArray(2000, 't'))};
    QTextStream out(stdout);
    out << "create " << microsecondsFor(create, key) << " us\n";
    out << "list page " << microsecondsFor(list, key) << " us\n";
    out << "list page with a security token of 2,000 bytes " << microsecondsFor(list, temporary) << " us\n";
    return 0;
}
