// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connection/profile_json.h"

#include <QObject>

namespace peerlight::connection {

using Stored = tl::expected<void, QString>; ///< the error is a translated sentence

/// The connections of the data folder, in connections.json: read at the start, and written whole at each change,
/// atomically and for the owner alone. What another process wrote in between is kept. A file that a newer Peerlight
/// wrote, or that cannot be read, is never written. Small files on the calling thread.
class ProfileStore : public QObject
{
    Q_OBJECT
public:
    explicit ProfileStore(QString file, QObject *parent = nullptr);

    /// A file that is not there is no error. After an error there are no connections, and nothing is written.
    Stored load();

    [[nodiscard]] const QList<Profile> &profiles() const { return m_file.profiles; }
    /// Why nothing can be written; empty: it can.
    [[nodiscard]] const QString &readOnlyBecause() const { return m_readOnlyBecause; }
    /// What of the file was not understood.
    [[nodiscard]] const QStringList &unread() const { return m_file.unread; }

    Stored put(const Profile &profile); ///< adds it, or takes the place of the one with its id
    Stored remove(const QString &profileId);
    /// Connections of another file, with ids of their own and names that are free. Gives how many.
    tl::expected<int, QString> add(const QList<Profile> &profiles);

Q_SIGNALS:
    void changed();

private:
    template<typename Edit>
    Stored change(Edit edit);

    const QString m_path;
    ProfileFile m_file;
    QString m_readOnlyBecause;
};

/// The whole of a file that is to be read as one; the error is a translated sentence.
[[nodiscard]] tl::expected<ProfileFile, QString> readProfileFile(const QString &path);
/// For the owner alone; an old file stays as it was if this fails.
[[nodiscard]] Stored writeProfileFile(const QString &path, const ProfileFile &file);

} // namespace peerlight::connection
