// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/note_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/messages.h"

#include <QCoreApplication>
#include <QHash>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

/// What the last look and the person know of the lines of peers.
class LineFacts
{
public:
    explicit LineFacts(const history::WholeRun &whole) : m_own(whole.own)
    {
        if (!whole.look)
            return;
        for (const inventory::Line &line : whole.look->inventory.lines)
            m_lineNames.insert(line.id, line.name);
        for (const inventory::Peer &peer : whole.look->inventory.peers)
            m_lines.insert(peer.id, peer.lineId);
    }

    void fill(report::NotePeer &peer, const api::PeerId &id) const
    {
        const QString line = m_lines.value(id);
        if (line.isEmpty())
            return;
        const QString name = m_lineNames.value(line);
        peer.lineName = name.isEmpty() ? line : name;
        const auto card = m_own.cards.constFind(line);
        if (card == m_own.cards.constEnd())
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

report::NotePeer notePeerOf(const history::KeptDetection &kept, const LineFacts &lines)
{
    report::NotePeer peer;
    peer.result = report::resultLine(kept.row, kept.peer, kept.runId);
    if (!detection::hasEnded(kept.row.phase)) {
        peer.result.outcome = insight::Outcome::Unknown;
        peer.result.reasonCode = u"open"_s;
    }
    lines.fill(peer, kept.row.peer);
    return peer;
}

} // namespace

NoteCommand::NoteCommand(NoteOptions options, std::unique_ptr<OutputSink> output, history::History &history,
                         QObject *parent)
    : KeptCommand(std::move(output), history, parent), m_options(std::move(options))
{}

void NoteCommand::start()
{
    readRun(m_options.run, [this](const history::WholeRun &whole) { writeRun(whole); });
}

void NoteCommand::writeRun(const history::WholeRun &whole)
{
    const QString text = report::noteText(noteOfRun(whole), m_options.form, m_options.language);
    write(text.toUtf8());
    complete(0);
}

report::HandOverNote noteOfRun(const history::WholeRun &whole)
{
    const LineFacts lines(whole);
    QList<report::NotePeer> peers;
    QHash<api::PeerId, qsizetype> places;
    for (const history::KeptDetection &kept : whole.detections) {
        const report::NotePeer peer = notePeerOf(kept, lines);
        const auto place = places.constFind(kept.row.peer); // it was sent again: the later one counts
        if (place != places.constEnd()) {
            peers[*place] = peer;
        } else {
            places.insert(kept.row.peer, peers.size());
            peers.append(peer);
        }
    }
    report::HandOverNote note = report::noteOf(peers);
    note.where = whole.run.endpoint;
    note.demo = report::isDemoEndpoint(whole.run.endpoint);
    note.projectId = whole.run.project;
    note.toolVersion = QCoreApplication::applicationVersion();
    return note;
}

} // namespace peerlight::cli
