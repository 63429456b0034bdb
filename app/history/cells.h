// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace peerlight::history {

/// The cells of a row, one after the other.
class Cells
{
public:
    explicit Cells(const QSqlQuery &query) : m_query(query) {}

    [[nodiscard]] QString text() { return next().toString(); }
    [[nodiscard]] qint64 number() { return next().toLongLong(); }
    [[nodiscard]] int small() { return next().toInt(); }
    [[nodiscard]] std::optional<int> maybeSmall()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(value.toInt());
    }
    [[nodiscard]] std::optional<detection::Stamp> maybeStamp()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(detection::Stamp{{}, value.toLongLong()});
    }

    [[nodiscard]] std::optional<qint64> maybeNumber()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
    }

private:
    [[nodiscard]] QVariant next() { return m_query.value(m_at++); }

    const QSqlQuery &m_query;
    int m_at = 0;
};

} // namespace peerlight::history
