// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include <QCoreApplication>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

struct ProgressLineWords
{
    Q_DECLARE_TR_FUNCTIONS(ProgressLine)
};

QString pauseText(detection::PauseReason reason)
{
    switch (reason) {
    case detection::PauseReason::None:
        return {};
    case detection::PauseReason::Credential:
        return ProgressLineWords::tr("the token was refused");
    case detection::PauseReason::Throttled:
        return ProgressLineWords::tr("the service asked to slow down");
    case detection::PauseReason::Offline:
        return ProgressLineWords::tr("the service cannot be reached");
    case detection::PauseReason::Failing:
        return ProgressLineWords::tr("the service keeps failing");
    case detection::PauseReason::Storage:
        return ProgressLineWords::tr("the history cannot be written");
    case detection::PauseReason::Pace:
        return ProgressLineWords::tr("own rate limit");
    }
    return {};
}

QString waitText(const detection::RunStatus &status)
{
    const QString reason = pauseText(status.pause);
    if (reason.isEmpty())
        return {};
    if (!status.pauseLeft)
        return "  ("_L1 + reason + u')';
    const qint64 seconds = (status.pauseLeft->count() + 999) / 1000;
    return "  ("_L1 + ProgressLineWords::tr("%1: %2 s").arg(reason, QString::number(seconds)) + u')';
}

} // namespace

QString progressLine(const detection::RunStatus &status)
{
    constexpr int cells = 24;
    const int done = status.rows > 0 ? status.ended * cells / status.rows : 0;
    return u'[' + QString(done, u'#') + QString(cells - done, u'.') + "] "_L1 +
           ProgressLineWords::tr("%1 of %2 peers").arg(QString::number(status.ended), QString::number(status.rows)) +
           waitText(status);
}

} // namespace peerlight::cli
