// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/hand_over_note.h"

#include "app/insight/verdict.h"
#include "app/report/note_words.h"

#include <QTest>
#include <QTimeZone>

using namespace peerlight;
using namespace peerlight::report;
using insight::Outcome;
using namespace Qt::StringLiterals;

class TestHandOverNote : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsDownAndWhomToCall();
    void isWrittenInChinese();
    void namesTheClearWhenAllAre();
    void countsWhatIsTooMuch();
    void nothingActsInMarkdown();
    void nothingActsOnATerminal();
    void placeholdersOfANameStay();
    void demoSaysSo();
    void everyReasonHasWords();
    void lossIsOnlyANumberOfAResult();
    void emptyNoteIsReadable();
};

namespace {

QDateTime atMinute(int minute)
{
    return {QDate(2026, 3, 4), QTime(2, minute), QTimeZone::utc()};
}

NotePeer peerWith(const QString &name, Outcome outcome, std::optional<int> loss = {}, int minute = 14)
{
    NotePeer peer;
    peer.result.peerName = name;
    peer.result.remoteGateway = u"10.1.2.2/30"_s;
    peer.result.outcome = outcome;
    peer.result.lossPercent = loss;
    peer.result.detectionId = u"task-1"_s;
    peer.result.endedAt = atMinute(minute);
    return peer;
}

HandOverNote nightNote()
{
    NotePeer down = peerWith(u"edge-bj-2"_s, Outcome::Unreachable, 100);
    down.lineName = u"dc-line-2"_s;
    down.carrier = u"Example Telecom"_s;
    down.circuitId = u"ET-4711"_s;
    down.hotline = u"+86 10000"_s;
    NotePeer lost = peerWith(u"edge-sh-1"_s, Outcome::Unknown, {}, 16);
    lost.result.reasonCode = u"lost_reply"_s;
    lost.result.requestId = u"req-9"_s;
    HandOverNote note = noteOf({peerWith(u"edge-gz-1"_s, Outcome::Clear, 0), down, lost});
    note.where = u"cn-north-4"_s;
    note.projectId = u"p1"_s;
    note.toolVersion = u"1.2.3"_s;
    note.causes = {u"1 of 1 unreachable peers is on line dc-line-2."_s};
    return note;
}

} // namespace

void TestHandOverNote::saysWhatIsDownAndWhomToCall()
{
    const QString expected = u"Direct Connect connectivity detection, 2026-03-04 02:14 – 2026-03-04 02:16 UTC\n"
                             "cn-north-4, project p1\n"
                             "\n"
                             "3 peers: 1 clear, 1 unreachable, 1 unknown\n"
                             "1 of 1 unreachable peers is on line dc-line-2.\n"
                             "\n"
                             "unreachable:\n"
                             "- edge-bj-2, remote gateway 10.1.2.2/30, 100 % loss, line dc-line-2, circuit ET-4711, "
                             "call Example Telecom at +86 10000, task task-1\n"
                             "\n"
                             "unknown:\n"
                             "- edge-sh-1, remote gateway 10.1.2.2/30, the reply was lost: a task may or may not "
                             "exist, task task-1, request id req-9\n"
                             "\n"
                             "Written by Peerlight 1.2.3\n"_s;
    QCOMPARE(noteText(nightNote(), NoteForm::Plain, NoteLanguage::English), expected);
}

void TestHandOverNote::isWrittenInChinese()
{
    const QString text = noteText(nightNote(), NoteForm::Plain, NoteLanguage::Chinese);
    QVERIFY2(text.contains(u"共 3 个对等体：1 畅通，1 不可达，1 未知"_s), qPrintable(text));
    QVERIFY2(text.contains(u"- edge-bj-2，远端网关 10.1.2.2/30，丢包率 100 %，物理连接 dc-line-2，电路编号 ET-4711，"
                           "请致电 Example Telecom：+86 10000，任务 task-1\n"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"应答丢失"_s));
}

