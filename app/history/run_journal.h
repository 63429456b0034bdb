// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/journal.h"
#include "app/history/writer.h"

#include <QPointer>

namespace peerlight::history {

/// Passes one run's entries on to the writer's thread, and its answers back. Should the history be gone, what is
/// appended goes nowhere.
class RunJournal final : public QObject, public detection::Journal
{
    Q_OBJECT
public:
    RunJournal(Writer &writer, Writer::Key key, const std::shared_ptr<const RunRecord> &run, bool isNew);
    ~RunJournal() override;

    void open(QObject *context, Written written, Stalled stalled) override;
    void append(detection::JournalSeq seq, const detection::JournalEntry &entry) override;

private:
    void post(const std::function<void(Writer &)> &work);

    QPointer<Writer> m_writer;
    const Writer::Key m_key;
    QPointer<QObject> m_context;
    Written m_written;
    Stalled m_stalled;
};

} // namespace peerlight::history
