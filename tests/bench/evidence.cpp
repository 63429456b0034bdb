// SPDX-License-Identifier: GPL-3.0-or-later
// How long the evidence of many rows takes, for each redaction. Usage: bench_evidence [ROWS]
#include "app/report/evidence_bundle.h"

#include <QElapsedTimer>
#include <QTimeZone>

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace peerlight::report;

namespace {

constexpr int usualRows = 2000;
constexpr qint64 limitMs = 2000;

QString idOf(int number, int kind)
{
    return u"%1-a6f1-40a0-af88-%2"_s.arg(kind, 8, 16, '0'_L1).arg(number, 12, 16, '0'_L1);
}

EvidenceSource sourceOf(int rows)
{
    const QDateTime start(QDate(2026, 3, 4), QTime(8, 15), QTimeZone::utc());
    EvidenceSource source;
    QList<NotePeer> peers;
    for (int n = 0; n < rows; ++n) {
        NotePeer peer;
        peer.result.peerId = idOf(n, 1);
        peer.result.peerName = u"edge-bj-%1"_s.arg(n);
        peer.result.remoteGateway = u"10.%1.%2.2/30"_s.arg(n / 250).arg(n % 250);
        peer.result.detectionId = idOf(n, 2);
        peer.result.requestId = QString::number(n, 16).rightJustified(32, u'0');
        peer.result.runId = idOf(0, 3);
        peer.result.outcome = n % 10 == 0 ? peerlight::insight::Outcome::Unknown : peerlight::insight::Outcome::Clear;
        if (n % 10 == 0)
            peer.result.reason = u"The gateway of edge-bj-%1 answered 502 for %2."_s.arg(n).arg(idOf(n, 1));
        peer.result.startedAt = start;
        peer.result.endedAt = start.addSecs(9);
        peer.lineName = u"line-%1"_s.arg(n / 2);
        peer.carrier = u"Carrier %1"_s.arg(n % 5);
        peers.append(peer);
        source.summary.counts.add(peer.result.outcome);
    }
    source.note = noteOf(peers);
    source.run = {idOf(0, 3), rows, u"https://dcaas.example"_s, u"b197c48159d44a66b32c538c3f8da89a"_s, start};
    source.endedAt = start.addSecs(60);
    return source;
}

} // namespace

int main(int argc, char **argv)
{
    const int rows = argc > 1 ? std::atoi(argv[1]) : usualRows;
    const EvidenceSource source = sourceOf(rows);
    bool quick = true;
    for (const Redaction level : std::array{Redaction::None, Redaction::Names, Redaction::All}) {
        QElapsedTimer clock;
        clock.start();
        const auto zip = evidenceBundle(source, level, {"a secret of this session"});
        const qint64 took = clock.elapsed();
        quick = quick && zip && (took < limitMs || rows > usualRows);
        std::printf("%d rows, redaction %s: %lld ms, %lld bytes\n", rows, qPrintable(redactionName(level)),
                    static_cast<long long>(took), static_cast<long long>(zip ? zip->size() : -1));
    }
    return quick ? EXIT_SUCCESS : EXIT_FAILURE;
}
