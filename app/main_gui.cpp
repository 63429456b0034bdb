// SPDX-License-Identifier: GPL-3.0-or-later

// The window's composition root: everything is made here, and handed to who needs it.

#include "app/auth/process_hardening.h"
#include "app/history/data_folder.h"
#include "app/history/history.h"
#include "app/simulator/simulator.h"
#include "ui/common/icons.h"
#include "ui/main/demo_capture.h"
#include "ui/main/main_window.h"
#include "ui/main/workspace.h"
#include "ui/peers/peer_table_model.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLibraryInfo>
#include <QNetworkInformation>
#include <QStyle>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <span>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

constexpr int usageError = 64;
constexpr std::chrono::seconds demoPatience{120};

struct Options
{
    QString dataFolder;
    std::optional<ui::ThemeMode> theme;
    bool demo = false;
    QString screenshot;
};

int complain(const QString &sentence, int exitCode)
{
    std::fprintf(stderr, "peerlight: %s\n", qPrintable(sentence));
    return exitCode;
}

/// --help and --version must answer without a display, too.
bool asksOnlyForText(std::span<char *> arguments)
{
    return std::ranges::any_of(arguments, [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--help-all" || argument == "--version" ||
               argument == "-v";
    });
}

/// Ends the program itself on --help, --version and unknown options.
tl::expected<Options, QString> readOptions(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Connectivity detection for Huawei Cloud Direct Connect virtual interface peers."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"data-dir"_s, QCoreApplication::translate("main", "Keep everything in DIR."), u"DIR"_s},
        {u"theme"_s, QCoreApplication::translate("main", "light, dark or system."), u"NAME"_s},
        {u"demo"_s, QCoreApplication::translate("main", "Start the demo at once.")},
        {u"screenshot"_s,
         QCoreApplication::translate("main", "With --demo: when its run has ended, print the results, save a "
                                             "picture of the window to FILE, and quit."),
         u"FILE"_s},
    });
    parser.process(app);

    Options options;
    options.dataFolder = history::dataFolder(parser.value(u"data-dir"_s));
    options.demo = parser.isSet(u"demo"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    if (parser.isSet(u"theme"_s)) {
        options.theme = ui::themeFromName(parser.value(u"theme"_s));
        if (!options.theme)
            return tl::unexpected(QCoreApplication::translate("main", "--theme is light, dark or system."));
    }
    if (!options.screenshot.isEmpty() && !options.demo)
        return tl::unexpected(QCoreApplication::translate("main", "--screenshot needs --demo."));
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(QCoreApplication::translate("main", "There are no arguments, only options."));
    return options;
}

/// Qt's own words and ours, in the language of the system, where there is a translation.
void loadTranslations(QCoreApplication &app)
{
    ui::initResources();
    const auto load = [&app](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&app);
        if (translator->load(QLocale(), name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
    };
    load(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"peerlight"_s, u":/i18n"_s);
}

/// The simulator starts when the demo is first asked for, and then stays.
ui::Workspace::DemoStarter demoStarter(QObject &owner)
{
    return [&owner, demo = static_cast<simulator::Simulator *>(nullptr),
            port = quint16{0}]() mutable -> tl::expected<ui::DemoService, QString> {
        if (!demo) {
            simulator::SimulatorOptions options;
            options.detectMs = 6000;
            options.spreadMs = 4500;
            auto fresh = std::make_unique<simulator::Simulator>(options);
            const auto started = fresh->start();
            if (!started)
                return tl::unexpected(started.error());
            port = *started;
            demo = fresh.release();
            demo->setParent(&owner);
        }
        return ui::DemoService{u"http://127.0.0.1:%1"_s.arg(port), demo->options().projectId, demo->options().token};
    };
}

/// Where the system tells when there is a network again, waits end at once; elsewhere they end by themselves.
void watchNetwork(ui::Workspace &workspace)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    QObject::connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, &workspace,
                     [&workspace](QNetworkInformation::Reachability reachability) {
                         if (reachability == QNetworkInformation::Reachability::Online)
                             workspace.networkBack();
                     });
}

int runWindow(QApplication &app, const Options &options)
{
    if (QApplication::style()->name() == "windows"_L1) // Qt's last resort, where the platform has no style
        QApplication::setStyle(u"fusion"_s);
    QObject demoOwner;
    ui::PeerTableModel peers;
    history::History history(options.dataFolder);
    history.open();
    ui::Workspace workspace(peers, demoStarter(demoOwner), {}, &history);
    watchNetwork(workspace);
    ui::MainWindow window(workspace, QDir(options.dataFolder).filePath(u"window.ini"_s));
    if (options.theme)
        window.setTheme(*options.theme);
    window.show();
    workspace.lookForOpenRuns();

    std::unique_ptr<ui::DemoCapture> capture;
    if (!options.screenshot.isEmpty()) {
        capture = std::make_unique<ui::DemoCapture>(workspace, window, options.screenshot);
        QObject::connect(
            capture.get(), &ui::DemoCapture::finished, &app,
            [](const QByteArray &table) {
                std::fwrite(table.constData(), 1, static_cast<std::size_t>(table.size()), stdout);
                QCoreApplication::exit(0);
            },
            Qt::QueuedConnection);
        QObject::connect(
            capture.get(), &ui::DemoCapture::failed, &app,
            [](const QString &why) { QCoreApplication::exit(complain(why, 1)); }, Qt::QueuedConnection);
        capture->start(demoPatience);
    } else if (options.demo) {
        workspace.startDemo();
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    auth::hardenProcess();
    auth::forgetSecretsInEnvironment();
    // No organisation name: the data folder is ~/.local/share/peerlight, not peerlight in peerlight.
    QCoreApplication::setApplicationName(u"peerlight"_s);
    QCoreApplication::setOrganizationDomain(u"peerlight.org"_s);
    QGuiApplication::setApplicationDisplayName(u"Peerlight"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PEERLIGHT_VERSION));
    if (asksOnlyForText({argv, static_cast<std::size_t>(argc)})) {
        const QCoreApplication app(argc, argv);
        return readOptions(app) ? 0 : usageError;
    }

    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.peerlight.Peerlight"_s);
    loadTranslations(app);
    const auto options = readOptions(app);
    if (!options)
        return complain(options.error(), usageError);
    if (!QDir().mkpath(options->dataFolder))
        return complain(
            QCoreApplication::translate("main", "The data folder %1 cannot be created.").arg(options->dataFolder),
            usageError);
    return runWindow(app, *options);
}
