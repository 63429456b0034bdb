// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/owner_lock.h"

#include "app/history/database_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

struct OwnerLockWords
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

} // namespace

OwnerLock::OwnerLock(const QString &folder) : OwnerLock(folder, QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

OwnerLock::OwnerLock(const QString &folder, const QString &name)
    : m_folder(QDir(folder).filePath(u"owners"_s)), m_name(name)
{}

Expected<void> OwnerLock::take()
{
    if (m_lock)
        return {};
    const Expected<void> made = makePrivateFolder(m_folder);
    if (!made)
        return made;
    static_cast<void>(anyIsHeld()); // a look removes what is stale
    m_lock = lockOf(m_name);
    if (m_lock->tryLock({}))
        return {};
    m_lock.reset();
    return tl::unexpected(OwnerLockWords::tr("The history cannot be locked: no file can be made in %1").arg(m_folder));
}

bool OwnerLock::isGone(const QString &owner) const
{
    if (owner == m_name)
        return false;
    return lockOf(owner)->tryLock({}); // unlocked, and its file removed, at the end of the statement
}

bool OwnerLock::anyIsHeld() const
{
    bool any = false;
    const QStringList files = QDir(m_folder).entryList({u"*.lock"_s}, QDir::Files);
    for (const QString &file : files)
        any = !isGone(QFileInfo(file).completeBaseName()) || any;
    return any;
}

std::unique_ptr<ProcessLock> OwnerLock::lockOf(const QString &owner) const
{
    return std::make_unique<ProcessLock>(QDir(m_folder).filePath(owner + u".lock"_s));
}

} // namespace peerlight::history
