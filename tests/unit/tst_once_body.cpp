// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/once_body.h"

#include <QTest>

using namespace peerlight::api;
using namespace Qt::StringLiterals;

class TestOnceBody : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhatItHandedOut();
    void cannotBeReadTwice();
    void anEmptyOneIsAtItsEnd();
};

void TestOnceBody::countsWhatItHandedOut()
{
    OnceBody body("0123456789"_ba);
    QVERIFY(body.isSequential());
    QCOMPARE(body.handedOut(), 0);
    QCOMPARE(body.bytesAvailable(), 10);
    QCOMPARE(body.read(4), "0123"_ba);
    QCOMPARE(body.handedOut(), 4); // and no more: nothing was taken ahead into a buffer
    QCOMPARE(body.bytesAvailable(), 6);
    QVERIFY(!body.atEnd());
    QCOMPARE(body.readAll(), "456789"_ba);
    QCOMPARE(body.handedOut(), 10);
    QVERIFY(body.atEnd());
}

void TestOnceBody::cannotBeReadTwice()
{
    OnceBody body("0123456789"_ba);
    QCOMPARE(body.readAll().size(), 10);
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QVERIFY(body.readAll().isEmpty());
    QCOMPARE(body.handedOut(), 10);
    QVERIFY(body.write("x") < 0);
}

void TestOnceBody::anEmptyOneIsAtItsEnd()
{
    OnceBody body(""_ba);
    QVERIFY(body.atEnd());
    QVERIFY(body.readAll().isEmpty());
    QCOMPARE(body.handedOut(), 0);
}

QTEST_GUILESS_MAIN(TestOnceBody)
#include "tst_once_body.moc"
