// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/secret.h"
#include "app/auth/secret_memory.h"
#include "app/cli/input_watch.h"
#include "app/platform/descriptors.h"

#include <QThread>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>

#include <qt_windows.h>

namespace peerlight::cli {

namespace {

constexpr unsigned long lookAgainAfterMs = 10;

} // namespace

/// Nothing tells when a console or a pipe can be read, so a thread waits for it.
class InputWatch::Private
{
public:
    explicit Private(InputWatch *to) : q(to), thread(QThread::create([this] { readOn(); })) { thread->start(); }

    void readOn()
    {
        HANDLE self = nullptr;
        DuplicateHandle(GetCurrentProcess(), GetCurrentThread(), GetCurrentProcess(), &self, 0, FALSE,
                        DUPLICATE_SAME_ACCESS);
        reader = self;
        qint64 count = 1;
        while (count > 0 && !stopped) {
            std::array<char, 512> block{};
            count = platform::readSome(platform::standardInput, block.data(), static_cast<qint64>(block.size()));
            const QByteArrayView bytes(block.data(), std::max<qint64>(count, 0));
            tell(bytes.isEmpty() ? nullptr : std::make_shared<auth::SecretBuffer>(bytes));
            auth::scrub(block.data(), block.size());
        }
        reader = nullptr;
        CloseHandle(self);
    }

    /// Null: the end.
    void tell(const std::shared_ptr<const auth::SecretBuffer> &buffer)
    {
        const auto hand = [this, buffer] {
            if (!stopped)
                Q_EMIT q->came(buffer ? buffer->bytes() : QByteArrayView());
        };
        QMetaObject::invokeMethod(q, hand, Qt::QueuedConnection);
    }

    void stop()
    {
        stopped = true;
        while (!thread->wait(lookAgainAfterMs)) {
            if (HANDLE handle = reader)
                CancelSynchronousIo(handle);
        }
    }

    InputWatch *const q;
    std::atomic<bool> stopped = false;
    std::atomic<HANDLE> reader = nullptr; ///< the thread, while it may be waiting
    const std::unique_ptr<QThread> thread;
};

InputWatch::InputWatch(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

InputWatch::~InputWatch()
{
    d->stop();
}

void InputWatch::stop()
{
    d->stop();
}

} // namespace peerlight::cli
