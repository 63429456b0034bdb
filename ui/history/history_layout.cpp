// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of the history stand beside each other.
#include "ui/history/counts_delegate.h"
#include "ui/history/history_page.h"
#include "ui/history/outcome_strip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

QTableView *makeHistoryTable(QWidget *parent, QAbstractItemModel &model, const QString &name)
{
    auto *table = new QTableView(parent);
    table->setModel(&model);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(24);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

/// Asks for the height of all its lines. A splitter gives a part what it asks for, not what it needs at its width:
/// with less than that the plot would lie under the buttons.
class WholeLabel : public QLabel
{
public:
    using QLabel::QLabel;
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, std::max(0, heightForWidth(width()))}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            updateGeometry();
    }
};

QLabel *makeHistoryLabel(QWidget *parent)
{
    auto *label = new WholeLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // long names must not widen the window
    return label;
}

QVBoxLayout *makeColumn(QWidget *of)
{
    auto *column = new QVBoxLayout(of);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    return column;
}

} // namespace

void HistoryPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(6);
    column->addWidget(buildFilter());
    m_note = makeHistoryLabel(this);
    column->addWidget(m_note);
    auto *right = new QSplitter(Qt::Vertical, this);
    auto *both = new QSplitter(Qt::Horizontal, this);
    both->setChildrenCollapsible(false);
    right->setChildrenCollapsible(false);
    both->addWidget(buildRuns());
    both->addWidget(right);
    right->addWidget(buildResults());
    right->addWidget(buildPeer());
    both->setSizes({520, 560});
    right->setSizes({200, 260});
    column->addWidget(both, 1);
    setFocusProxy(m_runTable);
}

QWidget *HistoryPage::buildFilter()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &name) {
        auto *label = new QLabel(text, bar);
        auto *choice = new QComboBox(bar);
        choice->setAccessibleName(name);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(18);
        label->setBuddy(choice);
        row->addWidget(label);
        row->addWidget(choice);
        return choice;
    };
    m_connection = add(tr("Runs &over:"), tr("Runs over"));
    m_connection->addItem(tr("All connections"), QStringList());
    m_since = add(tr("Started w&ithin:"), tr("Started within"));
    m_since->addItem(tr("Any time"), 0);
    m_since->addItem(tr("24 hours"), 1);
    m_since->addItem(tr("7 days"), 7);
    m_since->addItem(tr("30 days"), 30);
    m_since->addItem(tr("365 days"), 365);
    row->addStretch(1);
    return bar;
}

QWidget *HistoryPage::buildRuns()
{
    m_runTable = makeHistoryTable(this, m_runs, tr("Runs"));
    m_runTable->setItemDelegateForColumn(RunListModel::Results, new CountsDelegate(m_runTable));
    return m_runTable;
}

QWidget *HistoryPage::buildResults()
{
    auto *part = new QWidget(this);
    auto *column = makeColumn(part);
    m_runTitle = makeHistoryLabel(part);
    m_runTitle->setText(tr("Results of the run"));
    m_resultTable = makeHistoryTable(part, m_sorted, tr("Results of the run"));
    m_resultTable->setSortingEnabled(true);
    m_resultTable->sortByColumn(RunResultsModel::Result, Qt::AscendingOrder);
    column->addWidget(m_runTitle);
    column->addWidget(m_resultTable, 1);
    return part;
}

QWidget *HistoryPage::buildPeer()
{
    auto *part = new QWidget(this);
    auto *column = makeColumn(part);
    m_peerTitle = makeHistoryLabel(part);
    m_strip = new OutcomeStrip(part);
    m_plot = new LossPlot(part);
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &tip, auto press) {
        auto *button = new QPushButton(text, part);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, press);
        buttons->addWidget(button);
    };
    add(tr("Show &all"), tr("All results of the peer (0 in the plot)"), [this] { m_plot->showAll(); });
    add(tr("Save as P&NG…"), tr("Save the plot as a picture"),
        [this] { Q_EMIT pictureWanted(LossPlot::Picture::Png); });
    add(tr("Save as SV&G…"), tr("Save the plot as a drawing"),
        [this] { Q_EMIT pictureWanted(LossPlot::Picture::Svg); });
    buttons->addStretch(1);
    column->addWidget(m_peerTitle);
    column->addWidget(m_strip);
    column->addWidget(m_plot, 1);
    column->addLayout(buttons);
    return part;
}

} // namespace peerlight::ui
