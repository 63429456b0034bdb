// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>

namespace peerlight::ui {

/// One window program a data folder: a second start hands its message to the first and ends. The message is either
/// empty (raise the window) or one peerlight:// or file:// address, at most 8 KB, and the first program treats it as
/// text from outside. Only the same user can connect. What a killed program left behind is taken over.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Ends with first() or handedOver(), from the event loop; first() also where this cannot be
    /// found out, since a window that does not open is worse than two.
    void start(const QString &message);

    /// In the system's folder for such things, or the temporary one: not in the data folder, whose path may be too
    /// long.
    [[nodiscard]] static QString serverName(const QString &dataFolder);

Q_SIGNALS:
    void first();                             ///< this is the only one: open the window
    void handedOver();                        ///< another one has the message: end
    void messageCame(const QString &message); ///< from a later start; empty: raise the window

private:
    void listen();
    void handOver();
    void tryAgain();
    void accept();
    void read(QLocalSocket *socket);

    QLockFile m_lock;
    const QString m_name;
    QString m_message;
    std::unique_ptr<QLocalServer> m_server;
    std::unique_ptr<QLocalSocket> m_socket;
    QTimer m_retry;
    int m_attempts = 0;
};

} // namespace peerlight::ui
