// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/help_text.h"
#include "app/cli/history_options.h"
#include "app/cli/option_values.h"
#include "app/cli/profile_values.h"
#include "app/cli/raw_output.h"
#include "app/cli/simulate_options.h"
#include "app/cli/watch_options.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

struct OptionsWords
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

/// A secret in an argument can be read by everybody on the machine (ps), and stays in the shell's history.
/// The option is known only so that it can be refused with a helpful line; its value goes nowhere.
void refuseTokenArgument(CLI::App &app, bool &seen)
{
    app.add_option_function<std::vector<std::string>>("--token", [&seen](const auto &) { seen = true; })
        ->expected(0, 1)
        ->group("");
}

void addConnection(CLI::App &app, RawConnection &raw)
{
    app.add_option("--endpoint", raw.endpoint,
                   OptionsWords::tr("Where the service is: https://host[:port]").toStdString())
        ->type_name("URL");
    app.add_option(
           "--region", raw.region,
           OptionsWords::tr("Instead of --endpoint: a region of Huawei Cloud, for example cn-north-4").toStdString())
        ->type_name("ID");
    app.add_option("--project-id", raw.project, OptionsWords::tr("The project that the peers belong to").toStdString())
        ->type_name("ID");
    app.add_option(
           "--profile", raw.profile,
           OptionsWords::tr("Instead of these: a connection that is kept; see peerlight-cli connections").toStdString())
        ->type_name("NAME");
}

void addCredential(CLI::App &app, RawCredential &raw)
{
    app.add_option("--token-file", raw.tokenFile,
                   OptionsWords::tr("Read the token from a file that others cannot read").toStdString())
        ->type_name("FILE");
    app.add_option("--iam-endpoint", raw.iamEndpoint,
                   OptionsWords::tr("Where a user of PEERLIGHT_IAM_USER signs in; without it, that of the region")
                       .toStdString())
        ->type_name("URL");
    app.add_flag("--token-stdin", raw.fromStandardInput,
                 OptionsWords::tr("Read the token from standard input").toStdString())
        ->disable_flag_override();
}

void addEncoding(CLI::App &app, std::string &encoding)
{
    app.add_option("--encoding", encoding,
                   OptionsWords::tr("Of the list, where its first bytes do not tell: utf-8 (the default), utf-16le, "
                                    "utf-16be, latin-1 or gb18030")
                       .toStdString())
        ->type_name("NAME");
}

void addPace(CLI::App &app, RawPace &raw)
{
    app.add_option("--deadline", raw.deadline,
                   OptionsWords::tr("Seconds until a peer without a result is given up (180)").toStdString())
        ->type_name("S");
    app.add_option("--rate", raw.rate,
                   OptionsWords::tr("Requests a second; 0: no limit. Without it, what the service is known to take")
                       .toStdString())
        ->type_name("N");
    app.add_option("--max-in-flight", raw.maxInFlight,
                   OptionsWords::tr("Requests on the wire at once (16)").toStdString())
        ->type_name("N");
}

CLI::App *addDetect(CLI::App &app, RawDetect &raw)
{
    CLI::App *detect = app.add_subcommand(
        "detect", OptionsWords::tr("Detect which peers can reach their remote gateways").toStdString());
    detect->add_flag("--all", raw.all, OptionsWords::tr("All peers of the project").toStdString())
        ->disable_flag_override();
    detect->add_option("--peer", raw.peers, OptionsWords::tr("A peer, or several").toStdString())->type_name("ID");
    detect
        ->add_option("--peers-from", raw.peersFile,
                     OptionsWords::tr("The peers of a list (text, CSV, TSV, JSON, Terraform state), or of standard "
                                      "input for -")
                         .toStdString())
        ->type_name("FILE");
    addEncoding(*detect, raw.encoding);
    detect->add_option("--group", raw.group, OptionsWords::tr("The peers of a group that was saved").toStdString())
        ->type_name("NAME");
    detect->add_option("--tag", raw.tag, OptionsWords::tr("The peers that have a tag").toStdString())
        ->type_name("WORD");
    addConnection(*detect, raw.connection);
    addCredential(*detect, raw.credential);
    addOutput(*detect, raw.output, HtmlTaken::Yes);
    addPace(*detect, raw.pace);
    addWatch(*detect, raw.watch);
    detect->add_flag("--yes", raw.yes, OptionsWords::tr("Do not ask before many detections are created").toStdString())
        ->disable_flag_override();
    detect
        ->add_flag(
            "--resend-unknown", raw.resendUnknown,
            OptionsWords::tr("Create once more what may or may not have been created: there may be two tasks then")
                .toStdString())
        ->disable_flag_override();
    detect
        ->add_flag("--no-history", raw.noHistory,
                   OptionsWords::tr("Keep nothing: after a crash no task is found again").toStdString())
        ->disable_flag_override();
    detect->footer(exitCodeHelp() + "\n" + credentialHelp());
    return detect;
}

