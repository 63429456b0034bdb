// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dispatch.h"

#include "app/cli/credential_source.h"
#include "app/cli/detect_command.h"
#include "app/cli/history_command.h"
#include "app/cli/messages.h"
#include "app/cli/output_sink.h"
#include "app/cli/own_peers.h"
#include "app/cli/peer_source.h"
#include "app/cli/peers_command.h"
#include "app/cli/resume_command.h"
#include "app/cli/signals.h"
#include "app/cli/simulate_command.h"
#include "app/history/data_folder.h"
#include "app/history/history.h"

#include <QCoreApplication>
#include <QTimer>

#include <unistd.h>

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
    const auth::Secret &token; ///< of the environment
    const QString &dataDir;
    QCoreApplication &program;
};

/// The event loop of a command: begins it, hands Ctrl+C to it, and ends with its exit code. `signals` must have been
/// made before any thread was: a thread that does not know of it would take Ctrl+C for itself.
template<typename Command>
int runCommand(Command &command, Signals &signals, QCoreApplication &program)
{
    QObject::connect(&signals, &Signals::received, &command, [&command] { command.interrupt(); });
    QObject::connect(&command, &Command::finished, &program, [](int code) { QCoreApplication::exit(code); });
    QTimer::singleShot(0, &command, &Command::start); // exit() is heard only inside of exec()
    return program.exec();
}

void noteDuplicates(int count)
{
    if (count > 0)
        printMessage(count == 1 ? DispatchWords::tr("1 duplicate was dropped from the peers.")
                                : DispatchWords::tr("%1 duplicates were dropped from the peers.").arg(count));
}

/// The history in the data folder, opened in the background. What it has to say goes to standard error.
std::unique_ptr<history::History> openHistory(const QString &dataDir)
{
    auto history = std::make_unique<history::History>(history::dataFolder(dataDir));
    QObject::connect(history.get(), &history::History::warned, history.get(), &printMessage);
    history->open();
    return history;
}

int run(const ShowText &text, const Surroundings &)
{
    return writeAll(STDOUT_FILENO, text.text.toUtf8()) ? 0 : usageExitCode;
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
    const auto credential = readCredential(options.credential, around.token);
    if (!credential)
        return printUsageError(credential.error());
    auto output = OutputSink::open(options.output.file);
    if (!output)
        return printUsageError(output.error());
    noteDuplicates(duplicates);
    Signals signals;
    const bool fromOwnData = !options.peers.group.isEmpty() || !options.peers.tag.isEmpty();
    const auto history = options.keepHistory || fromOwnData ? openHistory(around.dataDir) : nullptr;
    if (fromOwnData) {
        OwnPeers own(options, *history);
        if (const int code = runCommand(own, signals, around.program); code != 0)
            return code;
        peers = own.peers();
    }
    DetectCommand command(options, *credential, peers, std::move(*output),
                          options.keepHistory ? history.get() : nullptr);
    return runCommand(command, signals, around.program);
}

int run(const ResumeOptions &options, const Surroundings &around)
{
    const auto credential = readCredential(options.credential, around.token);
    if (!credential)
        return printUsageError(credential.error());
    auto output = OutputSink::open(options.output.file);
    if (!output)
        return printUsageError(output.error());
    Signals signals;
    const auto history = openHistory(around.dataDir);
    ResumeCommand command(options, *credential, std::move(*output), *history);
    return runCommand(command, signals, around.program);
}

int run(const HistoryOptions &options, const Surroundings &around)
{
    auto output = OutputSink::open(options.output.file);
    if (!output)
        return printUsageError(output.error());
    Signals signals;
    const auto history = openHistory(around.dataDir);
    HistoryCommand command(options, std::move(*output), *history);
    return runCommand(command, signals, around.program);
}

int run(const PeersOptions &options, const Surroundings &around)
{
    auto output = OutputSink::open(options.output.file);
    if (!output)
        return printUsageError(output.error());
    tl::expected<inventory::PeerListText, UsageError> list;
    tl::expected<auth::Credential, UsageError> credential;
    if (!options.fromFile.isEmpty())
        list = readPeerList(options.fromFile, u"--from"_s, options.encoding);
    else if (!options.offline)
        credential = readCredential(options.credential, around.token);
    if (!list)
        return printUsageError(list.error());
    if (!credential)
        return printUsageError(credential.error());
    noteDuplicates(list->duplicates);
    Signals signals;
    // A list that is only converted leaves no trace.
    const bool needsHistory = options.connection ? options.keepLook : !options.saveGroup.isEmpty();
    const auto history = needsHistory ? openHistory(around.dataDir) : nullptr;
    PeersCommand command(options, *credential, options.fromFile.isEmpty() ? nullptr : &*list, std::move(*output),
                         history.get());
    return runCommand(command, signals, around.program);
}

int run(const SimulateOptions &options, const Surroundings &around)
{
    Signals signals;
    SimulateCommand command(options);
    return runCommand(command, signals, around.program);
}

} // namespace

int runOptions(const Options &options, const auth::Secret &token, QCoreApplication &program)
{
    const Surroundings around{token, options.dataDir, program};
    return std::visit([&](const auto &command) { return run(command, around); }, options.command);
}

} // namespace peerlight::cli
