// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/copy_place.h"

#include "ui/common/display_names.h"
#include "ui/history/history_page.h"
#include "ui/main/live_run.h"
#include "ui/main/workspace.h"
#include "ui/peers/peer_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTimeZone>

namespace peerlight::ui {

namespace {

report::ResultLine lineOfFinding(const insight::Finding &finding, const inventory::Peer &shown)
{
    report::ResultLine line;
    line.peerId = shown.id.text();
    line.peerName = shown.name;
    line.remoteGateway = shown.remoteGateway;
    line.outcome = finding.outcome;
    line.lossPercent = finding.lossPercent;
    if (finding.endedAtMs)
        line.endedAt = QDateTime::fromMSecsSinceEpoch(*finding.endedAtMs, QTimeZone::utc());
    return line;
}

} // namespace

CopyPlace::CopyPlace(const Parts &parts)
    : QObject(&parts.window), m_parts(parts), m_live(make(&CopyPlace::copyLive)), m_kept(make(&CopyPlace::copyKept))
{}

QList<QAction *> CopyPlace::make(void (CopyPlace::*copy)(report::Format))
{
    QList<QAction *> actions;
    const auto add = [&](const QString &text, report::Format format) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, [this, copy, format] { (this->*copy)(format); });
        actions += action;
    };
    add(tr("Copy results as &Markdown table"), report::Format::Markdown);
    add(tr("Copy results as CS&V"), report::Format::Csv);
    add(tr("Copy results as &JSON"), report::Format::Json);
    return actions;
}

void CopyPlace::fillMenu(QMenu &menu)
{
    QMenu *how = menu.addMenu(tr("Copy results &as"));
    how->addActions(m_live);
    m_parts.view.addMenuActions(m_live);
}

void CopyPlace::copyLive(report::Format format)
{
    const QList<int> rows = rowsToCopy(m_parts.workspace, m_parts.view);
    report::RunHeader run;
    run.runId = m_parts.names.name(AliasBook::Kind::Run, m_parts.workspace.runId());
    if (const api::Connection *at = m_parts.workspace.connection()) {
        run.endpoint = m_parts.names.name(AliasBook::Kind::Place, at->endpoint.display());
        run.projectId = m_parts.names.name(AliasBook::Kind::Place, at->project.text());
    }
    run.startedAt = m_parts.workspace.runStartedAt();
    run.demo = m_parts.workspace.usesDemo();
    QList<report::ResultLine> lines;
    for (const int row : rows) {
        const PeerEntry &entry = m_parts.workspace.peers().entryAt(row);
        lines += report::resultLine(m_parts.names.row(*entry.row), m_parts.names.peer(entry.peer));
    }
    put(run, lines, format);
}

void CopyPlace::copyKept(report::Format format)
{
    const auto &kept = m_parts.history.shownRun();
    if (!kept) {
        m_parts.workspace.say({Notice::Kind::Info, tr("There is no result yet: nothing was copied."), {}});
        return;
    }
    report::RunHeader run;
    run.runId = m_parts.names.name(AliasBook::Kind::Run, kept->runId);
    run.endpoint = m_parts.names.name(AliasBook::Kind::Place, kept->endpoint);
    run.projectId = m_parts.names.name(AliasBook::Kind::Place, kept->project);
    run.startedAt = QDateTime::fromMSecsSinceEpoch(kept->startedAtMs, QTimeZone::utc());
    run.demo = report::isDemoEndpoint(kept->endpoint);
    QList<report::ResultLine> lines;
    for (const insight::Finding &finding : m_parts.history.shownFindings()) {
        report::ResultLine line = lineOfFinding(finding, m_parts.names.peer(finding.peer));
        line.reason = m_parts.names.text(finding.reason);
        line.detectionId = m_parts.names.name(AliasBook::Kind::Task, finding.detectionId);
        line.runId = run.runId;
        lines += line;
    }
    put(run, lines, format);
}

void CopyPlace::put(report::RunHeader run, const QList<report::ResultLine> &lines, report::Format format)
{
    if (lines.isEmpty()) {
        m_parts.workspace.say({Notice::Kind::Info, tr("There is no result yet: nothing was copied."), {}});
        return;
    }
    run.peers = static_cast<int>(lines.size());
    report::RunSummary summary;
    summary.runId = run.runId;
    const auto writer = report::makeResultWriter(format);
    QByteArray bytes = writer->begin(run);
    for (const report::ResultLine &line : lines) {
        bytes += writer->result(line);
        summary.counts.add(line.outcome);
        summary.requests += line.requests;
    }
    bytes += writer->end(summary);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes));
    QString said = lines.size() == 1 ? tr("1 result is on the clipboard.")
                                     : tr("%n results are on the clipboard.", nullptr, int(lines.size()));
    if (m_parts.names.areHidden())
        said += u' ' + tr("Names are hidden in it.");
    m_parts.workspace.say({Notice::Kind::Info, said, {}});
}

} // namespace peerlight::ui
