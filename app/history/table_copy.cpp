// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/table_copy.h"

#include <algorithm>
#include <map>

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

constexpr int copiedAtOnce = 5000;
constexpr qint64 probedOneByOne = 1000;

/// A table as both databases have it.
struct Shape
{
    QString name;
    QStringList columns; ///< of both
    QStringList key;     ///< of the primary key
    bool numbered = false;

    [[nodiscard]] QString insert() const
    {
        return u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(name, columns.join(u", "_s),
                                                                  QStringList(columns.size(), u"?"_s).join(u", "_s));
    }
    [[nodiscard]] QString select(const QString &tail) const
    {
        return u"SELECT %1 FROM %2 %3"_s.arg(columns.join(u", "_s), name, tail);
    }
    [[nodiscard]] QString order(const QString &direction) const
    {
        QStringList terms;
        for (const QString &column : key)
            terms.append(column + u' ' + direction);
        return u"ORDER BY "_s + terms.join(u", "_s);
    }
};

QStringList columnsOf(Database &db, const QString &table)
{
    QStringList columns;
    static_cast<void>(db.check([&] {
        db.each(u"SELECT name FROM pragma_table_info(?)"_s, {table},
                [&columns](const QSqlQuery &query) { columns.append(query.value(0).toString()); });
    }));
    return columns;
}

Shape shapeOf(Database &from, Database &to, const QString &table)
{
    Shape shape{table, {}, {}, false};
    const QStringList there = columnsOf(from, table);
    std::map<int, QString> key;
    QString type;
    static_cast<void>(to.check([&] {
        to.each(u"SELECT name, pk, type FROM pragma_table_info(?)"_s, {table}, [&](const QSqlQuery &query) {
            const QString column = query.value(0).toString();
            if (there.contains(column))
                shape.columns.append(column);
            if (const int place = query.value(1).toInt(); place > 0) {
                key[place] = column;
                type = query.value(2).toString();
            }
        });
        const QString sql = to.value(u"SELECT sql FROM sqlite_master WHERE name = ?"_s, {table}).toString();
        shape.numbered = key.size() == 1 && type == "INTEGER"_L1 && !sql.contains("WITHOUT ROWID"_L1);
    }));
    for (const auto &[place, column] : key)
        shape.key.append(column);
    if (shape.numbered) { // first, so that it is where the copy looks for it
        shape.columns.removeAll(shape.key.first());
        shape.columns.prepend(shape.key.first());
    }
    return shape;
}

QVariantList valuesOf(const QSqlQuery &query, qsizetype columns)
{
    QVariantList values;
    for (int column = 0; column < columns; ++column)
        values.append(query.value(column));
    return values;
}

class NumberedCopy
{
public:
    NumberedCopy(Database &from, Database &to, const Shape &shape)
        : m_from(from), m_to(to), m_shape(shape), m_insert(shape.insert()),
          m_read(shape.select(u"NOT INDEXED WHERE %1 >= ? ORDER BY %1 LIMIT ?"_s.arg(shape.key.first())))
    {}

    TableCopied copy()
    {
        qint64 at = 0;
        while (true) {
            const Part part = copyFrom(at);
            if (!part.written) {
                m_copied.failure = part.written.error();
                return m_copied;
            }
            at = part.last + 1;
            if (part.read && part.rows == copiedAtOnce)
                continue;
            if (part.read)
                return m_copied;
            m_copied.damaged = true;
            const std::optional<qint64> next = nextReadable(at);
            if (!next) {
                m_copied.endless = true;
                return m_copied;
            }
            m_copied.skipped += *next - at;
            at = *next;
        }
    }

private:
    struct Part
    {
        Done read;
        Done written;
        int rows = 0;
        qint64 last = 0; ///< the number of the last row that was read, or the one before the first
    };

    Part copyFrom(qint64 at)
    {
        Part part;
        part.last = at - 1;
        bool rising = true;
        part.written = m_to.transaction(Access::Write, [&] {
            part.read = m_from.check([&] {
                m_from.each(m_read, {at, copiedAtOnce}, [&](const QSqlQuery &query) {
                    const qint64 no = query.value(0).toLongLong();
                    rising = rising && no > part.last; // else a page stands where another should
                    if (!rising)
                        return;
                    part.last = no;
                    ++part.rows;
                    m_to.run(m_insert, valuesOf(query, m_shape.columns.size()));
                });
                if (!rising)
                    m_from.fail(u"not in order"_s);
            });
        });
        return part;
    }

