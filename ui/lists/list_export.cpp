// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_export.h"

#include "app/report/peer_report.h"
#include "ui/common/display_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ListExport)
};

} // namespace

QString exportSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::Tsv:
        return u"tsv"_s;
    case ExportFormat::Json:
        return u"json"_s;
    case ExportFormat::Ids:
        return u"txt"_s;
    }
    return {};
}

ExportFormat formatOfName(const QString &name, ExportFormat fallback)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Tsv, ExportFormat::Json, ExportFormat::Ids}) {
        if (suffix == exportSuffix(format))
            return format;
    }
    return fallback;
}

QString exportFilter(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return ExportWords::tr("CSV (*.csv)");
    case ExportFormat::Tsv:
        return ExportWords::tr("Tab-separated (*.tsv)");
    case ExportFormat::Json:
        return ExportWords::tr("JSON (*.json)");
    case ExportFormat::Ids:
        return ExportWords::tr("Peer IDs, one a line (*.txt)");
    }
    return {};
}

QByteArray exportedPeers(const QList<inventory::JoinedPeer> &peers, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return report::peerReport(peers, report::Format::Csv);
    case ExportFormat::Tsv:
        return report::peerReport(peers, report::Format::Tsv);
    case ExportFormat::Json:
        return report::peerReport(peers, report::Format::Json);
    case ExportFormat::Ids:
        break;
    }
    QByteArray ids;
    for (const inventory::JoinedPeer &peer : peers)
        ids += peer.peer.id.text().toUtf8() + '\n';
    return ids;
}

tl::expected<void, QString> writePrivately(const QString &path, const QByteArray &bytes)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    const QFileInfo info(path);
    const auto failed = [&](const QString &why) {
        return tl::unexpected(ExportWords::tr("%1 could not be written: %2").arg(displayText(info.fileName()), why));
    };
    // QSaveFile would write to where a link leads, and makes a file of what is none.
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return failed(ExportWords::tr("This is not a regular file."));
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return failed(file.errorString());
    return {};
}

ListExport::ListExport(const QList<inventory::JoinedPeer> &peers, ExportFormat format, const QString &path,
                       QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { Q_EMIT finished(m_watcher.result()); });
    const auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([peers, format, path, promise] {
        const auto written = writePrivately(path, exportedPeers(peers, format));
        promise->addResult(written ? QString() : written.error());
        promise->finish();
    });
}

} // namespace peerlight::ui
