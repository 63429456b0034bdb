// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/team_setting.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace peerlight::history;
using namespace Qt::StringLiterals;

/// Where a team's history is, and from where that is taken. No server.
class TestHistoryAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void addressIsRead_data();
    void addressIsRead();
    void wrongAddressIsRefused_data();
    void wrongAddressIsRefused();
    void passwordIsRefusedAndNotRepeated();
    void nearerPlaceWins();
    void operatorIsShortAndReadable();
};

void TestHistoryAddress::init()
{
    qunsetenv("PEERLIGHT_HISTORY_URL");
    qunsetenv("PEERLIGHT_OPERATOR");
}

void TestHistoryAddress::addressIsRead_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("read");
    QTest::newRow("elsewhere: the server has to prove itself")
        << u"postgresql://noc@db.example.com/peerlight"_s
        << u"postgresql://noc@db.example.com:5432/peerlight?sslmode=verify-full"_s;
    QTest::newRow("on this machine") << u"postgres://noc@127.0.0.1:5433/peerlight"_s
                                     << u"postgresql://noc@127.0.0.1:5433/peerlight?sslmode=prefer"_s;
    QTest::newRow("by name") << u"postgres://noc@localhost/p"_s
                             << u"postgresql://noc@localhost:5432/p?sslmode=prefer"_s;
    QTest::newRow("authority") << u"postgresql://a%40b@h/my%20db?sslmode=verify-ca&sslrootcert=/etc/my%20ca.pem"_s
                               << u"postgresql://a%40b@h:5432/my%20db?sslmode=verify-ca&sslrootcert=/etc/my%20ca.pem"_s;
    QTest::newRow("IPv6") << u"postgresql://noc@[::1]/p?sslmode=require"_s
                          << u"postgresql://noc@[::1]:5432/p?sslmode=require"_s;
}

void TestHistoryAddress::addressIsRead()
{
    QFETCH(QString, url);
    const Expected<TeamPlace> place = TeamPlace::parse(url);
    QVERIFY2(place, qPrintable(place ? QString() : place.error()));
    QTEST(place->url(), "read");
    QCOMPARE(TeamPlace::parse(place->url()).value().url(), place->url());
}

void TestHistoryAddress::wrongAddressIsRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("empty") << QString();
    QTest::newRow("another scheme") << u"mysql://noc@h/p"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("no host") << u"postgresql:///p"_s;
    QTest::newRow("no user") << u"postgresql://h/p"_s;
    QTest::newRow("no database") << u"postgresql://noc@h/"_s;
    QTest::newRow("two folders") << u"postgresql://noc@h/a/b"_s;
    QTest::newRow("no port") << u"postgresql://noc@h:port/p"_s;
    QTest::newRow("mode") << u"postgresql://noc@h/p?sslmode=maybe"_s;
    QTest::newRow("another option") << u"postgresql://noc@h/p?options=-csession_replication_role%3Dreplica"_s;
    QTest::newRow("an option in a file's name") << u"postgresql://noc@h/p?sslrootcert=a;host=evil"_s;
}

void TestHistoryAddress::wrongAddressIsRefused()
{
    QFETCH(QString, url);
    QVERIFY(!TeamPlace::parse(url));
}

void TestHistoryAddress::passwordIsRefusedAndNotRepeated()
{
    const QString why = TeamPlace::parse(u"postgresql://noc:Hidden17@h/p"_s).error();
    QVERIFY(why.contains(u"PEERLIGHT_PG_PASSWORD"_s));
    QVERIFY(!why.contains(u"Hidden17"_s));
}

void TestHistoryAddress::nearerPlaceWins()
{
    const QTemporaryDir folder;
    const auto hostOf = [&folder](const QString &asked) {
        const TeamSetting setting = teamSetting(folder.path(), asked, {}).value();
        return setting.place ? setting.place->host : QString();
    };
    QCOMPARE(hostOf({}), QString());
    QFile file(folder.filePath(u"history.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[team]\nurl=\"postgresql://noc@kept/p?sslmode=verify-full&sslrootcert=/ca.pem\"\noperator=Bo\n");
    file.close();
    QCOMPARE(hostOf({}), u"kept"_s);
    QCOMPARE(teamSetting(folder.path(), {}, {}).value().operatorName, u"Bo"_s);
    QCOMPARE(teamSetting(folder.path(), {}, u"Anna"_s).value().operatorName, u"Anna"_s);
    qputenv("PEERLIGHT_HISTORY_URL", "postgresql://noc@environment/p");
    QCOMPARE(hostOf({}), u"environment"_s);
    QCOMPARE(hostOf(u"postgresql://noc@asked/p"_s), u"asked"_s);
    QCOMPARE(hostOf(u"local"_s), QString());
    QVERIFY(!teamSetting(folder.path(), u"nonsense"_s, {}));
}

void TestHistoryAddress::operatorIsShortAndReadable()
{
    const QTemporaryDir folder;
    QVERIFY(teamSetting(folder.path(), {}, u"值班 3"_s));
    QVERIFY(!teamSetting(folder.path(), {}, QString(65, u'x')));
    QVERIFY(!teamSetting(folder.path(), {}, u"a\x1b[31m"_s));
}

QTEST_GUILESS_MAIN(TestHistoryAddress)
#include "tst_history_address.moc"
