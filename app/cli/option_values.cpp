// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_values.h"

#include "app/api/regions.h"
#include "app/cli/profile_values.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

struct OptionValuesWords
{
    Q_DECLARE_TR_FUNCTIONS(OptionValues)
};

constexpr int mostBadIdsShown = 10;
constexpr qsizetype mostOfABadId = 80;

auto refuse(const QString &line)
{
    return tl::unexpected(usageError(line));
}

QString textOf(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

Checked<api::Endpoint> checkedEndpoint(const RawConnection &raw)
{
    if (raw.endpoint.empty() == raw.region.empty())
        return refuse(OptionValuesWords::tr("Give either --endpoint URL or --region ID."));
    if (!raw.region.empty()) {
        const std::optional<api::Endpoint> endpoint = api::endpointForRegion(textOf(raw.region));
        if (!endpoint)
            return refuse(
                OptionValuesWords::tr("--region: this region is not known; give its endpoint with --endpoint URL."));
        return *endpoint;
    }
    const auto endpoint = api::Endpoint::parse(textOf(raw.endpoint));
    if (!endpoint)
        return refuse(OptionValuesWords::tr("--endpoint: %1").arg(endpoint.error()));
    return *endpoint;
}

Checked<api::ProjectId> checkedProject(const std::string &text)
{
    const auto project = api::ProjectId::parse(textOf(text));
    if (!project)
        return refuse(OptionValuesWords::tr("--project-id: %1").arg(project.error()));
    return *project;
}

/// Nothing yet where a profile says it.
Checked<api::Connection> checkedConnection(const RawConnection &raw)
{
    if (!raw.profile.empty())
        return api::Connection{};
    const Checked<api::Endpoint> endpoint = checkedEndpoint(raw);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    if (raw.project.empty())
        return refuse(OptionValuesWords::tr("--project-id ID is missing."));
    const Checked<api::ProjectId> project = checkedProject(raw.project);
    if (!project)
        return tl::unexpected(project.error());
    return api::Connection{*endpoint, *project};
}

Checked<CredentialOptions> checkedCredential(const RawCredential &raw)
{
    if (!raw.tokenFile.empty() && raw.fromStandardInput)
        return refuse(OptionValuesWords::tr("Give either --token-file FILE or --token-stdin."));
    CredentialOptions options{textOf(raw.tokenFile), raw.fromStandardInput, {}};
    if (raw.iamEndpoint.empty())
        return options;
    const auto endpoint = api::Endpoint::parse(textOf(raw.iamEndpoint));
    if (!endpoint)
        return refuse(OptionValuesWords::tr("--iam-endpoint: %1").arg(endpoint.error()));
    options.iamEndpoint = *endpoint;
    return options;
}

Checked<PeerSelection> checkedPeerIds(const std::vector<std::string> &texts)
{
    PeerSelection selection;
    UsageError bad;
    int badCount = 0;
    QSet<api::PeerId> seen;
    for (const std::string &bytes : texts) {
        const QString text = textOf(bytes);
        const auto id = api::PeerId::parse(text);
        if (!id) {
            if (++badCount <= mostBadIdsShown)
                bad.lines += OptionValuesWords::tr("--peer %1: %2").arg(text.left(mostOfABadId), id.error());
        } else if (seen.contains(*id)) {
            ++selection.duplicates;
        } else {
            seen.insert(*id);
            inventory::Peer peer;
            peer.id = *id;
            selection.listed += peer;
        }
    }
    if (badCount > mostBadIdsShown)
        bad.lines += OptionValuesWords::tr("%1 more peer ids cannot be used.").arg(badCount - mostBadIdsShown);
    if (badCount > 0)
        return tl::unexpected(bad);
    return selection;
}

Checked<inventory::ListEncoding> checkedEncoding(const std::string &name)
{
    using inventory::ListEncoding;
    if (name.empty())
        return ListEncoding::Detect;
    for (const auto &[known, encoding] :
         {std::pair{"utf-8", ListEncoding::Utf8}, std::pair{"utf-16le", ListEncoding::Utf16Le},
          std::pair{"utf-16be", ListEncoding::Utf16Be}, std::pair{"latin-1", ListEncoding::Latin1},
          std::pair{"gb18030", ListEncoding::Gb18030}}) {
        if (name == known)
            return encoding;
    }
    return refuse(OptionValuesWords::tr("--encoding: give one of utf-8, utf-16le, utf-16be, latin-1, gb18030."));
}

Checked<PeerSelection> checkedSelection(const RawDetect &raw)
{
    const int ways = (raw.all ? 1 : 0) + (raw.peers.empty() ? 0 : 1) + (raw.peersFile.empty() ? 0 : 1) +
                     (raw.group.empty() ? 0 : 1) + (raw.tag.empty() ? 0 : 1);
    if (ways != 1)
        return refuse(
            OptionValuesWords::tr("Give one of --all, --peer ID ..., --peers-from FILE, --group NAME or --tag WORD."));
    if (raw.peersFile == "-" && raw.credential.fromStandardInput)
        return refuse(OptionValuesWords::tr("--token-stdin and --peers-from - cannot both read standard input."));
    const Checked<inventory::ListEncoding> encoding = checkedEncoding(raw.encoding);
    if (!encoding)
        return tl::unexpected(encoding.error());
    Checked<PeerSelection> selection = checkedPeerIds(raw.peers);
    if (selection) {
        selection->encoding = *encoding;
        selection->all = raw.all;
        selection->file = textOf(raw.peersFile);
        selection->group = textOf(raw.group);
        selection->tag = textOf(raw.tag);
    }
    return selection;
}

Checked<detection::RunOptions> checkedRun(const RawPace &raw)
{
    detection::RunOptions run;
    if (!raw.deadline.empty()) {
        const Checked<double> seconds = checkedNumber(u"--deadline"_s, raw.deadline, 1, 86400);
        if (!seconds)
            return tl::unexpected(seconds.error());
        run.rowDeadline = detection::Millis(static_cast<qint64>(*seconds * 1000));
    }
    if (!raw.rate.empty()) {
        const Checked<double> perSecond = checkedNumber(u"--rate"_s, raw.rate, 0, 10000);
        if (!perSecond)
            return tl::unexpected(perSecond.error());
        run.rate = detection::RateLimit::steady(*perSecond);
    }
    if (!raw.maxInFlight.empty()) {
        const Checked<qint64> most = checkedInteger(u"--max-in-flight"_s, raw.maxInFlight, 1, 1024);
        if (!most)
            return tl::unexpected(most.error());
        run.maxInFlight = static_cast<int>(*most);
    }
    return run;
}

/// Which service is asked, by whom.
struct Asked
{
    ProfileChoice profile;
    api::Connection connection; ///< not used if a profile is given
    CredentialOptions credential;
};

Checked<Asked> checkedAsked(const RawConnection &rawConnection, const RawPace &rawPace,
                            const RawCredential &rawCredential)
{
    const Checked<ProfileChoice> profile = checkedProfile(rawConnection, rawPace);
    if (!profile)
        return tl::unexpected(profile.error());
    const Checked<api::Connection> connection = checkedConnection(rawConnection);
    if (!connection)
        return tl::unexpected(connection.error());
    const Checked<CredentialOptions> credential = checkedCredential(rawCredential);
    if (!credential)
        return tl::unexpected(credential.error());
    return Asked{*profile, *connection, *credential};
}

} // namespace