void TestHandOverNote::namesTheClearWhenAllAre()
{
    const QString text =
        noteText(noteOf({peerWith(u"edge-a"_s, Outcome::Clear, 0)}), NoteForm::Plain, NoteLanguage::English);
    QVERIFY2(text.contains(u"- edge-a, remote gateway 10.1.2.2/30, 0 % loss"_s), qPrintable(text));
    const QString mixed = noteText(nightNote(), NoteForm::Plain, NoteLanguage::English);
    QVERIFY(!mixed.contains(u"edge-gz-1"_s));
}

void TestHandOverNote::countsWhatIsTooMuch()
{
    QList<NotePeer> peers;
    for (int n = 0; n < 57; ++n)
        peers.append(peerWith(u"edge-%1"_s.arg(n), Outcome::Unreachable, 100));
    const QString text = noteText(noteOf(peers), NoteForm::Plain, NoteLanguage::English);
    QCOMPARE(text.count(u"\n- edge-"_s), 20);
    QVERIFY(text.contains(u"- and 37 more\n"_s));
    QVERIFY(text.contains(u"57 unreachable"_s));
}

void TestHandOverNote::nothingActsInMarkdown()
{
    NotePeer evil = peerWith(u"*x* [a](http://b) <img> `c`\n# head"_s, Outcome::Unreachable, 100);
    const QString text = noteText(noteOf({evil}), NoteForm::Markdown, NoteLanguage::English);
    QVERIFY2(!text.contains(u"[a](http"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"<img>"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"\n# head"_s), qPrintable(text));
    QVERIFY(text.startsWith(u"**Direct Connect"_s));
}

void TestHandOverNote::nothingActsOnATerminal()
{
    const NotePeer evil = peerWith(u"a\x1b[2Jb\u202ec\nd"_s, Outcome::Unreachable, 100);
    const QString text = noteText(noteOf({evil}), NoteForm::Plain, NoteLanguage::English);
    QVERIFY(!text.contains(u'\x1b'));
    QVERIFY(!text.contains(u'\u202e'));
    QVERIFY(!text.contains(u"\nd"_s));
}

/// Text of the service is no format: what looks like a place for something is not filled.
void TestHandOverNote::placeholdersOfANameStay()
{
    const QString name = u"%1 %2 %L1 %n %s %5 %99"_s;
    NotePeer peer = peerWith(name, Outcome::Unreachable, 100);
    peer.lineName = name + u" line"_s;
    peer.carrier = name + u" carrier"_s;
    peer.circuitId = name + u" circuit"_s;
    peer.hotline = name + u" hotline"_s;
    const QString text = noteText(noteOf({peer}), NoteForm::Plain, NoteLanguage::English);
    for (const QString &part : {name, peer.lineName, peer.carrier, peer.circuitId, peer.hotline})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestHandOverNote::demoSaysSo()
{
    HandOverNote note = nightNote();
    note.demo = true;
    QVERIFY(noteText(note, NoteForm::Plain, NoteLanguage::English).startsWith(u"DEMO"_s));
    QVERIFY(noteText(note, NoteForm::Plain, NoteLanguage::Chinese).startsWith(u"演示"_s));
}

void TestHandOverNote::everyReasonHasWords()
{
    for (int reason = 1; reason <= static_cast<int>(detection::UnknownReason::Abandoned); ++reason) {
        ResultLine line;
        line.reasonCode = insight::reasonKey(static_cast<detection::UnknownReason>(reason));
        QVERIFY(!line.reasonCode.isEmpty());
        QVERIFY2(!noteReason(line, NoteLanguage::English).isEmpty(), qPrintable(line.reasonCode));
        QVERIFY2(!noteReason(line, NoteLanguage::Chinese).isEmpty(), qPrintable(line.reasonCode));
    }
}

void TestHandOverNote::lossIsOnlyANumberOfAResult()
{
    const QString text =
        noteText(noteOf({peerWith(u"a"_s, Outcome::TestFailed)}), NoteForm::Plain, NoteLanguage::English);
    QVERIFY(!text.contains(u"loss"_s));
    QVERIFY(text.contains(u"test failed:"_s));
}

void TestHandOverNote::emptyNoteIsReadable()
{
    const QString text = noteText({}, NoteForm::Plain, NoteLanguage::English);
    QVERIFY2(text.contains(u"0 peers\n"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestHandOverNote)
#include "tst_hand_over_note.moc"
