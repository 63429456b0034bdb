// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_options.h"

#include "app/cli/raw_output.h"
#include "app/cli/upkeep_options.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace peerlight::cli {

namespace {

struct HistoryOptionsWords
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

QString trimmedText(const std::string &text)
{
    return QString::fromStdString(text).trimmed();
}

CLI::App *addHistory(CLI::App &app, RawHistory &raw)
{
    CLI::App *history = app.add_subcommand(
        "history", HistoryOptionsWords::tr("Print the detections that were kept, newest first").toStdString());
    addOutput(*history, raw.output);
    history->add_option("--limit", raw.limit, HistoryOptionsWords::tr("At most so many").toStdString())->type_name("N");
    history->add_option("--run", raw.run, HistoryOptionsWords::tr("Only of this run").toStdString())->type_name("ID");
    history->add_option("--peer", raw.peer, HistoryOptionsWords::tr("Only of this peer").toStdString())
        ->type_name("ID");
    history
        ->add_flag("--runs", raw.runs,
                   HistoryOptionsWords::tr("Print the runs with their counts, not each detection").toStdString())
        ->disable_flag_override();
    addUpkeep(*history, raw);
    return history;
}

std::string runNamesHelp()
{
    return HistoryOptionsWords::tr("A RUN is the id of a run or its first characters (see history --runs), last, "
                                   "last~1 for the one before\nit, or baseline:NAME.")
        .toStdString();
}

CLI::App *addCompare(CLI::App &app, RawRuns &raw)
{
    CLI::App *compare = app.add_subcommand(
        "compare",
        HistoryOptionsWords::tr("Compare two runs: what is newly broken, fixed, or still bad").toStdString());
    compare->add_option("BEFORE", raw.first, HistoryOptionsWords::tr("The earlier run").toStdString())
        ->required()
        ->type_name("RUN");
    compare->add_option("AFTER", raw.second, HistoryOptionsWords::tr("The later run").toStdString())
        ->required()
        ->type_name("RUN");
    addOutput(*compare, raw.output);
    compare->footer(runNamesHelp() + "\n\n" +
                    HistoryOptionsWords::tr("Exit codes: 0 no new fault; 1 a peer was clear before and is degraded or "
                                            "unreachable after; 64 there is no\nsuch run; 74 the history could not be "
                                            "read. A peer without a result in one of the runs is not comparable:\nno "
                                            "fault is claimed of it.\n")
                        .toStdString());
    return compare;
}

CLI::App *addBaselines(CLI::App &app, RawRuns &raw)
{
    CLI::App *baselines = app.add_subcommand(
        "baselines", HistoryOptionsWords::tr("List the runs that others are compared with, name one or drop the name")
                         .toStdString());
    addOutput(*baselines, raw.output);
    CLI::App *set = baselines->add_subcommand(
        "set", HistoryOptionsWords::tr("Keep a run as the baseline of this name").toStdString());
    set->add_option("NAME", raw.first)->required();
    set->add_option("RUN", raw.second)->required();
    set->callback([&raw] { raw.task = RunsOptions::Task::SetBaseline; });
    CLI::App *remove =
        baselines->add_subcommand("remove", HistoryOptionsWords::tr("Drop the name; the run stays").toStdString());
    remove->add_option("NAME", raw.first)->required();
    remove->callback([&raw] { raw.task = RunsOptions::Task::RemoveBaseline; });
    for (CLI::App *command : {set, remove})
        command->fallthrough()->allow_extras();
    baselines->require_subcommand(0, 1);
    baselines->footer(runNamesHelp() + '\n');
    return baselines;
}

CLI::App *addNote(CLI::App &app, RawNote &raw)
{
    CLI::App *note = app.add_subcommand(
        "note", HistoryOptionsWords::tr("Print a run as a few lines for a chat or a ticket").toStdString());
    note->add_option("RUN", raw.run)->required();
    note->add_option("--format", raw.output.format,
                     HistoryOptionsWords::tr("plain (the default) or markdown").toStdString())
        ->type_name("FORMAT");
    note->add_option(
            "--language", raw.language,
            HistoryOptionsWords::tr("en (the default) or zh, whatever the language of the system").toStdString())
        ->type_name("LANG");
    note->add_option("--output", raw.output.file,
                     HistoryOptionsWords::tr("Write the note to a file, complete or not at all").toStdString())
        ->type_name("FILE");
    note->footer(runNamesHelp() + '\n');
    return note;
}

CLI::App *addEvidence(CLI::App &app, RawEvidence &raw)
{
    CLI::App *evidence = app.add_subcommand(
        "evidence",
        HistoryOptionsWords::tr("Put a run into a zip for somebody else, with its SHA-256 sums").toStdString());
    evidence->add_option("RUN", raw.run)->required();
    evidence
        ->add_option(
            "--output", raw.file,
            HistoryOptionsWords::tr("The zip, complete or not at all; the same run gives the same bytes").toStdString())
        ->required()
        ->type_name("FILE.zip");
    evidence
        ->add_option("--redact", raw.redaction,
                     HistoryOptionsWords::tr("none (the default); names: peers, lines, carriers and circuits get "
                                             "aliases; all: addresses and ids, too")
                         .toStdString())
        ->type_name("LEVEL");
    evidence->footer(runNamesHelp() + "\n\n" +
                     HistoryOptionsWords::tr("Exit codes: 0 written; 64 there is no such run; 65 something in it looks "
                                             "like a secret, and nothing is\nwritten; 74 it could not be written.\n")
                         .toStdString());
    return evidence;
}

Checked<Options> evidenceOptions(const RawEvidence &raw, const QString &dataDir)
{
    const auto level = raw.redaction.empty() ? report::Redaction::None
                                             : report::redactionFromName(QString::fromStdString(raw.redaction));
    if (!level)
        return tl::unexpected(usageError(HistoryOptionsWords::tr("--redact: give none, names or all.")));
    const QString file = QString::fromStdString(raw.file);
    if (file.isEmpty() || file == u'-')
        return tl::unexpected(usageError(HistoryOptionsWords::tr("--output: give a file; a zip is no text.")));
    return Options{EvidenceOptions{trimmedText(raw.run), *level, file}, dataDir};
}

Checked<Options> noteOptions(const RawNote &raw, const QString &dataDir)
{
    NoteOptions note;
    note.run = trimmedText(raw.run);
    note.file = QString::fromStdString(raw.output.file);
    const auto form =
        raw.output.format.empty() ? note.form : report::noteFormFromName(QString::fromStdString(raw.output.format));
    if (!form)
        return tl::unexpected(usageError(HistoryOptionsWords::tr("--format: give plain or markdown.")));
    const auto language =
        raw.language.empty() ? note.language : report::noteLanguageFromName(QString::fromStdString(raw.language));
    if (!language)
        return tl::unexpected(usageError(HistoryOptionsWords::tr("--language: give en or zh.")));
    note.form = *form;
    note.language = *language;
    return Options{note, dataDir};
}

Checked<Options> historyOptions(const RawHistory &raw, const QString &dataDir)
{
    if (isUpkeep(raw))
        return checkedUpkeep(raw, dataDir);
    const Checked<HistoryOptions> history = checkedHistory(raw);
    if (!history)
        return tl::unexpected(history.error());
    if (!raw.runs)
        return Options{*history, dataDir};
    if (!history->runId.isEmpty() || !history->peer.isEmpty())
        return tl::unexpected(
            usageError(HistoryOptionsWords::tr("--runs lists all runs: leave --run and --peer out.")));
    RunsOptions runs;
    runs.output = history->output;
    runs.limit = history->limit;
    return Options{runs, dataDir};
}

} // namespace

