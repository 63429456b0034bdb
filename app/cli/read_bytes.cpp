// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/read_bytes.h"

#include "app/auth/secret_memory.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>

#include <unistd.h>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

struct ReadBytesWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadBytes)
};

/// Room to read into; what is read may be a token, so nothing of it stays on the stack.
struct ReadBlock
{
    std::array<char, 8192> bytes{};
    ReadBlock() = default;
    ~ReadBlock() { auth::scrub(bytes.data(), bytes.size()); }
    ReadBlock(const ReadBlock &) = delete;
    ReadBlock &operator=(const ReadBlock &) = delete;
};

} // namespace

FileDescriptor::~FileDescriptor()
{
    if (m_number >= 0)
        close(m_number);
}

tl::expected<QByteArray, QString> readBytes(int descriptor, qint64 most)
{
    // Reserved at once, so that growing leaves no copies of a secret behind.
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(std::min<qint64>(most + 1, 1 << 16)));
    ReadBlock block;
    for (;;) {
        const ssize_t count = read(descriptor, block.bytes.data(), block.bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return tl::unexpected(systemErrorText());
        if (count == 0)
            break;
        bytes.append(block.bytes.data(), static_cast<qsizetype>(count));
        if (bytes.size() > most) {
            auth::scrub(bytes.data(), static_cast<std::size_t>(bytes.size()));
            return tl::unexpected(ReadBytesWords::tr("this is larger than %1 bytes.").arg(most));
        }
    }
    return bytes;
}

QString systemErrorText()
{
    const QString text = qt_error_string();
    return text.endsWith(u'.') ? text : text + u'.';
}

} // namespace peerlight::cli
