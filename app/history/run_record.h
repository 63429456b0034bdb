// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/journal.h"
#include "app/history/database.h"
#include "app/history/kept.h"

#include <QHash>

namespace peerlight::history {

/// Writes the entries of one run into the tables. It keeps nothing of what it has written, so that a transaction
/// that was rolled back can be written again as it was. To be called within a transaction.
class RunRecord
{
public:
    explicit RunRecord(const RunContext &context);
    /// The row with the id n is run.rows[n]; rows that are planned later get places of their own.
    explicit RunRecord(const OpenRun &run);

    [[nodiscard]] const QString &runId() const { return m_context.runId; }
    /// Who writes, and where.
    struct Pen
    {
        QString owner;
        QString operatorName; ///< as the person wants to be called; may be empty
        QString bootId;       ///< of the machine's boot that the instants of the entries belong to
        bool marks = false;   ///< what is written is to be sent to the team's history, too
    };
    /// Before the first entry. A run that is there already stays as it is.
    void begin(Database &db, const Pen &pen) const;
    /// What the entries of a run have in common within one transaction: it is found out once.
    struct Group
    {
        QVariant runNo;
        bool countsDropped = false;
    };
    void write(Database &db, const detection::JournalEntry &entry, const Pen &pen, Group &group) const;

private:
    class Entries;
    [[nodiscard]] int placeOf(detection::RowId row) const;

    RunContext m_context;
    QHash<api::PeerId, inventory::Peer> m_peers;
    QList<int> m_places;
    int m_nextPlace = 0;
};

} // namespace peerlight::history
