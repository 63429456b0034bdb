// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/profile_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <chrono>

using namespace Qt::StringLiterals;

namespace peerlight::connection {

namespace {

struct ProfileStoreWords
{
    Q_DECLARE_TR_FUNCTIONS(ProfileFile)
};

constexpr qint64 mostProfileBytes = (1 << 20) + 1;
constexpr std::chrono::milliseconds lockPatience{500}; // another process writes 1 MB at most

} // namespace

tl::expected<ProfileFile, QString> readProfileFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return tl::unexpected(ProfileStoreWords::tr("%1 is not a regular file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(ProfileStoreWords::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    auto parsed = parseProfiles(file.read(mostProfileBytes));
    if (!parsed)
        return tl::unexpected(u"%1: %2"_s.arg(path, parsed.error()));
    return parsed;
}

Stored writeProfileFile(const QString &path, const ProfileFile &profiles)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QSaveFile file(path);
    const QByteArray bytes = profilesToJson(profiles);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return tl::unexpected(ProfileStoreWords::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    return {};
}

ProfileStore::ProfileStore(QString file, QObject *parent) : QObject(parent), m_path(std::move(file)) {}

Stored ProfileStore::load()
{
    m_readOnlyBecause.clear();
    m_file = {};
    if (!QFileInfo::exists(m_path))
        return {};
    auto file = readProfileFile(m_path);
    if (!file) {
        m_readOnlyBecause = file.error();
        return tl::unexpected(file.error());
    }
    m_file = std::move(*file);
    if (m_file.isNewer())
        m_readOnlyBecause = ProfileStoreWords::tr("A newer Peerlight wrote %1: connections can be used, and not "
                                                  "changed.")
                                .arg(m_path);
    Q_EMIT changed();
    return {};
}

template<typename Edit>
Stored ProfileStore::change(Edit edit)
{
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(int(lockPatience.count())))
        return tl::unexpected(ProfileStoreWords::tr("Another Peerlight is writing the connections: try again."));
    // What is on disk by now, and not what was there when this one started.
    if (auto loaded = load(); !loaded)
        return loaded;
    if (!m_readOnlyBecause.isEmpty())
        return tl::unexpected(m_readOnlyBecause);
    ProfileFile next = m_file;
    edit(next.profiles);
    if (auto written = writeProfileFile(m_path, next); !written)
        return written;
    m_file = std::move(next);
    Q_EMIT changed();
    return {};
}

Stored ProfileStore::put(const Profile &profile)
{
    return change([&profile](QList<Profile> &profiles) {
        const auto found = std::ranges::find(profiles, profile.id, &Profile::id);
        if (found == profiles.end())
            profiles.append(profile);
        else
            *found = profile;
    });
}

Stored ProfileStore::remove(const QString &profileId)
{
    return change([&profileId](QList<Profile> &profiles) {
        profiles.removeIf([&profileId](const Profile &p) { return p.id == profileId; });
    });
}

tl::expected<int, QString> ProfileStore::add(const QList<Profile> &profiles)
{
    const Stored stored = change([&profiles](QList<Profile> &all) {
        for (Profile one : profiles) {
            one.id = newProfileId(); // another person's id would lead to another person's secrets
            one.name = freeName(all, one.name);
            all.append(one);
        }
    });
    if (!stored)
        return tl::unexpected(stored.error());
    return int(profiles.size());
}

} // namespace peerlight::connection