void addTeam(CLI::App &app, RawTeam &raw)
{
    app.add_option(
           "--history-url", raw.historyUrl,
           HistoryOptionsWords::tr("Share runs, detections and baselines with a team on a PostgreSQL server: "
                                   "postgresql://USER@HOST[:PORT]/DATABASE[?sslmode=verify-full&sslrootcert=FILE]; "
                                   "local: do not (also PEERLIGHT_HISTORY_URL, or url= of [team] in history.ini of "
                                   "the data folder). Its password: PEERLIGHT_PG_PASSWORD or ~/.pgpass")
               .toStdString())
        ->type_name("URL");
    app.add_option("--operator", raw.operatorName,
                   HistoryOptionsWords::tr("What your runs are kept under, for example a name or a desk (also "
                                           "PEERLIGHT_OPERATOR, or operator= of [team])")
                       .toStdString())
        ->type_name("NAME");
}

Checked<Options> withTeam(const Checked<Options> &options, const RawTeam &raw)
{
    return options.map([&raw](Options known) {
        known.historyUrl = trimmedText(raw.historyUrl);
        known.operatorName = trimmedText(raw.operatorName);
        return known;
    });
}

struct HistoryCommands::Private
{
    RawHistory history;
    RawRuns compare;
    RawRuns baselines;
    RawNote note;
    RawEvidence evidence;
    CLI::App *historyApp = nullptr;
    CLI::App *compareApp = nullptr;
    CLI::App *baselinesApp = nullptr;
    CLI::App *noteApp = nullptr;
    CLI::App *evidenceApp = nullptr;
};

HistoryCommands::HistoryCommands() : d(std::make_unique<Private>()) {}
HistoryCommands::~HistoryCommands() = default;

void HistoryCommands::add(CLI::App &app)
{
    d->historyApp = addHistory(app, d->history);
    d->compareApp = addCompare(app, d->compare);
    d->baselinesApp = addBaselines(app, d->baselines);
    d->noteApp = addNote(app, d->note);
    d->evidenceApp = addEvidence(app, d->evidence);
}

bool HistoryCommands::parsed() const
{
    return d->historyApp->parsed() || d->compareApp->parsed() || d->baselinesApp->parsed() || d->noteApp->parsed() ||
           d->evidenceApp->parsed();
}

Checked<Options> HistoryCommands::options(const QString &dataDir) const
{
    if (d->historyApp->parsed())
        return historyOptions(d->history, dataDir);
    if (d->noteApp->parsed())
        return noteOptions(d->note, dataDir);
    if (d->evidenceApp->parsed())
        return evidenceOptions(d->evidence, dataDir);
    const RawRuns &raw = d->compareApp->parsed() ? d->compare : d->baselines;
    const Checked<OutputOptions> output = checkedOutput(raw.output);
    if (!output)
        return tl::unexpected(output.error());
    if (d->compareApp->parsed())
        return Options{CompareOptions{*output, trimmedText(raw.first), trimmedText(raw.second)}, dataDir};
    RunsOptions runs;
    runs.task = raw.task;
    runs.output = *output;
    runs.name = trimmedText(raw.first);
    runs.run = trimmedText(raw.second);
    return Options{runs, dataDir};
}

} // namespace peerlight::cli
