// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history.h"
#include "app/history/owner_lease.h"
#include "app/history/run_image.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace peerlight::history {

class Writer;

/// A run that was claimed, and all that is kept of it.
struct Claimed
{
    OpenRun run;
    RunImage image;
};

/// The team's history on a server, on a thread of its own: a server that is slow or away delays nobody's detection.
/// Takes what waits in the workstation's file, a part at a time, and answers what is asked when that is sent, so
/// that everybody finds what they wrote themselves.
class Team : public QObject
{
    Q_OBJECT
public:
    /// Is asked once: with the team's history, or with nothing while it cannot be reached.
    class Question
    {
    public:
        virtual ~Question() = default;
        virtual void put(Team *team) = 0;

    protected:
        Question() = default;
        Q_DISABLE_COPY_MOVE(Question)
    };

    /// The writer must outlive it.
    Team(Writer &writer, const QString &folder, const HistoryOptions &options);
    ~Team() override;

    void pump();
    void ask(std::unique_ptr<Question> question);
    /// Sends what waits, if the server is there, and tells with finished() when nothing more is to be done.
    void finish();
    /// See TeamAccess::passwordIsGiven.
    void givePassword(const QString &password);

    [[nodiscard]] bool isReached() const { return m_db.isOpen(); }
    [[nodiscard]] Expected<QList<OpenRun>> findOpenRuns();
    [[nodiscard]] Expected<Claimed> claim(const QString &runId);
    template<typename T>
    [[nodiscard]] Expected<T> answer(Access access, const std::function<T(Database &)> &question)
    {
        T found{};
        const Done done = tried(access, [&] { found = question(m_db); });
        if (done)
            return found;
        lookForServer(done.error().sentence);
        return tl::unexpected(done.error().sentence);
    }

Q_SIGNALS:
    void reached();
    void lost(const QString &why);
    void passwordWanted();
    void finished();

private:
    struct Waiting
    {
        std::unique_ptr<Question> question;
        bool fetched = false;        ///< what waited when it was asked is in the next batch, or behind it
        std::optional<qint64> after; ///< it is put once this mark is sent
    };

    [[nodiscard]] bool connectNow();
    void disconnectFor(const QString &why);
    void fetch();
    void take(const Expected<Batch> &batch);
    void putAll(qint64 sentUpTo, bool all);
    void end();
    /// After an error: is the server still there?
    void lookForServer(const QString &why);
    void beat();
    [[nodiscard]] Done tried(Access access, const std::function<void()> &work);
    [[nodiscard]] bool isOrphan(const QString &owner, const QString &runId);

    Writer &m_writer;
    const HistoryOptions m_options;
    const TeamAccess m_access;
    const OwnerLease m_lease;
    Database m_db;
    std::vector<Waiting> m_waiting;
    QStringList m_followed;
    std::optional<QString> m_given; ///< the password for the next connection
    bool m_asked = false;           ///< for it
    bool m_fetching = false;
    bool m_again = false; ///< something came while it was fetching
    bool m_told = false;  ///< that the server is away
    bool m_finishing = false;
    bool m_ended = false;
    QTimer m_retry;
    QTimer m_beat;
};

} // namespace peerlight::history
