// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace peerlight::cli {

/// SIGINT and SIGTERM as Qt signals. While it lives they no longer end the program. Make it before the first
/// thread is started, since threads inherit the mask, and after the input was read.
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

    int m_descriptor = -1;
};

/// A reader that goes away must end a write with EPIPE, not the program.
void ignoreBrokenPipes();

} // namespace peerlight::cli
