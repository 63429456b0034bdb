// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history.h"

#include "app/history/run_journal.h"
#include "app/history/writer.h"

#include <QFile>
#include <QPointer>
#include <QThread>

namespace peerlight::history {

using namespace Qt::StringLiterals;

class History::Private
{
public:
    Private(const QString &folder, const HistoryOptions &options) : writer(folder, options) {}

    std::unique_ptr<detection::Journal> journal(const std::shared_ptr<const RunRecord> &run, bool isNew)
    {
        return std::make_unique<RunJournal>(writer, ++lastKey, run, isNew);
    }

    /// Asks on the writer's thread, answers on that of the history. The handler is moved from one to the other, so
    /// that what it holds is not destroyed on the writer's thread.
    template<typename T>
    void ask(History *q, QObject *context, Handler<T> handler, std::function<Expected<T>(Writer &)> question)
    {
        auto askNow = [this, q, question = std::move(question), handler = std::move(handler),
                       guard = QPointer<QObject>(context)]() mutable {
            auto answerNow = [guard = std::move(guard), handler = std::move(handler), answer = question(writer)] {
                if (guard)
                    handler(answer);
            };
            QMetaObject::invokeMethod(q, std::move(answerNow), Qt::QueuedConnection);
        };
        QMetaObject::invokeMethod(&writer, std::move(askNow), Qt::QueuedConnection);
    }

    Writer writer; ///< on `thread` while that runs
    QThread thread;
    Writer::Key lastKey = 0;
};

QString systemBootId()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

History::History(const QString &folder, const HistoryOptions &options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(folder, options))
{
    connect(&d->writer, &Writer::opened, this, &History::opened);
    connect(&d->writer, &Writer::failed, this, &History::failed);
    connect(&d->writer, &Writer::warned, this, &History::warned);
    d->thread.setObjectName(u"history"_s);
    d->writer.moveToThread(&d->thread);
    d->thread.start();
}

History::~History()
{
    // The last in the queue: whatever was appended or asked before comes first.
    const auto finish = [writer = &d->writer] {
        writer->finish();
        writer->thread()->quit();
    };
    QMetaObject::invokeMethod(&d->writer, finish, Qt::QueuedConnection);
    d->thread.wait();
}

void History::open()
{
    QMetaObject::invokeMethod(&d->writer, &Writer::open, Qt::QueuedConnection);
}

std::unique_ptr<detection::Journal> History::beginRun(const RunContext &context)
{
    return d->journal(std::make_shared<RunRecord>(context), true);
}

std::unique_ptr<detection::Journal> History::continueRun(const OpenRun &run)
{
    return d->journal(std::make_shared<RunRecord>(run), false);
}

void History::findOpenRuns(QObject *context, Handler<QList<OpenRun>> handler)
{
    d->ask<QList<OpenRun>>(this, context, std::move(handler), &Writer::findOpenRuns);
}

void History::claim(const QString &runId, QObject *context, Handler<OpenRun> handler)
{
    d->ask<OpenRun>(this, context, std::move(handler), [runId](Writer &writer) { return writer.claim(runId); });
}

void History::detections(const DetectionQuery &query, QObject *context, Handler<DetectionPage> handler)
{
    d->ask<DetectionPage>(this, context, std::move(handler),
                          [query](Writer &writer) { return writer.detections(query); });
}

void History::runs(const RunQuery &query, QObject *context, Handler<RunPage> handler)
{
    d->ask<RunPage>(this, context, std::move(handler), [query](Writer &writer) { return writer.runs(query); });
}

void History::findRun(const QString &reference, QObject *context, Handler<KeptRun> handler)
{
    d->ask<KeptRun>(this, context, std::move(handler),
                    [reference](Writer &writer) { return writer.findRun(reference); });
}

void History::wholeRun(const QString &reference, QObject *context, Handler<WholeRun> handler)
{
    d->ask<WholeRun>(this, context, std::move(handler),
                     [reference](Writer &writer) { return writer.wholeRun(reference); });
}

void History::baselines(QObject *context, Handler<QList<Baseline>> handler)
{
    d->ask<QList<Baseline>>(this, context, std::move(handler), &Writer::baselines);
}

void History::setBaseline(const QString &name, const QString &reference, QObject *context,
                          Handler<QList<Baseline>> handler)
{
    d->ask<QList<Baseline>>(this, context, std::move(handler),
                            [name, reference](Writer &writer) { return writer.setBaseline(name, reference); });
}

void History::removeBaseline(const QString &name, QObject *context, Handler<QList<Baseline>> handler)
{
    d->ask<QList<Baseline>>(this, context, std::move(handler),
                            [name](Writer &writer) { return writer.removeBaseline(name); });
}

void History::keepLook(const inventory::Look &look, QObject *context, Handler<QList<inventory::Look>> handler)
{
    d->ask<QList<inventory::Look>>(this, context, std::move(handler),
                                   [look](Writer &writer) { return writer.keepLook(look); });
}

void History::looks(const QString &endpoint, const QString &project, QObject *context,
                    Handler<QList<inventory::Look>> handler)
{
    d->ask<QList<inventory::Look>>(this, context, std::move(handler),
                                   [endpoint, project](Writer &writer) { return writer.looks(endpoint, project); });
}

void History::ownData(QObject *context, Handler<inventory::OwnData> handler)
{
    d->ask<inventory::OwnData>(this, context, std::move(handler), &Writer::ownData);
}

void History::editOwnData(const inventory::OwnEdit &edit, QObject *context, Handler<inventory::OwnData> handler)
{
    d->ask<inventory::OwnData>(this, context, std::move(handler),
                               [edit](Writer &writer) { return writer.editOwnData(edit); });
}

} // namespace peerlight::history
