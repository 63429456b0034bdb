// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/watch_plan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int watchFileVersion = 1;
constexpr qsizetype mostNamedFlapping = 3;

struct WatchPlanWords
{
    Q_DECLARE_TR_FUNCTIONS(WatchPlan)
};

QString untilName(insight::WatchUntil until)
{
    switch (until) {
    case insight::WatchUntil::Clear:
        return u"clear"_s;
    case insight::WatchUntil::Change:
        return u"change"_s;
    case insight::WatchUntil::Time:
        return u"time"_s;
    }
    return {};
}

/// A letter an outcome: a file of hundreds of runs stays small.
constexpr QLatin1StringView outcomeLetters{"cduf?r"};

QString lettersOf(const QList<insight::Outcome> &outcomes)
{
    QString letters;
    for (const auto outcome : outcomes)
        letters += QChar(outcomeLetters.at(static_cast<int>(outcome)));
    return letters;
}

QList<insight::Outcome> outcomesOf(const QString &letters)
{
    QList<insight::Outcome> outcomes;
    for (const QChar letter : letters) {
        const auto at = outcomeLetters.indexOf(letter);
        outcomes += at < 0 ? insight::Outcome::Unknown : static_cast<insight::Outcome>(at);
    }
    return outcomes;
}

insight::Millis millisOf(const QJsonValue &value)
{
    return insight::Millis(value.toInteger());
}

} // namespace

QByteArray watchPlanJson(const WatchPlan &plan)
{
    QJsonArray peers;
    for (const api::PeerId &peer : plan.peers)
        peers += peer.text();
    QJsonArray runs;
    for (qsizetype i = std::max<qsizetype>(0, plan.runs.size() - WatchPlan::mostRuns); i < plan.runs.size(); ++i) {
        const WatchPlan::Run &run = plan.runs[i];
        runs += QJsonObject{{u"started"_s, static_cast<qint64>(run.startedAt.count())},
                            {u"ended"_s, static_cast<qint64>(run.endedAt.count())},
                            {u"outcomes"_s, lettersOf(run.outcomes)}};
    }
    return QJsonDocument(QJsonObject{{u"version"_s, watchFileVersion},
                                     {u"endpoint"_s, plan.endpoint},
                                     {u"project_id"_s, plan.project},
                                     {u"until"_s, untilName(plan.until)},
                                     {u"every_ms"_s, static_cast<qint64>(plan.every.count())},
                                     {u"at_most_ms"_s, static_cast<qint64>(plan.atMost.count())},
                                     {u"started_at_ms"_s, plan.startedAtMs},
                                     {u"peers"_s, peers},
                                     {u"runs"_s, runs}})
        .toJson(QJsonDocument::Compact);
}

tl::expected<WatchPlan, QString> watchPlanFromJson(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object[u"version"_s].toInt() != watchFileVersion)
        return tl::unexpected(WatchPlanWords::tr("The kept repetition cannot be read."));
    WatchPlan plan;
    plan.endpoint = object[u"endpoint"_s].toString();
    plan.project = object[u"project_id"_s].toString();
    const auto until = insight::watchUntilFromName(object[u"until"_s].toString());
    plan.every = millisOf(object[u"every_ms"_s]);
    plan.atMost = millisOf(object[u"at_most_ms"_s]);
    plan.startedAtMs = object[u"started_at_ms"_s].toInteger();
    const QJsonArray peers = object[u"peers"_s].toArray();
    for (const auto &text : peers) {
        if (const auto id = api::PeerId::parse(text.toString()))
            plan.peers += *id;
    }
    const QJsonArray runs = object[u"runs"_s].toArray();
    for (const auto &one : runs) {
        const QJsonObject run = one.toObject();
        plan.runs.append(WatchPlan::Run{millisOf(run[u"started"_s]), millisOf(run[u"ended"_s]),
                                        outcomesOf(run[u"outcomes"_s].toString())});
    }
    if (!until || plan.endpoint.isEmpty() || plan.every.count() <= 0 || plan.atMost.count() <= 0 ||
        plan.peers.isEmpty())
        return tl::unexpected(WatchPlanWords::tr("The kept repetition cannot be read."));
    plan.until = *until;
    return plan;
}

insight::Watch watchOf(const WatchPlan &plan)
{
    insight::Watch watch(plan.terms(), insight::Millis(0));
    for (const WatchPlan::Run &run : plan.runs) {
        QList<insight::Finding> findings;
        for (qsizetype i = 0; i < std::min(plan.peers.size(), run.outcomes.size()); ++i) {
            insight::Finding finding;
            finding.peer.id = plan.peers[i];
            finding.outcome = run.outcomes[i];
            findings += finding;
        }
        watch.takeRun(findings, run.startedAt, run.endedAt);
    }
    return watch;
}

QString watchText(int runs, std::optional<insight::Millis> nextIn, qsizetype flapping)
{
    QStringList parts;
    if (nextIn) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*nextIn).count();
        parts += WatchPlanWords::tr("Repeating: next run in %1 s").arg(std::max<qint64>(0, seconds));
    } else {
        parts += WatchPlanWords::tr("Repeating: a run is live");
    }
    parts += runs == 1 ? WatchPlanWords::tr("1 run so far") : WatchPlanWords::tr("%n runs so far", nullptr, runs);
    if (flapping > 0)
        parts += flapping == 1 ? WatchPlanWords::tr("1 peer is flapping")
                               : WatchPlanWords::tr("%n peers are flapping", nullptr, flapping);
    return parts.join(u", "_s);
}

QString watchEndText(std::optional<insight::WatchEnd> end, int runs, const QList<insight::FlappingPeer> &flapping)
{
    QString why = WatchPlanWords::tr("You stopped the repetition");
    if (end == insight::WatchEnd::Cleared)
        why = WatchPlanWords::tr("Every peer is clear: the repetition ended");
    else if (end == insight::WatchEnd::Changed)
        why = WatchPlanWords::tr("A peer has changed: the repetition ended");
    else if (end == insight::WatchEnd::TimeIsUp)
        why = WatchPlanWords::tr("The time is up: the repetition ended");
    QStringList parts{runs == 1 ? WatchPlanWords::tr("%1 after 1 run.").arg(why)
                                : WatchPlanWords::tr("%1 after %n runs.", nullptr, runs).arg(why)};
    for (qsizetype i = 0; i < std::min(flapping.size(), mostNamedFlapping); ++i)
        parts += insight::flappingText(flapping[i]);
    if (flapping.size() > mostNamedFlapping)
        parts += WatchPlanWords::tr("%1 more are flapping.").arg(flapping.size() - mostNamedFlapping);
    return parts.join(u' ');
}

} // namespace peerlight::ui
