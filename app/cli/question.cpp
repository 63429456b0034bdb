// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/question.h"

#include "app/cli/input_watch.h"
#include "app/cli/terminal.h"
#include "app/platform/descriptors.h"
#include "app/report/result_writer.h"

namespace peerlight::cli {

using namespace Qt::StringLiterals;

bool Question::canBeAsked()
{
    return isTerminal(platform::standardInput) && isTerminal(platform::standardError);
}

bool Question::isYes(const QString &answer)
{
    const QString word = answer.trimmed().toLower();
    return word == "y"_L1 || word == "yes"_L1;
}

void Question::ask(const QString &text)
{
    (void)platform::writeAll(platform::standardError, QString(report::terminalSafe(text) + u' ').toUtf8());
    auto *input = new InputWatch(this);
    connect(input, &InputWatch::came, this, [this, input](QByteArrayView line) { // a terminal gives whole lines
        input->stop();
        Q_EMIT answered(isYes(QString::fromUtf8(line)));
    });
}

} // namespace peerlight::cli
