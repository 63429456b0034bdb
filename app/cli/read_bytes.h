// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace peerlight::cli {

/// Closes the descriptor that it holds.
class FileDescriptor
{
public:
    explicit FileDescriptor(int number) : m_number(number) {}
    ~FileDescriptor();
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// All bytes up to the end, at most `most`: endless input ends as an error. Waits for the writer of a pipe,
/// so it is only for the time before the event loop runs. The error is a sentence.
[[nodiscard]] tl::expected<QByteArray, QString> readBytes(int descriptor, qint64 most);

/// What the last failed system call said, as a sentence.
[[nodiscard]] QString systemErrorText();

} // namespace peerlight::cli
