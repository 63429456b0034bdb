// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detection/runner.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace peerlight::detection;

namespace {

api::PeerId peer(int n)
{
    return *api::PeerId::parse(u"%1-1111-4111-8111-111111111111"_s.arg(n, 8, 16, '0'_L1));
}

/// A service whose answers the test gives, one by one.
class HeldService : public api::DetectionService
{
public:
    struct Create
    {
        api::PeerId peer;
        QPointer<QObject> context;
        api::Handler<api::Detection> done;
    };

    void createDetection(const api::PeerId &of, QObject *context, api::Handler<api::Detection> done) override
    {
        creates.append({of, context, std::move(done)});
    }
    void showDetection(const api::DetectionId &id, QObject *, api::Handler<api::Detection> done) override
    {
        api::Detection d = tasks.value(id.text());
        QMetaObject::invokeMethod(
            &queue, [d, done] { done(d, {}); }, Qt::QueuedConnection);
    }
    void listDetections(const api::PageRequest &, QObject *, api::Handler<api::DetectionPage> done) override
    {
        ++lists;
        api::DetectionPage page;
        page.items = tasks.values();
        page.received = static_cast<int>(page.items.size());
        QMetaObject::invokeMethod(
            &queue, [page, done] { done(page, {}); }, Qt::QueuedConnection);
    }
    void deleteDetection(const api::DetectionId &, QObject *, api::Handler<std::monostate>) override {}
    void listVirtualInterfaces(const api::PageRequest &, QObject *, api::Handler<api::InterfacePage>) override {}
    void dropConnections() override {}

    void accept(qsizetype index, const QString &id, api::DetectionStatus status, int loss)
    {
        api::Detection d;
        d.id = *api::DetectionId::parse(id);
        d.peerId = creates[index].peer;
        d.status = status;
        d.lossRatio = loss;
        api::Exchange exchange;
        exchange.bodyBytesSent = 77;
        creates[index].done(d, exchange);
    }
    void fail(qsizetype index, api::ErrorKind kind, int status, qint64 bytes)
    {
        api::Error error;
        error.kind = kind;
        error.httpStatus = status;
        api::Exchange exchange;
        exchange.bodyBytesSent = bytes;
        creates[index].done(tl::unexpected(error), exchange);
    }

    QObject queue;
    QList<Create> creates;
    QMap<QString, api::Detection> tasks;
    int lists = 0;
};

RunOptions unlimited()
{
    RunOptions options;
    options.rate = {0, 0, 0};
    return options;
}

} // namespace

class TestRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsRowsBeforeTheEnd();
    void gathersChangesOfOneTurn();
    void emptyRunFinishesOnceAndNotWithinStart();
    void stoppedFromASlotEndsOnce();
    void deletedFromASlotIsSafe();
    void destroyedWithRequestsOnTheWireIsSilent();
    void credentialRefusedIsToldOnceAndRowsGoOn();
};

void TestRunner::tellsRowsBeforeTheEnd()
{
    HeldService service;
    Runner runner(service, unlimited());
    QStringList log;
    connect(&runner, &Runner::rowsChanged, this, [&](const QList<RowId> &rows) {
        for (const RowId id : rows)
            log.append(u"row %1 %2"_s.arg(static_cast<quint32>(id)).arg(static_cast<int>(runner.row(id).phase)));
    });
    connect(&runner, &Runner::finished, this, [&] { log.append(u"finished"_s); });
    runner.start({peer(1)});
    QTRY_COMPARE(service.creates.size(), 1);
    QCOMPARE(service.lists, 1);
    service.accept(0, u"t1"_s, api::DetectionStatus::Complete, 5);
    QTRY_VERIFY(log.contains(u"finished"_s));
    QCOMPARE(log.last(), u"finished"_s);
    QCOMPARE(log[log.size() - 2], u"row 0 %1"_s.arg(static_cast<int>(Phase::Complete)));
    QCOMPARE(runner.row(RowId{}).lossPercent, 5);
    QVERIFY(runner.row(RowId{}).endedAt->wallMs > 0);
}

void TestRunner::gathersChangesOfOneTurn()
{
    HeldService service;
    Runner runner(service, unlimited());
    runner.start({peer(1), peer(2), peer(3)});
    QSignalSpy changed(&runner, &Runner::rowsChanged);
    QTRY_COMPARE(service.creates.size(), 3);
    QTRY_VERIFY(!changed.isEmpty());
    const qsizetype before = changed.size(); // queued and sending, in one turn or two
    for (int i = 0; i < 3; ++i)
        service.accept(i, u"t%1"_s.arg(i), api::DetectionStatus::Complete, 0);
    QTRY_COMPARE(changed.size(), before + 1);
    QCOMPARE(changed.last()[0].value<QList<RowId>>().size(), 3);
}

void TestRunner::emptyRunFinishesOnceAndNotWithinStart()
{
    HeldService service;
    Runner runner(service, unlimited());
    QSignalSpy finished(&runner, &Runner::finished);
    runner.start({});
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(service.lists, 0);
}

void TestRunner::stoppedFromASlotEndsOnce()
{
    HeldService service;
    Runner runner(service, unlimited());
    QSignalSpy finished(&runner, &Runner::finished);
    connect(&runner, &Runner::rowsChanged, &runner, [&] { runner.stopWaiting(); });
    runner.start({peer(1), peer(2)});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(runner.row(RowId{}).reason, UnknownReason::Stopped);
    QVERIFY(runner.status().finished);
}

void TestRunner::deletedFromASlotIsSafe()
{
    HeldService service;
    auto *runner = new Runner(service, unlimited());
    QPointer<Runner> alive(runner);
    connect(runner, &Runner::rowsChanged, this, [&] { delete runner; });
    runner->start({peer(1)});
    QTRY_VERIFY(alive.isNull());
}

void TestRunner::destroyedWithRequestsOnTheWireIsSilent()
{
    HeldService service;
    auto runner = std::make_unique<Runner>(service, unlimited());
    QSignalSpy finished(runner.get(), &Runner::finished);
    runner->start({peer(1)});
    QTRY_COMPARE(service.creates.size(), 1);
    runner.reset();
    QVERIFY(service.creates[0].context.isNull()); // the service drops the handler with its context
    QCOMPARE(finished.size(), 0);
}

void TestRunner::credentialRefusedIsToldOnceAndRowsGoOn()
{
    HeldService service;
    Runner runner(service, unlimited());
    QSignalSpy refused(&runner, &Runner::credentialRefused);
    runner.start({peer(1), peer(2)});
    QTRY_COMPARE(service.creates.size(), 2);
    service.fail(0, api::ErrorKind::Credential, 401, 77);
    service.fail(1, api::ErrorKind::Credential, 401, 77);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(runner.status().pause, PauseReason::Credential);
    runner.credentialRenewed();
    QCOMPARE(service.creates.size(), 4);
    service.accept(2, u"a"_s, api::DetectionStatus::Complete, 0);
    service.accept(3, u"b"_s, api::DetectionStatus::Complete, 1);
    QSignalSpy finished(&runner, &Runner::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(refused.size(), 1);
}

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
