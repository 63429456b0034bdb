// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/question.h"

#include "app/cli/messages.h"
#include "app/report/result_writer.h"

#include <QSocketNotifier>

#include <algorithm>
#include <array>

#include <unistd.h>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

bool Question::canBeAsked()
{
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
}

bool Question::isYes(const QString &answer)
{
    const QString word = answer.trimmed().toLower();
    return word == "y"_L1 || word == "yes"_L1;
}

void Question::ask(const QString &text)
{
    (void)writeAll(STDERR_FILENO, QString(report::terminalSafe(text) + u' ').toUtf8());
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        // A terminal gives whole lines.
        std::array<char, 256> line{};
        const ssize_t count = read(STDIN_FILENO, line.data(), line.size());
        Q_EMIT answered(isYes(QString::fromUtf8(line.data(), std::max<ssize_t>(count, 0))));
    });
}

} // namespace peerlight::cli
