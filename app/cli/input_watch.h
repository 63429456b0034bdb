// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QObject>

#include <memory>

namespace peerlight::cli {

/// Standard input as it comes, without holding the event loop. Only one at a time.
class InputWatch : public QObject
{
    Q_OBJECT
public:
    explicit InputWatch(QObject *parent = nullptr);
    ~InputWatch() override;

    void stop(); ///< nothing comes any more

Q_SIGNALS:
    /// Empty: the end, or it cannot be read. The bytes may be a secret, so they are overwritten when this returns.
    void came(QByteArrayView bytes);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace peerlight::cli
