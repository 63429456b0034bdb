// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/status_line.h"

#include <QProgressBar>
#include <QStatusBar>

namespace peerlight::ui {

StatusLine::StatusLine(QStatusBar &bar, QObject *parent)
    : QObject(parent), m_text(new QLineEdit), m_progress(new QProgressBar)
{
    m_text->setReadOnly(true);
    m_text->setFrame(false);
    m_text->setAccessibleName(tr("Status"));
    auto colors = m_text->palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    m_text->setPalette(colors);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setMaximumWidth(160);
    m_progress->setTextVisible(false);
    m_progress->hide();
    bar.addWidget(m_text, 1);
    bar.addPermanentWidget(m_progress);
}

void StatusLine::showFacts(const StatusFacts &facts)
{
    const QString text = statusText(facts);
    if (m_text->text() != text) {
        m_text->setText(text);
        m_text->setAccessibleDescription(text);
        m_text->setCursorPosition(0); // the beginning counts when there is not room for all
        m_text->setToolTip(text.toHtmlEscaped());
    }
    const bool live = facts.loading || (facts.run && !facts.run->finished);
    m_progress->setVisible(live);
    if (facts.loading) {
        m_progress->setRange(0, 0);
    } else if (live) {
        m_progress->setRange(0, facts.run->rows);
        m_progress->setValue(facts.run->ended);
    }
}

} // namespace peerlight::ui
