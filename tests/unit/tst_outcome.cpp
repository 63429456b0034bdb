// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/outcome.h"
#include "tests/unit/sample_rows.h"

#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace peerlight;
using detection::Phase;
using insight::Outcome;

class TestOutcome : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outcomeFollowsPhaseAndLoss_data();
    void outcomeFollowsPhaseAndLoss();
    void keysAreTheInterface();
    void wordsDiffer();
    void wordsStandInSentences();
    void exitCode_data();
    void exitCode();
    void countsKnowEveryOutcome();
};

void TestOutcome::outcomeFollowsPhaseAndLoss_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<std::optional<int>>("loss");
    QTest::addColumn<Outcome>("expected");
    using Loss = std::optional<int>;
    QTest::newRow("queued") << Phase::Queued << Loss{} << Outcome::Running;
    QTest::newRow("sending") << Phase::Sending << Loss{} << Outcome::Running;
    QTest::newRow("unconfirmed") << Phase::Unconfirmed << Loss{} << Outcome::Running;
    QTest::newRow("processing") << Phase::Processing << Loss{} << Outcome::Running;
    QTest::newRow("processing, with the service's 0") << Phase::Processing << Loss{0} << Outcome::Running;
    QTest::newRow("complete, no loss") << Phase::Complete << Loss{0} << Outcome::Clear;
    QTest::newRow("complete, least loss") << Phase::Complete << Loss{1} << Outcome::Degraded;
    QTest::newRow("complete, most loss below all") << Phase::Complete << Loss{99} << Outcome::Degraded;
    QTest::newRow("complete, all lost") << Phase::Complete << Loss{100} << Outcome::Unreachable;
    QTest::newRow("complete without a number") << Phase::Complete << Loss{} << Outcome::Unknown;
    QTest::newRow("complete, more than all") << Phase::Complete << Loss{101} << Outcome::Unknown;
    QTest::newRow("complete, less than nothing") << Phase::Complete << Loss{-1} << Outcome::Unknown;
    QTest::newRow("error") << Phase::Error << Loss{} << Outcome::TestFailed;
    QTest::newRow("error, even with a number") << Phase::Error << Loss{100} << Outcome::TestFailed;
    QTest::newRow("unknown") << Phase::Unknown << Loss{} << Outcome::Unknown;
    QTest::newRow("unknown, even with a number") << Phase::Unknown << Loss{100} << Outcome::Unknown;
}

void TestOutcome::outcomeFollowsPhaseAndLoss()
{
    QFETCH(Phase, phase);
    QFETCH(std::optional<int>, loss);
    detection::Row row = tests::rowIn(phase);
    row.lossPercent = loss;
    QTEST(insight::outcomeOf(row), "expected");
}

void TestOutcome::keysAreTheInterface()
{
    QStringList keys;
    for (const Outcome outcome : insight::allOutcomes)
        keys += insight::outcomeKey(outcome);
    QCOMPARE(keys.join(u' '), u"clear degraded unreachable test_failed unknown running"_s);
}

void TestOutcome::wordsDiffer()
{
    QSet<QString> words;
    for (const Outcome outcome : insight::allOutcomes)
        words += insight::outcomeWord(outcome);
    QCOMPARE(words, QSet<QString>(
                        {u"Clear"_s, u"Degraded"_s, u"Unreachable"_s, u"Test failed"_s, u"Unknown"_s, u"Running"_s}));
}

/// German, as far as this asks for it.
class GermanOutcomes : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Outcome") != 0)
            return {};
        const QMap<QByteArray, QString> words{
            {"Unreachable", u"Unerreichbar"_s}, {"Test failed", u"Testfehler"_s}, {"test failed", u"Testfehler"_s}};
        return words.value(source);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

void TestOutcome::wordsStandInSentences()
{
    QCOMPARE(insight::outcomeInSentence(Outcome::Unreachable), u"unreachable"_s);
    QCOMPARE(insight::outcomeInSentence(Outcome::TestFailed), u"test failed"_s);
    GermanOutcomes german;
    QCoreApplication::installTranslator(&german);
    QCOMPARE(insight::outcomeInSentence(Outcome::Unreachable), u"unerreichbar"_s);
    QCOMPARE(insight::outcomeInSentence(Outcome::TestFailed), u"Testfehler"_s); // a noun
    QCoreApplication::removeTranslator(&german);
}

void TestOutcome::exitCode_data()
{
    QTest::addColumn<QList<Outcome>>("outcomes");
    QTest::addColumn<int>("expected");
    QTest::newRow("nothing") << QList<Outcome>{} << 0;
    QTest::newRow("clear") << QList{Outcome::Clear, Outcome::Clear} << 0;
    QTest::newRow("degraded") << QList{Outcome::Clear, Outcome::Degraded} << 1;
    QTest::newRow("unreachable") << QList{Outcome::Unreachable} << 1;
    QTest::newRow("failed test") << QList{Outcome::Clear, Outcome::TestFailed} << 2;
    QTest::newRow("unknown") << QList{Outcome::Clear, Outcome::Unknown} << 4;
    QTest::newRow("failed test before unknown") << QList{Outcome::Unknown, Outcome::TestFailed} << 2;
    QTest::newRow("loss before all") << QList{Outcome::Unknown, Outcome::TestFailed, Outcome::Degraded} << 1;
}

void TestOutcome::exitCode()
{
    QFETCH(QList<Outcome>, outcomes);
    insight::OutcomeCounts counts;
    for (const Outcome outcome : outcomes)
        counts.add(outcome);
    QTEST(insight::exitCodeOf(counts), "expected");
}

void TestOutcome::countsKnowEveryOutcome()
{
    for (const Outcome one : insight::allOutcomes) {
        insight::OutcomeCounts counts;
        counts.add(one);
        counts.add(one);
        for (const Outcome other : insight::allOutcomes)
            QCOMPARE(counts.of(other), other == one ? 2 : 0);
    }
}

QTEST_GUILESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
