// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credential_source.h"

#include "app/auth/process_hardening.h"
#include "app/cli/option_values.h"
#include "app/cli/read_bytes.h"
#include "app/cli/terminal.h"
#include "app/platform/descriptors.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

struct CredentialSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(CredentialSource)
};

constexpr const char *tokenVariable = "PEERLIGHT_TOKEN";

/// A variable and where its value goes.
struct Variable
{
    const char *name;
    auth::Secret EnvironmentSecrets::*secret;
};
constexpr std::array keyVariables{Variable{"PEERLIGHT_AK", &EnvironmentSecrets::accessKey},
                                  Variable{"PEERLIGHT_SK", &EnvironmentSecrets::secretKey},
                                  Variable{"PEERLIGHT_SECURITY_TOKEN", &EnvironmentSecrets::securityToken}};
constexpr std::size_t neededOfKeys = 2; // the first ones; the others may be missing
constexpr std::array signInVariables{Variable{"PEERLIGHT_IAM_USER", &EnvironmentSecrets::iamUser},
                                     Variable{"PEERLIGHT_IAM_ACCOUNT", &EnvironmentSecrets::iamAccount},
                                     Variable{"PEERLIGHT_IAM_PASSWORD", &EnvironmentSecrets::iamPassword},
                                     Variable{"PEERLIGHT_IAM_USER_ID", &EnvironmentSecrets::iamUserId},
                                     Variable{"PEERLIGHT_IAM_PASSCODE", &EnvironmentSecrets::iamPasscode}};
constexpr std::size_t neededOfSignIn = 3;
constexpr qint64 mostTokenBytes = 64 * 1024;

Checked<auth::Credential> credentialFrom(QByteArrayView bytes, const QString &where)
{
    QString text = QString::fromUtf8(bytes);
    const auto credential = auth::Credential::fromToken(text);
    auth::scrub(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    if (!credential)
        return tl::unexpected(usageError(u"%1: %2"_s.arg(where, credential.error())));
    return *credential;
}

Checked<auth::Credential> credentialFromDescriptor(int descriptor, const QString &where)
{
    auto bytes = readBytes(descriptor, mostTokenBytes);
    if (!bytes)
        return tl::unexpected(usageError(u"%1: %2"_s.arg(where, bytes.error())));
    const Checked<auth::Credential> credential = credentialFrom(*bytes, where);
    auth::scrub(bytes->data(), static_cast<std::size_t>(bytes->size()));
    return credential;
}

/// The reason why an open file is not fit to hold a token.
QString whyNotTokenFile(int descriptor)
{
    const auto state = platform::stateOf(descriptor);
    if (!state || !state->isRegular)
        return CredentialSourceWords::tr("this is not a regular file.");
    if (state->isForAll)
        return CredentialSourceWords::tr("every user of this machine can read this file; run chmod 600 on it first.");
    return {};
}

Checked<auth::Credential> credentialFromFile(const QString &path)
{
    const QString where = CredentialSourceWords::tr("--token-file %1").arg(path);
    const platform::FileToRead file(path);
    if (!file.isOpen())
        return tl::unexpected(usageError(u"%1: %2"_s.arg(where, platform::lastFailure())));
    if (const QString why = whyNotTokenFile(file.number()); !why.isEmpty())
        return tl::unexpected(usageError(u"%1: %2"_s.arg(where, why)));
    return credentialFromDescriptor(file.number(), where);
}

Checked<auth::Credential> credentialFromStandardInput()
{
    if (isTerminal(platform::standardInput))
        return tl::unexpected(
            usageError(CredentialSourceWords::tr("--token-stdin: what is typed here would be seen; give the token "
                                                 "through a pipe.")));
    return credentialFromDescriptor(platform::standardInput, u"--token-stdin"_s);
}

auth::Secret takeVariable(const char *name)
{
    return auth::takeSecretFromEnvironment(name);
}

bool anyIsSet(const auto &variables, const EnvironmentSecrets &environment)
{
    return std::ranges::any_of(variables,
                               [&environment](const Variable &one) { return !(environment.*one.secret).isEmpty(); });
}

/// Of the first `needed` variables, those that are not set.
QStringList missing(const auto &variables, std::size_t needed, const EnvironmentSecrets &environment)
{
    QStringList names;
    for (std::size_t i = 0; i < needed; ++i) {
        if ((environment.*variables[i].secret).isEmpty())
            names += QLatin1StringView(variables[i].name);
    }
    return names;
}

UsageError incomplete(const QStringList &names)
{
    return usageError(
        CredentialSourceWords::tr("The environment is incomplete: set %1, too.").arg(names.join(", "_L1)));
}

/// Of what is not secret: a name, an id.
QString plainText(const auth::Secret &secret)
{
    return QString::fromUtf8(secret.bytes()).trimmed();
}

Checked<CredentialChoice> keysFrom(const EnvironmentSecrets &environment)
{
    if (const QStringList names = missing(keyVariables, neededOfKeys, environment); !names.isEmpty())
        return tl::unexpected(incomplete(names));
    const auto credential =
        auth::Credential::fromKeys(plainText(environment.accessKey), environment.secretKey, environment.securityToken);
    if (!credential)
        return tl::unexpected(usageError(u"PEERLIGHT_AK, PEERLIGHT_SK: "_s + credential.error()));
    return CredentialChoice(*credential);
}

Checked<CredentialChoice> signInFrom(const EnvironmentSecrets &environment,
                                     const std::optional<api::Endpoint> &iamEndpoint)
{
    if (const QStringList names = missing(signInVariables, neededOfSignIn, environment); !names.isEmpty())
        return tl::unexpected(incomplete(names));
    if (environment.iamUserId.isEmpty() != environment.iamPasscode.isEmpty())
        return tl::unexpected(
            incomplete({environment.iamUserId.isEmpty() ? u"PEERLIGHT_IAM_USER_ID"_s : u"PEERLIGHT_IAM_PASSCODE"_s}));
    PasswordSignIn signIn;
    signIn.who.account = plainText(environment.iamAccount);
    signIn.who.user = plainText(environment.iamUser);
    signIn.who.password = environment.iamPassword;
    signIn.who.mfaUserId = plainText(environment.iamUserId);
    signIn.who.passcode = environment.iamPasscode;
    signIn.iamEndpoint = iamEndpoint;
    return CredentialChoice(signIn);
}

Checked<CredentialChoice> choiceOf(const Checked<auth::Credential> &credential)
{
    if (!credential)
        return tl::unexpected(credential.error());
    return CredentialChoice(*credential);
}

} // namespace

