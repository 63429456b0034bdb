// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/read_bytes.h"

#include "app/auth/secret_memory.h"
#include "app/platform/descriptors.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

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

tl::expected<QByteArray, QString> readBytes(int descriptor, qint64 most)
{
    // Reserved at once, so that growing leaves no copies of a secret behind.
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(std::min<qint64>(most + 1, 1 << 16)));
    ReadBlock block;
    for (;;) {
        const qint64 count =
            platform::readSome(descriptor, block.bytes.data(), static_cast<qint64>(block.bytes.size()));
        if (count < 0)
            return tl::unexpected(platform::lastFailure());
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

} // namespace peerlight::cli
