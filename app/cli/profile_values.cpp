// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile_values.h"

#include <QCoreApplication>

namespace peerlight::cli {

namespace {

struct ProfileValuesWords
{
    Q_DECLARE_TR_FUNCTIONS(ProfileValues)
};

} // namespace

Checked<ProfileChoice> checkedProfile(const RawConnection &raw, const RawPace &pace)
{
    ProfileChoice choice;
    if (raw.profile.empty())
        return choice;
    choice.nameOrId = QString::fromStdString(raw.profile).trimmed();
    if (choice.nameOrId.isEmpty())
        return tl::unexpected(usageError(ProfileValuesWords::tr("--profile: give the name of a connection.")));
    if (!raw.endpoint.empty() || !raw.region.empty())
        return tl::unexpected(usageError(
            ProfileValuesWords::tr("--profile says where the service is: leave --endpoint and --region out.")));
    if (!raw.project.empty()) {
        const auto project = api::ProjectId::parse(QString::fromStdString(raw.project));
        if (!project)
            return tl::unexpected(usageError(ProfileValuesWords::tr("--project-id: %1").arg(project.error())));
        choice.project = *project;
    }
    choice.ownDeadline = !pace.deadline.empty();
    choice.ownRate = !pace.rate.empty();
    choice.ownMaxInFlight = !pace.maxInFlight.empty();
    return choice;
}

Checked<ConnectionsOptions> checkedConnections(const RawConnections &raw)
{
    const Checked<bool> json = checkedTableOrJson(raw.format);
    if (!json)
        return tl::unexpected(json.error());
    return ConnectionsOptions{raw.task, QString::fromStdString(raw.file), *json};
}

Checked<bool> checkedTableOrJson(const std::string &format)
{
    if (!format.empty() && format != "table" && format != "json")
        return tl::unexpected(usageError(ProfileValuesWords::tr("--format: give table or json.")));
    return format == "json";
}

} // namespace peerlight::cli
