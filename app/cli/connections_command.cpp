// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connections_command.h"

#include "app/cli/caller.h"
#include "app/cli/exit_code.h"
#include "app/cli/messages.h"
#include "app/cli/output_sink.h"
#include "app/connection/profile_store.h"
#include "app/report/json_text.h"
#include "app/report/text_table.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace peerlight::cli {

using namespace Qt::StringLiterals;
using connection::CredentialKind;
using connection::Environment;
using connection::Profile;

namespace {

struct ConnectionsCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionsCommand)
};

QJsonValue nameOf(Environment environment)
{
    switch (environment) {
    case Environment::Unmarked:
        return QJsonValue::Null;
    case Environment::Production:
        return u"production"_s;
    case Environment::Staging:
        return u"staging"_s;
    case Environment::Lab:
        return u"lab"_s;
    }
    return QJsonValue::Null;
}

QString nameOf(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::Token:
        return u"token"_s;
    case CredentialKind::Password:
        return u"password"_s;
    case CredentialKind::Keys:
        return u"keys"_s;
    }
    return {};
}

QString titleOf(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::Token:
        return ConnectionsCommandWords::tr("Token");
    case CredentialKind::Password:
        return ConnectionsCommandWords::tr("Password");
    case CredentialKind::Keys:
        return ConnectionsCommandWords::tr("Access key");
    }
    return {};
}

void tellAll(const QStringList &sentences)
{
    for (const QString &sentence : sentences)
        printMessage(sentence);
}

int list(const connection::ProfileStore &store, bool json)
{
    if (!store.readOnlyBecause().isEmpty())
        printMessage(store.readOnlyBecause());
    if (store.profiles().isEmpty() && !json) {
        printMessage(ConnectionsCommandWords::tr("No connections are kept yet: import a file, or save one in the "
                                                 "window."));
        return 0;
    }
    const auto output = OutputSink::standardOutput();
    const bool written = output->write(json ? profileJson(store.profiles()) : profileTable(store.profiles()));
    return written ? 0 : output->tellFailure();
}

int importFrom(const QString &path, connection::ProfileStore &store, const QString &storeFile)
{
    const auto file = connection::readProfileFile(path);
    if (!file)
        return printUsageError({{file.error()}});
    tellAll(file->unread);
    if (file->profiles.isEmpty())
        return printUsageError({{ConnectionsCommandWords::tr("%1 has no connection that can be used.").arg(path)}});
    // As the history makes it: what is in there is the owner's alone.
    const QString folder = QFileInfo(storeFile).path();
    QDir().mkpath(QFileInfo(folder).path());
    QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto added = store.add(file->profiles);
    if (!added) {
        printMessage(added.error());
        return notWrittenExitCode;
    }
    printMessage(*added == 1 ? ConnectionsCommandWords::tr("1 connection was added.")
                             : ConnectionsCommandWords::tr("%1 connections were added.").arg(*added));
    return 0;
}

int exportTo(const QString &path, const connection::ProfileStore &store)
{
    const QFileInfo info(path);
    // It would be written to where a link leads.
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return printUsageError({{ConnectionsCommandWords::tr("%1: this is not a regular file.").arg(path)}});
    connection::ProfileFile file;
    file.profiles = store.profiles();
    if (const auto written = connection::writeProfileFile(path, file); !written) {
        printMessage(written.error());
        return notWrittenExitCode;
    }
    printMessage(
        file.profiles.size() == 1
            ? ConnectionsCommandWords::tr("1 connection was written, without secrets.")
            : ConnectionsCommandWords::tr("%1 connections were written, without secrets.").arg(file.profiles.size()));
    return 0;
}

} // namespace

int runConnections(const ConnectionsOptions &options, const QString &dataDir)
{
    const QString storeFile = connectionsFile(dataDir);
    connection::ProfileStore store(storeFile);
    if (const auto loaded = store.load(); !loaded)
        return printUsageError({{loaded.error()}});
    tellAll(store.unread());
    switch (options.task) {
    case ConnectionsOptions::Task::List:
        return list(store, options.json);
    case ConnectionsOptions::Task::Import:
        return importFrom(options.file, store, storeFile);
    case ConnectionsOptions::Task::Export:
        return exportTo(options.file, store);
    }
    return usageExitCode;
}

QByteArray profileTable(const QList<Profile> &profiles)
{
    report::TextTable table({{ConnectionsCommandWords::tr("Name")},
                             {ConnectionsCommandWords::tr("Environment")},
                             {ConnectionsCommandWords::tr("Region or endpoint"), 60},
                             {ConnectionsCommandWords::tr("Project")},
                             {ConnectionsCommandWords::tr("Credential")}});
    for (const Profile &profile : profiles)
        table.addRow({profile.name, connection::environmentWord(profile.environment),
                      profile.regionId.isEmpty() ? profile.endpoint : profile.regionId,
                      profile.projectId.isEmpty() ? profile.projectName : profile.projectId,
                      titleOf(profile.credential)});
    return table.toUtf8();
}

QByteArray profileJson(const QList<Profile> &profiles)
{
    QList<QByteArray> objects;
    for (const Profile &profile : profiles)
        objects += report::jsonObject({
            {u"id"_s, profile.id},
            {u"name"_s, profile.name},
            {u"environment"_s, nameOf(profile.environment)},
            {u"region"_s, report::textOrNull(profile.regionId)},
            {u"endpoint"_s, report::textOrNull(profile.endpoint)},
            {u"project_id"_s, report::textOrNull(profile.projectId)},
            {u"project_name"_s, report::textOrNull(profile.projectName)},
            {u"credential"_s, nameOf(profile.credential)},
        });
    return report::jsonList("connections"_ba, objects);
}

} // namespace peerlight::cli
