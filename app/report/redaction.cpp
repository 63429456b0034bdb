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
        out.where = alias(AliasKind::Endpoint, note.where);
        out.projectId = alias(AliasKind::Project, note.projectId);
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
    out.runId = alias(AliasKind::Run, run.runId);
    out.endpoint = alias(AliasKind::Endpoint, run.endpoint);
    out.projectId = alias(AliasKind::Project, run.projectId);
    return out;
}

RunSummary Redactor::masked(const RunSummary &summary)
{
    RunSummary out = summary;
    if (m_level == Redaction::All)
        out.runId = alias(AliasKind::Run, summary.runId);
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
    out.lineName = alias(AliasKind::Line, peer.lineName);
    out.carrier = alias(AliasKind::Carrier, peer.carrier);
    out.circuitId = alias(AliasKind::Circuit, peer.circuitId);
    out.hotline = alias(AliasKind::Hotline, peer.hotline);
    out.result.reason = text(peer.result.reason);
    if (m_level == Redaction::All)
        maskIds(out.result, alias(AliasKind::Peer, peer.result.peerId));
    else
        out.result.peerName = alias(AliasKind::Peer, peer.result.peerName);
    return out;
}

void Redactor::maskIds(ResultLine &line, const QString &peerAlias)
{
    if (!line.peerName.isEmpty()) // beside its id, under the same alias
        alias(AliasKind::Peer, line.peerName);
    line.peerId = m_book.maskedId(peerOfLine(line).id).text();
    line.peerName = peerAlias;
    line.remoteGateway = alias(AliasKind::Gateway, line.remoteGateway.section(u'/', 0, 0));
    line.detectionId = alias(AliasKind::Task, line.detectionId);
    line.requestId = alias(AliasKind::Id, line.requestId);
    line.runId = alias(AliasKind::Run, line.runId);
    for (QString &candidate : line.candidates)
        candidate = alias(AliasKind::Task, candidate);
    // Texts of the service: a time unless it is something that nobody expected.
    line.serviceStartTime = m_book.masked(line.serviceStartTime);
    line.serviceEndTime = m_book.masked(line.serviceEndTime);
}

inventory::Peer Redactor::masked(const inventory::Peer &peer)
{
    if (m_level == Redaction::All)
        return m_book.masked(peer);
    inventory::Peer out = peer;
    if (m_level == Redaction::Names)
        out.name = alias(AliasKind::Peer, peer.name);
    return out;
}

detection::Row Redactor::masked(const detection::Row &row)
{
    return m_level == Redaction::All ? m_book.masked(row) : row;
}

QString Redactor::alias(AliasKind kind, const QString &name)
{
    const QString given = m_book.aliasOf(kind, name);
    if (!given.isEmpty() && !m_named.contains(name)) {
        m_named.insert(name);
        m_uses.append({given, name});
    }
    return given;
}

QString Redactor::text(const QString &text)
{
    return m_book.masked(text, m_level == Redaction::All ? AliasBook::Scope::Everything : AliasBook::Scope::KnownNames);
}

} // namespace peerlight::report
