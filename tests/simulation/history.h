// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/engine.h"
#include "tests/simulation/journal_model.h"
#include "tests/simulation/patience.h"
#include "tests/simulation/service_model.h"

#include <functional>
#include <map>
#include <optional>
#include <queue>
#include <set>
#include <vector>

namespace peerlight::simulation {

/// What was met in many histories, to show that they are not all the same.
struct Sightings
{
    std::map<detection::UnknownReason, qint64> reasons;
    qint64 complete = 0;
    qint64 failed = 0;
    qint64 recovered = 0;
    qint64 events = 0;
    qint64 lives = 0;   ///< of the program; more than histories, since it is killed
    qint64 stalls = 0;  ///< the disk was full
    qint64 wakeUps = 0; ///< the machine had slept
};

/// One seeded history: the program against a world, on virtual time, judged after every step. The program may be
/// killed and started again; the service, the disk and the judge's memory live on.
class History
{
public:
    explicit History(quint64 seed);

    /// Runs to the end. Empty when every promise was kept, else the first one that was not.
    [[nodiscard]] QString run();

    [[nodiscard]] const World &world() const { return m_world; }
    void addTo(Sightings &sightings) const;

private:
    enum class Created { Not, OnWire, InDoubt, Known };

    /// What the judge remembers of one life of the program.
    struct Life
    {
        bool maySend = true; ///< else the person did not let go on what was not sent
        bool listRefused = false;
        bool overslept = false;                           ///< the machine slept through more than a short wait
        int newsDue = 0;                                  ///< commits that the program was not told of yet
        Millis stalledSince{0};                           ///< while it knows that the disk is full
        std::optional<Millis> acceptedAt;                 ///< of the last create
        std::set<detection::RowId> showsOut;              ///< on the wire
        std::set<api::PeerId> returned;                   ///< a create was certainly not carried out
        std::set<api::PeerId> refused;                    ///< by the service, for good
        std::map<api::PeerId, int> notFound;              ///< shows that answered 404
        std::map<QString, api::PeerId> owners;            ///< of the tasks that rows show
        std::vector<detection::RowId> reported;           ///< by the last step
        std::vector<std::optional<detection::Row>> shown; ///< as reported last
        std::map<api::PeerId, detection::Row> ended;      ///< as it was when it ended
    };

    struct Due
    {
        Millis at;
        quint64 order;
        std::function<void()> act;
        bool operator>(const Due &o) const { return at != o.at ? at > o.at : order > o.order; }
    };

    // history.cpp: the program, from start to start
    void later(Millis delay, std::function<void()> act);
    void laterInThisLife(Millis delay, std::function<void()> act);
    void firstStart();
    void beginLife();
    void kill();
    void startAgain();
    void work();
    [[nodiscard]] bool isDone() const;
    void passTime(Millis at);
    void feed(const detection::Event &event);
    void appendToJournal(const detection::WriteJournal &command);
    void commitJournal();

    // wire.cpp: commands and what comes back for them
    void execute(const detection::SendCreate &command);
    void execute(const detection::ListTasks &command);
    void execute(const detection::ShowTask &command);
    void execute(const detection::WriteJournal &command);
    void execute(const detection::DropConnections &command);
    void execute(const detection::ReportRow &command);
    void execute(const detection::AskCredential &command);
    void execute(const detection::ArmTimer &command);
    void execute(const detection::RunEnded &command);
    void requestLeaves(detection::Request what);
    template<typename T, typename Ask, typename Deliver>
    void exchange(detection::Request what, detection::RowId row, Ask ask, Deliver deliver);
    void createCameBack(const detection::SendCreate &command, const Reply<api::Detection> &reply);
    [[nodiscard]] bool offline() const;
    [[nodiscard]] bool tokenIsGood() const;
    [[nodiscard]] Millis latency();

    // promises.cpp: the judge
    void judgeRows();
    void judgeRow(const detection::Row &row);
    void judgeEndedRow(const detection::Row &row);
    void judgeEnd(const detection::Row &row);
    void judgeReason(const detection::Row &row);
    void judgeSilence(const detection::Row &row);
    void judgeDoubts();
    void judgeTask(const detection::Row &row);
    void judgeEntry(const detection::JournalEntry &entry);
    void judgeRunEnd();
    void judgeWhole();
    void judgeLooks(int pages);
    void judgePeer(const api::PeerId &peer);
    void judgeDisk(const api::PeerId &peer, const QString &taskId);
    [[nodiscard]] bool canRecover() const;
    [[nodiscard]] bool liedTo() const { return m_world.reusedIds + m_world.liesInList > 0; }
    void broken(const QString &promise);

    World m_world;
    Random m_random;
    ServiceModel m_service;
    JournalModel m_journal;
    std::optional<detection::Engine> m_engine; ///< empty between two lives
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    Millis m_now{0};
    Millis m_timerAt{-1};
    Millis m_renewedAt{-1};
    Millis m_lifeBegan{0};
    Millis m_wokeAt{-1};
    quint64 m_order = 0;
    qint64 m_steps = 0;
    int m_lives = 0;
    int m_onWire = 0;       ///< requests of this life
    int m_lookRequests = 0; ///< lists and shows after the first create
    int m_looksAnswered = 0;
    int m_creates = 0;
    bool m_credentialAsked = false;
    bool m_runEnded = false;
    bool m_commitDue = false;
    bool m_stalled = false;
    bool m_everStalled = false;
    std::map<api::PeerId, Created> m_created;
    std::map<api::PeerId, detection::Row> m_last; ///< as last seen in any life
    Life m_life;
    std::optional<Patience> m_patience; ///< of this life
    QString m_broken;
};

} // namespace peerlight::simulation
