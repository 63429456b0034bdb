// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/counts_text.h"
#include "ui/common/local_text.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;

/// Numbers and times as people of several places write them.
class TestLocalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void asTheLocaleHasIt_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("count");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("marks");
        QTest::newRow("none") << u"C"_s << u"12000"_s << u"2026-11-24 14:03:05"_s << u"2026-11-24\n14:03"_s;
        QTest::newRow("Germany") << u"de_DE"_s << u"12.000"_s << u"24.11.26 14:03:05"_s << u"24.11.26\n14:03"_s;
        QTest::newRow("China") << u"zh_CN"_s << u"12,000"_s << u"2026/11/24 14:03:05"_s << u"2026/11/24\n14:03"_s;
        QTest::newRow("United States") << u"en_US"_s << u"12,000"_s << u"11/24/26 2:03:05 PM"_s
                                       << u"11/24/26\n2:03 PM"_s;
        QTest::newRow("Finland") << u"fi_FI"_s << u"12\u00a0000"_s << u"24.11.2026 14.03.05"_s
                                 << u"24.11.2026\n14.03"_s;
    }
    void asTheLocaleHasIt()
    {
        QFETCH(const QString, locale);
        QLocale::setDefault(QLocale(locale));
        const QDateTime at(QDate(2026, 11, 24), QTime(14, 3, 5));
        QTEST(ui::countText(12000), "count");
        QTEST(ui::localTimeText(at.toMSecsSinceEpoch()), "time");
        QTEST(QLocale().toString(at, ui::localMinuteFormat()), "marks");
    }

    void timesInUtcAreTheSameEverywhere()
    {
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        QCOMPARE(ui::utcTimeText(1795485785000), u"2026-11-24 02:03:05Z"_s);
    }

    void theWorstIsNamedFirst()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        insight::OutcomeCounts counts;
        QCOMPARE(ui::countsText(counts), QString());
        counts.add(insight::Outcome::Clear, 1234);
        counts.add(insight::Outcome::Degraded);
        counts.add(insight::Outcome::Unreachable, 3);
        QCOMPARE(ui::countsText(counts), u"3 unreachable, 1 degraded, 1.234 clear"_s);
    }
};

QTEST_MAIN(TestLocalText)
#include "tst_local_text.moc"
