// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/peer_filter.h"

#include "ui/peers/filter_tokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace peerlight::ui {

using namespace Qt::StringLiterals;
using Field = FilterTerm::Field;
using Compare = FilterTerm::Compare;

namespace {

struct PeerFilterWords
{
    Q_DECLARE_TR_FUNCTIONS(PeerFilter)
};

using Term = tl::expected<FilterTerm, FilterError>;

Term mistake(const FilterToken &token, const QString &text)
{
    // A key without a value is marked as a whole.
    if (token.valueLength == 0)
        return tl::unexpected(FilterError{token.position, token.length, text});
    return tl::unexpected(FilterError{token.valuePosition, token.valueLength, text});
}

/// Takes the sign off the front of `value`; no sign means equal.
Compare takeCompare(QStringView &value)
{
    struct Sign
    {
        QLatin1StringView text;
        Compare compare;
    };
    // The longer sign stands before its beginning.
    for (const Sign &sign :
         {Sign{">="_L1, Compare::GreaterOrEqual}, Sign{"<="_L1, Compare::LessOrEqual}, Sign{">"_L1, Compare::Greater},
          Sign{"<"_L1, Compare::Less}, Sign{"="_L1, Compare::Equal}}) {
        if (value.startsWith(sign.text)) {
            value = value.sliced(sign.text.size());
            return sign.compare;
        }
    }
    return Compare::Equal;
}

Term lossTerm(const FilterToken &token, FilterTerm term)
{
    QStringView value = token.value;
    term.compare = takeCompare(value);
    if (value.endsWith(u'%'))
        value.chop(1);
    bool ok = false;
    term.number = value.toInt(&ok);
    if (!ok || term.number < 0 || term.number > 100)
        return mistake(token, PeerFilterWords::tr("loss: needs a number from 0 to 100, for example loss:>0"));
    return term;
}

Term asnTerm(const FilterToken &token, FilterTerm term)
{
    bool ok = false;
    term.number = token.value.toUInt(&ok);
    if (!ok)
        return mistake(token, PeerFilterWords::tr("asn: needs a number, for example asn:64512"));
    return term;
}

/// "test_failed", "test failed" and "testfailed" are the same.
QString folded(QString text)
{
    return text.toCaseFolded().remove(u'_').remove(u' ').remove(u'-');
}

Term outcomeTerm(const FilterToken &token, FilterTerm term)
{
    const QString wanted = folded(token.value);
    const auto begins = [&wanted](const QString &word) { return !wanted.isEmpty() && folded(word).startsWith(wanted); };
    for (const insight::Outcome outcome : insight::allOutcomes) {
        if (begins(insight::outcomeKey(outcome)) || begins(insight::outcomeWord(outcome)))
            term.outcomes.append(outcome);
    }
    term.untested = begins(u"none"_s) || begins(PeerFilterWords::tr("not tested"));
    if (term.outcomes.isEmpty() && !term.untested)
        return mistake(token, PeerFilterWords::tr(
                                  "outcome: knows clear, degraded, unreachable, test_failed, unknown, running, none"));
    return term;
}

Term textTerm(const FilterToken &token, FilterTerm term)
{
    if (token.value.isEmpty())
        return mistake(token, PeerFilterWords::tr("Something to look for is missing here."));
    term.text = token.value;
    return term;
}

std::optional<Field> fieldOf(QStringView key)
{
    if (key == "name"_L1)
        return Field::Name;
    if (key == "line"_L1)
        return Field::Line;
    if (key == "gateway"_L1)
        return Field::Gateway;
    if (key == "asn"_L1)
        return Field::Asn;
    if (key == "loss"_L1)
        return Field::Loss;
    if (key == "outcome"_L1)
        return Field::Outcome;
    return std::nullopt;
}

Term termOf(const FilterToken &token)
{
    FilterTerm term;
    term.negated = token.negated;
    if (!token.key.isEmpty()) {
        const auto field = fieldOf(token.key);
        if (!field)
            return tl::unexpected(
                FilterError{token.position + (token.negated ? 1 : 0), token.key.size() + 1,
                            PeerFilterWords::tr("The filter knows name:, line:, gateway:, asn:, loss:, outcome:")});
        term.field = *field;
    }
    switch (term.field) {
    case Field::AnyText:
    case Field::Name:
    case Field::Line:
    case Field::Gateway:
        return textTerm(token, term);
    case Field::Asn:
        return asnTerm(token, term);
    case Field::Loss:
        return lossTerm(token, term);
    case Field::Outcome:
        return outcomeTerm(token, term);
    }
    return term;
}

bool holds(Compare compare, qint64 left, qint64 right)
{
    switch (compare) {
    case Compare::Less:
        return left < right;
    case Compare::LessOrEqual:
        return left <= right;
    case Compare::Equal:
        return left == right;
    case Compare::GreaterOrEqual:
        return left >= right;
    case Compare::Greater:
        return left > right;
    }
    return false;
}

bool anyContains(std::initializer_list<const QString *> texts, const QString &wanted)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&wanted](const QString *text) { return text->contains(wanted, Qt::CaseInsensitive); });
}

