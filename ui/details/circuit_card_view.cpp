// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/circuit_card_view.h"

#include "ui/common/display_text.h"
#include "ui/common/icons.h"
#include "ui/details/maintenance_list.h"

#include <QClipboard>
#include <QDateTime>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace peerlight::ui {

using namespace std::chrono_literals;
using inventory::CircuitCard;
using inventory::MaintenanceWindow;

namespace {

constexpr int longestCardField = 256;

QLabel *cardLabel(QWidget *parent, bool bold)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setBold(bold);
    label->setFont(font);
    return label;
}

QString localTime(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

/// As long as a person types in a field, it is theirs.
void fill(QLineEdit *field, const QString &text, bool force)
{
    if (field->text() == text || (!force && field->hasFocus() && field->isModified()))
        return;
    field->setText(text);
    field->setCursorPosition(0);
}

} // namespace

CircuitCardView::CircuitCardView(QWidget *parent) : CircuitCardView(&QDateTime::currentMSecsSinceEpoch, parent) {}

CircuitCardView::CircuitCardView(WallClock wallClock, QWidget *parent)
    : QWidget(parent), m_wallClock(std::move(wallClock)), m_stack(new QStackedLayout(this)),
      m_empty(cardLabel(this, false)), m_heading(cardLabel(this, true)), m_now(cardLabel(this, true)),
      m_problem(cardLabel(this, false)), m_notes(nullptr), m_windows(nullptr)
{
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_empty->setContentsMargins(10, 8, 10, 8);
    m_now->setAccessibleName(tr("Maintenance now"));
    m_problem->setAccessibleName(tr("Card problem"));
    auto *form = new QFormLayout;
    m_hotline = addField(*form, tr("&Hotline"), tr("Hotline"));
    m_circuit = addField(*form, tr("Circuit I&D"), tr("Circuit ID"));
    m_carrier = addField(*form, tr("Ca&rrier"), tr("Carrier"));
    m_contract = addField(*form, tr("C&ontract"), tr("Contract"));
    m_notes = new QPlainTextEdit(this); // after the fields: Tab goes as they are made
    m_notes->setAccessibleName(tr("Card notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(m_notes->fontMetrics().lineSpacing() * 3);
    m_notes->installEventFilter(this);
    m_windows = new MaintenanceList(this);
    auto *notesLabel = new QLabel(tr("&Notes"), this);
    notesLabel->setBuddy(m_notes);
    form->addRow(notesLabel, m_notes);

    auto *page = new QWidget;
    auto *columns = new QHBoxLayout;
    columns->addLayout(form, 1);
    columns->addSpacing(12);
    columns->addWidget(m_windows, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(10, 6, 10, 6);
    for (QLabel *label : {m_heading, m_now, m_problem})
        column->addWidget(label);
    column->addLayout(columns, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);

    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, &CircuitCardView::showMaintenance);
    connect(m_windows, &MaintenanceList::edited, this, &CircuitCardView::handOver);
    showLine({}, {}, std::nullopt);
}

/// A field that has the focus is left when it is destroyed, and then there is no view any more.
CircuitCardView::~CircuitCardView()
{
    for (QLineEdit *field : {m_carrier, m_circuit, m_hotline, m_contract})
        field->disconnect(this);
    m_notes->removeEventFilter(this);
    m_windows->disconnect(this);
}

QLineEdit *CircuitCardView::addField(QFormLayout &form, const QString &label, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setMaxLength(longestCardField);
    auto *title = new QLabel(label, this);
    title->setBuddy(field);
    auto *copy = new QToolButton(this);
    copy->setIcon(icon(IconName::Copy));
    copy->setAutoRaise(true);
    copy->setAccessibleName(tr("Copy %1").arg(name));
    copy->setToolTip(toolTipHtml(tr("Copy %1").arg(name)));
    connect(copy, &QToolButton::clicked, field, [field] { QGuiApplication::clipboard()->setText(field->text()); });
    auto *row = new QHBoxLayout;
    row->addWidget(field, 1);
    row->addWidget(copy);
    form.addRow(title, row);
    connect(field, &QLineEdit::editingFinished, this, &CircuitCardView::handOver);
    return field;
}

void CircuitCardView::showLine(const QString &lineId, const QString &lineName, const std::optional<CircuitCard> &card)
{
    const CircuitCard shown = card.value_or(CircuitCard());
    const bool same = lineId == m_lineId;
    if (!same && !m_lineId.isEmpty())
        handOver(); // what was typed for the other line
    const bool unchanged = same && lineName == m_lineName && shown == m_card && !m_heading->text().isEmpty();
    m_lineId = lineId;
    m_lineName = lineName;
    m_stack->setCurrentIndex(lineId.isEmpty() ? 0 : 1);
    m_empty->setText(tr("Nobody has told the line of this peer, so there is no card. Load peers to learn it."));
    if (unchanged)
        return;
    const bool keepNotes = same && m_notes->hasFocus() && m_notes->toPlainText() != m_card.notes;
    m_card = shown;
    m_heading->setText(lineName.isEmpty() || lineName == lineId
                           ? tr("Line %1").arg(displayText(lineId))
                           : tr("Line %1 (%2)").arg(displayText(lineName), lineId));
    fill(m_carrier, m_card.carrier, !same);
    fill(m_circuit, m_card.circuitId, !same);
    fill(m_hotline, m_card.hotline, !same);
    fill(m_contract, m_card.contract, !same);
    if (!keepNotes && m_notes->toPlainText() != m_card.notes)
        m_notes->setPlainText(m_card.notes);
    m_windows->showWindows(m_card.windows, m_wallClock());
    showProblem({});
    showMaintenance();
}

void CircuitCardView::showNone(const QString &why)
{
    showLine({}, {}, std::nullopt);
    m_empty->setText(why);
}

void CircuitCardView::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

CircuitCard CircuitCardView::typed() const
{
    return {m_carrier->text().trimmed(),  m_circuit->text().trimmed(), m_hotline->text().trimmed(),
            m_contract->text().trimmed(), m_notes->toPlainText(),      m_windows->windows()};
}

void CircuitCardView::handOver()
{
    const CircuitCard card = typed();
    if (m_lineId.isEmpty() || card == m_card)
        return;
    m_card = card;
    showProblem({});
    showMaintenance();
    Q_EMIT edited(m_lineId, card);
}

void CircuitCardView::showMaintenance()
{
    const QString text = maintenanceText(m_card, m_wallClock());
    m_now->setText(text);
    m_now->setVisible(!text.isEmpty());
}

void CircuitCardView::focusFirst()
{
    if (!m_lineId.isEmpty())
        m_hotline->setFocus(Qt::ShortcutFocusReason);
}

bool CircuitCardView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_notes && event->type() == QEvent::FocusOut)
        handOver();
    return QWidget::eventFilter(watched, event);
}

