// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/comparison.h"

#include <QCoreApplication>

namespace peerlight::insight {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

/// "It has no result in the earlier run. The reply was lost: …"
QString withReason(const QString &sentence, const std::optional<Finding> &finding)
{
    return finding && !finding->reason.isEmpty() ? sentence + u' ' + finding->reason : sentence;
}

} // namespace

QString changeKey(Change change)
{
    switch (change) {
    case Change::NewFault:
        return u"new_fault"_s;
    case Change::StillBad:
        return u"still_bad"_s;
    case Change::Fixed:
        return u"fixed"_s;
    case Change::NotComparable:
        return u"not_comparable"_s;
    case Change::StillClear:
        return u"still_clear"_s;
    }
    return {};
}

QString changeWord(Change change)
{
    switch (change) {
    case Change::NewFault:
        return ComparisonWords::tr("New fault");
    case Change::StillBad:
        return ComparisonWords::tr("Still bad");
    case Change::Fixed:
        return ComparisonWords::tr("Fixed");
    case Change::NotComparable:
        return ComparisonWords::tr("Not comparable");
    case Change::StillClear:
        return ComparisonWords::tr("Still clear");
    }
    return {};
}

QString notComparableKey(NotComparableReason why)
{
    switch (why) {
    case NotComparableReason::None:
        return {};
    case NotComparableReason::NotInBefore:
        return u"not_in_before"_s;
    case NotComparableReason::NotInAfter:
        return u"not_in_after"_s;
    case NotComparableReason::NoResultBefore:
        return u"no_result_before"_s;
    case NotComparableReason::NoResultAfter:
        return u"no_result_after"_s;
    case NotComparableReason::NoResultInBoth:
        return u"no_result_in_both"_s;
    }
    return {};
}

QString notComparableText(const ComparedPeer &peer)
{
    switch (peer.why) {
    case NotComparableReason::None:
        return {};
    case NotComparableReason::NotInBefore:
        return ComparisonWords::tr("It is not in the earlier run.");
    case NotComparableReason::NotInAfter:
        return ComparisonWords::tr("It is not in the later run.");
    case NotComparableReason::NoResultBefore:
        return withReason(ComparisonWords::tr("It has no result in the earlier run."), peer.before);
    case NotComparableReason::NoResultAfter:
        return withReason(ComparisonWords::tr("It has no result in the later run."), peer.after);
    case NotComparableReason::NoResultInBoth:
        return withReason(ComparisonWords::tr("It has no result in either run."), peer.after);
    }
    return {};
}

QString notEndedText()
{
    return ComparisonWords::tr("It has not ended.");
}

QString trendKey(Trend trend)
{
    switch (trend) {
    case Trend::Same:
        return u"same"_s;
    case Trend::Worse:
        return u"worse"_s;
    case Trend::Better:
        return u"better"_s;
    }
    return {};
}

QString comparisonSentence(const ChangeCounts &counts)
{
    const int peers = counts.newFault + counts.stillBad + counts.fixed + counts.notComparable + counts.stillClear;
    const QString head = peers == 1 ? ComparisonWords::tr("1 peer") : ComparisonWords::tr("%1 peers").arg(peers);
    const QString faults = counts.newFault == 1 ? ComparisonWords::tr("1 new fault")
                                                : ComparisonWords::tr("%1 new faults").arg(counts.newFault);
    return ComparisonWords::tr("%1: %2, %3 still bad, %4 fixed, %5 not comparable, %6 still clear.")
        .arg(head, faults)
        .arg(counts.stillBad)
        .arg(counts.fixed)
        .arg(counts.notComparable)
        .arg(counts.stillClear);
}

} // namespace peerlight::insight
