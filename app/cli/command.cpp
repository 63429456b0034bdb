// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <utility>

namespace peerlight::cli {

void Command::finish(int exitCode)
{
    if (!std::exchange(m_finished, true))
        Q_EMIT finished(exitCode);
}

} // namespace peerlight::cli
