// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/lanes.h"

#include <QTest>

using namespace peerlight::api;

class TestLanes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAreDescriptorsForThem_data();
    void thereAreDescriptorsForThem();
};

void TestLanes::thereAreDescriptorsForThem_data()
{
    QTest::addColumn<quint64>("descriptors");
    QTest::addColumn<int>("lanes");
    QTest::newRow("not known") << quint64(0) << 1;
    QTest::newRow("hardly any") << quint64(33) << 1;
    QTest::newRow("sixty-four") << quint64(64) << 4;
    QTest::newRow("as many as are needed") << quint64(208) << 22;
    QTest::newRow("one less") << quint64(207) << 21;
    QTest::newRow("usual") << quint64(1024) << 22;
    QTest::newRow("no limit") << ~quint64(0) << 22;
}

void TestLanes::thereAreDescriptorsForThem()
{
    QFETCH(quint64, descriptors);
    QTEST(lanesWithin(descriptors), "lanes");
}

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
