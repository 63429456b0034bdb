// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/database.h"

#include "app/history/postgres.h"
#include "app/history/sqlite.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUuid>

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

struct DatabaseWords
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// PostgreSQL keeps every character but this one.
QVariant withoutNul(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString || value.isNull())
        return value;
    QString text = value.toString();
    return text.remove(QChar(u'\0'));
}

} // namespace

Database::Database() : m_name(u"peerlight-history-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

Database::~Database()
{
    close();
}

Done Database::open(const QString &file, detection::Millis busyTimeout)
{
    return openFile(file, sqlite::connectOptions(busyTimeout));
}

Done Database::openUntouched(const QString &file)
{
    m_readOnly = true;
    return openFile(sqlite::untouchedName(file), sqlite::untouchedOptions());
}

Done Database::openFile(const QString &name, const QString &options)
{
    m_engine = Engine::Sqlite;
    m_connection = QSqlDatabase::addDatabase(sqlite::driver(), m_name);
    m_connection.setDatabaseName(name);
    m_connection.setConnectOptions(options);
    if (!m_connection.open()) {
        const Failure failure = sqlite::failureOf(m_connection.lastError());
        close();
        return tl::unexpected(failure);
    }
    return {};
}

Done Database::open(const TeamPlace &place, const QString &password)
{
    m_engine = Engine::Postgres;
    if (!QSqlDatabase::isDriverAvailable(postgres::driver()))
        return tl::unexpected(Failure{DatabaseWords::tr(
            "The team's history cannot be reached: Qt's driver for PostgreSQL is not installed (Debian: "
            "libqt6sql6-psql).")});
    m_connection = QSqlDatabase::addDatabase(postgres::driver(), m_name);
    m_connection.setHostName(place.host);
    m_connection.setPort(place.port);
    m_connection.setDatabaseName(place.database);
    m_connection.setConnectOptions(postgres::connectOptions(place));
    if (!m_connection.open(place.user, password)) {
        Failure failure = failureOf(m_connection.lastError());
        if (!password.isEmpty()) // libpq does not repeat it; a server may
            failure.sentence.replace(password, u"*****"_s);
        close();
        return tl::unexpected(failure);
    }
    return {};
}

Done Database::makeReadOnly()
{
    m_readOnly = true;
    return check([this] { sqlite::makeReadOnly(*this); });
}

void Database::close()
{
    m_readOnly = false;
    // SQLite's statements go before their connection. Those of a server go with it: to give them back one by one would
    // be a way there for each, and a complaint for each if it is gone.
    if (m_engine == Engine::Sqlite)
        m_statements.clear();
    if (m_connection.isValid()) {
        m_connection.close();
        m_connection = QSqlDatabase(); // a connection can be removed when no copy of it is left
        QSqlDatabase::removeDatabase(m_name);
    }
    m_statements.clear();
}

Done Database::transaction(Access access, const std::function<void()> &work)
{
    m_failure.reset();
    const QStringList begin = m_engine == Engine::Postgres ? postgres::begin(access) : sqlite::begin(access);
    for (const QString &statement : begin)
        run(statement);
    if (m_failure)
        return takeFailure();
    work();
    run(u"COMMIT"_s);
    Done done = takeFailure();
    if (!done) {
        run(u"ROLLBACK"_s); // fails when the database has rolled back by itself
        m_failure.reset();
    }
    return done;
}

Done Database::check(const std::function<void()> &work)
{
    m_failure.reset();
    work();
    return takeFailure();
}

void Database::run(const QString &sql, const QVariantList &values)
{
    if (QSqlQuery *query = executed(sql, values))
        query->finish();
}

void Database::each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row)
{
    QSqlQuery *query = executed(sql, values);
    if (!query)
        return;
    while (query->next())
        row(*query);
    if (query->lastError().isValid())
        m_failure = failureOf(query->lastError());
    query->finish(); // an unfinished SELECT would hold the transaction open
}

QVariant Database::value(const QString &sql, const QVariantList &values)
{
    QVariant found;
    each(sql, values, [&found](const QSqlQuery &query) {
        if (!found.isValid())
            found = query.value(0);
    });
    return found;
}

void Database::fail(const QString &sentence)
{
    if (!m_failure)
        m_failure = Failure{sentence};
}

QSqlQuery *Database::executed(const QString &sql, const QVariantList &values)
{
    if (m_failure)
        return nullptr;
    // A server prepares only what takes values or gives rows, and each for itself: what has no values runs as it is.
    const bool prepares = m_engine == Engine::Sqlite || !values.isEmpty();
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_connection);
        query.setForwardOnly(m_engine == Engine::Sqlite); // from a server row by row would be slower
        if (prepares && !query.prepare(sql)) {
            m_failure = failureOf(query.lastError());
            return nullptr;
        }
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), m_engine == Engine::Postgres ? withoutNul(values[i]) : values[i]);
    if (prepares ? query.exec() : query.exec(sql))
        return &query;
    m_failure = failureOf(query.lastError());
    query.finish();
    return nullptr;
}

Failure Database::failureOf(const QSqlError &error) const
{
    return m_engine == Engine::Postgres ? postgres::failureOf(error) : sqlite::failureOf(error);
}

Done Database::takeFailure()
{
    if (!m_failure)
        return {};
    return tl::unexpected(*std::exchange(m_failure, std::nullopt));
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant orEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace peerlight::history
