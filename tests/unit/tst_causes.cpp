// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/causes.h"
#include "tests/unit/sample_rows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using api::ErrorKind;
using detection::Phase;
using detection::Row;
using detection::UnknownReason;

namespace {

Row rowWith(UnknownReason reason, const QString &text, const QString &requestId = {})
{
    Row row = tests::unknownRow(reason);
    row.error = tests::errorOf(ErrorKind::Network);
    row.error->text = text;
    row.error->requestId = requestId;
    return row;
}

QStringList textsOf(const QList<Row> &rows)
{
    QStringList texts;
    for (const api::Error &cause : cli::causesOf(rows))
        texts += cause.text;
    return texts;
}

} // namespace

class TestCauses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofEachReason_data();
    void ofEachReason();
    void eachIsToldOnce();
    void rowsWithAResultHaveNone();
    void thereAreNotTooMany();
};

void TestCauses::ofEachReason_data()
{
    QTest::addColumn<UnknownReason>("reason");
    QTest::addColumn<bool>("told");
    QTest::newRow("not sent") << UnknownReason::NotSent << true;
    QTest::newRow("lost reply") << UnknownReason::LostReply << true;
    QTest::newRow("refused") << UnknownReason::Refused << true;
    QTest::newRow("task gone") << UnknownReason::TaskGone << true;
    QTest::newRow("throttled") << UnknownReason::Throttled << true;
    QTest::newRow("deadline, with an older error") << UnknownReason::Deadline << false;
    QTest::newRow("stopped") << UnknownReason::Stopped << false;
    QTest::newRow("credential, told already") << UnknownReason::Credential << false;
    QTest::newRow("not recorded") << UnknownReason::NotRecorded << false;
    QTest::newRow("abandoned") << UnknownReason::Abandoned << false;
    QTest::newRow("not understood") << UnknownReason::NotUnderstood << false;
    QTest::newRow("ambiguous") << UnknownReason::Ambiguous << false;
}

void TestCauses::ofEachReason()
{
    QFETCH(UnknownReason, reason);
    QFETCH(bool, told);
    QCOMPARE(textsOf({rowWith(reason, u"refused"_s)}), told ? QStringList{u"refused"_s} : QStringList{});
    QCOMPARE(textsOf({tests::unknownRow(reason)}), QStringList{});
}

void TestCauses::eachIsToldOnce()
{
    const Row one = rowWith(UnknownReason::LostReply, u"gateway"_s, u"r1"_s);
    const Row again = rowWith(UnknownReason::LostReply, u"gateway"_s, u"r2"_s);
    const Row another = rowWith(UnknownReason::NotSent, u"proxy"_s);
    Row otherStatus = one;
    otherStatus.error->httpStatus = 502;
    const auto causes = cli::causesOf({one, again, another, again, otherStatus});
    QCOMPARE(causes.size(), 3);
    QCOMPARE(causes.at(0).requestId, u"r1"_s);
    QCOMPARE(causes.at(1).text, u"proxy"_s);
    QCOMPARE(causes.at(2).httpStatus, 502);
}

void TestCauses::rowsWithAResultHaveNone()
{
    Row complete = tests::completeRow(0);
    complete.error = tests::errorOf(ErrorKind::Network); // an earlier fault that was overcome
    Row failed = tests::rowIn(Phase::Error);
    failed.error = complete.error;
    QCOMPARE(textsOf({complete, failed}), QStringList{});
}

void TestCauses::thereAreNotTooMany()
{
    QList<Row> rows;
    for (int i = 0; i < 2 * cli::mostCauses; ++i)
        rows += rowWith(UnknownReason::Refused, QString::number(i));
    QCOMPARE(textsOf(rows), (QStringList{u"0"_s, u"1"_s, u"2"_s}));
}

QTEST_GUILESS_MAIN(TestCauses)
#include "tst_causes.moc"
