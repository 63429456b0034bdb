// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/peer_samples.h"
#include "ui/peers/peer_filter.h"

#include <QTest>

using namespace peerlight;
using namespace peerlight::ui;
using namespace peerlight::tests;

class TestPeerFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matchesPeer_data();
    void matchesPeer();
    void mistakes_data();
    void mistakes();
    void mistakesLeaveWhatIsBefore_data();
    void mistakesLeaveWhatIsBefore();
    void emptyMatchesAll();
    void extrasAreSearched_data();
    void extrasAreSearched();
    void anExactTermComesBack_data();
    void anExactTermComesBack();
    void lossIsOfCompleteTasksOnly();
};

namespace {

/// Peer 7 is 40 % lossy, peer 8 processes, peer 9 was never tested, 10 is unreachable.
std::optional<detection::Row> rowFor(int number)
{
    switch (number) {
    case 7:
        return completeRow(7, 40);
    case 8:
        return rowOf(8, detection::Phase::Processing);
    case 10:
        return completeRow(10, 100);
    default:
        return std::nullopt;
    }
}

QList<int> matching(const Filter &filter)
{
    QList<int> numbers;
    for (int number = 7; number <= 10; ++number) {
        const auto row = rowFor(number);
        if (matches(filter, peerNumber(number), row ? &*row : nullptr))
            numbers.append(number);
    }
    return numbers;
}

} // namespace

void TestPeerFilter::matchesPeer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("peers");
    const auto row = [](const char *name, const QString &text, const QList<int> &peers) {
        QTest::newRow(name) << text << peers;
    };
    row("word in a name", u"edge-7"_s, {7});
    row("word in any case", u"EDGE-10"_s, {10});
    row("word in an address", u"10.1.8.2"_s, {8});
    row("word in an id", u"8000-000000000009"_s, {9});
    row("word in an interface", u"vif-4"_s, {8, 9});
    row("word of an outcome", u"degraded"_s, {7});
    row("two words are both needed", u"vif-4 edge-9"_s, {9});
    row("quotes keep spaces", u"\"edge-7 \""_s, {});
    row("quotes keep colons", u"\"loss:\""_s, {});
    row("not", u"-edge-7 -edge-8"_s, {9, 10});
    row("not with quotes", u"-\"edge-7\""_s, {8, 9, 10});
    row("a minus alone is a word", u"-"_s, {7, 8, 9, 10});
    row("name", u"name:10"_s, {10});
    row("line", u"line:dc-line-4"_s, {8, 9});
    row("line in quotes", u"line:\"dc-line-3\""_s, {7});
    row("gateway by address", u"gateway:10.1.7."_s, {7});
    row("gateway by id", u"gateway:vgw-1"_s, {7, 10});
    row("asn", u"asn:64520"_s, {8});
    row("asn is exact", u"asn:6452"_s, {});
    row("loss above", u"loss:>0"_s, {7, 10});
    row("loss at least", u"loss:>=40"_s, {7, 10});
    row("loss below", u"loss:<100"_s, {7});
    row("loss at most", u"loss:<=40"_s, {7});
    row("loss equal", u"loss:=40"_s, {7});
    row("loss plain", u"loss:100"_s, {10});
    row("loss with percent", u"loss:>50%"_s, {10});
    row("key in any case", u"LOSS:>0"_s, {7, 10});
    row("not loss", u"-loss:>0"_s, {8, 9});
    row("outcome", u"outcome:unreachable"_s, {10});
    row("beginning of an outcome", u"outcome:d"_s, {7});
    row("running", u"outcome:running"_s, {8});
    row("never tested", u"outcome:none"_s, {9});
    row("not an outcome", u"-outcome:none"_s, {7, 8, 10});
    row("combined", u"loss:>0 -line:dc-line-5"_s, {7});
    row("hexadecimal before a colon is an address", u"fd00::2"_s, {});
    row("letters of an address", u"fe:"_s, {});
}

