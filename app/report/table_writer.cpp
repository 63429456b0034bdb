// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/result_fields.h"
#include "app/report/text_table.h"
#include "app/report/writers.h"

#include <QCoreApplication>

namespace peerlight::report {

using namespace Qt::StringLiterals;

namespace {

/// For people. The columns are as wide as what they hold, so everything is written at the end.
class TableWriter final : public ResultWriter
{
    Q_DECLARE_TR_FUNCTIONS(TableWriter)
public:
    QByteArray begin(const RunHeader &run) override
    {
        m_demo = run.demo;
        return {};
    }

    QByteArray result(const ResultLine &line) override
    {
        m_table.addRow({insight::outcomeWord(line.outcome),
                        line.lossPercent ? QString::number(*line.lossPercent) + " %"_L1 : u"–"_s,
                        line.peerName.isEmpty() ? line.peerId : line.peerName, line.remoteGateway, line.detectionId,
                        line.reason});
        return {};
    }

    QByteArray end(const RunSummary &summary) override
    {
        QString below = u"\n"_s;
        if (m_demo)
            below += tr("DEMO: made with a simulated service, of no real network") + u'\n';
        return m_table.toUtf8() + (below + summarySentence(summary) + u'\n').toUtf8();
    }

private:
    bool m_demo = false;
    TextTable m_table{{{tr("Outcome")},
                       {tr("Loss"), 6, true},
                       {tr("Peer")},
                       {tr("Remote gateway"), 45},
                       {tr("Task"), 64},
                       {tr("Reason"), 120}}};
};

} // namespace

std::unique_ptr<ResultWriter> makeTableWriter()
{
    return std::make_unique<TableWriter>();
}

} // namespace peerlight::report
