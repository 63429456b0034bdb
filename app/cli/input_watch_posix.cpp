// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/secret_memory.h"
#include "app/cli/input_watch.h"
#include "app/platform/descriptors.h"

#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cerrno>

namespace peerlight::cli {

class InputWatch::Private
{
public:
    QSocketNotifier notifier{platform::standardInput, QSocketNotifier::Read};
};

InputWatch::InputWatch(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    connect(&d->notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 512> block{};
        const qint64 count =
            platform::readSome(platform::standardInput, block.data(), static_cast<qint64>(block.size()));
        if (count < 0 && errno == EAGAIN) // another process, which shares it, was faster
            return;
        Q_EMIT came(QByteArrayView(block.data(), std::max<qint64>(count, 0)));
        auth::scrub(block.data(), block.size());
    });
}

InputWatch::~InputWatch() = default;

void InputWatch::stop()
{
    d->notifier.setEnabled(false);
}

} // namespace peerlight::cli
