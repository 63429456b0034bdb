// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

#include <chrono>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

constexpr qint64 longestMessage = 8192;
constexpr int mostAttempts = 20; // two seconds for the first program to come so far that it listens
constexpr std::chrono::milliseconds betweenAttempts{100};
constexpr std::chrono::seconds patienceWithCaller{2};

} // namespace

QString SingleInstance::serverName(const QString &dataFolder)
{
    const QByteArray place = QDir(dataFolder).absolutePath().toUtf8();
    const auto mark = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(16);
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QDir::tempPath();
    return QDir(folder).filePath(u"peerlight-"_s + QString::fromLatin1(mark));
}

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent), m_lock(QDir(dataFolder).filePath(u"window.lock"_s)), m_name(serverName(dataFolder))
{
    m_lock.setStaleLockTime(0); // for as long as its process lives
    m_retry.setSingleShot(true);
    m_retry.setInterval(betweenAttempts);
    connect(&m_retry, &QTimer::timeout, this, &SingleInstance::handOver);
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::start(const QString &message)
{
    m_message = message.left(longestMessage);
    const bool isFirst = m_lock.tryLock(0);
    // A folder that cannot be written has no lock, and no other window can be known of.
    const bool cannotKnow = m_lock.error() != QLockFile::NoError && m_lock.error() != QLockFile::LockFailedError;
    if (isFirst || cannotKnow)
        QMetaObject::invokeMethod(this, &SingleInstance::listen, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(this, &SingleInstance::handOver, Qt::QueuedConnection);
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // of a program that was killed: the lock says that it is gone
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::accept);
    m_server->listen(m_name);
    Q_EMIT first();
}

void SingleInstance::handOver()
{
    m_socket = std::make_unique<QLocalSocket>();
    connect(m_socket.get(), &QLocalSocket::connected, this, [this] {
        m_socket->write(m_message.toUtf8() + '\n');
        m_socket->disconnectFromServer(); // when everything is written
    });
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &SingleInstance::handedOver);
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &SingleInstance::tryAgain, Qt::QueuedConnection);
    m_socket->connectToServer(m_name, QIODevice::WriteOnly);
}

void SingleInstance::tryAgain()
{
    // The other one may have ended in the meantime, or does not listen yet.
    if (m_lock.tryLock(0))
        listen();
    else if (++m_attempts < mostAttempts)
        m_retry.start();
    else
        Q_EMIT first(); // it hangs: the person wants a window
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        socket->setReadBufferSize(longestMessage + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patienceWithCaller, socket, [socket] { socket->abort(); });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

/// One line, and nothing after it.
void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestMessage)
            socket->abort();
        return;
    }
    const QByteArray line = socket->readLine(longestMessage + 1);
    socket->disconnect(this);
    socket->disconnectFromServer();
    Q_EMIT messageCame(QString::fromUtf8(line).trimmed());
}

} // namespace peerlight::ui
