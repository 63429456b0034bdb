# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the conditions, results, values and statements of a C++ file stand. Knows as much of C++ as clang-format leaves
open in this tree: binary operators between spaces, a statement on lines of its own."""

import re
from dataclasses import dataclass

CONDITION, RESULT, VALUE, STATEMENT = "condition", "result", "value", "statement"

_HIDDEN = re.compile(
    r"//[^\n]*|/\*.*?\*/|R\"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)\"|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])+'|^[ \t]*#[^\n]*",
    re.DOTALL | re.MULTILINE,
)
_HEAD = re.compile(r"\b(?P<word>if|while|for) \(")
_RETURN = re.compile(r"\breturn\b")
_VALUE = re.compile(r"^[ \t]*(?P<type>[A-Za-z_][\w:<>, ]*[ &*]+)[A-Za-z_]\w* = (?=[^\s{\[])", re.MULTILINE)
_LINE = re.compile(
    r"^[ \t]*(?P<first>(?:\+\+|--)[A-Za-z_][\w:]*|[A-Za-z_][\w:]*(?=\.|->|\(|\[| [-+*/|&^]?= | << ))", re.MULTILINE
)
_DECLARES = re.compile(r"^(?:const |auto |[A-Za-z_][\w:<>]*[ &*]+[A-Za-z_]\w* = )")
_NO_STATEMENT = {"return", "if", "for", "while", "switch", "case", "else", "do", "static_assert", "Q_DECLARE_TR_FUNCTIONS"}
_OPEN, _CLOSE = "([{", ")]}"


@dataclass(frozen=True)
class Region:
    kind: str
    begin: int
    end: int
    loop: bool = False


def masked(text):
    """The text with comments, literals and directives blanked: as long, with the same lines, and so that a literal
    still looks like a value."""

    def blank(match):
        word = match.group()
        if word.startswith(("//", "/*")) or word.lstrip().startswith("#"):
            return re.sub(r"[^\n]", " ", word)
        return re.sub(r"[^\n]", "_", word)

    # A digit separator is no literal of a character.
    return _HIDDEN.sub(blank, re.sub(r"(?<=\d)'(?=\d)", "0", text))


def end_of(text, begin, stops):
    """Where the first of `stops` stands that is in no bracket; -1 when a bracket closes before, or there is none."""
    depth = 0
    for at in range(begin, len(text)):
        character = text[at]
        if depth == 0 and character in stops:
            return at
        if character in _OPEN:
            depth += 1
        elif character in _CLOSE:
            depth -= 1
            if depth < 0:
                return -1
    return -1


def _conditions(text):
    for head in _HEAD.finditer(text):
        begin, loop = head.end(), head["word"] != "if"
        end = end_of(text, begin, ")")
        parts, at = [begin], begin
        while (at := end_of(text[:end], at, ";")) >= 0:
            at += 1
            parts.append(at)
        if head["word"] == "for":
            if len(parts) < 3:
                continue  # over a range
            begin, end = parts[1], parts[2] - 1
        else:
            begin = parts[-1]
        begin += len(text[begin:end]) - len(text[begin:end].lstrip())
        if begin < end and not _DECLARES.match(text[begin:end]):
            yield Region(CONDITION, begin, end, loop)


def _results(text):
    for word in _RETURN.finditer(text):
        end = end_of(text, word.end(), ";")
        if end >= 0 and text[word.end() : end].strip():
            yield Region(RESULT, word.start(), end + 1)


def _values(text):
    for head in _VALUE.finditer(text):
        first = head["type"].split()[0]
        if "constexpr" in head["type"] or first in ("return", "using", "namespace", "enum", "static", "else"):
            continue
        end = end_of(text, head.end(), ";")
        if end >= 0:
            yield Region(VALUE, head.end(), end)


def _statements(text):
    for line in _LINE.finditer(text):
        begin = line.start("first")
        before = text[:begin].rstrip()
        if line["first"] in _NO_STATEMENT or line["first"].startswith("Q_") or not (before.endswith((";", "{", "}", ")", ":")) or before.endswith("else")):
            continue
        end = end_of(text, begin, ";")
        body = end_of(text[: max(end, 0)], begin, "{")
        if end >= 0 and not (body >= 0 and text[:body].rstrip().endswith(")")):  # that is a function
            yield Region(STATEMENT, begin, end + 1)


def _constexpr_bodies(text):
    for head in re.finditer(r"^[^\n;]*\bconst(?:expr|eval)\b[^;{]*\)[^;{]*\{", text, re.MULTILINE):
        yield head.start(), end_of(text, head.end(), "}")


def regions(text):
    """All of a masked text, in order. Of two of which one holds the other, only the inner one."""
    found = [*_conditions(text), *_results(text), *_values(text), *_statements(text)]
    fixed = list(_constexpr_bodies(text))
    found = [one for one in found if not any(begin <= one.begin < end for begin, end in fixed)]
    inner = [
        one
        for one in found
        if not any(other is not one and one.begin <= other.begin and other.end <= one.end for other in found)
    ]
    return sorted(inner, key=lambda one: one.begin)
