// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/peer_samples.h"
#include "ui/common/display_names.h"
#include "ui/compare/compared_peers_model.h"
#include "ui/compare/shown_comparison.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

insight::Finding finding(int number, insight::Outcome outcome, std::optional<int> loss = {})
{
    insight::Finding out;
    out.peer = tests::peerNumber(number);
    out.outcome = outcome;
    out.lossPercent = loss;
    return out;
}

/// One of each change but "still bad".
insight::Comparison sample()
{
    using insight::Outcome;
    return insight::compare({finding(1, Outcome::Clear, 0), finding(2, Outcome::Unreachable, 100),
                             finding(3, Outcome::Clear, 0), finding(4, Outcome::Clear, 0)},
                            {finding(1, Outcome::Unreachable, 100), finding(2, Outcome::Clear, 0),
                             finding(3, Outcome::Clear, 0), finding(5, Outcome::Clear, 0)});
}

} // namespace

class TestCompareModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsTheWorstFirst()
    {
        ui::ComparedPeersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(sample());
        QStringList groups;
        for (int row = 0; row < model.rowCount(); ++row)
            groups += model.index(row, 0).data().toString();
        QCOMPARE(groups,
                 (QStringList{u"New fault (1)"_s, u"Fixed (1)"_s, u"Not comparable (2)"_s, u"Still clear (1)"_s}));
        const QModelIndex fault = model.index(0, 0);
        QCOMPARE(model.rowCount(fault), 1);
        const auto cell = [&](int column) { return model.index(0, column, fault).data().toString(); };
        QCOMPARE(cell(ui::ComparedPeersModel::Peer), u"edge-1"_s);
        QCOMPARE(cell(ui::ComparedPeersModel::Before), u"Clear, 0 %"_s);
        QCOMPARE(cell(ui::ComparedPeersModel::After), u"Unreachable, 100 %"_s);
        const QModelIndex not_comparable = model.index(2, 0);
        QStringList remarks;
        for (int row = 0; row < 2; ++row)
            remarks += model.index(row, ui::ComparedPeersModel::Remark, not_comparable).data().toString();
        QVERIFY(remarks.contains(u"It is not in the earlier run."_s));
        QVERIFY(remarks.contains(u"It is not in the later run."_s));
        model.setComparison({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aFilterKeepsPeersWithTheirGroup()
    {
        ui::ComparedPeersModel model;
        QSortFilterProxyModel filtered;
        filtered.setSourceModel(&model);
        filtered.setRecursiveFilteringEnabled(true);
        filtered.setFilterKeyColumn(-1);
        const QAbstractItemModelTester tester(&filtered, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(sample());
        filtered.setFilterFixedString(u"edge-2"_s);
        QCOMPARE(filtered.rowCount(), 1);
        QCOMPARE(filtered.index(0, 0).data().toString(), u"Fixed (1)"_s);
        QCOMPARE(filtered.rowCount(filtered.index(0, 0)), 1);
    }

    void hiddenNamesAreHidden()
    {
        ui::DisplayNames names;
        QCOMPARE(ui::shownComparison(sample(), names).peers.first().name, u"edge-1"_s);
        names.setHidden(true);
        const auto shown = ui::shownComparison(sample(), names);
        QCOMPARE(shown.counts, sample().counts);
        for (const auto &peer : shown.peers) {
            QVERIFY2(!peer.name.contains(u"edge"_s), qPrintable(peer.name));
            QVERIFY2(!peer.remoteGateway.contains(u"10.1."_s), qPrintable(peer.remoteGateway));
            QVERIFY(!peer.after || !peer.after->peer.name.contains(u"edge"_s));
        }
    }
};

QTEST_MAIN(TestCompareModel)
#include "tst_compare_model.moc"
