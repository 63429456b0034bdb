// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tls_files.h"

#include "app/api/transport.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QTemporaryDir>

namespace peerlight::test {

using namespace Qt::StringLiterals;

QSslConfiguration TlsIdentity::trusting() const
{
    QSslConfiguration tls = api::Transport::strictTls();
    tls.setCaCertificates({certificate});
    return tls;
}

namespace {

bool runOpenssl(const QStringList &arguments)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    const bool ended = openssl.waitForFinished(30000) && openssl.exitCode() == 0;
    if (!ended)
        qWarning("%s", openssl.readAllStandardError().constData());
    return ended;
}

} // namespace

std::optional<TlsIdentity> makeTlsIdentity(const QString &subjectAltName, Validity validity)
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    if (!runOpenssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key, u"-out"_s,
                     certificate, u"-subj"_s, u"/CN=Test only"_s, u"-days"_s, u"2"_s, u"-addext"_s,
                     u"subjectAltName="_s + subjectAltName}))
        return std::nullopt;
    if (validity == Validity::Expired && !runOpenssl({u"x509"_s, u"-in"_s, certificate, u"-signkey"_s, key, u"-days"_s,
                                                      u"-1"_s, u"-out"_s, certificate}))
        return std::nullopt;
    QFile keyFile(key);
    QFile certificateFile(certificate);
    if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly))
        return std::nullopt;
    TlsIdentity identity;
    identity.certificate = QSslCertificate(&certificateFile);
    identity.server = QSslConfiguration::defaultConfiguration();
    identity.server.setLocalCertificate(identity.certificate);
    identity.server.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    identity.server.setPeerVerifyMode(QSslSocket::VerifyNone);
    return identity;
}

} // namespace peerlight::test
