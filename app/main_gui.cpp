// SPDX-License-Identifier: GPL-3.0-or-later

// The window's composition root: everything is made here, and handed to who needs it.

#include "app/auth/keychain.h"
#include "app/auth/plain_text_leftover.h"
#include "app/auth/process_hardening.h"
#include "app/auth/suspend_watch.h"
#include "app/connection/deep_link.h"
#include "app/history/data_folder.h"
#include "app/history/history.h"
#include "app/history/team_setting.h"
#include "app/simulator/drill.h"
#include "ui/common/contrast_style.h"
#include "ui/common/display_names.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/main/activity_watch.h"
#include "ui/main/demo_capture.h"
#include "ui/main/desktop_bus.h"
#include "ui/main/history_care.h"
#include "ui/main/leftover_notice.h"
#include "ui/main/single_instance.h"
#include "ui/main/team_password.h"
#include "ui/main/windows.h"
#include "ui/preferences/preference_store.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QNetworkInformation>
#include <QStyle>

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
    QString language; ///< a code; empty: the one that is remembered, or that of the system
    bool demo = false;
    QString screenshot;
    history::TeamSetting team;
    std::function<QString()> teamPassword = {}; ///< null: it is in the keychain, if anywhere
    QString link; ///< a peerlight:// address, or the file:// address of a peer list; empty: none
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

