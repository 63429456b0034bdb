// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/team.h"

#include "app/history/open_runs.h"
#include "app/history/postgres.h"
#include "app/history/schema.h"
#include "app/history/writer.h"

#include <algorithm>
#include <utility>

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 5; ///< of a transaction that another one was in the way of

} // namespace

Team::Team(Writer &writer, const QString &folder, const HistoryOptions &options)
    : m_writer(writer), m_options(options), m_access(*options.team),
      m_lease(folder, writer.ownerName(), options.operatorName, m_access.lease), m_retry(this), m_beat(this)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(options.retryEvery);
    connect(&m_retry, &QTimer::timeout, this, &Team::pump);
    m_beat.setInterval(m_access.lease / 4);
    connect(&m_beat, &QTimer::timeout, this, &Team::beat);
    connect(&writer, &Writer::wroteForTeam, this, &Team::pump);
}

Team::~Team() = default;

void Team::pump()
{
    if (m_ended)
        return;
    if (m_fetching) {
        m_again = true;
        return;
    }
    // A server that was away a moment ago is not asked before its time: each try may take seconds.
    if (m_db.isOpen() || (!m_retry.isActive() && connectNow())) {
        fetch();
        return;
    }
    putAll(0, true);
    if (m_finishing)
        end();
}

void Team::ask(std::unique_ptr<Question> question)
{
    m_waiting.push_back({std::move(question), false, {}});
    pump();
}

void Team::finish()
{
    m_finishing = true;
    m_beat.stop();
    pump();
}

void Team::givePassword(const QString &password)
{
    if (m_db.isOpen() || m_ended)
        return;
    m_given = password;
    m_retry.stop();
    pump();
}

void Team::fetch()
{
    m_fetching = true;
    m_again = false;
    for (Waiting &waiting : m_waiting)
        waiting.fetched = true;
    QMetaObject::invokeMethod(
        &m_writer,
        [this] {
            QMetaObject::invokeMethod(
                this, [this, batch = m_writer.nextBatch()] { take(batch); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Team::take(const Expected<Batch> &batch)
{
    m_fetching = false;
    // A file that cannot be read has nothing to send, and does not keep anybody from reading on the server.
    const bool empty = !batch || batch->upTo == 0;
    if (batch)
        m_followed = batch->followed;
    for (Waiting &waiting : m_waiting) {
        if (waiting.fetched && !waiting.after)
            waiting.after = empty ? 0 : batch->last;
    }
    if (!empty) {
        const Done sent = tried(Access::Append, [&] {
            for (const RunImage &run : batch->runs)
                writeImage(m_db, run);
        });
        if (!sent) {
            disconnectFor(sent.error().sentence);
            putAll(0, true);
            if (m_finishing)
                end();
            return;
        }
        QMetaObject::invokeMethod(
            &m_writer, [this, marks = batch->marks] { m_writer.dropBatch(marks); }, Qt::QueuedConnection);
        putAll(batch->upTo, false);
    } else {
        putAll(0, false);
    }
    if (!empty || m_again)
        pump();
    else if (m_finishing)
        end();
}

void Team::putAll(qint64 sentUpTo, bool all)
{
    std::vector<Waiting> left;
    std::vector<Waiting> due;
    for (Waiting &waiting : m_waiting)
        (all || (waiting.after && *waiting.after <= sentUpTo) ? due : left).push_back(std::move(waiting));
    m_waiting = std::move(left);
    for (const Waiting &waiting : due)
        waiting.question->put(m_db.isOpen() ? this : nullptr);
}

bool Team::connectNow()
{
    if (m_access.passwordIsGiven && !m_given) {
        m_retry.start();
        if (!std::exchange(m_asked, true))
            Q_EMIT passwordWanted();
        return false;
    }
    m_asked = false;
    const QString password = m_given             ? *std::exchange(m_given, std::nullopt)
                             : m_access.password ? m_access.password()
                                                 : QString();
    const Done done = m_db.open(m_access.place, password)
                          .and_then([&] { return m_db.check([&] { postgres::makeSafe(m_db); }); })
                          .and_then([&] { return checkVersion(m_db, schemaSteps()); })
                          .and_then([&] { return migrate(m_db, schemaSteps(), {}); })
                          .and_then([&] { return m_db.transaction(Access::Write, [&] { m_lease.renew(m_db); }); });
    if (!done) {
        disconnectFor(done.error().sentence);
        return false;
    }
    m_beat.start();
    m_told = false;
    Q_EMIT reached();
    return true;
}

void Team::disconnectFor(const QString &why)
{
    m_db.close();
    m_beat.stop();
    if (!m_finishing)
        m_retry.start();
    if (!std::exchange(m_told, true))
        Q_EMIT lost(why);
}

void Team::end()
{
    if (m_db.isOpen())
        static_cast<void>(m_db.transaction(Access::Append, [&] { m_lease.giveUp(m_db); }));
    m_db.close();
    m_retry.stop();
    m_beat.stop();
    m_ended = true;
    Q_EMIT finished();
}

void Team::lookForServer(const QString &why)
{
    if (!m_db.check([this] { static_cast<void>(m_db.value(u"SELECT 1"_s)); }))
        disconnectFor(why);
}

void Team::beat()
{
    const Done done = tried(Access::Write, [&] { m_lease.renew(m_db); });
    if (!done)
        disconnectFor(done.error().sentence);
}

Done Team::tried(Access access, const std::function<void()> &work)
{
    Done done;
    for (int attempt = 0; attempt < mostTries; ++attempt) {
        done = m_db.transaction(access, work);
        if (done || !done.error().again)
            break;
    }
    return done;
}

bool Team::isOrphan(const QString &owner, const QString &runId)
{
    return owner == m_lease.name() ? !m_followed.contains(runId) : m_lease.isGone(m_db, owner);
}

Expected<QList<OpenRun>> Team::findOpenRuns()
{
    return answer<QList<OpenRun>>(Access::Write, [this](Database &db) {
        m_lease.renew(db);
        const auto orphan = [this](const QString &owner, const QString &runId) { return isOrphan(owner, runId); };
        return history::findOpenRuns(db, orphan, {m_options.clock(), m_options.bootId});
    });
}

Expected<Claimed> Team::claim(const QString &runId)
{
    return answer<Claimed>(Access::Write, [&](Database &db) {
        m_lease.renew(db);
        const auto orphan = [this](const QString &owner, const QString &id) { return isOrphan(owner, id); };
        Claimed claimed;
        claimed.run = claimRun(db, runId, m_lease.name(), orphan, {m_options.clock(), m_options.bootId});
        claimed.image = readImage(db, runId);
        return claimed;
    });
}

} // namespace peerlight::history
