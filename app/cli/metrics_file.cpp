// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/metrics_file.h"

#include "app/cli/option_values.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace peerlight::cli {

namespace {

struct MetricsFileWords
{
    Q_DECLARE_TR_FUNCTIONS(MetricsFile)
};

} // namespace

std::optional<UsageError> metricsFileProblem(const QString &path)
{
    const QFileInfo info(path);
    // QSaveFile would write to where a link leads.
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return usageError(MetricsFileWords::tr("--metrics %1: this is not a regular file.").arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return usageError(MetricsFileWords::tr("--metrics %1: %2.").arg(path, file.errorString()));
    file.cancelWriting();
    return {};
}

tl::expected<void, QString> writeMetricsFile(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    const bool done = !QFileInfo(path).isSymLink() && file.open(QIODevice::WriteOnly) &&
                      file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup |
                                          QFileDevice::ReadOther) &&
                      file.write(text) == text.size() && file.commit();
    if (done)
        return {};
    return tl::unexpected(MetricsFileWords::tr("The metrics could not be written to %1: %2")
                              .arg(path, file.error() == QFileDevice::NoError
                                             ? MetricsFileWords::tr("this is not a regular file.")
                                             : file.errorString()));
}

} // namespace peerlight::cli
