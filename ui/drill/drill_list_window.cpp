// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drill/drill_list_window.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace peerlight::ui {

namespace {

constexpr int highestSeed = 9999;

} // namespace

DrillListWindow::DrillListWindow(const QList<DrillCard> &cards, QWidget *parent)
    : QDialog(parent), m_cards(cards), m_list(new QListWidget(this)), m_story(new QLabel(this)),
      m_seed(new QSpinBox(this)), m_problem(new QLabel(this))
{
    setWindowTitle(tr("Drills"));
    setAccessibleName(tr("Drills"));
    auto *intro = new QLabel(tr("A drill is an exercise with a simulated service, in a window of its own, marked DEMO. "
                                "Nothing leaves this machine, and nothing of what you do there is kept."),
                             this);
    intro->setWordWrap(true);
    m_list->setAccessibleName(tr("List of drills"));
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (const DrillCard &card : m_cards) {
        auto *item = new QListWidgetItem(card.title, m_list);
        item->setToolTip(card.story.toHtmlEscaped());
        item->setData(Qt::AccessibleDescriptionRole, card.story);
    }
    for (QLabel *label : {m_story, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    }
    m_problem->hide();
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setRange(1, highestSeed);
    m_seed->setToolTip(tr("The same seed gives the same peers and the same trouble"));

    auto *form = new QFormLayout;
    form->addRow(tr("S&eed:"), m_seed);
    auto *buttons = new QDialogButtonBox(this);
    auto *go = buttons->addButton(tr("&Start the drill"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_list);
    column->addWidget(m_story, 1);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &DrillListWindow::start);
    connect(m_list, &QListWidget::itemActivated, this, &DrillListWindow::start);
    connect(m_list, &QListWidget::currentRowChanged, this, &DrillListWindow::follow);
    m_list->setCurrentRow(0);
    resize(520, 360);
}

void DrillListWindow::setSeed(quint64 seed)
{
    m_seed->setValue(static_cast<int>(seed));
}

void DrillListWindow::follow()
{
    m_story->setText(m_cards.value(m_list->currentRow()).story);
    m_problem->hide();
}

void DrillListWindow::start()
{
    const int row = m_list->currentRow();
    if (row >= 0)
        Q_EMIT wanted(m_cards.at(row).name, static_cast<quint64>(m_seed->value()));
}

void DrillListWindow::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setAccessibleName(sentence);
    m_problem->show();
}

} // namespace peerlight::ui
