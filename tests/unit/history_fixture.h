// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"
#include "app/history/history.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

namespace peerlight::history {

using namespace Qt::StringLiterals;

inline constexpr int patienceMs = 90000; ///< a test that needs it has failed

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Makes the file, if it is not there. Nothing of what was there is left behind it.
inline void replaceContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
}

/// The server that tests/support/with_postgres.py has started; nothing where the tests run on files alone.
inline std::optional<TeamAccess> testServer(const QString &database)
{
    const QString url = qEnvironmentVariable("PEERLIGHT_TEST_PG");
    if (url.isEmpty())
        return {};
    TeamAccess access;
    access.place = TeamPlace::parse(url).value();
    access.place.database = database;
    access.password = [] { return qEnvironmentVariable("PEERLIGHT_PG_PASSWORD"); };
    return access;
}

/// Where a history is kept: a folder, and with a server an empty database of its own. So each test of a history runs
/// on both.
class Place
{
public:
    Place()
    {
        const std::optional<TeamAccess> server = testServer(u"postgres"_s);
        if (!server)
            return;
        m_database = u"t"_s + QUuid::createUuid().toString(QUuid::Id128);
        Database admin;
        const Done made = admin.open(server->place, server->password()).and_then([&] {
            return admin.check([&] { admin.run(u"CREATE DATABASE "_s + m_database); });
        });
        [&] { QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence)); }();
    }

    [[nodiscard]] bool isShared() const { return !m_database.isEmpty(); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString database() const { return m_database; }
    [[nodiscard]] HistoryOptions options(HistoryOptions options = {}) const
    {
        if (isShared())
            options.team = testServer(m_database);
        return options;
    }

private:
    QTemporaryDir m_folder;
    QString m_database; ///< empty: a file alone
};

inline api::PeerId peerId(int n)
{
    return *api::PeerId::parse(u"%1-1111-4111-8111-111111111111"_s.arg(n, 8, 16, '0'_L1));
}

inline QList<api::PeerId> peerIds(int count)
{
    QList<api::PeerId> ids;
    for (int n = 0; n < count; ++n)
        ids.append(peerId(n));
    return ids;
}

inline RunContext contextOf(int peers, const QString &runId = u"11111111-2222-4333-8444-555555555555"_s)
{
    RunContext context{runId, u"https://dcaas.example.com"_s, u"project1"_s, 1000, {}, detection::Millis(900'000)};
    for (int n = 0; n < peers; ++n) {
        inventory::Peer peer;
        peer.id = peerId(n);
        peer.name = u"peer %1"_s.arg(n);
        peer.remoteGateway = u"10.0.%1.1/30"_s.arg(n);
        context.peers.append(peer);
    }
    return context;
}

/// The person who asks waits for the answer; the program does not.
template<typename T, typename Ask>
Expected<T> answerTo(Ask ask)
{
    std::optional<Expected<T>> answer;
    QObject context;
    ask(&context, [&answer](const Expected<T> &given) { answer = given; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patienceMs))
        return tl::unexpected(u"no answer"_s);
    return *answer;
}

inline Expected<QList<OpenRun>> openRunsOf(History &history)
{
    return answerTo<QList<OpenRun>>([&](QObject *context, const auto &done) { history.findOpenRuns(context, done); });
}

inline Expected<OpenRun> claimOf(History &history, const QString &runId)
{
    return answerTo<OpenRun>([&](QObject *context, const auto &done) { history.claim(runId, context, done); });
}

inline Expected<DetectionPage> pageOf(History &history, const DetectionQuery &query = {})
{
    return answerTo<DetectionPage>(
        [&](QObject *context, const auto &done) { history.detections(query, context, done); });
}

/// A journal, and what it told.
class Told
{
public:
    explicit Told(std::unique_ptr<detection::Journal> journal) : m_journal(std::move(journal))
    {
        m_journal->open(
            &m_context,
            [this](detection::JournalSeq upTo) {
                rising = rising && upTo > written;
                written = upTo;
                ++groups;
            },
            [this](const QString &why) { stalls.append(why); });
    }

    void put(const detection::JournalEntry &entry) { m_journal->append(++appended, entry); }
    bool waitWritten()
    {
        return QTest::qWaitFor([this] { return written == appended; }, patienceMs);
    }
    bool waitStalled()
    {
        return QTest::qWaitFor([this] { return !stalls.isEmpty(); }, patienceMs);
    }

    detection::JournalSeq appended = 0;
    detection::JournalSeq written = 0;
    int groups = 0; ///< how often `written` was told: once a transaction
    bool rising = true;
    QStringList stalls;

private:
    QObject m_context;
    std::unique_ptr<detection::Journal> m_journal;
};

inline detection::Stamp at(qint64 ms)
{
    return {detection::Millis(ms), 1'000'000 + ms};
}

inline detection::Row endedRow(int n, detection::Phase phase, detection::UnknownReason reason = {})
{
    detection::Row row;
    row.id = detection::RowId(static_cast<quint32>(n));
    row.peer = peerId(n);
    row.phase = phase;
    row.reason = reason;
    row.requests = 3;
    row.queuedAt = at(1);
    row.endedAt = at(90);
    return row;
}

} // namespace peerlight::history
