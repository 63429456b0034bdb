// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"
#include "app/insight/outcome.h"
#include "app/inventory/inventory_extras.h"
#include "app/inventory/peer.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <tl/expected.hpp>

namespace peerlight::ui {

/// One condition of a filter.
struct FilterTerm
{
    enum class Field {
        AnyText,
        Name,
        Line,
        Gateway,
        Interface,
        Group,
        Tag,
        Carrier,
        Circuit,
        Note,
        Asn,
        Loss,
        Outcome
    };
    enum class Compare { Less, LessOrEqual, Equal, GreaterOrEqual, Greater };

    Field field = Field::AnyText;
    bool negated = false;
    QString text;       ///< of a field of text: contained, whatever the case
    bool exact = false; ///< it is the whole text, in this case
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
///   word  "some words"          anywhere in names, ids and addresses, tags, groups and the card of the line
///   name: line: gateway: vif: group: tag: carrier: circuit: note:
///                               there; none: peers that have nothing there; a quote in quotes stands twice
///   line:="dc 1"                with =: it is the whole of that
///   asn:64512                   exactly
///   loss:>0                     also >= < <= =; only rows with a loss that is known can match
///   outcome:unreachable         or the beginning of it, also in the language of the program; outcome:none
/// and a leading `-` turns a term round. Pure.
[[nodiscard]] tl::expected<Filter, FilterError> parseFilter(QStringView text);

/// The terms before the first mistake; all of them if there is none.
[[nodiscard]] Filter understoodFilter(QStringView text);

/// `row`: the peer's latest detection, null if there was none.
[[nodiscard]] bool matches(const Filter &filter, const inventory::Peer &peer, const detection::Row *row,
                           const inventory::PeerExtras &extras = {});

/// The text of a term that holds for exactly this value: `tag:=core`, `line:="dc 1"`. `key` without the colon.
[[nodiscard]] QString exactTerm(const QString &key, const QString &value);

} // namespace peerlight::ui
