// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/import_report.h"
#include "ui/main/notice.h"
#include "ui/main/status_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace std::chrono_literals;

/// The pure texts of the window.
class WindowTextsTest : public QObject
{
    Q_OBJECT

    static detection::RunStatus liveRun(detection::PauseReason pause, std::optional<detection::Millis> left)
    {
        detection::RunStatus run;
        run.rows = 40;
        run.ended = 28;
        run.queued = 12;
        run.requests = 31;
        run.pause = pause;
        run.pauseLeft = left;
        return run;
    }

private Q_SLOTS:
    void theStatusNamesCountsAndWaits_data()
    {
        QTest::addColumn<detection::PauseReason>("pause");
        QTest::addColumn<int>("leftMs");
        QTest::addColumn<QString>("tail");
        using enum detection::PauseReason;
        QTest::newRow("going on") << None << -1 << u"12 queued, 31 requests"_s;
        QTest::newRow("slow down") << Throttled << 7200 << u"; the service asked to slow down: 8 s"_s;
        QTest::newRow("slow down, no time") << Throttled << -1 << u"; the service asked to slow down"_s;
        QTest::newRow("token") << Credential << -1 << u"; paused: the service refused the token"_s;
        QTest::newRow("offline") << Offline << 1000 << u"; the service cannot be reached, trying again: 1 s"_s;
        QTest::newRow("pace") << Pace << 1 << u"; waiting for the set pace: 1 s"_s;
    }

    void theStatusNamesCountsAndWaits()
    {
        QFETCH(detection::PauseReason, pause);
        QFETCH(int, leftMs);
        QFETCH(QString, tail);
        ui::StatusFacts facts;
        facts.peers = 40;
        facts.counts.clear = 25;
        facts.counts.unreachable = 3;
        facts.run = liveRun(pause, leftMs < 0 ? std::nullopt : std::optional(detection::Millis(leftMs)));
        const QString text = ui::statusText(facts);
        QVERIFY2(text.startsWith(u"40 peers  |  3 unreachable, 25 clear  |  28 of 40 ended, "_s), qPrintable(text));
        QVERIFY2(text.endsWith(tail), qPrintable(text));
    }

    void anEndedRunWaitsForNothing()
    {
        ui::StatusFacts facts;
        facts.peers = 1;
        facts.counts.clear = 1;
        facts.run = liveRun(detection::PauseReason::Throttled, 5000ms);
        facts.run->finished = true;
        facts.run->queued = 0;
        facts.run->requests = 1;
        QCOMPARE(ui::statusText(facts), u"1 peer  |  1 clear  |  1 request"_s);
    }

    void beforeAnythingHappened()
    {
        QCOMPARE(ui::statusText({}), u"No peers yet"_s);
        ui::StatusFacts facts;
        facts.peers = 2;
        QCOMPARE(ui::statusText(facts), u"2 peers  |  nothing detected yet"_s);
        facts.loading = true;
        facts.loaded = 500;
        QCOMPARE(ui::statusText(facts), u"Loading peers: 500 so far"_s);
    }

    void eachFailureHasItsWords_data()
    {
        QTest::addColumn<api::ErrorKind>("kind");
        QTest::addColumn<ui::Doing>("doing");
        QTest::addColumn<ui::Notice::Kind>("noticeKind");
        QTest::addColumn<QString>("words");
        using enum api::ErrorKind;
        using Kind = ui::Notice::Kind;
        constexpr auto loading = ui::Doing::LoadingPeers;
        constexpr auto detecting = ui::Doing::Detecting;
        QTest::newRow("token, detecting") << Credential << detecting << Kind::Blocking << u"the same rows go on"_s;
        QTest::newRow("token, loading") << Credential << loading << Kind::Blocking << u"press Load peers again"_s;
        QTest::newRow("403, detecting") << Forbidden << detecting << Kind::Blocking << u"asking again will not help"_s;
        QTest::newRow("403, loading") << Forbidden << loading << Kind::Blocking << u"DCAAS ReadOnlyAccess"_s;
        QTest::newRow("offline") << Network << detecting << Kind::Blocking << u"goes on when it can be reached"_s;
        QTest::newRow("portal") << Protocol << loading << Kind::Blocking << u"Something between you and"_s;
        QTest::newRow("TLS") << Tls << loading << Kind::Blocking << u"not safe"_s;
        QTest::newRow("wrong project") << NotFound << loading << Kind::Warning << u"belong together"_s;
        QTest::newRow("429") << Throttled << loading << Kind::Warning << u"in 3 s"_s;
        QTest::newRow("500") << Server << loading << Kind::Warning << u"words of api"_s;
        QTest::newRow("cancelled") << Cancelled << loading << Kind::None << QString();
    }

    void eachFailureHasItsWords()
    {
        QFETCH(api::ErrorKind, kind);
        QFETCH(ui::Doing, doing);
        QFETCH(ui::Notice::Kind, noticeKind);
        QFETCH(QString, words);
        api::Error error;
        error.kind = kind;
        error.text = u"words of api"_s;
        error.retryAfter = 2100ms;
        const auto notice = ui::noticeFor(error, doing);
        QCOMPARE(notice.kind, noticeKind);
        QVERIFY2(notice.text.contains(words), qPrintable(notice.text));
    }

    void codeAndRequestIdStandBehindDetails()
    {
        api::Error error;
        error.kind = api::ErrorKind::Forbidden;
        error.httpStatus = 403;
        error.apiCode = u"APIGW.0302"_s;
        error.requestId = u"0a1b"_s;
        error.detail = u"<b>no</b>"_s;
        const auto notice = ui::noticeFor(error, ui::Doing::LoadingPeers);
        QCOMPARE(notice.detail, u"HTTP 403, code APIGW.0302, request 0a1b\n<b>no</b>"_s);
        QVERIFY(!notice.text.contains(u"APIGW"_s));
    }

    void anImportSaysWhatBecameOfEachPiece()
    {
        const auto list = inventory::parsePeerList(u"68bd18b1-3f08-4bb2-a2fb-5a5b1f3f0a01\n"
                                                   "68bd18b1-3f08-4bb2-a2fb-5a5b1f3f0a01\n"
                                                   "not-an-id\n"
                                                   "68bd18b1-3f08-4bb2-a2fb-5a5b1f3f0a02\n");
        const QString text = ui::importReport(list, 1);
        QVERIFY2(text.startsWith(u"1 peer added. 1 was in the list already. 1 duplicate left out. "
                                 "1 piece could not be read:\nLine 3: \"not-an-id\": "_s),
                 qPrintable(text));
        QCOMPARE(text.count(u'\n'), 1);
    }

    void anImportNamesOnlyTheFirstPieces()
    {
        const auto list = inventory::parsePeerList(u"x1\nx2\nx3\nx4\nx5\nx6\nx7\n");
        const QString text = ui::importReport(list, 0);
        QCOMPARE(list.unreadCount, 7);
        QVERIFY2(text.contains(u"Line 5:"_s) && !text.contains(u"Line 6:"_s), qPrintable(text));
        QVERIFY2(text.endsWith(u"and 2 more"_s), qPrintable(text));
    }

    void anEmptyTextHasNoPeers()
    {
        QCOMPARE(ui::importReport(inventory::parsePeerList(u"\n \n"), 0), u"There is no peer ID in this text."_s);
    }
};

QTEST_GUILESS_MAIN(WindowTextsTest)
#include "tst_window_texts.moc"
