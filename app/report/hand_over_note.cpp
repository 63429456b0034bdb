// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/hand_over_note.h"

#include "app/report/note_words.h"
#include "app/report/result_writer.h"
#include "app/report/text_table.h"

#include <algorithm>

namespace peerlight::report {

using namespace Qt::StringLiterals;
using insight::Outcome;

namespace {

constexpr qsizetype mostNamed = 20; ///< of one outcome: a note is read in a chat

class NoteWriter
{
public:
    NoteWriter(const HandOverNote &note, NoteForm form, NoteLanguage language)
        : m_note(note), m_markdown(form == NoteForm::Markdown), m_language(language), m_words(noteWords(language))
    {}

    [[nodiscard]] QString text()
    {
        writeHead();
        bool allClear = true;
        for (const Outcome outcome : insight::worstFirst) {
            if (outcome != Outcome::Clear || allClear) // what is clear is counted, and named where nothing else is
                allClear = !writeOutcome(outcome) && allClear;
        }
        line({});
        line(m_words.writtenBy.arg(m_note.toolVersion));
        return m_text;
    }

private:
    void line(const QString &text) { m_text += text + u'\n'; }

    /// Words of the service, of a carrier: they cannot act where the note is pasted.
    [[nodiscard]] QString safe(const QString &text) const
    {
        return m_markdown ? markdownText(text) : terminalSafe(text);
    }

    [[nodiscard]] QString strong(const QString &text) const { return m_markdown ? u"**%1**"_s.arg(text) : text; }

    void writeHead()
    {
        const QString &title = m_note.demo ? m_words.demoTitle : m_words.title;
        line(strong(title.arg(times())));
        if (!m_note.where.isEmpty())
            line(m_words.where.arg(safe(m_note.where), safe(m_note.projectId)));
        line({});
        line(counts());
        for (const QString &cause : m_note.causes)
            line(safe(cause));
    }

    [[nodiscard]] QString times() const
    {
        if (!m_note.to.isValid())
            return u"–"_s;
        const QString first = m_note.from.toUTC().toString(u"yyyy-MM-dd HH:mm"_s);
        const QString last = m_note.to.toUTC().toString(u"yyyy-MM-dd HH:mm"_s);
        return (first == last ? first : u"%1 – %2"_s.arg(first, last)) + " UTC"_L1;
    }

    [[nodiscard]] QString counts() const
    {
        insight::OutcomeCounts counts;
        for (const NotePeer &peer : m_note.peers)
            counts.add(peer.result.outcome);
        QStringList parts;
        for (const Outcome outcome : insight::allOutcomes) {
            if (counts.of(outcome) > 0)
                parts.append(u"%1 %2"_s.arg(counts.of(outcome)).arg(noteOutcome(outcome, m_language)));
        }
        const QString peers = m_words.peers.arg(m_note.peers.size());
        return parts.isEmpty()
                   ? peers
                   : peers + m_words.colon + (m_words.colon == u":"_s ? u" "_s : QString()) + parts.join(m_words.comma);
    }

    /// False: no peer has this outcome.
    bool writeOutcome(Outcome outcome)
    {
        QList<const NotePeer *> peers;
        for (const NotePeer &peer : m_note.peers) {
            if (peer.result.outcome == outcome)
                peers.append(&peer);
        }
        if (peers.isEmpty())
            return false;
        line({});
        line(strong(noteOutcome(outcome, m_language) + m_words.colon));
        if (m_markdown)
            line({});
        for (qsizetype i = 0; i < std::min(mostNamed, peers.size()); ++i)
            line(u"- "_s + peerLine(*peers.at(i)));
        if (peers.size() > mostNamed)
            line(u"- "_s + m_words.more.arg(peers.size() - mostNamed));
        return true;
    }

    [[nodiscard]] QString peerLine(const NotePeer &peer) const
    {
        const ResultLine &result = peer.result;
        QStringList parts{safe(result.peerName.isEmpty() ? result.peerId : result.peerName)};
        const auto add = [&parts, this](const QString &words, const QString &value) {
            if (!value.isEmpty())
                parts.append(words.arg(safe(value)));
        };
        add(m_words.gateway, result.remoteGateway);
        if (result.lossPercent)
            parts.append(m_words.loss.arg(*result.lossPercent));
        const QString reason = noteReason(result, m_language);
        if (!reason.isEmpty())
            parts.append(reason);
        add(m_words.line, peer.lineName);
        add(m_words.circuit, peer.circuitId);
        if (!peer.hotline.isEmpty())
            parts.append(m_words.call.arg(safe(peer.carrier), safe(peer.hotline)).simplified());
        else
            add(m_words.carrier, peer.carrier);
        add(m_words.task, result.detectionId);
        add(m_words.request, result.requestId);
        return parts.join(m_words.comma);
    }

    const HandOverNote &m_note;
    const bool m_markdown;
    const NoteLanguage m_language;
    const NoteWords &m_words;
    QString m_text;
};

} // namespace

HandOverNote noteOf(const QList<NotePeer> &peers)
{
    HandOverNote note;
    note.peers = peers;
    for (const NotePeer &peer : peers) {
        const QDateTime &end = peer.result.endedAt;
        if (!end.isValid())
            continue;
        if (!note.from.isValid() || end < note.from)
            note.from = end;
        if (!note.to.isValid() || end > note.to)
            note.to = end;
    }
    return note;
}

QString noteText(const HandOverNote &note, NoteForm form, NoteLanguage language)
{
    return NoteWriter(note, form, language).text();
}

std::optional<NoteForm> noteFormFromName(QStringView name)
{
    if (name == "plain"_L1)
        return NoteForm::Plain;
    if (name == "markdown"_L1)
        return NoteForm::Markdown;
    return {};
}

std::optional<NoteLanguage> noteLanguageFromName(QStringView name)
{
    if (name == "en"_L1)
        return NoteLanguage::English;
    if (name == "zh"_L1)
        return NoteLanguage::Chinese;
    return {};
}

} // namespace peerlight::report
