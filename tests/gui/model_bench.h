// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/peer_samples.h"
#include "ui/peers/peer_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace peerlight::tests {

/// A model with a clock that stands still until it is told otherwise.
struct ModelBench
{
    qint64 now = 100000;
    ui::PeerTableModel model{[this] { return now; }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};

    [[nodiscard]] QVariant at(int row, ui::PeerColumn column, int role = Qt::DisplayRole) const
    {
        return model.index(row, static_cast<int>(column)).data(role);
    }

    /// "first-last" of each told range, in the order in which they were told.
    QStringList ranges()
    {
        QStringList out;
        for (const auto &call : std::as_const(changes))
            out.append(u"%1-%2"_s.arg(call.at(0).toModelIndex().row()).arg(call.at(1).toModelIndex().row()));
        changes.clear();
        return out;
    }
};

} // namespace peerlight::tests
