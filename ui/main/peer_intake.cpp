// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/peer_intake.h"

#include "ui/common/icons.h"
#include "ui/main/import_report.h"
#include "ui/main/plain_text_view.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace peerlight::ui {

PeerIntake::PeerIntake(QWidget *parent)
    : QWidget(parent), m_area(new QScrollArea(this)), m_page(new QWidget(m_area)), m_text(new QPlainTextEdit(m_page))
{
    auto *label = new QLabel(tr("Peer &IDs"), m_page);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_text);
    label->setAccessibleName(tr("Peer IDs:")); // the text field alone has the name
    m_text->setAccessibleName(tr("Peer IDs"));
    m_text->setAccessibleDescription(tr("IDs of virtual interface peers, one a line"));
    m_text->setPlaceholderText(tr("One peer ID a line. A pasted list or a column of a table is fine."));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap); // an id is a line: wrapped ids cannot be compared
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 3);

    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(8, 2, 6, 6);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_text, 1);
    m_add = addButton(tr("&Add peers"), tr("Add peers"), tr("Put these IDs into the peer list. Nothing is sent."));
    m_add->setIcon(icon(IconName::Add));
    m_load = addButton(tr("&Load peers"), tr("Load peers"), tr("Read the peers of the project from the service."));
    m_load->setIcon(icon(IconName::Load));
    m_open = addButton(tr("&Open list…"), tr("Open list"), tr("Read peer IDs from a text or CSV file."));
    m_open->setIcon(icon(IconName::OpenList));
    m_report = new PlainTextView(tr("Peer list report"), m_page); // after the buttons, also in the tab order
    column->addWidget(m_report);
    m_report->hide();
    makeScrollable();

    connect(m_add, &QPushButton::clicked, this, &PeerIntake::submit);
    connect(m_load, &QPushButton::clicked, this, &PeerIntake::loadRequested);
    connect(m_open, &QPushButton::clicked, this, &PeerIntake::openRequested);
}

/// On a low screen all of this would make the window higher than the screen.
void PeerIntake::makeScrollable()
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_page);
    m_area->setMinimumWidth(m_page->minimumSizeHint().width() + m_area->verticalScrollBar()->sizeHint().width());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
}

QPushButton *PeerIntake::addButton(const QString &text, const QString &name, const QString &toolTip)
{
    auto *button = new QPushButton(text, m_page);
    button->setAccessibleName(name);
    button->setToolTip(toolTip.toHtmlEscaped());
    button->setAccessibleDescription(toolTip);
    m_page->layout()->addWidget(button);
    return button;
}

void PeerIntake::submit()
{
    Q_EMIT textEntered(m_text->toPlainText());
}

void PeerIntake::showReport(const inventory::PeerListText &list, int added)
{
    showProblem(importReport(list, added));
}

void PeerIntake::filterDrops(QObject *filter)
{
    m_text->viewport()->installEventFilter(filter);
}

void PeerIntake::showOutcome(const inventory::PeerListText &list, int added)
{
    showReport(list, added);
    if (list.unreadCount == 0)
        m_text->clear();
    else
        m_text->setFocus(Qt::OtherFocusReason);
}

void PeerIntake::showProblem(const QString &sentence)
{
    m_report->show();
    m_report->showText(sentence);
}

void PeerIntake::setLoadEnabled(bool enabled)
{
    m_load->setEnabled(enabled);
}

void PeerIntake::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace peerlight::ui
