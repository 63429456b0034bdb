// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dispatch.h"

#include "app/auth/keychain.h"
#include "app/cli/caller.h"
#include "app/cli/caller_opening.h"
#include "app/cli/check_command.h"
#include "app/cli/command.h"
#include "app/cli/compare_command.h"
#include "app/cli/connections_command.h"
#include "app/cli/detect_command.h"
#include "app/cli/drill_command.h"
#include "app/cli/evidence_command.h"
#include "app/cli/history_check.h"
#include "app/cli/history_command.h"
#include "app/cli/messages.h"
#include "app/cli/metrics_file.h"
#include "app/cli/note_command.h"
#include "app/cli/output_sink.h"
#include "app/cli/own_peers.h"
#include "app/cli/peer_source.h"
#include "app/cli/peers_command.h"
#include "app/cli/prune_command.h"
#include "app/cli/resume_command.h"
#include "app/cli/runs_command.h"
#include "app/cli/signals.h"
#include "app/cli/simulate_command.h"
#include "app/history/data_folder.h"
#include "app/history/history.h"
#include "app/history/team_setting.h"

#include <QCoreApplication>
#include <QTimer>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

struct DispatchWords
{
    Q_DECLARE_TR_FUNCTIONS(Dispatch)
};

/// What every command finds around it.
struct Surroundings
{
    const EnvironmentSecrets &secrets; ///< of the environment
    const QString &dataDir;
    const history::TeamSetting &team;
    QCoreApplication &program;
};

/// The event loop of a command: begins it, hands Ctrl+C to it, and ends with its exit code. `signals` must have been
/// made before any thread was: a thread that does not know of it would take Ctrl+C for itself.
int runCommand(Command &command, Signals &signals, QCoreApplication &program)
{
    QObject::connect(&signals, &Signals::received, &command, [&command] { command.interrupt(); });
    QObject::connect(&command, &Command::finished, &program, [](int code) { QCoreApplication::exit(code); });
    QTimer::singleShot(0, &command, &Command::start); // exit() is heard only inside of exec()
    return program.exec();
}

tl::expected<Caller, UsageError> findCaller(const ProfileChoice &profile, const api::Connection &given,
                                            const CredentialOptions &credential, const Surroundings &around)
{
    return callerOf(profile, given, credential, around.secrets, around.dataDir);
}

/// What a profile needs before the command begins, in an event loop that has ended by then; gives 0 or the exit code.
int openCaller(Caller &caller, CallerOpening::Until until, Signals &signals, const Surroundings &around)
{
    if (!CallerOpening::isNeeded(caller))
        return 0;
    auth::Keychain keychain;
    CallerOpening opening(caller, keychain, until);
    return runCommand(opening, signals, around.program);
}

void noteDuplicates(int count)
{
    if (count > 0)
        printMessage(count == 1 ? DispatchWords::tr("1 duplicate was dropped from the peers.")
                                : DispatchWords::tr("%1 duplicates were dropped from the peers.").arg(count));
}

/// The history in the data folder, opened in the background. What it has to say goes to standard error.
std::unique_ptr<history::History> openHistory(const Surroundings &around)
{
    history::HistoryOptions options;
    options.operatorName = around.team.operatorName;
    if (around.team.place) {
        const auto password = [secret = around.secrets.historyPassword] { return QString::fromUtf8(secret.bytes()); };
        options.team = history::TeamAccess{*around.team.place, password};
    }
    auto history = std::make_unique<history::History>(history::dataFolder(around.dataDir), options);
    QObject::connect(history.get(), &history::History::warned, history.get(), &printMessage);
    history->open();
    return history;
}

int run(const ShowText &text, const Surroundings &)
{
    const auto output = OutputSink::standardOutput();
    return output->write(text.text.toUtf8()) ? 0 : output->tellFailure();
}

int run(const DetectOptions &options, const Surroundings &around)
{
    QList<inventory::Peer> peers = options.peers.listed;
    int duplicates = options.peers.duplicates;
    if (!options.peers.file.isEmpty()) {
        const auto list = readPeerList(options.peers.file, u"--peers-from"_s, options.peers.encoding);
        if (!list)
            return printUsageError(list.error());
        peers = list->peers;
        duplicates = list->duplicates;
    }
    auto caller = findCaller(options.profile, options.connection, options.credential, around);
    if (!caller)
        return printUsageError(caller.error());
    auto output = OutputSink::open(options.output.file);
    if (!output)
        return printUsageError(output.error());
    if (const auto problem = metricsFileProblem(options.metricsFile); !options.metricsFile.isEmpty() && problem)
        return printUsageError(*problem);
    noteDuplicates(duplicates);
    Signals signals;
    if (const int code = openCaller(*caller, CallerOpening::Until::Project, signals, around); code != 0)
        return code;
    DetectOptions wanted = options;
    wanted.connection = caller->connection;
    if (caller->profile)
        applyPace(options.profile, *caller->profile, wanted.run);
    const bool fromOwnData = !options.peers.group.isEmpty() || !options.peers.tag.isEmpty();
    const auto history = options.keepHistory || fromOwnData ? openHistory(around) : nullptr;
    if (fromOwnData) {
        OwnPeers own(wanted, *history);
        if (const int code = runCommand(own, signals, around.program); code != 0)
            return code;
        peers = own.peers();
    }
    DetectCommand command(wanted, *caller->credential, peers, std::move(*output),
                          options.keepHistory ? history.get() : nullptr);
    return runCommand(command, signals, around.program);
}

