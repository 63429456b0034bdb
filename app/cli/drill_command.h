// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/input_watch.h"
#include "app/cli/options.h"
#include "app/cli/output_sink.h"
#include "app/simulator/drill.h"

#include <QElapsedTimer>

#include <memory>

namespace peerlight::cli {

/// `peerlight-cli drill`: without a name lists the drills; with one starts its service, tells the story, and takes
/// answers from standard input, a line each, until one is right. An empty line or the end of the input gives up. Ends
/// exactly once with finished(): 0 solved or listed, 1 given up, 64 there is no such drill, 74 nobody would see it.
class DrillCommand : public Command
{
    Q_OBJECT
public:
    explicit DrillCommand(const DrillOptions &options, QObject *parent = nullptr);
    ~DrillCommand() override;

    void start() override;
    void interrupt() override;

private:
    void list();
    void tell(quint16 port);
    void ask();
    void print(const QString &text); ///< ends the drill where it cannot be written
    void take(QByteArrayView bytes); ///< of standard input
    void takeLine(const QString &line);
    void end(bool solved);

    DrillOptions m_options;
    simulator::Drill m_drill;
    std::unique_ptr<simulator::Simulator> m_service;
    std::unique_ptr<InputWatch> m_input;
    std::unique_ptr<OutputSink> m_output;
    QByteArray m_pending; ///< of standard input, without a line break
    QElapsedTimer m_clock;
    simulator::DrillResult m_result;
};

} // namespace peerlight::cli
