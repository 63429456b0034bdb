// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/connection_check.h"

#include "app/api/answers.h"
#include "app/api/inventory_answers.h"
#include "app/api/network_failure.h"
#include "app/api/requests.h"
#include "app/api/transport.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSslSocket>

#include <array>

using namespace Qt::StringLiterals;

namespace peerlight::connection {

namespace {

struct ConnectionCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionCheck)
};

using What = CheckStep::What;
using State = CheckStep::State;

constexpr std::chrono::seconds patience{10};
constexpr std::array order{What::Name,  What::Tls,   What::SignIn,  What::Project,
                           What::Peers, What::Clock, What::Throttle};
constexpr qint64 signatureToleranceSeconds = 15 * 60;
constexpr qint64 worthTellingSeconds = 60;

QString organisationOf(const QSslCertificate &certificate)
{
    for (const auto subject : {QSslCertificate::Organization, QSslCertificate::CommonName}) {
        if (const auto names = certificate.issuerInfo(subject); !names.isEmpty())
            return names.constFirst();
    }
    return ConnectionCheckWords::tr("an issuer without a name");
}

api::PageRequest onlyOne()
{
    api::PageRequest page;
    page.limit = 1;
    return page;
}

QString protocolName(QSsl::SslProtocol protocol)
{
    return protocol == QSsl::TlsV1_3 ? u"TLS 1.3"_s : u"TLS 1.2"_s;
}

} // namespace

QString checkStepName(CheckStep::What what)
{
    switch (what) {
    case What::Name:
        return ConnectionCheckWords::tr("Endpoint name");
    case What::Tls:
        return ConnectionCheckWords::tr("TLS");
    case What::SignIn:
        return ConnectionCheckWords::tr("Sign-in");
    case What::Project:
        return ConnectionCheckWords::tr("Project and detections");
    case What::Peers:
        return ConnectionCheckWords::tr("Peers");
    case What::Clock:
        return ConnectionCheckWords::tr("Clock");
    case What::Throttle:
        return ConnectionCheckWords::tr("Throttling");
    }
    return {};
}

QString checkStepSign(CheckStep::State state)
{
    switch (state) {
    case State::Good:
        return u"✓"_s;
    case State::Warning:
        return u"!"_s;
    case State::Bad:
        return u"✗"_s;
    case State::Skipped:
        return u"–"_s;
    }
    return {};
}

CheckStep clockStep(const QByteArray &dateHeader, const QDateTime &answeredAtUtc, std::chrono::milliseconds took)
{
    const auto sent = QLocale::c().toDateTime(
        QString::fromLatin1(dateHeader).chopped(dateHeader.endsWith(" GMT") ? 4 : 0), u"ddd, dd MMM yyyy HH:mm:ss"_s);
    if (!sent.isValid())
        return {What::Clock, State::Skipped, ConnectionCheckWords::tr("The service did not tell its time.")};
    const QDateTime theirs(sent.date(), sent.time(), Qt::UTC);
    // The answer was written somewhere within the time that it took; the header has whole seconds.
    const qint64 off = theirs.secsTo(answeredAtUtc.addMSecs(-took.count() / 2));
    if (std::abs(off) < worthTellingSeconds)
        return {What::Clock, State::Good, ConnectionCheckWords::tr("This machine's clock agrees with the service's.")};
    const qint64 minutes = (std::abs(off) + 30) / 60;
    const QString text = off > 0 ? ConnectionCheckWords::tr("This machine's clock is %1 min ahead of the service's.")
                                 : ConnectionCheckWords::tr("This machine's clock is %1 min behind the service's.");
    if (std::abs(off) < signatureToleranceSeconds)
        return {What::Clock, State::Warning, text.arg(minutes)};
    return {What::Clock, State::Bad,
            text.arg(minutes) + u' ' +
                ConnectionCheckWords::tr("Signed requests are refused from 15 min on: set the clock.")};
}

QString tlsSentence(const QSslCertificate &certificate, QSsl::SslProtocol protocol)
{
    return ConnectionCheckWords::tr("%1; the certificate was issued by %2 and is valid until %3.")
        .arg(protocolName(protocol), organisationOf(certificate),
             certificate.expiryDate().toUTC().toString(u"yyyy-MM-dd"));
}

