// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "ui/common/display_names.h"
#include "ui/common/display_text.h"
#include "ui/common/local_text.h"
#include "ui/compare/shown_comparison.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QTreeView>
#include <QVBoxLayout>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChoices = 500;
constexpr int widestPeerColumn = 320; // a long name is in its tool tip

} // namespace

ComparePage::ComparePage(history::History *history, QWidget *parent) : QWidget(parent), m_history(history)
{
    setAccessibleName(tr("Compare"));
    m_filtered.setSourceModel(&m_model);
    m_filtered.setRecursiveFilteringEnabled(true);
    m_filtered.setAutoAcceptChildRows(true); // the name of a group keeps all of it
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered.setFilterKeyColumn(-1);
    build();
    connectParts();
    showResult();
}

void ComparePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &name) {
        auto *label = new QLabel(text, this);
        auto *choice = new QComboBox(this);
        choice->setAccessibleName(name);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(20);
        label->setBuddy(choice);
        row->addWidget(label);
        row->addWidget(choice, 1);
        return choice;
    };
    m_before = add(tr("&Before:"), tr("Before"));
    m_after = add(tr("Af&ter:"), tr("After"));
    m_filter = new QLineEdit(this);
    m_filter->setAccessibleName(tr("Filter the comparison"));
    m_filter->setPlaceholderText(tr("Filter: a peer, a gateway, \"new fault\""));
    m_filter->setClearButtonEnabled(true);
    row->addWidget(m_filter, 1);
    m_copy = new QPushButton(tr("Cop&y"), this);
    m_copy->setToolTip(tr("Copy the comparison as tab-separated text"));
    m_export = new QPushButton(tr("E&xport…"), this);
    row->addWidget(m_copy);
    row->addWidget(m_export);
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setMinimumWidth(1);
    m_tree = new QTreeView(this);
    m_tree->setModel(&m_filtered);
    m_tree->setAccessibleName(tr("Compared peers"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    column->addLayout(row);
    column->addWidget(m_summary);
    column->addWidget(m_tree, 1);
    setFocusProxy(m_before);
}

void ComparePage::connectParts()
{
    connect(m_before, &QComboBox::activated, this, &ComparePage::compare);
    connect(m_after, &QComboBox::activated, this, &ComparePage::compare);
    connect(m_filter, &QLineEdit::textChanged, this, &ComparePage::applyFilter);
    connect(m_copy, &QPushButton::clicked, this, &ComparePage::copyWanted);
    connect(m_export, &QPushButton::clicked, this, &ComparePage::exportWanted);
}

void ComparePage::setNames(DisplayNames *names)
{
    if (m_names)
        m_names->disconnect(this);
    m_names = names;
    if (names)
        connect(names, &DisplayNames::changed, this, &ComparePage::showResult);
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        readChoices();
}

void ComparePage::refresh()
{
    m_stale = true;
    if (isVisible())
        readChoices();
}

void ComparePage::choose(const QString &before, const QString &after)
{
    m_wantedBefore = before;
    m_wantedAfter = after;
    refresh();
}

void ComparePage::readChoices()
{
    if (!m_history)
        return;
    m_stale = false;
    m_history->baselines(this, [this](const history::Expected<QList<history::Baseline>> &baselines) {
        if (!baselines) {
            m_summary->setText(baselines.error());
            return;
        }
        history::RunQuery query;
        query.limit = mostChoices;
        m_history->runs(query, this, [this, known = *baselines](const history::Expected<history::RunPage> &page) {
            if (page)
                fillChoices(known, page->items);
            else
                m_summary->setText(page.error());
        });
    });
}

void ComparePage::fillChoices(const QList<history::Baseline> &baselines, const QList<history::KeptRun> &runs)
{
    const auto fill = [&](QComboBox &box, const QString &wanted, const QString &usual) {
        const QString chosen = wanted.isEmpty() ? box.currentData().toString() : wanted;
        box.clear();
        for (const history::Baseline &baseline : baselines)
            box.addItem(tr("Baseline %1").arg(displayText(baseline.name)), u"baseline:"_s + baseline.name);
        for (const history::KeptRun &run : runs)
            box.addItem(tr("%1, %Ln peers", nullptr, run.detections()).arg(localTimeText(run.startedAtMs)), run.runId);
        const int at = box.findData(chosen);
        box.setCurrentIndex(at >= 0 ? at : box.findData(usual));
    };
    const QString latest = runs.isEmpty() ? QString() : runs.constFirst().runId;
    const QString earlier = runs.size() > 1 ? runs[1].runId : latest;
    fill(*m_before, m_wantedBefore, baselines.isEmpty() ? earlier : u"baseline:"_s + baselines.constFirst().name);
    fill(*m_after, m_wantedAfter, latest);
    m_wantedBefore.clear();
    m_wantedAfter.clear();
    compare();
}

void ComparePage::compare()
{
    ++m_generation;
    m_beforeRun.reset();
    m_afterRun.reset();
    m_comparison = {};
    showResult();
    if (m_before->currentIndex() < 0 || m_after->currentIndex() < 0)
        return;
    read(m_before->currentData().toString(), &ComparePage::m_beforeRun);
    read(m_after->currentData().toString(), &ComparePage::m_afterRun);
}

void ComparePage::read(const QString &reference, std::optional<history::WholeRun> ComparePage::*side)
{
    m_history->wholeRun(reference, this,
                        [this, side, generation = m_generation](const history::Expected<history::WholeRun> &whole) {
                            if (generation != m_generation)
                                return;
                            if (!whole) {
                                m_summary->setText(whole.error());
                                return;
                            }
                            this->*side = *whole;
                            takeSides();
                        });
}

void ComparePage::takeSides()
{
    if (!m_beforeRun || !m_afterRun)
        return;
    m_comparison = insight::compare(history::findingsOf(*m_beforeRun), history::findingsOf(*m_afterRun));
    if (m_names) {
        for (const auto *side : {&*m_beforeRun, &*m_afterRun}) {
            QList<inventory::Peer> peers;
            for (const auto &kept : side->detections)
                peers += kept.peer;
            m_names->learn(peers);
        }
    }
    showResult();
    Q_EMIT compared();
}

QString ComparePage::remark() const
{
    const history::KeptRun &before = m_beforeRun->run;
    const history::KeptRun &after = m_afterRun->run;
    if (before.runId == after.runId)
        return tr("Both are the same run.");
    if (before.endpoint != after.endpoint || before.project != after.project)
        return tr("The two runs are of different projects.");
    if (before.no > after.no)
        return tr("The first run is the later one: what was fixed is shown as a new fault.");
    return {};
}

void ComparePage::showResult()
{
    const bool known = m_beforeRun && m_afterRun;
    m_copy->setEnabled(known);
    m_export->setEnabled(known);
    m_model.setComparison(m_names ? shownComparison(m_comparison, *m_names) : m_comparison);
    applyFilter();
    if (!known) {
        m_summary->setText(m_history && m_before->count() > 0
                               ? tr("Choose what is compared with what.")
                               : tr("There are no runs to compare yet. Each run is kept, except those of the demo."));
        return;
    }
    QString text = insight::comparisonSentence(m_comparison.counts);
    if (const QString more = remark(); !more.isEmpty())
        text += u' ' + more;
    m_summary->setText(text);
    m_tree->setAccessibleDescription(text);
    for (int column = 0; column < ComparedPeersModel::ColumnCount - 1; ++column)
        m_tree->resizeColumnToContents(column);
    m_tree->setColumnWidth(ComparedPeersModel::Peer,
                           std::min(m_tree->columnWidth(ComparedPeersModel::Peer), widestPeerColumn));
}

void ComparePage::applyFilter()
{
    m_filtered.setFilterFixedString(m_filter->text().trimmed());
    m_tree->expandAll();
    // What is still as it should be is counted in its heading: it is read last, if at all.
    for (int row = 0; row < m_filtered.rowCount() && m_filter->text().isEmpty(); ++row) {
        const int source = m_filtered.mapToSource(m_filtered.index(row, 0)).row();
        if (source == m_model.rowCount() - 1 && m_model.rowCount() > 1 && m_comparison.counts.stillClear > 0)
            m_tree->collapse(m_filtered.index(row, 0));
    }
}

report::ComparedRun ComparePage::comparedRun(const history::WholeRun &whole) const
{
    const auto shown = [this](const QString &name) {
        return m_names ? m_names->name(AliasBook::Kind::Place, name) : name;
    };
    return {whole.run.runId, QDateTime::fromMSecsSinceEpoch(whole.run.startedAtMs, QTimeZone::utc()),
            shown(whole.run.endpoint), shown(whole.run.project)};
}

QByteArray ComparePage::bytesIn(report::Format format) const
{
    if (!m_beforeRun || !m_afterRun)
        return {};
    return report::comparisonReport(comparedRun(*m_beforeRun), comparedRun(*m_afterRun), m_model.comparison(), format);
}

} // namespace peerlight::ui
