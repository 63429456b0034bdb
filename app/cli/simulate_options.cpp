// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulate_options.h"

#include "app/cli/help_text.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace peerlight::cli {

namespace {

struct SimulateOptionsWords
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

} // namespace

CLI::App *addSimulate(CLI::App &app, RawSimulate &raw)
{
    CLI::App *simulate = app.add_subcommand(
        "simulate",
        SimulateOptionsWords::tr("Run a Direct Connect service on this machine, to try and to test").toStdString());
    simulate
        ->add_option("--port", raw.port,
                     SimulateOptionsWords::tr("Port on 127.0.0.1; 0, the default, takes a free one").toStdString())
        ->type_name("P");
    simulate->add_option("--peers", raw.peers, SimulateOptionsWords::tr("How many peers, 1 to 5000 (40)").toStdString())
        ->type_name("N");
    simulate
        ->add_option("--seed", raw.seed,
                     SimulateOptionsWords::tr("The same seed gives the same peers and outcomes (1)").toStdString())
        ->type_name("S");
    simulate
        ->add_option("--detect-ms", raw.detectMs,
                     SimulateOptionsWords::tr("How long the slowest detection takes (8000)").toStdString())
        ->type_name("MS");
    simulate
        ->add_option("--spread-ms", raw.spreadMs,
                     SimulateOptionsWords::tr("Detections may be this much faster (0)").toStdString())
        ->type_name("MS");
    simulate
        ->add_option("--latency-ms", raw.latencyMs,
                     SimulateOptionsWords::tr("Between a request and its answer (0)").toStdString())
        ->type_name("MS");
    simulate
        ->add_option("--token", raw.token,
                     SimulateOptionsWords::tr("The token that it takes; it protects nothing").toStdString())
        ->type_name("TOKEN");
    simulate
        ->add_option("--project-id", raw.project, SimulateOptionsWords::tr("The project that it holds").toStdString())
        ->type_name("ID");
    simulate
        ->add_option("--security-token", raw.securityToken,
                     SimulateOptionsWords::tr("Its access key is a temporary one, and comes with this; it protects "
                                              "nothing")
                         .toStdString())
        ->type_name("TOKEN");
    simulate
        ->add_option("--token-life", raw.tokenLife,
                     SimulateOptionsWords::tr("Seconds that a token of a sign-in is good for (86400)").toStdString())
        ->type_name("S");
    simulate
        ->add_flag("--mfa", raw.mfa, SimulateOptionsWords::tr("Signing in takes a one-time code, too").toStdString())
        ->disable_flag_override();
    simulate
        ->add_option("--fault", raw.faults,
                     SimulateOptionsWords::tr("A fault of the list below, or several").toStdString())
        ->type_name("NAME");
    simulate->footer(simulateHelp());
    return simulate;
}

CLI::App *addDrill(CLI::App &app, RawDrill &raw)
{
    CLI::App *drill = app.add_subcommand(
        "drill",
        SimulateOptionsWords::tr("Practise on a simulated service: find out what is wrong with it").toStdString());
    drill->add_option("NAME", raw.name,
                      SimulateOptionsWords::tr("The drill; without it they are listed").toStdString());
    drill
        ->add_option(
            "--seed", raw.seed,
            SimulateOptionsWords::tr("The same seed gives the same peers and the same answer (1)").toStdString())
        ->type_name("S");
    drill
        ->add_option("--port", raw.port,
                     SimulateOptionsWords::tr("Port on 127.0.0.1; 0, the default, takes a free one").toStdString())
        ->type_name("P");
    drill->footer(SimulateOptionsWords::tr("Answers come from standard input, a line each. Exit codes: 0 solved; 1 "
                                           "given up; 64 there is no such drill.\n")
                      .toStdString());
    return drill;
}

} // namespace peerlight::cli
