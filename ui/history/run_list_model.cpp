// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/run_list_model.h"

#include "ui/common/counts_text.h"
#include "ui/common/display_names.h"
#include "ui/common/display_text.h"
#include "ui/common/local_text.h"

namespace peerlight::ui {

using namespace Qt::StringLiterals;

QString runCountsText(const insight::OutcomeCounts &counts)
{
    const QString parts = countsText(counts);
    const QString peers =
        counts.all() == 1 ? RunListModel::tr("1 peer") : RunListModel::tr("%Ln peers", nullptr, counts.all());
    return parts.isEmpty() ? peers : peers + u": "_s + parts;
}

QString runPlaceText(const history::KeptRun &run, DisplayNames *names)
{
    const auto shown = [names](const QString &name) {
        return names ? names->name(AliasBook::Kind::Place, name) : name;
    };
    return displayText(RunListModel::tr("%1, project %2").arg(shown(run.endpoint), shown(run.project)));
}

void RunListModel::setNames(DisplayNames *names)
{
    if (m_names)
        m_names->disconnect(this);
    m_names = names;
    const auto retell = [this] {
        if (!m_runs.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    };
    if (names)
        connect(names, &DisplayNames::changed, this, retell);
    retell();
}

void RunListModel::clear()
{
    beginResetModel();
    m_runs.clear();
    m_more = false;
    m_asked = false;
    endResetModel();
}

void RunListModel::append(const QList<history::KeptRun> &runs, bool more)
{
    m_more = more;
    m_asked = false;
    if (runs.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(runs.size()) - 1);
    m_runs += runs;
    endInsertRows();
}

int RunListModel::rowOf(const QString &runId) const
{
    for (int row = 0; row < m_runs.size(); ++row) {
        if (m_runs[row].runId == runId)
            return row;
    }
    return -1;
}

int RunListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunListModel::text(const history::KeptRun &run, int column) const
{
    switch (column) {
    case Started:
        return localTimeText(run.startedAtMs);
    case Utc:
        return utcTimeText(run.startedAtMs);
    case Results:
        return runCountsText(run.counts);
    case Baselines:
        return displayText(run.baselines.join(u", "_s));
    case At:
        return runPlaceText(run, m_names);
    default:
        return {};
    }
}

QVariant RunListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const history::KeptRun &run = m_runs[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(run, index.column());
    case Qt::ToolTipRole:
        return toolTipHtml(text(run, index.column()));
    case Qt::AccessibleTextRole:
        if (index.column() == Started)
            return u"%1, %2"_s.arg(text(run, Started), text(run, Results));
        return text(run, index.column());
    case CountsRole:
        return index.column() == Results ? QVariant::fromValue(run.counts) : QVariant();
    case RunIdRole:
        return run.runId;
    default:
        return {};
    }
}

QVariant RunListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Started:
        return tr("Started");
    case Utc:
        return tr("UTC");
    case Results:
        return tr("Results");
    case Baselines:
        return tr("Baseline");
    case At:
        return tr("Connection");
    default:
        return {};
    }
}

bool RunListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void RunListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT moreWanted();
}

} // namespace peerlight::ui
