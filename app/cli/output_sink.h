// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

#include <memory>

#include <tl/expected.hpp>

namespace peerlight::cli {

/// Where results go: standard output, each piece at once, or a file that is there complete or not at all,
/// readable by its owner alone. Not committed means that the file is left as it was.
class OutputSink
{
public:
    /// Empty or "-": standard output. Opens the file at once, so that a wrong path is found before anything is sent.
    [[nodiscard]] static tl::expected<std::unique_ptr<OutputSink>, UsageError> open(const QString &path);

    [[nodiscard]] static std::unique_ptr<OutputSink> standardOutput();

    bool write(const QByteArray &bytes); ///< false: it failed, see tellFailure(); later calls do nothing
    bool commit();                       ///< puts the file in its place

    /// Prints why it failed, unless only the reader has gone, who wanted no more. The exit code that tells so.
    [[nodiscard]] int tellFailure() const;

private:
    explicit OutputSink(std::unique_ptr<QSaveFile> file) : m_file(std::move(file)) {}
    bool fail(const QString &why);

    std::unique_ptr<QSaveFile> m_file; ///< null: standard output
    QString m_failure;
    bool m_readerIsGone = false;
};

} // namespace peerlight::cli