/// What the desktop, or a person, gives the program: an address of ours, or a file by its path or address.
tl::expected<QString, QString> checkedLink(const QString &argument)
{
    if (argument.isEmpty())
        return argument;
    if (argument.startsWith("peerlight:"_L1, Qt::CaseInsensitive)) {
        if (const auto link = connection::parseDeepLink(argument); !link)
            return tl::unexpected(link.error());
        return argument;
    }
    const QUrl address(argument);
    const QFileInfo file(address.isLocalFile() ? address.toLocalFile() : argument);
    if (!file.isFile())
        return tl::unexpected(QCoreApplication::translate("main", "There is no peer list %1.").arg(file.filePath()));
    return QUrl::fromLocalFile(file.absoluteFilePath()).toString(QUrl::FullyEncoded);
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
        {u"history-url"_s,
         QCoreApplication::translate("main", "Share the history with a team: postgresql://USER@HOST[:PORT]/DATABASE "
                                             "(also PEERLIGHT_HISTORY_URL, or history.ini of the data folder)."),
         u"URL"_s},
        {u"operator"_s, QCoreApplication::translate("main", "What your runs are kept under."), u"NAME"_s},
        {u"theme"_s, QCoreApplication::translate("main", "light, dark, high-contrast or system."), u"NAME"_s},
        {u"language"_s, QCoreApplication::translate("main", "en, ar, de, es, pt_BR or zh_CN."), u"CODE"_s},
        {u"demo"_s, QCoreApplication::translate("main", "Start the demo at once.")},
        {u"screenshot"_s,
         QCoreApplication::translate("main", "With --demo: when its run has ended, print the results, save a "
                                             "picture of the window to FILE, and quit."),
         u"FILE"_s},
    });
    parser.addPositionalArgument(
        u"link"_s,
        QCoreApplication::translate("main", "A peer list to open, or peerlight://detect?profile=NAME&peer=ID: fills "
                                            "in, sends nothing."),
        u"[LINK]"_s);
    parser.process(app);

    Options options;
    options.dataFolder = history::dataFolder(parser.value(u"data-dir"_s));
    const auto team =
        history::teamSetting(options.dataFolder, parser.value(u"history-url"_s), parser.value(u"operator"_s));
    if (!team)
        return tl::unexpected(team.error());
    options.team = *team;
    options.language = parser.value(u"language"_s);
    if (parser.isSet(u"language"_s) && !ui::Languages::isKnown(options.language))
        return tl::unexpected(QCoreApplication::translate("main", "--language is en, ar, de, es, pt_BR or zh_CN."));
    options.demo = parser.isSet(u"demo"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    if (parser.isSet(u"theme"_s)) {
        options.theme = ui::themeFromName(parser.value(u"theme"_s));
        if (!options.theme)
            return tl::unexpected(
                QCoreApplication::translate("main", "--theme is light, dark, high-contrast or system."));
    }
    if (!options.screenshot.isEmpty() && !options.demo)
        return tl::unexpected(QCoreApplication::translate("main", "--screenshot needs --demo."));
    if (parser.positionalArguments().size() > 1)
        return tl::unexpected(QCoreApplication::translate("main", "At most one address can be given."));
    const auto link = checkedLink(parser.positionalArguments().value(0));
    if (!link)
        return tl::unexpected(link.error());
    options.link = *link;
    return options;
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

/// The drills of the simulator, for the window, which knows none.
ui::DrillRoom drillRoom()
{
    const auto card = [](const simulator::Drill &drill) {
        return ui::DrillCard{drill.name, drill.title, drill.story, drill.question, drill.choices, drill.lesson};
    };
    ui::DrillRoom room;
    room.cards = [card] {
        QList<ui::DrillCard> cards;
        for (const simulator::Drill &drill : simulator::drills())
            cards += card(drill);
        return cards;
    };
    room.start = [card](const QString &name, quint64 seed) -> tl::expected<ui::DrillRun, QString> {
        const auto drill = simulator::drillOfName(name);
        const QString right = simulator::rightAnswer(name, seed);
        if (!drill || right.isEmpty())
            return tl::unexpected(
                QCoreApplication::translate("main", "The peers of this seed have no such trouble; take another one."));
        auto service = std::make_shared<simulator::Simulator>(simulator::drillService(name, seed));
        const auto port = service->start();
        if (!port)
            return tl::unexpected(port.error());
        return ui::DrillRun{
            .card = card(*drill),
            .seed = seed,
            .endpoint = u"http://127.0.0.1:%1"_s.arg(*port),
            .projectId = service->options().projectId,
            .token = service->options().token,
            .answer = drill->choices.isEmpty() ? right : drill->choices.value(right.toInt() - 1),
            .isRight = [drill, seed](const QString &given) { return simulator::isRightAnswer(*drill, seed, given); },
            .resultText =
                [](bool solved, int answers, qint64 tookMs) {
                    return simulator::drillResultText({solved, answers, tookMs});
                },
            .service = service};
    };
    return room;
}

/// Where the system tells when there is a network again, waits end at once; elsewhere they end by themselves.
void watchNetwork(ui::Windows &windows)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    QObject::connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, &windows,
                     [&windows](QNetworkInformation::Reachability reachability) {
                         if (reachability == QNetworkInformation::Reachability::Online)
                             windows.networkBack();
                     });
}

/// The one that was asked for, or that was chosen last; a choice in a window is kept.
void chooseLanguage(ui::Languages &languages, const Options &options, const QString &file)
{
    languages.choose(options.language.isEmpty() ? ui::readLanguage(file) : options.language);
    QObject::connect(&languages, &ui::Languages::changed, &languages, [&languages, file] {
        if (!ui::writeLanguage(file, languages.chosen()))
            complain(QCoreApplication::translate("main", "The language could not be saved to %1.").arg(file), 0);
    });
}

/// Runs the demo, prints its results, saves the picture of the window and ends the program.
std::unique_ptr<ui::DemoCapture> captureDemo(QApplication &app, const ui::Windows::Place &place, const QString &file)
{
    auto capture = std::make_unique<ui::DemoCapture>(*place.workspace, *place.window, file);
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
    return capture;
}

void chooseStyle()
{
    const QString style = QApplication::style()->name();
    // "windows" is Qt's last resort, where the platform has no style.
    QApplication::setStyle(new ui::ContrastStyle(style == "windows"_L1 ? u"fusion"_s : style));
}

