// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/option_values.h"

#include <memory>

namespace CLI {
class App;
}

namespace peerlight::cli {

/// The commands that read what was kept: history, compare, baselines, note and evidence. Add them to the program, let
/// it parse, then ask for what was found.
class HistoryCommands
{
public:
    HistoryCommands();
    ~HistoryCommands();
    Q_DISABLE_COPY_MOVE(HistoryCommands)

    void add(CLI::App &app);
    [[nodiscard]] bool parsed() const;
    [[nodiscard]] Checked<Options> options(const QString &dataDir) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace peerlight::cli
