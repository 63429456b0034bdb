// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/summary_place.h"

#include "ui/common/counts_text.h"
#include "ui/common/display_names.h"
#include "ui/main/result_context.h"
#include "ui/main/summary_strip.h"
#include "ui/main/workspace.h"
#include "ui/peers/peer_view.h"

#include <QAction>

#include <vector>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

/// A value as the filter reads it; what holds a quote cannot be written in it.
QString filterValue(const QString &value)
{
    return value.contains(u'"') ? QString() : u'"' + value + u'"';
}

/// The part of the filter that keeps a suspect's peers; empty where the filter knows no such thing.
QString suspectFilter(const insight::Suspect &suspect)
{
    const QString value = filterValue(suspect.value);
    if (value.isEmpty())
        return {};
    switch (suspect.trait) {
    case insight::Trait::Line:
        return u"line:"_s + value;
    case insight::Trait::Gateway:
        return u"gateway:"_s + value;
    case insight::Trait::Device:
    case insight::Trait::Interface:
        return value; // a word stands for any id
    case insight::Trait::Location:
    case insight::Trait::Carrier:
    case insight::Trait::RemoteNetwork:
    case insight::Trait::AddressFamily:
        return {};
    }
    return {};
}

} // namespace

QString summaryText(const insight::CommonCause &cause)
{
    const QString text = insight::causeText(cause);
    const QString counts = countsText(cause.counts);
    if (counts.isEmpty())
        return {};
    QStringList parts;
    if (!text.isEmpty())
        parts += text;
    parts += counts + u'.';
    const QStringList steps = insight::causeSteps(cause);
    if (!steps.isEmpty())
        parts += steps.first();
    return parts.join(u' ');
}

QString summaryFilter(const insight::CommonCause &cause)
{
    if (cause.badPeers.isEmpty())
        return {};
    QStringList terms;
    if (cause.kind == insight::CommonCause::Kind::Pattern)
        terms += suspectFilter(cause.suspects.constFirst());
    terms += cause.badHasLoss ? u"loss:>0"_s : u"outcome:unreachable"_s;
    terms.removeAll(QString());
    return terms.join(u' ');
}

SummaryPlace::SummaryPlace(Workspace &workspace, PeerView &view, QWidget &window)
    : QObject(&window), m_workspace(workspace), m_view(view), m_strip(new SummaryStrip(&window)),
      m_goTo(new QAction(tr("Go to the su&mmary"), this))
{
    m_goTo->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    m_goTo->setEnabled(false);
    window.addAction(m_goTo);
    connect(m_goTo, &QAction::triggered, m_strip, &SummaryStrip::focusText);
    connect(m_strip, &SummaryStrip::peersWanted, this, &SummaryPlace::showPeers);
    connect(&m_workspace, &Workspace::activityChanged, this, &SummaryPlace::takeStart);
    connect(&m_workspace, &Workspace::runFinished, this, &SummaryPlace::takeEnd);
}

void SummaryPlace::takeStart()
{
    if (!m_workspace.isRunning())
        return;
    m_text.clear(); // it spoke of the run before
    showText();
}

void SummaryPlace::setNames(DisplayNames &names, ResultContext &context)
{
    m_names = &names;
    m_context = &context;
    connect(&names, &DisplayNames::changed, this, &SummaryPlace::showText);
}

void SummaryPlace::showText()
{
    m_strip->showSummary(m_names ? m_names->text(m_text) : m_text, !m_cause.badPeers.isEmpty());
    m_goTo->setEnabled(!m_text.isEmpty());
}

void SummaryPlace::takeEnd()
{
    const PeerTableModel &peers = m_workspace.peers();
    const qint64 since = m_workspace.runStartedAt().toMSecsSinceEpoch();
    std::vector<insight::PeerResult> results;
    for (int i = 0; i < peers.rowCount(); ++i) {
        const PeerEntry &entry = peers.entryAt(i);
        const detection::Row *row = entry.row ? &*entry.row : nullptr;
        // Of this run only: what an earlier one found is not of the same moment.
        if (row && row->endedAt && row->endedAt->wallMs >= since)
            results.push_back(m_context ? m_context->of(entry.peer, row) : insight::PeerResult{&entry.peer, row});
    }
    m_cause = insight::commonCauseOf(results);
    // Of one or two peers the rows say as much.
    m_text = results.size() > 1 ? summaryText(m_cause) : QString();
    showText();
}

void SummaryPlace::showPeers()
{
    if (m_cause.badPeers.isEmpty())
        return;
    const bool pattern = m_cause.kind == insight::CommonCause::Kind::Pattern;
    m_view.setFilterText(summaryFilter(m_cause));
    m_view.selectPeers(pattern ? m_cause.suspects.constFirst().peers : m_cause.badPeers);
    m_view.setFocus(Qt::OtherFocusReason);
}

} // namespace peerlight::ui
