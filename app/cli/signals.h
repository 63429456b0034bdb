// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace peerlight::cli {

/// SIGINT and SIGTERM as Qt signals. While it lives they no longer end the program. Make it before the first
/// thread is started, since threads inherit the mask, and after the input was read. One at a time.
/// Windows has no such signals: there Ctrl+C and Ctrl+Break come as SIGINT, a console that is closed as SIGTERM.
class Signals : public QObject
{
    Q_OBJECT
public:
    explicit Signals(QObject *parent = nullptr);
    ~Signals() override;

Q_SIGNALS:
    void received(int signal); ///< SIGINT or SIGTERM, each time

private:
    void read();

    int m_descriptor = -1; ///< where they are read from; -1: nowhere, and Ctrl+C keeps its usual meaning
};

/// A reader that goes away must end a write with EPIPE, not the program.
void ignoreBrokenPipes();

} // namespace peerlight::cli
