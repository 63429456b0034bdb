// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/regions.h"

#include <QSet>
#include <QTest>

using namespace peerlight::api;
using namespace Qt::StringLiterals;

class TestRegions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRegionHasAUsableEndpoint();
    void endpointOf_data();
    void endpointOf();
    void otherCloudsAreMarked();
    void whereToSignIn_data();
    void whereToSignIn();
    void theRegionOfAnEndpoint();
};

void TestRegions::everyRegionHasAUsableEndpoint()
{
    QSet<QString> ids;
    const auto regions = knownRegions();
    QCOMPARE(regions.size(), 31);
    for (const Region &region : regions) {
        QVERIFY2(!ids.contains(region.id), qPrintable(region.id));
        ids.insert(region.id);
        QVERIFY(!region.englishName.isEmpty());
        const auto endpoint = Endpoint::parse(region.endpoint);
        QVERIFY2(endpoint.has_value(), qPrintable(region.endpoint));
        QCOMPARE(endpoint->display(), region.endpoint);
        QVERIFY(endpointForRegion(region.id) == *endpoint);
    }
}

void TestRegions::endpointOf_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("Beijing4") << u"cn-north-4"_s << u"https://dcaas.cn-north-4.myhuaweicloud.com"_s;
    QTest::newRow("upper case") << u"CN-North-4"_s << u"https://dcaas.cn-north-4.myhuaweicloud.com"_s;
    QTest::newRow("Dublin has its own domain") << u"eu-west-101"_s << u"https://dcaas.eu-west-101.myhuaweicloud.eu"_s;
    QTest::newRow("Paris has not") << u"eu-west-0"_s << u"https://dcaas.eu-west-0.myhuaweicloud.com"_s;
    QTest::newRow("Open Telekom Cloud") << u"eu-de"_s << u"https://dcaas.eu-de.otc.t-systems.com"_s;
    QTest::newRow("unknown") << u"mars-1"_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestRegions::endpointOf()
{
    QFETCH(QString, id);
    QFETCH(QString, endpoint);
    const auto found = endpointForRegion(id);
    QCOMPARE(found ? found->display() : QString(), endpoint);
}

void TestRegions::otherCloudsAreMarked()
{
    for (const Region &region : knownRegions()) {
        const bool huawei = region.endpoint.contains("myhuaweicloud"_L1);
        QCOMPARE(region.cloud, huawei ? Cloud::HuaweiCloud : Cloud::OpenTelekomCloud);
        QCOMPARE(region.englishName.contains("Open Telekom Cloud"_L1), !huawei);
    }
}

void TestRegions::whereToSignIn_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("Beijing4") << u"cn-north-4"_s << u"https://iam.cn-north-4.myhuaweicloud.com"_s;
    QTest::newRow("upper case") << u"CN-North-4"_s << u"https://iam.cn-north-4.myhuaweicloud.com"_s;
    QTest::newRow("Dublin") << u"eu-west-101"_s << u"https://iam.eu-west-101.myhuaweicloud.eu"_s;
    QTest::newRow("Open Telekom Cloud") << u"eu-de"_s << u"https://iam.eu-de.otc.t-systems.com"_s;
    QTest::newRow("unknown: global") << u"mars-1"_s << u"https://iam.myhuaweicloud.com"_s;
    QTest::newRow("empty: global") << u""_s << u"https://iam.myhuaweicloud.com"_s;
}

void TestRegions::whereToSignIn()
{
    QFETCH(QString, id);
    QFETCH(QString, endpoint);
    QVERIFY(iamEndpointForRegion(id).isValid());
    QCOMPARE(iamEndpointForRegion(id).display(), endpoint);
}

void TestRegions::theRegionOfAnEndpoint()
{
    for (const Region &region : knownRegions()) {
        const auto found = regionOfEndpoint(*Endpoint::parse(region.endpoint));
        QVERIFY(found.has_value());
        QCOMPARE(found->id, region.id);
        QCOMPARE(iamEndpointForRegion(region.id).display(), region.iamEndpoint);
    }
    for (const QString &other : {u"https://dcaas.mars-1.myhuaweicloud.com"_s, u"http://127.0.0.1:8080"_s,
                                 u"https://dcaas.cn-north-4.myhuaweicloud.com:8443"_s})
        QVERIFY(!regionOfEndpoint(*Endpoint::parse(other)));
}

QTEST_GUILESS_MAIN(TestRegions)
#include "tst_regions.moc"
