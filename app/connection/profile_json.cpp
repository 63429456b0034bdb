// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/profile_json.h"

#include "app/api/plain_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace peerlight::connection {

namespace {

struct ProfileJsonWords
{
    Q_DECLARE_TR_FUNCTIONS(ProfileFile)
};

constexpr qsizetype largestFile = 1 << 20;
constexpr qsizetype mostProfiles = 1000;
constexpr qsizetype longestText = 2048;

const auto versionKey = "peerlight_connections"_L1;
const auto listKey = "connections"_L1;

const std::array environments{std::pair{Environment::Unmarked, ""_L1},
                              std::pair{Environment::Production, "production"_L1},
                              std::pair{Environment::Staging, "staging"_L1}, std::pair{Environment::Lab, "lab"_L1}};
const std::array credentials{std::pair{CredentialKind::Token, "token"_L1},
                             std::pair{CredentialKind::Password, "password"_L1},
                             std::pair{CredentialKind::Keys, "keys"_L1}};
const std::array keepings{std::pair{Keeping::Session, "session"_L1}, std::pair{Keeping::Keychain, "keychain"_L1}};
const std::array proxies{std::pair{Proxy::Kind::None, "none"_L1}, std::pair{Proxy::Kind::System, "system"_L1},
                         std::pair{Proxy::Kind::Http, "http"_L1}, std::pair{Proxy::Kind::Socks5, "socks5"_L1}};

/// The texts of a profile and their names in the file.
struct TextMember
{
    QLatin1StringView name;
    QString Profile::*text;
};
const std::array textMembers{TextMember{"id"_L1, &Profile::id},
                             TextMember{"name"_L1, &Profile::name},
                             TextMember{"region"_L1, &Profile::regionId},
                             TextMember{"endpoint"_L1, &Profile::endpoint},
                             TextMember{"iam_endpoint"_L1, &Profile::iamEndpoint},
                             TextMember{"project_id"_L1, &Profile::projectId},
                             TextMember{"project_name"_L1, &Profile::projectName},
                             TextMember{"account"_L1, &Profile::account},
                             TextMember{"user"_L1, &Profile::userName},
                             TextMember{"user_id"_L1, &Profile::userId},
                             TextMember{"ca_file"_L1, &Profile::caFile}};

template<typename T, std::size_t n>
QString nameOf(const std::array<std::pair<T, QLatin1StringView>, n> &names, T value)
{
    const auto found = std::ranges::find(names, value, &std::pair<T, QLatin1StringView>::first);
    return found == names.end() ? QString() : QString(found->second);
}

template<typename T, std::size_t n>
void takeNamed(QJsonObject &object, QLatin1StringView key, const std::array<std::pair<T, QLatin1StringView>, n> &names,
               T &value)
{
    const QString text = object.value(key).toString();
    const auto found = std::ranges::find_if(names, [&text](const auto &one) { return one.second == text; });
    if (found == names.end())
        return; // a word of a newer version stays with what is not understood
    value = found->first;
    object.remove(key);
}

bool looksSecret(const QString &member)
{
    static constexpr std::array words{"token"_L1, "password"_L1, "passwd"_L1, "secret"_L1, "passcode"_L1, "private"_L1};
    const auto holds = [&member](QLatin1StringView word) { return member.contains(word, Qt::CaseInsensitive); };
    return std::ranges::any_of(words, holds) || member.compare("sk"_L1, Qt::CaseInsensitive) == 0 ||
           api::isSecretMember(member);
}

/// Drops, at every depth, what must not be in such a file; gives how many members that were.
int dropSecrets(QJsonObject &object)
{
    int dropped = 0;
    for (const QString &key : object.keys()) {
        const QJsonValue value = object.value(key);
        if (looksSecret(key)) {
            object.remove(key);
            ++dropped;
        } else if (value.isObject()) {
            QJsonObject inner = value.toObject();
            dropped += dropSecrets(inner);
            object.insert(key, inner);
        } else if (value.isArray()) {
            QJsonArray items = value.toArray();
            for (auto &&item : items) {
                QJsonObject inner = item.toObject();
                dropped += dropSecrets(inner);
                if (item.isObject())
                    item = inner;
            }
            object.insert(key, items);
        }
    }
    return dropped;
}

void takeProxy(QJsonObject &object, Proxy &proxy)
{
    QJsonObject from = object.take("proxy"_L1).toObject();
    takeNamed(from, "kind"_L1, proxies, proxy.kind);
    proxy.host = api::cutText(from.value("host"_L1).toString(), longestText);
    proxy.port = from.value("port"_L1).toInt();
    proxy.user = api::cutText(from.value("user"_L1).toString(), longestText);
}

Profile readProfile(QJsonObject object)
{
    Profile profile;
    for (const TextMember &member : textMembers)
        profile.*member.text = api::cutText(object.take(member.name).toString(), longestText);
    takeNamed(object, "environment"_L1, environments, profile.environment);
    takeNamed(object, "credential"_L1, credentials, profile.credential);
    takeNamed(object, "keep"_L1, keepings, profile.keeping);
    profile.requestsPerSecond = object.take("requests_per_second"_L1).toDouble(-1);
    if (profile.requestsPerSecond < 0)
        profile.requestsPerSecond = -1;
    profile.maxInFlight = object.take("max_in_flight"_L1).toInt();
    profile.deadlineSeconds = object.take("deadline_seconds"_L1).toInt();
    takeProxy(object, profile.proxy);
    profile.unread = object;
    if (profile.id.isEmpty())
        profile.id = newProfileId();
    return profile;
}

QJsonObject writeProfile(const Profile &profile)
{
    QJsonObject object = profile.unread;
    for (const TextMember &member : textMembers) {
        if (!(profile.*member.text).isEmpty())
            object.insert(member.name, profile.*member.text);
    }
    // A word of a newer version that was not understood is not replaced by a guess.
    const auto put = [&object](QLatin1StringView key, const QString &word) {
        if (!object.contains(key) && !word.isEmpty())
            object.insert(key, word);
    };
    put("environment"_L1, nameOf(environments, profile.environment));
    put("credential"_L1, nameOf(credentials, profile.credential));
    put("keep"_L1, nameOf(keepings, profile.keeping));
    if (profile.requestsPerSecond >= 0)
        object.insert("requests_per_second"_L1, profile.requestsPerSecond);
    if (profile.maxInFlight != 0)
        object.insert("max_in_flight"_L1, profile.maxInFlight);
    if (profile.deadlineSeconds != 0)
        object.insert("deadline_seconds"_L1, profile.deadlineSeconds);
    QJsonObject proxy{{"kind"_L1, nameOf(proxies, profile.proxy.kind)}};
    if (!profile.proxy.host.isEmpty() || profile.proxy.port != 0 || !profile.proxy.user.isEmpty()) {
        proxy.insert("host"_L1, profile.proxy.host);
        proxy.insert("port"_L1, profile.proxy.port);
        proxy.insert("user"_L1, profile.proxy.user);
    }
    object.insert("proxy"_L1, proxy);
    return object;
}

} // namespace