void TestPeerFilter::matchesPeer()
{
    QFETCH(const QString, text);
    QFETCH(const QList<int>, peers);
    const auto filter = parseFilter(text);
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().text));
    QCOMPARE(matching(*filter), peers);
}

void TestPeerFilter::mistakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("hint");
    QTest::newRow("unknown key") << u"edge foo:bar"_s << 5 << 4 << u"knows name:"_s;
    QTest::newRow("unknown key turned round") << u"-foo:bar"_s << 1 << 4 << u"knows name:"_s;
    QTest::newRow("loss without a number") << u"loss:"_s << 0 << 5 << u"loss:>0"_s;
    QTest::newRow("loss with a word") << u"x loss:>much"_s << 7 << 5 << u"0 to 100"_s;
    QTest::newRow("loss over 100") << u"loss:>101"_s << 5 << 4 << u"0 to 100"_s;
    QTest::newRow("loss below 0") << u"loss:<-1"_s << 5 << 3 << u"0 to 100"_s;
    QTest::newRow("loss with a fraction") << u"loss:1.5"_s << 5 << 3 << u"0 to 100"_s;
    QTest::newRow("unknown outcome") << u"outcome:fine"_s << 8 << 4 << u"unreachable"_s;
    QTest::newRow("empty outcome") << u"outcome:"_s << 0 << 8 << u"unreachable"_s;
    QTest::newRow("asn with a word") << u"asn:one"_s << 4 << 3 << u"asn:64512"_s;
    QTest::newRow("asn too large") << u"asn:4294967296"_s << 4 << 10 << u"number"_s;
    QTest::newRow("name without a value") << u"name: x"_s << 0 << 5 << u"missing"_s;
    QTest::newRow("open quote") << u"a \"b c"_s << 2 << 4 << u"not closed"_s;
    QTest::newRow("open quote after a key") << u"line:\"b"_s << 5 << 2 << u"not closed"_s;
    QTest::newRow("empty quotes") << u"\"\""_s << 0 << 2 << u"missing"_s;
}

void TestPeerFilter::mistakes()
{
    QFETCH(const QString, text);
    QFETCH(const int, position);
    QFETCH(const int, length);
    QFETCH(const QString, hint);
    const auto filter = parseFilter(text);
    QVERIFY(!filter);
    QCOMPARE(filter.error().position, position);
    QCOMPARE(filter.error().length, length);
    QVERIFY2(filter.error().text.contains(hint), qPrintable(filter.error().text));
}

void TestPeerFilter::mistakesLeaveWhatIsBefore_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("understood");
    QTest::newRow("no mistake") << u"edge loss:>0"_s << u"edge loss:>0"_s;
    QTest::newRow("in a value") << u"edge -\"b c\" loss:>x more"_s << u"edge -\"b c\""_s;
    QTest::newRow("turned round") << u"edge -foo:x"_s << u"edge"_s;
    QTest::newRow("open quote") << u"edge name:\"a b"_s << u"edge"_s;
    QTest::newRow("nothing before") << u"foo:bar edge"_s << u""_s;
}

void TestPeerFilter::mistakesLeaveWhatIsBefore()
{
    QFETCH(const QString, text);
    QFETCH(const QString, understood);
    QCOMPARE(understoodFilter(text), *parseFilter(understood));
}

void TestPeerFilter::emptyMatchesAll()
{
    const auto filter = parseFilter(u"   ");
    QVERIFY(filter);
    QVERIFY(filter->isEmpty());
    QCOMPARE(matching(*filter), QList<int>({7, 8, 9, 10}));
}

/// Peer 7 has everything, peer 8 is on another line of the same carrier, 9 and 10 have nothing but themselves.
static inventory::PeerExtras extrasFor(int number)
{
    inventory::PeerExtras extras;
    if (number == 7)
        extras = {u"dc 上海"_s,    u"gw core"_s,         {u"core"_s, u"vip"_s}, {u"East side"_s},
                  u"ring first"_s, u"Carrier \"One\""_s, u"CKT-77"_s,           u"Carrier \"One\"\nCKT-77\n+86 10"_s};
    if (number == 8)
        extras = {u"dc 上海 2"_s, {}, {u"core2"_s}, {}, {}, u"Carrier \"One\""_s, {}, {}};
    return extras;
}

