// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/database.h"

#include "app/history/sqlite.h"

#include <QSqlError>
#include <QUuid>

namespace peerlight::history {

using namespace Qt::StringLiterals;

Database::Database() : m_name(u"peerlight-history-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

Database::~Database()
{
    close();
}

Done Database::open(const QString &file, detection::Millis busyTimeout)
{
    m_connection = QSqlDatabase::addDatabase(sqlite::driver(), m_name);
    m_connection.setDatabaseName(file);
    m_connection.setConnectOptions(sqlite::connectOptions(busyTimeout));
    if (!m_connection.open()) {
        const Failure failure = sqlite::failureOf(m_connection.lastError());
        close();
        return tl::unexpected(failure);
    }
    return {};
}

void Database::close()
{
    m_statements.clear();
    if (!m_connection.isValid())
        return;
    m_connection.close();
    m_connection = QSqlDatabase(); // a connection can be removed when no copy of it is left
    QSqlDatabase::removeDatabase(m_name);
}

Done Database::transaction(Access access, const std::function<void()> &work)
{
    m_failure.reset();
    run(access == Access::Write ? sqlite::beginWriting() : u"BEGIN"_s);
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
        m_failure = sqlite::failureOf(query->lastError());
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
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            m_failure = sqlite::failureOf(query.lastError());
            return nullptr;
        }
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (query.exec())
        return &query;
    m_failure = sqlite::failureOf(query.lastError());
    query.finish();
    return nullptr;
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
