// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/upkeep_text.h"

#include "app/report/json_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

struct UpkeepWords
{
    Q_DECLARE_TR_FUNCTIONS(Upkeep)
};

constexpr qsizetype mostShown = 10;

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString dayText(std::optional<qint64> ms)
{
    return ms ? QDateTime::fromMSecsSinceEpoch(*ms, QTimeZone::utc()).toString(u"yyyy-MM-dd"_s) : QString();
}

void addFaults(QStringList &lines, const QString &title, const QStringList &faults)
{
    if (faults.isEmpty())
        return;
    lines.append(title);
    for (const QString &fault : faults.first(std::min(mostShown, faults.size())))
        lines.append(u"  "_s + fault);
    if (faults.size() > mostShown)
        lines.append(UpkeepWords::tr("  and %1 more").arg(faults.size() - mostShown));
}

QByteArray textOfLines(const QStringList &lines)
{
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace

QByteArray checkText(const history::FileCheck &check)
{
    if (!check.exists)
        return textOfLines({UpkeepWords::tr("Nothing is kept yet: there is no %1.").arg(check.file)});
    const QString newer = UpkeepWords::tr("A newer version of Peerlight wrote it.");
    if (check.isWhole()) {
        QStringList lines{UpkeepWords::tr("The history is whole: %1 detections of %2 runs, %3, in %4.")
                              .arg(QString::number(check.detections), QString::number(check.runs),
                                   sizeText(check.bytes), check.file)};
        if (check.newer)
            lines.append(newer);
        return textOfLines(lines);
    }
    QStringList lines{UpkeepWords::tr("The history is damaged: %1").arg(check.file)};
    addFaults(lines, UpkeepWords::tr("Pages that cannot be right:"), check.damage);
    addFaults(lines, UpkeepWords::tr("Indices that do not fit their tables, by which no row is lost:"), check.indices);
    addFaults(lines, UpkeepWords::tr("Rows that name others which are not there:"), check.broken);
    lines.append(check.newer
                     ? newer
                     : UpkeepWords::tr("Close Peerlight, and start it or another command that reads the history: "
                                       "what can be read is copied into a new file then, and this one is kept."));
    return textOfLines(lines);
}

QByteArray checkJson(const history::FileCheck &check)
{
    return report::jsonObject({{u"file"_s, check.file},
                               {u"exists"_s, check.exists},
                               {u"whole"_s, check.isWhole()},
                               {u"newer"_s, check.newer},
                               {u"bytes"_s, check.bytes},
                               {u"runs"_s, check.runs},
                               {u"detections"_s, check.detections},
                               {u"damage"_s, QJsonArray::fromStringList(check.damage)},
                               {u"indices"_s, QJsonArray::fromStringList(check.indices)},
                               {u"references"_s, QJsonArray::fromStringList(check.broken)}}) +
           '\n';
}

QByteArray pruneText(const history::PrunePlan &plan, const history::Pruned *removed)
{
    const QString runs = QString::number(removed ? removed->runs : plan.runs);
    const QString detections = QString::number(removed ? removed->detections : plan.detections);
    QStringList lines;
    if (plan.runs == 0)
        lines.append(UpkeepWords::tr("No run is to be removed."));
    else if (removed)
        lines.append(
            UpkeepWords::tr("Removed: %1 runs with %2 detections, started from %3 to %4 (UTC). The file is %5 "
                            "smaller.")
                .arg(runs, detections, dayText(plan.oldestMs), dayText(plan.newestMs), sizeText(removed->bytes)));
    else
        lines.append(
            UpkeepWords::tr("Would be removed: %1 runs with %2 detections, about %3, started from %4 to %5 (UTC).")
                .arg(runs, detections, sizeText(plan.bytes), dayText(plan.oldestMs), dayText(plan.newestMs)));
    if (plan.spared > 0)
        lines.append(
            UpkeepWords::tr("Spared: %1 runs that have not ended, are kept as a baseline, are named in a note, "
                            "or have not been sent to the team's history.")
                .arg(plan.spared));
    lines.append(
        UpkeepWords::tr("Kept: %1 runs with %2 detections.")
            .arg(QString::number(plan.allRuns - plan.runs), QString::number(plan.allDetections - plan.detections)));
    if (!removed && plan.runs > 0)
        lines.append(UpkeepWords::tr("Nothing was removed. Add --yes to remove them."));
    return textOfLines(lines);
}

QByteArray pruneJson(const history::PrunePlan &plan, const history::Pruned *removed)
{
    return report::jsonObject({{u"removed"_s, removed != nullptr},
                               {u"runs"_s, removed ? removed->runs : plan.runs},
                               {u"detections"_s, removed ? removed->detections : plan.detections},
                               {u"bytes"_s, removed ? removed->bytes : plan.bytes},
                               {u"spared_runs"_s, plan.spared},
                               {u"kept_runs"_s, plan.allRuns - plan.runs},
                               {u"kept_detections"_s, plan.allDetections - plan.detections}}) +
           '\n';
}

} // namespace peerlight::cli
