// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/details_pane.h"

#include "app/insight/outcome.h"
#include "app/insight/verdict.h"
#include "ui/details/circuit_card_view.h"
#include "ui/details/facts.h"
#include "ui/details/task_json.h"
#include "ui/details/verdict_text.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QVBoxLayout>

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

QPlainTextEdit *makeJson(QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setAccessibleName(DetailsPane::tr("Task JSON"));
    text->setReadOnly(true);
    text->setUndoRedoEnabled(false);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(10);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setPlaceholderText(DetailsPane::tr("There is no task to show."));
    return text;
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent), m_facts(makeFacts(this)), m_tabs(new QTabWidget(this)), m_verdict(new VerdictText(m_tabs)),
      m_card(new CircuitCardView(m_tabs)), m_json(makeJson(m_tabs))
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_verdict, tr("Verdict"));
    m_tabs->addTab(m_card, tr("Circuit card"));
    m_tabs->addTab(m_json, tr("Task"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_facts);
    column->addWidget(m_tabs, 1);
    clear();
}

void DetailsPane::show(const inventory::Peer &peer, const detection::Row *row)
{
    setFacts(factsLine(peer, row));
    setJson(row && row->detection ? taskJson(*row->detection) : QString());
    if (row)
        m_verdict->setVerdict(insight::verdictOf(*row, peer), insight::outcomeOf(*row));
    else
        m_verdict->setVerdict({.headline = tr("Not tested yet."),
                               .meaning = tr("Nothing is sent until you press Detect."),
                               .next = {},
                               .evidence = {}},
                              std::nullopt);
}

void DetailsPane::clear()
{
    setFacts({});
    setJson({});
    m_verdict->setVerdict(
        {.headline = {}, .meaning = tr("Select a peer to see what its result means."), .next = {}, .evidence = {}},
        std::nullopt);
}

void DetailsPane::setFacts(const QString &text)
{
    if (m_facts->text() != text)
        m_facts->setText(text);
    m_facts->setVisible(!text.isEmpty());
}

void DetailsPane::setJson(const QString &text)
{
    if (m_json->toPlainText() == text)
        return;
    const int scrolled = m_json->verticalScrollBar()->value();
    m_json->setPlainText(text);
    m_json->verticalScrollBar()->setValue(scrolled);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

} // namespace peerlight::ui
