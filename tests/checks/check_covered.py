#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each fault and each bad input of the list has a row, the tests that the row names are there, and the tables of them in
tests/README.md are the ones that the rows give.

--write puts them there.
"""

import argparse
import re
import sys
from pathlib import Path

from check_wire_table import README, table_of
from covered import Covered, missing_of, table
from covered_faults import FAULTS
from covered_inputs import INPUTS
from source_tree import Finding, read, tell

TABLES = {"faults": FAULTS, "inputs": INPUTS}
LAST = {"D": 83, "I": 70}  # of the lists that the program was designed by


def marks(name):
    return f"<!-- {name}: made by tests/checks/check_covered.py --write -->\n", f"<!-- end of {name} -->\n"


def with_tables(text, tables):
    """The text with each table between its marks; None where they are not there, once and in order."""
    for name, rows in tables.items():
        begin, end = marks(name)
        if text.count(begin) != 1 or text.count(end) != 1 or text.index(begin) > text.index(end):
            return None
        before, rest = text.split(begin)
        text = before + begin + table(rows) + end + rest.split(end)[1]
    return text


def without_rows(numbers):
    """The numbers up to the last that none of these is."""
    wanted = [f"{letter}{number}" for letter, last in LAST.items() for number in range(1, last + 1)]
    return [number for number in wanted if number not in numbers]


def numbers_of_the_wire(root):
    return set(re.findall(r"D[0-9]+", "".join(re.findall(r"^\| ([^|]*) \|", table_of(root), re.MULTILINE))))


def findings_in(root, text, tables, wire):
    rows = [row for table_rows in tables.values() for row in table_rows]
    numbers = [row.number for row in rows]
    findings = [Finding(README, 1, f"{number} has no row") for number in without_rows({*numbers, *wire})]
    findings += [Finding(README, 1, f"{number} has two rows") for number in set(numbers) if numbers.count(number) > 1]
    for row in rows:
        if isinstance(row, Covered):
            places = [missing_of(root, where) for where in row.tests] or ["no test is named"]
            findings += [Finding(README, 1, f"{row.number}: {what}") for what in places if what]
    wanted = with_tables(text, tables)
    if wanted is None:
        findings.append(Finding(README, 1, "the marks around the tables are not there, once and in order"))
    elif wanted != text:
        findings.append(Finding(README, 1, "a table is not what its rows give: run check_covered.py with --write"))
    return findings


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", required=True, type=Path, help="the source tree")
    parser.add_argument("--write", action="store_true", help="put the tables into the README")
    arguments = parser.parse_args()
    text = read(arguments.root, README)
    if arguments.write and (written := with_tables(text, TABLES)) is not None:
        (arguments.root / README).write_text(written, encoding="utf-8")
        text = written
    findings = findings_in(arguments.root, text, TABLES, numbers_of_the_wire(arguments.root))
    return tell(findings, sum(map(len, TABLES.values())))


if __name__ == "__main__":
    sys.exit(main())
