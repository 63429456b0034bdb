// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/lock_notice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

struct LockWords
{
    Q_DECLARE_TR_FUNCTIONS(Lock)
};

QString whyLocked(auth::Lock::Reason reason, std::chrono::minutes idleLimit)
{
    switch (reason) {
    case auth::Lock::Reason::Asked:
        break;
    case auth::Lock::Reason::Idle:
        return LockWords::tr("Locked, since nothing was pressed for %n minute(s): every secret was taken out of "
                             "memory.",
                             nullptr, int(idleLimit.count()));
    case auth::Lock::Reason::Suspended:
        return LockWords::tr("Locked, since the machine went to sleep or its screen was locked: every secret was taken "
                             "out of memory.");
    }
    return LockWords::tr("Locked: every secret was taken out of memory.");
}

QString howToGoOn(bool paused, bool kept)
{
    if (paused && kept)
        return LockWords::tr("The run is paused. Choose the connection again, or enter the secret, and press \"Go on "
                             "with the new token\": the same rows go on.");
    if (paused)
        return LockWords::tr("The run is paused. Enter the secret again and press \"Go on with the new token\": the "
                             "same rows go on.");
    if (kept)
        return LockWords::tr("What was detected is still here. Choose the connection again, or enter the secret, to go "
                             "on.");
    return LockWords::tr("What was detected is still here. Enter the secret again to go on.");
}

} // namespace

Notice lockNotice(auth::Lock::Reason reason, std::chrono::minutes idleLimit, bool paused, bool kept)
{
    return {paused ? Notice::Kind::Blocking : Notice::Kind::Info,
            QStringList{whyLocked(reason, idleLimit), howToGoOn(paused, kept)}.join(u' '),
            {}};
}

} // namespace peerlight::ui