UsageError usageError(const QString &line)
{
    return {{line}};
}

Checked<double> checkedNumber(const QString &option, const std::string &text, double least, double most)
{
    static const QRegularExpression form(u"\\A-?[0-9]{1,9}(\\.[0-9]{1,6})?\\z"_s);
    const QString written = textOf(text);
    bool ok = form.match(written).hasMatch();
    const double number = ok ? written.toDouble(&ok) : 0;
    if (!ok || number < least || number > most)
        return refuse(OptionValuesWords::tr("%1: give a number from %2 to %3.")
                          .arg(option, QString::number(least), QString::number(most, 'f', 0)));
    return number;
}

Checked<qint64> checkedInteger(const QString &option, const std::string &text, qint64 least, qint64 most)
{
    static const QRegularExpression form(u"\\A-?[0-9]{1,19}\\z"_s);
    const QString written = textOf(text);
    bool ok = form.match(written).hasMatch();
    const qint64 number = ok ? written.toLongLong(&ok) : 0;
    if (!ok || number < least || number > most)
        return refuse(OptionValuesWords::tr("%1: give a whole number from %2 to %3.")
                          .arg(option, QString::number(least), QString::number(most)));
    return number;
}

Checked<OutputOptions> checkedOutput(const RawOutput &raw, HtmlTaken html)
{
    const auto format = raw.format.empty() ? report::Format::Table : report::formatFromName(textOf(raw.format));
    const bool isHtml = format == report::Format::Html;
    if (!format || (isHtml && html == HtmlTaken::No))
        return refuse(OptionValuesWords::tr("--format: give one of table, json, jsonl, csv, tsv, markdown."));
    return OutputOptions{*format, textOf(raw.file)};
}

Checked<DetectOptions> checkedDetect(const RawDetect &raw)
{
    const Checked<PeerSelection> peers = checkedSelection(raw);
    if (!peers)
        return tl::unexpected(peers.error());
    const Checked<Asked> asked = checkedAsked(raw.connection, raw.pace, raw.credential);
    if (!asked)
        return tl::unexpected(asked.error());
    const Checked<OutputOptions> output = checkedOutput(raw.output, HtmlTaken::Yes);
    if (!output)
        return tl::unexpected(output.error());
    const Checked<detection::RunOptions> run = checkedRun(raw.pace);
    if (!run)
        return tl::unexpected(run.error());
    const Checked<std::optional<insight::WatchTerms>> watch = checkedWatch(raw.watch);
    if (!watch)
        return tl::unexpected(watch.error());
    return DetectOptions{asked->connection,
                         asked->credential,
                         *output,
                         *peers,
                         *run,
                         raw.yes,
                         !raw.noHistory,
                         raw.resendUnknown,
                         asked->profile,
                         *watch,
                         textOf(raw.watch.metricsFile)};
}

