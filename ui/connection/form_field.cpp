// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/form_field.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

/// A red that holds 4.5:1 on the background of either scheme.
QColor problemColor(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? QColor(0xff, 0x9a, 0x8f) : QColor(0xa8, 0x1e, 0x14);
}

} // namespace

FormField::FormField(const QString &label, const QString &name, QWidget *control, QWidget *parent)
    : QWidget(parent), m_control(control), m_text(new QLabel(this))
{
    auto *heading = new QLabel(label, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setBuddy(control);
    heading->setAccessibleName(u"%1:"_s.arg(name)); // the control alone has the name
    control->setAccessibleName(name);

    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto small = m_text->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_text->setFont(small);
    m_text->setMinimumHeight(m_text->fontMetrics().height()); // the form must not jump when a text comes or goes

    if (auto *edit = qobject_cast<QLineEdit *>(control)) {
        m_sign = edit->addAction(style()->standardIcon(QStyle::SP_MessageBoxWarning), QLineEdit::TrailingPosition);
        m_sign->setVisible(false);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(heading);
    column->addWidget(control);
    column->addWidget(m_text);
    column->addStretch();
}

void FormField::setProblem(const QString &sentence)
{
    m_problem = sentence;
    showText();
}

void FormField::setHint(const QString &sentence)
{
    m_hint = sentence;
    showText();
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showText();
}

void FormField::showText()
{
    const bool wrong = !m_problem.isEmpty();
    const QString text = wrong ? m_problem : m_hint;
    m_text->setText(wrong ? u"⚠ "_s + text : text);
    auto colors = palette();
    auto dimmed = colors.color(QPalette::WindowText);
    dimmed.setAlphaF(0.75f);
    colors.setColor(QPalette::WindowText, wrong ? problemColor(colors) : dimmed);
    if (m_text->palette() != colors)
        m_text->setPalette(colors);
    m_control->setAccessibleDescription(wrong ? tr("Wrong: %1").arg(text) : text);
    if (m_sign)
        m_sign->setVisible(wrong);
}

} // namespace peerlight::ui
