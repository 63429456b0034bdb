// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/engine.h"

#include <QList>

/// What single stories of the engine are told with.
namespace peerlight::story {

using namespace Qt::StringLiterals;
using namespace peerlight::detection;

inline api::PeerId peer(int n)
{
    return *api::PeerId::parse(u"%1-1111-4111-8111-111111111111"_s.arg(n, 8, 16, '0'_L1));
}

inline api::Detection task(const QString &id, const api::PeerId &of, api::DetectionStatus status,
                           std::optional<int> loss = 0)
{
    api::Detection d;
    d.id = *api::DetectionId::parse(id);
    d.peerId = of;
    d.status = status;
    d.statusText = status == api::DetectionStatus::Complete ? u"complete"_s : u"processing"_s;
    d.lossRatio = loss;
    return d;
}

inline api::DetectionPage page(const QList<api::Detection> &items)
{
    api::DetectionPage p;
    p.items = items;
    p.received = static_cast<int>(items.size());
    return p;
}

inline tl::unexpected<api::Error> failure(api::ErrorKind kind, int status)
{
    api::Error error;
    error.kind = kind;
    error.httpStatus = status;
    return tl::unexpected(error);
}

/// An engine with the commands of its last step at hand.
class Story
{
public:
    explicit Story(RunOptions options = {}) : engine(unlimited(options)) {}

    void feed(const Event &event, int atMs)
    {
        now = Millis(atMs);
        commands = engine.handle(event, Stamp{now, atMs});
    }
    template<typename T>
    [[nodiscard]] QList<T> sent() const
    {
        QList<T> found;
        for (const Command &command : commands) {
            if (const T *one = std::get_if<T>(&command))
                found.append(*one);
        }
        return found;
    }
    /// Asks for peers 1 to `count` and reads an empty fence, so that the creates are out.
    void start(int count, const QList<api::Detection> &fence = {})
    {
        QList<api::PeerId> peers;
        for (int i = 1; i <= count; ++i)
            peers.append(peer(i));
        feed(RunRequested{peers}, 0);
        feed(ListEnded{sent<ListTasks>().first().ticket, page(fence)}, 10);
    }
    /// Answers each look with an empty list until nothing more is planned; gives how many there were.
    int lookInVain()
    {
        int looks = 0;
        while (timer() > 0) {
            feed(Tick{}, timer());
            if (const auto lists = sent<ListTasks>(); !lists.isEmpty()) {
                ++looks;
                feed(ListEnded{lists.first().ticket, page({})}, static_cast<int>(now.count()) + 10);
            }
        }
        return looks;
    }
    [[nodiscard]] const Row &row(quint32 n) const { return engine.row(static_cast<RowId>(n)); }
    [[nodiscard]] int timer() const
    {
        const auto timers = sent<ArmTimer>();
        return timers.isEmpty() ? -1 : static_cast<int>(timers.last().at.count());
    }

    Engine engine;
    std::vector<Command> commands;
    Millis now{0};

private:
    static RunOptions unlimited(RunOptions options)
    {
        options.rate = {0, 0, 0};
        return options;
    }
};

} // namespace peerlight::story
