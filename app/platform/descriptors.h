// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace peerlight::platform {

// The numbers that every system's C library gives them.
inline constexpr int standardInput = 0;
inline constexpr int standardOutput = 1;
inline constexpr int standardError = 2;

/// For the beginning of main: bytes go through the three as they are, and none of their numbers is free. A closed
/// standard output would give its number to the next socket or file, and results would go there.
[[nodiscard]] bool keepStandardDescriptors();

/// How many descriptors, and with them sockets, this process may have open; 0: that is not known.
[[nodiscard]] quint64 descriptorLimit();

/// Whether nothing more can be opened because too much is open already.
[[nodiscard]] bool isOutOfDescriptors();

/// A file that is open for reading; closes it at its end. No child process gets it. Opening a pipe does not wait for
/// whoever writes. When it is not open, lastFailure() says why.
class FileToRead
{
public:
    explicit FileToRead(const QString &path);
    ~FileToRead();
    Q_DISABLE_COPY_MOVE(FileToRead)

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

struct FileState
{
    bool isRegular = false; ///< no folder, pipe, socket or device
    bool isForAll = false;  ///< every user of the machine can read it; false where the system has no such rights
    qint64 size = 0;        ///< bytes
    qint64 changedAt = 0;   ///< when it was last written, in a unit of the system's
};

/// Of what is open. Nothing: it could not be found out, see lastFailure().
[[nodiscard]] std::optional<FileState> stateOf(int descriptor);

/// Waits for some bytes, and gives how many there were; 0: the end; less: it failed, and errno tells why. Goes on after
/// an interruption.
[[nodiscard]] qint64 readSome(int descriptor, char *to, qint64 most);

/// Writes everything or gives false, and then errno tells why: EPIPE when whoever read has gone. Handles interruption
/// and full pipes.
bool writeAll(int descriptor, const QByteArray &bytes);

/// What the last failed call said, as a sentence.
[[nodiscard]] QString lastFailure();

} // namespace peerlight::platform
