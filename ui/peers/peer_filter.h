// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"
#include "app/insight/outcome.h"
#include "app/inventory/peer.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <tl/expected.hpp>

namespace peerlight::ui {

/// One condition of a filter.
struct FilterTerm
{
    enum class Field { AnyText, Name, Line, Gateway, Asn, Loss, Outcome };
    enum class Compare { Less, LessOrEqual, Equal, GreaterOrEqual, Greater };

    Field field = Field::AnyText;
    bool negated = false;
    QString text; ///< AnyText, Name, Line, Gateway: contained, whatever the case
    Compare compare = Compare::Equal;
    qint64 number = 0;                ///< Asn, Loss
    QList<insight::Outcome> outcomes; ///< Outcome: any of these
    bool untested = false;            ///< Outcome: also peers that were never detected

    bool operator==(const FilterTerm &) const = default;
};

/// All terms must hold; without any, everything matches.
struct Filter
{
    QList<FilterTerm> terms;

    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    bool operator==(const Filter &) const = default;
};

/// What cannot be understood, and where, in UTF-16 units of the text.
struct FilterError
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString text; ///< translated sentence

    bool operator==(const FilterError &) const = default;
};

/// Reads what a person typed: terms with spaces between, each of them
///   word  "some words"          anywhere in names, ids and addresses
///   name: line: gateway:        there
///   asn:64512                   exactly
///   loss:>0                     also >= < <= =; only rows with a loss that is known can match
///   outcome:unreachable         or the beginning of it, also in the language of the program; outcome:none
/// and a leading `-` turns a term round. Pure.
[[nodiscard]] tl::expected<Filter, FilterError> parseFilter(QStringView text);

/// The terms before the first mistake; all of them if there is none.
[[nodiscard]] Filter understoodFilter(QStringView text);

/// `row`: the peer's latest detection, null if there was none.
[[nodiscard]] bool matches(const Filter &filter, const inventory::Peer &peer, const detection::Row *row);

} // namespace peerlight::ui
