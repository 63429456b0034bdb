// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signals.h"

#include <QMutex>

#include <csignal>

#include <qt_windows.h>

namespace peerlight::cli {

namespace {

// A handler is handed nothing but the event, so that it finds here who wants to hear of it.
QBasicMutex guard;
Signals *listener = nullptr;

bool pass(int signal)
{
    const QMutexLocker lock(&guard);
    if (listener == nullptr)
        return false;
    QMetaObject::invokeMethod(
        listener, [to = listener, signal] { Q_EMIT to->received(signal); }, Qt::QueuedConnection);
    return true;
}

/// Called on a thread of the system's. Once it has come back from any event but the first two the process is ended, so
/// it stays, for as long as the system lets it: five seconds.
BOOL WINAPI handle(DWORD event)
{
    const bool isKey = event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
    if (!pass(isKey ? SIGINT : SIGTERM))
        return FALSE;
    if (!isKey)
        Sleep(INFINITE);
    return TRUE;
}

} // namespace

Signals::Signals(QObject *parent) : QObject(parent)
{
    const QMutexLocker lock(&guard);
    listener = this;
    SetConsoleCtrlHandler(&handle, TRUE);
}

Signals::~Signals()
{
    const QMutexLocker lock(&guard);
    SetConsoleCtrlHandler(&handle, FALSE);
    listener = nullptr;
}

/// There are no such signals here.
void ignoreBrokenPipes() {}

} // namespace peerlight::cli