ConnectionCheck::ConnectionCheck(api::Connection connection, SignIn signIn, QObject *parent)
    : QObject(parent), m_connection(std::move(connection)), m_signIn(std::move(signIn))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(patience);
}

ConnectionCheck::~ConnectionCheck()
{
    blockSignals(true); // the transport ends what is open through our handlers
    if (m_lookup != -1)
        QHostInfo::abortHostLookup(m_lookup);
    m_transport.reset();
}

bool ConnectionCheck::isGood() const
{
    return std::ranges::none_of(m_steps, [](const CheckStep &step) { return step.state == State::Bad; });
}

void ConnectionCheck::tell(CheckStep::What what, CheckStep::State state, const QString &text)
{
    m_steps.append({what, state, text});
    Q_EMIT stepDone(m_steps.constLast());
}

void ConnectionCheck::skipFrom(CheckStep::What first)
{
    m_deadline.stop();
    for (auto it = std::ranges::find(order, first); it != order.end(); ++it)
        tell(*it, State::Skipped, ConnectionCheckWords::tr("Not tried, because of what failed before."));
    Q_EMIT finished();
}

void ConnectionCheck::note(const api::Error &error)
{
    if (!m_failure && error.kind != api::ErrorKind::Throttled)
        m_failure = error;
}

bool ConnectionCheck::goesThroughProxy() const
{
    const QNetworkProxy &proxy = m_connection.route.proxy;
    if (proxy.type() == QNetworkProxy::DefaultProxy)
        return !m_connection.endpoint.isLoopback() && !api::proxyInUse(m_connection.endpoint.origin()).isEmpty();
    return proxy.type() != QNetworkProxy::NoProxy;
}

void ConnectionCheck::start()
{
    QMetaObject::invokeMethod(this, &ConnectionCheck::lookUpName, Qt::QueuedConnection);
}

void ConnectionCheck::lookUpName()
{
    if (goesThroughProxy()) {
        tell(What::Name, State::Skipped, ConnectionCheckWords::tr("The proxy looks the name up."));
        shakeHands();
        return;
    }
    const QString host = m_connection.endpoint.origin().host();
    m_lookup = QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) { takeName(info); });
    connect(&m_deadline, &QTimer::timeout, this, [this, host] {
        if (m_lookup == -1)
            return;
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
        tell(What::Name, State::Bad, ConnectionCheckWords::tr("The name %1 was not answered within 10 s.").arg(host));
        skipFrom(What::Tls);
    });
    m_deadline.start();
}

void ConnectionCheck::takeName(const QHostInfo &info)
{
    m_lookup = -1;
    m_deadline.stop();
    const QString host = m_connection.endpoint.origin().host();
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
        tell(What::Name, State::Bad,
             ConnectionCheckWords::tr("The name %1 is not known here: check its spelling, and the network.").arg(host));
        skipFrom(What::Tls);
        return;
    }
    tell(What::Name, State::Good,
         ConnectionCheckWords::tr("%1 is %2.").arg(host, info.addresses().constFirst().toString()));
    shakeHands();
}

void ConnectionCheck::shakeHands()
{
    const QUrl &origin = m_connection.endpoint.origin();
    if (origin.scheme() != "https"_L1) {
        tell(What::Tls, State::Skipped, ConnectionCheckWords::tr("Plain HTTP: the service is on this machine."));
        signIn();
        return;
    }
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setSslConfiguration(api::Transport::tlsFor(m_connection.route));
    if (m_connection.route.proxy.type() != QNetworkProxy::DefaultProxy)
        m_socket->setProxy(m_connection.route.proxy);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &ConnectionCheck::handsShaken);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, [this] {
        const auto code =
            m_socket->sslHandshakeErrors().isEmpty() && m_socket->error() != QAbstractSocket::SslHandshakeFailedError
                ? QNetworkReply::ConnectionRefusedError
                : QNetworkReply::SslHandshakeFailedError;
        const api::NetworkFailure failure{code, m_socket->errorString(), m_socket->sslHandshakeErrors(), {}};
        handshakeFailed(code == QNetworkReply::SslHandshakeFailedError
                            ? api::failureError(failure, m_connection.endpoint).text
                            : m_socket->errorString());
    });
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { handshakeFailed(ConnectionCheckWords::tr("There was no answer within 10 s.")); });
    m_deadline.start();
    m_socket->connectToHostEncrypted(origin.host(), quint16(origin.port(443)));
}

