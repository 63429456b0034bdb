// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"
#include "app/history/team_place.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <optional>
#include <unordered_map>

#include <tl/expected.hpp>

namespace peerlight::history {

struct Failure
{
    QString sentence;     ///< for the person
    bool damaged = false; ///< the file is no database, or not a whole one
    bool newer = false;   ///< the tables are of a later version
    bool again = false;   ///< another transaction was in the way: the same may succeed now
};

using Done = tl::expected<void, Failure>;

/// Of a transaction. Write: alone, so that what it has read is still so when it writes. Append: for what depends on
/// nothing that was read; in a file the same as Write, on a server beside others.
enum class Access { Read, Write, Append };

/// One connection, used on the thread that opened it. Statements are prepared once.
///
/// The first error sticks until the transaction or the call of check() that it happened in has ended: what is run
/// after it does nothing. So the code between reads like SQL, and the error is looked at in one place.
class Database
{
public:
    enum class Engine { Sqlite, Postgres };
    using Access = history::Access;

    Database();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] Done open(const QString &file, detection::Millis busyTimeout);
    /// For reading what no other program writes into: nothing of it, and no file beside it, is touched. What is still
    /// in a log beside it is not seen. Takes what can be read of a damaged file.
    [[nodiscard]] Done openUntouched(const QString &file);
    /// `password` is not kept.
    [[nodiscard]] Done open(const TeamPlace &place, const QString &password);
    void close();
    [[nodiscard]] Engine engine() const { return m_engine; }
    /// From now on nothing can be written; for a file.
    [[nodiscard]] Done makeReadOnly();
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] bool isOpen() const { return m_connection.isOpen(); }

    /// All of `work`, or nothing. Write takes the lock at once: a transaction that has read first cannot be made a
    /// writing one when another process wrote in between.
    [[nodiscard]] Done transaction(Access access, const std::function<void()> &work);
    /// For what cannot be in a transaction.
    [[nodiscard]] Done check(const std::function<void()> &work);

    void run(const QString &sql, const QVariantList &values = {});
    void each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row);
    /// The first cell of the first row; invalid when there is none.
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &values = {});
    void fail(const QString &sentence);

    /// For pragmas of tests.
    [[nodiscard]] QSqlDatabase &connection() { return m_connection; }

private:
    [[nodiscard]] Done openFile(const QString &name, const QString &options);
    [[nodiscard]] QSqlQuery *executed(const QString &sql, const QVariantList &values);
    [[nodiscard]] Done takeFailure();
    [[nodiscard]] Failure failureOf(const QSqlError &error) const;

    const QString m_name;
    Engine m_engine = Engine::Sqlite;
    bool m_readOnly = false;
    QSqlDatabase m_connection;
    std::unordered_map<QString, QSqlQuery> m_statements;
    std::optional<Failure> m_failure;
};

/// NULL for what is empty.
[[nodiscard]] QVariant orNull(const QString &text);
template<typename T>
[[nodiscard]] QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}
/// Never NULL: a null QString is bound as NULL by Qt.
[[nodiscard]] QVariant orEmpty(const QString &text);

} // namespace peerlight::history
