// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signals.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace peerlight::cli {

namespace {

constexpr std::array watchedSignals{SIGINT, SIGTERM, SIGHUP};

// A handler is handed nothing but the number, so that it finds the pipe here.
std::atomic<int> writingEnd{-1};
static_assert(std::atomic<int>::is_always_lock_free, "a handler may not wait");
std::array<struct sigaction, watchedSignals.size()> before{}; // what was done with each

void note(int signal)
{
    const int error = errno; // of what was interrupted
    const auto number = static_cast<char>(signal);
    static_cast<void>(!write(writingEnd, &number, 1)); // a full pipe has enough of them
    errno = error;
}

void closeBoth(const std::array<int, 2> &ends)
{
    for (const int end : ends)
        close(end);
}

bool makePipe(std::array<int, 2> &ends)
{
    if (pipe(ends.data()) != 0)
        return false;
    for (const int end : ends) {
        if (fcntl(end, F_SETFL, O_NONBLOCK) != 0 || fcntl(end, F_SETFD, FD_CLOEXEC) != 0) {
            closeBoth(ends);
            return false;
        }
    }
    return true;
}

void takeOver()
{
    struct sigaction action = {};
    action.sa_handler = &note;
    action.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < watchedSignals.size(); ++i)
        sigaction(watchedSignals[i], &action, &before[i]);
}

void giveBack()
{
    for (std::size_t i = 0; i < watchedSignals.size(); ++i)
        sigaction(watchedSignals[i], &before[i], nullptr);
}

} // namespace

// For systems that have no signalfd: the handler writes the number into a pipe that the event loop reads.
Signals::Signals(QObject *parent) : QObject(parent)
{
    std::array<int, 2> ends{};
    if (!makePipe(ends))
        return;
    m_descriptor = ends[0];
    writingEnd = ends[1];
    takeOver();
    const auto *notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Signals::read);
}

Signals::~Signals()
{
    if (m_descriptor < 0)
        return;
    giveBack();
    closeBoth({m_descriptor, writingEnd.exchange(-1)});
}

void Signals::read()
{
    char number = 0;
    while (::read(m_descriptor, &number, 1) == 1)
        Q_EMIT received(number);
}

void ignoreBrokenPipes()
{
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace peerlight::cli
