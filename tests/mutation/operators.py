# SPDX-License-Identifier: GPL-3.0-or-later
"""The systematic ways to break a piece of C++: each gives other text for it that still compiles."""

import re

from cpp_text import CONDITION, RESULT, STATEMENT

_SWAPS = {" < ": " <= ", " <= ": " < ", " > ": " >= ", " >= ": " > ", " == ": " != ", " != ": " == ",
          " && ": " || ", " || ": " && "}  # fmt: skip
_SWAP = re.compile(r" (?:<=?|>=?|[!=]=|&&|\|\|) ")
_NUMBER = re.compile(r"(?<![\w.<'])(?:0x[0-9A-Fa-f]+|\d[\d']*)(?![\w.'])")
_STEP = re.compile(r" [-+] (?=\d+\b)")
_BOOLEAN = re.compile(r"\b(?:true|false)\b")
_NOT = re.compile(r"!(?=[\w(:])")
_CONSTANT = re.compile(r"\bconstexpr (?:int|qsizetype|qint64|double|char16_t|char32_t|std::size_t) (?P<name>\w+) =")
_ENUM_RESULT = re.compile(r"return (?P<type>[A-Z][\w:]*)::(?P<value>[A-Z]\w*);")
# How much room is taken beforehand, and how a table is hashed, shows in no result.
_UNSEEN = re.compile(r"\b(?:reserve|squeeze|qHash|qHashMulti)\(")
_LEAVES = re.compile(r"\)\s*\{?\s*(?:return|continue|break)\b")


def constants_of(text):
    return {match["name"] for match in _CONSTANT.finditer(text)}


def results_of(text):
    """The enumerators that are returned in a file: type -> values in order."""
    found = {}
    for match in _ENUM_RESULT.finditer(text):
        values = found.setdefault(match["type"], [])
        if match["value"] not in values:
            values.append(match["value"])
    return found


def _replaced(text, match, word):
    return text[: match.start()] + word + text[match.end() :]


def _tokens(text, mask, constants, orders):
    for match in _SWAP.finditer(mask):
        sign = mask[match.start() : match.end()]
        yield f"{sign.strip()} becomes {_SWAPS[sign].strip()}", _replaced(text, match, _SWAPS[sign])
    for match in _STEP.finditer(mask):
        turned = " + " if "-" in match.group() else " - "
        yield f"{match.group().strip()} becomes {turned.strip()}", _replaced(text, match, turned)
    for match in _NUMBER.finditer(mask):
        if orders and match.group() == "0" and re.search(r"[=<>] $", mask[: match.start()]):
            continue  # an order is compared with nothing but 0
        yield "a number is one more", _replaced(text, match, f"({text[match.start() : match.end()]} + 1)")
    for match in _BOOLEAN.finditer(mask):
        yield "true and false are exchanged", _replaced(text, match, "false" if match.group() == "true" else "true")
    for match in _NOT.finditer(mask):
        yield "a negation is dropped", _replaced(text, match, "!!")
    for name in sorted(constants):
        for match in re.finditer(rf"(?<![\w:.]){name}\b(?!\()", mask):
            yield "a limit is one more", _replaced(text, match, f"({name} + 1)")


def changes(region, text, mask, constants, results):
    """(what, the text instead) for each way that fits a region. `text` and `mask` are the whole file."""
    here, hidden = text[region.begin : region.end], mask[region.begin : region.end]
    if _UNSEEN.search(hidden):
        return
    yield from _tokens(here, hidden, constants, "<=>" in mask)
    if region.kind == CONDITION:
        if region.loop:
            yield "a loop is not entered", "false"
        else:
            yield "a condition is negated", f"!({here})"
            if _LEAVES.match(mask, region.end):
                yield "an early way out is dropped", "false"
    elif region.kind == RESULT:
        result = _ENUM_RESULT.fullmatch(hidden)
        if result:
            values = results[result["type"]]
            other = values[(values.index(result["value"]) + 1) % len(values)]
            if other != result["value"]:
                yield "another result", f"return {result['type']}::{other};"
    elif region.kind == STATEMENT:
        yield "a statement is dropped", ""
