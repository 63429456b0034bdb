// SPDX-License-Identifier: GPL-3.0-or-later

// A program whose memory is looked at from outside: it takes a token from standard input as the twin does, uses it for
// some calls, and takes it away when a line comes on the descriptor CONTROL.
//   lock_child CONTROL ENDPOINT CALLS [CERTIFICATE]
// Says "used ANSWERED" when the calls have ended, and "locked" when the token was taken away; then it stays until
// CONTROL ends.

#include "app/api/client.h"
#include "app/auth/lock.h"
#include "app/auth/process_hardening.h"
#include "app/cli/credential_source.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <array>
#include <cstdio>

#include <unistd.h>

using namespace peerlight;
using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

void trust(const QString &file)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(file));
    QSslConfiguration::setDefaultConfiguration(tls);
}

/// A session with a service: what the window is, as far as secrets are concerned.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(int control, const api::Connection &connection, const auth::Credential &credential)
        : m_client(connection, credential), m_commands(control, QSocketNotifier::Read)
    {
        connect(&m_lock, &auth::Lock::locked, this, [this] {
            m_client.setCredential({});
            m_client.dropConnections();
            say("locked");
        });
        connect(&m_commands, &QSocketNotifier::activated, this, &Session::obey);
    }

    void use(int calls)
    {
        m_open = calls;
        for (int i = 0; i < calls; ++i) {
            const auto ended = [this](const auto &result, const auto &) {
                m_answered += result ? 1 : 0;
                if (--m_open == 0)
                    say("used " + QByteArray::number(m_answered));
            };
            if (i % 2 == 0)
                m_client.listDetections({}, this, ended);
            else
                m_client.createDetection(*api::PeerId::parse(u"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71"_s), this, ended);
        }
    }

private:
    void obey()
    {
        std::array<char, 16> line{};
        if (read(int(m_commands.socket()), line.data(), line.size()) <= 0)
            QCoreApplication::quit();
        else
            m_lock.lockNow();
    }

    auth::SecretVault m_vault;
    auth::Lock m_lock{m_vault};
    api::Client m_client;
    QSocketNotifier m_commands;
    int m_open = 0;
    int m_answered = 0;
};

/// The credential is in the session alone when this has returned.
std::unique_ptr<Session> begin(const QStringList &arguments)
{
    const auto endpoint = api::Endpoint::parse(arguments.at(2));
    const auto project = api::ProjectId::parse(u"b197c48159d44a66b32c538c3f8da89a"_s);
    const auto credential = cli::readCredential({{}, true, {}}, {});
    if (!endpoint || !project || !credential)
        return nullptr;
    return std::make_unique<Session>(arguments.at(1).toInt(), api::Connection{*endpoint, *project},
                                     std::get<auth::Credential>(*credential));
}

} // namespace

int main(int argc, char *argv[])
{
    auth::hardenProcess();
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 64;
    if (arguments.size() > 4)
        trust(arguments.at(4));
    const auto session = begin(arguments);
    if (!session)
        return 64;
    session->use(arguments.at(3).toInt());
    return QCoreApplication::exec();
}

#include "lock_child.moc"
