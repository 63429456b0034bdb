// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

#include <string>
#include <vector>

namespace peerlight::cli {

// The command line as CLI11 found it: texts and flags. Each function checks one part of it and gives the
// typed value, or the line for the person. Pure.

struct RawConnection
{
    std::string endpoint;
    std::string region;
    std::string project;
    std::string profile;
};

struct RawCredential
{
    std::string tokenFile;
    bool fromStandardInput = false;
    std::string iamEndpoint;
};

struct RawOutput
{
    std::string format;
    std::string file;
};

struct RawPace
{
    std::string deadline;
    std::string rate;
    std::string maxInFlight;
};

struct RawWatch
{
    std::string until;
    std::string every;
    std::string atMost;
    std::string metricsFile;
};

struct RawDetect
{
    RawConnection connection;
    RawCredential credential;
    RawOutput output;
    bool all = false;
    std::vector<std::string> peers;
    std::string peersFile;
    std::string encoding;
    std::string group;
    std::string tag;
    RawPace pace;
    bool yes = false;
    bool noHistory = false;
    bool resendUnknown = false;
    RawWatch watch;
};

struct RawResume
{
    RawConnection connection;
    RawCredential credential;
    RawOutput output;
    RawPace pace;
};

struct RawHistory
{
    RawOutput output;
    std::string limit;
    std::string run;
    std::string peer;
    bool runs = false;
    bool check = false;
    bool prune = false;
    std::string olderThan;
    std::string keepSize;
    bool yes = false;
};

/// Of compare and baselines.
struct RawRuns
{
    RawOutput output;
    std::string first; ///< a run, or the name of a baseline
    std::string second;
    RunsOptions::Task task = RunsOptions::Task::Baselines;
};

struct RawNote
{
    RawOutput output;
    std::string run;
    std::string language;
};

struct RawEvidence
{
    std::string run;
    std::string redaction;
    std::string file;
};

struct RawPeers
{
    RawConnection connection;
    RawCredential credential;
    RawOutput output;
    std::string fromFile;
    std::string encoding;
    std::string saveGroup;
    bool offline = false;
    bool changes = false;
    bool noHistory = false;
};

struct RawSimulate
{
    std::string port;
    std::string peers;
    std::string seed;
    std::string detectMs;
    std::string spreadMs;
    std::string latencyMs;
    std::string token;
    std::string project;
    std::vector<std::string> faults;
    std::string tokenLife;
    std::string securityToken;
    bool mfa = false;
};

struct RawDrill
{
    std::string name;
    std::string seed;
    std::string port;
};

struct RawCheck
{
    RawConnection connection;
    RawCredential credential;
    std::string format;
};

struct RawConnections
{
    ConnectionsOptions::Task task = ConnectionsOptions::Task::List;
    std::string file;
    std::string format;
};

template<typename T>
using Checked = tl::expected<T, UsageError>;

[[nodiscard]] UsageError usageError(const QString &line);

/// Whether --format may be html: a page is made of the results of runs only.
enum class HtmlTaken { No, Yes };
[[nodiscard]] Checked<OutputOptions> checkedOutput(const RawOutput &raw, HtmlTaken html = HtmlTaken::No);
/// Nothing where nothing is repeated.
[[nodiscard]] Checked<std::optional<insight::WatchTerms>> checkedWatch(const RawWatch &raw);
[[nodiscard]] Checked<DetectOptions> checkedDetect(const RawDetect &raw);
[[nodiscard]] Checked<ResumeOptions> checkedResume(const RawResume &raw);
[[nodiscard]] Checked<HistoryOptions> checkedHistory(const RawHistory &raw);
[[nodiscard]] Checked<PeersOptions> checkedPeers(const RawPeers &raw);
[[nodiscard]] Checked<SimulateOptions> checkedSimulate(const RawSimulate &raw);
[[nodiscard]] Checked<DrillOptions> checkedDrill(const RawDrill &raw);
[[nodiscard]] Checked<CheckOptions> checkedCheck(const RawCheck &raw);

/// A whole or decimal number with '.', within the limits, whatever the locale; no sign but '-', no exponent.
[[nodiscard]] Checked<double> checkedNumber(const QString &option, const std::string &text, double least, double most);
[[nodiscard]] Checked<qint64> checkedInteger(const QString &option, const std::string &text, qint64 least, qint64 most);

/// Reads an option into `target`, which stays as it is where the option was not given; false: `error` says why.
template<typename Number>
bool readInteger(UsageError &error, const QString &option, const std::string &text, qint64 least, qint64 most,
                 Number &target)
{
    if (text.empty())
        return true;
    const Checked<qint64> number = checkedInteger(option, text, least, most);
    if (number)
        target = static_cast<Number>(*number);
    else
        error = number.error();
    return number.has_value();
}

} // namespace peerlight::cli