history::HistoryOptions historyOptions(const Options &options)
{
    history::HistoryOptions kept;
    kept.operatorName = options.team.operatorName;
    if (options.team.place)
        kept.team = history::TeamAccess{*options.team.place, options.teamPassword};
    if (kept.team)
        kept.team->passwordIsGiven = !options.teamPassword;
    return kept;
}

int runWindow(QApplication &app, const Options &options, ui::Languages &languages)
{
    chooseStyle();
    const QDir folder(options.dataFolder);
    QObject demoOwner;
    history::History history(options.dataFolder, historyOptions(options));
    connection::ProfileStore profiles(folder.filePath(u"connections.json"_s));
    auth::Keychain keychain;
    std::unique_ptr<ui::TeamPassword> teamPassword;
    if (options.team.place && !options.teamPassword)
        teamPassword = std::make_unique<ui::TeamPassword>(history, keychain, *options.team.place);
    auth::SecretVault vault;
    auth::Lock lock(vault);
    ui::ActivityWatch activity(lock);
    app.installEventFilter(&activity);
    const auth::SuspendWatch suspend;
    QObject::connect(&suspend, &auth::SuspendWatch::away, &lock, &auth::Lock::suspended);
    const QString settings = folder.filePath(u"window.ini"_s);
    chooseLanguage(languages, options, settings);
    ui::PreferenceStore preferences(settings);
    const ui::HistoryCare care(history, preferences, {});
    ui::DisplayNames names;
    ui::DesktopBus desktop;
    ui::Windows windows({.startDemo = demoStarter(demoOwner),
                         .history = &history,
                         .connections = {&profiles, &keychain, &lock},
                         .desk = {&preferences, &names, &desktop, teamPassword.get(), &languages},
                         .memoryFile = settings,
                         .theme = options.theme,
                         .drills = drillRoom()});
    watchNetwork(windows);
    ui::SingleInstance instance(options.dataFolder);
    std::unique_ptr<ui::DemoCapture> capture;
    const auto begin = [&] {
        history.open();
        const auto loaded = profiles.load();
        const ui::Windows::Place &place = windows.open();
        // A file that cannot be read, or only in part: its connections are never written over.
        const QStringList unread{loaded ? profiles.readOnlyBecause() : loaded.error(), profiles.unread().join(u' ')};
        if (const QString words = unread.join(u' ').trimmed(); !words.isEmpty())
            place.workspace->say({ui::Notice::Kind::Warning, words, {}});
        new ui::LeftoverNotice(*place.workspace, auth::plainTextLeftover(), place.workspace.get());
        place.workspace->lookForOpenRuns();
        if (!options.screenshot.isEmpty())
            capture = captureDemo(app, place, options.screenshot);
        else if (options.demo)
            place.workspace->startDemo();
        if (!options.link.isEmpty())
            place.window->openLink(options.link);
    };
    QObject::connect(&instance, &ui::SingleInstance::first, &app, begin);
    QObject::connect(&instance, &ui::SingleInstance::handedOver, &app, [] { QCoreApplication::exit(0); });
    QObject::connect(&instance, &ui::SingleInstance::messageCame, &windows, &ui::Windows::takeMessage);
    instance.start(options.link);
    const int code = QApplication::exec();
    app.removeEventFilter(&activity);
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    auth::hardenProcess();
    const auth::Secret teamPassword = auth::takeSecretFromEnvironment("PEERLIGHT_PG_PASSWORD");
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

    // A desktop portal refuses a process whose memory is closed to others: a file dialog of its would not appear.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.peerlight.Peerlight"_s);
    ui::Languages languages;
    auto options = readOptions(app);
    if (!options)
        return complain(options.error(), usageError);
    if (!QDir().mkpath(options->dataFolder))
        return complain(
            QCoreApplication::translate("main", "The data folder %1 cannot be created.").arg(options->dataFolder),
            usageError);
    if (!teamPassword.isEmpty())
        options->teamPassword = [teamPassword] { return QString::fromUtf8(teamPassword.bytes()); };
    return runWindow(app, *options, languages);
}
