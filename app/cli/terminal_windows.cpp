// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <io.h>
#include <qt_windows.h>

namespace peerlight::cli {

namespace {

HANDLE keyboard()
{
    return GetStdHandle(STD_INPUT_HANDLE);
}

} // namespace

bool isTerminal(int descriptor)
{
    DWORD mode = 0; // only a console has one; _isatty() takes NUL and printers for terminals, too
    return GetConsoleMode(reinterpret_cast<HANDLE>(_get_osfhandle(descriptor)), &mode) != 0;
}

/// There is no background here.
bool hasTheKeys()
{
    return true;
}

void prepareTerminals()
{
    SetConsoleOutputCP(CP_UTF8);
    SetConsoleCP(CP_UTF8);
    for (const DWORD name : {STD_OUTPUT_HANDLE, STD_ERROR_HANDLE}) {
        DWORD mode = 0;
        if (GetConsoleMode(GetStdHandle(name), &mode) != 0)
            SetConsoleMode(GetStdHandle(name), mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
    }
}

struct UnseenTyping::Before
{
    DWORD mode;
};

UnseenTyping::UnseenTyping()
{
    DWORD now = 0;
    if (GetConsoleMode(keyboard(), &now) == 0)
        return;
    m_before = std::make_unique<Before>(Before{now});
    now &= ~static_cast<DWORD>(ENABLE_ECHO_INPUT | ENABLE_LINE_INPUT); // what makes Ctrl+C one stays
    SetConsoleMode(keyboard(), now);
    FlushConsoleInputBuffer(keyboard());
}

UnseenTyping::~UnseenTyping()
{
    if (!m_before)
        return;
    FlushConsoleInputBuffer(keyboard());
    SetConsoleMode(keyboard(), m_before->mode);
}

} // namespace peerlight::cli
