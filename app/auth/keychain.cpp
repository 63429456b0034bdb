// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/keychain.h"

#include "app/auth/store_errors.h"

#include <QPointer>
#include <QSettings>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <optional>
#include <utility>

namespace peerlight::auth {

using namespace Qt::StringLiterals;

namespace {

QString keychainService()
{
    return u"org.peerlight.Peerlight"_s;
}

/// Overwrites a buffer that others share, too: that is the point. QByteArray itself would make a copy first.
void scrubShared(const QByteArray &bytes)
{
    scrub(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

std::optional<StoreError> failureOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return notFoundError();
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return deniedError(job.errorString());
    // Without a session bus, or with nobody on it who keeps secrets, libsecret's error arrives as "other".
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return noKeychainError(job.errorString());
}

/// The end of a call that gives nothing but success.
auto endOf(QObject *context, StoreHandler<void> done)
{
    return [context = QPointer<QObject>(context), done = std::move(done)](const StoreError *failure, QKeychain::Job *) {
        if (!context)
            return;
        if (failure != nullptr)
            return done(tl::unexpected(*failure));
        done({});
    };
}

} // namespace

Keychain::Keychain(std::chrono::milliseconds deadline, QObject *parent) : QObject(parent), m_deadline(deadline) {}

Keychain::~Keychain()
{
    const StoreError gone = storeGoneError();
    for (const auto &[ticket, end] : std::exchange(m_open, {}))
        end(&gone, nullptr);
}

void Keychain::check(QObject *context, StoreHandler<void> done)
{
    // Its own end: that nothing is found is the good answer here.
    auto end = [context = QPointer<QObject>(context), done = std::move(done)](const StoreError *failure,
                                                                              QKeychain::Job *) {
        if (!context)
            return;
        if (failure != nullptr && failure->kind != StoreError::Kind::NotFound)
            return done(tl::unexpected(*failure));
        done({});
    };
    start(new QKeychain::ReadPasswordJob(keychainService()), u"is-there-a-keychain"_s, std::move(end));
}

void Keychain::read(const QString &keyId, QObject *context, StoreHandler<Secret> done)
{
    auto end = [context = QPointer<QObject>(context), done = std::move(done)](const StoreError *failure,
                                                                              QKeychain::Job *job) {
        if (!context)
            return;
        if (failure != nullptr)
            return done(tl::unexpected(*failure));
        const Secret secret(static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData());
        if (secret.isEmpty())
            return done(tl::unexpected(notFoundError()));
        done(secret);
    };
    if (const auto refused = whyNoKeyId(keyId))
        return refuse(*refused, std::move(end));
    auto *job = new QKeychain::ReadPasswordJob(keychainService());
    start(job, keyId, std::move(end));
    // After our own slot; also when nobody waits any more.
    connect(job, &QKeychain::Job::finished, job, [job] { scrubShared(job->binaryData()); });
}

void Keychain::write(const QString &keyId, const Secret &secret, QObject *context, StoreHandler<void> done)
{
    std::optional<StoreError> refused = whyNoKeyId(keyId);
    if (!refused && secret.isEmpty())
        refused = emptySecretError();
    if (refused)
        return refuse(*refused, endOf(context, std::move(done)));
    auto *job = new QKeychain::WritePasswordJob(keychainService());
    // As bytes, not as text: a text would be copied to where we cannot overwrite it, and a zero byte would end it.
    const QByteArray bytes = secret.bytes().toByteArray();
    job->setBinaryData(bytes);
    start(job, keyId, endOf(context, std::move(done)));
    connect(job, &QKeychain::Job::finished, job, [bytes] { scrubShared(bytes); });
}

void Keychain::remove(const QString &keyId, QObject *context, StoreHandler<void> done)
{
    auto end = endOf(context, std::move(done));
    if (const auto refused = whyNoKeyId(keyId))
        return refuse(*refused, std::move(end));
    start(new QKeychain::DeletePasswordJob(keychainService()), keyId, std::move(end));
}

void Keychain::start(QKeychain::Job *job, const QString &keyId, End end)
{
    // The job has no parent and is never deleted from here, though nobody may wait for it any more: libsecret's answer
    // comes to it by a plain pointer. It deletes itself when it is answered.
    job->setAutoDelete(true);
    job->setKey(keyId);
    job->setInsecureFallback(false);
    // With KWallet, QtKeychain would take over what an insecure program had left in its settings file, even so. These
    // settings are nowhere: nothing is found in them, and nothing can be written to them.
    job->setSettings(new QSettings(u":/no/settings"_s, QSettings::IniFormat, job));

    const quint64 ticket = open(std::move(end));
    connect(job, &QKeychain::Job::finished, this, [this, ticket, job] {
        const auto failure = failureOf(*job);
        close(ticket, failure ? &*failure : nullptr, job);
    });
    QTimer::singleShot(m_deadline, this, [this, ticket] {
        const StoreError late = tooLateError(m_deadline);
        close(ticket, &late, nullptr);
    });
    job->start();
}

void Keychain::refuse(const StoreError &error, End end)
{
    QMetaObject::invokeMethod(
        this, [this, error, ticket = open(std::move(end))] { close(ticket, &error, nullptr); }, Qt::QueuedConnection);
}

quint64 Keychain::open(End end)
{
    const quint64 ticket = ++m_lastTicket;
    m_open.emplace(ticket, std::move(end));
    return ticket;
}

void Keychain::close(quint64 ticket, const StoreError *failure, QKeychain::Job *job)
{
    const auto node = m_open.extract(ticket); // keeps the handler, which may destroy this keychain
    if (!node.empty())
        node.mapped()(failure, job);
}

} // namespace peerlight::auth
