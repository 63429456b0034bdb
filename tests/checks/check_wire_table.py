#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of the wire's faults in tests/README.md is the one that the rows of the test give.

--write puts it there.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from source_tree import Finding, read, tell

README, TEST = "tests/README.md", "tests/e2e/wire_faults_test.py"
BEGIN, END = "<!-- made by tests/checks/check_wire_table.py --write -->\n", "<!-- end of what is made -->\n"


def table_of(root):
    command = [sys.executable, "-B", str(Path(root) / TEST), "--list"]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


def with_table(text, table):
    """The text with the table between the marks; None if the marks are not there, once and in order."""
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        return None
    before, rest = text.split(BEGIN)
    return before + BEGIN + table + END + rest.split(END)[1]


def findings_in(text, table):
    wanted = with_table(text, table)
    if wanted is None:
        return [Finding(README, 1, "the marks around the table of the wire's faults are not there, once and in order")]
    if wanted == text:
        return []
    lines = zip(text.splitlines() + [""], wanted.splitlines() + [""])
    line = next((number for number, (one, other) in enumerate(lines, 1) if one != other), 1)
    return [Finding(README, line, "the table of the wire's faults is not what the rows give: run this with --write")]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", required=True, type=Path, help="the source tree")
    parser.add_argument("--write", action="store_true", help="put the table into the README")
    arguments = parser.parse_args()
    table, text = table_of(arguments.root), read(arguments.root, README)
    if arguments.write and (written := with_table(text, table)) is not None:
        (arguments.root / README).write_text(written, encoding="utf-8")
        text = written
    return tell(findings_in(text, table), table.count("\n"))


if __name__ == "__main__":
    sys.exit(main())
