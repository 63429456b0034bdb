// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/upkeep_options.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

struct UpkeepOptionsWords
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

constexpr qint64 msOfDay = 86'400'000;
constexpr qint64 mostDays = 36'500;
constexpr qint64 mostMegabytes = 1024 * 1024; // a TB

auto refuseUpkeep(const QString &line)
{
    return tl::unexpected(usageError(line));
}

struct Unit
{
    char letter;
    qint64 worth;
};

/// A whole number with a letter behind it; 0: it is none, or too large.
qint64 amountOf(const std::string &text, std::initializer_list<Unit> units, qint64 most)
{
    for (const Unit unit : units) {
        if (text.size() < 2 || text.back() != unit.letter)
            continue;
        bool isNumber = false;
        const qint64 number = QString::fromStdString(text).chopped(1).toLongLong(&isNumber);
        const bool isPlain = text.front() >= '0' && text.front() <= '9'; // no sign, no space
        return isNumber && isPlain && number > 0 && number <= most / unit.worth ? number * unit.worth : 0;
    }
    return 0;
}

Checked<Options> checkedPrune(const RawHistory &raw, const QString &dataDir)
{
    PruneOptions prune;
    if (!raw.olderThan.empty()) {
        const Checked<qint64> age = checkedAge(u"--older-than"_s, raw.olderThan);
        if (!age)
            return tl::unexpected(age.error());
        prune.olderThanMs = *age;
    }
    if (!raw.keepSize.empty()) {
        const Checked<qint64> size = checkedSize(u"--keep-size"_s, raw.keepSize);
        if (!size)
            return tl::unexpected(size.error());
        prune.keepBytes = *size;
    }
    if (!prune.olderThanMs && !prune.keepBytes)
        return refuseUpkeep(UpkeepOptionsWords::tr("--prune: say what goes, with --older-than or --keep-size."));
    prune.yes = raw.yes;
    prune.file = QString::fromStdString(raw.output.file);
    prune.json = raw.output.format == "json";
    return Options{prune, dataDir};
}

} // namespace

void addUpkeep(CLI::App &history, RawHistory &raw)
{
    history
        .add_flag("--check", raw.check,
                  UpkeepOptionsWords::tr("Look at all of the file for damage; changes nothing").toStdString())
        ->disable_flag_override();
    history
        .add_flag("--prune", raw.prune,
                  UpkeepOptionsWords::tr("Say which old runs would be removed; with --yes, remove them").toStdString())
        ->disable_flag_override();
    history
        .add_option(
            "--older-than", raw.olderThan,
            UpkeepOptionsWords::tr("With --prune: the runs that started so long ago, as 400d, 26w or 2y").toStdString())
        ->type_name("AGE");
    history
        .add_option(
            "--keep-size", raw.keepSize,
            UpkeepOptionsWords::tr("With --prune: the oldest runs until the history is not larger, as 500M or 2G")
                .toStdString())
        ->type_name("SIZE");
    history.add_flag("--yes", raw.yes, UpkeepOptionsWords::tr("With --prune: remove them").toStdString())
        ->disable_flag_override();
    history.footer(UpkeepOptionsWords::tr(
                       "Never removed are runs that have not ended, that are kept as a baseline, that a note "
                       "of a line's card or\nmaintenance window names by its id, or that the team's history has "
                       "not got yet. With a team's history, --prune\nremoves its runs, too. Exit codes: 0 done, "
                       "or the file is whole; 1 --check found damage: what can be read is\ncopied into a new "
                       "file when the history is opened the next time; 64 wrong usage; 74 the history or the\n"
                       "results could not be read or written.\n")
                       .toStdString());
}

bool isUpkeep(const RawHistory &raw)
{
    return raw.check || raw.prune || raw.yes || !raw.olderThan.empty() || !raw.keepSize.empty();
}

Checked<Options> checkedUpkeep(const RawHistory &raw, const QString &dataDir)
{
    if (!raw.check && !raw.prune)
        return refuseUpkeep(UpkeepOptionsWords::tr("--older-than, --keep-size and --yes belong to --prune."));
    if (raw.check && (raw.prune || raw.yes || !raw.olderThan.empty() || !raw.keepSize.empty()))
        return refuseUpkeep(UpkeepOptionsWords::tr("--check only looks: leave --prune and what belongs to it out."));
    if (raw.runs || !raw.run.empty() || !raw.peer.empty() || !raw.limit.empty())
        return refuseUpkeep(UpkeepOptionsWords::tr(
            "--check and --prune are about the whole history: leave --runs, --run, --peer and --limit out."));
    if (!raw.output.format.empty() && raw.output.format != "table" && raw.output.format != "json")
        return refuseUpkeep(UpkeepOptionsWords::tr("--format: with --check and --prune, give table or json."));
    if (raw.prune)
        return checkedPrune(raw, dataDir);
    return Options{HistoryCheckOptions{QString::fromStdString(raw.output.file), raw.output.format == "json"}, dataDir};
}

Checked<qint64> checkedAge(const QString &option, const std::string &text)
{
    const qint64 days = amountOf(text, {{'d', 1}, {'w', 7}, {'y', 365}}, mostDays);
    if (days == 0)
        return refuseUpkeep(UpkeepOptionsWords::tr("%1: give a whole number of days, weeks or years, as 400d, 26w or "
                                                   "2y; at most 100 years.")
                                .arg(option));
    return days * msOfDay;
}

Checked<qint64> checkedSize(const QString &option, const std::string &text)
{
    const qint64 megabytes = amountOf(text, {{'M', 1}, {'G', 1024}}, mostMegabytes);
    if (megabytes == 0)
        return refuseUpkeep(
            UpkeepOptionsWords::tr("%1: give a whole number of megabytes or gigabytes, as 500M or 2G.").arg(option));
    return megabytes * 1024 * 1024;
}

} // namespace peerlight::cli