CLI::App *addResume(CLI::App &app, RawResume &raw)
{
    CLI::App *resume = app.add_subcommand(
        "resume", OptionsWords::tr("Settle what earlier runs left open: follow their tasks to the end").toStdString());
    addConnection(*resume, raw.connection);
    addCredential(*resume, raw.credential);
    addOutput(*resume, raw.output, HtmlTaken::Yes);
    addPace(*resume, raw.pace);
    resume->footer(
        OptionsWords::tr(
            "The endpoint and the project are those of the runs; name them where runs of several are open, since "
            "a token\ngoes to one endpoint only. Nothing is created, but in a run that a refused token had "
            "paused.")
            .toStdString() +
        "\n\n" + exitCodeHelp() + "\n" + credentialHelp());
    return resume;
}

CLI::App *addPeers(CLI::App &app, RawPeers &raw)
{
    CLI::App *peers = app.add_subcommand(
        "peers", OptionsWords::tr("List the peers of a project, or convert a peer list").toStdString());
    peers
        ->add_option("--from,--peers-from", raw.fromFile,
                     OptionsWords::tr("Convert a peer list (text, CSV, TSV, JSON, Terraform state), or standard input "
                                      "for -, and ask no service")
                         .toStdString())
        ->type_name("FILE");
    addEncoding(*peers, raw.encoding);
    peers
        ->add_flag("--offline", raw.offline,
                   OptionsWords::tr("Show the last look that was kept, and ask no service").toStdString())
        ->disable_flag_override();
    peers
        ->add_flag("--changes", raw.changes,
                   OptionsWords::tr("Show what is new, gone or changed since the look before").toStdString())
        ->disable_flag_override();
    peers
        ->add_option("--save-group", raw.saveGroup,
                     OptionsWords::tr("Put the peers into a group, and keep the tags of the list").toStdString())
        ->type_name("NAME");
    peers->add_flag("--no-history", raw.noHistory, OptionsWords::tr("Do not keep this look").toStdString())
        ->disable_flag_override();
    addConnection(*peers, raw.connection);
    addCredential(*peers, raw.credential);
    addOutput(*peers, raw.output);
    peers->footer(credentialHelp());
    return peers;
}

void addTableOrJson(CLI::App &app, std::string &format)
{
    app.add_option("--format", format, OptionsWords::tr("table (the default) or json").toStdString())
        ->type_name("FORMAT");
}

CLI::App *addCheck(CLI::App &app, RawCheck &raw)
{
    CLI::App *check = app.add_subcommand(
        "check", OptionsWords::tr("Look step by step whether a connection works; creates nothing").toStdString());
    addConnection(*check, raw.connection);
    addCredential(*check, raw.credential);
    addTableOrJson(*check, raw.format);
    check->footer(checkHelp() + "\n" + credentialHelp());
    return check;
}

CLI::App *addConnections(CLI::App &app, RawConnections &raw)
{
    CLI::App *connections = app.add_subcommand(
        "connections", OptionsWords::tr("List the connections that are kept, import or export them").toStdString());
    addTableOrJson(*connections, raw.format);
    const auto addFileTask = [&](const char *name, ConnectionsOptions::Task task, const QString &what) {
        CLI::App *command = connections->add_subcommand(name, what.toStdString());
        command->add_option("FILE", raw.file)->required();
        command->fallthrough()->allow_extras();
        command->callback([&raw, task] { raw.task = task; });
    };
    addFileTask("import", ConnectionsOptions::Task::Import,
                OptionsWords::tr("Add the connections of a file, under names that are free"));
    addFileTask("export", ConnectionsOptions::Task::Export,
                OptionsWords::tr("Write the connections to a file, without any secret"));
    connections->require_subcommand(0, 1);
    return connections;
}

/// The names of options that nobody knows; other texts are not repeated, since one may be a secret.
UsageError unknownArguments(const std::vector<std::string> &extras)
{
    const auto option = std::find_if(extras.begin(), extras.end(),
                                     [](const std::string &text) { return text.size() > 1 && text.front() == '-'; });
    if (option == extras.end())
        return usageError(
            OptionsWords::tr("There is an argument too many, or an unknown command. See peerlight-cli --help."));
    const QString name = QString::fromStdString(*option).section(u'=', 0, 0);
    return usageError(OptionsWords::tr("There is no option %1. See peerlight-cli --help.").arg(name.left(40)));
}

/// An option without its value, or twice: CLI11's text names the option and no value.
UsageError wrongOption(const CLI::ParseError &error)
{
    return usageError(
        OptionsWords::tr("Wrong usage: %1.").arg(QString::fromStdString(error.what()).section(u'\n', 0, 0)));
}

std::vector<std::string> reversed(const QStringList &arguments)
{
    std::vector<std::string> texts;
    for (const QString &argument : arguments)
        texts.push_back(argument.toStdString());
    std::reverse(texts.begin(), texts.end()); // CLI11 takes them from the back
    return texts;
}