    /// The number of the first row at `least` or behind it that can be read, or that something readable ends with.
    /// One by one at first; where much is damaged, in steps that double, and then back to where it begins.
    std::optional<qint64> nextReadable(qint64 least)
    {
        for (qint64 at = least; at < least + probedOneByOne; ++at) {
            if (const Probe found = probe(at); found.readable)
                return found.no;
        }
        qint64 bad = least + probedOneByOne;
        for (qint64 step = probedOneByOne; step < (1LL << 40); step *= 2) {
            const Probe found = probe(bad + step);
            if (!found.readable) {
                bad += step;
                continue;
            }
            qint64 good = bad + step;
            while (good - bad > 1) {
                const qint64 middle = bad + (good - bad) / 2;
                (probe(middle).readable ? good : bad) = middle;
            }
            return probe(good).no;
        }
        return {};
    }

    struct Probe
    {
        bool readable = false;
        qint64 no = 0;
    };
    Probe probe(qint64 at)
    {
        Probe found;
        std::optional<qint64> no;
        const Done read = m_from.check([&] {
            m_from.each(m_read, {at, 1}, [&no](const QSqlQuery &query) { no = query.value(0).toLongLong(); });
        });
        found.readable = read && (!no || *no >= at);
        found.no = no.value_or(at);
        return found;
    }

    Database &m_from;
    Database &m_to;
    const Shape &m_shape;
    const QString m_insert;
    const QString m_read;
    TableCopied m_copied;
};

class PartCopy
{
public:
    PartCopy(Database &from, Database &to, const Shape &shape)
        : m_from(from), m_to(to), m_shape(shape), m_insert(shape.insert())
    {}

    /// From the first row on, and where that ends before its time, from the last row back. False: not all was read.
    bool copy(const QString &restriction, const QVariantList &values)
    {
        if (read(restriction, values, u"ASC"_s))
            return true;
        read(restriction, values, u"DESC"_s);
        return false;
    }

private:
    bool read(const QString &restriction, const QVariantList &values, const QString &direction)
    {
        return m_from
            .check([&] {
                m_from.each(
                    m_shape.select(restriction + u' ' + m_shape.order(direction)), values,
                    [this](const QSqlQuery &query) { m_to.run(m_insert, valuesOf(query, m_shape.columns.size())); });
            })
            .has_value();
    }

    Database &m_from;
    Database &m_to;
    const Shape &m_shape;
    const QString m_insert;
};

/// The numbers that the rows of a table without numbers begin with, where they lean on rows that have been copied.
QList<QVariant> parentsOf(Database &to, const Shape &shape)
{
    QList<QVariant> parents;
    static_cast<void>(to.check([&] {
        const QVariant parent = to.value(
            u"SELECT \"table\" FROM pragma_foreign_key_list(?) WHERE \"from\" = ? AND \"from\" LIKE '%\\_no' ESCAPE '\\'"_s,
            {shape.name, shape.key.first()});
        if (parent.isValid())
            to.each(u"SELECT no FROM %1 ORDER BY no"_s.arg(parent.toString()), {},
                    [&parents](const QSqlQuery &query) { parents.append(query.value(0)); });
    }));
    return parents;
}

/// An index that has all columns of its table knows as much as the table.
void copyByIndex(Database &from, Database &to, const Shape &shape)
{
    static_cast<void>(to.transaction(Access::Write, [&] {
        PartCopy part(from, to, shape);
        part.copy(u"INDEXED BY sqlite_autoindex_%1_1"_s.arg(shape.name), {});
    }));
}

TableCopied copyParts(Database &from, Database &to, const Shape &shape)
{
    TableCopied copied;
    const QList<QVariant> parents = parentsOf(to, shape);
    const Done written = to.transaction(Access::Write, [&] {
        PartCopy part(from, to, shape);
        if (parents.isEmpty()) {
            copied.damaged = !part.copy({}, {});
            return;
        }
        for (const QVariant &parent : parents)
            copied.damaged = !part.copy(u"WHERE %1 = ?"_s.arg(shape.key.first()), {parent}) || copied.damaged;
    });
    if (!written)
        copied.failure = written.error();
    return copied;
}

} // namespace

QStringList tablesOf(Database &db)
{
    QStringList tables;
    static_cast<void>(db.check([&] {
        db.each(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY rowid"_s, {},
                [&tables](const QSqlQuery &query) { tables.append(query.value(0).toString()); });
    }));
    return tables;
}

TableCopied copyTable(Database &from, Database &to, const QString &table)
{
    const Shape shape = shapeOf(from, to, table);
    if (shape.columns.isEmpty() || shape.key.isEmpty())
        return {};
    if (!shape.numbered)
        return copyParts(from, to, shape);
    TableCopied copied = NumberedCopy(from, to, shape).copy();
    const bool isIndexed = shape.name == "peer"_L1 || shape.name == "naming"_L1 || shape.name == "boot"_L1;
    if (copied.damaged && isIndexed)
        copyByIndex(from, to, shape);
    return copied;
}

} // namespace peerlight::history
