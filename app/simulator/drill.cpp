// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/drill.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace peerlight::simulator {

using namespace Qt::StringLiterals;

namespace {

struct DrillWords
{
    Q_DECLARE_TR_FUNCTIONS(Drill)
};

constexpr int drillPeers = 40;
constexpr int drillDetectMs = 2000;

/// How a drill's service misbehaves. `choice`: the right one from 1, or 0 where a name is asked for.
struct Setting
{
    QLatin1StringView name;
    Scenario scenario;
    QLatin1StringView fault;
    int choice;
};

constexpr std::array settings{
    Setting{"carrier-down"_L1, Scenario::CarrierDown, ""_L1, 0},
    Setting{"fake-redundancy"_L1, Scenario::FakeRedundancy, ""_L1, 0},
    Setting{"flapping-peer"_L1, Scenario::OnePeer, "flapping"_L1, 0},
    Setting{"token-expires"_L1, Scenario::None, "expired-token"_L1, 2},
    Setting{"throttled"_L1, Scenario::None, "throttle-retry-after"_L1, 1},
};

const Setting *settingOf(const QString &name)
{
    const auto found = std::find_if(settings.begin(), settings.end(),
                                    [&name](const Setting &setting) { return name == setting.name; });
    return found == settings.end() ? nullptr : &*found;
}

Drill carrierDrill()
{
    return {u"carrier-down"_s,
            DrillWords::tr("One carrier down"),
            DrillWords::tr("It is 02:10. Three customers call within five minutes: their sites are cut off. Each of "
                           "them has a line of another site."),
            DrillWords::tr("Whose hotline do you call? Answer with the name of the carrier."),
            {},
            DrillWords::tr("When all unreachable peers are on the lines of one carrier, and no other peer is, the "
                           "carrier is what they have in common: one call instead of many.")};
}

Drill redundancyDrill()
{
    return {u"fake-redundancy"_s,
            DrillWords::tr("Fake redundancy"),
            DrillWords::tr("A customer bought lines of different carriers, so that one of them would always work. "
                           "They failed in the same minute."),
            DrillWords::tr("What do the failed lines share that nobody thought of? Answer with the id of the device."),
            {},
            DrillWords::tr("Lines of different carriers can still end on one device. Redundancy is what two lines do "
                           "not share.")};
}

Drill flappingDrill()
{
    return {u"flapping-peer"_s,
            DrillWords::tr("A flapping peer"),
            DrillWords::tr("A customer says that the line drops for minutes and is fine whenever anybody looks."),
            DrillWords::tr("Which peer is it? Detect more than once. Answer with its name."),
            {},
            DrillWords::tr("One clear result does not say that a line is well: detections that are repeated show what "
                           "comes and goes.")};
}

Drill tokenDrill()
{
    return {u"token-expires"_s,
            DrillWords::tr("The token expires in the middle of a run"),
            DrillWords::tr("You detect all peers, and after a few requests the service refuses the token. A new one "
                           "is the old one with -renewed at its end."),
            DrillWords::tr("What becomes of the detections that were created already?"),
            {DrillWords::tr("They are lost, and have to be created again."),
             DrillWords::tr("They go on at the service, and are followed with the new token."),
             DrillWords::tr("The service deletes them with the token.")},
            DrillWords::tr("A token is for asking. Tasks that exist go on without it, so nothing is created twice: "
                           "give a new token, and the same run goes on.")};
}

Drill throttleDrill()
{
    return {u"throttled"_s,
            DrillWords::tr("The gateway throttles"),
            DrillWords::tr("You detect all peers, and the gateway answers 429 to a part of the requests."),
            DrillWords::tr("What does that say of the lines?"),
            {DrillWords::tr("Nothing: what was refused is sent later, once."),
             DrillWords::tr("The peers that were refused are unreachable."),
             DrillWords::tr("The peers that were refused have been tested twice.")},
            DrillWords::tr("429 is about the pace of requests. A request that is refused so was not carried out, and "
                           "it is sent again when the service said that it may.")};
}

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

} // namespace

QList<Drill> drills()
{
    return {carrierDrill(), redundancyDrill(), flappingDrill(), tokenDrill(), throttleDrill()};
}

std::optional<Drill> drillOfName(const QString &name)
{
    for (const Drill &drill : drills()) {
        if (drill.name == name)
            return drill;
    }
    return {};
}

SimulatorOptions drillService(const QString &name, quint64 seed)
{
    SimulatorOptions options;
    options.peers = drillPeers;
    options.seed = seed;
    options.detectMs = drillDetectMs;
    if (const Setting *setting = settingOf(name)) {
        options.scenario = setting->scenario;
        if (!setting->fault.isEmpty())
            options.faults = QStringList{setting->fault};
    }
    return options;
}

QString rightAnswer(const QString &name, quint64 seed)
{
    const Setting *setting = settingOf(name);
    if (!setting)
        return {};
    return setting->choice > 0 ? QString::number(setting->choice) : scenarioCause(setting->scenario, drillPeers, seed);
}

bool isRightAnswer(const Drill &drill, quint64 seed, const QString &answer)
{
    const QString given = folded(answer);
    const QString right = rightAnswer(drill.name, seed);
    if (given.isEmpty() || right.isEmpty())
        return false;
    if (given == folded(right))
        return true;
    const qsizetype choice = right.toLongLong();
    return choice >= 1 && choice <= drill.choices.size() && given == folded(drill.choices.at(choice - 1));
}

QString demoMark()
{
    return u"DEMO"_s;
}

QString drillResultText(const DrillResult &result)
{
    const qint64 seconds = result.tookMs / 1000;
    const QString time = seconds < 60 ? DrillWords::tr("%1 s").arg(seconds)
                                      : DrillWords::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    if (!result.solved)
        return DrillWords::tr("Not solved after %1.").arg(time);
    return result.answers == 1 ? DrillWords::tr("Solved in %1, with the first answer.").arg(time)
                               : DrillWords::tr("Solved in %1, with %2 answers.").arg(time).arg(result.answers);
}

} // namespace peerlight::simulator