template<typename T>
tl::expected<Options, UsageError> withCommand(const Checked<T> &command, const QString &dataDir)
{
    if (!command)
        return tl::unexpected(command.error());
    return Options{*command, dataDir};
}

/// The commands that have to do with connections themselves.
class ConnectionCommands
{
public:
    void add(CLI::App &app)
    {
        m_checkApp = addCheck(app, m_check);
        m_connectionsApp = addConnections(app, m_connections);
    }
    [[nodiscard]] bool parsed() const { return m_checkApp->parsed() || m_connectionsApp->parsed(); }
    [[nodiscard]] tl::expected<Options, UsageError> options(const QString &dataDir) const
    {
        return m_checkApp->parsed() ? withCommand(checkedCheck(m_check), dataDir)
                                    : withCommand(checkedConnections(m_connections), dataDir);
    }

private:
    RawCheck m_check;
    RawConnections m_connections;
    CLI::App *m_checkApp = nullptr;
    CLI::App *m_connectionsApp = nullptr;
};

/// The commands that have to do with a service on this machine.
class PracticeCommands
{
public:
    void add(CLI::App &app)
    {
        m_simulateApp = addSimulate(app, m_simulate);
        m_drillApp = addDrill(app, m_drill);
    }
    [[nodiscard]] bool parsed() const { return m_simulateApp->parsed() || m_drillApp->parsed(); }
    [[nodiscard]] tl::expected<Options, UsageError> options(const QString &dataDir) const
    {
        return m_simulateApp->parsed() ? withCommand(checkedSimulate(m_simulate), dataDir)
                                       : withCommand(checkedDrill(m_drill), dataDir);
    }

private:
    RawSimulate m_simulate;
    RawDrill m_drill;
    CLI::App *m_simulateApp = nullptr;
    CLI::App *m_drillApp = nullptr;
};

} // namespace

void addOutput(CLI::App &app, RawOutput &raw, HtmlTaken html)
{
    const QString formats = html == HtmlTaken::Yes
                                ? OptionsWords::tr("table (the default), json, jsonl, csv, tsv, markdown or html")
                                : OptionsWords::tr("table (the default), json, jsonl, csv, tsv or markdown");
    app.add_option("--format", raw.format, formats.toStdString())->type_name("FORMAT");
    app.add_option("--output", raw.file,
                   OptionsWords::tr("Write the results to a file, complete or not at all").toStdString())
        ->type_name("FILE");
}

tl::expected<Options, UsageError> parseOptions(const QStringList &arguments)
{
    CLI::App app(programHelp(), "peerlight-cli");
    std::string dataDir;
    RawTeam team;
    bool tokenArgument = false;
    RawDetect detect;
    RawResume resume;
    RawPeers peers;
    PracticeCommands practice;
    ConnectionCommands saved;
    HistoryCommands kept;
    const CLI::App *detectApp = addDetect(app, detect);
    const CLI::App *resumeApp = addResume(app, resume);
    const CLI::App *peersApp = addPeers(app, peers);
    practice.add(app);
    saved.add(app);
    kept.add(app);
    app.add_option("--data-dir", dataDir,
                   OptionsWords::tr("Folder for what the program keeps (also PEERLIGHT_DATA_DIR)").toStdString())
        ->type_name("DIR");
    addTeam(app, team);
    app.set_version_flag("--version", "peerlight-cli " PEERLIGHT_VERSION);
    app.require_subcommand(0, 1);
    app.allow_extras();
    refuseTokenArgument(app, tokenArgument);
    for (CLI::App *command : app.get_subcommands({}))
        command->fallthrough()->allow_extras();

    try { // CLI11 speaks in exceptions; they end here
        app.parse(reversed(arguments));
    } catch (const CLI::CallForHelp &) {
        return Options{ShowText{QString::fromStdString(app.help())}, {}};
    } catch (const CLI::CallForVersion &version) {
        return Options{ShowText{QString::fromStdString(version.what()) + u'\n'}, {}};
    } catch (const CLI::ParseError &error) {
        return tl::unexpected(wrongOption(error));
    }

    if (tokenArgument)
        return tl::unexpected(usageError(tokenArgumentHelp()));
    if (const std::vector<std::string> extras = app.remaining(true); !extras.empty())
        return tl::unexpected(unknownArguments(extras));
    const QString folder = QString::fromStdString(dataDir);
    if (detectApp->parsed())
        return withTeam(withCommand(checkedDetect(detect), folder), team);
    if (resumeApp->parsed())
        return withTeam(withCommand(checkedResume(resume), folder), team);
    if (kept.parsed())
        return withTeam(kept.options(folder), team);
    if (peersApp->parsed())
        return withTeam(withCommand(checkedPeers(peers), folder), team);
    if (practice.parsed())
        return practice.options(folder);
    if (saved.parsed())
        return saved.options(folder);
    return tl::unexpected(usageError(OptionsWords::tr(
        "Give a command: detect, resume, history, compare, baselines, note, evidence, peers, check, connections, "
        "simulate or drill. See peerlight-cli --help.")));
}

} // namespace peerlight::cli
