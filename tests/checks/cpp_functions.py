# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the functions of a C++ file by matching braces: enough to measure them, no parser."""

import re

from source_tree import line_at, without_comments

_PREPROCESSOR = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.MULTILINE)
_LABEL = re.compile(r"^\s*(?:(?:public|protected|private)(?:\s+Q_SLOTS)?|Q_SIGNALS)\s*:(?!:)")
_MACRO_LINE = re.compile(r"^\s*(?:Q_OBJECT|Q_GADGET|Q_ENUM\([^)]*\)|Q_DISABLE_COPY\w*\([^)]*\)|Q_DECLARE_METATYPE\([^)]*\))\s")
_SCOPE = re.compile(r"(?:inline\s+|typedef\s+)*(?:namespace|class|struct|union|enum|extern\s*\"\s*\")(?!\w)")
_OPERATOR = re.compile(r"\boperator\s*(?:\(\s*\)|[^\s\w(]+)")
_NAME = re.compile(r"([~\w]+)\s*\($")


def _without_parentheses(head):
    """The head with what stands inside its (outer) parentheses and square brackets left out."""
    flat, depth = [], 0
    for letter in head:
        if letter in ")]":
            depth -= 1
        if depth == 0:
            flat.append(letter)
        if letter in "([":
            depth += 1
    return "".join(flat)


def _plain(head):
    """The head without a template's parameters, and with operators named like functions."""
    head = _OPERATOR.sub("operator_", head).strip()
    while re.match(r"template\s*<", head):
        depth, parentheses = 0, 0
        for at, letter in enumerate(head):
            parentheses += {"(": 1, ")": -1}.get(letter, 0)
            depth += {"<": 1, ">": -1}.get(letter, 0) if parentheses == 0 else 0
            if letter == ">" and parentheses == 0 and depth == 0:
                break
        head = head[at + 1 :].lstrip()
    return head


def _kind(head):
    """What a brace opens, told by the text before it: "scope", "function", "initialiser" or "block"."""
    flat = _without_parentheses(_plain(head)).strip()
    if _SCOPE.match(flat):
        return "scope"
    if "(" not in flat or re.search(r"(?<![=!<>])=(?!=)", flat):
        return "block"
    members = re.search(r"\)(?:\s*noexcept(?:\(\))?)?\s*:(?!:)(.*)$", flat, re.DOTALL)
    if members and re.search(r"[\w>]$", flat):
        return "initialiser"
    return "function"


def _head_without_labels(head, start):
    """Drops access labels and macros that stand before a function; gives the rest and where it starts."""
    while True:
        match = _LABEL.match(head) or _MACRO_LINE.match(head)
        if not match:
            blank = len(head) - len(head.lstrip())
            return head[blank:], start + blank
        head, start = head[match.end() :], start + match.end()


def _name_of(head):
    plain = _plain(head)
    found = _NAME.search(plain[: plain.index("(") + 1])
    return found.group(1) if found else "function"


def functions_of(text):
    """(name, first line, last line) of each function that is not inside another one."""
    text = _PREPROCESSOR.sub(lambda m: re.sub(r"[^\n]", " ", m.group(0)), without_comments(text))
    found, stack, boundary, parentheses = [], [], 0, 0
    for match in re.finditer(r"[{}();]", text):
        letter, at = match.group(0), match.start()
        inside = any(kind in ("function", "block", "initialiser") for kind, _, _ in stack)
        if letter in "()":
            parentheses += 1 if letter == "(" else -1
        elif letter == "{":
            # A brace within parentheses (a default argument, a lambda in a macro) opens nothing new.
            head, start = _head_without_labels(text[boundary:at], boundary)
            kind = "block" if inside or parentheses > 0 else _kind(head)
            stack.append((kind, start, head))
            if kind == "scope":
                boundary = at + 1
        elif letter == "}" and stack:
            kind, start, head = stack.pop()
            if kind == "function":
                found.append((_name_of(head), line_at(text, start), line_at(text, at)))
            if kind in ("function", "scope"):
                boundary = at + 1
        elif letter == ";" and not inside and parentheses == 0:
            boundary = at + 1
    return found
