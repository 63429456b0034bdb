// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/details_pane.h"

#include "app/insight/outcome.h"
#include "app/insight/verdict.h"
#include "ui/details/circuit_card_view.h"
#include "ui/details/facts.h"
#include "ui/details/json_view.h"
#include "ui/details/requests_view.h"
#include "ui/details/task_json.h"
#include "ui/details/timeline_view.h"
#include "ui/details/verdict_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace peerlight::ui {

namespace {

QLabel *makeFacts(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAccessibleName(DetailsPane::tr("Facts"));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true); // ids must be readable whole, and must not widen the window
    label->setContentsMargins(10, 5, 10, 5);
    return label;
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent), m_facts(makeFacts(this)), m_confirm(new QToolButton(this)), m_tabs(new QTabWidget(this)),
      m_verdict(new VerdictText(m_tabs)), m_timeline(new TimelineView(m_tabs)), m_card(new CircuitCardView(m_tabs)),
      m_requests(new RequestsView(m_tabs)), m_json(new JsonView(m_tabs))
{
    m_confirm->setFocusPolicy(Qt::StrongFocus);
    m_confirm->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_confirm->hide();
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Details tabs"));
    m_tabs->setMinimumHeight(m_tabs->fontMetrics().lineSpacing() * 4); // or the tab that wants most would decide
    m_tabs->addTab(m_verdict, tr("Verdict"));
    m_tabs->addTab(m_timeline, tr("Timeline"));
    m_tabs->addTab(m_card, tr("Circuit card"));
    m_tabs->addTab(m_requests, tr("Requests"));
    m_tabs->addTab(m_json, tr("JSON"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 8, 0);
    row->addWidget(m_facts, 1);
    row->addWidget(m_confirm, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_tabs, 1);
    clear();
}

void DetailsPane::show(const inventory::Peer &peer, const detection::Row *row, const PeerBackground &background)
{
    setFacts(factsLine(peer, row));
    m_json->showJson(row && row->detection ? taskJson(*row->detection) : QString());
    m_timeline->show(row, background.exchanges);
    m_requests->show(background.exchanges);
    const insight::Verdict untested{.headline = tr("Not tested yet."),
                                    .meaning = tr("Nothing is sent until you press Detect."),
                                    .next = {},
                                    .evidence = {}};
    QList<insight::Verdict> verdicts{row ? insight::verdictOf(*row, peer) : untested};
    m_verdict->setVerdicts(verdicts + background.verdicts,
                           row ? std::optional(insight::outcomeOf(*row)) : std::nullopt);
}

void DetailsPane::clear()
{
    setFacts({});
    m_json->showJson({});
    m_timeline->show(nullptr, {});
    m_requests->show({});
    m_verdict->setVerdict(
        {.headline = {}, .meaning = tr("Select a peer to see what its result means."), .next = {}, .evidence = {}},
        std::nullopt);
}

void DetailsPane::showTab(int index)
{
    if (index < 0 || index >= m_tabs->count())
        return;
    m_tabs->setCurrentIndex(index);
    if (m_tabs->currentWidget() == m_card && !m_card->lineId().isEmpty())
        return m_card->focusFirst();
    QWidget *first = m_tabs->currentWidget();
    // A tab of several widgets has the one to read first in it.
    while (first->focusPolicy() == Qt::NoFocus && first->nextInFocusChain() != m_tabs->currentWidget())
        first = first->nextInFocusChain();
    first->setFocus(Qt::ShortcutFocusReason);
}

void DetailsPane::setConfirmAction(QAction *action)
{
    m_confirm->setDefaultAction(action);
    const auto follow = [this, action] { m_confirm->setVisible(action->isEnabled()); };
    connect(action, &QAction::changed, m_confirm, follow);
    follow();
}

void DetailsPane::setFacts(const QString &text)
{
    if (m_facts->text() != text)
        m_facts->setText(text);
    m_facts->setVisible(!text.isEmpty());
    fitFacts();
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFacts();
}

/// A dock does not ask how high its content has to be at its width: the tabs would go below the edge.
void DetailsPane::fitFacts()
{
    m_facts->setMinimumHeight(std::max(0, m_facts->heightForWidth(m_facts->width()))); // -1 of no text
}

} // namespace peerlight::ui
