// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/cli/exit_code.h"
#include "app/cli/profile_choice.h"
#include "app/detection/run_options.h"
#include "app/insight/watch.h"
#include "app/inventory/list_encoding.h"
#include "app/inventory/peer.h"
#include "app/report/hand_over_note.h"
#include "app/report/redaction.h"
#include "app/report/result_writer.h"
#include "app/simulator/simulator.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

#include <tl/expected.hpp>

namespace peerlight::cli {

/// Wrong usage or unreadable input: what to say, nearly always one line. Never holds a secret.
struct UsageError
{
    QStringList lines;
};

/// --help and --version.
struct ShowText
{
    QString text;
};

/// Where the token comes from; at most one of the first two is set, none means the environment.
struct CredentialOptions
{
    QString tokenFile;
    bool fromStandardInput = false;
    std::optional<api::Endpoint> iamEndpoint{}; ///< where to sign in with a password; nothing: that of the region
};

struct OutputOptions
{
    report::Format format = report::Format::Table;
    QString file; ///< empty: standard output
};

/// Which peers to detect: exactly one of the five is given.
struct PeerSelection
{
    bool all = false;
    QList<inventory::Peer> listed;                                      ///< from --peer, each id once
    QString file;                                                       ///< "-": standard input
    inventory::ListEncoding encoding = inventory::ListEncoding::Detect; ///< of the file
    QString group;                                                      ///< of the person's own data
    QString tag;                                                        ///< of the person's own data
    int duplicates = 0;                                                 ///< dropped from --peer
};

struct DetectOptions
{
    api::Connection connection;
    CredentialOptions credential;
    OutputOptions output;
    PeerSelection peers;
    detection::RunOptions run;
    bool yes = false;
    bool keepHistory = true;
    bool resendUnknown = false;
    ProfileChoice profile;                      ///< if given, in place of the connection
    std::optional<insight::WatchTerms> watch{}; ///< nothing: once
    QString metricsFile{};                      ///< empty: none
};

/// Which earlier runs to settle: all, or those of one endpoint or project.
struct ResumeOptions
{
    std::optional<api::Endpoint> endpoint;
    std::optional<api::ProjectId> project;
    CredentialOptions credential;
    OutputOptions output;
    detection::RunOptions run;
    ProfileChoice profile; ///< if given, in place of the endpoint and the project
    api::Route route;      ///< of the profile
};

struct HistoryOptions
{
    OutputOptions output;
    int limit = 0;    ///< 0: everything
    QString runId;    ///< empty: of all runs
    api::PeerId peer; ///< empty: of all peers
};

/// Runs as a whole, and the names that some of them have as baselines.
struct RunsOptions
{
    enum class Task { List, Baselines, SetBaseline, RemoveBaseline };
    Task task = Task::List;
    OutputOptions output;
    int limit = 0; ///< List: 0 is everything
    QString name;  ///< of the baseline
    QString run;   ///< see history::History::findRun()
};

/// Look at all of the history's file.
struct HistoryCheckOptions
{
    QString file; ///< what is found goes there; empty: standard output
    bool json = false;
};

/// Remove old runs, or say which would go.
struct PruneOptions
{
    std::optional<qint64> olderThanMs; ///< one of the two is set
    std::optional<qint64> keepBytes;
    bool yes = false; ///< else nothing is removed
    QString file;     ///< empty: standard output
    bool json = false;
};

struct CompareOptions
{
    OutputOptions output;
    QString before; ///< see history::History::findRun()
    QString after;
};

struct NoteOptions
{
    QString run; ///< see history::History::findRun()
    report::NoteForm form = report::NoteForm::Plain;
    report::NoteLanguage language = report::NoteLanguage::English;
    QString file; ///< empty: standard output
};

struct EvidenceOptions
{
    QString run; ///< see history::History::findRun()
    report::Redaction redaction = report::Redaction::None;
    QString file;
};

struct PeersOptions
{
    std::optional<api::Connection> connection; ///< set if fromFile is empty and no profile is given
    CredentialOptions credential;
    OutputOptions output;
    QString fromFile;                                                   ///< "-": standard input
    inventory::ListEncoding encoding = inventory::ListEncoding::Detect; ///< of the file
    bool offline = false; ///< show the last look that was kept, and ask no service
    bool changes = false; ///< show what changed since the look before, not the peers
    bool keepLook = true;
    QString saveGroup; ///< empty: no group is made of the peers
    ProfileChoice profile{};
};

struct CheckOptions
{
    api::Connection connection;
    CredentialOptions credential;
    ProfileChoice profile; ///< if given, in place of the connection
    bool json = false;
};

/// What to do with the connections of the data folder.
struct ConnectionsOptions
{
    enum class Task { List, Import, Export };
    Task task = Task::List;
    QString file; ///< to import from, or to export to
    bool json = false;
};

struct SimulateOptions
{
    simulator::SimulatorOptions simulator;
};

struct DrillOptions
{
    QString name; ///< empty: list them
    quint64 seed = 1;
    quint16 port = 0; ///< 0: a free one
};

struct Options
{
    std::variant<ShowText, DetectOptions, ResumeOptions, HistoryOptions, PeersOptions, SimulateOptions, CheckOptions,
                 ConnectionsOptions, RunsOptions, HistoryCheckOptions, PruneOptions, CompareOptions, NoteOptions,
                 EvidenceOptions, DrillOptions>
        command;
    QString dataDir;           ///< where the program keeps what it keeps; empty: the folder of the system
    QString historyUrl = {};   ///< of a team's history; empty: what the environment or the data folder says
    QString operatorName = {}; ///< likewise
};

/// Reads the command line, without the program's name. Checks everything that can be checked without
/// reading a file; opens nothing and reads no environment variable.
[[nodiscard]] tl::expected<Options, UsageError> parseOptions(const QStringList &arguments);

} // namespace peerlight::cli