/// From inside of one of its signals.
void ConnectionCheck::letGoOfSocket()
{
    m_socket->disconnect(this);
    m_socket.release()->deleteLater();
}

void ConnectionCheck::handsShaken()
{
    if (std::exchange(m_handshakeEnded, true))
        return;
    m_deadline.stop();
    tell(What::Tls, State::Good, tlsSentence(m_socket->peerCertificate(), m_socket->sessionProtocol()));
    letGoOfSocket();
    signIn();
}

void ConnectionCheck::handshakeFailed(const QString &why)
{
    if (!m_socket || std::exchange(m_handshakeEnded, true))
        return;
    letGoOfSocket();
    tell(What::Tls, State::Bad, why);
    skipFrom(What::SignIn);
}

void ConnectionCheck::signIn()
{
    m_signIn(this, [this](const api::Result<auth::Credential> &credential) {
        if (!credential) {
            note(credential.error());
            tell(What::SignIn, State::Bad, credential.error().text);
            skipFrom(What::Project);
            return;
        }
        m_transport = std::make_unique<api::Transport>(m_connection.endpoint, *credential,
                                                       api::Transport::tlsFor(m_connection.route));
        m_transport->setProxy(m_connection.route.proxy);
        listTasks();
    });
}

void ConnectionCheck::listTasks()
{
    m_transport->send(
        api::listDetectionsRequest(m_connection.project, onlyOne()), this,
        [this](const api::Result<api::Answer> &answer, const api::Exchange &exchange) { takeTasks(answer, exchange); });
}

void ConnectionCheck::takeTasks(const api::Result<api::Answer> &answer, const api::Exchange &exchange)
{
    const auto page =
        answer ? api::parseDetectionPage(*answer) : api::Result<api::DetectionPage>(tl::unexpected(answer.error()));
    const bool throttled = !page && page.error().kind == api::ErrorKind::Throttled;
    m_throttled = throttled;
    if (!page)
        note(page.error());
    if (!page && page.error().kind == api::ErrorKind::Credential) {
        tell(What::SignIn, State::Bad, page.error().text);
    } else if (answer) {
        tell(What::SignIn, throttled ? State::Warning : State::Good,
             throttled ? ConnectionCheckWords::tr("Not known: the service asked to slow down.")
                       : ConnectionCheckWords::tr("The service accepts who asks."));
    } else {
        tell(What::SignIn, State::Bad, answer.error().text);
        skipFrom(What::Project);
        return;
    }
    if (page)
        tell(What::Project, State::Good, ConnectionCheckWords::tr("The project's detections can be listed."));
    else
        tell(What::Project, throttled ? State::Warning : State::Bad, page.error().text);
    m_clock = clockStep(answer->date, QDateTime::currentDateTimeUtc(), exchange.took);
    listPeers();
}

void ConnectionCheck::listPeers()
{
    m_transport->send(api::listVirtualInterfacesRequest(m_connection.project, onlyOne()), this,
                      [this](const api::Result<api::Answer> &answer, const api::Exchange &) { takePeers(answer); });
}

void ConnectionCheck::takePeers(const api::Result<api::Answer> &answer)
{
    const auto page =
        answer ? api::parseInterfacePage(*answer) : api::Result<api::InterfacePage>(tl::unexpected(answer.error()));
    if (page) {
        tell(What::Peers, page->items.isEmpty() ? State::Warning : State::Good,
             page->items.isEmpty()
                 ? ConnectionCheckWords::tr("The project has no virtual interface: is it the right one?")
                 : ConnectionCheckWords::tr("The project's virtual interfaces can be listed."));
    } else {
        note(page.error());
        tell(What::Peers, State::Bad, page.error().text);
        m_throttled |= page.error().kind == api::ErrorKind::Throttled;
    }
    tell(m_clock.what, m_clock.state, m_clock.text);
    tell(What::Throttle, m_throttled ? State::Warning : State::Good,
         m_throttled ? ConnectionCheckWords::tr("The service asked to slow down: others use its limit, too.")
                     : ConnectionCheckWords::tr("Two requests were taken at once."));
    Q_EMIT finished();
}

} // namespace peerlight::connection
