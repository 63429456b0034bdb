// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/redaction.h"

namespace peerlight::report {

using namespace Qt::StringLiterals;
using AliasKind = AliasBook::Kind;

namespace {

inventory::Peer peerOfLine(const ResultLine &line)
{
    inventory::Peer peer;
    peer.id = api::PeerId::parse(line.peerId).value_or(api::PeerId());
    peer.name = line.peerName;
    peer.remoteGateway = line.remoteGateway;
    return peer;
}

} // namespace

std::optional<Redaction> redactionFromName(QStringView name)
{
    if (name == "none"_L1)
        return Redaction::None;
    if (name == "names"_L1)
        return Redaction::Names;
    if (name == "all"_L1)
        return Redaction::All;
    return {};
}

QString redactionName(Redaction level)
{
    switch (level) {
    case Redaction::None:
        return u"none"_s;
    case Redaction::Names:
        return u"names"_s;
    case Redaction::All:
        return u"all"_s;
    }
    return {};
}

HandOverNote Redactor::masked(const HandOverNote &note)
{
    if (m_level == Redaction::None)
        return note;
    for (const NotePeer &peer : note.peers)
        learn(peer);
    HandOverNote out = note;
    if (m_level == Redaction::All) {
        out.where = m_book.aliasOf(AliasKind::Endpoint, note.where);
        out.projectId = m_book.aliasOf(AliasKind::Project, note.projectId);
    }
    for (NotePeer &peer : out.peers)
        peer = maskedPeer(peer);
    for (QString &cause : out.causes)
        cause = text(cause);
    return out;
}

RunHeader Redactor::masked(const RunHeader &run)
{
    if (m_level != Redaction::All)
        return run;
    RunHeader out = run;
    out.runId = m_book.aliasOf(AliasKind::Run, run.runId);
    out.endpoint = m_book.aliasOf(AliasKind::Endpoint, run.endpoint);
    out.projectId = m_book.aliasOf(AliasKind::Project, run.projectId);
    return out;
}

RunSummary Redactor::masked(const RunSummary &summary)
{
    RunSummary out = summary;
    if (m_level == Redaction::All)
        out.runId = m_book.aliasOf(AliasKind::Run, summary.runId);
    return out;
}

void Redactor::learn(const NotePeer &peer)
{
    if (m_level == Redaction::All)
        m_book.learn(peerOfLine(peer.result));
    else
        m_book.aliasOf(AliasKind::Peer, peer.result.peerName);
    m_book.aliasOf(AliasKind::Line, peer.lineName);
    m_book.aliasOf(AliasKind::Carrier, peer.carrier);
    m_book.aliasOf(AliasKind::Circuit, peer.circuitId);
    m_book.aliasOf(AliasKind::Hotline, peer.hotline);
}

NotePeer Redactor::maskedPeer(const NotePeer &peer)
{
    NotePeer out = peer;
    out.lineName = m_book.aliasOf(AliasKind::Line, peer.lineName);
    out.carrier = m_book.aliasOf(AliasKind::Carrier, peer.carrier);
    out.circuitId = m_book.aliasOf(AliasKind::Circuit, peer.circuitId);
    out.hotline = m_book.aliasOf(AliasKind::Hotline, peer.hotline);
    out.result.reason = text(peer.result.reason);
    if (m_level == Redaction::All)
        maskIds(out.result, m_book.aliasOf(AliasKind::Peer, peer.result.peerId));
    else
        out.result.peerName = m_book.aliasOf(AliasKind::Peer, peer.result.peerName);
    return out;
}

void Redactor::maskIds(ResultLine &line, const QString &alias)
{
    line.peerId = m_book.maskedId(peerOfLine(line).id).text();
    line.peerName = alias;
    line.remoteGateway = m_book.aliasOf(AliasKind::Gateway, line.remoteGateway.section(u'/', 0, 0));
    line.detectionId = m_book.aliasOf(AliasKind::Task, line.detectionId);
    line.requestId = m_book.aliasOf(AliasKind::Id, line.requestId);
    line.runId = m_book.aliasOf(AliasKind::Run, line.runId);
    for (QString &candidate : line.candidates)
        candidate = m_book.aliasOf(AliasKind::Task, candidate);
    // Texts of the service: a time unless it is something that nobody expected.
    line.serviceStartTime = m_book.masked(line.serviceStartTime);
    line.serviceEndTime = m_book.masked(line.serviceEndTime);
}

QString Redactor::text(const QString &text)
{
    return m_book.masked(text, m_level == Redaction::All ? AliasBook::Scope::Everything : AliasBook::Scope::KnownNames);
}

} // namespace peerlight::report
