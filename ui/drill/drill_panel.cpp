// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drill/drill_panel.h"

#include "ui/drill/drill_session.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

DrillPanel::DrillPanel(DrillSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_pages(new QStackedWidget(this)), m_time(new QLabel(this))
{
    setAccessibleName(tr("Drill"));
    auto *title = addText(*this, tr("DEMO – %1").arg(session.card().title));
    title->setFont(boldOf(title->font()));
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_time);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(buildQuestion());
    m_pages->addWidget(buildEnd());
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &DrillPanel::showTime);
    connect(&session, &DrillSession::changed, this, &DrillPanel::follow);
    setMinimumWidth(250);
    follow();
}

QLabel *DrillPanel::addText(QWidget &page, const QString &text) const
{
    auto *label = new QLabel(text, &page);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget *DrillPanel::buildQuestion()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    const DrillCard &card = m_session.card();
    column->addWidget(addText(*page, card.story));
    auto *question = addText(*page, card.question);
    question->setFont(boldOf(question->font()));
    column->addWidget(question);
    QWidget *field = nullptr;
    if (card.choices.isEmpty()) {
        m_text = new QLineEdit(page);
        connect(m_text, &QLineEdit::returnPressed, this, &DrillPanel::answer);
        field = m_text;
    } else {
        m_choice = new QComboBox(page);
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setMinimumContentsLength(20);
        m_choice->addItems(card.choices);
        for (int i = 0; i < m_choice->count(); ++i)
            m_choice->setItemData(i, card.choices.at(i).toHtmlEscaped(), Qt::ToolTipRole);
        field = m_choice;
        for (qsizetype i = 0; i < card.choices.size(); ++i) // a field shows no more than the begin of a sentence
            column->addWidget(addText(*page, u"%1. %2"_s.arg(QString::number(i + 1), card.choices.at(i))));
    }
    field->setAccessibleName(tr("Your answer"));
    auto *label = new QLabel(tr("&Your answer:"), page);
    label->setBuddy(field);
    m_says = addText(*page, {});
    auto *give = new QPushButton(tr("&Answer"), page);
    auto *up = new QPushButton(tr("&Give up"), page);
    connect(give, &QPushButton::clicked, this, &DrillPanel::answer);
    connect(up, &QPushButton::clicked, &m_session, &DrillSession::giveUp);
    column->addWidget(label);
    column->addWidget(field);
    column->addWidget(m_says);
    column->addWidget(give);
    column->addWidget(up);
    column->addStretch(1);
    return page;
}

QWidget *DrillPanel::buildEnd()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_result = addText(*page, {});
    m_result->setFont(boldOf(m_result->font()));
    const DrillRun &run = m_session.run();
    m_leave = new QPushButton(tr("&Leave the drill"), page);
    auto *another = new QPushButton(tr("A&nother drill…"), page);
    connect(m_leave, &QPushButton::clicked, this, &DrillPanel::leaveWanted);
    connect(another, &QPushButton::clicked, this, &DrillPanel::anotherWanted);
    column->addWidget(m_result);
    column->addWidget(addText(*page, tr("What was to be found: %1").arg(run.answer)));
    column->addWidget(addText(*page, run.card.lesson));
    column->addWidget(m_leave);
    column->addWidget(another);
    column->addStretch(1);
    return page;
}

void DrillPanel::answer()
{
    const QString given = m_text ? m_text->text() : QString::number(m_choice->currentIndex() + 1);
    if (!m_session.answer(given) && !m_session.hasEnded() && m_text)
        m_text->selectAll();
}

void DrillPanel::follow()
{
    const bool ended = m_session.hasEnded();
    showTime();
    if (ended) {
        m_second.stop();
        m_result->setText(m_session.resultText());
        const bool hadFocus = m_pages->currentIndex() == 0 && m_pages->isAncestorOf(focusWidget());
        m_pages->setCurrentIndex(1);
        if (hadFocus)
            m_leave->setFocus(Qt::OtherFocusReason);
        setAccessibleDescription(m_result->text());
    } else {
        m_second.start();
        if (m_session.answers() > 0)
            m_says->setText(tr("That is not it. Look again."));
        setAccessibleDescription(m_says->text());
    }
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void DrillPanel::showTime()
{
    const qint64 seconds = m_session.tookMs() / 1000;
    m_time->setText(
        tr("Seed %1, %2 min %3 s")
            .arg(QString::number(m_session.run().seed), QString::number(seconds / 60), QString::number(seconds % 60)));
}

} // namespace peerlight::ui
