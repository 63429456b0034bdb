// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/filter_edit.h"

#include "ui/common/icons.h"
#include "ui/common/outcome_look.h"
#include "ui/peers/suggestion_list.h"

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

FilterEdit::FilterEdit(QWidget *parent) : QLineEdit(parent), m_suggestions(new SuggestionList(*this))
{
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter: a word, loss:>0, outcome:unreachable, line:…"));
    setToolTip(tr("Words, and name: line: gateway: vif: group: tag: carrier: circuit: note: asn: loss: outcome:. "
                  "A leading - turns one round."));
    setClearButtonEnabled(true);
    setMaxLength(1000);
    addAction(icon(IconName::Filter), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::showSuggestions);
    connect(m_suggestions, &SuggestionList::picked, this, &FilterEdit::take);
}

void FilterEdit::setMistake(const std::optional<FilterError> &mistake)
{
    if (m_mistake == mistake)
        return;
    m_mistake = mistake;
    describe();
    update();
}

/// A mistake comes before what could be added.
void FilterEdit::describe()
{
    if (m_mistake)
        return setAccessibleDescription(m_mistake->text);
    if (m_suggestions->isHidden())
        return setAccessibleDescription({});
    if (const auto chosen = m_suggestions->chosen())
        return setAccessibleDescription(tr("Suggestion: %1").arg(chosen->text));
    setAccessibleDescription(tr("%n suggestions, Down goes through them", nullptr, m_suggestions->count()));
}

void FilterEdit::showSuggestions()
{
    m_suggestions->showBelow(m_suggest && m_suggesting && hasFocus() ? m_suggest(text(), cursorPosition())
                                                                     : QList<FilterSuggestion>());
    describe();
}

void FilterEdit::hideSuggestions()
{
    m_suggestions->hide();
    describe();
}

void FilterEdit::take(const FilterSuggestion &suggestion)
{
    m_suggestions->hide();
    const bool complete = !suggestion.text.endsWith(u':'); // after a key comes a value
    setText(text().replace(suggestion.from, suggestion.length, suggestion.text));
    setCursorPosition(int(suggestion.from + suggestion.text.size()));
    if (!complete)
        showSuggestions();
    describe();
}

/// What keys mean while there are suggestions; false: what they mean otherwise.
bool FilterEdit::suggestionKey(int key)
{
    if (m_suggestions->isHidden())
        return false;
    const auto chosen = m_suggestions->chosen();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_suggestions->step(key == Qt::Key_Down ? 1 : -1);
        describe();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (chosen)
            take(*chosen);
        else
            hideSuggestions();
        return chosen.has_value();
    case Qt::Key_Escape:
        hideSuggestions();
        return true;
    default: // keys are an open set
        return false;
    }
}

/// Tab and Esc come here before they are keys: Esc would be the beginning of a shortcut.
bool FilterEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_suggestions->isHidden() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab &&
        suggestionKey(Qt::Key_Tab)) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterEdit::focusOutEvent(QFocusEvent *event)
{
    hideSuggestions();
    QLineEdit::focusOutEvent(event);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (suggestionKey(event->key())) {
        event->accept();
        return;
    }
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
