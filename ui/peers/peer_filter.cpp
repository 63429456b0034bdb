// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/peer_filter.h"

#include "app/insight/verdict.h"
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
    term.exact = token.exact;
    return term;
}

std::optional<Field> fieldOf(QStringView key)
{
    struct Key
    {
        QLatin1StringView text;
        Field field;
    };
    for (const Key &known :
         {Key{"name"_L1, Field::Name}, Key{"line"_L1, Field::Line}, Key{"gateway"_L1, Field::Gateway},
          Key{"vif"_L1, Field::Interface}, Key{"group"_L1, Field::Group}, Key{"tag"_L1, Field::Tag},
          Key{"carrier"_L1, Field::Carrier}, Key{"circuit"_L1, Field::Circuit}, Key{"note"_L1, Field::Note},
          Key{"asn"_L1, Field::Asn}, Key{"loss"_L1, Field::Loss}, Key{"outcome"_L1, Field::Outcome}}) {
        if (key == known.text)
            return known.field;
    }
    return std::nullopt;
}

Term termOf(const FilterToken &token)
{
    FilterTerm term;
    term.negated = token.negated;
    if (!token.key.isEmpty()) {
        const auto field = fieldOf(token.key);
        if (!field)
            return tl::unexpected(FilterError{
                token.position + (token.negated ? 1 : 0), token.key.size() + 1,
                PeerFilterWords::tr("The filter knows name:, line:, gateway:, vif:, group:, tag:, carrier:, "
                                    "circuit:, note:, asn:, loss:, outcome:")});
        term.field = *field;
    }
    switch (term.field) {
    case Field::AnyText:
    case Field::Name:
    case Field::Line:
    case Field::Gateway:
    case Field::Interface:
    case Field::Group:
    case Field::Tag:
    case Field::Carrier:
    case Field::Circuit:
    case Field::Note:
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

bool textMatches(const QString &text, const FilterTerm &term)
{
    return term.exact ? text == term.text : text.contains(term.text, Qt::CaseInsensitive);
}

/// `none` also finds what has nothing there.
bool anyMatches(std::initializer_list<const QString *> texts, const FilterTerm &term)
{
    if (std::any_of(texts.begin(), texts.end(), [&term](const QString *text) { return textMatches(*text, term); }))
        return true;
    return term.text == "none"_L1 &&
           std::all_of(texts.begin(), texts.end(), [](const QString *text) { return text->isEmpty(); });
}

bool anyMatches(const QStringList &texts, const FilterTerm &term)
{
    return std::any_of(texts.begin(), texts.end(), [&term](const QString &text) { return textMatches(text, term); }) ||
           (texts.isEmpty() && term.text == "none"_L1);
}

bool outcomeMatches(const FilterTerm &term, const detection::Row *row)
{
    return row ? term.outcomes.contains(insight::outcomeOf(*row)) : term.untested;
}

bool anyTextMatches(const QString &wanted, const inventory::Peer &peer, const detection::Row *row,
                    const inventory::PeerExtras &extras)
{
    const auto has = [&wanted](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); };
    for (const QString *text :
         {&peer.name, &peer.id.text(), &peer.interfaceName, &peer.interfaceId, &peer.remoteGateway, &peer.localGateway,
          &peer.lineId, &peer.gatewayId, &peer.deviceId, &peer.bgpStatus, &extras.lineName, &extras.gatewayName,
          &extras.notes, &extras.cardText}) {
        if (has(*text))
            return true;
    }
    if (std::any_of(extras.tags.begin(), extras.tags.end(), has) ||
        std::any_of(extras.groups.begin(), extras.groups.end(), has))
        return true;
    return row && (has(row->detectionId) || has(insight::outcomeWord(insight::outcomeOf(*row))));
}

/// Addresses are meant with and without their prefix.
bool gatewayMatches(const FilterTerm &term, const inventory::Peer &peer, const inventory::PeerExtras &extras)
{
    if (anyMatches({&peer.gatewayId, &extras.gatewayName}, term))
        return true;
    return anyMatches(QStringList{peer.remoteGateway, peer.localGateway, insight::withoutPrefix(peer.remoteGateway),
                                  insight::withoutPrefix(peer.localGateway)},
                      term);
}

bool holds(const FilterTerm &term, const inventory::Peer &peer, const detection::Row *row,
           const inventory::PeerExtras &extras)
{
    switch (term.field) {
    case Field::AnyText:
        return anyTextMatches(term.text, peer, row, extras);
    case Field::Name:
        return anyMatches({&peer.name, &peer.id.text()}, term);
    case Field::Line:
        return anyMatches({&peer.lineId, &extras.lineName}, term);
    case Field::Gateway:
        return gatewayMatches(term, peer, extras);
    case Field::Interface:
        return anyMatches({&peer.interfaceId, &peer.interfaceName}, term);
    case Field::Group:
        return anyMatches(extras.groups, term);
    case Field::Tag:
        return anyMatches(extras.tags, term);
    case Field::Carrier:
        return anyMatches({&extras.carrier}, term);
    case Field::Circuit:
        return anyMatches({&extras.circuitId}, term);
    case Field::Note:
        return anyMatches({&extras.notes}, term);
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

bool matches(const Filter &filter, const inventory::Peer &peer, const detection::Row *row,
             const inventory::PeerExtras &extras)
{
    return std::all_of(filter.terms.cbegin(), filter.terms.cend(),
                       [&](const FilterTerm &term) { return holds(term, peer, row, extras) != term.negated; });
}

QString exactTerm(const QString &key, const QString &value)
{
    const auto isPlain = [](QChar c) { return !c.isSpace() && c != u'"'; };
    if (!value.isEmpty() && std::all_of(value.begin(), value.end(), isPlain))
        return key + u":="_s + value;
    QString quoted = value;
    quoted.replace(u'"', u"\"\""_s);
    return key + u":=\""_s + quoted + u'"';
}

} // namespace peerlight::ui