tl::expected<ProfileFile, QString> parseProfiles(QByteArrayView bytes)
{
    if (bytes.size() > largestFile)
        return tl::unexpected(ProfileJsonWords::tr("The file is larger than 1 MB: it holds no connections."));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(ProfileJsonWords::tr("This is not JSON: %1 (at byte %2).")
                                  .arg(error.errorString(), QString::number(error.offset)));
    QJsonObject object = document.object();
    const int version = object.take(versionKey).toInt();
    if (version < 1 || !object.value(listKey).isArray())
        return tl::unexpected(ProfileJsonWords::tr("This is not a file of Peerlight's connections."));
    const QJsonArray list = object.take(listKey).toArray();
    if (list.size() > mostProfiles)
        return tl::unexpected(ProfileJsonWords::tr("The file has more than %1 connections.").arg(mostProfiles));
    ProfileFile file;
    file.version = version;
    if (const int dropped = dropSecrets(object); dropped > 0)
        file.unread.append(ProfileJsonWords::tr("Members that look like a secret were left out: %1.").arg(dropped));
    file.more = object;
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject one = list.at(i).toObject();
        const int dropped = dropSecrets(one);
        Profile profile = readProfile(one);
        if (dropped > 0)
            file.unread.append(
                ProfileJsonWords::tr("Connection %1: members that look like a secret were left out.").arg(i + 1));
        if (profile.name.trimmed().isEmpty())
            file.unread.append(ProfileJsonWords::tr("Connection %1 has no name, and was left out.").arg(i + 1));
        else
            file.profiles.append(std::move(profile));
    }
    return file;
}

QByteArray profilesToJson(const ProfileFile &file)
{
    QJsonObject object = file.more;
    object.insert(versionKey, file.version);
    QJsonArray list;
    for (const Profile &profile : file.profiles)
        list.append(writeProfile(profile));
    object.insert(listKey, list);
    return QJsonDocument(object).toJson();
}

} // namespace peerlight::connection