int run(const ResumeOptions &options, const Surroundings &around)
{
    auto caller = findCaller(options.profile, {}, options.credential, around);
    if (!caller)
        return printUsageError(caller.error());
    auto output = OutputSink::open(options.output.file);
    if (!output)
        return printUsageError(output.error());
    Signals signals;
    if (const int code = openCaller(*caller, CallerOpening::Until::Project, signals, around); code != 0)
        return code;
    ResumeOptions wanted = options;
    if (caller->profile) {
        wanted.endpoint = caller->connection.endpoint;
        wanted.project = caller->connection.project;
        wanted.route = caller->connection.route;
        applyPace(options.profile, *caller->profile, wanted.run);
    }
    const auto history = openHistory(around);
    ResumeCommand command(wanted, *caller->credential, std::move(*output), *history);
    return runCommand(command, signals, around.program);
}

/// What only reads what was kept.
template<typename AnyCommand, typename CommandOptions>
int runOnHistory(const CommandOptions &options, const QString &file, const Surroundings &around)
{
    auto output = OutputSink::open(file);
    if (!output)
        return printUsageError(output.error());
    Signals signals;
    const auto history = openHistory(around);
    AnyCommand command(options, std::move(*output), *history);
    return runCommand(command, signals, around.program);
}

int run(const HistoryOptions &options, const Surroundings &around)
{
    return runOnHistory<HistoryCommand>(options, options.output.file, around);
}

int run(const RunsOptions &options, const Surroundings &around)
{
    return runOnHistory<RunsCommand>(options, options.output.file, around);
}

int run(const HistoryCheckOptions &options, const Surroundings &around)
{
    return runHistoryCheck(options, around.dataDir);
}

int run(const PruneOptions &options, const Surroundings &around)
{
    return runOnHistory<PruneCommand>(options, options.file, around);
}

int run(const CompareOptions &options, const Surroundings &around)
{
    return runOnHistory<CompareCommand>(options, options.output.file, around);
}

int run(const NoteOptions &options, const Surroundings &around)
{
    return runOnHistory<NoteCommand>(options, options.file, around);
}

int run(const EvidenceOptions &options, const Surroundings &around)
{
    auto output = OutputSink::open(options.file);
    if (!output)
        return printUsageError(output.error());
    Signals signals;
    const auto history = openHistory(around);
    EvidenceCommand command(options, std::move(*output), *history, around.secrets);
    return runCommand(command, signals, around.program);
}

int run(const PeersOptions &options, const Surroundings &around)
{
    auto output = OutputSink::open(options.output.file);
    if (!output)
        return printUsageError(output.error());
    tl::expected<inventory::PeerListText, UsageError> list;
    const bool isList = !options.fromFile.isEmpty();
    if (isList)
        list = readPeerList(options.fromFile, u"--from"_s, options.encoding);
    if (!list)
        return printUsageError(list.error());
    noteDuplicates(list->duplicates);
    Signals signals;
    PeersOptions wanted = options;
    tl::expected<Caller, UsageError> caller;
    if (!isList) {
        const api::Connection given = options.connection.value_or(api::Connection());
        // What was seen before is shown without a secret.
        caller = options.offline ? placeOf(options.profile, given, around.dataDir)
                                 : findCaller(options.profile, given, options.credential, around);
        if (!caller)
            return printUsageError(caller.error());
        if (!options.offline) {
            if (const int code = openCaller(*caller, CallerOpening::Until::Project, signals, around); code != 0)
                return code;
        }
        wanted.connection = caller->connection;
    }
    // A list that is only converted leaves no trace.
    const bool needsHistory = isList ? !options.saveGroup.isEmpty() : options.keepLook;
    const auto history = needsHistory ? openHistory(around) : nullptr;
    PeersCommand command(wanted, caller->credential.value_or(CredentialChoice()), isList ? &*list : nullptr,
                         std::move(*output), history.get());
    return runCommand(command, signals, around.program);
}

int run(const CheckOptions &options, const Surroundings &around)
{
    auto caller = findCaller(options.profile, options.connection, options.credential, around);
    if (!caller)
        return printUsageError(caller.error());
    auto output = OutputSink::open({});
    if (!output)
        return printUsageError(output.error());
    Signals signals;
    if (const int code = openCaller(*caller, CallerOpening::Until::Secrets, signals, around); code != 0)
        return code;
    CheckCommand command(*caller, options.json, std::move(*output));
    return runCommand(command, signals, around.program);
}

int run(const ConnectionsOptions &options, const Surroundings &around)
{
    return runConnections(options, around.dataDir);
}

int run(const SimulateOptions &options, const Surroundings &around)
{
    Signals signals;
    SimulateCommand command(options);
    return runCommand(command, signals, around.program);
}

int run(const DrillOptions &options, const Surroundings &around)
{
    Signals signals;
    DrillCommand command(options);
    return runCommand(command, signals, around.program);
}

} // namespace

int runOptions(const Options &options, const EnvironmentSecrets &secrets, QCoreApplication &program)
{
    history::TeamSetting team;
    // What keeps nothing is not stopped by a setting that it does not use.
    if (!std::holds_alternative<ShowText>(options.command) &&
        !std::holds_alternative<SimulateOptions>(options.command)) {
        const auto found =
            history::teamSetting(history::dataFolder(options.dataDir), options.historyUrl, options.operatorName);
        if (!found)
            return printUsageError(usageError(found.error()));
        team = *found;
    }
    const Surroundings around{secrets, options.dataDir, team, program};
    return std::visit([&](const auto &command) { return run(command, around); }, options.command);
}

} // namespace peerlight::cli
