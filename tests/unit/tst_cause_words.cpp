// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/common_cause.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight::insight;
using Kind = CommonCause::Kind;

namespace {

Suspect suspect(Trait trait, const QString &label, int bad, int all, const QStringList &alike = {})
{
    return {.trait = trait, .value = label, .label = label, .bad = bad, .all = all, .peers = {}, .alike = alike};
}

/// Of ten bad peers.
CommonCause pattern(const QList<Suspect> &suspects, bool loss = false)
{
    CommonCause cause;
    cause.kind = Kind::Pattern;
    cause.bad = 10;
    cause.measured = 30;
    cause.badHasLoss = loss;
    cause.suspects = suspects;
    return cause;
}

CommonCause of(Kind kind, int measured = 0, int bad = 0, bool loss = false)
{
    CommonCause cause;
    cause.kind = kind;
    cause.measured = measured;
    cause.bad = bad;
    cause.badHasLoss = loss;
    return cause;
}

CommonCause withoutResult(int unknown, int failed)
{
    CommonCause cause = of(Kind::NothingMeasured);
    cause.counts.unknown = unknown;
    cause.counts.testFailed = failed;
    return cause;
}

QList<Suspect> lines(int many)
{
    QList<Suspect> suspects;
    for (int i = 1; i <= many; ++i)
        suspects += suspect(Trait::Line, u"l%1"_s.arg(i), 5, 5);
    return suspects;
}

} // namespace

class TestCauseWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
    void tie_data();
    void tie();
    void traits_data();
    void traits();
    void steps_data();
    void steps();
};

void TestCauseWords::says_data()
{
    QTest::addColumn<CommonCause>("cause");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing has ended") << of(Kind::AllWell) << QString();
    QTest::newRow("one clear") << of(Kind::AllWell, 1) << u"The one peer with a result is clear."_s;
    QTest::newRow("two clear") << of(Kind::AllWell, 2) << u"All 2 peers with a result are clear."_s;
    QTest::newRow("one down") << of(Kind::Single, 5, 1)
                              << u"One peer is unreachable. One peer shows no common cause."_s;
    QTest::newRow("one with loss") << of(Kind::Single, 5, 1, true)
                                   << u"One peer loses packets. One peer shows no common cause."_s;
    QTest::newRow("some down, no pattern")
        << of(Kind::NoPattern, 9, 4)
        << u"4 peers are unreachable. They have nothing in common that others do not have, too."_s;
    QTest::newRow("some with loss, no pattern")
        << of(Kind::NoPattern, 9, 4, true)
        << u"4 peers lose packets. They have nothing in common that others do not have, too."_s;
    QTest::newRow("all of a line") << pattern({suspect(Trait::Line, u"a %2"_s, 8, 8)})
                                   << u"8 of 10 unreachable peers share line a %2; all 8 peers that have it are "
                                      "unreachable."_s;
    QTest::newRow("most of a line") << pattern({suspect(Trait::Line, u"a"_s, 8, 9)})
                                    << u"8 of 10 unreachable peers share line a; 8 of the 9 peers that have it are "
                                       "unreachable."_s;
    QTest::newRow("all of a line lose") << pattern({suspect(Trait::Line, u"a"_s, 8, 8)}, true)
                                        << u"8 of 10 peers with loss share line a; all 8 peers that have it lose "
                                           "packets."_s;
    QTest::newRow("most of a line lose") << pattern({suspect(Trait::Line, u"a"_s, 8, 9)}, true)
                                         << u"8 of 10 peers with loss share line a; 8 of the 9 peers that have it lose "
                                            "packets."_s;
    QTest::newRow("cannot be told apart")
        << pattern({suspect(Trait::Line, u"a"_s, 8, 8, {u"device d"_s, u"gateway g"_s})})
        << u"8 of 10 unreachable peers share line a; all 8 peers that have it are unreachable. The same peers also "
           u"share "
           "device d, gateway g."_s;
    QTest::newRow("all down") << of(Kind::TotalOutage, 7, 7)
                              << u"All 7 peers are unreachable: so many faults at once are rare. Look at your own side "
                                 "first, at what all of them end on."_s;
    CommonCause outage = of(Kind::TotalOutage, 7, 7);
    outage.suspects = {suspect(Trait::Device, u"d %1"_s, 7, 7, {u"gateway g"_s})};
    QTest::newRow("all down, on one device") << outage
                                             << u"All 7 peers are unreachable, and all of them share device d %1, "
                                                "gateway g: look there and at your own side first."_s;
    QTest::newRow("none known") << withoutResult(6, 0)
                                << u"None of the 6 peers has a result: look at your own side and the connection to the "
                                   "service first. This says nothing about the lines."_s;
    QTest::newRow("all failed") << withoutResult(0, 6)
                                << u"All 6 tests failed at the service. This says nothing about the lines."_s;
    QTest::newRow("some failed, none known")
        << withoutResult(4, 2) << u"None of the 6 peers has a result. This says nothing about the lines."_s;
}

