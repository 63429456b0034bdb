// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/read_bytes.h"

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
    std::array<char, 8192> block{};
    for (;;) {
        const ssize_t count = read(descriptor, block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return tl::unexpected(systemErrorText());
        if (count == 0)
            break;
        bytes.append(block.data(), static_cast<qsizetype>(count));
        if (bytes.size() > most)
            return tl::unexpected(ReadBytesWords::tr("this is larger than %1 bytes.").arg(most));
    }
    std::fill(block.begin(), block.end(), '\0');
    return bytes;
}

QString systemErrorText()
{
    const QString text = qt_error_string();
    return text.endsWith(u'.') ? text : text + u'.';
}

} // namespace peerlight::cli