void CircuitCardView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showMaintenance();
    m_minute.start();
}

void CircuitCardView::hideEvent(QHideEvent *event)
{
    m_minute.stop();
    handOver(); // the window may be closing
    QWidget::hideEvent(event);
}

const MaintenanceWindow *maintenanceNow(const CircuitCard &card, qint64 nowMs)
{
    const auto on = std::find_if(card.windows.begin(), card.windows.end(), [nowMs](const MaintenanceWindow &window) {
        return window.startsAtMs <= nowMs && nowMs < window.endsAtMs;
    });
    return on == card.windows.end() ? nullptr : &*on;
}

QString maintenanceText(const CircuitCard &card, qint64 nowMs)
{
    const auto with = [](const QString &sentence, const QString &note) {
        return note.isEmpty() ? sentence + u'.' : CircuitCardView::tr("%1: %2").arg(sentence, displayText(note));
    };
    if (const MaintenanceWindow *on = maintenanceNow(card, nowMs))
        return with(CircuitCardView::tr("⚠ Maintenance is going on now, until %1").arg(localTime(on->endsAtMs)),
                    on->note);
    const MaintenanceWindow *next = nullptr;
    for (const MaintenanceWindow &window : card.windows) {
        if (window.startsAtMs > nowMs && (!next || window.startsAtMs < next->startsAtMs))
            next = &window;
    }
    if (!next)
        return {};
    return with(CircuitCardView::tr("Next maintenance from %1 to %2")
                    .arg(localTime(next->startsAtMs), localTime(next->endsAtMs)),
                next->note);
}

} // namespace peerlight::ui
