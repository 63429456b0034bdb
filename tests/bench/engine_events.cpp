// SPDX-License-Identifier: GPL-3.0-or-later
// What an event costs the engine, and what a peer: see README.md in this folder.
//   bench_engine [--turns N] [PEERS ...]
#include "app/api/answers.h"
#include "app/detection/engine.h"
#include "tests/bench/plain_service.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <queue>
#include <string_view>

using namespace peerlight;
using namespace peerlight::bench;
using namespace peerlight::detection;

namespace {

using Nanos = std::chrono::nanoseconds;

/// Read without a system call, which would cost as much as an event and empty the processor's caches after each. What
/// else runs on the machine is in it: hence the quickest of many.
using Clock = std::chrono::steady_clock;

constexpr Millis latency{20};
constexpr Millis diskTakes{2};
constexpr int maxInFlight = 64;
constexpr int heapSamples = 200;    // in a run that is weighed and not timed, since asking the heap tidies it up
constexpr int peersInATurn = 20000; // a small run is made again until this many peers have gone through
constexpr int mostPeers = 100000;   // what fits into the 50 pages of a walk

struct Workload
{
    const char *name;
    bool lists; ///< else the list is refused, and each task is asked for by itself
    bool journaled;
};

constexpr std::array workloads{Workload{"list", true, false}, Workload{"list, journaled", true, true},
                               Workload{"show", false, false}, Workload{"show, journaled", false, true}};

struct Tally
{
    qint64 events = 0;
    qint64 items = 0; ///< what the events were about: peers, tasks on a page, entries of the journal; else one each
    Nanos took{0};

    [[nodiscard]] double nsPerEvent() const { return events > 0 ? double(took.count()) / double(events) : 0; }
    [[nodiscard]] double nsPerItem() const { return items > 0 ? double(took.count()) / double(items) : 0; }
    void add(const Tally &other)
    {
        events += other.events;
        items += other.items;
        took += other.took;
    }
};

/// What one size of one workload cost.
struct Cost
{
    Tally start;
    Tally pages;
    Tally acknowledgements;
    Tally single; ///< creates, shows, ticks
    qint64 bytes = 0;
    qint64 peak = 0;

    [[nodiscard]] Tally all() const
    {
        Tally sum = start;
        sum.add(pages);
        sum.add(acknowledgements);
        sum.add(single);
        return sum;
    }
};

/// Two looks at the clock lie around each event: what they take is not the engine's.
Nanos clockTakes()
{
    constexpr int looks = 1000000;
    Nanos sum{0};
    for (int i = 0; i < looks; ++i) {
        const auto from = Clock::now();
        sum += Clock::now() - from;
    }
    return sum / looks;
}

qint64 heapInUse()
{
    const auto info = mallinfo2();
    return static_cast<qint64>(info.uordblks + info.hblkhd);
}

[[noreturn]] void giveUp(const char *why)
{
    std::fprintf(stderr, "This run means nothing: %s\n", why);
    std::exit(1);
}

/// One run from its first event to its last, on virtual time: the service answers, the disk writes, nothing fails.
class Run
{
public:
    enum class Purpose { Time, Weigh };

    Run(Purpose purpose, const Workload &workload, int peers, Nanos clock)
        : m_workload(workload), m_clock(clock), m_service(peers),
          m_sampleEach(purpose == Purpose::Weigh ? 1 + peers / heapSamples : 0),
          m_heapBefore(m_sampleEach > 0 ? heapInUse() : 0), m_engine(options(workload))
    {
        feed(RunRequested{m_service.peers()});
        while (!m_due.empty()) {
            const Due due = m_due.top();
            m_due.pop();
            m_now = std::max(m_now, due.at);
            deliver(due);
        }
        check(peers);
        m_due = {};
        if (m_sampleEach > 0)
            cost.bytes = heapInUse() - m_heapBefore; // nothing of the run is left but the engine
    }

    Cost cost;

private:
    enum class What { Create, Page, Show, Written, Timer };

