// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/run_contents.h"

#include <QCoreApplication>
#include <QHash>
#include <QSysInfo>

namespace peerlight::report {

using namespace Qt::StringLiterals;

namespace {

/// What the last look and the person know of the lines of peers.
class LineFacts
{
public:
    explicit LineFacts(const RunContents &run) : m_own(run.own)
    {
        if (!run.look)
            return;
        for (const inventory::Line &line : run.look->inventory.lines)
            m_lineNames.insert(line.id, line.name);
        for (const inventory::Peer &peer : run.look->inventory.peers)
            m_lines.insert(peer.id, peer.lineId);
    }

    void fill(NotePeer &peer, const RunDetection &found) const
    {
        const QString line = found.peer.lineId.isEmpty() ? m_lines.value(found.row.peer) : found.peer.lineId;
        const QString name = found.lineName.isEmpty() ? m_lineNames.value(line) : found.lineName;
        peer.lineName = name.isEmpty() ? line : name;
        const auto card = m_own.cards.constFind(line);
        if (line.isEmpty() || card == m_own.cards.constEnd())
            return;
        peer.carrier = card->carrier;
        peer.circuitId = card->circuitId;
        peer.hotline = card->hotline;
    }

private:
    const inventory::OwnData &m_own;
    QHash<QString, QString> m_lineNames;
    QHash<api::PeerId, QString> m_lines;
};

NotePeer notePeerOf(const RunDetection &found, const LineFacts &lines)
{
    NotePeer peer;
    peer.result = resultLine(found.row, found.peer, found.runId);
    if (!detection::hasEnded(found.row.phase)) {
        peer.result.outcome = insight::Outcome::Unknown;
        peer.result.reasonCode = u"open"_s;
    }
    lines.fill(peer, found);
    return peer;
}

} // namespace

HandOverNote noteOf(const RunContents &run)
{
    const LineFacts lines(run);
    QList<NotePeer> peers;
    QHash<api::PeerId, qsizetype> places;
    for (const RunDetection &found : run.detections) {
        const NotePeer peer = notePeerOf(found, lines);
        const auto place = places.constFind(found.row.peer); // it was sent again: the later one counts
        if (place != places.constEnd()) {
            peers[*place] = peer;
        } else {
            places.insert(found.row.peer, peers.size());
            peers.append(peer);
        }
    }
    HandOverNote note = noteOf(peers);
    note.where = run.endpoint;
    note.demo = run.demo;
    note.projectId = run.projectId;
    note.causes = run.causes;
    note.toolVersion = QCoreApplication::applicationVersion();
    return note;
}

EvidenceSource evidenceOf(const RunContents &run)
{
    EvidenceSource source;
    source.note = noteOf(run);
    source.run = {.runId = run.runId,
                  .peers = static_cast<int>(source.note.peers.size()),
                  .endpoint = run.endpoint,
                  .projectId = run.projectId,
                  .startedAt = run.startedAt,
                  .demo = run.demo};
    source.summary.runId = run.runId;
    source.summary.requests = run.requests;
    for (const NotePeer &peer : source.note.peers)
        source.summary.counts.add(peer.result.outcome);
    source.endedAt = run.endedAt;
    if (run.endedAt.isValid())
        source.summary.wallMs = run.startedAt.msecsTo(run.endedAt);
    source.system = QSysInfo::prettyProductName();
    source.qtVersion = QString::fromLatin1(qVersion());
    return source;
}

} // namespace peerlight::report