void TestCauseWords::says()
{
    QFETCH(CommonCause, cause);
    QTEST(causeText(cause), "text");
}

void TestCauseWords::tie_data()
{
    QTest::addColumn<int>("many");
    QTest::addColumn<QString>("others");
    QTest::newRow("2") << 2 << u"line l2"_s;
    QTest::newRow("3") << 3 << u"line l2, line l3"_s;
    QTest::newRow("4") << 4 << u"line l2, line l3, line l4"_s;
    QTest::newRow("5") << 5 << u"line l2, line l3, line l4, 1 more"_s;
    QTest::newRow("40") << 40 << u"line l2, line l3, line l4, 36 more"_s;
}

void TestCauseWords::tie()
{
    QFETCH(int, many);
    QFETCH(QString, others);
    QCOMPARE(causeText(pattern(lines(many))),
             u"5 of 10 unreachable peers share line l1; all 5 peers that have it are unreachable. As much is explained "
             "by %1."_s.arg(others));
}

void TestCauseWords::traits_data()
{
    QTest::addColumn<Trait>("trait");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("step"); // the one step, with its reason
    const QString call = u"Call the carrier with the times of the results, since it can see the line itself."_s;
    const QString ticket = u"Open a ticket with the cloud provider, since this is on its side; give the task ids."_s;
    const QString router = u"Look at the customer's router behind these addresses, since the peers end there."_s;
    QTest::newRow("line") << Trait::Line << u"line x"_s << call;
    QTest::newRow("device") << Trait::Device << u"device x"_s << ticket;
    QTest::newRow("interface") << Trait::Interface << u"virtual interface x"_s << router;
    QTest::newRow("gateway") << Trait::Gateway << u"gateway x"_s << ticket;
    QTest::newRow("location") << Trait::Location << u"location x"_s << ticket;
    QTest::newRow("carrier") << Trait::Carrier << u"carrier x"_s << call;
    QTest::newRow("network") << Trait::RemoteNetwork << u"remote network x"_s << router;
    QTest::newRow("family") << Trait::AddressFamily << u"address family x"_s
                            << u"Look at routes and filters of this address family, since the other one works."_s;
}

void TestCauseWords::traits()
{
    QFETCH(Trait, trait);
    QFETCH(QString, step);
    QTEST(traitText(trait, u"x"_s), "text");
    // The first suspect decides.
    const Trait other = trait == Trait::Device ? Trait::Line : Trait::Device;
    QCOMPARE(causeSteps(pattern({suspect(trait, u"x"_s, 6, 6), suspect(other, u"y"_s, 6, 6)})), QStringList{step});
}

void TestCauseWords::steps_data()
{
    QTest::addColumn<CommonCause>("cause");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all well") << of(Kind::AllWell, 3) << QStringList();
    QTest::newRow("one") << of(Kind::Single, 3, 1) << QStringList();
    QTest::newRow("no pattern") << of(Kind::NoPattern, 6, 3) << QStringList();
    QTest::newRow("all down") << of(Kind::TotalOutage, 3, 3)
                              << QStringList{u"Check power, router and filters at the customer's site, since all paths "
                                             "end there."_s,
                                             u"Check whether a filter was changed lately that drops the test packets: "
                                             "then all peers look unreachable while the lines work."_s,
                                             u"Look at the cloud provider's status page for this region."_s};
    QTest::newRow("nothing measured")
        << withoutResult(3, 0)
        << QStringList{u"Check the network, the endpoint, the proxy and the token, since no test came back."_s,
                       u"Then detect again."_s};
    // The service answered each of them: nothing is wrong with the way to it.
    QTest::newRow("all failed")
        << withoutResult(0, 3)
        << QStringList{u"Detect again: a test that failed may not fail twice."_s,
                       u"Open a ticket with the cloud provider, since this is on its side; give the task ids."_s};
    QTest::newRow("some failed, none known")
        << withoutResult(1, 2)
        << QStringList{u"Check the network, the endpoint, the proxy and the token, since no test came back."_s,
                       u"Then detect again."_s};
}

void TestCauseWords::steps()
{
    QFETCH(CommonCause, cause);
    QTEST(causeSteps(cause), "expected");
}

QTEST_GUILESS_MAIN(TestCauseWords)
#include "tst_cause_words.moc"