void TestPeerFilter::extrasAreSearched_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("peers");
    const auto row = [](const char *name, const QString &text, const QList<int> &peers) {
        QTest::newRow(name) << text << peers;
    };
    row("name of a line", u"line:\"dc 上\""_s, {7, 8});
    row("whole name of a line", u"line:=\"dc 上海\""_s, {7});
    row("whole id of a line", u"line:=dc-line-4"_s, {8, 9});
    row("a part is not the whole", u"line:=dc-line"_s, {});
    row("name of a gateway", u"gateway:core"_s, {7});
    row("whole address of a gateway", u"gateway:=10.1.8.2"_s, {8});
    row("virtual interface", u"vif:=vif-4"_s, {8, 9});
    row("tag", u"tag:core"_s, {7, 8});
    row("whole tag", u"tag:=core"_s, {7});
    row("whole tag in another case", u"tag:=Core"_s, {});
    row("no tag", u"tag:none"_s, {9, 10});
    row("some tag", u"-tag:none"_s, {7, 8});
    row("group", u"group:east"_s, {7});
    row("carrier", u"carrier:one"_s, {7, 8});
    row("quotes in quotes", u"carrier:=\"Carrier \"\"One\"\"\""_s, {7, 8});
    row("no carrier", u"carrier:none"_s, {9, 10});
    row("circuit", u"circuit:=CKT-77"_s, {7});
    row("note", u"note:first"_s, {7});
    row("word on a card", u"\"+86 10\""_s, {7});
    row("word in a tag", u"vip"_s, {7});
    row("word in a group", u"\"east s\""_s, {7});
    row("loss exactly", u"loss:=40 tag:vip"_s, {7});
}

void TestPeerFilter::extrasAreSearched()
{
    QFETCH(const QString, text);
    QFETCH(const QList<int>, peers);
    const auto filter = parseFilter(text);
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().text));
    QList<int> found;
    for (int number = 7; number <= 10; ++number) {
        const auto row = rowFor(number);
        if (matches(*filter, peerNumber(number), row ? &*row : nullptr, extrasFor(number)))
            found.append(number);
    }
    QCOMPARE(found, peers);
}

void TestPeerFilter::anExactTermComesBack_data()
{
    QTest::addColumn<QString>("value");
    for (const auto &value :
         {u"core"_s, u"dc 上海"_s, u"a\"b"_s, u"\""_s, u"=x"_s, u"-x"_s, u"x:y"_s, u"\"\""_s, u"a \" b"_s})
        QTest::newRow(qPrintable(value)) << value;
}

void TestPeerFilter::anExactTermComesBack()
{
    QFETCH(const QString, value);
    const auto filter = parseFilter(exactTerm(u"tag"_s, value));
    QVERIFY(filter);
    QCOMPARE(filter->terms.size(), 1);
    QCOMPARE(filter->terms.first().text, value);
    QVERIFY(filter->terms.first().exact);
    QCOMPARE(filter->terms.first().field, FilterTerm::Field::Tag);
}

void TestPeerFilter::lossIsOfCompleteTasksOnly()
{
    // The service says loss_ratio 0 while a task is processing: that must never look like a measurement.
    detection::Row row = completeRow(1, 0);
    const auto filter = parseFilter(u"loss:0");
    QVERIFY(filter);
    QVERIFY(matches(*filter, peerNumber(1), &row));
    row.phase = detection::Phase::Processing;
    QVERIFY(!matches(*filter, peerNumber(1), &row));
}

QTEST_MAIN(TestPeerFilter)
#include "tst_peer_filter.moc"
