// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messages.h"

#include "app/platform/descriptors.h"
#include "app/report/result_writer.h"

#include <QCoreApplication>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

struct MessagesWords
{
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

} // namespace

void printMessage(const QString &line)
{
    // Standard error may be closed; there is no other place to say so.
    (void)platform::writeAll(platform::standardError,
                             QString("peerlight-cli: "_L1 + report::terminalSafe(line) + u'\n').toUtf8());
}

int printUsageError(const UsageError &error)
{
    for (const QString &line : error.lines)
        printMessage(line);
    return usageExitCode;
}

QString errorSentence(const api::Error &error)
{
    QStringList facts;
    if (error.httpStatus > 0)
        facts += MessagesWords::tr("HTTP %1").arg(error.httpStatus);
    if (!error.apiCode.isEmpty())
        facts += error.apiCode;
    if (!error.requestId.isEmpty())
        facts += MessagesWords::tr("request id %1").arg(error.requestId);
    return facts.isEmpty() ? error.text : error.text + " ("_L1 + facts.join(", "_L1) + u')';
}

void printServiceError(const QString &line, const api::Error &error)
{
    printMessage(line.arg(errorSentence(error)));
    if (error.httpStatus > 0 && !error.detail.isEmpty())
        printMessage(MessagesWords::tr("The answer was: %1").arg(error.detail));
}

} // namespace peerlight::cli
