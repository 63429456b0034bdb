// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_check.h"

#include "app/cli/exit_code.h"
#include "app/cli/messages.h"
#include "app/cli/output_sink.h"
#include "app/cli/upkeep_text.h"
#include "app/history/data_folder.h"

namespace peerlight::cli {

int runHistoryCheck(const HistoryCheckOptions &options, const QString &dataDir)
{
    const auto output = OutputSink::open(options.file);
    if (!output)
        return printUsageError(output.error());
    const history::Expected<history::FileCheck> check = history::checkFile(history::dataFolder(dataDir));
    if (!check) {
        printMessage(check.error());
        return notWrittenExitCode;
    }
    OutputSink &sink = **output;
    if (!sink.write(options.json ? checkJson(*check) : checkText(*check)) || !sink.commit())
        return sink.tellFailure();
    return check->isWhole() ? 0 : 1;
}

} // namespace peerlight::cli
