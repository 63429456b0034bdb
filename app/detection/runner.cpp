// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detection/runner.h"

#include "app/detection/engine.h"

#include <QTimer>

#include <algorithm>

namespace peerlight::detection {

namespace {

/// QTimer stops while the machine sleeps and the engine's clock does not: never wait longer than this.
constexpr Millis longestNap{10000};

RunOptions withJournal(RunOptions options, bool journaled)
{
    options.journaled = journaled;
    return options;
}

} // namespace

/// Executes commands and hands their ends back. Signals leave only from flush(), never from within a call of
/// the owner, so that a slot may call the runner again.
class Runner::Private
{
public:
    Private(Runner &owner, api::DetectionService &service, const RunOptions &options, std::unique_ptr<Journal> journal,
            Clock clock)
        : q(owner), m_service(service), m_journal(std::move(journal)),
          m_engine(withJournal(options, m_journal != nullptr)), m_clock(std::move(clock)), m_origin(m_clock())
    {
        if (m_journal)
            openJournal();
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &q, [this] { feed(Tick{}); });
        m_flush.setSingleShot(true);
        QObject::connect(&m_flush, &QTimer::timeout, &q, [this] { flush(); });
    }

    void feed(const Event &event)
    {
        m_engine.handle(event, now(), m_commands);
        for (const Command &command : m_commands)
            std::visit([this](const auto &c) { execute(c); }, command);
        m_commands.clear(); // what they hold; the memory is for the next ones
        if (!m_flush.isActive())
            m_flush.start(0);
    }

    [[nodiscard]] const Engine &engine() const { return m_engine; }
    /// A wall clock that is set in the middle of a run would give its rows times that no detection takes.
    [[nodiscard]] Stamp now() const
    {
        const Millis steady = m_clock().steady;
        return {steady, m_origin.wallMs + (steady - m_origin.steady).count()};
    }

private:
    void openJournal()
    {
        m_journal->open(
            &q,
            [this](JournalSeq upTo) {
                const bool worksAgain = std::exchange(m_stalled, false);
                feed(JournalWritten{upTo});
                if (worksAgain)
                    Q_EMIT q.journalWorks();
            },
            [this](const QString &why) {
                feed(JournalStalled{why});
                m_stalled = true;
                Q_EMIT q.journalStalled(why);
            });
    }
    void execute(const SendCreate &command)
    {
        m_service.createDetection(command.peer, &q,
                                  [this, row = command.row](const auto &result, const api::Exchange &exchange) {
                                      feed(CreateEnded{row, result, exchange.bodyBytesSent});
                                  });
    }
    void execute(const ListTasks &command)
    {
        m_service.listDetections(command.page, &q,
                                 [this, ticket = command.ticket](const auto &result, const api::Exchange &) {
                                     feed(ListEnded{ticket, result});
                                 });
    }
    void execute(const ShowTask &command)
    {
        m_service.showDetection(command.detection, &q,
                                [this, row = command.row](const auto &result, const api::Exchange &) {
                                    feed(ShowEnded{row, result});
                                });
    }
    void execute(const WriteJournal &command) { m_journal->append(command.seq, *command.entry); }
    void execute(const DropConnections &) { m_service.dropConnections(); }
    void execute(const ReportRow &command) { m_changed.append(command.row); }
    void execute(const AskCredential &command) { m_refused = *command.error; }
    void execute(const ArmTimer &command)
    {
        m_timer.start(std::clamp(command.at - m_clock().steady, Millis(0), longestNap));
    }
    void execute(const RunEnded &)
    {
        m_timer.stop();
        m_endToTell = true;
    }

    void flush()
    {
        QList<RowId> changed;
        changed.swap(m_changed);
        std::ranges::sort(changed);
        changed.resize(std::distance(changed.begin(), std::unique(changed.begin(), changed.end())));
        const std::optional<api::Error> refused = std::exchange(m_refused, std::nullopt);
        const bool ended = std::exchange(m_endToTell, false);
        const std::weak_ptr<int> alive = m_alive;
        if (!changed.isEmpty())
            Q_EMIT q.rowsChanged(changed);
        if (!alive.expired())
            Q_EMIT q.statusChanged();
        if (refused && !alive.expired())
            Q_EMIT q.credentialRefused(*refused);
        if (ended && !alive.expired())
            Q_EMIT q.finished();
    }

    Runner &q;
    api::DetectionService &m_service;
    std::unique_ptr<Journal> m_journal;
    Engine m_engine;
    Clock m_clock;
    Stamp m_origin; ///< when the run was made
    std::vector<Command>
        m_commands; ///< of the event that is being fed; nothing that they start feeds before it returns
    QTimer m_timer;
    QTimer m_flush;
    QList<RowId> m_changed;
    std::optional<api::Error> m_refused;
    bool m_endToTell = false;
    bool m_stalled = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< a slot may delete the runner
};

Runner::Runner(api::DetectionService &service, const RunOptions &options, std::unique_ptr<Journal> journal,
               QObject *parent, Clock clock)
    : QObject(parent), d(std::make_unique<Private>(*this, service, options, std::move(journal), std::move(clock)))
{}

Runner::~Runner() = default;

void Runner::start(const QList<api::PeerId> &peers)
{
    if (rowCount() == 0)
        d->feed(RunRequested{peers});
}

void Runner::resume(const RunResumed &run)
{
    if (rowCount() == 0)
        d->feed(run);
}

void Runner::networkBack()
{
    d->feed(NetworkBack{});
}

void Runner::stopWaiting()
{
    d->feed(StopRequested{});
}

void Runner::credentialRenewed()
{
    d->feed(CredentialRenewed{});
}

void Runner::credentialUnavailable()
{
    d->feed(CredentialUnavailable{});
}

int Runner::rowCount() const
{
    return d->engine().rowCount();
}

const Row &Runner::row(RowId id) const
{
    return d->engine().row(id);
}

RunStatus Runner::status() const
{
    return d->engine().status(d->now().steady);
}

} // namespace peerlight::detection
