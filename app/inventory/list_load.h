// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection_service.h"
#include "app/api/retry.h"
#include "app/inventory/page_walk.h"

#include <QObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTimer>

#include <functional>
#include <utility>

namespace peerlight::inventory {

/// Loads all pages of one list; GETs are repeated as app/api/retry.h says. Calls `done` once, unless stopped or its
/// context has gone. An id that comes again is dropped.
///
/// Its owner is the context, so that no answer finds it gone.
template<typename Item>
class ListLoad
{
public:
    using Ask = std::function<void(const api::PageRequest &, QObject *, api::Handler<api::ListPage<Item>>)>;
    using Done = std::function<void(const api::Result<QList<Item>> &)>;

    ListLoad(QObject *context, Ask ask, Done done) : m_context(context), m_ask(std::move(ask)), m_done(std::move(done))
    {}
    Q_DISABLE_COPY_MOVE(ListLoad)

    /// A second start is ignored.
    void start()
    {
        if (!std::exchange(m_started, true))
            request();
    }
    void stop() { m_ended = true; }
    [[nodiscard]] bool hasStarted() const { return m_started; }
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    [[nodiscard]] const QList<Item> &items() const { return m_items; }

private:
    void request()
    {
        if (m_ended)
            return;
        ++m_attempt;
        m_ask({m_marker, PageWalk::pageLimit}, m_context,
              [this](const api::Result<api::ListPage<Item>> &page, const api::Exchange &) { take(page); });
    }

    void take(const api::Result<api::ListPage<Item>> &page)
    {
        if (m_ended)
            return;
        if (!page)
            return retryOrFail(page.error());
        m_attempt = 0;
        const qsizetype before = m_items.size();
        for (const Item &item : page->items) {
            if (!item.id.isEmpty() && m_seen.contains(item.id))
                continue;
            m_seen.insert(item.id);
            m_items.append(item);
        }
        const auto next = m_walk.next(*page, m_items.size() - before);
        if (!next)
            return end(tl::unexpected(next.error()));
        if (next->isEmpty())
            return end(m_items);
        m_marker = *next;
        request();
    }

    void retryOrFail(const api::Error &error)
    {
        const auto delay = api::readRetryDelay(error, m_attempt, QRandomGenerator::global()->generateDouble());
        if (!delay)
            return end(tl::unexpected(error));
        QTimer::singleShot(*delay, m_context, [this] { request(); });
    }

    void end(const api::Result<QList<Item>> &result)
    {
        m_ended = true;
        m_done(result);
    }

    QObject *m_context;
    Ask m_ask;
    Done m_done;
    PageWalk m_walk;
    QString m_marker;
    QSet<QString> m_seen;
    QList<Item> m_items;
    int m_attempt = 0;
    bool m_started = false;
    bool m_ended = false;
};

} // namespace peerlight::inventory
