// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/history_fixture.h"

#include <QSignalSpy>

using namespace peerlight;
using namespace peerlight::history;
using namespace peerlight::detection;

/// A password that comes from a keychain. Run by tests/support/with_postgres.py.
class TestHistoryTeamPassword : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAskedForBeforeEachConnection();
};

/// Nothing is tried before it is given.
void TestHistoryTeamPassword::isAskedForBeforeEachConnection()
{
    const Place place;
    QVERIFY(place.isShared());
    HistoryOptions options;
    options.retryEvery = Millis(100);
    options = place.options(options);
    options.team->password = {};
    options.team->passwordIsGiven = true;
    const QTemporaryDir folder;
    History history(folder.path(), options);
    QSignalSpy wanted(&history, &History::teamPasswordWanted);
    QSignalSpy lost(&history, &History::teamLost);
    QSignalSpy reached(&history, &History::teamReached);
    history.open();
    QTRY_COMPARE(wanted.size(), 1);
    QVERIFY(!reached.wait(300)); // some times of retryEvery
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(lost.size(), 0);
    history.giveTeamPassword(u"wrong"_s);
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(!lost[0][0].toString().contains(u"wrong"_s));
    QTRY_COMPARE(wanted.size(), 2);
    history.giveTeamPassword(qEnvironmentVariable("PEERLIGHT_PG_PASSWORD"));
    QTRY_COMPARE(reached.size(), 1);
}

QTEST_GUILESS_MAIN(TestHistoryTeamPassword)
#include "tst_history_team_password.moc"
