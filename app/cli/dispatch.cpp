// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dispatch.h"

#include "app/cli/credential_source.h"
#include "app/cli/detect_command.h"
#include "app/cli/messages.h"
#include "app/cli/output_sink.h"
#include "app/cli/peer_source.h"
#include "app/cli/peers_command.h"
#include "app/cli/signals.h"
#include "app/cli/simulate_command.h"

#include <QCoreApplication>
#include <QTimer>

#include <unistd.h>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dispatch)
};

/// The event loop of a command: begins it, hands Ctrl+C to it, and ends with its exit code.
template<typename Command>
int runCommand(Command &command, QCoreApplication &program)
{
    Signals signals; // from here on Ctrl+C is ours
    QObject::connect(&signals, &Signals::received, &command, [&command] { command.interrupt(); });
    QObject::connect(&command, &Command::finished, &program, [](int code) { QCoreApplication::exit(code); });
    QTimer::singleShot(0, &command, &Command::start); // exit() is heard only inside of exec()
    return program.exec();
}

void noteDuplicates(int count)
{
    if (count > 0)
        printMessage(count == 1 ? Words::tr("1 duplicate was dropped from the peers.")
                                : Words::tr("%1 duplicates were dropped from the peers.").arg(count));
}

int run(const ShowText &text, const auth::Secret &, QCoreApplication &)
{
    return writeAll(STDOUT_FILENO, text.text.toUtf8()) ? 0 : usageExitCode;
}

int run(const DetectOptions &options, const auth::Secret &token, QCoreApplication &program)
{
    QList<inventory::Peer> peers = options.peers.listed;
    int duplicates = options.peers.duplicates;
    if (!options.peers.file.isEmpty()) {
        const auto list = readPeerList(options.peers.file, u"--peers-from"_s);
        if (!list)
            return printUsageError(list.error());
        peers = list->peers;
        duplicates = list->duplicates;
    }
    const auto credential = readCredential(options.credential, token);
    if (!credential)
        return printUsageError(credential.error());
    auto output = OutputSink::open(options.output.file);
    if (!output)
        return printUsageError(output.error());
    noteDuplicates(duplicates);
    DetectCommand command(options, *credential, peers, std::move(*output));
    return runCommand(command, program);
}

int run(const PeersOptions &options, const auth::Secret &token, QCoreApplication &program)
{
    auto output = OutputSink::open(options.output.file);
    if (!output)
        return printUsageError(output.error());
    if (!options.connection) {
        const auto list = readPeerList(options.fromFile, u"--from"_s);
        if (!list)
            return printUsageError(list.error());
        noteDuplicates(list->duplicates);
        return writePeers(list->peers, options.output.format, **output);
    }
    const auto credential = readCredential(options.credential, token);
    if (!credential)
        return printUsageError(credential.error());
    PeersCommand command(*options.connection, *credential, options.output.format, std::move(*output));
    return runCommand(command, program);
}

int run(const SimulateOptions &options, const auth::Secret &, QCoreApplication &program)
{
    SimulateCommand command(options);
    return runCommand(command, program);
}

} // namespace

int runOptions(const Options &options, const auth::Secret &token, QCoreApplication &program)
{
    return std::visit([&](const auto &command) { return run(command, token, program); }, options.command);
}

} // namespace peerlight::cli
