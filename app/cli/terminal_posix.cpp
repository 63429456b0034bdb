// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/platform/descriptors.h"

#include <termios.h>
#include <unistd.h>

namespace peerlight::cli {

bool isTerminal(int descriptor)
{
    return isatty(descriptor) != 0;
}

bool hasTheKeys()
{
    return tcgetpgrp(platform::standardInput) == getpgrp();
}

void prepareTerminals() {}

struct UnseenTyping::Before
{
    termios mode;
};

UnseenTyping::UnseenTyping()
{
    termios now{};
    if (tcgetattr(platform::standardInput, &now) != 0)
        return;
    m_before = std::make_unique<Before>(Before{now});
    now.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON); // ISIG stays: Ctrl+C ends the run
    now.c_cc[VMIN] = 1;
    now.c_cc[VTIME] = 0;
    tcsetattr(platform::standardInput, TCSAFLUSH, &now);
}

UnseenTyping::~UnseenTyping()
{
    if (m_before)
        tcsetattr(platform::standardInput, TCSAFLUSH, &m_before->mode);
}

} // namespace peerlight::cli
