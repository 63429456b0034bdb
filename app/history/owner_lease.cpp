// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/owner_lease.h"

#include "app/history/history.h"
#include "app/history/postgres.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

/// The same for all processes that share lock files, and no two of others: machines that were copied from one another
/// have the same ids and paths, but not the same boot. No path goes to the server.
QString folderMark(const QString &folder)
{
    const QString boot = systemBootId();
    if (boot.isEmpty())
        return {};
    const QByteArray text = (boot + QFileInfo(folder).absoluteFilePath()).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

OwnerLease::OwnerLease(const QString &folder, const QString &name, const QString &operatorName, detection::Millis lease)
    : m_name(name), m_operator(operatorName), m_folder(folderMark(folder)), m_lease(lease), m_locks(folder, name)
{}

void OwnerLease::renew(Database &db) const
{
    const qint64 now = postgres::now(db);
    db.run(u"INSERT INTO owner (name, operator, folder, seen_at) VALUES (?, ?, ?, ?) "
           "ON CONFLICT (name) DO UPDATE SET seen_at = excluded.seen_at"_s,
           {m_name, orEmpty(m_operator), orEmpty(m_folder), now});
    db.run(u"DELETE FROM owner WHERE seen_at < ?"_s, {now - static_cast<qint64>(m_lease.count())});
    if (m_folder.isEmpty())
        return;
    QStringList here;
    db.each(u"SELECT name FROM owner WHERE folder = ? AND name <> ?"_s, {m_folder, m_name},
            [&here](const QSqlQuery &query) { here.append(query.value(0).toString()); });
    for (const QString &owner : here) {
        if (m_locks.isGone(owner))
            db.run(u"DELETE FROM owner WHERE name = ?"_s, {owner});
    }
}

void OwnerLease::giveUp(Database &db) const
{
    db.run(u"DELETE FROM owner WHERE name = ?"_s, {m_name});
}

bool OwnerLease::isGone(Database &db, const QString &owner) const
{
    return !db.value(u"SELECT 1 FROM owner WHERE name = ?"_s, {owner}).isValid();
}

} // namespace peerlight::history
