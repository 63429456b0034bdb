// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drill_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/messages.h"

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int givenUpExitCode = 1;
constexpr qsizetype longestAnswer = 4096;

} // namespace

DrillCommand::DrillCommand(const DrillOptions &options, QObject *parent)
    : Command(parent), m_options(options), m_output(OutputSink::standardOutput())
{}
DrillCommand::~DrillCommand() = default;

void DrillCommand::start()
{
    if (m_options.name.isEmpty()) {
        list();
        finish(0);
        return;
    }
    const auto drill = simulator::drillOfName(m_options.name);
    if (!drill) {
        printMessage(tr("There is no drill of this name; peerlight-cli drill lists them."));
        finish(usageExitCode);
        return;
    }
    m_drill = *drill;
    if (simulator::rightAnswer(m_drill.name, m_options.seed).isEmpty()) {
        printMessage(tr("The peers of this seed have no such trouble; give another --seed."));
        finish(usageExitCode);
        return;
    }
    simulator::SimulatorOptions service = simulator::drillService(m_drill.name, m_options.seed);
    service.port = m_options.port;
    m_service = std::make_unique<simulator::Simulator>(service);
    const auto port = m_service->start();
    if (!port) {
        printMessage(port.error());
        finish(usageExitCode);
        return;
    }
    tell(*port);
    if (hasFinished())
        return;
    m_clock.start();
    m_input = std::make_unique<InputWatch>();
    connect(m_input.get(), &InputWatch::came, this, &DrillCommand::take);
    connect(this, &DrillCommand::finished, m_input.get(), &InputWatch::stop);
    ask();
}

void DrillCommand::list()
{
    QString text;
    for (const simulator::Drill &drill : simulator::drills())
        text += drill.name.leftJustified(18) + drill.title + u'\n';
    print(text);
}

void DrillCommand::tell(quint16 port)
{
    const simulator::SimulatorOptions &service = m_service->options();
    const QString where =
        u"--endpoint http://127.0.0.1:%1 --project-id %2"_s.arg(QString::number(port), service.projectId);
    QString text = u"%1  %2\n\n%3\n\n"_s.arg(simulator::demoMark(), m_drill.title, m_drill.story);
    text += tr("The service of this drill runs on this machine until the drill ends. In another terminal, or in the "
               "window with\nthe same endpoint, project and token:") +
            u"\n\n  export PEERLIGHT_TOKEN=%1\n  peerlight-cli detect %2 --all --yes\n  peerlight-cli peers %2 "
            "--format csv\n\n"_s.arg(service.token, where);
    text += m_drill.question + u'\n';
    for (qsizetype n = 0; n < m_drill.choices.size(); ++n)
        text += u"  %1  %2\n"_s.arg(QString::number(n + 1), m_drill.choices.at(n));
    print(text);
}

void DrillCommand::ask()
{
    print(tr("Answer (an empty line gives up):") + u'\n');
}

void DrillCommand::take(QByteArrayView bytes)
{
    if (bytes.isEmpty() || m_pending.size() > longestAnswer) {
        end(false);
        return;
    }
    m_pending += bytes;
    for (qsizetype at = m_pending.indexOf('\n'); at >= 0 && !hasFinished(); at = m_pending.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_pending.left(at));
        m_pending.remove(0, at + 1);
        takeLine(line);
    }
}

void DrillCommand::takeLine(const QString &line)
{
    if (line.trimmed().isEmpty()) {
        end(false);
        return;
    }
    ++m_result.answers;
    if (simulator::isRightAnswer(m_drill, m_options.seed, line)) {
        end(true);
        return;
    }
    print(tr("That is not it. Look again.") + u'\n');
    ask();
}

/// The end page.
void DrillCommand::end(bool solved)
{
    m_result.solved = solved;
    m_result.tookMs = m_clock.elapsed();
    QString text = u"\n%1  %2\n"_s.arg(simulator::demoMark(), simulator::drillResultText(m_result));
    if (!solved)
        text += tr("The answer is: %1").arg(simulator::rightAnswer(m_drill.name, m_options.seed)) + u'\n';
    print(text + m_drill.lesson + u'\n');
    finish(solved ? 0 : givenUpExitCode);
}

void DrillCommand::print(const QString &text)
{
    if (!hasFinished() && !m_output->write(text.toUtf8()))
        finish(m_output->tellFailure());
}

void DrillCommand::interrupt()
{
    finish(interruptedExitCode);
}

} // namespace peerlight::cli
