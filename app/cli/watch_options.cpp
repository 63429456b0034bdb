// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watch_options.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

struct WatchOptionsWords
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

constexpr qint64 longestPause = 86400;      // a day, in seconds
constexpr qint64 longestWatch = 31 * 86400; // a month

} // namespace

void addWatch(CLI::App &detect, RawWatch &raw)
{
    detect
        .add_option("--repeat-until", raw.until,
                    WatchOptionsWords::tr("Detect the same peers again until all are clear (clear), until one goes "
                                          "from clear to bad or back (change), or for as long as --for says (time). "
                                          "The exit code is that of the last round; all but table and jsonl hold the "
                                          "last round only")
                        .toStdString())
        ->type_name("WHAT");
    detect
        .add_option("--every", raw.every,
                    WatchOptionsWords::tr("Seconds from the start of a round to the next (60); a round ends before "
                                          "the next begins")
                        .toStdString())
        ->type_name("S");
    detect
        .add_option("--for", raw.atMost,
                    WatchOptionsWords::tr("Seconds after which no round is started (3600)").toStdString())
        ->type_name("S");
    detect
        .add_option("--metrics", raw.metricsFile,
                    WatchOptionsWords::tr("After each round write its figures to a file that every user can read, for "
                                          "the textfile collector of node_exporter; it has names and addresses")
                        .toStdString())
        ->type_name("FILE");
}

Checked<std::optional<insight::WatchTerms>> checkedWatch(const RawWatch &raw)
{
    if (raw.until.empty()) {
        if (!raw.every.empty() || !raw.atMost.empty())
            return tl::unexpected(usageError(
                WatchOptionsWords::tr("--every and --for go with --repeat-until: give clear, change or time.")));
        return std::optional<insight::WatchTerms>();
    }
    const auto until = insight::watchUntilFromName(QString::fromStdString(raw.until));
    if (!until)
        return tl::unexpected(usageError(WatchOptionsWords::tr("--repeat-until: give clear, change or time.")));
    UsageError error;
    qint64 every = 60;
    qint64 atMost = 3600;
    if (!readInteger(error, u"--every"_s, raw.every, 1, longestPause, every) ||
        !readInteger(error, u"--for"_s, raw.atMost, 1, longestWatch, atMost))
        return tl::unexpected(error);
    return insight::WatchTerms{*until, std::chrono::seconds(every), std::chrono::seconds(atMost)};
}

} // namespace peerlight::cli
