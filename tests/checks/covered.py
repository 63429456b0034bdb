# SPDX-License-Identifier: GPL-3.0-or-later
"""What a fault or a bad input is, what is made of it, and which tests hold that: rows of data, with their numbers."""

import dataclasses
import re
from pathlib import Path


@dataclasses.dataclass(frozen=True)
class Covered:
    number: str
    what: str
    holds: str
    tests: tuple  # "FILE TEST", or "FILE TEST: a row; another row", the file from the root of the tests
    weaker: str = ""  # where the program does something else than the list asks for, and why


@dataclasses.dataclass(frozen=True)
class Open:
    """What no test is about yet, and why."""

    number: str
    what: str
    why: str


def body_of(text, test):
    """The text of a test and of its rows, or None: a slot of Qt Test, or a method of unittest."""
    cpp = rf"^( *)void (?:\w+::)?{test}(?:_data)?\(\)\s*\n\1\{{.*?^\1\}}"
    python = rf"^( *)def {test}\(self\):.*?(?=^\1\S|\Z)"
    found = [match[0] for match in re.finditer(f"{cpp}", text, re.DOTALL | re.MULTILINE)]
    found += [match[0] for match in re.finditer(python, text, re.DOTALL | re.MULTILINE)]
    return "\n".join(found) or None


def missing_of(root, where):
    """What `where` names and the tree does not have; empty if it has all."""
    place, _, rows = where.partition(": ")
    file, _, test = place.partition(" ")
    path = Path(root) / "tests" / file
    if not path.is_file():
        return f"there is no tests/{file}"
    if not test:
        return ""
    body = body_of(path.read_text(encoding="utf-8"), test)
    if body is None:
        return f"tests/{file} has no test {test}"
    gone = [row for row in rows.split("; ") if row and f'"{row}"' not in body]
    return f"{test} in tests/{file} has no row {', '.join(map(repr, gone))}" if gone else ""


def _cells(*cells):
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n"


def table(rows):
    lines = [_cells("number", "what", "what holds", "test"), _cells("---", "---", "---", "---")]
    for row in rows:
        if isinstance(row, Open):
            lines.append(_cells(row.number, row.what, f"**open**: {row.why}", ""))
            continue
        holds = f"{row.holds} ({row.weaker})" if row.weaker else row.holds
        lines.append(_cells(row.number, row.what, holds, "; ".join(f"`{test.partition(': ')[0]}`" for test in row.tests)))
    return "".join(lines)
