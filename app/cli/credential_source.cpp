// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credential_source.h"

#include "app/auth/process_hardening.h"
#include "app/cli/option_values.h"
#include "app/cli/read_bytes.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

struct CredentialSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(CredentialSource)
};

constexpr const char *environmentName = "PEERLIGHT_TOKEN";
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
    struct stat info = {};
    if (fstat(descriptor, &info) != 0 || !S_ISREG(info.st_mode))
        return CredentialSourceWords::tr("this is not a regular file.");
    if ((info.st_mode & S_IROTH) != 0)
        return CredentialSourceWords::tr("every user of this machine can read this file; run chmod 600 on it first.");
    return {};
}

Checked<auth::Credential> credentialFromFile(const QString &path)
{
    const QString where = CredentialSourceWords::tr("--token-file %1").arg(path);
    // O_NONBLOCK: a pipe in the place of the file must not hold the program.
    const FileDescriptor file(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen())
        return tl::unexpected(usageError(u"%1: %2"_s.arg(where, systemErrorText())));
    if (const QString why = whyNotTokenFile(file.number()); !why.isEmpty())
        return tl::unexpected(usageError(u"%1: %2"_s.arg(where, why)));
    return credentialFromDescriptor(file.number(), where);
}

Checked<auth::Credential> credentialFromStandardInput()
{
    if (isatty(STDIN_FILENO) != 0)
        return tl::unexpected(
            usageError(CredentialSourceWords::tr("--token-stdin: what is typed here would be seen; give the token "
                                                 "through a pipe.")));
    return credentialFromDescriptor(STDIN_FILENO, u"--token-stdin"_s);
}

} // namespace

auth::Secret takeTokenFromEnvironment()
{
    return auth::takeSecretFromEnvironment(environmentName);
}

tl::expected<auth::Credential, UsageError> readCredential(const CredentialOptions &options,
                                                          const auth::Secret &fromEnvironment)
{
    if (options.fromStandardInput)
        return credentialFromStandardInput();
    if (!options.tokenFile.isEmpty())
        return credentialFromFile(options.tokenFile);
    if (fromEnvironment.isEmpty())
        return tl::unexpected(
            usageError(CredentialSourceWords::tr("There is no token: set PEERLIGHT_TOKEN, or give --token-file FILE "
                                                 "or --token-stdin.")));
    return credentialFrom(fromEnvironment.bytes(), QString::fromLatin1(environmentName));
}

} // namespace peerlight::cli
