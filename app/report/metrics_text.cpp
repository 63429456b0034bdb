// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/metrics_text.h"

#include "app/report/text_safety.h"

#include <array>

namespace peerlight::report {

using namespace Qt::StringLiterals;
using insight::Outcome;

namespace {

constexpr std::array endedOutcomes{Outcome::Clear, Outcome::Degraded, Outcome::Unreachable, Outcome::TestFailed,
                                   Outcome::Unknown};

/// What the format asks to be escaped in a label; what would act on a terminal is not a part of a name.
QString labelValue(const QString &text)
{
    QString value;
    const QString whole = wellFormed(text);
    for (const QChar character : whole) {
        if (character == u'\\' || character == u'"')
            value += u'\\';
        if (character == u'\n')
            value += "\\n"_L1;
        else if (character >= u' ' && character != u'\x7f')
            value += character;
    }
    return value;
}

class MetricsText
{
public:
    void family(const char *name, const char *help)
    {
        m_name = name;
        m_text += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + " gauge\n";
    }
    void sample(const QString &labels, double value)
    {
        m_text += m_name + (labels.isEmpty() ? QByteArray() : '{' + labels.toUtf8() + '}') + ' ' +
                  QByteArray::number(value, 'g', 15) + '\n';
    }
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

QString label(QLatin1StringView name, const QString &value)
{
    return u"%1=\"%2\""_s.arg(name, labelValue(value));
}

QString peerLabels(const ResultLine &line)
{
    return label("peer_id"_L1, line.peerId) + u',' + label("peer_name"_L1, line.peerName);
}

void writePeers(MetricsText &text, const QList<ResultLine> &results, const QSet<QString> &flapping)
{
    text.family("peerlight_peer_loss_ratio",
                "Packets lost to the remote gateway, 0 to 1; absent without a measurement.");
    for (const ResultLine &line : results) {
        if (line.lossPercent)
            text.sample(peerLabels(line), *line.lossPercent / 100.0);
    }
    text.family("peerlight_peer_outcome", "1 for the outcome that the last detection of the peer had.");
    for (const ResultLine &line : results) {
        for (const Outcome outcome : endedOutcomes)
            text.sample(peerLabels(line) + u',' + label("outcome"_L1, insight::outcomeKey(outcome)),
                        line.outcome == outcome ? 1 : 0);
    }
    text.family("peerlight_peer_flapping", "1 for a peer that went between clear and bad twice or more in this watch.");
    for (const ResultLine &line : results)
        text.sample(peerLabels(line), flapping.contains(line.peerId) ? 1 : 0);
}

} // namespace

QByteArray metricsText(const RunHeader &run, const QList<ResultLine> &results, const RunSummary &summary,
                       const QSet<QString> &flapping)
{
    MetricsText text;
    writePeers(text, results, flapping);
    const QString labels = label("endpoint"_L1, run.endpoint) + u',' + label("project_id"_L1, run.projectId);
    text.family("peerlight_run_peers", "Peers of the last run by outcome.");
    for (const Outcome outcome : endedOutcomes)
        text.sample(labels + u',' + label("outcome"_L1, insight::outcomeKey(outcome)), summary.counts.of(outcome));
    text.family("peerlight_run_start_timestamp_seconds", "When the last run began, since 1970 UTC.");
    text.sample(labels, static_cast<double>(run.startedAt.toMSecsSinceEpoch()) / 1000);
    text.family("peerlight_run_duration_seconds", "How long the last run took.");
    text.sample(labels, static_cast<double>(summary.wallMs) / 1000);
    text.family("peerlight_run_requests", "Requests of the last run.");
    text.sample(labels, static_cast<double>(summary.requests));
    return text.text();
}

} // namespace peerlight::report
