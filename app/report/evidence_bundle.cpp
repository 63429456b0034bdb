// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/evidence_bundle.h"

#include "app/report/json_text.h"
#include "app/report/result_fields.h"
#include "app/report/result_writer.h"
#include "app/report/text_table.h"
#include "app/report/zip_archive.h"

#include <QCryptographicHash>

namespace peerlight::report {

using namespace Qt::StringLiterals;

namespace {

QByteArray resultsIn(const EvidenceSource &source, Format format)
{
    const auto writer = makeResultWriter(format);
    QByteArray bytes = writer->begin(source.run);
    for (const NotePeer &peer : source.note.peers)
        bytes += writer->result(peer.result);
    return bytes + writer->end(source.summary);
}

/// A whole heading of English: the files are for whoever gets them, whatever the language here.
QByteArray summaryFile(const EvidenceSource &source, Redaction level)
{
    QString text = u"# Evidence of a connectivity detection\n\n"_s;
    if (!source.run.runId.isEmpty())
        text += u"- Run: %1\n"_s.arg(markdownText(source.run.runId));
    text += u"- Started: %1\n"_s.arg(rfc3339(source.run.startedAt));
    text += source.endedAt.isValid() ? u"- Ended: %1\n"_s.arg(rfc3339(source.endedAt))
                                     : u"- Ended: not yet; rows without a result may still get one\n"_s;
    text += u"- Redaction: %1\n"_s.arg(redactionName(level));
    if (source.note.demo)
        text += u"- DEMO: made with a simulated service; nothing here is of a real line\n"_s;
    text += u"\n## Note\n\n"_s + noteText(source.note, NoteForm::Markdown, NoteLanguage::English);
    text += u"\n## All results\n\n"_s;
    // The file has its title already.
    const QByteArray table = resultsIn(source, Format::Markdown);
    return text.toUtf8() + table.sliced(table.indexOf("\n\n") + 2);
}

/// The history keeps no single exchange: this says so, and gives what it has.
QByteArray requestsFile(const EvidenceSource &source)
{
    QByteArray bytes =
        jsonObject({
            {u"type"_s, u"about"_s},
            {u"text"_s, u"Single requests are not kept. For each detection: how many there were, and the id that the "
                        "service gave with its last error, which its support can look up."_s},
        }) +
        '\n';
    for (const NotePeer &peer : source.note.peers) {
        const ResultLine &line = peer.result;
        bytes += jsonObject({
                     {u"type"_s, u"requests"_s},
                     {u"peer_id"_s, line.peerId},
                     {u"detection_id"_s, textOrNull(line.detectionId)},
                     {u"requests"_s, line.requests},
                     {u"request_id"_s, textOrNull(line.requestId)},
                     {u"run_id"_s, textOrNull(line.runId)},
                 }) +
                 '\n';
    }
    return bytes;
}

QByteArray environmentFile(const EvidenceSource &source, Redaction level)
{
    return jsonObject({
               {u"tool"_s, u"Peerlight"_s},
               {u"tool_version"_s, source.note.toolVersion},
               {u"system"_s, source.system},
               {u"qt_version"_s, source.qtVersion},
               {u"endpoint"_s, textOrNull(source.run.endpoint)},
               {u"project_id"_s, textOrNull(source.run.projectId)},
               {u"started_at"_s, textOrNull(rfc3339(source.run.startedAt))},
               {u"ended_at"_s, textOrNull(rfc3339(source.endedAt))},
               {u"clock"_s, u"started_at and ended_at: the clock of the machine that detected, in UTC; service_*_time: "
                            "the text of the service, whose zone is not documented"_s},
               {u"redaction"_s, redactionName(level)},
               {u"demo"_s, source.note.demo},
           }) +
           '\n';
}

QByteArray sumsFile(const QList<ZipEntry> &entries)
{
    QByteArray bytes;
    for (const ZipEntry &entry : entries)
        bytes += QCryptographicHash::hash(entry.data, QCryptographicHash::Sha256).toHex() + "  " +
                 entry.name.toLatin1() + '\n';
    return bytes;
}

} // namespace

tl::expected<Evidence, EvidenceRefused> makeEvidence(const EvidenceSource &source, Redaction level,
                                                     const QList<QByteArray> &knownSecrets)
{
    Redactor redactor(level);
    const EvidenceSource shown = maskedSource(source, redactor);
    QList<ZipEntry> entries{
        {u"summary.md"_s, summaryFile(shown, level)},           {u"results.csv"_s, resultsIn(shown, Format::Csv)},
        {u"results.json"_s, resultsIn(shown, Format::Json)},    {u"requests.jsonl"_s, requestsFile(shown)},
        {u"environment.json"_s, environmentFile(shown, level)},
    };
    EvidenceRefused refused;
    for (const ZipEntry &entry : entries)
        refused.secrets += findSecrets(entry.name, entry.data, knownSecrets);
    if (!refused.secrets.isEmpty())
        return tl::unexpected(refused);
    if (!source.picture.isEmpty())
        entries.append({u"table.png"_s, source.picture});
    entries.append({u"SHA256SUMS"_s, sumsFile(entries)});
    Evidence evidence;
    evidence.zip = zipArchive(entries, source.endedAt.isValid() ? source.endedAt : source.run.startedAt);
    if (evidence.zip.isEmpty())
        return tl::unexpected(refused);
    for (const ZipEntry &entry : entries)
        evidence.files.append({entry.name, entry.data.size()});
    evidence.aliases = redactor.aliases();
    return evidence;
}

tl::expected<QByteArray, EvidenceRefused> evidenceBundle(const EvidenceSource &source, Redaction level,
                                                         const QList<QByteArray> &knownSecrets)
{
    return makeEvidence(source, level, knownSecrets).map([](const Evidence &evidence) { return evidence.zip; });
}

} // namespace peerlight::report
