// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/single_instance.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using peerlight::ui::SingleInstance;

namespace {
constexpr int patience = 10000;
}

class SingleInstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSecondHandsItsMessageToTheFirst_data()
    {
        QTest::addColumn<QString>("message");
        QTest::newRow("raise") << QString();
        QTest::newRow("link") << u"peerlight://detect?profile=北京"_s;
        QTest::newRow("long") << QString(8000, u'x');
    }
    void theSecondHandsItsMessageToTheFirst()
    {
        QFETCH(QString, message);
        QTemporaryDir folder;
        SingleInstance one(folder.path());
        QSignalSpy isFirst(&one, &SingleInstance::first);
        QSignalSpy came(&one, &SingleInstance::messageCame);
        one.start({});
        QTRY_COMPARE_WITH_TIMEOUT(isFirst.size(), 1, patience);
        SingleInstance two(folder.path());
        QSignalSpy handedOver(&two, &SingleInstance::handedOver);
        QSignalSpy alsoFirst(&two, &SingleInstance::first);
        two.start(message);
        QTRY_COMPARE_WITH_TIMEOUT(handedOver.size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(came.size(), 1, patience);
        QCOMPARE(came.at(0).at(0).toString(), message);
        QCOMPARE(alsoFirst.size(), 0);
        QCOMPARE(QFileInfo(SingleInstance::serverName(folder.path())).permissions() &
                     (QFile::WriteGroup | QFile::WriteOther),
                 0);
    }

    void whatAKilledProgramLeftIsTakenOver()
    {
        QTemporaryDir folder;
        {
            // A socket without anybody behind it, and a lock of a process that is gone.
            QLocalServer left;
            QVERIFY(left.listen(SingleInstance::serverName(folder.path())));
            QFile lock(folder.filePath(u"window.lock"_s));
            QVERIFY(lock.open(QIODevice::WriteOnly));
            lock.write("999999\npeerlight\nelsewhere\n");
        }
        SingleInstance one(folder.path());
        QSignalSpy isFirst(&one, &SingleInstance::first);
        one.start({});
        QTRY_COMPARE_WITH_TIMEOUT(isFirst.size(), 1, patience);
    }

    void aFlatRefusalToListenOpensAWindowAllTheSame()
    {
        SingleInstance one(u"/proc/nowhere"_s);
        QSignalSpy isFirst(&one, &SingleInstance::first);
        one.start({});
        QTRY_COMPARE_WITH_TIMEOUT(isFirst.size(), 1, patience);
    }

    void nonsenseFromOutsideIsNotAMessage()
    {
        QTemporaryDir folder;
        SingleInstance one(folder.path());
        QSignalSpy isFirst(&one, &SingleInstance::first);
        QSignalSpy came(&one, &SingleInstance::messageCame);
        one.start({});
        QTRY_COMPARE_WITH_TIMEOUT(isFirst.size(), 1, patience);
        QLocalSocket caller;
        QSignalSpy gone(&caller, &QLocalSocket::disconnected);
        caller.connectToServer(SingleInstance::serverName(folder.path()));
        QTRY_COMPARE_WITH_TIMEOUT(caller.state(), QLocalSocket::ConnectedState, patience);
        caller.write(QByteArray(100000, 'x')); // without an end
        QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, patience);
        QCOMPARE(came.size(), 0);
    }
};

QTEST_MAIN(SingleInstanceTest)
#include "tst_single_instance.moc"
