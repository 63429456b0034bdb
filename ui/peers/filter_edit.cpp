// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/filter_edit.h"

#include "ui/common/icons.h"
#include "ui/common/outcome_look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace peerlight::ui {

namespace {

QPainterPath wave(double from, double to, double y)
{
    constexpr double step = 2;
    QPainterPath path(QPointF(from, y));
    bool up = true;
    for (double x = from + step; x <= to; x += step, up = !up)
        path.lineTo(x, up ? y - step : y);
    return path;
}

} // namespace

FilterEdit::FilterEdit(QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter: a word, loss:>0, outcome:unreachable, line:…"));
    setToolTip(tr("Words, and name: line: gateway: vif: group: tag: carrier: circuit: note: asn: loss: outcome:. "
                  "A leading - turns one round."));
    setClearButtonEnabled(true);
    setMaxLength(1000);
    addAction(icon(IconName::Filter), QLineEdit::LeadingPosition);
}

void FilterEdit::setMistake(const std::optional<FilterError> &mistake)
{
    if (m_mistake == mistake)
        return;
    m_mistake = mistake;
    setAccessibleDescription(mistake ? mistake->text : QString());
    update();
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT leaveRequested();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_mistake)
        return;
    // The line edit scrolls inside itself; where its text starts follows from where its cursor is.
    const auto advance = [this](qsizetype units) { return fontMetrics().horizontalAdvance(text().left(units)); };
    const QRectF cursor = cursorRect();
    const double start = cursor.center().x() - advance(cursorPosition());
    double from = start + advance(m_mistake->position);
    double to = start + advance(m_mistake->position + m_mistake->length);
    const QMargins inside = textMargins();
    const double left = 4 + inside.left();
    const double right = width() - 4 - inside.right();
    if (text().isRightToLeft() || isRightToLeft()) {
        from = left; // pieces stand elsewhere then: the whole text is marked
        to = right;
    }
    from = std::max(from, left);
    to = std::min(std::max(to, from + 8), right);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(outcomeColor(insight::Outcome::Unreachable, palette()), 1.25));
    painter.drawPath(wave(from, to, std::min(cursor.bottom() + 1, height() - 3.0)));
}

} // namespace peerlight::ui
