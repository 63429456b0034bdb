// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/find_named.h"
#include "tests/gui/peer_samples.h"
#include "ui/common/display_names.h"
#include "ui/history/loss_plot.h"
#include "ui/history/outcome_strip.h"
#include "ui/history/run_list_model.h"
#include "ui/history/run_results_model.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace peerlight;
using insight::Outcome;

namespace {

constexpr qint64 noonMs = 1'772'612'130'000;
constexpr qint64 minuteMs = 60'000;

history::KeptRun keptRun(int number)
{
    history::KeptRun run;
    run.no = number;
    run.runId = u"run-%1"_s.arg(number);
    run.endpoint = u"https://dcaas.example.com"_s;
    run.project = u"0f1e2d3c"_s;
    run.startedAtMs = noonMs + number * minuteMs;
    run.counts.clear = number;
    run.counts.unreachable = 2;
    return run;
}

history::KeptDetection kept(const detection::Row &row, const QString &runId = u"run-1"_s)
{
    history::KeptDetection out;
    out.runId = runId;
    out.row = row;
    out.peer = tests::peerNumber(1);
    out.peer.id = row.peer;
    return out;
}

ui::LossPoint measured(int minute, int loss)
{
    return {
        noonMs + minute * minuteMs, loss == 0 ? Outcome::Clear : Outcome::Degraded, loss, u"run-%1"_s.arg(minute), {}};
}

ui::LossPoint lost(int minute)
{
    return {noonMs + minute * minuteMs, Outcome::Unknown, std::nullopt, u"run-%1"_s.arg(minute),
            u"The reply was lost."_s};
}

constexpr qint64 anyPause = 1000 * minuteMs;

} // namespace

class TestRunHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsComePageByPage()
    {
        ui::RunListModel model;
        QSignalSpy wanted(&model, &ui::RunListModel::moreWanted);
        model.append({keptRun(3), keptRun(2)}, true);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({})); // asked once
        model.fetchMore({});
        QCOMPARE(wanted.size(), 1);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append({keptRun(1)}, false);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf(u"run-1"_s), 2);
        QCOMPARE(model.rowOf(u"run-9"_s), -1);
        QCOMPARE(model.index(2, ui::RunListModel::Results).data().toString(), u"3 peers: 2 unreachable, 1 clear"_s);
        QCOMPARE(model.index(0, ui::RunListModel::Utc).data().toString(), u"2026-03-04 08:18:30Z"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void hiddenNamesAreHiddenInRuns()
    {
        ui::DisplayNames names;
        ui::RunListModel model;
        model.setNames(&names);
        model.append({keptRun(1)}, false);
        const auto at = [&] { return model.index(0, ui::RunListModel::At).data().toString(); };
        QVERIFY(at().contains(u"example.com"_s));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        names.setHidden(true);
        QCOMPARE(changed.size(), 1);
        QVERIFY2(!at().contains(u"example"_s) && !at().contains(u"0f1e"_s), qPrintable(at()));
    }

    void ofAPeerThatWasSentAgainTheLaterResultCounts()
    {
        ui::RunResultsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDetections({kept(tests::rowOf(1, detection::Phase::Unknown)), kept(tests::completeRow(2, 100)),
                             kept(tests::completeRow(1, 0))});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ui::RunResultsModel::Result).data().toString(), u"Clear"_s);
        QCOMPARE(model.index(0, ui::RunResultsModel::Loss).data().toString(), u"0 %"_s);
        QCOMPARE(model.index(1, ui::RunResultsModel::Result).data().toString(), u"Unreachable"_s);
        QCOMPARE(model.rowOf(tests::peerId(2)), 1);
        QVERIFY(model.index(1, ui::RunResultsModel::Result).data(ui::RunResultsModel::SortKeyRole).toInt() <
                model.index(0, ui::RunResultsModel::Result).data(ui::RunResultsModel::SortKeyRole).toInt());
    }

    void aLossIsShownOnlyWhereItWasMeasured()
    {
        const auto points =
            ui::lossPoints({kept(tests::completeRow(1, 40, 9000)), kept(tests::rowOf(1, detection::Phase::Error, 5000)),
                            kept(tests::rowOf(1, detection::Phase::Processing, 7000))});
        QCOMPARE(points.size(), 2); // what goes on is no result
        QCOMPARE(points.first().outcome, Outcome::TestFailed);
        QVERIFY(!points.first().lossPercent);
        QCOMPARE(points.last().lossPercent, std::optional(40));
    }

    void theLineHasGaps_data()
    {
        QTest::addColumn<QList<ui::LossPoint>>("points");
        QTest::addColumn<QString>("line"); // a number a vertex, "-" for a gap
        QTest::newRow("nothing") << QList<ui::LossPoint>() << QString();
        QTest::newRow("one") << QList{measured(0, 5)} << u"5"_s;
        QTest::newRow("two") << QList{measured(0, 5), measured(1, 0)} << u"5 0"_s;
        QTest::newRow("never through an unknown") << QList{measured(0, 0), lost(1), measured(2, 0)} << u"0 - 0"_s;
        QTest::newRow("unknown first and last") << QList{lost(0), measured(1, 3), lost(2)} << u"- 3 -"_s;
        QTest::newRow("a long pause") << QList{measured(0, 1), measured(1, 2), measured(5000, 3)} << u"1 2 - 3"_s;
    }

    void theLineHasGaps()
    {
        QFETCH(const QList<ui::LossPoint>, points);
        QStringList line;
        for (const auto &vertex : ui::lossLine(points, anyPause))
            line += vertex.lossPercent ? QString::number(*vertex.lossPercent) : u"-"_s;
        QTEST(line.join(u' '), "line");
    }

    void theUsualPauseIsBridged()
    {
        QCOMPARE(ui::longestBridge({measured(0, 0), measured(10, 0), measured(20, 0), measured(900, 0)}),
                 50 * minuteMs);
        QCOMPARE(ui::longestBridge({}), minuteMs);
    }

    void thePlotTellsWhatItShows()
    {
        ui::LossPlot plot;
        QCOMPARE(plot.accessibleName(), u"Loss plot"_s);
        plot.showPoints(u"edge-1"_s, {measured(0, 0), lost(1), measured(2, 70)});
        const QString text = plot.accessibleDescription();
        for (const auto &what : {u"edge-1: 3 results from"_s, u"measured 2 times: 1 times none, 70 % at most"_s,
                                 u"1 without a loss"_s, u"degraded, 70 % loss"_s})
            QVERIFY2(text.contains(what), qPrintable(text));
    }

    void thePlotIsUsedByKeyboard()
    {
        ui::LossPlot plot;
        plot.resize(600, 300);
        plot.showPoints(u"edge-1"_s, {measured(0, 0), measured(10, 5), measured(20, 70)});
        plot.show();
        QSignalSpy chosen(&plot, &ui::LossPlot::currentChanged);
        QSignalSpy activated(&plot, &ui::LossPlot::activated);
        QTest::keyClick(&plot, Qt::Key_Left); // the latest first
        QCOMPARE(plot.current(), 2);
        QTest::keyClick(&plot, Qt::Key_Left);
        QCOMPARE(plot.current(), 1);
        QVERIFY2(plot.accessibleDescription().contains(u"degraded, 5 % loss"_s),
                 qPrintable(plot.accessibleDescription()));
        QTest::keyClick(&plot, Qt::Key_Return);
        QCOMPARE(activated.value(0).value(0).toInt(), 1);
        const auto all = plot.shownSeconds();
        QTest::keyClick(&plot, Qt::Key_Plus);
        const auto zoomed = plot.shownSeconds();
        QVERIFY(zoomed.second - zoomed.first < all.second - all.first);
        QTest::keyClick(&plot, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(plot.shownSeconds().first > zoomed.first);
        QTest::keyClick(&plot, Qt::Key_0);
        QCOMPARE(plot.shownSeconds(), all);
        QTest::keyClick(&plot, Qt::Key_End);
        QTest::keyClick(&plot, Qt::Key_Right); // there is none behind the last
        QCOMPARE(plot.current(), 2);
        QVERIFY(chosen.size() >= 3);
    }

    void thePictureIsOne()
    {
        ui::LossPlot plot;
        plot.resize(640, 320);
        plot.showPoints(u"<b>贵阳</b> & co"_s, {measured(0, 0), measured(10, 100)});
        plot.show();
        const QImage image = QImage::fromData(plot.picture(ui::LossPlot::Picture::Png), "PNG");
        QVERIFY(image.width() > 1000);
        QSet<QRgb> colors;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                colors.insert(image.pixel(x, y));
        QVERIFY(colors.size() > 10); // something is drawn
        QXmlStreamReader svg(plot.picture(ui::LossPlot::Picture::Svg));
        int shapes = 0;
        QString title;
        while (!svg.atEnd()) {
            if (svg.readNext() == QXmlStreamReader::StartElement) {
                ++shapes;
                if (svg.name() == u"title"_s)
                    title = svg.readElementText();
            }
        }
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
        QVERIFY(shapes > 20);
        QVERIFY2(title.contains(u"贵阳"_s), qPrintable(title));
    }

    void theStripShowsTheLatestAndTheCurrent()
    {
        ui::OutcomeStrip strip;
        strip.resize(90, 24); // room for five
        QList<ui::LossPoint> points;
        for (int minute = 0; minute < 12; ++minute)
            points += measured(minute, minute % 2);
        strip.showPoints(u"edge-1"_s, points);
        QVERIFY(strip.placeOf(6).isEmpty());
        QVERIFY(strip.placeOf(11).right() > strip.placeOf(10).right());
        QSignalSpy chosen(&strip, &ui::OutcomeStrip::currentChanged);
        strip.show();
        QTest::keyClick(&strip, Qt::Key_Home);
        QCOMPARE(chosen.value(0).value(0).toInt(), 0);
        QVERIFY(!strip.placeOf(0).isEmpty());
        QVERIFY(strip.accessibleDescription().contains(u"clear, 0 % loss"_s));
        QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(9, 12));
        QCOMPARE(chosen.size(), 2);
    }
};

QTEST_MAIN(TestRunHistory)
#include "tst_run_history.moc"
