// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_sink.h"

#include "app/cli/exit_code.h"
#include "app/cli/messages.h"
#include "app/cli/option_values.h"
#include "app/platform/descriptors.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

struct OutputSinkWords
{
    Q_DECLARE_TR_FUNCTIONS(OutputSink)
};

} // namespace

tl::expected<std::unique_ptr<OutputSink>, UsageError> OutputSink::open(const QString &path)
{
    if (path.isEmpty() || path == "-"_L1)
        return standardOutput();
    const QFileInfo info(path);
    // QSaveFile would write to where a link leads.
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return tl::unexpected(usageError(OutputSinkWords::tr("--output %1: this is not a regular file.").arg(path)));
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return tl::unexpected(usageError(OutputSinkWords::tr("--output %1: %2.").arg(path, file->errorString())));
    // An existing file would hand on its own permissions.
    file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return std::unique_ptr<OutputSink>(new OutputSink(std::move(file)));
}

std::unique_ptr<OutputSink> OutputSink::standardOutput()
{
    return std::unique_ptr<OutputSink>(new OutputSink(nullptr));
}

bool OutputSink::write(const QByteArray &bytes)
{
    if (!m_failure.isEmpty())
        return false;
    if (m_file)
        return m_file->write(bytes) == bytes.size() || fail(m_file->errorString());
    if (platform::writeAll(platform::standardOutput, bytes))
        return true;
    m_readerIsGone = errno == EPIPE;
    return fail(platform::lastFailure());
}

bool OutputSink::commit()
{
    if (!m_failure.isEmpty())
        return false;
    return !m_file || m_file->commit() || fail(m_file->errorString());
}

int OutputSink::tellFailure() const
{
    if (m_readerIsGone)
        return readerGoneExitCode;
    printMessage(m_failure);
    return notWrittenExitCode;
}

bool OutputSink::fail(const QString &why)
{
    m_failure = OutputSinkWords::tr("The results could not be written: %1").arg(why);
    return false;
}

} // namespace peerlight::cli
