// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace peerlight::api {

/// A request body that can be read once. QNetworkAccessManager sends a POST again by itself when the
/// connection ends before the reply, unless the body's device is sequential and cannot be reset
/// (facts 1 and 2 in ARCHITECTURE.md, measured with Qt 6.4.2). It also counts what it handed out, which
/// tells "certainly not sent" from "may have been sent" (fact 3).
class OnceBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OnceBody(const QByteArray &bytes, QObject *parent = nullptr);

    [[nodiscard]] qint64 handedOut() const { return m_position; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace peerlight::api