EnvironmentSecrets takeSecretsFromEnvironment()
{
    EnvironmentSecrets secrets;
    secrets.token = takeVariable(tokenVariable);
    secrets.proxyPassword = takeVariable("PEERLIGHT_PROXY_PASSWORD");
    for (const Variable &one : keyVariables)
        secrets.*one.secret = takeVariable(one.name);
    for (const Variable &one : signInVariables)
        secrets.*one.secret = takeVariable(one.name);
    secrets.historyPassword = takeVariable("PEERLIGHT_PG_PASSWORD");
    return secrets;
}

tl::expected<CredentialChoice, UsageError> readCredential(const CredentialOptions &options,
                                                          const EnvironmentSecrets &environment)
{
    const bool isNamed = options.fromStandardInput || !options.tokenFile.isEmpty();
    const bool token = isNamed || !environment.token.isEmpty(); // what the options name wins over the variable
    const bool keys = anyIsSet(keyVariables, environment);
    const bool signIn = anyIsSet(signInVariables, environment);
    if (int(token) + int(keys) + int(signIn) > 1)
        return tl::unexpected(
            usageError(CredentialSourceWords::tr("Choose one way to sign in: a token, PEERLIGHT_AK with PEERLIGHT_SK, "
                                                 "or PEERLIGHT_IAM_USER with its account and password.")));
    if (options.iamEndpoint && !signIn)
        return tl::unexpected(
            usageError(CredentialSourceWords::tr("--iam-endpoint: nobody signs in there; set PEERLIGHT_IAM_USER, "
                                                 "PEERLIGHT_IAM_ACCOUNT and PEERLIGHT_IAM_PASSWORD.")));
    if (keys)
        return keysFrom(environment);
    if (signIn)
        return signInFrom(environment, options.iamEndpoint);
    if (options.fromStandardInput)
        return choiceOf(credentialFromStandardInput());
    if (!options.tokenFile.isEmpty())
        return choiceOf(credentialFromFile(options.tokenFile));
    if (!token)
        return tl::unexpected(
            usageError(CredentialSourceWords::tr("There is no credential: set PEERLIGHT_TOKEN, give --token-file FILE "
                                                 "or --token-stdin, or set PEERLIGHT_AK and PEERLIGHT_SK, or "
                                                 "PEERLIGHT_IAM_USER, PEERLIGHT_IAM_ACCOUNT and "
                                                 "PEERLIGHT_IAM_PASSWORD.")));
    return choiceOf(credentialFrom(environment.token.bytes(), QString::fromLatin1(tokenVariable)));
}

} // namespace peerlight::cli
