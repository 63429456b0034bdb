// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/run_journal.h"

namespace peerlight::history {

RunJournal::RunJournal(Writer &writer, Writer::Key key, const std::shared_ptr<const RunRecord> &run, bool isNew)
    : m_writer(&writer), m_key(key)
{
    connect(&writer, &Writer::written, this, [this](Writer::Key of, detection::JournalSeq upTo) {
        if (of == m_key && m_context && m_written)
            m_written(upTo);
    });
    connect(&writer, &Writer::stalled, this, [this](Writer::Key of, const QString &why) {
        if (of == m_key && m_context && m_stalled)
            m_stalled(why);
    });
    post([key, run, isNew](Writer &to) { to.begin(key, run, isNew); });
}

RunJournal::~RunJournal()
{
    post([key = m_key](Writer &to) { to.release(key); });
}

void RunJournal::open(QObject *context, Written written, Stalled stalled)
{
    m_context = context;
    m_written = std::move(written);
    m_stalled = std::move(stalled);
}

void RunJournal::append(detection::JournalSeq seq, const detection::JournalEntry &entry)
{
    post([key = m_key, seq, entry](Writer &to) { to.append(key, seq, entry); });
}

void RunJournal::post(const std::function<void(Writer &)> &work)
{
    Writer *writer = m_writer;
    if (!writer)
        return;
    QMetaObject::invokeMethod(
        writer, [writer, work] { work(*writer); }, Qt::QueuedConnection);
}

} // namespace peerlight::history
