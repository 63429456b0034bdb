// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/flapping.h"
#include "app/insight/watch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace peerlight::insight;

/// One definition for the repeated detection and for the verdict.
class TestFlapping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void alternatingIsNamed_data();
    void alternatingIsNamed();
    void watchAndVerdictAgree_data() { alternatingIsNamed_data(); }
    void watchAndVerdictAgree();
    void verdictNamesWhatItRestsOn();
};

namespace {

/// c clear, d degraded, u unreachable, f test failed, ? unknown, r running
QList<Outcome> outcomesOf(const QString &letters)
{
    const QHash<QChar, Outcome> known{{u'c', Outcome::Clear},       {u'd', Outcome::Degraded},
                                      {u'u', Outcome::Unreachable}, {u'f', Outcome::TestFailed},
                                      {u'?', Outcome::Unknown},     {u'r', Outcome::Running}};
    QList<Outcome> outcomes;
    for (const QChar letter : letters)
        outcomes.append(known.value(letter));
    return outcomes;
}

} // namespace

void TestFlapping::alternatingIsNamed_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<int>("changes"); // below 2: not flapping
    QTest::newRow("never detected") << QString() << 0;
    QTest::newRow("once") << u"u"_s << 0;
    QTest::newRow("steady") << u"cccccccccc"_s << 0;
    QTest::newRow("went down") << u"cccccuuuuu"_s << 1;
    QTest::newRow("more or less loss") << u"dudududu"_s << 0;
    QTest::newRow("down and back") << u"cccuccc"_s << 2;
    QTest::newRow("alternates") << u"cucucucucu"_s << 9;
    QTest::newRow("what measured nothing is left out") << u"c?ufc??r"_s << 2;
    QTest::newRow("nothing measured") << u"f?f?r"_s << 0;
    QTest::newRow("long ago") << u"cucucccccccccc"_s << 0;
    QTest::newRow("the last ten only") << u"uuuucccccccccu"_s << 1;
}

void TestFlapping::alternatingIsNamed()
{
    QFETCH(QString, letters);
    QFETCH(int, changes);
    FlappingCount count;
    for (const Outcome outcome : outcomesOf(letters))
        count.take(outcome);
    QCOMPARE(count.changes(), changes);
    QCOMPARE(count.isFlapping(), changes >= 2);
    QCOMPARE(flappingVerdict(outcomesOf(letters)).has_value(), changes >= 2);
}

void TestFlapping::watchAndVerdictAgree()
{
    QFETCH(QString, letters);
    Watch watch({WatchUntil::Time, Millis(1), Millis(1000)}, Millis(0));
    Finding finding;
    finding.peer.id = *api::PeerId::parse(u"00000001-1111-4111-8111-111111111111"_s);
    int at = 0;
    for (const Outcome outcome : outcomesOf(letters)) {
        finding.outcome = outcome;
        watch.takeRun({finding}, Millis(at), Millis(at));
        ++at;
    }
    QCOMPARE(!watch.flapping().isEmpty(), flappingVerdict(outcomesOf(letters)).has_value());
}

void TestFlapping::verdictNamesWhatItRestsOn()
{
    const auto verdict = flappingVerdict(outcomesOf(u"c?ucd"_s));
    QVERIFY(verdict);
    QCOMPARE(verdict->headline, u"Flapping: 3 changes between clear and bad in its last 4 results."_s);
    QCOMPARE(verdict->evidence,
             QStringList{u"Its last results, the oldest first: Clear, Unreachable, Clear, Degraded"_s});
    QVERIFY(!verdict->next.isEmpty());
}

QTEST_GUILESS_MAIN(TestFlapping)
#include "tst_flapping.moc"
