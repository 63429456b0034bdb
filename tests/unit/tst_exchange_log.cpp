// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/exchange_log.h"
#include "app/api/requests.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace peerlight::api;

namespace {

const QString peerText = u"1158951c-a6f1-40a0-af88-632817fd24ac"_s;

Exchange exchangeAt(qint64 ms, Method method, const QString &path, const QString &about = {})
{
    Exchange exchange;
    exchange.method = method;
    exchange.path = path;
    exchange.about = about;
    exchange.origin = u"https://dcaas.example.com"_s;
    exchange.sentAtUtc = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
    return exchange;
}

const QString tasks = u"/v3/p/dcaas/vif-peer-detections"_s;

} // namespace

class TestExchangeLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOldestLeaves()
    {
        ExchangeLog log(3);
        for (int i = 0; i < 5; ++i)
            log.add(exchangeAt(i, Method::Get, tasks));
        QCOMPARE(log.size(), 3);
        QCOMPARE(log.all().first().sentAtUtc.toMSecsSinceEpoch(), 2);
        log.clear();
        QCOMPARE(log.size(), 0);
    }

    void aPeerHasItsOwnRequestsAndTheListsOfItsTime()
    {
        ExchangeLog log;
        log.add(exchangeAt(90, Method::Get, tasks + u"?limit=2000"_s)); // before it was sent
        log.add(exchangeAt(100, Method::Post, tasks, u"peer-a"_s));
        log.add(exchangeAt(101, Method::Post, tasks, u"peer-b"_s));
        log.add(exchangeAt(200, Method::Get, tasks + u"?limit=2000&marker=x"_s));
        log.add(exchangeAt(210, Method::Get, tasks + u"/task-a"_s, u"task-a"_s));
        log.add(exchangeAt(220, Method::Get, u"/v3/p/dcaas/virtual-interfaces?limit=2000"_s));
        log.add(exchangeAt(301, Method::Get, tasks)); // after it had ended
        QList<qint64> times;
        for (const Exchange &exchange : log.of({u"peer-a"_s, u"task-a"_s}, 100, 300))
            times += exchange.sentAtUtc.toMSecsSinceEpoch();
        QCOMPARE(times, (QList<qint64>{100, 200, 210}));
    }

    void curl_data()
    {
        QTest::addColumn<Exchange>("exchange");
        QTest::addColumn<QString>("command");
        QTest::newRow("list") << exchangeAt(0, Method::Get, tasks + u"?limit=2000&marker=a%20b"_s)
                              << u"curl -sS -i -H \"X-Auth-Token: $TOKEN\" "
                                 "'https://dcaas.example.com/v3/p/dcaas/vif-peer-detections?limit=2000&marker=a%20b'"_s;
        QTest::newRow("create") << exchangeAt(0, Method::Post, tasks, peerText)
                                << u"curl -sS -i -X POST -H \"X-Auth-Token: $TOKEN\" -H 'Content-Type: "
                                   "application/json' --data '{\"vif_peer_detection\":{\"vif_peer_id\":\"%1\"}}' "
                                   "'https://dcaas.example.com/v3/p/dcaas/vif-peer-detections'"_s.arg(peerText);
        QTest::newRow("delete") << exchangeAt(0, Method::Delete, tasks + u"/t"_s, u"t"_s)
                                << u"curl -sS -i -X DELETE -H \"X-Auth-Token: $TOKEN\" "
                                   "'https://dcaas.example.com/v3/p/dcaas/vif-peer-detections/t'"_s;
        QTest::newRow("a quote and what a shell would run")
            << exchangeAt(0, Method::Get, u"/a'$(reboot)`id`"_s)
            << u"curl -sS -i -H \"X-Auth-Token: $TOKEN\" 'https://dcaas.example.com/a'\\''$(reboot)`id`'"_s;
        QTest::newRow("a create about no peer id") << exchangeAt(0, Method::Post, tasks, u"'; reboot"_s)
                                                   << u"curl -sS -i -X POST -H \"X-Auth-Token: $TOKEN\" -H "
                                                      "'Content-Type: application/json' "
                                                      "'https://dcaas.example.com/v3/p/dcaas/vif-peer-detections'"_s;
    }

    void curl()
    {
        QFETCH(Exchange, exchange);
        QTEST(curlCommand(exchange), "command");
    }

    void requestsKnowWhatTheyAreAbout()
    {
        const auto project = *ProjectId::parse(u"p");
        const auto peer = *PeerId::parse(peerText);
        const auto task = *DetectionId::parse(u"task-1");
        QCOMPARE(createDetectionRequest(project, peer).about, peerText);
        QCOMPARE(showDetectionRequest(project, task).about, u"task-1"_s);
        QCOMPARE(deleteDetectionRequest(project, task).about, u"task-1"_s);
        QVERIFY(listDetectionsRequest(project, {}).about.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExchangeLog)
#include "tst_exchange_log.moc"