    struct Due
    {
        Millis at;
        quint64 order;
        What what;
        quint64 which; ///< row, ticket, or the time that the timer was set for
        int place;     ///< of the page in the list
        bool operator>(const Due &o) const { return at != o.at ? at > o.at : order > o.order; }
    };

    static RunOptions options(const Workload &workload)
    {
        RunOptions options;
        options.rate = {0, 0, 0};
        options.maxInFlight = maxInFlight;
        options.journaled = workload.journaled;
        return options;
    }

    void later(Millis delay, What what, quint64 which, int place = 0)
    {
        m_due.push({m_now + delay, m_order++, what, which, place});
    }

    void deliver(const Due &due)
    {
        switch (due.what) {
        case What::Create:
            feed(CreateEnded{static_cast<RowId>(due.which), m_service.show(int(due.which), m_now), 77});
            break;
        case What::Page:
            feed(ListEnded{static_cast<quint32>(due.which), page(due.place)});
            break;
        case What::Show:
            feed(ShowEnded{static_cast<RowId>(due.which), m_service.show(int(due.which), m_now)});
            break;
        case What::Written:
            m_writing = false;
            feed(JournalWritten{m_appended});
            break;
        case What::Timer:
            if (m_timerAt == Millis(due.which))
                feed(Tick{});
            break;
        }
    }

    api::Result<api::DetectionPage> page(int place)
    {
        if (m_workload.lists)
            return m_service.list(place, ListPass::pageLimit, m_now);
        api::Error refused;
        refused.kind = api::ErrorKind::Forbidden;
        refused.httpStatus = 403;
        return tl::unexpected(refused);
    }

    /// The event is built before and dropped after what is measured.
    void feed(const Event &event)
    {
        const auto from = Clock::now();
        m_engine.handle(event, Stamp{m_now, m_now.count()}, m_commands);
        const Nanos took = Clock::now() - from - m_clock;
        count(event, took);
        if (m_sampleEach > 0 && m_fed++ % m_sampleEach == 0)
            cost.peak = std::max(cost.peak, heapInUse() - m_heapBefore);
        for (const Command &command : m_commands)
            std::visit([this](const auto &c) { execute(c); }, command);
        m_commands.clear();
    }

    void count(const Event &event, Nanos took)
    {
        if (const auto *start = std::get_if<RunRequested>(&event)) {
            cost.start.add({1, start->peers.size(), took});
        } else if (const auto *list = std::get_if<ListEnded>(&event)) {
            cost.pages.add({1, list->result ? list->result->items.size() : 0, took});
        } else if (const auto *written = std::get_if<JournalWritten>(&event)) {
            cost.acknowledgements.add({1, qint64(written->upTo - std::exchange(m_acknowledged, written->upTo)), took});
        } else {
            cost.single.add({1, 1, took});
        }
    }

    void execute(const SendCreate &command)
    {
        m_service.create(static_cast<int>(command.row), m_now);
        later(latency, What::Create, static_cast<quint64>(command.row));
    }
    void execute(const ListTasks &command)
    {
        later(latency, What::Page, command.ticket, m_service.placeAfter(command.page.marker));
    }
    void execute(const ShowTask &command) { later(latency, What::Show, static_cast<quint64>(command.row)); }
    void execute(const WriteJournal &command)
    {
        m_appended = command.seq;
        if (!std::exchange(m_writing, true))
            later(diskTakes, What::Written, 0);
    }
    void execute(const ArmTimer &command)
    {
        if (std::exchange(m_timerAt, command.at) != command.at)
            later(command.at - m_now, What::Timer, static_cast<quint64>(command.at.count()));
    }
    void execute(const RunEnded &) { m_ended = true; }
    void execute(const DropConnections &) {}
    void execute(const ReportRow &) {}
    void execute(const AskCredential &) { giveUp("the credential was refused"); }

    void check(int peers) const
    {
        if (!m_ended || m_engine.rowCount() != peers)
            giveUp("it did not come to its end");
        for (int i = 0; i < peers; ++i) {
            const Row &row = m_engine.row(static_cast<RowId>(i));
            if (row.phase != Phase::Complete || row.detection->raw.isEmpty())
                giveUp("a row has no result");
        }
    }

