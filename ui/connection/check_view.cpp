// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/check_view.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

CheckView::CheckView(QWidget *parent) : QWidget(parent), m_text(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Test result"));
    clear();
}

QString CheckView::sentence(const connection::CheckStep &step)
{
    return u"%1  %2: %3"_s.arg(connection::checkStepSign(step.state), connection::checkStepName(step.what), step.text);
}

void CheckView::clear()
{
    m_lines.clear();
    m_text->clear();
    hide();
}

void CheckView::begin()
{
    m_lines.clear();
    show(tr("Testing. No task is created."));
}

void CheckView::addStep(const connection::CheckStep &step)
{
    m_lines.append(sentence(step));
    show(tr("Testing. No task is created."));
}

void CheckView::end(bool good)
{
    show(good ? tr("This connection can be used.") : tr("This connection cannot be used as it is."));
}

void CheckView::showProblem(const QString &sentence)
{
    m_lines.clear();
    show(sentence);
}

void CheckView::show(const QString &heading)
{
    m_text->setText((QStringList{heading} + m_lines).join(u'\n'));
    m_text->setAccessibleDescription(m_text->text());
    setVisible(true);
}

} // namespace peerlight::ui