Checked<ResumeOptions> checkedResume(const RawResume &raw)
{
    ResumeOptions options;
    const Checked<ProfileChoice> profile = checkedProfile(raw.connection, raw.pace);
    if (!profile)
        return tl::unexpected(profile.error());
    options.profile = *profile;
    if (!raw.connection.endpoint.empty() || !raw.connection.region.empty()) {
        const Checked<api::Endpoint> endpoint = checkedEndpoint(raw.connection);
        if (!endpoint)
            return tl::unexpected(endpoint.error());
        options.endpoint = *endpoint;
    }
    if (!raw.connection.project.empty()) {
        const Checked<api::ProjectId> project = checkedProject(raw.connection.project);
        if (!project)
            return tl::unexpected(project.error());
        options.project = *project;
    }
    const Checked<CredentialOptions> credential = checkedCredential(raw.credential);
    if (!credential)
        return tl::unexpected(credential.error());
    const Checked<OutputOptions> output = checkedOutput(raw.output, HtmlTaken::Yes);
    if (!output)
        return tl::unexpected(output.error());
    const Checked<detection::RunOptions> run = checkedRun(raw.pace);
    if (!run)
        return tl::unexpected(run.error());
    options.credential = *credential;
    options.output = *output;
    options.run = *run;
    return options;
}

Checked<HistoryOptions> checkedHistory(const RawHistory &raw)
{
    HistoryOptions options;
    const Checked<OutputOptions> output = checkedOutput(raw.output);
    if (!output)
        return tl::unexpected(output.error());
    options.output = *output;
    UsageError error;
    if (!readInteger(error, u"--limit"_s, raw.limit, 1, 100000000, options.limit))
        return tl::unexpected(error);
    if (!raw.peer.empty()) {
        const auto peer = api::PeerId::parse(textOf(raw.peer));
        if (!peer)
            return refuse(OptionValuesWords::tr("--peer: %1").arg(peer.error()));
        options.peer = *peer;
    }
    options.runId = textOf(raw.run).trimmed();
    return options;
}

Checked<PeersOptions> checkedPeers(const RawPeers &raw)
{
    const Checked<OutputOptions> output = checkedOutput(raw.output);
    if (!output)
        return tl::unexpected(output.error());
    const Checked<inventory::ListEncoding> encoding = checkedEncoding(raw.encoding);
    if (!encoding)
        return tl::unexpected(encoding.error());
    PeersOptions options;
    options.output = *output;
    options.encoding = *encoding;
    options.offline = raw.offline;
    options.changes = raw.changes;
    options.keepLook = !raw.noHistory;
    options.saveGroup = textOf(raw.saveGroup);
    const RawConnection &connection = raw.connection;
    if (!raw.fromFile.empty()) {
        const bool asksService = !connection.endpoint.empty() || !connection.region.empty() ||
                                 !connection.project.empty() || !connection.profile.empty() ||
                                 !raw.credential.tokenFile.empty() || raw.credential.fromStandardInput ||
                                 !raw.credential.iamEndpoint.empty();
        if (asksService)
            return refuse(OptionValuesWords::tr(
                "--from FILE converts a peer list and asks no service: leave the connection out."));
        if (raw.offline || raw.changes)
            return refuse(
                OptionValuesWords::tr("--from FILE is no look at a project: leave --offline and --changes out."));
        options.fromFile = textOf(raw.fromFile);
        return options;
    }
    const Checked<Asked> asked = checkedAsked(connection, {}, raw.credential);
    if (!asked)
        return tl::unexpected(asked.error());
    if (raw.noHistory && (raw.offline || raw.changes || !raw.saveGroup.empty()))
        return refuse(OptionValuesWords::tr("--no-history goes with none of --offline, --changes and --save-group."));
    if (!asked->profile.isGiven())
        options.connection = asked->connection;
    options.credential = asked->credential;
    options.profile = asked->profile;
    return options;
}

Checked<CheckOptions> checkedCheck(const RawCheck &raw)
{
    const Checked<Asked> asked = checkedAsked(raw.connection, {}, raw.credential);
    if (!asked)
        return tl::unexpected(asked.error());
    const Checked<bool> json = checkedTableOrJson(raw.format);
    if (!json)
        return tl::unexpected(json.error());
    return CheckOptions{asked->connection, asked->credential, asked->profile, *json};
}

} // namespace peerlight::cli