bool outcomeMatches(const FilterTerm &term, const detection::Row *row)
{
    return row ? term.outcomes.contains(insight::outcomeOf(*row)) : term.untested;
}

bool anyTextMatches(const QString &wanted, const inventory::Peer &peer, const detection::Row *row)
{
    if (anyContains({&peer.name, &peer.id.text(), &peer.interfaceName, &peer.interfaceId, &peer.remoteGateway,
                     &peer.localGateway, &peer.lineId, &peer.gatewayId, &peer.deviceId, &peer.bgpStatus},
                    wanted))
        return true;
    return row && (row->detectionId.contains(wanted, Qt::CaseInsensitive) ||
                   insight::outcomeWord(insight::outcomeOf(*row)).contains(wanted, Qt::CaseInsensitive));
}

bool holds(const FilterTerm &term, const inventory::Peer &peer, const detection::Row *row)
{
    switch (term.field) {
    case Field::AnyText:
        return anyTextMatches(term.text, peer, row);
    case Field::Name:
        return anyContains({&peer.name, &peer.id.text()}, term.text);
    case Field::Line:
        return anyContains({&peer.lineId}, term.text);
    case Field::Gateway:
        return anyContains({&peer.remoteGateway, &peer.localGateway, &peer.gatewayId}, term.text);
    case Field::Asn:
        return peer.bgpAsn && *peer.bgpAsn == term.number;
    case Field::Loss:
        return row && row->phase == detection::Phase::Complete && row->lossPercent &&
               holds(term.compare, *row->lossPercent, term.number);
    case Field::Outcome:
        return outcomeMatches(term, row);
    }
    return false;
}

} // namespace

tl::expected<Filter, FilterError> parseFilter(QStringView text)
{
    const auto tokens = filterTokens(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    Filter filter;
    for (const FilterToken &token : *tokens) {
        const Term term = termOf(token);
        if (!term)
            return tl::unexpected(term.error());
        filter.terms.append(*term);
    }
    return filter;
}

Filter understoodFilter(QStringView text)
{
    for (;;) {
        auto filter = parseFilter(text);
        if (filter)
            return *std::move(filter);
        // The term with the mistake goes as a whole, also what stands before the marked piece of it.
        text = text.left(filter.error().position);
        while (!text.isEmpty() && !text.back().isSpace())
            text.chop(1);
    }
}

bool matches(const Filter &filter, const inventory::Peer &peer, const detection::Row *row)
{
    return std::all_of(filter.terms.cbegin(), filter.terms.cend(),
                       [&peer, row](const FilterTerm &term) { return holds(term, peer, row) != term.negated; });
}

} // namespace peerlight::ui
