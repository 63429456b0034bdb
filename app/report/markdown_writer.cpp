// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/result_fields.h"
#include "app/report/text_table.h"
#include "app/report/writers.h"

#include <QCoreApplication>

namespace peerlight::report {

using namespace Qt::StringLiterals;

namespace {

/// For tickets and wikis.
class MarkdownWriter final : public ResultWriter
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownWriter)
public:
    QByteArray begin(const RunHeader &run) override
    {
        QString text = "# "_L1 + tr("Connectivity detection") + "\n\n"_L1;
        text += item(tr("Run"), run.runId) + item(tr("Endpoint"), run.endpoint) + item(tr("Project"), run.projectId) +
                item(tr("Started"), rfc3339(run.startedAt));
        if (run.demo)
            text += "- "_L1 + tr("DEMO: made with a simulated service, of no real network") + u'\n';
        text += u'\n';
        return text.toUtf8() + markdownHead({tr("Outcome"), tr("Loss"), tr("Peer"), tr("Peer id"), tr("Remote gateway"),
                                             tr("Task"), tr("Started"), tr("Ended"), tr("Reason")});
    }

    QByteArray result(const ResultLine &line) override
    {
        return markdownRow({insight::outcomeWord(line.outcome),
                            line.lossPercent ? QString::number(*line.lossPercent) + " %"_L1 : u"–"_s, line.peerName,
                            line.peerId, line.remoteGateway, line.detectionId, rfc3339(line.startedAt),
                            rfc3339(line.endedAt), line.reason});
    }

    QByteArray end(const RunSummary &summary) override { return '\n' + summarySentence(summary).toUtf8() + '\n'; }

private:
    static QString item(const QString &name, const QString &value)
    {
        return value.isEmpty() ? QString() : "- "_L1 + name + ": "_L1 + markdownText(value) + u'\n';
    }
};

} // namespace

std::unique_ptr<ResultWriter> makeMarkdownWriter()
{
    return std::make_unique<MarkdownWriter>();
}

} // namespace peerlight::report
