// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/cli/options.h"
#include "app/cli/result_output.h"
#include "app/detection/runner.h"
#include "app/history/history.h"
#include "app/insight/comparison.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace peerlight::cli {

/// Each peer detected once, and what may or may not have been created once more if that was asked for; the results go
/// to the output as they come. A run of its own in the history. Ends exactly once with finished().
class DetectRound : public QObject
{
    Q_OBJECT
public:
    /// What is given by reference, and the history unless it is null, must outlive the round.
    DetectRound(const DetectOptions &options, const QList<inventory::Peer> &peers, const detection::RunOptions &run,
                api::Client &client, history::History *history, ResultOutput &output, QObject *parent = nullptr);
    ~DetectRound() override;

    /// `number` counts from 1; 0 where there is one round only.
    void start(int number);
    void stopWaiting(); ///< ends with what is known so far
    void credentialRenewed();
    void credentialUnavailable();

    // After finished():
    [[nodiscard]] const report::RunHeader &header() const { return m_header; }
    [[nodiscard]] const report::RunSummary &summary() const { return m_summary; }
    [[nodiscard]] const QList<report::ResultLine> &lines() const { return m_lines; }
    [[nodiscard]] QList<insight::Finding> findings() const;
    [[nodiscard]] QList<detection::Row> rows() const { return {m_rows.cbegin(), m_rows.cend()}; }
    [[nodiscard]] bool isLeftOpen() const; ///< for want of a credential

Q_SIGNALS:
    void credentialRefused(const peerlight::api::Error &error, bool mayAsk);
    /// Everything is written, or the output has failed.
    void finished();

private:
    void startRunner(const QString &runId, const QList<int> &places);
    void takeRows(const QList<detection::RowId> &rows);
    void takeFinishedRun();
    [[nodiscard]] bool resend();
    void writeResults();
    void tellCause() const;
    [[nodiscard]] report::ResultLine lineOf(int place) const;
    void checkOutput();

    const DetectOptions &m_options;
    const QList<inventory::Peer> &m_peers;
    detection::RunOptions m_run;
    api::Client &m_client;
    history::History *m_history;
    ResultOutput &m_output;
    std::unique_ptr<detection::Runner> m_runner;
    QElapsedTimer m_wall;
    QTimer m_lastReplies; ///< after Ctrl+C, for the task ids that are still on their way
    QString m_runId;
    QString m_resendRunId;
    QList<int> m_places;                ///< by row of the runner
    std::vector<detection::Row> m_rows; ///< by place, as last seen
    qint64 m_requests = 0;              ///< of runners before
    report::RunHeader m_header;
    report::RunSummary m_summary;
    QList<report::ResultLine> m_lines;
    bool m_resent = false;
    bool m_stopped = false;
    bool m_finished = false;
};

} // namespace peerlight::cli