    Workload m_workload;
    Nanos m_clock;
    PlainService m_service;
    int m_sampleEach; ///< events; 0: never
    qint64 m_heapBefore;
    Engine m_engine;
    std::vector<Command> m_commands;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    Millis m_now{0};
    Millis m_timerAt{0};
    quint64 m_order = 0;
    JournalSeq m_appended = 0;
    JournalSeq m_acknowledged = 0;
    int m_fed = 0;
    bool m_writing = false;
    bool m_ended = false;
};

/// The quickest of many: what others do to the caches only adds.
Cost quickest(const Workload &workload, int peers, Nanos clock, int turns)
{
    Cost best = Run(Run::Purpose::Time, workload, peers, clock).cost;
    for (int left = turns * std::max(1, peersInATurn / peers) - 1; left > 0; --left) {
        const Cost next = Run(Run::Purpose::Time, workload, peers, clock).cost;
        if (next.all().took < best.all().took)
            best = next;
    }
    const Cost weighed = Run(Run::Purpose::Weigh, workload, peers, clock).cost;
    best.bytes = weighed.bytes;
    best.peak = weighed.peak;
    return best;
}

void print(const Workload &workload, int peers, const Cost &cost)
{
    const Tally all = cost.all();
    std::printf("%-15s %7d %8lld %8.0f %8.0f %9.0f |%7.0f %7.0f %7.0f %7.0f |%6.0f %6.0f\n", workload.name, peers,
                static_cast<long long>(all.events), all.nsPerEvent(), 1e9 / all.nsPerEvent(), 1e9 / all.nsPerItem(),
                cost.single.nsPerEvent(), cost.start.nsPerItem(), cost.pages.nsPerItem(),
                cost.acknowledgements.nsPerItem(), double(cost.bytes) / peers, double(cost.peak) / peers);
    std::fflush(stdout);
}

/// Flat: close to 1.
void printGrowth(const Cost &few, int fewPeers, const Cost &many, int manyPeers)
{
    std::printf("cost with %d peers / with %d: a create, show or tick %.2f, a task on a page %.2f, all items %.2f\n\n",
                manyPeers, fewPeers, many.single.nsPerEvent() / few.single.nsPerEvent(),
                few.pages.items > 0 ? many.pages.nsPerItem() / few.pages.nsPerItem() : 0,
                many.all().nsPerItem() / few.all().nsPerItem());
}

} // namespace

int main(int argc, char **argv)
{
    int turns = 1;
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]) == "--turns" && i + 1 < argc)
            turns = std::atoi(argv[++i]);
        else
            sizes.push_back(std::atoi(argv[i]));
    }
    if (sizes.empty())
        sizes = {100, 1000, 10000, 100000};
    if (turns < 1 || std::ranges::any_of(sizes, [](int size) { return size < 1 || size > mostPeers; }))
        giveUp("usage: bench_engine [--turns N] [PEERS ...], up to 100000 peers");

    const Nanos clock = clockTakes();
    std::printf("sizes: Row %zu, Track %zu, Event %zu, Command %zu bytes; a look at the clock: %lld ns, subtracted\n\n",
                sizeof(Row), sizeof(Track), sizeof(Event), sizeof(Command), static_cast<long long>(clock.count()));
    std::printf("%57s | ns for each\n%-15s %7s %8s %8s %8s %9s |%7s %7s %7s %7s |%6s %6s\n", "", "workload", "peers",
                "events", "ns/event", "events/s", "items/s", "single", "start", "page", "journal", "B/peer", "peak");
    for (const Workload &workload : workloads) {
        std::vector<Cost> costs;
        for (const int size : sizes) {
            costs.push_back(quickest(workload, size, clock, turns));
            print(workload, size, costs.back());
        }
        const auto few = std::ranges::find(sizes, 1000);
        if (few != sizes.end() && sizes.back() > 1000)
            printGrowth(costs[static_cast<size_t>(few - sizes.begin())], *few, costs.back(), sizes.back());
    }
    return 0;
}
